//! Answers of the two APIs, read as text and tape and as structs.

use super::reference::{agree, same};
use crate::http::Operation;
use crate::list::PageHead;
use crate::model::{Document, Field, FromKind, Kind, Schema, Slot, Units};
use crate::{yionstack, younium};

pub(super) fn operation(id: &str) -> &'static Operation {
    let all = younium::OPERATIONS.iter().chain(yionstack::OPERATIONS);
    all.copied().find(|operation| operation.id == id).expect("an operation")
}

fn kind(id: &str) -> &'static Kind {
    operation(id).answer.kind().expect("a described answer")
}

/// The kind of a list's rows.
fn row(operation: &'static Operation) -> &'static Kind {
    match operation.answer.kind() {
        Some(Kind::List(row)) => row,
        _ => panic!("{} is no list", operation.id),
    }
}

fn business_invoices() -> &'static Kind {
    let list = yionstack::OPERATIONS.iter().find(|operation| operation.id == "invoices.list");
    row(list.expect("an operation"))
}

macro_rules! targets {
    ($($name:ident, $seeds:ident: $kind:expr, $model:ty;)*) => {$(
        pub(super) fn $name(input: &[u8]) {
            one::<$model>($kind, input);
        }

        pub(super) fn $seeds() -> Vec<Vec<u8>> {
            examples($kind)
        }
    )*};
}
targets! {
    account, account_seeds: kind("accounts.get"), younium::Account;
    business_invoice, business_invoice_seeds: business_invoices(), yionstack::Invoice;
    invoice, invoice_seeds: kind("invoices.get"), younium::Invoice;
    subscription, subscription_seeds: kind("subscriptions.get"), younium::Subscription;
}

/// One value: both ways of counting say the same, the text says the same, the struct can be made of it, and what is
/// written is read again.
fn one<T: FromKind>(kind: &'static Kind, input: &[u8]) {
    let decoded = Document::decode(input, kind, Units::Utf8);
    let wide = Document::decode(input, kind, Units::Utf16);
    let Ok(text) = std::str::from_utf8(input) else {
        return assert!(decoded.is_err() && wide.is_err());
    };
    agree(text, decoded.as_ref().err());
    let document = match (decoded, wide) {
        (Ok(document), Ok(wide)) => {
            assert_eq!(document.json(), wide.json());
            document
        }
        (Err(issue), Err(wide)) => return assert_eq!(issue, wide),
        _ => panic!("read in one unit and not in the other"),
    };
    same(kind, document.root(), text);
    assert!(T::from_slot(document.root()).is_some(), "what was decoded is no struct");
    again(&document, kind);
}

fn again(document: &Document, kind: &'static Kind) {
    let json = document.json();
    let second = Document::decode(json.as_bytes(), kind, Units::Utf8).expect("its own text");
    assert_eq!(second.json(), json);
    if let (Slot::Object(row), Slot::Object(again)) = (document.root(), second.root()) {
        assert_eq!(row.canonical(), again.canonical());
    }
}

pub(super) fn list_page(input: &[u8]) {
    let kind = kind("accounts.list");
    let decoded = Document::decode_page(input, kind, Units::Utf8);
    let wide = Document::decode_page(input, kind, Units::Utf16);
    let Ok(text) = std::str::from_utf8(input) else {
        return assert!(decoded.is_err() && wide.is_err());
    };
    agree(text, decoded.as_ref().err());
    let (mut document, head) = match (decoded, wide) {
        (Ok((document, head)), Ok((wide, other))) => {
            assert_eq!((document.json(), &head), (wide.json(), &other));
            (document, head)
        }
        (Err(issue), Err(wide)) => return assert_eq!(issue, wide),
        _ => panic!("read in one unit and not in the other"),
    };
    around(&document, &head, kind, text);
    again(&document, kind);
    let Slot::List(rows) = document.root() else { panic!("rows are a list") };
    assert!(Vec::<younium::Account>::from_slot(document.root()).is_some());
    let count = rows.len();
    document.keep_items(|index| index % 2 == 1);
    let Slot::List(rows) = document.root() else { panic!("rows are a list") };
    assert_eq!(rows.len(), count / 2);
}

/// What the page says of itself, and its rows.
fn around(document: &Document, head: &PageHead, kind: &'static Kind, text: &str) {
    let Some(members) = super::reference::members(text) else {
        assert!(head.whole);
        return same(kind, document.root(), text);
    };
    let last = |name: &str| members.iter().rev().find(|(known, _)| known == name).map(|(_, raw)| raw.get());
    let count = |name: &str| last(name).and_then(|raw| raw.parse::<u64>().ok());
    assert_eq!(head.number, count("pageNumber"));
    assert_eq!(head.size, count("pageSize"));
    assert_eq!(head.total_pages, count("totalPages"));
    assert_eq!(head.total_count, count("totalCount"));
    let next = last("nextPage").and_then(|raw| serde_json::from_str::<String>(raw).ok());
    assert_eq!(head.next, next.filter(|next| !next.is_empty()));
    match last("data").or(last("items")) {
        None => assert_eq!(head.total_count, Some(0)),
        Some("null") => assert!(matches!(document.root(), Slot::List(rows) if rows.is_empty())),
        Some(raw) if raw.starts_with('{') => same(kind, document.root(), &format!("[{raw}]")),
        Some(raw) => same(kind, document.root(), raw),
    }
}

