//! What the description says, ready for use: which operations there are, and what their objects hold.

use std::{collections::HashMap, sync::LazyLock};

use super::generated;

/// One operation.
#[derive(Debug, PartialEq)]
pub(super) struct Route {
    /// Whose operation it is, as clients name it.
    pub(super) resource: &'static str,
    pub(super) method: &'static str,
    /// With `{name}` for a parameter.
    pub(super) path: &'static str,
    /// Of the successful answer.
    pub(super) status: u16,
    /// The shape of the body; empty when there is none.
    pub(super) body: &'static str,
    pub(super) merge_patch: bool,
    pub(super) answer: Answer,
}

/// What a successful answer holds. Kinds are written as in [`Kind::parse`].
#[derive(Debug, PartialEq)]
pub(super) enum Answer {
    Value(&'static str),
    Pages {
        row: &'static str,
        empty: Option<&'static str>,
    },
    /// Nothing is published of it.
    AsItCame,
    File,
}

/// An object with known members.
#[derive(Debug)]
pub(super) struct Shape {
    pub(super) fields: Vec<Field>,
}

impl Shape {
    pub(super) fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// One member.
#[derive(Debug)]
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) required: bool,
    pub(super) kind: Kind,
}

/// What a value has to be.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    String,
    Decimal,
    Integer,
    Boolean,
    DateTime,
    Uuid,
    Json,
    /// With the keys that the description names, if it names any: `code|id`.
    Lookup(&'static str),
    Enum(&'static str),
    Object(&'static str),
    List(Box<Kind>),
}

impl Kind {
    /// `string`, `decimal`, … for what has no name, `=Name` for an enum,
    /// `lookup(code|id)` for what is looked up, `Name` for an object, `[…]` for a list.
    pub(super) fn parse(text: &'static str) -> Self {
        if let Some(item) = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')) {
            return Self::List(Box::new(Self::parse(item)));
        }
        match text {
            "string" => Self::String,
            "decimal" => Self::Decimal,
            "integer" => Self::Integer,
            "boolean" => Self::Boolean,
            "date" | "datetime" => Self::DateTime,
            "uuid" => Self::Uuid,
            "json" => Self::Json,
            name => match (name.strip_prefix('='), name.strip_prefix("lookup(")) {
                (Some(values), _) => Self::Enum(values),
                (_, Some(keys)) => Self::Lookup(keys.trim_end_matches(')')),
                _ => Self::Object(name),
            },
        }
    }
}

/// Every operation. In tests also those of a resource that no code here knows.
pub(super) fn routes() -> impl Iterator<Item = &'static Route> {
    let all = generated::ROUTES.iter();
    #[cfg(test)]
    let all = all.chain(super::letters::ROUTES);
    all
}

fn shapes() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    let all = generated::SHAPES.iter();
    #[cfg(test)]
    let all = all.chain(super::letters::SHAPES);
    all
}

fn enums() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    let all = generated::ENUMS.iter();
    #[cfg(test)]
    let all = all.chain(super::letters::ENUMS);
    all
}

static PARSED: LazyLock<HashMap<&'static str, Shape>> = LazyLock::new(|| {
    shapes().map(|&(name, fields)| (name, Shape { fields: parse_fields(fields) })).collect()
});

static EMPTY: Shape = Shape { fields: Vec::new() };

/// A shape by its name. One that nobody described is empty.
pub(super) fn shape(name: &str) -> &'static Shape {
    PARSED.get(name).unwrap_or(&EMPTY)
}

/// The known values of an enum.
pub(super) fn values(name: &str) -> impl Iterator<Item = &'static str> {
    let found = enums().find(|(known, _)| *known == name);
    found.map_or("", |(_, values)| values).split('|')
}

/// `id!:uuid name:string …`, where `!` means required.
fn parse_fields(text: &'static str) -> Vec<Field> {
    let field = |field: &'static str| {
        let (name, kind) = field.split_once(':')?;
        let required = name.ends_with('!');
        Some(Field { name: name.trim_end_matches('!'), required, kind: Kind::parse(kind) })
    };
    text.split_ascii_whitespace().filter_map(field).collect()
}

impl Route {
    /// Method and path with nothing in them that is spelt differently: `GET /accounts/{}/summary`.
    pub(super) fn pattern(&self) -> String {
        let segments = self.path.split('/').map(|segment| {
            if segment.starts_with('{') { "{}".to_owned() } else { segment.to_ascii_lowercase() }
        });
        format!("{} {}", self.method, segments.collect::<Vec<_>>().join("/"))
    }

