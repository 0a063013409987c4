//! A store of the user's own: any object with four methods.

use std::sync::Arc;
use std::time::Duration;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyByteArray, PyBytes, PyInt, PyMemoryView, PyTuple};
use yionstack::BoxFuture;
use yionstack::token::{Entry, Store, StoreError, StoreResult};

use crate::ending;
use crate::own_code::{self, Raised, Trouble};
use crate::python::{Import, type_name};

const METHODS: [&str; 4] = ["load", "compare_and_swap", "lease", "release"];

/// How long one call may take: whoever waits for the store is held up so long, and a refresh with them.
const PATIENCE: Duration = Duration::from_secs(30);

static REJECTED: Import = Import::new("yionstack.errors", "StoreRejectedError");

/// An object of the user's as a store. Its class's name stands in messages, what it raises does not.
pub(crate) struct UserStore {
    name: String,
    load: Arc<Py<PyAny>>,
    compare_and_swap: Arc<Py<PyAny>>,
    lease: Arc<Py<PyAny>>,
    release: Arc<Py<PyAny>>,
}

impl UserStore {
    pub(crate) fn new(object: &Bound<'_, PyAny>) -> PyResult<Self> {
        let name = type_name(object);
        let method = |method: &str| {
            object.getattr(method).ok().filter(Bound::is_callable).map(|found| Arc::new(found.unbind()))
        };
        let [Some(load), Some(compare_and_swap), Some(lease), Some(release)] = METHODS.map(method) else {
            let missing: Vec<_> = METHODS.into_iter().filter(|name| method(name).is_none()).collect();
            return Err(PyTypeError::new_err(format!(
                "`store` must be a store of `yionstack.stores`, or an object with the methods {}; {name} has no {}",
                METHODS.join(", "),
                missing.join(", ")
            )));
        };
        Ok(Self { name, load, compare_and_swap, lease, release })
    }

    async fn call<T: Send + 'static>(
        &self,
        method: &'static str,
        function: &Arc<Py<PyAny>>,
        arguments: impl for<'py> FnOnce(Python<'py>) -> PyResult<Bound<'py, PyTuple>> + Send + 'static,
        read: impl FnOnce(&Bound<'_, PyAny>) -> PyResult<Option<T>> + Send + 'static,
        wanted: &'static str,
    ) -> StoreResult<T> {
        let read = |given: &Bound<'_, PyAny>| match read(given)? {
            Some(value) => Ok(Ok(value)),
            None => Ok(Err(type_names(given))),
        };
        let call = own_code::call(function.clone(), arguments, read);
        let Ok(outcome) = tokio::time::timeout(PATIENCE, call).await else {
            let seconds = PATIENCE.as_secs();
            let text = format!(
                "`{method}` of {} did not answer within {seconds} s: give its calls a limit",
                self.name
            );
            return Err(StoreError::unavailable(text));
        };
        let found = match outcome {
            Ok(Ok(value)) => return Ok(value),
            Ok(Err(found)) => found,
            Err(Trouble::Raised(exception)) => return Err(self.failed(method, exception)),
            Err(Trouble::Ending) => return Err(StoreError::unavailable("the interpreter is shutting down")),
        };
        let text = format!("`{method}` of {} must return {wanted}, not {found}", self.name);
        let (text, cause) = Raised::new(PyTypeError::new_err(text.clone()), |_| text).into_parts();
        Err(StoreError::unavailable(text).because(cause))
    }

    fn failed(&self, method: &str, exception: PyErr) -> StoreError {
        let rejects = ending::attach(|py| {
            REJECTED.get(py).is_ok_and(|rejected| exception.matches(py, rejected).unwrap_or(false))
        });
        let raised = Raised::new(exception, |kind| format!("`{method}` of {} raised {kind}", self.name));
        let (text, cause) = raised.into_parts();
        let error =
            if rejects == Some(true) { StoreError::rejected(text) } else { StoreError::unavailable(text) };
        error.because(cause)
    }
}

impl Store for UserStore {
    fn load<'a>(&'a self, key: &'a str) -> BoxFuture<'a, StoreResult<Option<Entry>>> {
        let key = key.to_owned();
        Box::pin(self.call(
            "load",
            &self.load,
            move |py| PyTuple::new(py, [key]),
            |given| if given.is_none() { Ok(Some(None)) } else { entry(given).map(|entry| entry.map(Some)) },
            "None or a tuple of an int from 1 and bytes",
        ))
    }

    fn compare_and_swap<'a>(
        &'a self,
        key: &'a str,
        expected: u64,
        next: Entry,
    ) -> BoxFuture<'a, StoreResult<bool>> {
        let key = key.to_owned();
        Box::pin(self.call(
            "compare_and_swap",
            &self.compare_and_swap,
            move |py| (key, expected, next.version, PyBytes::new(py, &next.value)).into_pyobject(py),
            truth,
            "a bool",
        ))
    }

    fn lease<'a>(
        &'a self,
        key: &'a str,
        owner: &'a str,
        duration: Duration,
    ) -> BoxFuture<'a, StoreResult<bool>> {
        let (key, owner) = (key.to_owned(), owner.to_owned());
        let seconds = duration.as_secs_f64();
        Box::pin(self.call(
            "lease",
            &self.lease,
            move |py| (key, owner, seconds).into_pyobject(py),
            truth,
            "a bool",
        ))
    }

    fn release<'a>(&'a self, key: &'a str, owner: &'a str) -> BoxFuture<'a, StoreResult<()>> {
        let (key, owner) = (key.to_owned(), owner.to_owned());
        Box::pin(self.call(
            "release",
            &self.release,
            move |py| (key, owner).into_pyobject(py),
            |_| Ok(Some(())),
            "None",
        ))
    }

    fn describe(&self) -> String {
        format!("the store {}", self.name)
    }
}

/// A bool and nothing that is merely true: a forgotten `return` must not pass for "somebody else was faster".
fn truth(given: &Bound<'_, PyAny>) -> PyResult<Option<bool>> {
    Ok(given.cast::<PyBool>().ok().map(|given| given.is_true()))
}

/// Version and value; drivers give bytes as `memoryview` too, and rows as sequences of their own.
fn entry(given: &Bound<'_, PyAny>) -> PyResult<Option<Entry>> {
    let Ok([version, value]) = given.extract::<[Bound<'_, PyAny>; 2]>() else { return Ok(None) };
    if !version.is_instance_of::<PyInt>() || version.is_instance_of::<PyBool>() {
        return Ok(None);
    }
    let Some(version) = version.extract().ok().filter(|version| *version > 0) else { return Ok(None) };
    let value = match value.cast::<PyBytes>() {
        Ok(bytes) => bytes.as_bytes().to_vec(),
        Err(_) if value.is_instance_of::<PyMemoryView>() || value.is_instance_of::<PyByteArray>() => {
            value.py().get_type::<PyBytes>().call1((value,))?.extract()?
        }
        Err(_) => return Ok(None),
    };
    Ok(Some(Entry { version, value: value.into() }))
}

/// What was found instead: the name of its class, and for a tuple those of its items.
fn type_names(given: &Bound<'_, PyAny>) -> String {
    match given.cast::<PyTuple>() {
        Ok(items) => {
            let names: Vec<_> = items.iter().map(|item| type_name(&item)).collect();
            format!("a tuple of ({})", names.join(", "))
        }
        Err(_) => type_name(given),
    }
}
