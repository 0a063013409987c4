//! Fields by name, nested ones too: only those that the rows have.

use super::literal::{self, Literal, wrong};
use super::{Comparison, Filter, TextTest};
use crate::error::Result;
use crate::model::names::{distance, nearest};
use crate::model::{Kind, Names, Schema};

/// A field of a list's rows, or of an object in them; at first the row itself.
#[derive(Debug, Clone)]
pub struct Path {
    /// As on the wire, `cmrr/amount`; empty for the row itself.
    wire: String,
    /// As the caller wrote it, `cmrr.amount`.
    said: String,
    place: Place,
}

#[derive(Debug, Clone, Copy)]
enum Place {
    Row(&'static Schema),
    Field(&'static Kind),
}

impl Path {
    /// The rows of a list.
    pub fn of(rows: &'static Schema) -> Self {
        Self { wire: String::new(), said: String::new(), place: Place::Row(rows) }
    }

    /// The rows of a list, by their kind: a list of objects, or of anything.
    pub fn of_kind(rows: &'static Kind) -> Self {
        let place = match rows {
            Kind::List(Kind::Object(schema)) => Place::Row(schema),
            Kind::List(kind) => Place::Field(kind),
            kind => Place::Field(kind),
        };
        Self { wire: String::new(), said: String::new(), place }
    }

    /// A member of it. In what is free-form (custom fields) any name is one.
    ///
    /// # Errors
    /// `configuration` for a field that does not exist, naming the nearest, and for a member of what has none.
    pub fn member(&self, name: &str, names: Names) -> Result<Self> {
        let schema = match self.place {
            Place::Row(schema) => schema,
            Place::Field(Kind::Object(schema)) => *schema,
            Place::Field(Kind::Json) => return self.free_form(name),
            Place::Field(Kind::List(_)) => {
                return Err(wrong(format!("`{}` is a list: filters see single values only", self.said)));
            }
            Place::Field(kind) => return Err(wrong(self.no_method(kind, name, names))),
        };
        let called = |field: &crate::model::Field| match names {
            Names::Wire => field.name,
            Names::Snake => field.snake,
        };
        match schema.fields.iter().find(|field| called(field) == name) {
            Some(field) => Ok(self.with(field.name, name, &field.kind)),
            None => {
                let near = nearest(name, schema.fields.iter().map(called));
                let hint = near.map_or_else(String::new, |near| format!(": did you mean `{near}`?"));
                Err(wrong(format!("`{}` has no field `{}`{hint}", schema.name, inert(name))))
            }
        }
    }

    /// Compares it with a value.
    ///
    /// # Errors
    /// `configuration` when the value is of another kind than the field, or the field is an object or a list.
    pub fn compare(&self, comparison: Comparison, value: Literal<'_>) -> Result<Filter> {
        let kind = self.value()?;
        let equality = matches!(comparison, Comparison::Eq | Comparison::Ne);
        if !equality && matches!(value, Literal::Null | Literal::Boolean(_)) {
            return Err(wrong(format!(
                "`{}` is compared with nothing or with a truth value: that is equal or not, never more or less",
                self.said
            )));
        }
        let value = literal::render(kind, &self.said, value)?;
        Ok(Filter::test(format!("{} {} {value}", self.wire, comparison.as_str())))
    }

    /// Looks for a text in it.
    ///
    /// # Errors
    /// `configuration` when it holds no text.
    pub fn text(&self, test: TextTest, text: &str) -> Result<Filter> {
        if !searchable(self.value()?) {
            return Err(wrong(format!("`{}` is no text: it cannot be searched", self.said)));
        }
        Ok(searched(&self.wire, test, text))
    }

    /// The path as on the wire, `cmrr/amount`.
    pub fn as_str(&self) -> &str {
        &self.wire
    }

    /// The kind of the field; `None` for the row itself.
    pub fn kind(&self) -> Option<&'static Kind> {
        match self.place {
            Place::Row(_) => None,
            Place::Field(kind) => Some(kind),
        }
    }

    fn value(&self) -> Result<&'static Kind> {
        match self.place {
            _ if self.wire.is_empty() => Err(wrong("a filter compares a field: name one")),
            Place::Row(_) | Place::Field(Kind::Object(_)) => {
                Err(wrong(format!("`{}` is an object: compare a member of it", self.said)))
            }
            Place::Field(Kind::List(_)) => {
                Err(wrong(format!("`{}` is a list: filters see single values only", self.said)))
            }
            Place::Field(kind) => Ok(kind),
        }
    }

