//! Python values to JSON, without a detour through floats.

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict, PyFloat, PyInt, PyList, PyMapping, PyString, PyTuple};

use crate::error;
use crate::model::Model;
use crate::python::{DECIMAL, READ_JSON, UUID, type_name};

/// How the values that JSON does not have are written.
#[derive(Clone, Copy)]
pub(crate) struct Form {
    /// Decimals are numbers with all their digits, not texts.
    numbers: bool,
    /// What is checked against a schema next: floats are marked by an exponent, so that money can refuse them, and times
    /// have a zone.
    checked: bool,
}

/// Decimals as texts: YionStack.
pub(crate) const TEXTS: Form = Form { numbers: false, checked: false };
/// Decimals as numbers: Younium.
pub(crate) const NUMBERS: Form = Form { numbers: true, checked: false };
/// For the core to check.
pub(crate) const CHECKED: Form = Form { numbers: true, checked: true };

/// Values within values; deeper ones hold themselves.
const DEEPEST: usize = 200;

/// What was left out of a call: not the same as `None`, where that means `null`.
#[pyclass(frozen, module = "yionstack._native")]
pub(crate) struct Unset;

#[pymethods]
impl Unset {
    fn __repr__(&self) -> &'static str {
        "UNSET"
    }

    fn __bool__(&self) -> bool {
        false
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Self>, memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        let _ = memo;
        slf
    }

    fn __reduce__(&self) -> &'static str {
        "UNSET"
    }
}

/// Any value.
pub(crate) fn json(value: &Bound<'_, PyAny>, form: Form) -> PyResult<String> {
    let mut out = String::new();
    Writer { out: &mut out, form }.value(value, 0)?;
    Ok(out)
}

/// The body of a described operation: what was left out stays out, and so does `None` unless it means `null`.
pub(crate) fn body(members: &Bound<'_, PyDict>, none_is_null: bool) -> PyResult<String> {
    let mut out = String::from("{");
    for (name, value) in members {
        if value.is_instance_of::<Unset>() || (value.is_none() && !none_is_null) {
            continue;
        }
        if out.len() > 1 {
            out.push(',');
        }
        let name: &str = name.extract()?;
        let mut writer = Writer { out: &mut out, form: CHECKED };
        writer.text(name)?;
        writer.out.push(':');
        writer.value(&value, 0).map_err(|exception| error::invalid(value.py(), name, exception))?;
    }
    out.push('}');
    Ok(out)
}

struct Writer<'o> {
    out: &'o mut String,
    form: Form,
}

