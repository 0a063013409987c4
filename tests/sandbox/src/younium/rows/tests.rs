use super::*;
use crate::younium::{decimal::Money, tenant::LEGAL_ENTITIES};

fn with<T>(seed: u64, entity: usize, look: impl FnOnce(&Source<'_>) -> T) -> T {
    let counts = Counts::new();
    let entity = &LEGAL_ENTITIES[entity];
    look(&Source { key: roll::key(seed, entity.id), entity, counts: &counts })
}

fn sum(rows: &[Value], path: &[&str]) -> Money {
    rows.iter().map(|row| money(row, path)).sum()
}

fn money(row: &Value, path: &[&str]) -> Money {
    let Some(Value::Number(text)) = row.at(path.iter().copied()) else { panic!("no {path:?} in {row}") };
    Money::parse(text).unwrap_or_else(|| panic!("{text} has more than four decimals"))
}

#[test]
fn a_row_is_the_same_whenever_it_is_asked_for() {
    for collection in collection::all() {
        let row =
            |seed, entity, index| with(seed, entity, |source| source.row(collection, index).to_string());
        assert_eq!(row(1, 0, 7), row(1, 0, 7));
        assert_ne!(row(1, 0, 7), row(1, 0, 8), "{}", collection.name);
        assert_ne!(row(1, 0, 7), row(2, 0, 7), "{}", collection.name);
        assert_ne!(row(1, 0, 7), row(1, 1, 7), "{}", collection.name);
    }
}

#[test]
fn a_member_alone_is_the_member_of_the_row() {
    with(1, 0, |source| {
        for collection in collection::all() {
            let row = source.row(collection, 5);
            for field in &collection.shape().fields {
                assert_eq!(
                    source.member(collection, 5, field.name).as_ref(),
                    row.get(field.name),
                    "{}",
                    field.name
                );
            }
        }
    });
}

#[test]
fn sums_add_up() {
    with(1, 0, |source| {
        let invoices = collection::named("invoices").unwrap();
        let subscriptions = collection::named("subscriptions").unwrap();
        for index in 0..200 {
            let invoice = source.row(invoices, index);
            let lines = invoice.list("invoiceLines");
            assert!(!lines.is_empty());
            for (total, part) in [("subtotal", "subtotal"), ("tax", "tax"), ("totalAmount", "total")] {
                assert_eq!(money(&invoice, &[total]), sum(lines, &[part]), "{total} of {invoice}");
            }
            let (subtotal, tax) = (money(&invoice, &["subtotal"]), money(&invoice, &["tax"]));
            assert_eq!(subtotal + tax, money(&invoice, &["totalAmount"]));
            assert_eq!(
                money(&invoice, &["settledAmount"]) + money(&invoice, &["balancedAmount"]),
                subtotal + tax
            );

            let subscription = source.row(subscriptions, index);
            let products = subscription.list("products");
            assert_eq!(money(&subscription, &["cmrr", "amount"]), sum(products, &["cmrr", "amount"]));
            for product in products {
                let charges = product.list("charges");
                assert_eq!(money(product, &["cmrr", "amount"]), sum(charges, &["cmrr", "amount"]));
            }
        }
    });
}

#[test]
fn references_lead_to_rows_that_are_there() {
    with(3, 1, |source| {
        let accounts = collection::named("accounts").unwrap();
        for name in ["invoices", "subscriptions", "sales_orders", "usage"] {
            let collection = collection::named(name).unwrap();
            for index in 0..50 {
                let row = source.row(collection, index);
                let account = row.get("account").unwrap();
                let found = source.index(accounts, account.str("id").unwrap()).unwrap();
                assert!(found < source.count(accounts));
                let full = source.row(accounts, found);
                for member in ["id", "name", "accountNumber"] {
                    assert_eq!(account.get(member), full.get(member));
                }
            }
        }
    });
}

#[test]
fn later_rows_are_created_later_and_none_in_the_future() {
    with(1, 0, |source| {
        let invoices = collection::named("invoices").unwrap();
        let created = |index| source.place(invoices, index).created();
        for index in (0..3000).chain(999_000..999_999) {
            assert!(created(index) < created(index + 1), "{index}");
        }
        assert!(created(999_999) < 1_767_225_600, "before 2026");
    });
}
