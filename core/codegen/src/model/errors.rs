//! The taxonomy of errors, checked.

use super::one_line;
use crate::description::ErrorCode;
use crate::naming::{is_class_name, is_identifier, snake};
use crate::problem::{Problems, Result};

/// Checks the taxonomy: one level of parents, each before its children.
pub(crate) fn errors(codes: Vec<ErrorCode>) -> Result<Vec<ErrorCode>> {
    let mut problems = Problems::default();
    for (index, code) in codes.iter().enumerate() {
        let place = format!("core/api/errors.yaml: `{}`", code.code);
        let before = &codes[..index];
        if !is_identifier(&code.code) || snake(&code.code) != code.code || !is_class_name(&code.class) {
            problems.add(&place, "`code` has to be in snake_case and `class` in PascalCase");
        }
        if before.iter().any(|known| known.code == code.code || known.class == code.class) {
            problems.add(&place, "the code or its class is there twice");
        }
        match code.parent.as_ref().map(|parent| before.iter().find(|known| known.code == *parent)) {
            Some(None) => problems.add(&place, "`parent` has to stand before it"),
            Some(Some(parent)) if parent.parent.is_some() => {
                problems.add(&place, "`parent` has a parent itself")
            }
            _ => {}
        }
        if code.doc.trim().is_empty() {
            problems.add(&place, "`doc` is missing");
        }
    }
    problems.or(codes.into_iter().map(|code| ErrorCode { doc: one_line(&code.doc), ..code }).collect())
}
