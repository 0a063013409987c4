//! From bodies to rows: what was sent under the names and in the kinds that answers have.

use super::{
    books::Ledger,
    decimal::Money,
    rows::{self, FAN, Place, collection::Collection},
    table::{self, Kind, Shape, shape},
    value::Value,
};

/// A new row of a collection, at the index that it will get.
pub(super) fn row(ledger: &Ledger<'_>, of: &'static Collection, body: &Value) -> Value {
    let index = ledger.next(of);
    let builder = Builder { ledger };
    let mut row = builder.object(of.shape(), body, Some(ledger.source.place(of, index)));
    if let Some((field, number)) = ledger.number(of, index) {
        row.set(field, Value::text(number));
    }
    if of.name == "accounts" {
        row.set("legalEntity", Value::text(ledger.source.entity.name));
    }
    row
}

/// Changes a row as a merge patch says (RFC 7396): what is left out stays, null removes.
pub(super) fn patch(ledger: &Ledger<'_>, of: &'static Shape, row: &mut Value, patch: &Value) {
    let builder = Builder { ledger };
    for (name, member) in patch.members() {
        let Some(field) = of.fields.iter().find(|field| alias(field.name, name)) else { continue };
        match (member, &field.kind) {
            (Value::Null, _) => row.remove(field.name),
            (Value::Object(_), Kind::Json) => {
                let mut merged = row.get(field.name).cloned().unwrap_or(Value::Object(Vec::new()));
                merge(&mut merged, member);
                row.set(field.name, merged);
            }
            (Value::Object(_), Kind::Object(inner))
                if row.get(field.name).is_some() && member.get("id").is_none() =>
            {
                let mut merged = row.get(field.name).cloned().unwrap_or(Value::Null);
                self::patch(ledger, shape(inner), &mut merged, member);
                row.set(field.name, merged);
            }
            _ => {
                if let Some(value) = builder.value(&field.kind, member, None) {
                    row.set(field.name, value);
                }
            }
        }
    }
}

/// RFC 7396 for what has no shape.
fn merge(target: &mut Value, patch: &Value) {
    let Value::Object(members) = patch else {
        *target = patch.clone();
        return;
    };
    if !matches!(target, Value::Object(_)) {
        *target = Value::Object(Vec::new());
    }
    for (name, member) in members {
        if *member == Value::Null {
            target.remove(name);
        } else {
            let mut value = target.get(name).cloned().unwrap_or(Value::Null);
            merge(&mut value, member);
            target.set(name, value);
        }
    }
}

/// Whether a member of a body says what a member of answers says.
fn alias(answer: &str, body: &str) -> bool {
    answer.eq_ignore_ascii_case(body)
        || matches!(
            (answer, body),
            ("currencyCode", "currency")
                | ("termType", "subscriptionType")
                | ("unitCode", "unit")
                | ("unit", "unitCode")
                | ("currencyCodeToUseWhenInvoice", "invoicingCurrency")
                | ("ratedPriceCurrencyCode", "ratedPriceCurrency")
                | ("paymentMethodName", "paymentMethod")
                | ("invoiceTemplateId", "invoiceTemplate")
                | ("invoiceBatchGroupId", "invoiceBatchGroup")
                | ("invoiceSettingGroupId", "invoiceSettingGroup")
                | ("productNumber" | "productName", "product")
                | ("chargePlanId" | "chargePlanName" | "chargePlanNumber", "chargePlan")
        )
}

struct Builder<'a, 'b> {
    ledger: &'a Ledger<'b>,
}

impl Builder<'_, '_> {
    /// An object of answers out of one of a body; with a place it is new, and has what new objects have.
    fn object(&self, of: &'static Shape, body: &Value, place: Option<Place>) -> Value {
        let mut object = Value::Object(Vec::new());
        for field in &of.fields {
            let inner = place.map(|place| (place, field.name));
            let fresh = place.and_then(|place| self.fresh(field.name, &field.kind, place));
            let named = body.members().iter().filter(|(name, _)| alias(field.name, name));
            // the member with the very name counts most
            let given = named.max_by_key(|(name, _)| name == field.name);
            let given = given.and_then(|(_, value)| self.named(field.name, &field.kind, value, inner));
            if let Some(value) =
                fresh.or(given).or_else(|| place.and_then(|_| usual(field.name, &field.kind)))
            {
                object.set(field.name, value);
            }
        }
        figures(&mut object, of, self.ledger);
        object
    }

