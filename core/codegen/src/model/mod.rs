//! What an API offers, checked and without a language: what all outputs are made from.

mod answer;
mod api;
mod body;
mod errors;
mod kinds;
mod models;
mod operations;
mod reach;
mod text;

use serde::Serialize;

pub(crate) use crate::description::Role;

pub(crate) use api::build;
pub(crate) use errors::errors;
pub(crate) use text::one_line;

/// One API.
#[derive(Debug)]
pub(crate) struct Api {
    /// Name of the Rust module, `yionstack`.
    pub(crate) name: String,
    /// Its own name, `YionStack`.
    pub(crate) title: String,
    /// Where it is described.
    pub(crate) origin: String,
    pub(crate) base_url: String,
    /// What an environment variable gives, and its name.
    pub(crate) env: Vec<(String, String)>,
    /// How a POST that comes again is recognised, if it is.
    pub(crate) idempotency: Option<Idempotency>,
    /// Where users sign in, if they do.
    pub(crate) sign_in: Option<SignIn>,
    /// Scopes and what they permit.
    pub(crate) scopes: Vec<(String, String)>,
    /// Ordered by name.
    pub(crate) resources: Vec<Resource>,
    /// In the order of the description.
    pub(crate) models: Vec<Model>,
}

impl Api {
    /// All operations, ordered by id.
    pub(crate) fn operations(&self) -> Vec<&Operation> {
        let mut all: Vec<&Operation> =
            self.resources.iter().flat_map(|resource| &resource.operations).collect();
        all.sort_by(|a, b| a.id.cmp(&b.id));
        all
    }

    /// The models that are objects.
    pub(crate) fn objects(&self) -> impl Iterator<Item = &Object> {
        self.models.iter().filter_map(|model| match model {
            Model::Object(object) => Some(object),
            Model::Enum(_) => None,
        })
    }
}

/// A header that makes a POST repeatable, and for how many hours.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Idempotency {
    pub(crate) header: String,
    pub(crate) hours: u32,
}

/// The paths of signing in.
#[derive(Debug, PartialEq)]
pub(crate) struct SignIn {
    pub(crate) authorize: String,
    pub(crate) token: String,
}

/// A set of operations: `client.invoices`.
#[derive(Debug)]
pub(crate) struct Resource {
    pub(crate) name: String,
    pub(crate) doc: String,
    /// Ordered by id.
    pub(crate) operations: Vec<Operation>,
}

/// One method and path.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) resource: String,
    pub(crate) name: String,
    pub(crate) method: &'static str,
    pub(crate) path: String,
    pub(crate) summary: String,
    pub(crate) description: Option<String>,
    pub(crate) assumption: Option<String>,
    /// What is published differently, and why this is right.
    pub(crate) correction: Option<String>,
    pub(crate) deprecated: bool,
    pub(crate) scopes: Vec<String>,
    /// In the order in which arguments are given.
    pub(crate) params: Vec<Param>,
    pub(crate) body: Option<Body>,
    /// The status of the successful answer.
    pub(crate) status: String,
    pub(crate) answer: Answer,
    pub(crate) answer_doc: String,
    /// Whether it carries an idempotency key.
    pub(crate) idempotent: bool,
}

/// The body of a request: an object with a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Body {
    pub(crate) model: String,
    /// A JSON Merge Patch: what is left out stays, `null` removes.
    pub(crate) merge_patch: bool,
}

/// What a successful answer holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Answer {
    /// One value, or a list that comes whole.
    Value(Kind),
    /// A list in pages.
    Pages {
        /// The kind of one row.
        row: Kind,
        /// How the server says with a 400 that there are none, where that is known.
        empty: Option<String>,
    },
    /// Nothing is published of it.
    AsItCame,
    File,
}

impl Operation {
    /// Summary and description as one paragraph.
    pub(crate) fn doc(&self) -> String {
        self.description
            .as_ref()
            .map_or_else(|| self.summary.clone(), |more| format!("{} {more}", self.summary))
    }

    /// `` `GET /v1/invoices`, scope `read:invoices`. ``
    pub(crate) fn request(&self) -> String {
        let scopes: Vec<String> = self.scopes.iter().map(|scope| format!("`{scope}`")).collect();
        let scopes = match scopes.as_slice() {
            [] => String::new(),
            [one] => format!(", scope {one}"),
            several => format!(", scopes {}", several.join(" ")),
        };
        format!("`{} {}`{scopes}.", self.method, self.path)
    }

    /// The kind of the answer, or of one row of a list in pages.
    pub(crate) fn answer_kind(&self) -> Option<&Kind> {
        match &self.answer {
            Answer::Value(kind) | Answer::Pages { row: kind, .. } => Some(kind),
            Answer::AsItCame | Answer::File => None,
        }
    }

