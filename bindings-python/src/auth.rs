//! Signing in: what waits between its steps, and what comes of it.

use std::sync::atomic::{AtomicBool, Ordering};

use pyo3::prelude::*;
use yionstack::auth::Status;
use yionstack::token::Tokens;

use crate::error::{configuration, exception};
use crate::python::{self, Import};

static TOKENS: Import = Import::new("yionstack._auth", "Tokens");
static STATUS: Import = Import::new("yionstack._auth", "Status");

/// A sign-in that has begun and waits for its callback.
#[pyclass(frozen, module = "yionstack")]
pub(crate) struct Pending {
    pending: yionstack::auth::Pending,
    finished: AtomicBool,
}

impl Pending {
    pub(crate) fn new(pending: yionstack::auth::Pending) -> Self {
        Self { pending, finished: AtomicBool::new(false) }
    }

    /// Hands the sign-in over to be finished: once, for a code is good for one exchange.
    pub(crate) fn take(&self, py: Python<'_>) -> PyResult<yionstack::auth::Pending> {
        match self.finished.swap(true, Ordering::AcqRel) {
            false => Ok(self.pending.clone()),
            true => Err(configuration(py, "this sign-in was finished already: begin another one")),
        }
    }
}

#[pymethods]
impl Pending {
    #[getter]
    fn url(&self) -> &str {
        self.pending.url()
    }

    #[getter]
    fn state(&self) -> &str {
        self.pending.state()
    }

    fn save(&self) -> String {
        self.pending.save()
    }

    #[staticmethod]
    fn load(py: Python<'_>, saved: &str) -> PyResult<Self> {
        yionstack::auth::Pending::load(saved).map(Self::new).map_err(|error| exception(py, &error))
    }

    fn __repr__(&self) -> &'static str {
        "<Pending sign-in>"
    }
}

/// `yionstack.Tokens`.
pub(crate) fn tokens<'py>(py: Python<'py>, tokens: &Tokens) -> PyResult<Bound<'py, PyAny>> {
    let refresh_token = tokens.refresh_token.as_ref().map(|token| token.expose());
    let expires_in = tokens.expires_in.map(|duration| duration.as_secs());
    TOKENS.call(py, (tokens.access_token.expose(), refresh_token, expires_in, tokens.scope.as_deref()))
}

/// `yionstack.Status`.
pub(crate) fn status<'py>(py: Python<'py>, status: &Status) -> PyResult<Bound<'py, PyAny>> {
    let expires_at = status.expires_at.map(|at| python::moment(py, at)).transpose()?;
    let Status { signed_in, renewable, scope, generation, .. } = status;
    STATUS.call(py, (signed_in, renewable, expires_at, scope.as_deref(), generation))
}
