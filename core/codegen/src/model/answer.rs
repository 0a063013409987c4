//! From `responses` to what a successful answer holds.

use super::kinds::kind;
use super::{Answer, Kind, one_line};
use crate::description::{Api, Operation};
use crate::problem::Problems;

const JSON: &str = "application/json";
const FILE: &str = "application/octet-stream";

/// What the one successful answer holds, and what it is in words.
pub(super) fn answer(
    operation: &Operation,
    api: &Api,
    place: &str,
    problems: &mut Problems,
) -> (Answer, String) {
    let mut responses = operation.responses.iter();
    let (Some((status, response)), None) = (responses.next(), responses.next()) else {
        problems.add(
            place,
            "exactly one response is expected, the successful one: errors are the same everywhere",
        );
        return (Answer::AsItCame, String::new());
    };
    if !matches!(status, "200" | "201" | "202" | "203" | "204") {
        problems.add(place, format!("a response with status {status} is not supported yet"));
    }
    let mut content = response.content.iter();
    let answer = match (content.next(), content.next()) {
        (Some((JSON, media)), None) => {
            value(operation, kind(&media.schema, api, &format!("{place}, answer"), problems))
        }
        (Some((FILE, _)), None) => Ok(Answer::File),
        (None, _) => Ok(Answer::AsItCame),
        _ => Err("an answer is `application/json`, `application/octet-stream` or nothing that is published"),
    };
    let answer = answer.unwrap_or_else(|problem| {
        problems.add(place, problem);
        Answer::AsItCame
    });
    if operation.empty.is_some() && !matches!(answer, Answer::Pages { .. }) {
        problems.add(place, "`x-empty` belongs to an operation with `x-paged: true`");
    }
    (answer, one_line(&response.description))
}

fn value(operation: &Operation, kind: Kind) -> Result<Answer, &'static str> {
    match (operation.paged, kind) {
        (true, Kind::List(row)) if matches!(*row, Kind::Object(_) | Kind::Json) => {
            Ok(Answer::Pages { row: *row, empty: operation.empty.clone() })
        }
        (true, _) => Err("`x-paged: true` is for lists of objects with a name, or of free ones"),
        (false, Kind::List(item)) if matches!(*item, Kind::Object(_)) => Ok(Answer::Value(Kind::List(item))),
        (false, kind @ (Kind::Object(_) | Kind::String | Kind::Enum(_))) => Ok(Answer::Value(kind)),
        _ => Err("an answer is an object with a name, a list of such, or a text"),
    }
}
