//! A file that comes in pieces, one call for each.

use std::path::PathBuf;
use std::sync::Arc;

use pyo3::exceptions::PyOSError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use tokio::sync::Mutex;
use yionstack::http::SaveError;
use yionstack::{Code, http};

use crate::call::Call;
use crate::client::Client;
use crate::error;

/// A file whose head is there.
#[pyclass(frozen, module = "yionstack._native")]
pub(crate) struct Download {
    client: Py<Client>,
    name: Option<String>,
    content_type: Option<String>,
    size: Option<u64>,
    pub(crate) receipt: Arc<http::Receipt>,
    core: Arc<Mutex<Content>>,
}

const READ: &str = "the file was read already: its content comes once. Ask for it again";
const CLOSED: &str = "the file was closed before all of it was read";

/// Why a file is not saved, though the server gave it.
enum Unsaved {
    Refused(&'static str),
    Io(SaveError),
}

/// With its number, from which Python finds the class, and its path.
fn os_error(error: SaveError) -> PyErr {
    let number = error.errno();
    match error {
        SaveError::Io { path, source } => {
            // without the number, which Python shows itself
            let text = source.to_string();
            let text = text.split(" (os error ").next().unwrap_or_default().to_owned();
            PyOSError::new_err((number, text, path.into_os_string()))
        }
        other => PyOSError::new_err(other.to_string()),
    }
}

/// How far the reading has come.
enum Content {
    Open(Box<http::Download>),
    /// All of it was handed out.
    Read,
    Closed,
}

impl Download {
    pub(crate) fn new(client: Py<Client>, core: http::Download) -> Self {
        Self {
            client,
            name: core.name.clone(),
            content_type: core.content_type.clone(),
            size: core.size,
            receipt: Arc::new(core.receipt.clone()),
            core: Arc::new(Mutex::new(Content::Open(Box::new(core)))),
        }
    }
}

#[pymethods]
impl Download {
    #[getter]
    fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    #[getter]
    fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    #[getter]
    fn size(&self) -> Option<u64> {
        self.size
    }

    /// A call that gives the next piece, or `None` at the end.
    fn chunk(&self, py: Python<'_>) -> PyResult<Call> {
        let core = self.core.clone();
        let answer = async move {
            let mut content = core.lock().await;
            match &mut *content {
                Content::Open(core) => {
                    let chunk = core.chunk().await?;
                    if chunk.is_none() {
                        *content = Content::Read;
                    }
                    Ok(Ok(chunk))
                }
                Content::Read => Ok(Err(READ)),
                Content::Closed => Ok(Err(CLOSED)),
            }
        };
        self.client.get().call(py, answer, |py, chunk| match chunk {
            Ok(Some(chunk)) => Ok(PyBytes::new(py, &chunk).into_any().unbind()),
            Ok(None) => Ok(py.None()),
            Err(message) => Err(error::new(py, Code::Cancelled, message)),
        })
    }

    /// A call that writes all of it to a file, and gives where that is.
    fn save(&self, py: Python<'_>, path: PathBuf) -> PyResult<Call> {
        let core = self.core.clone();
        let answer = async move {
            let mut content = core.lock().await;
            let core = match &mut *content {
                Content::Open(core) => core,
                Content::Read => return Ok(Err(Unsaved::Refused(READ))),
                Content::Closed => return Ok(Err(Unsaved::Refused(CLOSED))),
            };
            match core.save(path).await {
                Ok(path) => {
                    *content = Content::Read;
                    Ok(Ok(path))
                }
                Err(SaveError::Download(error)) => Err(error),
                Err(error) => Ok(Err(Unsaved::Io(error))),
            }
        };
        self.client.get().call(py, answer, |py, saved| match saved {
            Ok(path) => Ok(path.into_os_string().into_pyobject(py)?.into_any().unbind()),
            Err(Unsaved::Refused(message)) => Err(error::new(py, Code::Cancelled, message)),
            Err(Unsaved::Io(error)) => Err(os_error(error)),
        })
    }

    /// Lets go of the connection.
    fn close(&self) {
        // whoever reads now reads on: only what nobody waits for is dropped
        if let Ok(mut core) = self.core.try_lock() {
            *core = Content::Closed;
        }
    }
}
