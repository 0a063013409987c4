//! The resources that hold rows of their own.

use std::sync::LazyLock;

use super::described;
use crate::younium::table::{self, Found, Shape};

/// A set of rows: what a path lists.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::younium) struct Collection {
    pub(in crate::younium) name: &'static str,
    /// In lower case, without the first slash.
    pub(in crate::younium) path: &'static str,
    /// Which field holds the number that people use, and how it begins.
    pub(in crate::younium) number: Option<(&'static str, &'static str)>,
    /// What a lookup by a text may be, besides the id.
    pub(in crate::younium) keys: &'static [&'static str],
    /// How many rows there are from the start.
    pub(in crate::younium) rows: u64,
    /// The shape of its rows, where nobody wrote code for it and all that is known is the description.
    pub(in crate::younium) described: Option<&'static str>,
}

macro_rules! collections {
    ($($name:literal $path:literal $number:expr, [$($key:literal)*] $rows:literal;)*) => {
        /// Those that have facts of their own here.
        static KNOWN: &[Collection] = &[$(Collection {
            name: $name, path: $path, number: $number, keys: &[$($key),*], rows: $rows, described: None,
        }),*];
    };
}

collections! {
    "accounts" "accounts" Some(("accountNumber", "A-")), ["accountNumber" "name"] 25;
    "bookings" "bookings" None, [] 30;
    "financial_accounts" "chartofaccounts" None, ["code"] 10;
    "countries" "countries" None, ["name" "twoAlphaCode" "threeAlphaCode"] 6;
    "currencies" "currency" None, ["code"] 4;
    "custom_fields" "customfieldconfigurations" None, ["key" "name"] 6;
    "document_templates" "documenttemplate" None, ["description"] 5;
    "exchange_rates" "exchangerate" None, [] 12;
    "invoice_batches" "invoicebatches" Some(("batchNumber", "B-")), ["batchNumber"] 5;
    "invoice_batch_groups" "invoicebatchgroups" None, ["code" "description"] 3;
    "invoices" "invoices" Some(("invoiceNumber", "I-")), ["invoiceNumber" "ocrNumber"] 60;
    "journals" "journals" Some(("journalNumber", "J-")), ["journalNumber"] 12;
    "measurements" "measurements" None, [] 20;
    "payments" "payments" None, [] 30;
    "payment_terms" "paymentterms" None, ["name"] 4;
    "products" "products" Some(("productNumber", "P-")), ["productNumber" "name"] 12;
    "quotes" "quotes" Some(("number", "Q-")), ["number"] 15;
    "reports" "reports" None, ["name"] 3;
    "sales_orders" "salesorders" Some(("orderNumber", "S-")), ["orderNumber"] 10;
    "simple_products" "simpleproducts" Some(("productNumber", "SP-")), ["productNumber" "name"] 6;
    "subscriptions" "subscriptions" Some(("orderNumber", "O-")), ["orderNumber"] 40;
    "tax_templates" "taxtemplates" None, ["name"] 3;
    "units_of_measure" "unitofmeasurements" None, ["unitCode" "name"] 5;
    "usage" "usage" None, [] 50;
    "users" "users" None, ["email"] 4;
    "roles" "users/roles" None, ["name"] 3;
    "webhooks" "webhooks" None, [] 2;
}

/// The others, of which only the description is known.
static DESCRIBED: LazyLock<Vec<Collection>> = LazyLock::new(|| described::collections(KNOWN));

static SHAPES: LazyLock<Vec<&'static Shape>> = LazyLock::new(|| {
    let listed = |collection: &Collection| match table::find("GET", &format!("/{}", collection.path)) {
        Found::Route(route, _) => described::row(route),
        _ => None,
    };
    let name = |collection: &Collection| collection.described.or_else(|| listed(collection));
    all().map(|collection| table::shape(name(collection).unwrap_or_default())).collect()
});

impl Collection {
    /// The shape of its rows.
    pub(in crate::younium) fn shape(&'static self) -> &'static Shape {
        SHAPES[all().position(|known| std::ptr::eq(known, self)).unwrap_or_default()]
    }
}

/// All of them.
pub(in crate::younium) fn all() -> impl Iterator<Item = &'static Collection> {
    KNOWN.iter().chain(DESCRIBED.iter())
}

/// The collection with this name.
pub(in crate::younium) fn named(name: &str) -> Option<&'static Collection> {
    all().find(|collection| collection.name == name)
}

/// The collection that a path lists, in lower case.
pub(in crate::younium) fn at(path: &str) -> Option<&'static Collection> {
    all().find(|collection| collection.path == path)
}

/// Which collection a member of this name leads to, by lookup or as a reference.
pub(in crate::younium) fn meant_by(member: &str) -> Option<&'static Collection> {
    let name = member.strip_suffix("Id").unwrap_or(member);
    named(match name {
        "account" | "invoiceAccount" | "parentAccount" | "customer" | "invoiceCustomer" => "accounts",
        "order" | "convertedToOrder" | "changeOrder" => "subscriptions",
        "invoice" | "debitInvoice" | "creditInvoice" => "invoices",
        "invoiceBatch" => "invoice_batches",
        "invoiceBatchGroup" => "invoice_batch_groups",
        "country" => "countries",
        "currency" | "fromCurrency" => "currencies",
        "unit" | "unitCode" | "unitOfMeasure" => "units_of_measure",
        "product" => "products",
        "quote" => "quotes",
        "journal" => "journals",
        "payment" => "payments",
        "paymentTerm" | "defaultPaymentTerm" => "payment_terms",
        "taxTemplate" => "tax_templates",
        "invoiceTemplate" => "document_templates",
        "accountsReceivable"
        | "deferredRevenue"
        | "recognizedRevenue"
        | "taxAccount"
        | "paymentAccount"
        | "BankFeeAccount"
        | "financialAccount"
        | "deferredRevenueAccount"
        | "recognizedRevenueAccount"
        | "accountsReceivableAccount" => "financial_accounts",
        _ => return DESCRIBED.iter().find(|collection| described::is_called(collection, name)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_collection_has_a_shape_with_its_keys() {
        for collection in all() {
            let shape = collection.shape();
            assert!(shape.field("id").is_some(), "{}", collection.name);
            for key in collection.keys.iter().chain(collection.number.iter().map(|(field, _)| field)) {
                assert!(shape.field(key).is_some(), "{}: {key}", collection.name);
            }
        }
    }
}
