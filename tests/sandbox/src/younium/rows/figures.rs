//! Money that adds up: lines to an invoice, charges to products and these to a subscription.

use super::{Place, Source, collection, facts};
use crate::younium::{
    decimal::Money,
    table::{Field, Kind, Shape, shape},
    value::Value,
};

/// The tax rate, in per cent.
const TAX: i128 = 25;

/// The value of a member that has to fit with others.
pub(super) fn known(source: &Source<'_>, of: &'static Shape, field: &Field, place: Place) -> Option<Value> {
    if let Kind::Object(name) = &field.kind {
        let inner = shape(name);
        inner.field("amount")?;
        return Some(amount(source, inner, worth(source, of, field.name, place)));
    }
    if !matches!(field.kind, Kind::Decimal) {
        return None;
    }
    let money = match (place.root.name, place.list) {
        ("invoices", "") => of_invoice(field.name, place)?,
        ("invoices", "invoiceLines") => of_line(field.name, place)?,
        (_, "charges") if place.root.name != "products" => of_charge(field.name, place)?,
        (_, "transactions") => of_transaction(field.name, place)?,
        _ => return None,
    };
    Some(Value::number(money.text()))
}

/// An object that holds an amount, in the currency of the legal entity, which is the currency of the books.
pub(in crate::younium) fn amount(source: &Source<'_>, of: &'static Shape, money: Money) -> Value {
    let currency = source.entity.currency;
    let member = |field: &Field| match field.name {
        "amount" | "baseCurrencyAmount" | "amountInBaseCurrency" => Some(Value::number(money.text())),
        "currencyCode" | "baseCurrencyCode" => Some(Value::text(currency)),
        _ => None,
    };
    Value::object(of.fields.iter().map(|field| (field.name, member(field))))
}

/// What a member that holds an amount is worth.
fn worth(source: &Source<'_>, of: &'static Shape, name: &str, place: Place) -> Money {
    match name {
        "cmrr" | "emrr" | "fmrr" => monthly(of, place),
        "acv" | "tcv" => Money(monthly(of, place).0 * 12),
        "oneTimeFees" | "otf" => Money::default(),
        "amount" if place.root.name == "payments" => paid(source, place),
        "bankFeeAmount" => Money::default(),
        other => Money::cents(place.roll(other).below(1_000_000)),
    }
}

/// A payment pays its invoice.
fn paid(source: &Source<'_>, place: Place) -> Money {
    let invoices = collection::named("invoices");
    let invoice = invoices.and_then(|all| Some(source.place(all, source.referenced(all, "invoice", place)?)));
    invoice.and_then(|invoice| of_invoice("totalAmount", invoice)).unwrap_or_default()
}

/// What comes in every month: the sum over what is within.
fn monthly(of: &'static Shape, place: Place) -> Money {
    for list in ["products", "charges", "bookingLines"] {
        if let Some(Field { name, kind: Kind::List(item), .. }) = of.field(list) {
            let Kind::Object(item) = &**item else { continue };
            let elements = (0..facts::length(name, place)).map(|at| place.element(name, at));
            return elements.map(|element| monthly(shape(item), element)).sum();
        }
    }
    price(place).times(quantity(place))
}

fn price(place: Place) -> Money {
    Money::cents(place.roll("price").below(250) * 20 + 1980)
}

/// Whole, but for one in eight that is a half.
fn quantity(place: Place) -> Money {
    let mut roll = place.roll("quantity");
    Money::cents((roll.below(20) + 1) * 100 + if roll.once_in(8) { 50 } else { 0 })
}

fn of_charge(name: &str, place: Place) -> Option<Money> {
    Some(match name {
        "quantity" | "orderedQuantity" | "remainingQuantity" => quantity(place),
        "price" | "listPrice" | "displayPrice" | "ppu" => price(place),
        "totalPrice"
        | "totalListPrice"
        | "totalPerInvoice"
        | "recurringMonthlyAmount"
        | "recurringMonthlyAmountBase" => price(place).times(quantity(place)),
        "discountAmount" | "discountPercentage" | "totalDiscountAmount" | "totalDiscountPercentage" => {
            Money::default()
        }
        _ => return None,
    })
}

fn of_line(name: &str, place: Place) -> Option<Money> {
    let subtotal = price(place).times(quantity(place));
    let name = name.trim_end_matches("BaseAmount").trim_end_matches("PreDiscount");
    Some(match name {
        "quantity" => quantity(place),
        "price" => price(place),
        "subtotal" => subtotal,
        "tax" => subtotal.percent(TAX),
        "total" => subtotal + subtotal.percent(TAX),
        "taxRate" => Money::cents(TAX as u64 * 100),
        "exchangeRate" => Money::cents(100),
        _ => return None,
    })
}

/// The invoice itself: sums over its lines.
pub(super) fn of_invoice(name: &str, place: Place) -> Option<Money> {
    let sum = |name: &str| -> Money {
        let lines = (0..facts::length("invoiceLines", place)).map(|at| place.element("invoiceLines", at));
        lines.filter_map(|line| of_line(name, line)).sum()
    };
    let settled = facts::invoice_status(place) == "Settled";
    Some(match name {
        "subtotal" | "subtotalBaseAmount" => sum("subtotal"),
        "tax" | "taxBaseAmount" => sum("tax"),
        "totalAmount" | "totalBaseAmount" => sum("total"),
        "settledAmount" | "settledBaseAmount" => {
            if settled {
                sum("total")
            } else {
                Money::default()
            }
        }
        "balancedAmount" | "balancedBaseAmount" => {
            if settled {
                Money::default()
            } else {
                sum("total")
            }
        }
        "totalRoundingAmount" | "totalRoundingBaseAmount" => Money::default(),
        "exchangeRate" => Money::cents(100),
        _ => return None,
    })
}

/// The first of the two transactions of a voucher is the debit, the second the credit.
fn of_transaction(name: &str, place: Place) -> Option<Money> {
    let voucher = Place { index: place.index / super::FAN, ..place };
    let money = Money::cents(voucher.roll("amount").below(500_000) + 100);
    let credit = place.index % super::FAN == 1;
    Some(match name {
        "debitAmount" | "salesCurrencyDebitAmount" => {
            if credit {
                Money::default()
            } else {
                money
            }
        }
        "creditAmount" | "salesCurrencyCreditAmount" => {
            if credit {
                money
            } else {
                Money::default()
            }
        }
        "exchangeRate" => Money::cents(100),
        _ => return None,
    })
}
