//! Accounts: what belongs to one, and how it pays online.

use super::{Outcome, answer_shape, id_is, named, rows, shown};
use crate::younium::{call::Call, error::Problem, list, reply::Reply, value::Value};

pub(super) fn answer(call: &mut Call<'_>, pattern: &str) -> Option<Outcome> {
    Some(match pattern {
        "GET /accounts/{}/subscriptions" => belonging(call, "subscriptions"),
        "GET /accounts/{}/invoices" => belonging(call, "invoices"),
        "GET /accounts/{}/salesorders" => belonging(call, "sales_orders"),
        "GET /accounts/{}/summary" => summary(call),
        "POST /accounts/onlinepaymentdetails/{}" => add_payment_details(call),
        "PATCH /accounts/onlinepaymentdetails/{}" => change_payment_details(call),
        "DELETE /accounts/onlinepaymentdetails/{}" => remove_payment_details(call),
        "POST /accounts/{}/requestpaymentdetails/gocardless" => request_mandate(call),
        _ => return None,
    })
}

const DETAILS: &str = "onlinePaymentDetails";

fn belonging(call: &mut Call<'_>, name: &'static str) -> Outcome {
    let (_, _, account) = named(call, "accounts")?;
    let own = id_is(&["account", "id"], account.str("id").unwrap_or_default());
    list::collection(call, rows(name)?, Some(own))
}

fn summary(call: &mut Call<'_>) -> Outcome {
    let (of, index, mut row) = named(call, "accounts")?;
    let invented = call.ledger.source.object(answer_shape(call), call.ledger.source.place(of, index));
    for name in ["accountBalance", "lastInvoiced"] {
        if let Some(value) = invented.get(name) {
            row.set(name, value.clone());
        }
    }
    Ok(shown(call, &row))
}

fn add_payment_details(call: &mut Call<'_>) -> Outcome {
    let (of, index, mut row) = named(call, "accounts")?;
    let mut details = call.body()?;
    details.set("created", Value::text(call.ledger.stamp()));
    row.set(DETAILS, details);
    call.ledger.put(of, index, row.clone());
    Ok(Reply::json(call.route.status, &row))
}

fn change_payment_details(call: &mut Call<'_>) -> Outcome {
    let (of, index, mut row) = named(call, "accounts")?;
    let mut details =
        row.get(DETAILS).cloned().ok_or_else(|| Problem::not_found("Online payment details"))?;
    for (name, value) in call.body()?.members() {
        if *value == Value::Null {
            details.remove(name);
        } else {
            details.set(name, value.clone());
        }
    }
    row.set(DETAILS, details);
    call.ledger.put(of, index, row.clone());
    Ok(super::super::resource::done(call, &row, "Changed"))
}

fn remove_payment_details(call: &mut Call<'_>) -> Outcome {
    let (of, index, mut row) = named(call, "accounts")?;
    row.get(DETAILS).ok_or_else(|| Problem::not_found("Online payment details"))?;
    row.remove(DETAILS);
    call.ledger.put(of, index, row);
    Ok(Reply::empty(call.route.status))
}

fn request_mandate(call: &mut Call<'_>) -> Outcome {
    let (of, index, mut row) = named(call, "accounts")?;
    let body = call.body()?;
    let status = body.str("mandateStatus").unwrap_or("MandateRequested").to_owned();
    let mut details = row.get(DETAILS).cloned().unwrap_or(Value::Object(Vec::new()));
    details.set("goCardlessMandateStatus", Value::text(status.as_str()));
    row.set(DETAILS, details);
    call.ledger.put(of, index, row);
    Ok(Reply::json(call.route.status, &Value::text(status)))
}
