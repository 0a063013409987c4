//! One object of an answer, as a view.

use std::sync::Arc;

use pyo3::exceptions::{PyIndexError, PyTypeError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString, PyTuple, PyType};
use yionstack::Code;
use yionstack::http::Receipt;
use yionstack::model::{Document, Row, Schema, Slot, Units};

use crate::api::{kind, schema};
use crate::field::fields;
use crate::page::Page;
use crate::python::Reduced;
use crate::{compose, error, python};

/// What all models are: immutable views of one object in an answer, which they keep alive.
#[pyclass(frozen, subclass, module = "yionstack")]
pub(crate) struct Model {
    document: Arc<Document>,
    at: usize,
    schema: &'static Schema,
    /// How the call went, if the answer was this and nothing else.
    pub(crate) receipt: Option<Arc<Receipt>>,
}

impl Model {
    pub(crate) fn row(&self) -> Row<'_> {
        self.document.row(self.at, self.schema)
    }

    fn of(document: &Arc<Document>, row: Option<Row<'_>>) -> PyResult<Self> {
        let row = row.ok_or_else(|| PyIndexError::new_err("there is no object in this place"))?;
        Ok(Self { document: document.clone(), at: row.at(), schema: row.schema(), receipt: None })
    }

    /// The object in one place of another.
    fn nested(&self, index: usize, item: Option<usize>) -> Option<Row<'_>> {
        match (self.row().slot(index), item) {
            (Slot::Object(row), None) => Some(row),
            (Slot::List(items), Some(item)) => match items.get(item) {
                Some(Slot::Object(row)) => Some(row),
                _ => None,
            },
            _ => None,
        }
    }
}

#[pymethods]
impl Model {
    /// The view of an item of a page, or of an object in another model.
    #[new]
    #[pyo3(signature = (source, index, item = None, /))]
    fn new(source: &Bound<'_, PyAny>, index: usize, item: Option<usize>) -> PyResult<Self> {
        if let Ok(page) = source.cast::<Page>() {
            let page = page.get();
            let model = Self::of(&page.document, page.row(index))?;
            return Ok(Self { receipt: page.receipt.clone(), ..model });
        }
        let model = source.cast::<Self>().map_err(|_| {
            PyTypeError::new_err(
                "models come from answers: to make one yourself, use `from_dict` or `from_json`",
            )
        })?;
        let model = model.get();
        Self::of(&model.document, model.nested(index, item))
    }

    /// The members that this version of the SDK does not know, by their names on the wire.
    #[getter]
    fn extra<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self.row().extra() {
            Some(json) => python::READ_JSON.call(py, (json,)),
            None => Ok(PyDict::new(py).into_any()),
        }
    }

    /// The JSON object with the names of the wire. Decimals are strings. Secrets, which `repr` leaves out, are in it.
    fn to_json(&self) -> String {
        self.row().json()
    }

    /// All fields by name, nested models as dicts, unknown members under `extra` if there are any. Secrets, which `repr`
    /// leaves out, are among them.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        let values = PyDict::new(slf.py());
        for (name, _) in fields(&slf.get_type())? {
            values.set_item(&name, plain(slf.getattr(&name)?)?)?;
        }
        if slf.get().row().extra().is_some() {
            values.set_item("extra", slf.get().extra(slf.py())?)?;
        }
        Ok(values)
    }

    /// Makes a model of what `to_dict` gives: for tests.
    #[classmethod]
    fn from_dict<'py>(cls: &Bound<'py, PyType>, values: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        restore(cls, &compose::object(cls, schema(cls)?, values)?)
    }

    /// Makes a model of the API's JSON: for tests.
    #[classmethod]
    fn from_json<'py>(cls: &Bound<'py, PyType>, json: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        match json.cast::<PyBytes>() {
            Ok(bytes) => decode(cls, bytes.as_bytes()),
            Err(_) => decode(cls, json.extract::<&str>()?.as_bytes()),
        }
    }

    /// All fields that are there. What is a secret is shown as `[redacted]`: it is read by its name.
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let known = slf.get().schema.fields;
        let mut parts = Vec::new();
        for (name, field) in fields(&slf.get_type())? {
            let value = slf.getattr(&name)?;
            if value.is_none() {
                continue;
            }
            if known.get(field.get().index).is_some_and(|field| field.secret) {
                parts.push(format!("{name}=[redacted]"));
            } else {
                parts.push(format!("{name}={}", value.repr()?));
            }
        }
        Ok(format!("{}({})", slf.get_type().name()?, parts.join(", ")))
    }

    /// Equal to a model of the same class whose values are equal.
    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let py = slf.py();
        let (mine, Ok(other)) = (slf.get(), other.cast::<Self>()) else {
            return Ok(py.NotImplemented());
        };
        if !slf.get_type().is(other.get_type()) {
            return Ok(py.NotImplemented());
        }
        let theirs = other.get();
        let same_place = Arc::ptr_eq(&mine.document, &theirs.document) && mine.at == theirs.at;
        let equal = same_place || mine.row().canonical() == theirs.row().canonical();
        Ok(equal.into_pyobject(py)?.to_owned().into_any().unbind())
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        PyString::new(py, &self.row().canonical()).hash()
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    /// Pickled, and copied deeply, as JSON: the copy does not keep the whole answer alive.
    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Reduced<'py, (Bound<'py, PyType>, String)>> {
        let restore = slf.py().import(intern!(slf.py(), "yionstack._native"))?.getattr("_restore")?;
        Ok((restore, (slf.get_type(), slf.get().row().json())))
    }
}

/// Makes a pickled model again.
#[pyfunction]
#[pyo3(name = "_restore")]
pub(crate) fn restore<'py>(model: &Bound<'py, PyType>, json: &str) -> PyResult<Bound<'py, PyAny>> {
    decode(model, json.as_bytes())
}

fn decode<'py>(class: &Bound<'py, PyType>, json: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    let py = class.py();
    let document = Document::decode(json, kind(class)?, Units::Utf8)
        .map_err(|issue| error::new(py, Code::Decode, &issue.to_string()))?;
    let page = Page::new(Arc::new(document), Some(class.clone().unbind()), None);
    page.only(py).map(|model| model.into_bound(py))
}

/// A value with models as dicts.
fn plain(value: Bound<'_, PyAny>) -> PyResult<Bound<'_, PyAny>> {
    if let Ok(model) = value.cast::<Model>() {
        return Model::to_dict(model).map(Bound::into_any);
    }
    match value.cast::<PyTuple>() {
        Ok(items) => python::tuple(value.py(), items.iter().map(plain)),
        Err(_) => Ok(value),
    }
}
