//! A file that comes in pieces, one call for each.

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::PyBytes;
use tokio::sync::Mutex;
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
    core: Arc<Mutex<Content>>,
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
                Content::Read => {
                    Ok(Err("the file was read already: its content comes once. Ask for it again"))
                }
                Content::Closed => Ok(Err("the file was closed before all of it was read")),
            }
        };
        self.client.get().call(py, answer, |py, chunk| match chunk {
            Ok(Some(chunk)) => Ok(PyBytes::new(py, &chunk).into_any().unbind()),
            Ok(None) => Ok(py.None()),
            Err(message) => Err(error::new(py, Code::Cancelled, message)),
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
