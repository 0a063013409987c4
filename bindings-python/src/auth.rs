//! Signing in: what waits between its steps, and what comes of it.

use pyo3::prelude::*;
use yionstack::auth::{SignedOut, Status};
use yionstack::token::{NotRevoked, Tokens};

use crate::argument;
use crate::error::exception;
use crate::python::{self, Import};

static TOKENS: Import = Import::new("yionstack._grant", "Tokens");
static STATUS: Import = Import::new("yionstack._grant", "Status");
static SIGNED_OUT: Import = Import::new("yionstack._grant", "SignedOut");

/// A sign-in that has begun and waits for its callback.
#[pyclass(frozen, module = "yionstack")]
pub(crate) struct Pending(pub(crate) yionstack::auth::Pending);

#[pymethods]
impl Pending {
    /// The address to send the user's browser to.
    #[getter]
    fn url(&self) -> &str {
        self.0.url()
    }

    /// The random `state` of this sign-in, to find it again when the callback comes.
    #[getter]
    fn state(&self) -> &str {
        self.0.state()
    }

    /// An opaque text for a session store. It is a secret.
    fn save(&self) -> String {
        self.0.save()
    }

    /// Reads what `save` gave.
    #[staticmethod]
    fn load(py: Python<'_>, saved: &Bound<'_, PyAny>) -> PyResult<Self> {
        let saved: String = argument::read("saved", saved)?;
        yionstack::auth::Pending::load(&saved).map(Self).map_err(|error| exception(py, &error))
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

/// `yionstack.SignedOut`.
pub(crate) fn signed_out<'py>(py: Python<'py>, outcome: SignedOut) -> PyResult<Bound<'py, PyAny>> {
    SIGNED_OUT.call(py, (outcome.revoked.as_str(), outcome.reason.map(NotRevoked::as_str)))
}
