//! Invoices.

use serde::Serialize;

use super::{
    address::Address,
    contacts::{self, Contact, office_hours},
    money::Pence,
    names,
    roll::{self, Roll},
};
use crate::clock::{DAY, date, rfc3339};

const KIND: u64 = 2;
/// 2026-01-05, a Monday.
const FIRST_DAY: i64 = 20_458;
/// The longest span of issue dates; it keeps every number in the year that it names.
const DAYS: u64 = 340;

/// Each status turns up within every ten invoices, about as often as in life.
const STATUSES: [Status; 10] = {
    use Status::{Draft, Overdue, Paid, Sent, Void};
    [Sent, Paid, Paid, Overdue, Sent, Paid, Draft, Paid, Sent, Void]
};

/// Where an invoice stands. Only `SENT` is documented; the others are an assumption.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum Status {
    Draft,
    Sent,
    Paid,
    Overdue,
    Void,
}

/// One invoice, in the order of its fields on the wire. Those after `customerId` are an assumption.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Invoice {
    pub(crate) id: String,
    number: String,
    status: Status,
    total: Pence,
    currency: &'static str,
    pub(crate) customer_id: String,
    customer_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    reference: Option<String>,
    issue_date: String,
    due_date: String,
    subtotal: Pence,
    tax_total: Pence,
    amount_due: Pence,
    created_at: String,
    updated_at: String,
    billing_address: Address,
}

impl Invoice {
    /// Without any contacts the customer is one that the list of contacts does not have.
    pub(super) fn new(key: u64, index: u64, contacts: usize) -> Self {
        let mut roll = Roll::new(key, KIND, index);
        let customer_index = roll.below(contacts.max(1) as u64);
        let customer = Contact::new(key, customer_index);
        let status = STATUSES[(index % 10) as usize];
        let subtotal = subtotal(&mut roll);
        let tax_total = subtotal.vat();
        let total = subtotal + tax_total;
        let amount_due = match status {
            Status::Paid | Status::Void => Pence(0),
            Status::Overdue if roll.once_in(3) => Pence(total.0 / 2), // paid in part
            Status::Draft | Status::Sent | Status::Overdue => total,
        };
        let issued = FIRST_DAY + ((index * 7 / 4 + roll.below(2)) % DAYS) as i64;
        let created = issued * DAY + office_hours(&mut roll);
        Self {
            id: roll::id("inv_", key, KIND, index),
            number: format!("INV-2026-{:04}", index + 1),
            status,
            total,
            currency: "GBP",
            customer_id: contacts::id(key, customer_index),
            customer_name: customer.display_name().to_owned(),
            reference: (!roll.once_in(4))
                .then(|| format!("{} {}", roll.pick(names::REFERENCES), roll.below(900) + 100)),
            issue_date: date(issued),
            due_date: date(issued + roll.pick(&[14, 30, 30, 60])),
            subtotal,
            tax_total,
            amount_due,
            created_at: rfc3339(created),
            updated_at: rfc3339(created + roll.below(20 * DAY as u64) as i64),
            billing_address: customer.billing_address,
        }
    }
}

/// Mostly hundreds of pounds, sometimes a few pence, sometimes more than a 32-bit float can hold exactly.
fn subtotal(roll: &mut Roll) -> Pence {
    Pence(match roll.below(20) {
        0 => roll.below(99) + 1,
        1 => 100_000_000 + roll.below(2_000_000_000),
        2..=8 => (roll.below(80) + 1) * 2_500,
        _ => 1_000 + roll.below(400_000),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_add_up_and_dates_stay_in_their_year() {
        for index in 0..20_000 {
            let invoice = Invoice::new(42, index, 40);
            assert_eq!(invoice.total, invoice.subtotal + invoice.tax_total);
            assert!(invoice.amount_due.0 <= invoice.total.0);
            assert!(invoice.issue_date.starts_with("2026-"), "{}", invoice.issue_date);
            assert!(invoice.due_date > invoice.issue_date);
            assert!(invoice.updated_at >= invoice.created_at);
            assert!(invoice.created_at.starts_with(&invoice.issue_date));
        }
    }

    #[test]
    fn ten_rows_show_every_status_and_some_lack_the_optional_fields() {
        let rows: Vec<Invoice> = (0..40).map(|index| Invoice::new(42, index, 40)).collect();
        use Status::{Draft, Overdue, Paid, Sent, Void};
        for status in [Draft, Sent, Paid, Overdue, Void] {
            assert!(rows[..10].iter().any(|row| row.status == status), "{status:?}");
        }
        assert!(rows.iter().any(|row| row.reference.is_none()));
        assert!(rows.iter().any(|row| row.reference.is_some()));
    }

    #[test]
    fn fields_stand_in_the_order_of_the_documentation() {
        let json = serde_json::to_string(&Invoice::new(42, 0, 40)).unwrap();
        let names = [
            "id",
            "number",
            "status",
            "total",
            "currency",
            "customerId",
            "customerName",
            "issueDate",
            "dueDate",
            "subtotal",
            "taxTotal",
            "amountDue",
            "createdAt",
            "updatedAt",
            "billingAddress",
        ];
        let positions: Vec<_> =
            names.iter().map(|name| json.find(&format!("\"{name}\":")).unwrap()).collect();
        assert!(positions.is_sorted(), "{json}");
        assert!(json.contains(r#""number":"INV-2026-0001","status":"SENT""#), "{json}");
    }
}
