//! Invoices: posting, crediting, paying and sending them.

use super::{Outcome, answer_shape, named, outcome, rows};
use crate::younium::{
    build,
    call::Call,
    decimal::Money,
    error::Problem,
    list,
    reply::Reply,
    rows::{FAN, collection::Collection, id},
    value::Value,
};

pub(super) fn answer(call: &mut Call<'_>, pattern: &str) -> Option<Outcome> {
    Some(match pattern {
        "POST /invoices/{}/post" => post(call),
        "POST /invoices/{}/cancel" => cancel(call),
        "POST /invoices/{}/credit" => credit(call),
        "POST /invoices/paid" => paid(call),
        "POST /invoices/onaccountinvoice" => on_account(call),
        "POST /invoices/orders/{}" => of_order(call),
        "POST /invoices/{}/processstripepayment" => stripe(call),
        "GET /invoices/{}/relatedinvoices" => related(call),
        "GET /invoices/{}/onlinepaymentlogs" => logs(call),
        "GET /invoices/invoicelines/chargetype/{}" => lines(call),
        "GET /invoices/invoicelines/usage/{}" => usage_lines(call),
        "GET /invoices/usage/{}" => usage_invoices(call),
        _ => return None,
    })
}

/// How many invoices are looked through for lines.
const ROWS: usize = 200;
const TAX: i128 = 25;

/// From one state to another, in the answer's own words.
fn step(call: &mut Call<'_>, from: &[&str], to: &str) -> Outcome {
    let (of, index, mut row) = named(call, "invoices")?;
    let status = row.str("status").unwrap_or_default().to_owned();
    let id = row.get("id").cloned();
    if !from.contains(&status.as_str()) {
        let problem = format!("The invoice is {} already", status.to_lowercase());
        return Ok(outcome(call, id.as_ref(), Some(&problem), ""));
    }
    row.set("status", Value::text(to));
    call.ledger.put(of, index, row);
    Ok(outcome(call, id.as_ref(), None, &format!("The invoice is {}", to.to_lowercase())))
}

fn post(call: &mut Call<'_>) -> Outcome {
    step(call, &["Draft"], "Posted")
}

fn cancel(call: &mut Call<'_>) -> Outcome {
    step(call, &["Draft"], "Cancelled")
}

fn credit(call: &mut Call<'_>) -> Outcome {
    let (of, index, debit) = named(call, "invoices")?;
    let body = call.body()?;
    let id = debit.get("id").cloned();
    if !matches!(debit.str("status"), Some("Posted" | "Settled"))
        || debit.str("invoiceType") == Some("Credit")
    {
        let problem = "Only a posted invoice can be credited";
        return Ok(outcome(call, id.as_ref(), Some(problem), ""));
    }
    let wanted: Vec<&str> = body.list("invoiceLineIds").iter().filter_map(Value::as_str).collect();
    let all = wanted.is_empty() || body.is_true("creditAllInvoiceLines");
    let chosen = |line: &&Value| {
        all || line.str("id").is_some_and(|id| wanted.iter().any(|wanted| wanted.eq_ignore_ascii_case(id)))
    };
    let lines: Vec<Value> = debit.list("invoiceLines").iter().filter(chosen).cloned().collect();
    if lines.is_empty() {
        return Ok(outcome(call, id.as_ref(), Some("None of these lines is on the invoice"), ""));
    }
    let mut fresh =
        build::row(&call.ledger, of, &Value::object([("account", debit.get("account").cloned())]));
    let lines = lines.into_iter().enumerate().map(|(at, line)| negated(call, of, at as u64, line)).collect();
    for (name, value) in [
        ("invoiceType", Value::text("Credit")),
        (
            "invoiceDate",
            body.get("creditInvoiceDate").cloned().unwrap_or_else(|| Value::text(call.ledger.today())),
        ),
        ("currency", debit.get("currency").cloned().unwrap_or(Value::Null)),
        ("invoiceLines", Value::List(lines)),
    ] {
        fresh.set(name, value);
    }
    let credit = added(call, of, fresh, body.str("invoiceAction"));
    call.ledger.entity.credits.push((index, credit.0));
    Ok(outcome(call, credit.1.get("id"), None, "The credit invoice is there"))
}

/// A line of a credit invoice: the same with its sign turned, under an id of its own.
fn negated(call: &Call<'_>, of: &'static Collection, at: u64, mut line: Value) -> Value {
    let place = call.ledger.source.place(of, call.ledger.next(of)).element("invoiceLines", at % FAN);
    line.set("id", Value::text(id::of(place.tag, place.index)));
    if let Some(Value::Number(digits)) = line.get("quantity") {
        let turned = Money::parse(digits).map(|money| Money(-money.0).text());
        line.set("quantity", Value::number(turned.unwrap_or_default()));
    }
    line
}

