//! What the vendor's own verbs do: one file per part of the business, each with its paths first.
//!
//! How far they go is this sandbox's choice: states change as their names say, figures follow, nothing is posted to
//! any ledger.

mod accounts;
mod batches;
mod charges;
mod documents;
mod invoices;
mod journals;
mod orders;
mod others;

use super::{
    call::Call,
    error::Problem,
    filter::{Filter, Literal, Operator},
    reply::Reply,
    rows::collection::{self, Collection},
    table::{Answer, Kind, Shape, shape},
    value::Value,
};

type Outcome = Result<Reply, Problem>;

/// Answers a request, unless it is one of those that all resources have.
pub(super) fn answer(call: &mut Call<'_>, pattern: &str) -> Option<Outcome> {
    let parts: [fn(&mut Call<'_>, &str) -> Option<Outcome>; 8] = [
        accounts::answer,
        batches::answer,
        charges::answer,
        documents::answer,
        invoices::answer,
        journals::answer,
        orders::answer,
        others::answer,
    ];
    parts.iter().find_map(|part| part(call, pattern))
}

/// A collection that is known to be there.
fn rows(name: &'static str) -> Result<&'static Collection, Problem> {
    collection::named(name)
        .ok_or_else(|| Problem::new(500, format!("The sandbox has no {name}: please report this")))
}

/// The row of a collection that the first parameter of the path names.
fn named(call: &Call<'_>, name: &'static str) -> Result<(&'static Collection, u64, Value), Problem> {
    let of = rows(name)?;
    let (index, row) = super::resource::named(call, of)?;
    Ok((of, index, row))
}

/// The shape of the answer, or of one row of it.
fn answer_shape(call: &Call<'_>) -> &'static Shape {
    let mut kind = call.route.answer_kind();
    while let Some(Kind::List(item)) = kind {
        kind = Some(*item);
    }
    if let Some(Kind::Object(name)) = kind { shape(name) } else { shape("") }
}

/// A condition that a path sets: this member is this id.
fn id_is(path: &[&str], id: &str) -> Filter {
    let path = path.iter().map(|name| (*name).to_owned()).collect();
    Filter::Compare(path, Operator::Eq, Literal::Guid(id.to_ascii_lowercase()))
}

/// The answer of an operation that says in its body whether it succeeded.
fn outcome(call: &Call<'_>, id: Option<&Value>, problem: Option<&str>, message: &str) -> Reply {
    let Answer::Value(_) = call.route.answer else {
        return match problem {
            None => Reply::json(call.route.status, &Value::object([("id", id.cloned())])),
            Some(problem) => Problem::bad(problem).reply(),
        };
    };
    let of = answer_shape(call);
    if problem.is_some() && of.field("successful").is_none() {
        return Problem::bad(problem.unwrap_or_default()).reply();
    }
    let member = |name: &str| match name {
        "id" => id.cloned(),
        "successful" => Some(Value::Bool(problem.is_none())),
        "message" => Some(Value::text(problem.unwrap_or(message))),
        _ => None,
    };
    Reply::json(
        call.route.status,
        &Value::object(of.fields.iter().map(|field| (field.name, member(field.name)))),
    )
}

/// The members of a row that the shape of the answer has too.
fn shown(call: &Call<'_>, row: &Value) -> Reply {
    let of = answer_shape(call);
    let members = of.fields.iter().map(|field| (field.name, row.get(field.name).cloned()));
    Reply::json(call.route.status, &Value::object(members))
}

#[cfg(test)]
mod tests {
    use super::super::{generated::ROUTES, rows::collection};

    /// The sources of this folder, in which every path stands as a pattern.
    const SOURCES: &str = concat!(
        include_str!("accounts.rs"),
        include_str!("batches.rs"),
        include_str!("charges.rs"),
        include_str!("documents.rs"),
        include_str!("invoices.rs"),
        include_str!("journals.rs"),
        include_str!("orders.rs"),
        include_str!("others.rs"),
    );

    #[test]
    fn every_operation_does_something() {
        for route in ROUTES {
            let pattern = route.pattern();
            let (_, path) = pattern.split_once(" /").unwrap();
            let of_all = collection::at(path).or_else(|| collection::at(path.strip_suffix("/{}")?));
            let own = SOURCES.contains(&format!("\"{pattern}\""));
            assert!(of_all.is_some() || own, "nobody answers {pattern}");
            // what has verbs of its own has rows of its own, or none
            assert!(!own || of_all.is_none_or(|of| of.described.is_none()), "two answer {pattern}");
        }
    }
}
