//! `core/src/error/code.rs`: the codes of errors.

use serde::Serialize;

use super::docs;
use crate::description::ErrorCode;
use crate::naming::pascal;
use crate::problem::Result;
use crate::template::{Template, render, template};

const TEMPLATE: Template = template!("rust_errors.rs.j2");

#[derive(Serialize)]
struct View<'a> {
    codes: Vec<Code<'a>>,
}

#[derive(Serialize)]
struct Code<'a> {
    docs: String,
    variant: String,
    text: &'a str,
    parent: Option<String>,
}

pub(super) fn text(codes: &[ErrorCode]) -> Result<String> {
    let codes = codes.iter().map(|code| Code {
        docs: docs([code.doc.as_str()]),
        variant: pascal(&code.code),
        text: &code.code,
        parent: code.parent.as_deref().map(pascal),
    });
    render(TEMPLATE, View { codes: codes.collect() })
}
