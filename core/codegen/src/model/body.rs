//! From `requestBody` to the body of a request.

use super::kinds::kind;
use super::{Body, Kind};
use crate::description::{Api, Operation};
use crate::problem::Problems;

const JSON: &str = "application/json";
/// RFC 7396.
const MERGE_PATCH: &str = "application/merge-patch+json";

/// The body of an operation, if it has one.
pub(super) fn body(
    operation: &Operation,
    method: &str,
    api: &Api,
    place: &str,
    problems: &mut Problems,
) -> Option<Body> {
    let described = operation.request_body.as_ref()?;
    let place = &format!("{place}, body");
    if !described.required {
        problems.add(place, "`required: true` is expected: a body that may be left out is not supported");
    }
    if matches!(method, "GET" | "DELETE") {
        problems.add(place, format!("a {method} has no body"));
    }
    let mut content = described.content.iter();
    let (Some((media_type, media)), None) = (content.next(), content.next()) else {
        problems.add(place, "exactly one content type is expected");
        return None;
    };
    if ![JSON, MERGE_PATCH].contains(&media_type) {
        problems.add(place, format!("a body is `{JSON}` or `{MERGE_PATCH}`"));
    }
    match kind(&media.schema, api, place, problems) {
        Kind::Object(model) => Some(Body { model, merge_patch: media_type == MERGE_PATCH }),
        _ => {
            problems.add(place, "a body is an object with a name: a `$ref` to a schema with `properties`");
            None
        }
    }
}
