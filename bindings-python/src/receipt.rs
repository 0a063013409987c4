//! What is known of how a call went.

use std::sync::Arc;

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use yionstack::http::Receipt;

use crate::download::Download;
use crate::error::exception;
use crate::model::Model;
use crate::page::Page;
use crate::python::{self, Import, type_name};
use crate::response::{Response, headers};

static RECEIPT: Import = Import::new("yionstack._receipt", "Receipt");

/// A new key for a POST.
#[pyfunction]
pub(crate) fn new_idempotency_key(py: Python<'_>) -> PyResult<String> {
    yionstack::http::new_idempotency_key().map_err(|error| exception(py, &error))
}

/// `yionstack.younium.Receipt` of an answer.
#[pyfunction]
pub(crate) fn receipt<'py>(answer: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let found = if let Ok(model) = answer.cast::<Model>() {
        model.get().receipt.clone()
    } else if let Ok(page) = answer.cast::<Page>() {
        page.get().receipt.clone()
    } else if let Ok(response) = answer.cast::<Response>() {
        response.get().receipt.clone()
    } else if let Ok(download) = answer.cast::<Download>() {
        Some(download.get().receipt.clone())
    } else {
        let name = type_name(answer);
        return Err(PyTypeError::new_err(format!(
            "models, pages, responses and downloads have receipts, {name} objects have none"
        )));
    };
    match found {
        Some(receipt) => of(answer.py(), &receipt),
        None => Err(PyValueError::new_err(
            "this did not come with an answer of its own: it was copied, unpickled, or made by `from_dict`",
        )),
    }
}

fn of<'py>(py: Python<'py>, receipt: &Arc<Receipt>) -> PyResult<Bound<'py, PyAny>> {
    let values = PyDict::new(py);
    values.set_item("idempotency_key", &receipt.idempotency_key)?;
    values.set_item("replayed", receipt.replayed)?;
    values.set_item("expires", receipt.expires.map(|at| python::moment(py, at)).transpose()?)?;
    values.set_item("request_id", &receipt.request_id)?;
    values.set_item("status", receipt.status)?;
    values.set_item("attempts", receipt.attempts)?;
    values.set_item("headers", headers(py, &receipt.headers)?)?;
    RECEIPT.get(py)?.call((), Some(&values))
}
