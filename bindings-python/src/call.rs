//! One call: made ready by the client, run when it is waited for or awaited.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use pyo3::exceptions::PyRuntimeError;
use pyo3::intern;
use pyo3::prelude::*;
use tokio::task::AbortHandle;
use yionstack::http::Following;
use yionstack::{Code, Error};

use crate::credentials::Caller;
use crate::own_code::Raised;
use crate::watch::Mailbox;
use crate::{completions, error, python, wait};

/// What a call comes to: a way to make the answer's Python object, on a thread that holds the GIL.
pub(crate) type Outcome = Result<Box<dyn FnOnce(Python<'_>) -> PyResult<Py<PyAny>> + Send>, Failure>;
/// A call that runs on the runtime thread.
pub(crate) type Work = Pin<Box<dyn Future<Output = Outcome> + Send>>;

/// Why a call failed; nothing, when its task ended without an answer.
pub(crate) struct Failure(Option<Error>);

/// A call that waits to be made: `call.wait()` makes it on this thread's time, `await call` on the event loop's.
#[pyclass(frozen, generic, module = "yionstack._native")]
pub(crate) struct Call {
    state: Mutex<State>,
    following: Following,
}

enum State {
    Ready(Work, Option<Arc<Caller>>, Option<Arc<Mailbox>>),
    /// Its future, being awaited.
    Awaited(Py<PyAny>, AbortHandle),
    Over,
}

impl Call {
    /// A call whose answer becomes a Python object by `convert`.
    pub(crate) fn new<T: Send + 'static>(
        caller: Option<Arc<Caller>>,
        answer: impl Future<Output = Result<T, Error>> + Send + 'static,
        convert: impl FnOnce(Python<'_>, T) -> PyResult<Py<PyAny>> + Send + 'static,
    ) -> Self {
        let following = Following::default();
        let followed = following.clone();
        let work = Box::pin(async move {
            match followed.run(answer).await {
                Ok(answer) => Ok(Box::new(move |py: Python<'_>| convert(py, answer)) as Box<_>),
                Err(error) => Err(Failure(Some(error))),
            }
        });
        Self { state: Mutex::new(State::Ready(work, caller, None)), following }
    }

    /// The same call, with somebody who sees what it does.
    pub(crate) fn seen(self, mailbox: Option<Arc<Mailbox>>) -> Self {
        match self.take() {
            State::Ready(work, caller, _) => self.put(State::Ready(work, caller, mailbox)),
            state => self.put(state),
        }
        self
    }

    fn take(&self) -> State {
        std::mem::replace(&mut *self.state.lock().unwrap_or_else(PoisonError::into_inner), State::Over)
    }

    fn put(&self, state: State) {
        *self.state.lock().unwrap_or_else(PoisonError::into_inner) = state;
    }

    /// Ends the call, if it is under way.
    fn abort(&self) -> bool {
        match self.take() {
            State::Awaited(_, task) if !task.is_finished() => {
                task.abort();
                true
            }
            _ => false,
        }
    }

    /// The exception that ends a call, with a note of what is known of a write: its caller gets no error that could
    /// tell.
    fn noted(&self, py: Python<'_>, exception: PyErr) -> PyErr {
        if let Some(error) = self.following.interrupted().filter(|error| !error.retryable()) {
            let operation = error.operation().unwrap_or_default();
            let key =
                error.idempotency_key().map(|key| format!(", idempotency key {key}")).unwrap_or_default();
            let note = format!("yionstack: {} [operation {operation}{key}]", error.message());
            // without the note it is still the exception that it is
            let _ = exception.value(py).call_method1(intern!(py, "add_note"), (note,));
        }
        exception
    }

    /// Starts the call and gives the steps of its future.
    fn start(
        py: Python<'_>,
        work: Work,
        caller: Option<Arc<Caller>>,
        mailbox: Option<Arc<Mailbox>>,
    ) -> PyResult<State> {
        let event_loop = python::RUNNING_LOOP.get(py)?.call0()?;
        let work = around(Caller::around(py, caller, Some(&event_loop), work)?, mailbox.as_ref());
        let (future, task) = completions::start(&event_loop, work, mailbox.as_deref())?;
        Ok(State::Awaited(future.call_method0(intern!(py, "__await__"))?.unbind(), task))
    }
}

#[pymethods]
impl Call {
    /// Makes the call and waits for its answer, with the GIL released.
    fn wait(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let State::Ready(work, caller, mailbox) = self.take() else {
            return Err(PyRuntimeError::new_err("this call was made already"));
        };
        let work = around(Caller::around(py, caller, None, work)?, mailbox.as_ref());
        let outcome =
            wait::wait(py, work, mailbox.as_deref()).map_err(|exception| self.noted(py, exception))?;
        finish(py, outcome)
    }

    fn __await__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __iter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    /// One step of the awaiting task. The first starts the call; the last raises `StopIteration` with the answer.
    fn __next__(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let state = match self.take() {
            State::Ready(work, caller, mailbox) => Self::start(py, work, caller, mailbox)?,
            state => state,
        };
        let State::Awaited(steps, task) = state else {
            return Err(PyRuntimeError::new_err("this call was made already"));
        };
        let step = steps.call_method0(py, intern!(py, "__next__"))?;
        self.put(State::Awaited(steps, task));
        Ok(step)
    }

    fn send(&self, py: Python<'_>, value: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let _ = value; // event loops send nothing but `None`
        self.__next__(py)
    }

    /// The call has failed, or the awaiting task was cancelled, and with it the call.
    #[pyo3(signature = (exception, value = None, traceback = None))]
    fn throw(
        &self,
        py: Python<'_>,
        exception: Bound<'_, PyAny>,
        value: Option<Bound<'_, PyAny>>,
        traceback: Option<Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        let _ = traceback; // belongs to the exception already
        let exception = PyErr::from_value(value.unwrap_or(exception));
        match self.abort() {
            true => Err(self.noted(py, exception)),
            false => Err(exception),
        }
    }

    /// The awaiting coroutine was dropped: so is the call.
    fn close(&self) {
        let _ = self.abort();
    }
}

fn around(work: Work, mailbox: Option<&Arc<Mailbox>>) -> Work {
    match mailbox {
        Some(mailbox) => Box::pin(mailbox.around(work)),
        None => work,
    }
}

/// The answer as a Python object, or the exception.
pub(crate) fn finish(py: Python<'_>, outcome: Outcome) -> PyResult<Py<PyAny>> {
    match outcome {
        Ok(convert) => convert(py),
        Err(failure) => Err(failure.raise(py)),
    }
}

impl Failure {
    /// The call's task ended without an answer.
    pub(crate) fn stopped() -> Self {
        Self(None)
    }

    fn raise(self, py: Python<'_>) -> PyErr {
        let Some(error) = self.0 else {
            return error::new(py, Code::Cancelled, "the call was stopped before it had an answer");
        };
        let exception = error::exception(py, &error);
        if let Some(cause) = error.cause().and_then(|cause| Raised::find(py, cause)) {
            exception.set_cause(py, Some(cause));
        }
        exception
    }
}
