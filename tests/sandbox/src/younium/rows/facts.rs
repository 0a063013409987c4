//! Everything that is no money: ids, numbers, states, dates, and how long lists are.

use super::{Place, Source, collection, id, words};
use crate::{
    clock,
    data::roll,
    younium::{
        decimal::Money,
        table::{Field, Kind, Shape, values},
        value::Value,
    },
};

/// The value of a member that is not made up: `Some(None)` when the member is left out.
pub(super) fn known(source: &Source<'_>, of: &Shape, field: &Field, place: Place) -> Option<Option<Value>> {
    let here = Some(match (&field.kind, field.name) {
        (Kind::Uuid | Kind::String, "id") => Value::text(id::of(place.tag, place.index)),
        (Kind::Uuid, "legalEntityId") => Value::text(source.entity.id),
        (Kind::String, "legalEntityName") => Value::text(source.entity.name),
        (Kind::DateTime, "created") => Value::text(clock::rfc3339(place.created())),
        (Kind::DateTime, "modified" | "lastUpdated") => Value::text(clock::rfc3339(modified(place))),
        (Kind::Integer, "version") => Value::number(1),
        (Kind::Integer, "term" | "renewalTerm" | "initialTerm") => Value::number(12),
        (Kind::Integer, "invoiceLineNumber" | "productLineNumber" | "tier") => {
            Value::number(place.index % super::FAN + 1)
        }
        (Kind::Boolean, "isLastVersion") => Value::Bool(true),
        (Kind::Boolean, "inactive" | "taxIncluded") => Value::Bool(false),
        (Kind::Boolean, "active" | "isActive") => Value::Bool(true),
        (Kind::String, "currency" | "currencyCode" | "invoicingCurrency" | "salesCurrency")
            if place.root.name != "currencies" =>
        {
            Value::text(source.entity.currency)
        }
        (Kind::Enum(_), "status") => return Some(status(field, place)),
        (Kind::Enum(_), "orderType") => {
            Value::text(if place.root.name == "sales_orders" { "SalesOrder" } else { "Subscription" })
        }
        (Kind::Enum(_), "invoiceType") => Value::text("Invoice"),
        (Kind::Enum(_), "webhookStatus") => Value::text("Enabled"),
        (Kind::String, name) if numbered(name, place).is_some() => Value::text(numbered(name, place)?),
        (Kind::Uuid, name) if name.ends_with("Id") => return Some(led_to(source, name, place)),
        (Kind::String, "name") if of.field("zip").is_some() => Value::text(words::company(place).0),
        (Kind::Enum(_), "chargeType") if place.list == "charges" && place.root.name != "products" => {
            Value::text("Recurring")
        }
        (Kind::Enum(_), "pricePeriod") => Value::text("Monthly"),
        (Kind::Enum(_), "accountType") if place.roll(field.name).below(5) > 0 => Value::text("Customer"),
        (Kind::Integer, "daysPastDue" | "nrOfReminders") => Value::number(0),
        // what has not happened, and what nobody fills in
        (
            Kind::DateTime,
            "cancellationDate" | "closedDate" | "transferredToERP" | "lastPriceAdjustmentDate",
        )
        | (Kind::String, "fileURLErrorMessage" | "externalCRMId" | "street2" | "state" | "county") => {
            return Some(None);
        }
        _ => return None,
    });
    Some(here)
}

/// How many elements a list has.
pub(super) fn length(name: &str, place: Place) -> u64 {
    match name {
        "invoiceLines" => place.roll(name).below(3) + 1,
        "products" | "charges" | "addresses" => place.roll(name).below(2) + 1,
        "transactions" => 2,
        "milestones"
        | "orderDiscounts"
        | "latestOnlinePaymentLogs"
        | "paymentWriteOffs"
        | "writeOffs"
        | "quoteESignings"
        | "batchLog" => 0,
        _ => 1,
    }
}

/// The state of an invoice: half of them are paid.
pub(super) fn invoice_status(place: Place) -> &'static str {
    match place.roll("status").below(10) {
        0..=4 => "Settled",
        5..=7 => "Posted",
        8 => "Draft",
        _ => "Cancelled",
    }
}

fn status(field: &Field, place: Place) -> Option<Value> {
    let Kind::Enum(name) = &field.kind else { return None };
    let text = match place.root.name {
        "invoices" if place.list.is_empty() => invoice_status(place),
        "subscriptions" => ["Active", "Active", "Active", "Draft"][place.roll("status").below(4) as usize],
        "sales_orders" => ["Order", "Order", "OrderDraft"][place.roll("status").below(3) as usize],
        "quotes" => ["Open", "Open", "ClosedWon", "ClosedLost"][place.roll("status").below(4) as usize],
        _ => return picked(name, "status", place),
    };
    Some(Value::text(text))
}

