//! Python's own classes and functions, looked up once.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyTuple;

/// Something of Python's, imported when it is first needed.
pub(crate) struct Import {
    module: &'static str,
    name: &'static str,
    found: PyOnceLock<Py<PyAny>>,
}

impl Import {
    pub(crate) const fn new(module: &'static str, name: &'static str) -> Self {
        Self { module, name, found: PyOnceLock::new() }
    }

    pub(crate) fn get<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyAny>> {
        self.found.import(py, self.module, self.name)
    }

    pub(crate) fn call<'py, A>(&self, py: Python<'py>, arguments: A) -> PyResult<Bound<'py, PyAny>>
    where
        A: pyo3::call::PyCallArgs<'py>,
    {
        self.get(py)?.call1(arguments)
    }
}

pub(crate) static DECIMAL: Import = Import::new("decimal", "Decimal");
pub(crate) static UUID: Import = Import::new("uuid", "UUID");
pub(crate) static READ_JSON: Import = Import::new("yionstack._json", "read");
pub(crate) static RUNNING_LOOP: Import = Import::new("asyncio", "get_running_loop");
pub(crate) static COPY_CONTEXT: Import = Import::new("contextvars", "copy_context");
static DATE: Import = Import::new("datetime", "date");
static DATE_TIME: Import = Import::new("datetime", "datetime");
static TIME_ZONE: Import = Import::new("datetime", "timezone");

/// `datetime.date` of checked text.
pub(crate) fn date<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    static READ: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let read = READ.get_or_try_init(py, || DATE.get(py)?.getattr("fromisoformat").map(Bound::unbind))?;
    read.bind(py).call1((text,))
}

/// An aware `datetime.datetime` of checked text. RFC 3339 allows small letters, Python does not.
pub(crate) fn date_time<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    static READ: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let read = READ.get_or_try_init(py, || DATE_TIME.get(py)?.getattr("fromisoformat").map(Bound::unbind))?;
    match text.ends_with('z') {
        true => read.bind(py).call1((text.to_ascii_uppercase(),)),
        false => read.bind(py).call1((text,)),
    }
}

/// An aware `datetime.datetime` of time since the Unix epoch.
pub(crate) fn moment(py: Python<'_>, since_epoch: std::time::Duration) -> PyResult<Bound<'_, PyAny>> {
    let utc = TIME_ZONE.get(py)?.getattr("utc")?;
    DATE_TIME.get(py)?.call_method1("fromtimestamp", (since_epoch.as_secs_f64(), utc))
}

/// What `__reduce__` gives: a function, and the arguments with which it makes the object again.
pub(crate) type Reduced<'py, A> = (Bound<'py, PyAny>, A);

/// The name of a value's class, for messages that must not show the value.
pub(crate) fn type_name(value: &Bound<'_, PyAny>) -> String {
    value.get_type().name().map_or_else(|_| "object".to_owned(), |name| name.to_string())
}

/// A tuple of what `items` gives.
pub(crate) fn tuple<'py>(
    py: Python<'py>,
    items: impl Iterator<Item = PyResult<Bound<'py, PyAny>>>,
) -> PyResult<Bound<'py, PyAny>> {
    PyTuple::new(py, items.collect::<PyResult<Vec<_>>>()?).map(Bound::into_any)
}
