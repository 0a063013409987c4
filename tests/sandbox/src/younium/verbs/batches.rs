//! Batches of invoices: jobs that are done as soon as they are asked for.

use super::{Outcome, answer_shape, named, rows};
use crate::{
    random,
    younium::{build, call::Call, error::Problem, list, reply::Reply, value::Value},
};

pub(super) fn answer(call: &mut Call<'_>, pattern: &str) -> Option<Outcome> {
    Some(match pattern {
        "POST /invoicebatches" => generate(call),
        "POST /invoicebatches/{}/post" => post(call),
        "GET /invoicebatches/{}/batchlog" => log(call),
        "GET /invoicebatches/batchjobstatus/{}/generated" => status(call, false),
        "GET /invoicebatches/batchjobstatus/{}/posted" => status(call, true),
        _ => return None,
    })
}

fn generate(call: &mut Call<'_>) -> Outcome {
    let of = rows("invoice_batches")?;
    let mut row = build::row(&call.ledger, of, &call.body()?);
    row.set("invoices", Value::List(Vec::new()));
    row.set("batchLog", Value::List(Vec::new()));
    call.ledger.add(of, row.clone());
    Ok(job(call, &row, "InvoiceBatchCreated"))
}

/// Posts the invoices of the batch that are drafts.
fn post(call: &mut Call<'_>) -> Outcome {
    let (of, index, mut row) = named(call, "invoice_batches")?;
    call.body()?;
    let invoices = rows("invoices")?;
    let mut listed = row.list("invoices").to_vec();
    for invoice in &mut listed {
        let Some((at, mut full)) = call.ledger.find(invoices, invoice.str("id").unwrap_or_default()) else {
            continue;
        };
        if full.str("status") == Some("Draft") {
            full.set("status", Value::text("Posted"));
            call.ledger.put(invoices, at, full);
            invoice.set("status", Value::text("Posted"));
        }
    }
    row.set("invoices", Value::List(listed));
    call.ledger.put(of, index, row.clone());
    Ok(job(call, &row, "InvoiceBatchPosted"))
}

fn job(call: &Call<'_>, batch: &Value, event: &str) -> Reply {
    let member = |name: &str| match name {
        "batchNumber" | "id" => batch.get(name).cloned(),
        "jobId" => Some(Value::text(random::uuid())),
        "resultStatus" => Some(Value::text("Succeeded")),
        "webhooksTriggeredWhenCompleted" => Some(Value::Bool(true)),
        "webhookEvent" => Some(Value::text(event)),
        "webhooks" => Some(Value::List(Vec::new())),
        "eventId" => Some(Value::text(format!("evt_{}", random::hex_digits::<12>()))),
        "message" => Some(Value::text("The job is done")),
        _ => None,
    };
    let of = answer_shape(call);
    Reply::json(
        call.route.status,
        &Value::object(of.fields.iter().map(|field| (field.name, member(field.name)))),
    )
}

fn log(call: &mut Call<'_>) -> Outcome {
    let (_, _, row) = named(call, "invoice_batches")?;
    let log = row.list("batchLog").to_vec();
    list::rows(call, answer_shape(call), log)
}

fn status(call: &mut Call<'_>, posted: bool) -> Outcome {
    let (_, _, batch) = named(call, "invoice_batches").map_err(|_| Problem::not_found("The batch"))?;
    let detail = Value::object([
        ("batchId", batch.get("id").cloned()),
        ("batchNumber", batch.get("batchNumber").cloned()),
        ("message", Some(Value::text("The job is done"))),
    ]);
    let body = if posted { Value::List(vec![detail]) } else { detail };
    let status =
        Value::object([("resultBody", Some(body)), ("resultStatus", Some(Value::text("Succeeded")))]);
    Ok(Reply::json(call.route.status, &status))
}
