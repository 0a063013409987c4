//! Journals, and the transactions within them.

use super::{Outcome, answer_shape, named, rows, shown};
use crate::younium::{call::Call, error::Problem, list, table::Answer, value::Value};

pub(super) fn answer(call: &mut Call<'_>, pattern: &str) -> Option<Outcome> {
    Some(match pattern {
        "GET /journals/journaldetails" => details(call),
        "GET /journals/{}/journalsummary" => summary(call),
        "GET /journals/{}/accountingtransactions" => of_journal(call),
        "GET /journals/accountingtransactions/{}" => transactions(call, ""),
        "GET /journals/accountingtransactions/{}/fiscalperiod/{}" => transactions(call, "fiscalPeriod"),
        "GET /journals/accountingtransactions/{}/fiscalquarter/{}" => transactions(call, "fiscalQuarter"),
        "GET /journals/accountingtransactions/{}/financialaccounts/{}" => transactions(call, "account"),
        _ => return None,
    })
}

/// How many journals are looked through.
const ROWS: usize = 200;

fn details(call: &mut Call<'_>) -> Outcome {
    let of = rows("journals")?;
    let shape = answer_shape(call);
    let all = call.ledger.indexes(of).take(ROWS).filter_map(|index| call.ledger.get(of, index));
    let members = |row: Value| {
        Value::object(shape.fields.iter().map(|field| (field.name, row.get(field.name).cloned())))
    };
    let details = all.map(members).collect();
    list::rows(call, shape, details)
}

/// The journal with the sums of its accounts.
fn summary(call: &mut Call<'_>) -> Outcome {
    let (_, _, mut row) = named(call, "journals")?;
    let postings = row.list("vouchers").iter().flat_map(|voucher| voucher.list("transactions"));
    let line = |posting: &Value| {
        Value::object([
            ("accountCode", posting.get("account").cloned()),
            ("debitAmount", posting.get("debitAmount").cloned()),
            ("creditAmount", posting.get("creditAmount").cloned()),
        ])
    };
    let lines = Value::List(postings.map(line).collect());
    row.set("summaryLines", lines);
    if let Answer::Pages { .. } = call.route.answer {
        let shape = answer_shape(call);
        let row = Value::object(shape.fields.iter().map(|field| (field.name, row.get(field.name).cloned())));
        return list::rows(call, shape, vec![row]);
    }
    Ok(shown(call, &row))
}

fn of_journal(call: &mut Call<'_>) -> Outcome {
    let (_, _, row) = named(call, "journals")?;
    let found = entries(call, &row);
    list::rows(call, answer_shape(call), found)
}

/// The vouchers of a journal as transactions.
fn entries(call: &Call<'_>, journal: &Value) -> Vec<Value> {
    let shape = answer_shape(call);
    let entry = |voucher: &Value| {
        let mut entry =
            Value::object(shape.fields.iter().map(|field| (field.name, voucher.get(field.name).cloned())));
        entry.set("journalId", journal.get("id").cloned().unwrap_or(Value::Null));
        entry
    };
    journal.list("vouchers").iter().map(entry).collect()
}

fn transactions(call: &mut Call<'_>, by: &str) -> Outcome {
    let number = |place: usize, name: &str| {
        let text = call.param(place);
        text.parse::<u32>().map_err(|_| Problem::field(name, format!("{text:?} is no whole number")))
    };
    let year = number(0, "year")?.to_string();
    let wanted = match by {
        "" => None,
        "account" => Some(Value::text(call.param(1))),
        other => Some(Value::number(number(1, other)?)),
    };
    let of = rows("journals")?;
    let all = call.ledger.indexes(of).take(ROWS).filter_map(|index| call.ledger.get(of, index));
    let of_year =
        all.filter(|row| row.at(["accountingPeriod", "fiscalYear"]) == Some(&Value::Number(year.clone())));
    let of_period = of_year.filter(|row| match (&wanted, by) {
        (Some(wanted), "fiscalPeriod" | "fiscalQuarter") => row.at(["accountingPeriod", by]) == Some(wanted),
        _ => true,
    });
    let mut found: Vec<Value> = of_period.flat_map(|row| entries(call, &row)).collect();
    if by == "account" {
        found.retain(|entry| {
            entry.list("transactions").iter().any(|posting| posting.get("account") == wanted.as_ref())
        });
    }
    list::rows(call, answer_shape(call), found)
}
