//! One attribute of a model: reads its value from the view when it is asked for.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDict, PyString, PyTuple, PyType};
use yionstack::model::Slot;

use crate::model::Model;
use crate::python::{self, DECIMAL, READ_JSON, UUID, type_name};

/// A descriptor that reads one place of a row and makes the Python value of it.
#[pyclass(frozen, module = "yionstack._native")]
pub(crate) struct Field {
    pub(crate) index: usize,
    kind: String,
    /// A class, or the name of one that is imported when it is first needed: `younium.Address`.
    class: Option<Py<PyAny>>,
    shape: PyOnceLock<Shape>,
    doc: Option<String>,
}

/// What the value becomes.
pub(crate) enum Shape {
    Text,
    Decimal,
    Integer,
    Boolean,
    Date,
    DateTime,
    Uuid,
    Json,
    Enum { class: Py<PyAny>, members: Vec<(String, Py<PyAny>)> },
    Object(Py<PyType>),
    List(Box<Shape>),
}

impl Shape {
    /// `kind` is a word, with `list:` before it for lists.
    fn new(kind: &str, given: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        let class = || given.ok_or_else(|| PyTypeError::new_err("a field of this kind needs its class"));
        Ok(match kind {
            "string" => Self::Text,
            "decimal" => Self::Decimal,
            "integer" => Self::Integer,
            "boolean" => Self::Boolean,
            "date" => Self::Date,
            "date-time" => Self::DateTime,
            "uuid" => Self::Uuid,
            "json" => Self::Json,
            "enum" => Self::Enum { class: class()?.clone().unbind(), members: members(class()?)? },
            "object" => Self::Object(class()?.cast::<PyType>()?.clone().unbind()),
            _ => match kind.strip_prefix("list:") {
                Some(item) if !item.starts_with("list:") => Self::List(Box::new(Self::new(item, given)?)),
                _ => return Err(PyTypeError::new_err(format!("there are no fields of kind {kind:?}"))),
            },
        })
    }

    /// The Python value of `slot`, which is the place `place` of `owner`.
    fn value<'py>(
        &self,
        slot: Slot<'_>,
        owner: &Bound<'py, Model>,
        place: (usize, Option<usize>),
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = owner.py();
        match (slot, self) {
            (Slot::Absent | Slot::Null, _) => Ok(py.None().into_bound(py)),
            (Slot::Boolean(value), _) => Ok(PyBool::new(py, value).to_owned().into_any()),
            (Slot::Text(text), shape) => shape.of_text(py, text),
            (Slot::Object(_), Self::Object(class)) => class.bind(py).call1((owner, place.0, place.1)),
            (Slot::List(items), Self::List(shape)) => python::tuple(
                py,
                items.iter().enumerate().map(|(item, slot)| shape.value(slot, owner, (place.0, Some(item)))),
            ),
            _ => Err(PyTypeError::new_err("the field does not belong to this model")),
        }
    }

    fn of_text<'py>(&self, py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
        match self {
            Self::Decimal => DECIMAL.call(py, (text,)),
            Self::Integer => Ok(text.parse::<i64>()?.into_pyobject(py)?.into_any()),
            Self::Date => python::date(py, text),
            Self::DateTime => python::date_time(py, text),
            Self::Uuid => UUID.call(py, (text,)),
            Self::Json => READ_JSON.call(py, (text,)),
            Self::Enum { class, members } => match members.iter().find(|(value, _)| value == text) {
                Some((_, member)) => Ok(member.bind(py).clone()),
                None => class.bind(py).call1((text,)),
            },
            _ => Ok(PyString::new(py, text).into_any()),
        }
    }
}

/// Values and members of an enum class.
fn members(class: &Bound<'_, PyAny>) -> PyResult<Vec<(String, Py<PyAny>)>> {
    let by_value = class.getattr("_value2member_map_")?;
    by_value.cast::<PyDict>()?.iter().map(|(value, member)| Ok((value.extract()?, member.unbind()))).collect()
}

#[pymethods]
impl Field {
    #[new]
    #[pyo3(signature = (index, kind, class = None, *, doc = None))]
    fn new(
        index: usize,
        kind: String,
        class: Option<&Bound<'_, PyAny>>,
        doc: Option<String>,
    ) -> PyResult<Self> {
        Ok(Self {
            index,
            kind,
            class: class.map(|class| class.clone().unbind()),
            shape: PyOnceLock::new(),
            doc,
        })
    }

    fn __get__<'py>(
        slf: &Bound<'py, Self>,
        instance: Option<&Bound<'py, PyAny>>,
        owner: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let _ = owner;
        let Some(instance) = instance else { return Ok(slf.clone().into_any()) };
        let model = instance.cast::<Model>().map_err(|_| {
            PyTypeError::new_err(format!("a field of models was read on a {}", type_name(instance)))
        })?;
        let field = slf.get();
        field.shape(slf.py())?.value(model.get().row().slot(field.index), model, (field.index, None))
    }

    /// Also its `__doc__`.
    #[getter]
    fn doc(&self) -> Option<&str> {
        self.doc.as_deref()
    }

    fn __repr__(&self) -> String {
        format!("<field of kind {}>", self.kind)
    }
}

impl Field {
    /// What its value becomes.
    pub(crate) fn shape<'f>(&'f self, py: Python<'_>) -> PyResult<&'f Shape> {
        self.shape.get_or_try_init(py, || {
            let class = self.class.as_ref().map(|class| found(class.bind(py))).transpose()?;
            Shape::new(&self.kind, class.as_ref())
        })
    }
}

/// A class, given or named.
fn found<'py>(class: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let Ok(name) = class.cast::<PyString>() else { return Ok(class.clone()) };
    let name = name.to_str()?;
    let (api, name) = name.split_once('.').unwrap_or(("", name));
    class.py().import(format!("yionstack._generated.{api}"))?.getattr(name)
}

/// The fields of a model class, by name, in the order of its schema.
pub(crate) fn fields<'py>(
    class: &Bound<'py, PyType>,
) -> PyResult<Vec<(Bound<'py, PyString>, Bound<'py, Field>)>> {
    let names = class.getattr("__match_args__")?;
    names
        .cast::<PyTuple>()?
        .iter()
        .map(|name| {
            let name = name.cast_into::<PyString>()?;
            let field = class.getattr(&name)?.cast_into::<Field>()?;
            Ok((name, field))
        })
        .collect()
}
