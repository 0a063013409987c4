//! The key of a store: text, bytes, or code of the user's that gives either.

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::PyBytes;
use yionstack::token::{KeyProvider, StoreError, StoreKey, StoreResult};
use yionstack::{BoxFuture, Secret};

use crate::argument::wrong;
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
                |given| Ok(read(given).map_err(|found| format!("the `store_key` callable returned {found}"))),
            );
            let key = key.await.map_err(|trouble| match trouble {
                Trouble::Raised(exception) => {
                    let raised =
                        Raised::new(exception, |kind| format!("the `store_key` callable raised {kind}"));
                    let (text, cause) = raised.into_parts();
                    StoreError::unavailable(text).because(cause)
                }
                Trouble::Ending => StoreError::unavailable("the interpreter is shutting down"),
            })?;
            key.map_err(StoreError::misused)
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
    if given.is_callable() {
        return Ok(Some(StoreKey::Provider(Arc::new(Callable(Arc::new(given.unbind()))))));
    }
    match read(&given) {
        Ok(key) => Ok(Some(StoreKey::Given(key))),
        Err(found) if given.is_instance_of::<PyBytes>() => {
            Err(configuration(py, &format!("`store_key` is {found}")))
        }
        Err(_) => Err(wrong("store_key", "a str, 32 bytes or a callable", &given)),
    }
}

/// Text as it is, bytes as the core's text for them; or what was found instead, and what is wanted.
fn read(given: &Bound<'_, PyAny>) -> Result<Secret, String> {
    if let Ok(text) = given.extract::<&str>() {
        return Ok(Secret::new(text));
    }
    match given.cast::<PyBytes>().map(|bytes| bytes.as_bytes()) {
        Ok(bytes) if bytes.len() == 32 => {
            Ok(Secret::new(bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>()))
        }
        Ok(bytes) => Err(format!("{} bytes: in bytes it has 32 of them, and text is a str", bytes.len())),
        Err(_) => Err(format!("{}: a key is a str, or 32 bytes", type_name(given))),
    }
}