    /// The model of the answer.
    pub(crate) fn answer_model(&self) -> &str {
        self.answer_kind().and_then(Kind::model).unwrap_or_default()
    }
}

/// One parameter of an operation.
#[derive(Debug)]
pub(crate) struct Param {
    /// Its name in Rust and Python before reserved words are given way to, `business_id`.
    pub(crate) name: String,
    /// Its name on the wire, `x-business-id`.
    pub(crate) wire: String,
    pub(crate) location: Location,
    pub(crate) required: bool,
    pub(crate) doc: String,
    pub(crate) assumption: Option<String>,
    pub(crate) correction: Option<String>,
    pub(crate) kind: Kind,
    /// What a list uses it for.
    pub(crate) role: Option<Role>,
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Location {
    Path,
    Query,
    Header,
}

impl Location {
    /// The word for it in OpenAPI.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
        }
    }
}

/// A named type.
#[derive(Debug)]
pub(crate) enum Model {
    Object(Object),
    Enum(OpenEnum),
}

impl Model {
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Object(object) => &object.name,
            Self::Enum(values) => &values.name,
        }
    }

    /// Name of the file that describes it, `invoices`.
    pub(crate) fn file(&self) -> &str {
        match self {
            Self::Object(object) => &object.file,
            Self::Enum(values) => &values.file,
        }
    }
}

/// An object with known members.
#[derive(Debug)]
pub(crate) struct Object {
    pub(crate) name: String,
    /// Name of the file that describes it, `invoices`.
    pub(crate) file: String,
    pub(crate) doc: String,
    pub(crate) assumption: Option<String>,
    pub(crate) correction: Option<String>,
    /// Whether requests are made of it, and not answers.
    pub(crate) input: bool,
    /// The member that says whether an operation that answers this succeeded.
    pub(crate) success: Option<String>,
    /// In the order of the description: the tape's order.
    pub(crate) fields: Vec<Field>,
}

/// One member of an object.
#[derive(Debug)]
pub(crate) struct Field {
    /// Its name on the wire, `customerId`.
    pub(crate) wire: String,
    /// Its name in Rust and Python before reserved words are given way to, `customer_id`.
    pub(crate) name: String,
    pub(crate) doc: String,
    pub(crate) assumption: Option<String>,
    pub(crate) correction: Option<String>,
    pub(crate) deprecated: bool,
    /// Always there, and never `null`; in a body: has to be given.
    pub(crate) required: bool,
    /// `null` is documented as a value.
    pub(crate) nullable: bool,
    /// In a merge patch: `null` does not empty it.
    pub(crate) not_null: bool,
    /// Whether it is left out where objects are shown.
    pub(crate) secret: bool,
    pub(crate) kind: Kind,
}

/// A text with known values.
#[derive(Debug)]
pub(crate) struct OpenEnum {
    pub(crate) name: String,
    /// Name of the file that describes it, `invoices`.
    pub(crate) file: String,
    pub(crate) doc: String,
    pub(crate) assumption: Option<String>,
    pub(crate) values: Vec<EnumValue>,
}

/// One known value.
#[derive(Debug)]
pub(crate) struct EnumValue {
    /// The value on the wire, `PARTLY_PAID`.
    pub(crate) wire: String,
    /// What its name is made from: the value, unless the description gives a name.
    pub(crate) name: String,
    pub(crate) doc: String,
    pub(crate) assumption: Option<String>,
}

/// What a value has to be: the core's `Kind`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    String,
    /// With the name of the open enum.
    Enum(String),
    Decimal,
    Integer,
    Boolean,
    Date,
    DateTime,
    /// Without an offset it is UTC; without a time it is midnight.
    UtcDateTime,
    Uuid,
    Json,
    /// What another object is looked up by: its keys on the wire, where the vendor says which.
    Lookup(Vec<String>),
    /// With the name of the model.
    Object(String),
    List(Box<Kind>),
}

impl Kind {
    /// The kind without the lists around it.
    pub(crate) fn innermost(&self) -> &Kind {
        match self {
            Kind::List(item) => item.innermost(),
            kind => kind,
        }
    }

    /// By what another object is looked up, on the wire.
    pub(crate) fn keys(&self) -> &[String] {
        match self.innermost() {
            Kind::Lookup(keys) => keys,
            _ => &[],
        }
    }

    /// The name of the model, wherever it stands in it.
    pub(crate) fn model(&self) -> Option<&str> {
        match self.innermost() {
            Kind::Enum(name) | Kind::Object(name) => Some(name),
            _ => None,
        }
    }
}
