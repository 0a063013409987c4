//! `core/api/` as it stands: the subset of OpenAPI 3.1 that we use, and our own keys.
//!
//! Every struct refuses keys that it does not know, so a typo fails with file and line instead of being ignored.
//! Our own keys (`x-…`) are explained at the top of `core/api/yionstack.yaml`.

mod error;
mod load;
mod ordered;

use serde::Deserialize;

pub(crate) use error::ErrorCode;
#[cfg(test)]
pub(crate) use load::parse;
pub(crate) use load::{apis, errors};
pub(crate) use ordered::Ordered;

/// One API: one file, or several that are read as one.
#[derive(Debug)]
pub(crate) struct Api {
    /// The name of its file or folder, `yionstack`: also the Rust module and the folder of what is generated.
    pub(crate) name: String,
    /// Where it is described, for the first line of generated files.
    pub(crate) origin: String,
    pub(crate) sources: Vec<Source>,
}

/// One file of an API.
#[derive(Debug)]
pub(crate) struct Source {
    /// Path from the root of the repository.
    pub(crate) path: String,
    pub(crate) document: Document,
}

/// What one file holds. Of several files of an API, one has `info`, `servers` and `x-env`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Document {
    pub(crate) openapi: String,
    pub(crate) info: Option<Info>,
    #[serde(default)]
    pub(crate) servers: Vec<Server>,
    #[serde(default, rename = "x-env")]
    pub(crate) env: Ordered<String>,
    /// Which header makes a POST repeatable.
    #[serde(rename = "x-idempotency")]
    pub(crate) idempotency: Option<Idempotency>,
    /// `utc`: dates and times may lack an offset, or the time; then they are in UTC.
    #[serde(rename = "x-naive-time")]
    pub(crate) naive_time: Option<String>,
    /// Describes resources, by their names.
    #[serde(default)]
    pub(crate) tags: Vec<Tag>,
    #[serde(default)]
    pub(crate) paths: Ordered<PathItem>,
    #[serde(default)]
    pub(crate) components: Components,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Info {
    pub(crate) title: String,
    #[serde(rename = "version")]
    _version: String,
    #[serde(rename = "description")]
    _description: Option<String>,
}