    /// Members of what was looked up have names of their own: the number of a product, not its name.
    fn named(
        &self,
        name: &str,
        kind: &Kind,
        value: &Value,
        place: Option<(Place, &'static str)>,
    ) -> Option<Value> {
        let part = match name {
            "productNumber" => value.get("productNumber"),
            "chargePlanNumber" => value.get("chargePlanNumber"),
            "chargePlanName" | "productName" => value.get("name"),
            _ => None,
        };
        part.cloned().or_else(|| self.value(kind, value, place))
    }

    fn value(&self, kind: &Kind, value: &Value, place: Option<(Place, &'static str)>) -> Option<Value> {
        match (kind, value) {
            (_, Value::Null) => None,
            (Kind::List(item), Value::List(items)) => {
                let one = |(at, item_value): (usize, &Value)| {
                    let element = place.map(|(place, list)| (place.element(list, at as u64 % FAN), list));
                    self.value(item, item_value, element)
                };
                Some(Value::List(items.iter().enumerate().filter_map(one).collect()))
            }
            (Kind::Object(name), Value::Object(_)) => {
                let known = value.get("id").is_some();
                let place = place.map(|(place, _)| place).filter(|_| !known);
                Some(self.object(shape(name), value, place))
            }
            (Kind::Object(name), Value::Number(digits)) if shape(name).field("amount").is_some() => {
                let money = Money::parse(digits)?;
                Some(rows::amount(&self.ledger.source, shape(name), money))
            }
            (Kind::Object(_) | Kind::List(_), _) => None,
            (Kind::Uuid, Value::Object(_)) => value.get("id").cloned(),
            (Kind::String, Value::Object(_)) => {
                let names = ["code", "unitCode", "name", "accountNumber", "orderNumber", "description", "id"];
                names.iter().find_map(|name| value.get(name)).cloned()
            }
            _ => Some(value.clone()),
        }
    }

    /// What only the server knows of a new object.
    fn fresh(&self, name: &str, kind: &Kind, place: Place) -> Option<Value> {
        Some(match (name, kind) {
            ("id", _) => Value::text(rows::id::of(place.tag, place.index)),
            ("created" | "modified" | "lastUpdated" | "importDate", Kind::DateTime) => {
                Value::text(self.ledger.stamp())
            }
            ("version", Kind::Integer) => Value::number(1),
            ("isLastVersion", _) => Value::Bool(true),
            ("chargeNumber", _) => Value::text(rows::number("C-", place.index)),
            ("chargePlanNumber", _) if place.index > 0 => Value::text(rows::number("CP-", place.index)),
            ("toCurrency", _) => Value::text(self.ledger.source.entity.currency),
            ("legalEntityId", _) => Value::text(self.ledger.source.entity.id),
            ("token", _) => Value::text(format!("whk_{}", crate::random::hex_digits::<12>())),
            _ => return None,
        })
    }
}

/// What a new object has unless the body says otherwise.
fn usual(name: &str, kind: &Kind) -> Option<Value> {
    Some(match (name, kind) {
        ("status", Kind::Enum(name)) => {
            let states: Vec<&str> = table::values(name).collect();
            Value::text(states.iter().find(|state| **state == "Draft").or(states.first()).copied()?)
        }
        ("webhookStatus", _) => Value::text("Enabled"),
        ("accountType", _) => Value::text("Customer"),
        ("invoiceType", _) => Value::text("Invoice"),
        (_, Kind::Boolean) => Value::Bool(false),
        _ => return None,
    })
}

/// The figures of a new object that follow from others: what it brings in a month, from below upwards.
fn figures(object: &mut Value, of: &'static Shape, ledger: &Ledger<'_>) {
    let within = ["products", "charges"].iter().find(|list| object.get(list).is_some());
    let read = |value: Option<&Value>| match value {
        Some(Value::Number(digits)) => Money::parse(digits),
        _ => None,
    };
    let monthly = match within {
        Some(list) => object.list(list).iter().filter_map(|part| read(part.at(["cmrr", "amount"]))).sum(),
        None => {
            let price = object.list("priceDetails").first().and_then(|detail| read(detail.get("price")));
            let price = price.or_else(|| read(object.get("displayPrice")));
            let quantity = read(object.get("quantity")).unwrap_or(Money::cents(100));
            let recurring = object.str("chargeType").is_none_or(|kind| kind == "Recurring");
            match price.filter(|_| recurring) {
                Some(price) => price.times(quantity),
                None => return,
            }
        }
    };
    for (name, times) in [("cmrr", 1), ("emrr", 1), ("acv", 12), ("tcv", 12)] {
        if let Some(Kind::Object(inner)) = of.field(name).map(|field| &field.kind) {
            object.set(name, rows::amount(&ledger.source, shape(inner), Money(monthly.0 * times)));
        }
    }
}

/// A new element of a list of a row.
pub(super) fn element(
    ledger: &Ledger<'_>,
    row: &'static Shape,
    list: &'static str,
    body: &Value,
    place: Place,
) -> Value {
    Builder { ledger }.object(inner(row, list), body, Some(place))
}

/// The shape of the elements of a list.
pub(super) fn inner(of: &'static Shape, list: &str) -> &'static Shape {
    match of.field(list).map(|field| &field.kind) {
        Some(Kind::List(item)) => {
            if let Kind::Object(name) = **item {
                shape(name)
            } else {
                shape("")
            }
        }
        _ => shape(""),
    }
}

/// Works the figures of an order out anew, from its charges upwards.
pub(super) fn refigure(ledger: &Ledger<'_>, of: &'static Shape, row: &mut Value) {
    for list in ["products", "charges"] {
        let inner = inner(of, list);
        if let Some(Value::List(items)) = row.get_mut(list) {
            items.iter_mut().for_each(|item| refigure(ledger, inner, item));
        }
    }
    figures(row, of, ledger);
}
