//! The core's one error to Python's exception classes, which live in `yionstack.errors`.

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};
use yionstack::{Code, Error};

use crate::python::{self, Import};

static CLASSES: Import = Import::new("yionstack.errors", "BY_CODE");
static TYPE: Import = Import::new("yionstack._invalid", "InvalidTypeError");
static VALUE: Import = Import::new("yionstack._invalid", "InvalidValueError");
static BASE: Import = Import::new("yionstack.errors", "YionStackError");

/// The exception for an error of the core.
pub(crate) fn exception(py: Python<'_>, error: &Error) -> PyErr {
    let made =
        attributes(py, error).and_then(|all| instance(py, error.code(), &error.to_string(), Some(&all)));
    made.map_or_else(|failure| failure, PyErr::from_value)
}

/// An exception for what the core never sees.
pub(crate) fn new(py: Python<'_>, code: Code, message: &str) -> PyErr {
    instance(py, code, message, None).map_or_else(|failure| failure, PyErr::from_value)
}

/// A `configuration` error.
pub(crate) fn configuration(py: Python<'_>, message: &str) -> PyErr {
    new(py, Code::Configuration, message)
}

/// A value that cannot be sent, as a `validation` error that is a `TypeError` or a `ValueError` too: `exception` says which.
/// `name` is that of the argument. What else went wrong, in code of the caller's, stays what it is.
pub(crate) fn invalid(py: Python<'_>, name: &str, exception: PyErr) -> PyErr {
    let class = match () {
        () if BASE.get(py).is_ok_and(|base| exception.is_instance(py, base)) => return exception,
        () if exception.is_instance_of::<PyTypeError>(py) => &TYPE,
        () if exception.is_instance_of::<PyValueError>(py) => &VALUE,
        () => return exception,
    };
    let said = exception.value(py).to_string();
    let text = if name.is_empty() { said } else { format!("`{name}`: {said}") };
    match class.get(py).and_then(|class| class.call1((text,))) {
        Ok(made) => {
            let made = PyErr::from_value(made);
            made.set_cause(py, Some(exception));
            made
        }
        Err(failure) => failure,
    }
}

fn instance<'py>(
    py: Python<'py>,
    code: Code,
    text: &str,
    attributes: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    let class = match CLASSES.get(py)?.cast::<PyDict>()?.get_item(code.as_str())? {
        Some(class) => class,
        None => BASE.get(py)?.clone(),
    };
    class.call((text,), attributes)
}

fn attributes<'py>(py: Python<'py>, error: &Error) -> PyResult<Bound<'py, PyDict>> {
    let all = PyDict::new(py);
    all.set_item("message", error.message())?;
    all.set_item("retryable", error.retryable())?;
    all.set_item("operation", error.operation())?;
    all.set_item("status", error.status())?;
    all.set_item("request_id", error.request_id())?;
    all.set_item("attempts", error.attempts())?;
    all.set_item("host", error.host())?;
    all.set_item("idempotency_key", error.idempotency_key())?;
    all.set_item("vendor_message", error.vendor_message())?;
    all.set_item(
        "fields",
        python::tuple(py, error.fields().iter().map(|field| field.into_pyobject(py).map(Bound::into_any)))?,
    )?;
    all.set_item("retry_at", error.retry_at().map(|at| python::moment(py, at)).transpose()?)?;
    all.set_item("executed", error.executed())?;
    all.set_item("body", error.body().map(|body| PyBytes::new(py, body)))?;
    Ok(all)
}