impl Writer<'_> {
    fn value(&mut self, value: &Bound<'_, PyAny>, depth: usize) -> PyResult<()> {
        if depth > DEEPEST {
            return Err(PyValueError::new_err("this is too deep for JSON, or holds itself"));
        }
        if value.is_none() {
            self.out.push_str("null");
        } else if let Ok(text) = value.cast::<PyString>() {
            self.text(text.to_str()?)?;
        } else if let Ok(truth) = value.cast::<PyBool>() {
            self.out.push_str(if truth.is_true() { "true" } else { "false" });
        } else if value.is_instance_of::<PyInt>() {
            self.out.push_str(&digits(value)?);
        } else if let Ok(float) = value.cast::<PyFloat>() {
            self.float(float)?;
        } else if let Ok(members) = value.cast::<PyDict>() {
            self.members(members.iter().map(Ok), depth)?;
        } else if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
            self.items(value, depth)?;
        } else {
            self.other(value, depth)?;
        }
        Ok(())
    }

    /// What JSON has no word for.
    fn other(&mut self, value: &Bound<'_, PyAny>, depth: usize) -> PyResult<()> {
        let py = value.py();
        if value.is_instance(DECIMAL.get(py)?)? {
            return self.decimal(value);
        }
        if value.is_instance(UUID.get(py)?)? {
            return self.text(value.str()?.to_str()?);
        }
        if let Some(text) = time(value, self.form.checked)? {
            return self.text(&text);
        }
        if let Ok(model) = value.cast::<Model>() {
            let members = READ_JSON.call(py, (model.get().row().json(),))?;
            return self.value(&members, depth + 1);
        }
        if value.is_instance_of::<Unset>() {
            return Err(PyTypeError::new_err("UNSET has no form in JSON: leave the member out instead"));
        }
        if let Ok(mapping) = value.cast::<PyMapping>() {
            let items = mapping.items()?;
            return self.members(items.iter().map(|item| item.extract()), depth);
        }
        if !value.is_instance_of::<PyBytes>() && value.hasattr(intern!(py, "__len__"))? {
            return self.items(value, depth);
        }
        Err(PyTypeError::new_err(format!("{} has no form in JSON", type_name(value))))
    }

    fn members<'py>(
        &mut self,
        members: impl Iterator<Item = PyResult<(Bound<'py, PyAny>, Bound<'py, PyAny>)>>,
        depth: usize,
    ) -> PyResult<()> {
        self.out.push('{');
        for (index, member) in members.enumerate() {
            let (name, value) = member?;
            if index > 0 {
                self.out.push(',');
            }
            let name = name.cast::<PyString>().map_err(|_| {
                PyTypeError::new_err(format!("names in JSON are str, not {}", type_name(&name)))
            })?;
            self.text(name.to_str()?)?;
            self.out.push(':');
            self.value(&value, depth + 1)?;
        }
        self.out.push('}');
        Ok(())
    }

    fn items(&mut self, items: &Bound<'_, PyAny>, depth: usize) -> PyResult<()> {
        self.out.push('[');
        for (index, item) in items.try_iter()?.enumerate() {
            if index > 0 {
                self.out.push(',');
            }
            self.value(&item?, depth + 1)?;
        }
        self.out.push(']');
        Ok(())
    }

    fn text(&mut self, text: &str) -> PyResult<()> {
        let quoted = serde_json::to_string(text)
            .map_err(|_| PyValueError::new_err("the text cannot be written as JSON"))?;
        self.out.push_str(&quoted);
        Ok(())
    }

    fn float(&mut self, float: &Bound<'_, PyFloat>) -> PyResult<()> {
        if !float.value().is_finite() {
            return Err(PyValueError::new_err("JSON has no number that is not finite"));
        }
        let text = float.repr()?.to_string();
        let marked = text.contains('e') || !self.form.checked;
        self.out.push_str(&text);
        self.out.push_str(if marked { "" } else { "e0" });
        Ok(())
    }

    fn decimal(&mut self, decimal: &Bound<'_, PyAny>) -> PyResult<()> {
        let text = plain(decimal)?;
        match self.form.numbers {
            true => self.out.push_str(&text),
            false => self.text(&text)?,
        }
        Ok(())
    }
}

/// The digits of a whole number, of an enum's member too.
pub(crate) fn digits(number: &Bound<'_, PyAny>) -> PyResult<String> {
    number.py().get_type::<PyInt>().call_method1(intern!(number.py(), "__repr__"), (number,))?.extract()
}

/// The digits of a `Decimal`, never with an exponent.
pub(crate) fn plain(decimal: &Bound<'_, PyAny>) -> PyResult<String> {
    if !decimal.call_method0(intern!(decimal.py(), "is_finite"))?.is_truthy()? {
        return Err(PyValueError::new_err("a decimal must be finite"));
    }
    decimal.call_method1(intern!(decimal.py(), "__format__"), ("f",))?.extract()
}

/// The text of a date, or of a date and time; `None` for anything else. `zoned`: a time has to say its zone.
pub(crate) fn time(value: &Bound<'_, PyAny>, zoned: bool) -> PyResult<Option<String>> {
    let py = value.py();
    if !value.hasattr(intern!(py, "isoformat"))? {
        return Ok(None);
    }
    if zoned
        && value.hasattr(intern!(py, "tzinfo"))?
        && value.call_method0(intern!(py, "utcoffset"))?.is_none()
    {
        return Err(PyValueError::new_err(
            "a datetime without a time zone may mean any moment: give it one, such as \
             `datetime(2026, 1, 31, tzinfo=timezone.utc)`, or give a date",
        ));
    }
    let text: String = value.call_method0(intern!(py, "isoformat"))?.extract()?;
    Ok(Some(text.strip_suffix("+00:00").map_or(text.clone(), |utc| format!("{utc}Z"))))
}