    /// Whoever asks a value for a member mostly means a method, under the name that another library has for it.
    fn no_method(&self, kind: &Kind, name: &str, names: Names) -> String {
        let mut methods = methods(kind, names);
        let meant = if ["like", "ilike", "includes", "has"].contains(&name) { "contains" } else { name };
        methods.sort_by_cached_key(|method| distance(meant, method));
        let methods: Vec<String> = methods.iter().map(|method| format!("`{method}`")).collect();
        let (methods, said, name) = (methods.join(", "), &self.said, inert(name));
        match names {
            Names::Wire => format!("`{said}` has no method `{name}`: it has {methods}"),
            Names::Snake => {
                format!(
                    "`{said}` has no method `{name}`: it has {methods}, and is compared by operators such as `==`"
                )
            }
        }
    }

    fn free_form(&self, name: &str) -> Result<Self> {
        let plain = name.chars().all(|c| c.is_alphanumeric() || c == '_')
            && !name.starts_with(|c: char| c.is_ascii_digit())
            && !name.is_empty();
        if !plain {
            return Err(wrong("the name of a field has letters, digits and underscores only"));
        }
        Ok(self.with(name, name, &Kind::Json))
    }

    fn with(&self, wire: &str, said: &str, kind: &'static Kind) -> Self {
        let joined = |path: &str, separator: &str, name: &str| match path {
            "" => name.to_owned(),
            path => format!("{path}{separator}{name}"),
        };
        Self {
            wire: joined(&self.wire, "/", wire),
            said: joined(&self.said, ".", said),
            place: Place::Field(kind),
        }
    }
}

/// One of the three functions on texts. `substringof` takes what is looked for first.
pub(super) fn searched(wire: &str, test: TextTest, text: &str) -> Filter {
    let text = literal::quoted(text);
    Filter::test(match test {
        TextTest::StartsWith => format!("startswith({wire}, {text})"),
        TextTest::EndsWith => format!("endswith({wire}, {text})"),
        TextTest::Contains => format!("substringof({text}, {wire})"),
    })
}

/// What the hosts call the methods of a field of this kind; what Python has operators for is no method there.
fn methods(kind: &Kind, names: Names) -> Vec<&'static str> {
    let (equality, order, tests): (&[_], &[_], &[_]) = match names {
        Names::Wire => {
            (&["eq", "ne", "in"], &["gt", "ge", "lt", "le"], &["contains", "startsWith", "endsWith"])
        }
        Names::Snake => (&["in_"], &[], &["contains", "startswith", "endswith"]),
    };
    match kind {
        Kind::Boolean => equality.to_vec(),
        kind if searchable(kind) => [tests, equality, order].concat(),
        _ => [equality, order].concat(),
    }
}

/// Whether a text can be looked for in it.
fn searchable(kind: &Kind) -> bool {
    matches!(kind, Kind::String | Kind::Enum(_) | Kind::Json)
}

