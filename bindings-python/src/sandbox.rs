//! The double of the APIs that is inside the package, for tests.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use yionstack_sandbox::{Config, ReusePolicy};

use crate::fork::Owned;

/// A running sandbox. `stop`, or the end of the object, stops it.
#[pyclass(frozen, module = "yionstack._native")]
pub(crate) struct Sandbox {
    running: Mutex<Option<Owned<yionstack_sandbox::Sandbox>>>,
    base_url: String,
}

#[pymethods]
impl Sandbox {
    #[new]
    #[pyo3(signature = (*, port, seed, policy, invoices, contacts, access_token_lifetime))]
    fn new(
        py: Python<'_>,
        port: u16,
        seed: u64,
        policy: &str,
        invoices: usize,
        contacts: usize,
        access_token_lifetime: u64,
    ) -> PyResult<Self> {
        let policy = match policy {
            "revoke_family" => ReusePolicy::RevokeFamily,
            "grace" => ReusePolicy::Grace,
            "strict" => ReusePolicy::Strict,
            _ => return Err(PyValueError::new_err("`policy` is \"revoke_family\", \"grace\" or \"strict\"")),
        };
        let config = Config {
            port,
            seed,
            policy,
            invoices_per_business: invoices,
            contacts_per_business: contacts,
            access_token_lifetime: Duration::from_secs(access_token_lifetime),
            ..Config::default()
        };
        let sandbox = py.detach(|| yionstack_sandbox::Sandbox::start(config))?;
        let base_url = sandbox.base_url().to_owned();
        Ok(Self { running: Mutex::new(Some(Owned::new(sandbox))), base_url })
    }

    #[getter]
    fn base_url(&self) -> &str {
        &self.base_url
    }

    fn command(&self, py: Python<'_>, json: &str) -> PyResult<String> {
        let answer = py.detach(|| {
            let running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
            running.as_ref().and_then(Owned::get).map(|sandbox| sandbox.command(json))
        });
        match answer {
            Some(answer) => answer.map_err(PyValueError::new_err),
            None => Err(PyRuntimeError::new_err("this sandbox was stopped, or belongs to a parent process")),
        }
    }

    fn stop(&self, py: Python<'_>) {
        py.detach(|| drop(self.running.lock().unwrap_or_else(PoisonError::into_inner).take()));
    }
}