/// How an API recognises a POST that comes again.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Idempotency {
    pub(crate) header: String,
    /// For so long the server knows a key.
    pub(crate) hours: u32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Server {
    pub(crate) url: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Tag {
    pub(crate) name: String,
    pub(crate) description: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PathItem {
    /// Of every operation of this path, before its own.
    #[serde(default)]
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) get: Option<Operation>,
    pub(crate) post: Option<Operation>,
    pub(crate) put: Option<Operation>,
    pub(crate) patch: Option<Operation>,
    pub(crate) delete: Option<Operation>,
}

impl PathItem {
    /// The operations and their methods.
    pub(crate) fn operations(&self) -> impl Iterator<Item = (&'static str, &Operation)> {
        let all = [
            ("GET", &self.get),
            ("POST", &self.post),
            ("PUT", &self.put),
            ("PATCH", &self.patch),
            ("DELETE", &self.delete),
        ];
        all.into_iter().filter_map(|(method, operation)| Some((method, operation.as_ref()?)))
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Operation {
    pub(crate) operation_id: Option<String>,
    #[serde(rename = "x-resource")]
    pub(crate) resource: Option<String>,
    #[serde(rename = "x-name")]
    pub(crate) name: Option<String>,
    #[serde(rename = "x-assumption")]
    pub(crate) assumption: Option<String>,
    #[serde(rename = "x-correction")]
    pub(crate) correction: Option<String>,
    #[serde(default, rename = "x-paged")]
    pub(crate) paged: bool,
    #[serde(rename = "x-empty")]
    pub(crate) empty: Option<String>,
    #[serde(default)]
    pub(crate) deprecated: bool,
    pub(crate) summary: Option<String>,
    pub(crate) description: Option<String>,
    #[serde(default)]
    pub(crate) security: Vec<Ordered<Vec<String>>>,
    #[serde(default)]
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) request_body: Option<RequestBody>,
    #[serde(default)]
    pub(crate) responses: Ordered<Response>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RequestBody {
    #[serde(default)]
    pub(crate) required: bool,
    pub(crate) content: Ordered<Media>,
}

/// A parameter, or with `$ref` the name of one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Parameter {
    #[serde(rename = "$ref")]
    pub(crate) reference: Option<String>,
    pub(crate) name: Option<String>,
    #[serde(rename = "x-python-name")]
    pub(crate) python_name: Option<String>,
    #[serde(rename = "in")]
    pub(crate) location: Option<Location>,
    #[serde(rename = "x-role")]
    pub(crate) role: Option<Role>,
    #[serde(default)]
    pub(crate) required: bool,
    pub(crate) description: Option<String>,
    #[serde(rename = "x-assumption")]
    pub(crate) assumption: Option<String>,
    #[serde(rename = "x-correction")]
    pub(crate) correction: Option<String>,
    pub(crate) schema: Option<Schema>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Location {
    Path,
    Query,
    Header,
}

/// What a parameter means for a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Role {
    Filter,
    Order,
    ModifiedAfter,
    ModifiedBefore,
    PageNumber,
    PageSize,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Response {
    pub(crate) description: String,
    #[serde(default)]
    pub(crate) content: Ordered<Media>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Media {
    pub(crate) schema: Schema,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Components {
    #[serde(default)]
    pub(crate) security_schemes: Ordered<SecurityScheme>,
    #[serde(default)]
    pub(crate) parameters: Ordered<Parameter>,
    #[serde(default)]
    pub(crate) schemas: Ordered<Schema>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct SecurityScheme {
    #[serde(rename = "type")]
    _kind: String,
    #[serde(rename = "description")]
    _description: Option<String>,
    /// `bearer`, of a scheme of the type `http`.
    #[serde(rename = "scheme")]
    _scheme: Option<String>,
    #[serde(rename = "bearerFormat")]
    _bearer_format: Option<String>,
    #[serde(default)]
    pub(crate) flows: Flows,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Flows {
    pub(crate) authorization_code: Option<Flow>,
    pub(crate) client_credentials: Option<Flow>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Flow {
    pub(crate) authorization_url: Option<String>,
    pub(crate) token_url: String,
    pub(crate) refresh_url: Option<String>,
    #[serde(default)]
    pub(crate) scopes: Ordered<String>,
}

/// A schema: a model, an open enum, a value, or with `$ref` the name of one of the former.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Schema {
    #[serde(rename = "$ref")]
    pub(crate) reference: Option<String>,
    #[serde(default, rename = "type")]
    pub(crate) types: Types,
    pub(crate) format: Option<String>,
    pub(crate) description: Option<String>,
    #[serde(rename = "x-assumption")]
    pub(crate) assumption: Option<String>,
    #[serde(rename = "x-correction")]
    pub(crate) correction: Option<String>,
    /// On the schema of an answer: the member that says whether the operation succeeded.
    #[serde(rename = "x-success")]
    pub(crate) success: Option<String>,
    /// On a property of a body: another object, looked up by one of these.
    #[serde(rename = "x-lookup")]
    pub(crate) lookup: Option<Vec<String>>,
    /// On a property: its name in Rust and Python, where the wire's does not make one.
    #[serde(rename = "x-python-name")]
    pub(crate) python_name: Option<String>,
    #[serde(default)]
    pub(crate) deprecated: bool,
    /// On a property: whoever has it needs nothing else, so it is not shown in logs.
    #[serde(default, rename = "x-secret")]
    pub(crate) secret: bool,
    /// On a property of a merge patch: `null` does not empty it.
    #[serde(default, rename = "x-not-null")]
    pub(crate) not_null: bool,
    pub(crate) items: Option<Box<Schema>>,
    #[serde(default)]
    pub(crate) required: Vec<String>,
    pub(crate) properties: Option<Ordered<Schema>>,
    /// On a text: the open enum that it is one of.
    #[serde(rename = "x-open-enum")]
    pub(crate) open_enum: Option<String>,
    /// On an open enum: what is known of it.
    #[serde(rename = "x-values")]
    pub(crate) values: Option<Vec<EnumValue>>,
}

/// `type: string`, or `type: [string, "null"]`.
#[derive(Debug, Default, Deserialize)]
#[serde(untagged)]
pub(crate) enum Types {
    #[default]
    Any,
    One(String),
    Several(Vec<String>),
}

impl Types {
    /// The one type beside `null`; `None` for anything. An error lists what was given instead.
    pub(crate) fn one(&self) -> Result<Option<&str>, String> {
        let named: Vec<&str> = match self {
            Self::Any => Vec::new(),
            Self::One(name) => vec![name],
            Self::Several(names) => names.iter().map(String::as_str).filter(|name| *name != "null").collect(),
        };
        match named.as_slice() {
            [] => Ok(None),
            [one] => Ok(Some(one)),
            several => Err(several.join(", ")),
        }
    }

    /// Whether `null` is documented as a value.
    pub(crate) fn nullable(&self) -> bool {
        matches!(self, Self::Several(names) if names.iter().any(|name| name == "null"))
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EnumValue {
    pub(crate) value: String,
    /// Its name, where the value does not make one.
    #[serde(rename = "x-name")]
    pub(crate) name: Option<String>,
    pub(crate) description: String,
    #[serde(rename = "x-assumption")]
    pub(crate) assumption: Option<String>,
}