/// A name as it may stand in a message.
fn inert(name: &str) -> String {
    crate::error::inert(name).chars().take(64).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Field;

    static MONEY: Schema =
        Schema { name: "Money", fields: &[Field::new("amount", "\"amount\":", Kind::Decimal)] };
    static ROW: Schema = Schema {
        name: "Account",
        fields: &[
            Field::new("name", "\"name\":", Kind::String),
            Field::new("externalERPId", "\"externalERPId\":", Kind::String).named("external_erp_id"),
            Field::new("cmrr", "\"cmrr\":", Kind::Object(&MONEY)),
            Field::new("lines", "\"lines\":", Kind::List(&Kind::Object(&MONEY))),
            Field::new("customFields", "\"customFields\":", Kind::Json).named("custom_fields"),
            Field::new("created", "\"created\":", Kind::UtcDateTime),
            Field::new("isActive", "\"isActive\":", Kind::Boolean).named("is_active"),
        ],
    };

    fn at(path: &[&str]) -> Result<Path> {
        path.iter().try_fold(Path::of(&ROW), |path, name| path.member(name, Names::Snake))
    }

    fn said(outcome: Result<impl Sized>) -> String {
        outcome.map(drop).expect_err("refused").summary()
    }

    #[test]
    fn fields_by_either_name() {
        let path = at(&["external_erp_id"]).expect("a field");
        assert_eq!(path.as_str(), "externalERPId");
        assert_eq!(
            Path::of(&ROW).member("externalERPId", Names::Wire).expect("a field").as_str(),
            "externalERPId"
        );
        assert_eq!(at(&["cmrr", "amount"]).expect("nested").as_str(), "cmrr/amount");
        assert_eq!(at(&["custom_fields", "region_2"]).expect("free").as_str(), "customFields/region_2");
        let o_brien = at(&["name"]).and_then(|it| it.compare(Comparison::Eq, Literal::Text("O'Brien")));
        assert_eq!(o_brien.expect("a filter").as_str(), "name eq 'O''Brien'");
        let tested = |test| at(&["name"]).and_then(|it| it.text(test, "a'b")).expect("a filter").text;
        assert_eq!(tested(TextTest::StartsWith), "startswith(name, 'a''b')");
        assert_eq!(tested(TextTest::EndsWith), "endswith(name, 'a''b')");
        assert_eq!(tested(TextTest::Contains), "substringof('a''b', name)");
    }

    #[test]
    fn what_is_no_method_is_refused_with_those_that_are_the_nearest_first() {
        assert_eq!(
            said(at(&["name", "starts_with"])),
            "`name` has no method `starts_with`: it has `startswith`, `endswith`, `contains`, `in_`, and is compared by \
             operators such as `==`"
        );
        assert_eq!(
            said(at(&["is_active", "isin\n"])),
            "`is_active` has no method `isin`: it has `in_`, and is compared by operators such as `==`"
        );
        assert!(said(at(&["name", "like"])).contains("it has `contains`, "));
        let wire = |path: &[&str]| {
            said(path.iter().try_fold(Path::of(&ROW), |path, name| path.member(name, Names::Wire)))
        };
        assert_eq!(
            wire(&["name", "startswith"]),
            "`name` has no method `startswith`: it has `startsWith`, `endsWith`, `contains`, `in`, `gt`, `lt`, \
             `eq`, `ne`, `ge`, `le`"
        );
        assert_eq!(
            wire(&["cmrr", "amount", "gte"]),
            "`cmrr.amount` has no method `gte`: it has `gt`, `ge`, `ne`, `lt`, `le`, `eq`, `in`"
        );
        assert_eq!(
            wire(&["isActive", "equals"]),
            "`isActive` has no method `equals`: it has `eq`, `ne`, `in`"
        );
    }

    #[test]
    fn what_is_no_field_is_refused_with_the_nearest() {
        assert_eq!(said(at(&["naem"])), "`Account` has no field `naem`: did you mean `name`?");
        assert_eq!(
            said(at(&["externalERPId"])),
            "`Account` has no field `externalERPId`: did you mean `external_erp_id`?"
        );
        assert_eq!(said(at(&["cmrr", "amuont"])), "`Money` has no field `amuont`: did you mean `amount`?");
        assert_eq!(
            said(at(&["zzzzzzzzzzzzzzzzzzzzzzzzz"])),
            "`Account` has no field `zzzzzzzzzzzzzzzzzzzzzzzzz`"
        );
        assert!(said(at(&["lines", "amount"])).contains("is a list"));
        assert!(said(at(&["custom_fields", "a eq 1 or b"])).contains("letters"));
        let compared =
            |path: &[&str], comparison, value| said(at(path).and_then(|it| it.compare(comparison, value)));
        assert!(compared(&["cmrr"], Comparison::Eq, Literal::Null).contains("is an object"));
        assert!(compared(&["lines"], Comparison::Eq, Literal::Null).contains("is a list"));
        assert!(compared(&[], Comparison::Eq, Literal::Null).contains("name one"));
        assert!(compared(&["created"], Comparison::Gt, Literal::Null).contains("never more or less"));
        assert!(
            compared(&["is_active"], Comparison::Le, Literal::Boolean(true)).contains("never more or less")
        );
        assert!(said(at(&["created"]).and_then(|it| it.text(TextTest::Contains, "x"))).contains("no text"));
    }
}
