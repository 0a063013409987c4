//! Filters from Python's operators: `lambda row: (row.name == "x") & (row.cmrr.amount >= 100)`.

use pyo3::basic::CompareOp;
use pyo3::exceptions::{PyAttributeError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyFloat, PyInt, PyString};
use yionstack::model::Names;
use yionstack::younium::filter::{self, Comparison, Literal, TextTest};

use crate::error::{configuration, exception, invalid};
use crate::python::{DECIMAL, UUID, type_name};
use crate::write;

/// A field of a row, or the row itself.
#[pyclass(frozen, name = "FieldPath", module = "yionstack._native")]
pub(crate) struct Path(pub(crate) filter::Path);

/// A condition on rows.
#[pyclass(frozen, module = "yionstack.younium")]
pub(crate) struct Filter(pub(crate) filter::Filter);

/// A value that is compared with.
enum Value {
    Null,
    Boolean(bool),
    Number(String),
    Text(String),
}

impl Value {
    fn of(py: Python<'_>, value: &Bound<'_, PyAny>) -> PyResult<Self> {
        if value.is_none() {
            return Ok(Self::Null);
        }
        if value.is_instance_of::<Path>() {
            return Err(configuration(py, "fields are compared with values, not with each other"));
        }
        if let Ok(text) = value.cast::<PyString>() {
            return Ok(Self::Text(text.to_str()?.to_owned()));
        }
        if let Ok(truth) = value.cast::<PyBool>() {
            return Ok(Self::Boolean(truth.is_true()));
        }
        if value.is_instance_of::<PyInt>() {
            return Ok(Self::Number(write::digits(value)?));
        }
        if value.is_instance(DECIMAL.get(py)?)? {
            return Ok(Self::Number(write::plain(value)?));
        }
        if value.is_instance_of::<PyFloat>() {
            return Err(configuration(
                py,
                "a float is not exact: compare with a decimal.Decimal, such as Decimal(\"12.50\")",
            ));
        }
        if value.is_instance(UUID.get(py)?)? {
            return Ok(Self::Text(value.str()?.to_str()?.to_owned()));
        }
        if let Some(text) = write::time(value, true)? {
            return Ok(Self::Text(text));
        }
        Err(PyTypeError::new_err(format!("a filter cannot compare with {} objects", type_name(value))))
    }

    fn literal(&self) -> Literal<'_> {
        match self {
            Self::Null => Literal::Null,
            Self::Boolean(value) => Literal::Boolean(*value),
            Self::Number(digits) => Literal::Number(digits),
            Self::Text(text) => Literal::Text(text),
        }
    }
}

impl Path {
    fn compare(&self, py: Python<'_>, how: Comparison, value: &Bound<'_, PyAny>) -> PyResult<Filter> {
        let value = Value::of(py, value).map_err(|exception| invalid(py, "", exception))?;
        self.0.compare(how, value.literal()).map(Filter).map_err(|error| exception(py, &error))
    }

    fn search(&self, py: Python<'_>, test: TextTest, text: &str) -> PyResult<Filter> {
        self.0.text(test, text).map(Filter).map_err(|error| exception(py, &error))
    }
}

#[pymethods]
impl Path {
    fn __getattr__(&self, py: Python<'_>, name: &str) -> PyResult<Self> {
        if name.starts_with("__") {
            return Err(PyAttributeError::new_err(name.to_owned())); // what Python itself looks for
        }
        // a field that is a word of Python's has an underscore behind it
        let name = name.strip_suffix('_').unwrap_or(name);
        self.0.member(name, Names::Snake).map(Self).map_err(|error| exception(py, &error))
    }

    fn __richcmp__(&self, py: Python<'_>, value: &Bound<'_, PyAny>, how: CompareOp) -> PyResult<Filter> {
        let how = match how {
            CompareOp::Eq => Comparison::Eq,
            CompareOp::Ne => Comparison::Ne,
            CompareOp::Gt => Comparison::Gt,
            CompareOp::Ge => Comparison::Ge,
            CompareOp::Lt => Comparison::Lt,
            CompareOp::Le => Comparison::Le,
        };
        self.compare(py, how, value)
    }