    /// The kind of the answer, or of one row.
    pub(super) fn answer_kind(&self) -> Option<Kind> {
        match self.answer {
            Answer::Value(kind) | Answer::Pages { row: kind, .. } => Some(Kind::parse(kind)),
            Answer::AsItCame | Answer::File => None,
        }
    }
}

/// What a path leads to.
#[derive(Debug, PartialEq)]
pub(super) enum Found {
    Route(&'static Route, Vec<String>),
    /// The path is there, not for this method.
    OtherMethod,
    Nothing,
}

/// Finds the route. Fixed segments may be spelt in any case; of several routes the one with more of them, from
/// the left, is meant.
pub(super) fn find(method: &str, path: &str) -> Found {
    let segments: Vec<&str> = path.trim_end_matches('/').split('/').collect();
    let fits = |route: &&'static Route| {
        let mut own = route.path.split('/');
        let same = segments.iter().all(|segment| {
            own.next().is_some_and(|own| {
                own.eq_ignore_ascii_case(segment) || own.starts_with('{') && !segment.is_empty()
            })
        });
        same && own.next().is_none()
    };
    let fixed =
        |route: &Route| -> Vec<bool> { route.path.split('/').map(|own| !own.starts_with('{')).collect() };
    let fitting: Vec<&'static Route> = routes().filter(fits).collect();
    match fitting.iter().filter(|route| route.method == method).max_by_key(|route| fixed(route)) {
        Some(route) => {
            let own = route.path.split('/').zip(&segments).filter(|(own, _)| own.starts_with('{'));
            Found::Route(route, own.map(|(_, segment)| decoded(segment)).collect())
        }
        None if fitting.is_empty() => Found::Nothing,
        None => Found::OtherMethod,
    }
}

/// A segment without its percent signs. In a path `+` is a plus.
fn decoded(segment: &str) -> String {
    let escaped = segment.replace('+', "%2B").replace('&', "%26").replace('=', "%3D");
    let mut pairs = url::form_urlencoded::parse(escaped.as_bytes());
    pairs.next().map_or_else(String::new, |(name, _)| name.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_in_the_tables_leads_somewhere() {
        fn check(kind: &Kind, place: &str) {
            match kind {
                Kind::List(item) => check(item, place),
                Kind::Enum(name) => assert!(values(name).count() > 0, "{place}: {name}"),
                Kind::Object(name) => assert!(!shape(name).fields.is_empty(), "{place}: {name}"),
                _ => {}
            }
        }
        for (name, _) in shapes() {
            assert!(!shape(name).fields.is_empty(), "{name}");
            shape(name).fields.iter().for_each(|field| check(&field.kind, name));
        }
        for route in routes() {
            route.answer_kind().iter().for_each(|kind| check(kind, route.path));
            if !route.body.is_empty() {
                check(&Kind::Object(route.body), route.path);
            }
        }
        assert!(generated::ROUTES.len() >= 159);
    }

    #[test]
    fn paths_are_found_in_any_spelling() {
        let found = |method: &str, path: &str| match find(method, path) {
            Found::Route(route, parameters) => format!("{} {}", route.pattern(), parameters.join(",")),
            other => format!("{other:?}"),
        };
        assert_eq!(found("GET", "/accounts/"), "GET /accounts ");
        assert_eq!(found("GET", "/ACCOUNTS/a%20b%2Bc+d%26e%3D"), "GET /accounts/{} a b+c+d&e=");
        assert_eq!(found("POST", "/invoices/paid"), "POST /invoices/paid ");
        assert_eq!(found("POST", "/invoices/orders/1"), "POST /invoices/orders/{} 1");
        assert_eq!(found("POST", "/invoices/1/credit"), "POST /invoices/{}/credit 1");
        assert_eq!(found("GET", "/Orders/Charges/1"), "GET /orders/charges/{} 1");
        assert_eq!(found("PUT", "/accounts"), "OtherMethod");
        assert_eq!(found("GET", "/nothing/here"), "Nothing");
        assert_eq!(found("GET", "/accounts//summary"), "Nothing");
        for route in routes() {
            let path = route.path.replace(['{', '}'], "");
            let Found::Route(other, _) = find(route.method, &path) else { panic!("{}", route.path) };
            assert_eq!(other, route);
        }
    }
}
