//! Which models are used, and whether a value of them can exist.

use super::{Api, Field, Model, Object};
use crate::problem::Problems;

/// Notes models that no operation needs (a left-over, or a forgotten operation), and objects that hold themselves.
pub(super) fn check(api: &Api, problems: &mut Problems) {
    let mut reached: Vec<&str> = Vec::new();
    for operation in api.resources.iter().flat_map(|resource| &resource.operations) {
        visit(operation.answer.model(), api, &mut reached);
        for param in &operation.params {
            visit(param.kind.model(), api, &mut reached);
        }
    }
    for model in &api.models {
        let place = format!("{}: schema `{}`", api.origin, model.name());
        if !reached.contains(&model.name()) {
            problems.add(&place, "no operation uses it");
        }
        if let Model::Object(object) = model
            && holds(object, &object.name, api, &mut Vec::new())
        {
            problems.add(&place, "an object that holds itself is not supported yet");
        }
    }
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