fn paid(call: &mut Call<'_>) -> Outcome {
    let of = rows("invoices")?;
    let body = call.body()?;
    let found = call.ledger.find(of, body.str("invoiceId").unwrap_or_default());
    let (index, mut row) =
        found.ok_or_else(|| Problem::field("invoiceId", "The invoice could not be found"))?;
    if row.str("status") != Some("Posted") {
        return Err(Problem::field("invoiceId", "Only a posted invoice can be paid"));
    }
    settle(call, of, index, &mut row, body.str("paymentDate"));
    Ok(Reply::json(call.route.status, &row))
}

/// Marks an invoice as paid in full.
pub(super) fn settle(
    call: &mut Call<'_>,
    of: &'static Collection,
    index: u64,
    row: &mut Value,
    date: Option<&str>,
) {
    let total = row.get("totalAmount").cloned().unwrap_or(Value::number(0));
    let date = date.map_or_else(|| call.ledger.today(), str::to_owned);
    for (name, value) in [
        ("status", Value::text("Settled")),
        ("settledAmount", total.clone()),
        ("settledBaseAmount", total),
        ("balancedAmount", Value::number(0)),
        ("balancedBaseAmount", Value::number(0)),
        ("paymentDate", Value::text(date.as_str())),
        ("lastPaymentDate", Value::text(date)),
    ] {
        row.set(name, value);
    }
    call.ledger.put(of, index, row.clone());
}

fn on_account(call: &mut Call<'_>) -> Outcome {
    let of = rows("invoices")?;
    let body = call.body()?;
    let mut row = build::row(&call.ledger, of, &body);
    row.set("invoiceType", Value::text("OnAccount"));
    let (_, row) = added(call, of, row, body.str("invoiceAction"));
    Ok(outcome(call, row.get("id"), None, "The invoice is there"))
}

/// An invoice of what an order brings in a month.
fn of_order(call: &mut Call<'_>) -> Outcome {
    let of = rows("invoices")?;
    let found = super::named(call, "subscriptions").or_else(|_| super::named(call, "sales_orders"));
    let (_, _, order) = found?;
    let body = call.body()?;
    let price = |charge: &Value| {
        let own = charge.get("price").or(charge.get("displayPrice"));
        let detail = || charge.list("priceDetails").first().and_then(|detail| detail.get("price"));
        own.or_else(detail).cloned().unwrap_or(Value::number(0))
    };
    let line = |charge: &Value| {
        Value::object([
            ("productName", charge.get("name").cloned()),
            ("chargeNumber", charge.get("chargeNumber").cloned()),
            ("quantity", charge.get("quantity").cloned().or(Some(Value::number(1)))),
            ("price", Some(price(charge))),
        ])
    };
    let charges = order.list("products").iter().flat_map(|product| product.list("charges"));
    let lines: Vec<Value> = charges.map(line).collect();
    let id = order.get("id").cloned();
    if lines.is_empty() || !matches!(order.str("status"), Some("Active" | "Order")) {
        return Ok(outcome(call, id.as_ref(), Some("There is nothing to invoice"), ""));
    }
    let given = Value::object([
        ("account", order.get("account").cloned()),
        ("currency", order.get("currency").cloned()),
        ("invoiceDate", body.get("invoiceDate").cloned()),
        ("invoiceLines", Some(Value::List(lines))),
    ]);
    let row = build::row(&call.ledger, of, &given);
    let (_, row) = added(call, of, row, body.str("invoiceAction"));
    Ok(outcome(call, row.get("id"), None, "The invoice is there"))
}

/// Adds an invoice with its sums, posted when the request says so.
fn added(call: &mut Call<'_>, of: &'static Collection, mut row: Value, action: Option<&str>) -> (u64, Value) {
    totals(&mut row);
    if matches!(action, Some("CreateDraftAndPostInvoice" | "CancelDraftIfPostFail")) {
        row.set("status", Value::text("Posted"));
    }
    if row.get("invoiceDate").is_none() {
        row.set("invoiceDate", Value::text(call.ledger.today()));
    }
    let due = call.ledger.in_days(row.str("invoiceDate").unwrap_or_default(), 30);
    row.set("dueDate", Value::text(due));
    let index = call.ledger.add(of, row.clone());
    (index, row)
}

