//! Access tokens from the user's own code: a function, or on an event loop a coroutine function.

use std::sync::{Arc, Mutex, PoisonError};

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3_async_runtimes::{TaskLocals, into_future_with_locals};
use yionstack::auth::TokenProvider;
use yionstack::{BoxFuture, Error, Result, Secret};

use crate::call::Work;
use crate::own_code::Raised;
use crate::{ending, python};

tokio::task_local! {
    /// Who makes the call in which a token is asked for.
    static CALLER: Reader;
}

/// The side of a call that belongs to the user's code.
pub(crate) struct Caller {
    /// The context in which the call was made, `contextvars.Context`.
    context: Py<PyAny>,
}

impl Caller {
    /// Whoever calls now.
    pub(crate) fn now(py: Python<'_>) -> PyResult<Arc<Self>> {
        let context = python::COPY_CONTEXT.get(py)?.call0()?.unbind();
        Ok(Arc::new(Self { context }))
    }

    /// Lets a call know its caller, and the event loop it is made on.
    pub(crate) fn around(
        py: Python<'_>,
        caller: Option<Arc<Self>>,
        event_loop: Option<&Bound<'_, PyAny>>,
        work: Work,
    ) -> PyResult<Work> {
        let Some(caller) = caller else { return Ok(work) };
        let context = caller.context.bind(py);
        let locals = event_loop.map(|found| TaskLocals::new(found.clone()).with_context(context.clone()));
        Ok(Box::pin(CALLER.scope((caller, locals), work)))
    }
}

/// The error of a call whose token function raised this.
fn failed(exception: PyErr) -> Error {
    let raised = Raised::new(exception, |kind| format!("the token callable raised {kind}"));
    let (text, cause) = raised.into_parts();
    Error::no_token(text).because(Some(cause))
}

/// Who makes a call, and the event loop it is made on.
type Reader = (Arc<Caller>, Option<TaskLocals>);

/// The user's function.
pub(crate) struct Callable {
    function: Arc<Py<PyAny>>,
    /// Who read a list last: pages that are asked for ahead belong to no call.
    reader: Mutex<Option<Reader>>,
}

/// What the function gave.
enum Given {
    Token(Secret),
    Awaitable(Py<PyAny>),
}

impl TokenProvider for Callable {
    fn token(&self) -> BoxFuture<'_, Result<Secret>> {
        Box::pin(async move {
            let (caller, locals) = self
                .reader()
                .ok_or_else(|| Error::no_token("a token callable was asked outside of a call"))?;
            match self.given(caller).await? {
                Given::Token(token) => Ok(token),
                Given::Awaitable(awaitable) => awaited(locals, awaitable).await,
            }
        })
    }
}

impl Callable {
    pub(crate) fn new(function: Py<PyAny>) -> Self {
        Self { function: Arc::new(function), reader: Mutex::default() }
    }

    /// Takes the call that runs now for the reader of a list.
    pub(crate) fn read_by_this_call(&self) {
        if let Ok(caller) = CALLER.try_with(Clone::clone) {
            *self.reader.lock().unwrap_or_else(PoisonError::into_inner) = Some(caller);
        }
    }

    fn reader(&self) -> Option<Reader> {
        let of_a_list = || self.reader.lock().unwrap_or_else(PoisonError::into_inner).clone();
        CALLER.try_with(Clone::clone).ok().or_else(of_a_list)
    }

    /// Calls the function in its caller's context, on a thread that may block.
    async fn given(&self, caller: Arc<Caller>) -> Result<Given> {
        let callable = self.function.clone();
        let task = tokio::task::spawn_blocking(move || {
            let given = ending::attach(|py| {
                let given = caller.context.bind(py).call_method1("run", (&*callable,))?;
                match given.hasattr("__await__")? {
                    true => Ok(Given::Awaitable(given.unbind())),
                    false => secret(&given).map(Given::Token),
                }
            });
            match given {
                Some(given) => given.map_err(failed),
                None => Err(Error::no_token("the interpreter is shutting down")),
            }
        });
        task.await.unwrap_or_else(|_| Err(Error::no_token("the token callable was stopped")))
    }
}

/// Awaits the user's coroutine on the event loop of the call.
async fn awaited(locals: Option<TaskLocals>, awaitable: Py<PyAny>) -> Result<Secret> {
    let Some(locals) = locals else {
        // a coroutine that nobody awaits would warn
        let _ = ending::attach(|py| awaitable.call_method0(py, "close").map(drop));
        return Err(Error::no_token("a token coroutine needs an event loop: use AsyncYionStackClient"));
    };
    let started = ending::attach(|py| into_future_with_locals(&locals, awaitable.into_bound(py)));
    let token = match started {
        Some(Ok(future)) => future.await,
        Some(Err(exception)) => Err(exception),
        None => return Err(Error::no_token("the interpreter is shutting down")),
    };
    let token = token.and_then(|token| {
        ending::attach(|py| secret(token.bind(py)))
            .unwrap_or_else(|| Err(PyTypeError::new_err("the interpreter is shutting down")))
    });
    token.map_err(failed)
}

fn secret(token: &Bound<'_, PyAny>) -> PyResult<Secret> {
    token.extract::<&str>().map(Secret::new).map_err(|_| {
        PyTypeError::new_err(format!(
            "the token callable must return a str, not {}",
            python::type_name(token)
        ))
    })
}
