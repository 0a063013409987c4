//! Calling code of the user's from the core: on a thread that may block, or, for what has to be awaited, on an event loop
//! of ours. Never on the runtime thread, never on the caller's loop.

use std::sync::{Arc, Mutex, PoisonError};

use pyo3::prelude::*;
use pyo3::types::{PyCFunction, PyTuple};

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

/// The exception of the user's that an error came of. The core's errors are plain text, and theirs must not be in it.
#[derive(Default)]
pub(crate) struct Causes(Mutex<Option<(String, Arc<PyErr>)>>);

impl Causes {
    /// Keeps an exception; `say` makes the text of its error out of the name of its class.
    pub(crate) fn keep(&self, exception: PyErr, say: impl FnOnce(&str) -> String) -> String {
        let name = ending::attach(|py| python::type_name(exception.value(py)));
        let text = say(name.as_deref().unwrap_or("an exception"));
        *self.last() = Some((text.clone(), Arc::new(exception)));
        text
    }

    /// The exception that led to an error with this message, if it was the last one.
    pub(crate) fn of(&self, py: Python<'_>, message: &str) -> Option<PyErr> {
        let (text, exception) = self.last().clone()?;
        message.contains(&text).then(|| exception.clone_ref(py))
    }

    fn last(&self) -> std::sync::MutexGuard<'_, Option<(String, Arc<PyErr>)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
