//! `errors.py`: one exception class for each code.

use serde::Serialize;

use super::doc;
use crate::description::ErrorCode;
use crate::problem::Result;
use crate::template::{Template, render, template};

const TEMPLATE: Template = template!("python_errors.py.j2");
const BASE: &str = "YionStackError";

#[derive(Serialize)]
struct View<'a> {
    codes: Vec<Class<'a>>,
}

#[derive(Serialize)]
struct Class<'a> {
    name: &'a str,
    bases: String,
    doc: String,
    code: &'a str,
}

pub(super) fn text(codes: &[ErrorCode]) -> Result<String> {
    let class = |code: &str| codes.iter().find(|known| known.code == code).map(|known| known.class.as_str());
    let classes = codes.iter().map(|code| {
        let parent = code.parent.as_deref().and_then(class).unwrap_or(BASE);
        let bases: Vec<&str> = [Some(parent), code.builtin.as_deref()].into_iter().flatten().collect();
        Class {
            name: &code.class,
            bases: bases.join(", "),
            doc: doc([code.doc.as_str()], ""),
            code: &code.code,
        }
    });
    render(TEMPLATE, View { codes: classes.collect() })
}
