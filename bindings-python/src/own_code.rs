//! Calling code of the user's from the core: on a thread that may block, or, for what has to be awaited, on an event loop
//! of ours. Never on the runtime thread, never on the caller's loop.

use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use pyo3::prelude::*;
use pyo3::types::{PyCFunction, PyTuple};
use yionstack::Cause;

use crate::ending;
use crate::python::{self, Import};

static SUBMIT: Import = Import::new("yionstack._loop", "submit");

/// Why the user's code gave nothing.
pub(crate) enum Trouble {
    Raised(PyErr),
    /// The interpreter is ending.
    Ending,
}

/// Calls `function` with what `arguments` makes, and reads what it gave, or what that gave when it was awaited.
pub(crate) async fn call<T: Send + 'static>(
    function: Arc<Py<PyAny>>,
    arguments: impl for<'py> FnOnce(Python<'py>) -> PyResult<Bound<'py, PyTuple>> + Send + 'static,
    read: impl FnOnce(&Bound<'_, PyAny>) -> PyResult<T> + Send + 'static,
) -> Result<T, Trouble> {
    let (tell, told) = tokio::sync::oneshot::channel();
    let work = move || {
        // when the interpreter is ending, `tell` is dropped and says so
        let _ = ending::attach(move |py| {
            let called = arguments(py).and_then(|arguments| function.bind(py).call1(arguments));
            match called {
                Ok(given) if is_awaitable(&given) => awaited(&given, tell, read),
                called => drop(tell.send(called.and_then(|given| read(&given)))),
            }
        });
    };
    drop(tokio::task::spawn_blocking(work));
    match told.await {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(exception)) => Err(Trouble::Raised(exception)),
        Err(_) => Err(Trouble::Ending),
    }
}

fn is_awaitable(given: &Bound<'_, PyAny>) -> bool {
    given.hasattr("__await__").unwrap_or(false)
}

/// Has our event loop await what the user's code gave.
fn awaited<T: Send + 'static>(
    given: &Bound<'_, PyAny>,
    tell: tokio::sync::oneshot::Sender<PyResult<T>>,
    read: impl FnOnce(&Bound<'_, PyAny>) -> PyResult<T> + Send + 'static,
) {
    let py = given.py();
    let waiting = Arc::new(Mutex::new(Some((tell, read))));
    let taken = waiting.clone();
    let done = PyCFunction::new_closure(py, None, None, move |arguments, _| {
        let Some((tell, read)) = taken.lock().unwrap_or_else(PoisonError::into_inner).take() else { return };
        let outcome = match arguments.extract::<(Bound<'_, PyAny>, Option<Bound<'_, PyAny>>)>() {
            Ok((value, None)) => read(&value),
            Ok((_, Some(exception))) => Err(PyErr::from_value(exception)),
            Err(exception) => Err(exception),
        };
        drop(tell.send(outcome)); // whoever asked may be gone
    });
    if let Err(exception) = done.and_then(|done| SUBMIT.call(py, (given, done)).map(drop))
        && let Some((tell, _)) = waiting.lock().unwrap_or_else(PoisonError::into_inner).take()
    {
        drop(tell.send(Err(exception)));
    }
}

/// An exception of the user's, inside an error of the core. What it says may be secret: the text names its class alone.
pub(crate) struct Raised {
    text: String,
    exception: PyErr,
}

impl Raised {
    /// `say` makes the text out of the name of the exception's class.
    pub(crate) fn new(exception: PyErr, say: impl FnOnce(&str) -> String) -> Self {
        let name = ending::attach(|py| python::type_name(exception.value(py)));
        Self { text: say(name.as_deref().unwrap_or("an exception")), exception }
    }

    /// The text for an error, and its cause.
    pub(crate) fn into_parts(self) -> (String, Cause) {
        (self.text.clone(), Cause::new(self))
    }

    /// The exception in a cause; one of a function that opens browsers came in an error of its own.
    pub(crate) fn find(py: Python<'_>, cause: &Cause) -> Option<PyErr> {
        let error = cause.error();
        let raised = match error.downcast_ref::<io::Error>() {
            Some(carrier) => carrier.get_ref()?.downcast_ref::<Self>(),
            None => error.downcast_ref::<Self>(),
        };
        Some(raised?.exception.clone_ref(py))
    }
}

impl fmt::Debug for Raised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Raised").field("text", &self.text).finish_non_exhaustive()
    }
}

impl fmt::Display for Raised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for Raised {}
