//! A list that comes in pages, one call for each.

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::PyType;
use tokio::sync::Mutex;
use yionstack::list;

use crate::call::Call;
use crate::client::Client;
use crate::config;
use crate::page::Page;

/// The pages of one reading of a list.
#[pyclass(frozen, generic, module = "yionstack._native")]
pub(crate) struct Pages {
    client: Py<Client>,
    core: Arc<Mutex<list::Pages>>,
    model: Option<Py<PyType>>,
}

impl Pages {
    pub(crate) fn new(client: Py<Client>, core: list::Pages, model: Option<Bound<'_, PyType>>) -> Self {
        Self { client, core: Arc::new(Mutex::new(core)), model: model.map(Bound::unbind) }
    }
}

#[pymethods]
impl Pages {
    /// A call that gives the next page, or `None` at the end.
    fn next(&self, py: Python<'_>) -> PyResult<Call> {
        let core = self.core.clone();
        let model = self.model.as_ref().map(|model| model.clone_ref(py));
        self.client.get().reading(py, async move { core.lock().await.next().await }, |py, page| match page {
            Some(page) => {
                Page::new(Arc::new(page.document), model, Some(Arc::new(page.receipt))).into_object(py)
            }
            None => Ok(py.None()),
        })
    }
}

/// How a list is read.
pub(crate) fn options(
    page_size: Option<&Bound<'_, PyAny>>,
    limit: Option<&Bound<'_, PyAny>>,
    prefetch: &Bound<'_, PyAny>,
) -> PyResult<list::ListOptions> {
    Ok(list::ListOptions {
        page_size: config::count("page_size", page_size)?,
        limit: config::count("limit", limit)?,
        prefetch: config::count("prefetch", Some(prefetch))?.unwrap_or_default(),
    })
}