pub(super) fn list_page_seeds() -> Vec<Vec<u8>> {
    let row = example(row(operation("accounts.list")), 0, 1);
    let pages = [
        format!(
            r#"{{"pageNumber":1,"pageSize":2,"totalPages":4,"totalCount":7,"nextPage":"https://x/a?pageNumber=2","data":[{row},{row}]}}"#
        ),
        format!("[{row}]"),
        format!(r#"{{"items":{row},"nextPage":null}}"#),
        r#"{"data":null,"totalCount":null}"#.to_owned(),
        r#" {"totalCount":0 , "previousPage":"\ud83d\ude00"} "#.to_owned(),
        r#"{"data":[{"id":"é"}],"items":[]}"#.to_owned(),
    ];
    pages.map(String::into_bytes).into()
}

/// Values of a kind: with all fields, with few, with null, with what servers do.
fn examples(kind: &'static Kind) -> Vec<Vec<u8>> {
    let read = |json: &String| Document::decode(json.as_bytes(), kind, Units::Utf8).map(drop);
    let mut all: Vec<_> = (0..VARIANTS).map(|variant| example(kind, variant, 1)).collect();
    // an input that is refused at its start teaches nothing
    all.iter().for_each(|json| assert_eq!(read(json), Ok(()), "{json}"));
    all.extend([example(kind, 2, 2), "{}".to_owned(), "null".to_owned(), "[{}]".to_owned()]);
    all.into_iter().map(String::into_bytes).collect()
}

const VARIANTS: usize = 4;

/// A value as the schema has it. Objects within objects are written `depth` deep.
pub(super) fn example(kind: &Kind, variant: usize, depth: usize) -> String {
    let of = |values: [&str; VARIANTS]| values[variant % VARIANTS].to_owned();
    match kind {
        Kind::String => of(["\"text\"", "\"\"", r#""\u00e9\ud83d\ude00\n\"""#, "\"é\u{1f600}\""]),
        Kind::Enum(known) => format!("\"{}\"", known.get(variant).unwrap_or(&"Unheard")),
        Kind::Decimal => of(["12.50", "\"1.25E+3\"", "1.25e-3", "\"79228162514264337593543950335\""]),
        Kind::Integer => of(["1", "-9223372036854775808", "0", "42"]),
        Kind::Boolean => of(["true", "false", "true", "false"]),
        Kind::Date => of(["\"2026-11-22\"", "\"2024-02-29\"", "\"0001-01-01\"", "\"9999-12-31\""]),
        Kind::DateTime => of([
            "\"2026-11-22T09:30:00Z\"",
            "\"2026-11-22t09:30:00.123456789+01:00\"",
            "\"2026-06-30T23:59:60Z\"",
            "\"9999-12-29T23:59:59Z\"",
        ]),
        Kind::UtcDateTime => of([
            "\"2026-11-22T09:30:00\"",
            "\"9999-12-30T11:59:59\"",
            "\"9999-12-31T23:59:59.9999999Z\"",
            "\"\"",
        ]),
        Kind::Uuid => of([
            "\"9f2c5e6a-0b1c-4d2e-8f3a-111122223333\"",
            "\"9F2C5E6A-0b1c-4d2e-8f3a-111122223333\"",
            "\"\"",
            "null",
        ]),
        Kind::Json => of(["{\"a\":[1,2.50,null]}", "null", "[[[]]]", "1e400"]),
        Kind::Lookup(_) => of(["\"A-1\"", "\"x\"", "\"\"", "null"]),
        Kind::List(item) if depth > 0 && variant != 1 => format!("[{}]", example(item, variant, depth)),
        Kind::List(_) => "[]".to_owned(),
        Kind::Object(schema) if depth > 0 => object(schema, variant, depth - 1),
        Kind::Object(_) => "null".to_owned(),
    }
}

fn object(schema: &Schema, variant: usize, depth: usize) -> String {
    let wanted = |index: usize, required: bool| required || variant != 2 || index.is_multiple_of(3);
    let fields = schema.fields.iter().enumerate().filter(|(index, field)| wanted(*index, field.required));
    let value = |field: &Field| match example(&field.kind, variant, depth).as_str() {
        // none at all, where there has to be one
        "null" | "\"\"" if field.required => example(&field.kind, 0, 1),
        value => value.to_owned(),
    };
    let mut members: Vec<_> = fields.map(|(_, field)| format!("{}{}", field.token, value(field))).collect();
    if variant == 3 {
        members.reverse();
        members.push("\"unheard\\u0020of\":{\"x\":1e5}".to_owned());
    }
    format!("{{{}}}", members.join(","))
}