    /// Whether the field is one of these.
    #[pyo3(signature = (values, /))]
    fn in_(&self, py: Python<'_>, values: &Bound<'_, PyAny>) -> PyResult<Filter> {
        if values.is_instance_of::<PyString>() {
            return Err(invalid(py, "", PyTypeError::new_err("`in_` takes a list of values, not one text")));
        }
        let mut any: Option<filter::Filter> = None;
        for value in values.try_iter()? {
            let one = self.compare(py, Comparison::Eq, &value?)?.0;
            any = Some(match any {
                Some(any) => any.or(one),
                None => one,
            });
        }
        any.map(Filter).ok_or_else(|| {
            configuration(py, "`in_` was given no value: no row could match. Leave the request out instead")
        })
    }

    /// Whether it starts so.
    #[pyo3(signature = (text, /))]
    fn startswith(&self, py: Python<'_>, text: &str) -> PyResult<Filter> {
        self.search(py, TextTest::StartsWith, text)
    }

    /// Whether it ends so.
    #[pyo3(signature = (text, /))]
    fn endswith(&self, py: Python<'_>, text: &str) -> PyResult<Filter> {
        self.search(py, TextTest::EndsWith, text)
    }

    /// Whether it has this somewhere.
    #[pyo3(signature = (text, /))]
    fn contains(&self, py: Python<'_>, text: &str) -> PyResult<Filter> {
        self.search(py, TextTest::Contains, text)
    }

    fn __bool__(&self, py: Python<'_>) -> PyResult<bool> {
        Err(configuration(
            py,
            "a field is compared in a filter: `row.inactive == True`, not `row.inactive` alone",
        ))
    }

    fn __contains__(&self, py: Python<'_>, value: &Bound<'_, PyAny>) -> PyResult<bool> {
        let _ = value;
        Err(configuration(
            py,
            "Python's `in` gives true or false: use `.contains(text)` or `.in_([…])` in a filter",
        ))
    }

    fn __and__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Filter> {
        let _ = other;
        Err(joined(py, "&"))
    }

    fn __rand__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Filter> {
        let _ = other;
        Err(joined(py, "&"))
    }

    fn __or__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Filter> {
        let _ = other;
        Err(joined(py, "|"))
    }

    fn __ror__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Filter> {
        let _ = other;
        Err(joined(py, "|"))
    }

    fn __invert__(&self, py: Python<'_>) -> PyResult<Filter> {
        Err(configuration(
            py,
            "`~` is for a comparison, not for a field: `row.inactive == False`, or `~(row.name == \"x\")`",
        ))
    }

    /// For `row.name in {…}`: a set asks for it before it compares.
    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        Err(configuration(
            py,
            "a field is no member of a set or key of a dict: use `.in_([…])` in a filter in place of Python's `in`",
        ))
    }

    fn __repr__(&self) -> &'static str {
        "<field of a filter>"
    }
}

#[pymethods]
impl Filter {
    fn __and__(&self, other: &Bound<'_, Self>) -> Self {
        Self(self.0.clone().and(other.get().0.clone()))
    }

    fn __or__(&self, other: &Bound<'_, Self>) -> Self {
        Self(self.0.clone().or(other.get().0.clone()))
    }

    fn __invert__(&self) -> Self {
        Self(self.0.clone().not())
    }

    fn __bool__(&self, py: Python<'_>) -> PyResult<bool> {
        Err(configuration(
            py,
            "filters are joined with `&`, `|` and `~`, each comparison in brackets: `(row.a == 1) & (row.b == 2)`. \
             `and`, `or`, `not` and chains like `1 < row.a < 2` cannot be, and `row.a in [1, 2]` is `row.a.in_([1, 2])`",
        ))
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Self>().is_ok_and(|other| other.get().0 == self.0)
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        PyString::new(py, self.0.as_str()).hash()
    }

    fn __str__(&self) -> &str {
        self.0.as_str()
    }

    fn __repr__(&self) -> String {
        format!("<Filter {}>", self.0.as_str())
    }
}

/// `row.a == 1 & row.b == 2` means `row.a == (1 & row.b) == 2` to Python.
fn joined(py: Python<'_>, operator: &str) -> PyErr {
    configuration(
        py,
        &format!(
            "`{operator}` joins comparisons, and binds more tightly than `==`: each of them in brackets, `(row.a == 1) \
             {operator} (row.b == 2)`. A field alone is compared too: `(row.inactive == True)`"
        ),
    )
}
