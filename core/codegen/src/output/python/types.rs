//! Types of values, arguments and members of bodies.

use crate::model::{Answer, Kind, Operation};

/// The type of a value that is read.
pub(super) fn type_of(kind: &Kind) -> String {
    match kind {
        Kind::String => "str".into(),
        Kind::Decimal => "Decimal".into(),
        Kind::Integer => "int".into(),
        Kind::Boolean => "bool".into(),
        Kind::Date => "datetime.date".into(),
        Kind::DateTime | Kind::UtcDateTime => "datetime.datetime".into(),
        Kind::Uuid => "UUID".into(),
        Kind::Json | Kind::Lookup(_) => "Any".into(),
        Kind::Enum(name) | Kind::Object(name) => name.clone(),
        Kind::List(item) => format!("tuple[{}, ...]", type_of(item)),
    }
}

/// The type of a value that is given: whatever can be sent without a doubt.
pub(super) fn given_type(kind: &Kind) -> String {
    match kind {
        Kind::Decimal => "Decimal | int | str".into(),
        Kind::DateTime | Kind::UtcDateTime => "datetime.datetime | datetime.date".into(),
        Kind::Uuid => "UUID | str".into(),
        Kind::Enum(name) => format!("{name} | str"),
        Kind::Lookup(_) => "Lookup".into(),
        Kind::List(item) => format!("Sequence[{}]", given_type(item)),
        kind => type_of(kind),
    }
}

/// The type of what a method returns; `prefix` is that of the client's classes.
pub(super) fn answer_type(operation: &Operation, prefix: &str) -> String {
    match &operation.answer {
        Answer::Value(Kind::List(item)) => format!("Page[{}]", type_of(item)),
        Answer::Value(kind) => type_of(kind),
        Answer::Pages { row: Kind::Json, .. } => format!("{prefix}Listing[dict[str, Any]]"),
        Answer::Pages { row, .. } => format!("{prefix}Listing[{}]", type_of(row)),
        Answer::AsItCame => "Response".into(),
        Answer::File => format!("{prefix}Download"),
    }
}

/// The imports of Python's own that types need, in isort's order.
pub(super) fn imports<'a>(kinds: impl Iterator<Item = &'a Kind>) -> Vec<&'static str> {
    let mut imports: Vec<&str> = kinds
        .filter_map(|kind| match kind.innermost() {
            Kind::Date | Kind::DateTime | Kind::UtcDateTime => Some("import datetime"),
            Kind::Decimal => Some("from decimal import Decimal"),
            Kind::Json | Kind::Lookup(_) => Some("from typing import Any"),
            Kind::Uuid => Some("from uuid import UUID"),
            _ => None,
        })
        .collect();
    in_order(&mut imports);
    imports
}

/// Sorts imports as isort does, each once.
pub(super) fn in_order(imports: &mut Vec<&str>) {
    imports.sort_unstable_by_key(|import| (import.starts_with("from"), *import));
    imports.dedup();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_are_sorted_and_single() {
        let kinds =
            [Kind::Uuid, Kind::List(Box::new(Kind::Decimal)), Kind::Date, Kind::DateTime, Kind::String];
        assert_eq!(
            imports(kinds.iter()),
            ["import datetime", "from decimal import Decimal", "from uuid import UUID"]
        );
    }

    #[test]
    fn what_is_given_may_be_more_than_what_is_read() {
        let list = Kind::List(Box::new(Kind::Decimal));
        assert_eq!(type_of(&list), "tuple[Decimal, ...]");
        assert_eq!(given_type(&list), "Sequence[Decimal | int | str]");
        assert_eq!(given_type(&Kind::Enum("Status".into())), "Status | str");
    }
}
