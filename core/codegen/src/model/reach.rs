//! Which models are used, and whether a value of them can exist.

use super::operations::FLAGS;
use super::{Api, Field, Kind, Model, Object};
use crate::problem::Problems;

/// Notes models that no operation needs (a left-over, or a forgotten operation), objects that are in bodies and in
/// answers, and objects that hold themselves. Gives the objects that bodies are made of.
pub(super) fn check(api: &Api, problems: &mut Problems) -> Vec<String> {
    let mut answers: Vec<&str> = Vec::new();
    let mut bodies: Vec<&str> = Vec::new();
    for operation in api.resources.iter().flat_map(|resource| &resource.operations) {
        visit(operation.answer_kind().and_then(Kind::model), api, &mut answers);
        visit(operation.body.as_ref().map(|body| body.model.as_str()), api, &mut bodies);
        for param in &operation.params {
            visit(param.kind.model(), api, &mut answers);
        }
    }
    for operation in api.resources.iter().flat_map(|resource| &resource.operations) {
        let members = operation.body.iter().flat_map(|body| fields(&body.model, api));
        for field in members.filter(|field| FLAGS.contains(&field.name.as_str())) {
            let place = format!("{}: body of `{}`, property `{}`", api.origin, operation.id, field.wire);
            problems.add(
                &place,
                "the command line takes this name for itself: give it another one with `x-python-name`",
            );
        }
    }
    for model in &api.models {
        let place = format!("{}: schema `{}`", api.origin, model.name());
        match (answers.contains(&model.name()), bodies.contains(&model.name())) {
            (false, false) => problems.add(&place, "no operation uses it"),
            (true, true) if matches!(model, Model::Object(_)) => {
                problems
                    .add(&place, "it is in a body and in an answer: what is sent needs a schema of its own");
            }
            _ => {}
        }
        if let Model::Object(object) = model
            && holds(object, &object.name, api, &mut Vec::new())
        {
            problems.add(&place, "an object that holds itself is not supported yet");
        }
    }
    bodies.into_iter().map(str::to_owned).collect()
}

fn visit<'a>(name: Option<&'a str>, api: &'a Api, reached: &mut Vec<&'a str>) {
    let Some(name) = name.filter(|name| !reached.contains(name)) else { return };
    reached.push(name);
    for field in fields(name, api) {
        visit(field.kind.model(), api, reached);
    }
}

/// Whether an object can lie within another: structs would have no end, and classes no order.
fn holds<'a>(object: &'a Object, name: &str, api: &'a Api, seen: &mut Vec<&'a str>) -> bool {
    object.fields.iter().filter_map(|field| field.kind.model()).any(|inner| {
        if inner == name {
            return true;
        }
        if seen.contains(&inner) {
            return false;
        }
        seen.push(inner);
        api.objects().find(|object| object.name == inner).is_some_and(|inner| holds(inner, name, api, seen))
    })
}

fn fields<'a>(name: &str, api: &'a Api) -> &'a [Field] {
    api.objects()
        .find(|object| object.name == name)
        .map(|object| object.fields.as_slice())
        .unwrap_or_default()
}
