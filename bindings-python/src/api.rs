//! The two APIs: what each offers, and what its answers are made of.

use std::collections::HashMap;
use std::sync::OnceLock;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyType;
use yionstack::http::Operation;
use yionstack::model::{Kind, Schema};

use crate::write::{self, Form};

/// One API.
pub(crate) struct Api {
    name: &'static str,
    operations: &'static [&'static Operation],
    /// How bodies of endpoints that nobody described are written.
    pub(crate) form: Form,
}

pub(crate) static YIONSTACK: Api =
    Api { name: "yionstack", operations: yionstack::yionstack::OPERATIONS, form: write::TEXTS };
pub(crate) static YOUNIUM: Api =
    Api { name: "younium", operations: yionstack::younium::OPERATIONS, form: write::NUMBERS };

/// A list of anything.
static ANYTHING: Kind = Kind::List(&Kind::Json);

impl Api {
    /// The operation with this id.
    pub(crate) fn find(&self, id: &str) -> PyResult<&'static Operation> {
        let found = self.operations.binary_search_by(|operation| operation.id.cmp(id));
        match found {
            Ok(index) => Ok(self.operations[index]),
            Err(_) => Err(PyTypeError::new_err(format!("there is no operation {id:?}"))),
        }
    }
}

/// An object, and a list of it.
#[derive(Clone, Copy)]
struct Known {
    one: &'static Kind,
    list: &'static Kind,
}

/// What the decoder knows of a model class.
pub(crate) fn kind(class: &Bound<'_, PyType>) -> PyResult<&'static Kind> {
    known(class).map(|known| known.one)
}

/// What the decoder knows of a list of a model class, or of anything.
pub(crate) fn list_of(class: Option<&Bound<'_, PyType>>) -> PyResult<&'static Kind> {
    class.map_or(Ok(&ANYTHING), |class| known(class).map(|known| known.list))
}

/// The schema of a model class.
pub(crate) fn schema(class: &Bound<'_, PyType>) -> PyResult<&'static Schema> {
    match kind(class)? {
        Kind::Object(schema) => Ok(schema),
        _ => Err(no_model()),
    }
}

fn known(class: &Bound<'_, PyType>) -> PyResult<Known> {
    static KNOWN: OnceLock<HashMap<String, Known>> = OnceLock::new();
    let all = KNOWN.get_or_init(|| {
        let mut all = HashMap::new();
        for api in [&YIONSTACK, &YOUNIUM] {
            let answers = api.operations.iter().filter_map(|operation| operation.answer.kind());
            answers.for_each(|kind| collect(&mut all, api, kind));
        }
        all
    });
    let name: String = class.getattr("_schema").and_then(|name| name.extract()).unwrap_or_default();
    all.get(name.as_str()).copied().ok_or_else(no_model)
}

/// Finds the objects that an answer is made of.
fn collect(all: &mut HashMap<String, Known>, api: &Api, kind: &'static Kind) {
    match kind {
        Kind::List(item) => collect(all, api, item),
        Kind::Object(schema) => {
            let name = format!("{}.{}", api.name, schema.name);
            if all.contains_key(&name) {
                return;
            }
            // once for each object of the two APIs, for as long as the process lives
            all.insert(name, Known { one: kind, list: Box::leak(Box::new(Kind::List(kind))) });
            schema.fields.iter().for_each(|field| collect(all, api, &field.kind));
        }
        _ => {}
    }
}

fn no_model() -> PyErr {
    PyTypeError::new_err("this class is no model of an API")
}