/// A number that people use, `A-000123`.
fn numbered(name: &str, place: Place) -> Option<String> {
    let own = place.root.number.filter(|(field, _)| *field == name && place.depth == 0);
    if let Some((_, prefix)) = own {
        return Some(number(prefix, place.index));
    }
    let prefix = match name {
        "chargeNumber" | "orderChargeNumber" => "C-",
        "chargePlanNumber" => "CP-",
        "productNumber" => "OP-",
        "transactionNumber" => "V-",
        _ => return None,
    };
    Some(number(prefix, place.index))
}

/// A number with its six digits, or more.
pub(in crate::younium) fn number(prefix: &str, index: u64) -> String {
    format!("{prefix}{:06}", index + 1)
}

/// A member that is the id of something else.
fn led_to(source: &Source<'_>, name: &'static str, place: Place) -> Option<Value> {
    if let Some(target) = collection::meant_by(name) {
        let index = source.referenced(target, name, place)?;
        return Some(Value::text(source.id(target, index)));
    }
    let tag = roll::key(source.key, name);
    Some(Value::text(id::of(tag, place.index)))
}

fn modified(place: Place) -> i64 {
    place.created() + place.roll("modified").below(3) as i64 * clock::DAY
}

/// A value of a kind, made up.
pub(super) fn invented(source: &Source<'_>, kind: &Kind, field: &Field, place: Place) -> Option<Value> {
    let mut roll = place.roll(field.name);
    Some(match kind {
        Kind::String => Value::text(words::text(source, field, place)?),
        Kind::Decimal => Value::number(decimal(field.name, place).text()),
        Kind::Integer => Value::number(whole(field.name, place)),
        Kind::Boolean => Value::Bool(roll.once_in(3)),
        Kind::DateTime => Value::text(date(field.name, place)?),
        Kind::Uuid => Value::text(id::of(roll::key(source.key, field.name), place.index)),
        Kind::Json if field.name == "customFields" => {
            let region = roll.pick(&["North", "South", "East", "West"]);
            Value::object([("region", Some(Value::text(region)))])
        }
        Kind::Json => Value::Object(Vec::new()),
        Kind::Enum(name) => picked(name, field.name, place)?,
        Kind::Lookup(_) | Kind::Object(_) | Kind::List(_) => return None,
    })
}

fn picked(name: &str, field: &str, place: Place) -> Option<Value> {
    let known: Vec<&str> = values(name).collect();
    (!known.is_empty()).then(|| Value::text(place.roll(field).pick(&known)))
}

fn whole(name: &str, place: Place) -> u64 {
    let day = place.created().div_euclid(clock::DAY);
    let month = clock::date(day)[5..7].parse().unwrap_or(1);
    match name {
        "fiscalYear" | "calendarYear" => clock::date(day)[..4].parse().unwrap_or(2021),
        "fiscalPeriod" | "calendarMonth" => month,
        "fiscalQuarter" => u64::div_ceil(month, 3),
        "days" => [30, 15, 60, 10][(place.index % 4) as usize],
        _ => place.roll(name).below(28) + 1,
    }
}

/// A date, without an offset as most of its dates: what begins is the day of creation, what ends is later.
fn date(name: &str, place: Place) -> Option<String> {
    let days = match name {
        "dueDate" | "validToDate" | "servicePeriodEndDate" | "chargedThroughDate" => 30,
        "paymentDate" | "lastPaymentDate" => {
            if place.root.name == "invoices" && invoice_status(place) != "Settled" {
                return None;
            }
            20
        }
        "noticePeriodDate" => 335,
        "effectiveEndDate" | "endDate" | "effectiveToDate" | "effectiveTo" => 365,
        "toDate" => 1,
        _ if name.starts_with("endOf") => return None,
        _ => 0,
    };
    let day = place.created().div_euclid(clock::DAY) + days;
    Some(format!("{}T00:00:00", clock::date(day)))
}

/// A number that has to fit with no other.
fn decimal(name: &str, place: Place) -> Money {
    let mut roll = place.roll(name);
    match name {
        "percent" | "taxRate" => Money::cents((roll.below(5) + 1) * 500),
        "tax1" => Money::cents([2500, 600, 0][(place.index % 3) as usize]),
        "fromQuantity" | "tax2" | "tax3" => Money::default(),
        "rate" => Money(i128::from(roll.below(150_000) + 5000)),
        _ if name.to_ascii_lowercase().contains("quantity") => Money::cents((roll.below(50) + 1) * 100),
        _ if name.to_ascii_lowercase().contains("percent") => Money::default(),
        _ => Money(i128::from(roll.below(1_000_000)) * 25),
    }
}
