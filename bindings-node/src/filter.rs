//! Filters: the core knows the fields and writes the text.

use napi::{Error, Result};
use napi_derive::napi;
use yionstack::http::Operation;
use yionstack::model::Names;
use yionstack::younium::filter;
use yionstack::younium::filter::{Comparison, Literal, Path, TextTest};

use crate::error;

/// A field, or the row that has it.
#[napi]
pub struct FilterPath(Path);

#[napi]
impl FilterPath {
    /// A member of it.
    #[napi]
    pub fn member(&self, name: String) -> Result<FilterPath> {
        self.0.member(&name, Names::Wire).map(Self).map_err(|error| error::as_written(&error))
    }

    /// A comparison with a literal: `null`, `text`, `number` or `boolean`.
    #[napi]
    pub fn compare(&self, comparison: String, kind: String, text: String) -> Result<Filter> {
        let comparison = Comparison::parse(&comparison).ok_or_else(|| unknown(&comparison))?;
        let literal = match kind.as_str() {
            "null" => Literal::Null,
            "text" => Literal::Text(&text),
            "number" => Literal::Number(&text),
            "boolean" => Literal::Boolean(text == "true"),
            other => return Err(unknown(other)),
        };
        self.0.compare(comparison, literal).map(Filter).map_err(|error| error::as_written(&error))
    }

    /// A test of its text.
    #[napi]
    pub fn test(&self, test: String, text: String) -> Result<Filter> {
        let test = match test.as_str() {
            "startsWith" => TextTest::StartsWith,
            "endsWith" => TextTest::EndsWith,
            "contains" => TextTest::Contains,
            other => return Err(unknown(other)),
        };
        self.0.text(test, &text).map(Filter).map_err(|error| error::as_written(&error))
    }
}

impl FilterPath {
    pub(crate) fn of(operation: &Operation) -> Result<Self> {
        let kind = operation.answer.kind();
        let path = kind.map(|rows| Self(Path::of_kind(rows)));
        path.ok_or_else(|| Error::from_reason(format!("`{}` is no list", operation.id)))
    }
}

/// A condition.
#[napi]
pub struct Filter(filter::Filter);

#[napi]
impl Filter {
    /// Both.
    #[napi]
    pub fn and(&self, other: &Filter) -> Filter {
        Self(self.0.clone().and(other.0.clone()))
    }

    /// At least one.
    #[napi]
    pub fn or(&self, other: &Filter) -> Filter {
        Self(self.0.clone().or(other.0.clone()))
    }

    /// Its opposite.
    #[napi]
    pub fn not(&self) -> Filter {
        Self(self.0.clone().not())
    }

    /// As it is sent.
    #[napi(getter)]
    pub fn text(&self) -> String {
        self.0.as_str().to_owned()
    }
}

fn unknown(word: &str) -> Error {
    Error::from_reason(format!("`{word}` is not known"))
}