/// Line by line, then the sums.
fn totals(row: &mut Value) {
    let read = |line: &Value, name: &str| match line.get(name) {
        Some(Value::Number(digits)) => Money::parse(digits).unwrap_or_default(),
        _ => Money::default(),
    };
    let (mut subtotal, mut tax) = (Money::default(), Money::default());
    if let Some(Value::List(lines)) = row.get_mut("invoiceLines") {
        for (at, line) in lines.iter_mut().enumerate() {
            let net = read(line, "price").times(read(line, "quantity"));
            for (name, money) in
                [("subtotal", net), ("tax", net.percent(TAX)), ("total", net + net.percent(TAX))]
            {
                line.set(name, Value::number(money.text()));
            }
            line.set("taxRate", Value::number(TAX));
            line.set("invoiceLineNumber", Value::number(at + 1));
            (subtotal, tax) = (subtotal + net, tax + net.percent(TAX));
        }
    }
    let total = subtotal + tax;
    for (name, money) in [
        ("subtotal", subtotal),
        ("tax", tax),
        ("totalAmount", total),
        ("settledAmount", Money::default()),
        ("balancedAmount", total),
    ] {
        row.set(name, Value::number(money.text()));
    }
}

fn stripe(call: &mut Call<'_>) -> Outcome {
    let (of, index, mut row) = named(call, "invoices")?;
    let posted = row.str("status") == Some("Posted");
    if posted {
        settle(call, of, index, &mut row, None);
    }
    let answer = Value::object([
        ("status", Some(Value::text(if posted { "Succeeded" } else { "Failed" }))),
        ("id", row.get("id").cloned()),
        (
            "message",
            Some(Value::text(if posted {
                "The invoice is paid"
            } else {
                "Only a posted invoice can be paid"
            })),
        ),
    ]);
    Ok(Reply::json(call.route.status, &answer))
}

fn related(call: &mut Call<'_>) -> Outcome {
    let (of, index, _) = named(call, "invoices")?;
    let pairs = call.ledger.entity.credits.clone();
    let related = pairs.into_iter().filter(|(debit, credit)| index == *debit || index == *credit);
    let found: Vec<Value> = related
        .filter_map(|(debit, credit)| {
            let mut row = call.ledger.get(of, if index == debit { credit } else { debit })?;
            row.set("debitInvoiceId", Value::text(call.ledger.source.id(of, debit)));
            row.set("creditInvoiceId", Value::text(call.ledger.source.id(of, credit)));
            let members =
                answer_shape(call).fields.iter().map(|field| (field.name, row.get(field.name).cloned()));
            Some(Value::object(members))
        })
        .collect();
    list::rows(call, answer_shape(call), found)
}

fn logs(call: &mut Call<'_>) -> Outcome {
    let (of, index, _) = named(call, "invoices")?;
    let of_invoice = call.ledger.source.place(of, index);
    let logs = call.ledger.source.invented(answer_shape(call), "onlinePaymentLogs", of_invoice, index % 3);
    list::rows(call, answer_shape(call), logs)
}

/// Lines of the oldest invoices. Which charges they are of is not kept: usage has every third of them.
fn some_lines(call: &Call<'_>, usage: bool) -> Result<Vec<Value>, Problem> {
    let of = rows("invoices")?;
    let all = call.ledger.indexes(of).take(ROWS).filter_map(|index| call.ledger.get(of, index));
    let lines = all.flat_map(|row| row.list("invoiceLines").to_vec()).enumerate();
    Ok(lines.filter(|(at, _)| (at % 3 == 2) == usage).map(|(_, line)| line).collect())
}

fn lines(call: &mut Call<'_>) -> Outcome {
    let wanted = call.param(0).to_owned();
    let known =
        ["OneOff", "Recurring", "Usage", "Measured"].iter().find(|known| known.eq_ignore_ascii_case(&wanted));
    let Some(known) = known else {
        return Err(Problem::field("type", format!("{wanted:?} is no type of charges")));
    };
    let lines = match *known {
        "Usage" => some_lines(call, true)?,
        "Recurring" => some_lines(call, false)?,
        _ => Vec::new(),
    };
    list::rows(call, answer_shape(call), lines)
}

fn usage_lines(call: &mut Call<'_>) -> Outcome {
    let (_, index, _) = named(call, "usage")?;
    let lines = some_lines(call, true)?;
    let one = lines.into_iter().skip(index as usize % 10).take(1).collect();
    list::rows(call, answer_shape(call), one)
}

fn usage_invoices(call: &mut Call<'_>) -> Outcome {
    let (_, index, _) = named(call, "usage")?;
    let of = rows("invoices")?;
    let count = call.ledger.count(of).max(1);
    let found = call.ledger.nth(of, index % count).and_then(|index| call.ledger.get(of, index));
    list::rows(call, of.shape(), found.into_iter().collect())
}
