//! An answer as it came.

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};
use yionstack::http::{Answer, HeaderMap, Receipt};

use crate::python;

/// A complete, successful answer of an endpoint.
#[pyclass(frozen, module = "yionstack")]
pub(crate) struct Response {
    answer: Answer,
    pub(crate) receipt: Option<Arc<Receipt>>,
}

impl Response {
    pub(crate) fn new(answer: Answer, receipt: Receipt) -> Self {
        Self { answer, receipt: Some(Arc::new(receipt)) }
    }

    pub(crate) fn into_object(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Py::new(py, self).map(Py::into_any)
    }
}

/// Headers by name, the values of one name joined.
pub(crate) fn headers<'py>(py: Python<'py>, given: &HeaderMap) -> PyResult<Bound<'py, PyDict>> {
    let headers = PyDict::new(py);
    for name in given.keys() {
        let values = given.get_all(name).iter();
        let values: Vec<_> = values.map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
        headers.set_item(name.as_str(), values.join(", "))?;
    }
    Ok(headers)
}

#[pymethods]
impl Response {
    /// HTTP status.
    #[getter]
    fn status(&self) -> u16 {
        self.answer.status
    }

    /// Values of a repeated header are joined (RFC 9110, section 5.3).
    #[getter]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        headers(py, &self.answer.headers)
    }

    /// The decompressed body.
    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.answer.body)
    }

    /// The body as UTF-8.
    #[getter]
    fn text<'py>(&self, py: Python<'py>) -> Bound<'py, PyString> {
        PyString::new(py, &String::from_utf8_lossy(&self.answer.body))
    }

    /// The body as JSON. Numbers with a point become `Decimal` unless `parse_float` says otherwise.
    ///
    /// There are no models in it: ids and dates are `str`, so an id is compared with `str(account.id)`. What is not JSON
    /// to the letter, in UTF-8, is a `DecodeError`.
    #[pyo3(signature = (*, parse_float = None))]
    fn json<'py>(
        &self,
        py: Python<'py>,
        parse_float: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let json = self.answer.json().map_err(|error| crate::error::exception(py, &error))?;
        python::READ_JSON.call(py, (json, parse_float))
    }

    /// The id that the server gave the request, for its support.
    #[getter]
    fn request_id(&self) -> Option<&str> {
        self.answer.request_id()
    }

    /// How many times the request was sent.
    #[getter]
    fn attempts(&self) -> u32 {
        self.answer.attempts
    }

    fn __repr__(&self) -> String {
        format!("<Response {}, {} bytes>", self.answer.status, self.answer.body.len())
    }
}
