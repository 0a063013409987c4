//! From a description to an API.

use super::models::models;
use super::operations::operations;
use super::{Api, Idempotency, Model, Operation, Resource, SignIn, reach};
use crate::description::{self, SecurityScheme};
use crate::naming;
use crate::problem::{Problems, Result};

/// What clients have besides resources, in some language.
const TAKEN: &[&str] = &["aclose", "auth", "base_url", "builder", "client", "close", "closed", "request"];

/// Checks a description and makes an API of it. All problems are reported at once.
pub(crate) fn build(described: &description::Api) -> Result<Api> {
    let mut problems = Problems::default();
    let main: Vec<_> = described.sources.iter().filter(|source| source.document.info.is_some()).collect();
    let [main] = main.as_slice() else {
        return Err(
            format!("{}: exactly one file has `info`, `servers` and `x-env`", described.origin).into()
        );
    };
    for source in &described.sources {
        if source.document.openapi != "3.1.0" {
            problems.add(&source.path, "`openapi: 3.1.0` is expected");
        }
        if source.path != main.path && !(source.document.servers.is_empty() && source.document.env.is_empty())
        {
            problems.add(&source.path, format!("`servers` and `x-env` belong to {}", main.path));
        }
    }
    let [server] = main.document.servers.as_slice() else {
        return Err(format!("{}: exactly one server is expected", main.path).into());
    };
    let operations = operations(described, &mut problems);
    let mut api = Api {
        name: described.name.clone(),
        title: main.document.info.as_ref().map(|info| info.title.clone()).unwrap_or_default(),
        origin: described.origin.clone(),
        base_url: server.url.clone(),
        env: main.document.env.iter().map(|(key, name)| (key.to_owned(), name.clone())).collect(),
        idempotency: main
            .document
            .idempotency
            .as_ref()
            .map(|found| Idempotency { header: found.header.clone(), hours: found.hours }),
        sign_in: sign_in(described, &mut problems),
        scopes: all_scopes(described),
        resources: resources(operations, described, &mut problems),
        models: models(described, &mut problems),
    };
    check_names(&api, &mut problems);
    let inputs = reach::check(&api, &mut problems);
    for model in &mut api.models {
        if let Model::Object(object) = model {
            object.input = inputs.contains(&object.name);
        }
    }
    problems.or(api)
}

/// The scopes of a security scheme, `None` when there is no such scheme.
pub(super) fn scopes(api: &description::Api, scheme: &str) -> Option<Vec<(String, String)>> {
    let scheme = schemes(api).find(|(name, _)| *name == scheme)?.1;
    let flows = [&scheme.flows.authorization_code, &scheme.flows.client_credentials];
    let scopes = flows.into_iter().flatten().flat_map(|flow| flow.scopes.iter());
    Some(scopes.map(|(scope, permits)| (scope.to_owned(), permits.clone())).collect())
}

fn all_scopes(api: &description::Api) -> Vec<(String, String)> {
    schemes(api).flat_map(|(name, _)| scopes(api, name).unwrap_or_default()).collect()
}

fn schemes(api: &description::Api) -> impl Iterator<Item = (&str, &SecurityScheme)> {
    api.sources.iter().flat_map(|source| source.document.components.security_schemes.iter())
}

fn sign_in(api: &description::Api, problems: &mut Problems) -> Option<SignIn> {
    let flow = schemes(api).find_map(|(_, scheme)| scheme.flows.authorization_code.as_ref())?;
    if flow.refresh_url.as_ref().is_some_and(|refresh| *refresh != flow.token_url) {
        problems.add(&api.origin, "a `refreshUrl` that is not the `tokenUrl` is not supported yet");
    }
    let Some(authorize) = flow.authorization_url.clone() else {
        problems.add(&api.origin, "the flow `authorizationCode` needs an `authorizationUrl`");
        return None;
    };
    Some(SignIn { authorize, token: flow.token_url.clone() })
}

fn resources(
    operations: Vec<Operation>,
    described: &description::Api,
    problems: &mut Problems,
) -> Vec<Resource> {
    let tags: Vec<_> = described.sources.iter().flat_map(|source| &source.document.tags).collect();
    let mut resources: Vec<Resource> = Vec::new();
    for operation in operations {
        match resources.iter_mut().find(|resource| resource.name == operation.resource) {
            Some(resource) => resource.operations.push(operation),
            None => {
                let name = operation.resource.clone();
                let tag = tags.iter().find(|tag| tag.name == name);
                let doc = tag.map_or_else(
                    || format!("{}.", naming::title(&name)),
                    |tag| super::one_line(&tag.description),
                );
                resources.push(Resource { name, doc, operations: vec![operation] });
            }
        }
    }
    for tag in tags.iter().filter(|tag| resources.iter().all(|resource| resource.name != tag.name)) {
        problems.add(&described.origin, format!("the tag `{}` is no resource", tag.name));
    }
    resources.sort_by(|a, b| a.name.cmp(&b.name));
    resources
}

/// Resources are methods of the client and classes beside the models.
fn check_names(api: &Api, problems: &mut Problems) {
    for resource in &api.resources {
        let place = format!("{}: resource `{}`", api.origin, resource.name);
        if TAKEN.contains(&resource.name.as_str()) {
            problems.add(&place, "the client has something of this name");
        }
        if api.models.iter().any(|model| model.name() == naming::pascal(&resource.name)) {
            problems.add(&place, "a schema has the same name in PascalCase");
        }
    }
}
