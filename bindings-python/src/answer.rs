//! What a call brought, as a Python object.

use std::sync::Arc;

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyString, PyType};
use yionstack::http::{Outcome, Value};
use yionstack::model::Slot;

use crate::page::Page;
use crate::response::Response;

/// The class of the models that an answer of this type holds, or the enum of its text, if there is one.
pub(crate) fn class(answer: &Bound<'_, PyAny>) -> PyResult<Option<Py<PyType>>> {
    let py = answer.py();
    let class = match answer.cast::<PyType>() {
        Ok(class) => class.clone(),
        // `Page[Invoice]`
        Err(_) => answer.getattr(intern!(py, "__args__"))?.get_item(0)?.cast_into::<PyType>()?,
    };
    let none = class.is(py.get_type::<PyString>()) || class.is(py.get_type::<Response>());
    Ok((!none).then(|| class.unbind()))
}

/// A model, a list, a text, or the answer as it came; `class` is that of the model, of the list's items, or an enum.
pub(crate) fn object(py: Python<'_>, outcome: Outcome, class: Option<Py<PyType>>) -> PyResult<Py<PyAny>> {
    let document = match outcome.value {
        Value::AsItCame(answer) => return Response::new(answer, outcome.receipt).into_object(py),
        Value::Document(document) => document,
    };
    match (document.root(), &class) {
        (Slot::Text(text), None) => Ok(PyString::new(py, text).into_any().unbind()),
        (Slot::Text(text), Some(class)) => class.call1(py, (text,)),
        (Slot::List(_), _) => {
            Page::new(Arc::new(document), class, Some(Arc::new(outcome.receipt))).into_object(py)
        }
        (Slot::Object(_), _) => {
            Page::new(Arc::new(document), class, Some(Arc::new(outcome.receipt))).only(py)
        }
        (Slot::Boolean(value), _) => Ok(value.into_pyobject(py)?.to_owned().into_any().unbind()),
        (Slot::Absent | Slot::Null, _) => Ok(py.None()),
    }
}
