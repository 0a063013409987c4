//! The key of a store: text, bytes, or code of the user's that gives either.

use std::sync::Arc;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use yionstack::token::{KeyProvider, StoreError, StoreKey, StoreResult};
use yionstack::{BoxFuture, Secret};

use crate::error::configuration;
use crate::own_code::{self, Raised, Trouble};
use crate::python::type_name;

/// The user's function, asked when the key is first needed.
struct Callable(Arc<Py<PyAny>>);

impl KeyProvider for Callable {
    fn key(&self) -> BoxFuture<'_, StoreResult<Secret>> {
        Box::pin(async {
            let key = own_code::call(
                self.0.clone(),
                |py| Ok(().into_pyobject(py)?),
                |given| {
                    let wrong = || {
                        let name = type_name(given);
                        PyTypeError::new_err(format!(
                            "the `store_key` callable must return a str, or 32 bytes, not {name}"
                        ))
                    };
                    read(given)?.ok_or_else(wrong)
                },
            );
            key.await.map_err(|trouble| match trouble {
                Trouble::Raised(exception) => {
                    let raised =
                        Raised::new(exception, |kind| format!("the `store_key` callable raised {kind}"));
                    let (text, cause) = raised.into_parts();
                    StoreError::unavailable(text).because(cause)
                }
                Trouble::Ending => StoreError::unavailable("the interpreter is shutting down"),
            })
        })
    }
}

/// The client's key from its arguments.
pub(crate) fn store_key(
    py: Python<'_>,
    given: Option<Bound<'_, PyAny>>,
    plaintext: bool,
) -> PyResult<Option<StoreKey>> {
    let Some(given) = given else { return Ok(plaintext.then_some(StoreKey::Plaintext)) };
    if plaintext {
        return Err(configuration(
            py,
            "`store_plaintext` means that there is no `store_key`: pass one of them",
        ));
    }
    if let Some(key) = read(&given)? {
        return Ok(Some(StoreKey::Given(key)));
    }
    if given.is_callable() {
        return Ok(Some(StoreKey::Provider(Arc::new(Callable(Arc::new(given.unbind()))))));
    }
    let name = type_name(&given);
    Err(PyTypeError::new_err(format!("`store_key` must be a str, 32 bytes or a callable, not {name}")))
}

/// Text as it is, bytes as the core's text for them; `None` for anything else.
fn read(given: &Bound<'_, PyAny>) -> PyResult<Option<Secret>> {
    if let Ok(text) = given.extract::<&str>() {
        return Ok(Some(Secret::new(text)));
    }
    let Ok(bytes) = given.cast::<PyBytes>() else { return Ok(None) };
    match bytes.as_bytes() {
        bytes if bytes.len() == 32 => {
            Ok(Some(Secret::new(bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>())))
        }
        bytes => Err(configuration(
            given.py(),
            &format!("a `store_key` in bytes has 32 of them, not {}; text is passed as a str", bytes.len()),
        )),
    }
}
