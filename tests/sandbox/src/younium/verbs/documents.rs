//! The documents of invoices: one each, a page with its number on it.

use super::{Outcome, answer_shape, named, rows};
use crate::younium::{
    call::Call,
    error::Problem,
    list, lookup,
    reply::Reply,
    rows::{FAN, collection::Collection, id},
    value::Value,
};

pub(super) fn answer(call: &mut Call<'_>, pattern: &str) -> Option<Outcome> {
    Some(match pattern {
        "GET /invoices/{}/attachments" => attachments(call),
        "GET /invoices/postedinvoicedocumentattachments" => all_attachments(call),
        "GET /invoices/generateattachmenturl/{}" => attachment_address(call),
        "GET /invoices/invoicedownloadattachment/{}" => download(call),
        "GET /invoices/downloadattachment/{}" => download_attachment(call),
        _ => return None,
    })
}

/// How many invoices are looked through for their documents.
const ROWS: usize = 200;

/// The document of an invoice, as an attachment of it.
fn attachment(call: &Call<'_>, of: &'static Collection, index: u64, row: &Value) -> Value {
    let place = call.ledger.source.place(of, index).element("attachments", 0);
    let id = id::of(place.tag, place.index);
    Value::object([
        ("invoiceId", row.get("id").cloned()),
        ("attachmentDetail", Some(Value::text("Invoice"))),
        ("id", Some(Value::text(id.as_str()))),
        ("name", Some(Value::text(file_name(row)))),
        ("contentType", Some(Value::text("application/pdf"))),
        ("created", row.get("created").cloned()),
        ("modified", row.get("modified").cloned()),
        ("fileURL", Some(Value::text(format!("{}/Invoices/DownloadAttachment/{id}", call.base_url)))),
    ])
}

fn attachments(call: &mut Call<'_>) -> Outcome {
    let (of, index, row) = named(call, "invoices")?;
    let own = if is_posted(&row) { vec![attachment(call, of, index, &row)] } else { Vec::new() };
    list::rows(call, answer_shape(call), own)
}

fn all_attachments(call: &mut Call<'_>) -> Outcome {
    let of = rows("invoices")?;
    let all =
        call.ledger.indexes(of).take(ROWS).filter_map(|index| Some((index, call.ledger.get(of, index)?)));
    let posted = all.filter(|(_, row)| is_posted(row));
    let found = posted.map(|(index, row)| attachment(call, of, index, &row)).collect();
    list::rows(call, answer_shape(call), found)
}

fn attachment_address(call: &mut Call<'_>) -> Outcome {
    let (of, index, row) = named(call, "invoices")?;
    if let Some(hours) = call.query("ExpirationTimeSpanHours").filter(|hours| *hours != "max") {
        hours
            .parse::<u32>()
            .map_err(|_| Problem::field("ExpirationTimeSpanHours", "has to be a whole number or max"))?;
    }
    if !is_posted(&row) {
        return Err(unposted());
    }
    let attachment = attachment(call, of, index, &row);
    Ok(Reply::json(200, attachment.get("fileURL").unwrap_or(&Value::Null)))
}

fn download(call: &mut Call<'_>) -> Outcome {
    let (_, _, row) = named(call, "invoices")?;
    if is_posted(&row) { Ok(file(&row)) } else { Err(unposted()) }
}

fn download_attachment(call: &mut Call<'_>) -> Outcome {
    let of = rows("invoices")?;
    let place = call.ledger.source.place(of, 0).element("attachments", 0);
    let wanted = call.param(0).to_owned();
    let index = id::index(place.tag, &wanted).filter(|_| lookup::is_uuid(&wanted));
    let row = index.and_then(|index| call.ledger.get(of, index / FAN));
    row.filter(is_posted)
        .map(|row| file(&row))
        .ok_or_else(|| Problem::not_found(&format!("The attachment {wanted:?}")))
}

/// The document is made when an invoice is posted. What becomes of it when that is cancelled is not published; here only
/// drafts are, which never had one.
fn is_posted(row: &Value) -> bool {
    matches!(row.str("status"), Some("Posted" | "Settled"))
}

fn unposted() -> Problem {
    Problem::field("invoiceId", "Only a posted invoice has a document")
}

fn file_name(row: &Value) -> String {
    format!("{}.pdf", row.str("invoiceNumber").unwrap_or("invoice"))
}

/// One page with the number on it.
fn file(row: &Value) -> Reply {
    let number = row.str("invoiceNumber").unwrap_or_default();
    let text = format!("BT /F1 24 Tf 72 720 Td (Invoice {number}) Tj ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut pdf = String::from("%PDF-1.4\n");
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (at, object) in objects.iter().enumerate() {
        table += &format!("{:010} 00000 n \n", pdf.len());
        pdf += &format!("{} 0 obj\n{object}\nendobj\n", at + 1);
    }
    let start = pdf.len();
    pdf += &format!(
        "{table}trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n",
        objects.len() + 1
    );
    Reply::file(&file_name(row), "application/pdf", pdf.into_bytes())
}
