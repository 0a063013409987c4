//! From `paths` to operations.

use super::answer::answer;
use super::body::body;
use super::kinds::kind;
use super::text::{needed, one_line, reason};
use super::{Kind, Location, Operation, Param};
use crate::description::{self, Api, Parameter, PathItem};
use crate::naming::{is_identifier, screaming, snake};
use crate::problem::Problems;

/// What methods take besides the operation's parameters, in some language.
pub(super) const TAKEN: &[&str] = &[
    "fence",
    "headers",
    "idempotency_key",
    "legal_entity",
    "limit",
    "max_wait",
    "options",
    "prefetch",
    "retries",
    "self",
    "signal",
    "timeout",
];
/// What the command line means by these, whatever the operation: no parameter and no member of a body is called so.
pub(super) const FLAGS: &[&str] = &["help", "lines", "receipt"];
const PREFIX: &str = "#/components/parameters/";

/// All operations, ordered by id.
pub(super) fn operations(api: &Api, problems: &mut Problems) -> Vec<Operation> {
    let mut operations: Vec<Operation> = Vec::new();
    for source in &api.sources {
        for (path, item) in source.document.paths.iter() {
            for (method, described) in item.operations() {
                let place = format!("{}: {method} {path}", source.path);
                let operation = operation((method, path), item, described, api, &place, problems);
                for known in &operations {
                    if screaming(&known.id) == screaming(&operation.id) {
                        problems.add(&place, format!("operationId `{}` is taken", operation.id));
                    } else if known.resource == operation.resource && known.name == operation.name {
                        problems.add(&place, format!("`{}.{}` is taken", operation.resource, operation.name));
                    }
                }
                operations.push(operation);
            }
        }
    }
    operations.sort_by(|a, b| a.id.cmp(&b.id));
    operations
}

fn operation(
    (method, path): (&'static str, &str),
    item: &PathItem,
    described: &description::Operation,
    api: &Api,
    place: &str,
    problems: &mut Problems,
) -> Operation {
    let id = needed(described.operation_id.as_ref(), "operationId", place, problems);
    let resource = needed(described.resource.as_ref(), "x-resource", place, problems);
    let name = needed(described.name.as_ref(), "x-name", place, problems);
    for (key, name) in [("x-resource", &resource), ("x-name", &name)] {
        if !name.is_empty() && (!is_identifier(name) || snake(name) != *name) {
            problems.add(place, format!("`{key}: {name}` has to be in snake_case"));
        }
    }
    let mut params: Vec<Param> = Vec::new();
    for parameter in item.parameters.iter().chain(&described.parameters) {
        let Some(param) = param(parameter, api, place, problems) else { continue };
        if params.iter().any(|known| known.name == param.name) {
            problems.add(place, format!("the parameter `{}` is there twice", param.name));
        }
        params.push(param);
    }
    check_path(path, &params, place, problems);
    let body = body(described, method, api, place, problems);
    let (answer, answer_doc) = answer(described, api, place, problems);
    Operation {
        id,
        resource,
        name,
        method,
        path: path.to_owned(),
        summary: needed(described.summary.as_ref(), "summary", place, problems),
        description: described.description.as_deref().map(one_line),
        assumption: reason(described.assumption.as_ref(), place, problems),
        correction: described.correction.as_deref().map(one_line),
        deprecated: described.deprecated,
        scopes: scopes(described, api, place, problems),
        params,
        body,
        status: described.responses.iter().next().map(|(status, _)| status.to_owned()).unwrap_or_default(),
        answer,
        answer_doc,
        idempotent: method == "POST" && has_idempotency(api),
    }
}

fn has_idempotency(api: &Api) -> bool {
    api.sources.iter().any(|source| source.document.idempotency.is_some())
}

/// Every placeholder is a parameter, and the other way round.
fn check_path(path: &str, params: &[Param], place: &str, problems: &mut Problems) {
    let placeholders: Vec<&str> = path.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect();
    let in_path = |param: &&Param| param.location == Location::Path;
    for placeholder in &placeholders {
        if !params.iter().filter(in_path).any(|param| param.wire == *placeholder) {
            problems.add(
                place,
                format!("the path has `{{{placeholder}}}`, and no parameter in the path is named so"),
            );
        }
    }
    for param in params.iter().filter(in_path) {
        if !placeholders.contains(&param.wire.as_str()) {
            problems
                .add(place, format!("the parameter `{}` is in the path, which has no `{{{0}}}`", param.wire));
        }
        if !param.required {
            problems.add(
                place,
                format!("the parameter `{}` is in the path and thus `required: true`", param.wire),
            );
        }
    }
    if !path.starts_with('/') {
        problems.add(place, "a path starts with a slash");
    }
}

fn param(parameter: &Parameter, api: &Api, place: &str, problems: &mut Problems) -> Option<Param> {
    let parameter = match &parameter.reference {
        None => parameter,
        Some(reference) => {
            let found = named(api, reference);
            if found.is_none() {
                problems.add(place, format!("`$ref: {reference}` leads nowhere"));
            }
            found?
        }
    };
    let wire = needed(parameter.name.as_ref(), "name", &format!("{place}, a parameter"), problems);
    let name = parameter.python_name.clone().unwrap_or_else(|| snake(&wire));
    let place = &format!("{place}, parameter `{wire}`");
    if !is_identifier(&name) || snake(&name) != name {
        problems.add(place, "`name` makes no name in snake_case: give it one with `x-python-name`");
    }
    if TAKEN.contains(&name.as_str()) || FLAGS.contains(&name.as_str()) {
        problems.add(place, format!("the name `{name}` is taken: give it another one with `x-python-name`"));
    }
    let location = match parameter.location {
        Some(description::Location::Path) => Location::Path,
        Some(description::Location::Query) => Location::Query,
        Some(description::Location::Header) => Location::Header,
        None => {
            problems.add(place, "`in` is missing");
            Location::Query
        }
    };
    if location == Location::Header && wire.bytes().any(|byte| byte.is_ascii_uppercase()) {
        problems.add(place, "names of headers are written in lower case");
    }
    let kind = match &parameter.schema {
        Some(schema) => kind(schema, api, place, problems),
        None => {
            problems.add(place, "`schema` is missing");
            Kind::String
        }
    };
    if matches!(kind, Kind::Json | Kind::Object(_) | Kind::List(_)) {
        problems.add(place, "a parameter that is a list, an object or free JSON is not supported yet");
    }
    let doc = needed(parameter.description.as_ref(), "description", place, problems);
    Some(Param {
        name,
        wire,
        location,
        required: parameter.required,
        doc,
        assumption: reason(parameter.assumption.as_ref(), place, problems),
        correction: parameter.correction.as_deref().map(one_line),
        kind,
        role: parameter.role,
    })
}

fn named<'a>(api: &'a Api, reference: &str) -> Option<&'a Parameter> {
    let name = reference.strip_prefix(PREFIX)?;
    api.sources.iter().find_map(|source| source.document.components.parameters.get(name))
}

fn scopes(
    described: &description::Operation,
    api: &Api,
    place: &str,
    problems: &mut Problems,
) -> Vec<String> {
    let mut scopes = Vec::new();
    for (scheme, needed) in described.security.iter().flat_map(|alternative| alternative.iter()) {
        let Some(declared) = super::api::scopes(api, scheme) else {
            problems.add(place, format!("there is no security scheme `{scheme}`"));
            continue;
        };
        for scope in needed {
            if !declared.iter().any(|(known, _)| known == scope) {
                problems.add(place, format!("`{scheme}` has no scope `{scope}`"));
            }
            scopes.push(scope.clone());
        }
    }
    scopes
}
