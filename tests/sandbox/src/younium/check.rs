//! Bodies against the description: members, their kinds, and what they look up.

use super::{
    books::Ledger,
    lookup, near,
    table::{Kind, Shape, shape, values},
    time,
    value::Value,
};

/// What is wrong, by field.
type Wrong = Vec<(String, String)>;

/// Checks a body, and puts what a lookup found in the place of the lookup.
pub(super) fn body(
    ledger: &Ledger<'_>,
    of: &'static Shape,
    body: &Value,
    merge_patch: bool,
) -> Result<Value, Wrong> {
    let mut checker = Checker { ledger, merge_patch, wrong: Vec::new() };
    let checked = checker.object(of, body, "");
    if checker.wrong.is_empty() { Ok(checked) } else { Err(checker.wrong) }
}

struct Checker<'a, 'b> {
    ledger: &'a Ledger<'b>,
    merge_patch: bool,
    wrong: Wrong,
}

impl Checker<'_, '_> {
    fn object(&mut self, of: &'static Shape, value: &Value, place: &str) -> Value {
        let Value::Object(members) = value else {
            return self.refuse(if place.is_empty() { "body" } else { place }, "has to be an object");
        };
        let inner = |name: &str| if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") };
        // within a merge patch only the elements of its lists are new as a whole
        let whole = !self.merge_patch || place.contains('[');
        for field in of.fields.iter().filter(|field| field.required && whole) {
            if matches!(value.get(field.name), None | Some(Value::Null)) {
                self.refuse(&inner(field.name), "is required");
            }
        }
        let mut checked = Vec::new();
        for (name, member) in members {
            match of.field(name) {
                None => {
                    self.refuse(&inner(name), "is not a member of this object");
                }
                Some(_) if *member == Value::Null => {
                    if self.merge_patch {
                        checked.push((name.clone(), Value::Null));
                    }
                }
                Some(field) => {
                    let member = self.value(&field.kind, member, field.name, &inner(name));
                    checked.push((name.clone(), member));
                }
            }
        }
        Value::Object(checked)
    }

    fn value(&mut self, kind: &Kind, value: &Value, name: &'static str, place: &str) -> Value {
        let problem = match (kind, value) {
            (Kind::Object(inner), _) => return self.object(shape(inner), value, place),
            (Kind::List(item), Value::List(items)) => {
                let items = items.iter().enumerate();
                return Value::List(
                    items
                        .map(|(at, value)| self.value(item, value, name, &format!("{place}[{at}]")))
                        .collect(),
                );
            }
            (Kind::Lookup(keys), _) => match lookup::resolve(self.ledger, name, keys, value) {
                Ok(found) => return found,
                Err(problem) => return self.refuse(place, &problem),
            },
            (Kind::Integer, Value::Number(digits)) if digits.parse::<i64>().is_ok() => None,
            (Kind::Integer, _) => Some("has to be a whole number"),
            (Kind::Decimal, Value::Number(_)) => None,
            (Kind::Decimal, _) => Some("has to be a number"),
            (Kind::Boolean, Value::Bool(_)) => None,
            (Kind::Boolean, _) => Some("has to be true or false"),
            (Kind::String, Value::Text(_)) => None,
            (Kind::String, _) => Some("has to be a text"),
            (Kind::DateTime, Value::Text(text)) if time::parse(text).is_some() => None,
            (Kind::DateTime, _) => Some("has to be a date and time"),
            (Kind::Uuid, Value::Text(text)) if lookup::is_uuid(text) => None,
            (Kind::Uuid, _) => Some("has to be a UUID"),
            (Kind::Enum(name), Value::Text(text)) if values(name).any(|known| known == text) => None,
            (Kind::Enum(name), _) => return self.refuse(place, &near::values(values(name), value.as_str())),
            (Kind::List(_), _) => Some("has to be a list"),
            (Kind::Json, _) => None,
        };
        match problem {
            None => value.clone(),
            Some(problem) => self.refuse(place, problem),
        }
    }

    fn refuse(&mut self, place: &str, problem: &str) -> Value {
        self.wrong.push((place.to_owned(), format!("{place} {problem}")));
        Value::Null
    }
}
