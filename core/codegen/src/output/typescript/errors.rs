//! `errors.ts`: one error class for each code.

use serde::Serialize;

use super::{doc, prose, quoted};
use crate::description::ErrorCode;
use crate::problem::Result;
use crate::template::{Template, render, template};

const TEMPLATE: Template = template!("typescript_errors.ts.j2");
const BASE: &str = "YionStackError";

#[derive(Serialize)]
struct View<'a> {
    codes: Vec<Class<'a>>,
}

#[derive(Serialize)]
struct Class<'a> {
    name: &'a str,
    parent: &'a str,
    doc: String,
    code: &'a str,
    /// Its own code and those of the classes under it, as a type.
    codes: String,
}

pub(super) fn text(codes: &[ErrorCode]) -> Result<String> {
    let class = |code: &str| codes.iter().find(|known| known.code == code).map(|known| known.class.as_str());
    let is_ours = |name: &str| class(name).is_none();
    let classes = codes.iter().map(|code| {
        let under = codes.iter().filter(|known| known.parent.as_ref() == Some(&code.code));
        let all = [code].into_iter().chain(under).map(|code| quoted(&code.code));
        Class {
            name: &code.class,
            parent: code.parent.as_deref().and_then(class).unwrap_or(BASE),
            doc: doc([prose(&code.doc, is_ours).as_str()], ""),
            code: &code.code,
            codes: all.collect::<Vec<_>>().join(" | "),
        }
    });
    render(TEMPLATE, View { codes: classes.collect() })
}
