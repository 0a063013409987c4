//! Invoices as the API would give them: the same ones in every run.

use std::fmt::Write;

const CUSTOMERS: [&str; 8] = [
    "Harrison & Webb Ltd",
    "Northgate Bakery",
    "Tall Pines Joinery Ltd",
    "Ashdown Print Works",
    "Fairweather Logistics plc",
    "The Copper Kettle",
    "Meridian Surveying LLP",
    "Oakfield Veterinary Group",
];
const ACCENTED: &str = "Café Zoë & Björn Ltd – № 8";
const STREETS: [&str; 4] = ["14 Mill Lane", "Unit 7, Quay Street", "221 High Street", "3 Station Approach"];
const TOWNS: [(&str, &str); 4] =
    [("Leeds", "LS1 4AP"), ("Bristol", "BS1 6QH"), ("Norwich", "NR2 1TF"), ("Manchester", "M3 4LZ")];
const STATUSES: [&str; 4] = ["SENT", "PAID", "OVERDUE", "SENT"];

/// A list of invoices as compact JSON.
pub(crate) fn list(count: usize, accents: bool) -> String {
    let mut json = String::with_capacity(count * 520 + 2);
    json.push('[');
    for index in 0..count {
        if index > 0 {
            json.push(',');
        }
        push(&mut json, index, accents && index % 8 == 3);
    }
    json.push(']');
    json
}

fn push(json: &mut String, index: usize, accented: bool) {
    let subtotal = 10_000 + (index * 7_919) % 900_000;
    let tax = subtotal / 5;
    let total = subtotal + tax;
    let paid = STATUSES[index % 4] == "PAID";
    let (month, day) = (1 + index % 12, 1 + index % 28);
    let (town, postcode) = TOWNS[index % 4];
    // writing to a string cannot fail
    let _ = write!(
        json,
        concat!(
            r#"{{"id":"inv_{:08x}","number":"INV-2026-{:06}","status":"{}","total":"{}","currency":"{}","#,
            r#""customerId":"cont_{:08x}","customerName":"{}","reference":"PO-{:07}","#,
            r#""issueDate":"2026-{:02}-{:02}","dueDate":"2027-{:02}-{:02}","#,
            r#""subtotal":"{}","taxTotal":"{}","amountDue":"{}","#,
            r#""createdAt":"2026-{:02}-{:02}T09:{:02}:{:02}Z","updatedAt":"2026-{:02}-{:02}T16:{:02}:{:02}Z","#,
            r#""billingAddress":{{"line1":"{}","line2":"Floor {}","city":"{}","postcode":"{}","country":"GB"}}}}"#
        ),
        index.wrapping_mul(2_654_435_761) & 0xffff_ffff,
        index + 1,
        STATUSES[index % 4],
        Money(total),
        if index % 16 == 9 { "EUR" } else { "GBP" },
        (index % 997).wrapping_mul(40_503) & 0xffff_ffff,
        if accented { ACCENTED } else { CUSTOMERS[index % 8] },
        index * 13 % 10_000_000,
        month,
        day,
        month,
        day,
        Money(subtotal),
        Money(tax),
        Money(if paid { 0 } else { total }),
        month,
        day,
        index % 60,
        index * 7 % 60,
        month,
        day,
        index * 3 % 60,
        index * 11 % 60,
        STREETS[index % 4],
        1 + index % 9,
        town,
        postcode,
    );
}

/// Pence, written as pounds.
struct Money(usize);

impl std::fmt::Display for Money {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}
