//! From `responses` to what a successful answer holds.

use super::kinds::kind;
use super::{Kind, one_line};
use crate::description::{Api, Operation};
use crate::problem::Problems;

const JSON: &str = "application/json";

/// The kind of the one successful answer, and what it is in words.
pub(super) fn answer(
    operation: &Operation,
    api: &Api,
    place: &str,
    problems: &mut Problems,
) -> (Kind, String) {
    let mut responses = operation.responses.iter();
    let (Some((status, response)), None) = (responses.next(), responses.next()) else {
        problems.add(
            place,
            "exactly one response is expected, the successful one: errors are the same everywhere",
        );
        return (Kind::Json, String::new());
    };
    if !matches!(status, "200" | "201" | "202" | "203") {
        problems.add(place, format!("a response with status {status} is not supported yet"));
    }
    let mut content = response.content.iter();
    let answer = match (content.next(), content.next()) {
        (Some((JSON, media)), None) => kind(&media.schema, api, &format!("{place}, answer"), problems),
        (None, _) => {
            problems.add(place, "an answer without content is not supported yet");
            Kind::Json
        }
        _ => {
            problems.add(place, format!("an answer is `{JSON}` and nothing else"));
            Kind::Json
        }
    };
    let item = if let Kind::List(item) = &answer { item } else { &answer };
    if !matches!(item, Kind::Object(_)) {
        problems.add(
            place,
            "an answer that is neither an object with a name nor a list of such is not supported yet",
        );
    }
    (answer, one_line(&response.description))
}
