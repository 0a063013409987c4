// @generated from core/api/yionstack.yaml by yionstack-codegen. Do not edit.

//! The shapes of YionStack's objects, for the decoder.

use crate::model::{Field, Kind, Schema};

pub(super) const INVOICE_STATUS: &[&str] = &["DRAFT", "SENT", "PAID", "OVERDUE", "VOID"];

pub(super) static INVOICE: Schema = Schema {
    name: "Invoice",
    fields: &[
        Field::new("id", "\"id\":", Kind::String).required(),
        Field::new("number", "\"number\":", Kind::String).required(),
        Field::new("status", "\"status\":", Kind::Enum(INVOICE_STATUS)).required(),
        Field::new("total", "\"total\":", Kind::Decimal).required(),
        Field::new("currency", "\"currency\":", Kind::String).required(),
        Field::new("customerId", "\"customerId\":", Kind::String).named("customer_id").required(),
        Field::new("customerName", "\"customerName\":", Kind::String).named("customer_name").assumed(),
        Field::new("reference", "\"reference\":", Kind::String).assumed(),
        Field::new("issueDate", "\"issueDate\":", Kind::Date).named("issue_date").assumed(),
        Field::new("dueDate", "\"dueDate\":", Kind::Date).named("due_date").assumed(),
        Field::new("subtotal", "\"subtotal\":", Kind::Decimal).assumed(),
        Field::new("taxTotal", "\"taxTotal\":", Kind::Decimal).named("tax_total").assumed(),
        Field::new("amountDue", "\"amountDue\":", Kind::Decimal).named("amount_due").assumed(),
        Field::new("createdAt", "\"createdAt\":", Kind::DateTime).named("created_at").assumed(),
        Field::new("updatedAt", "\"updatedAt\":", Kind::DateTime).named("updated_at").assumed(),
        Field::new("billingAddress", "\"billingAddress\":", Kind::Object(&ADDRESS))
            .named("billing_address")
            .assumed(),
    ],
};

pub(super) static CONTACT: Schema = Schema {
    name: "Contact",
    fields: &[
        Field::new("id", "\"id\":", Kind::String).required(),
        Field::new("name", "\"name\":", Kind::String).assumed(),
        Field::new("email", "\"email\":", Kind::String).assumed(),
        Field::new("phone", "\"phone\":", Kind::String).assumed(),
        Field::new("companyName", "\"companyName\":", Kind::String).named("company_name").assumed(),
        Field::new("billingAddress", "\"billingAddress\":", Kind::Object(&ADDRESS))
            .named("billing_address")
            .assumed(),
        Field::new("createdAt", "\"createdAt\":", Kind::DateTime).named("created_at").assumed(),
        Field::new("updatedAt", "\"updatedAt\":", Kind::DateTime).named("updated_at").assumed(),
    ],
};

pub(super) static ADDRESS: Schema = Schema {
    name: "Address",
    fields: &[
        Field::new("line1", "\"line1\":", Kind::String).assumed(),
        Field::new("line2", "\"line2\":", Kind::String).assumed(),
        Field::new("city", "\"city\":", Kind::String).assumed(),
        Field::new("postcode", "\"postcode\":", Kind::String).assumed(),
        Field::new("country", "\"country\":", Kind::String).assumed(),
    ],
};
