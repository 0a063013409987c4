// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's fields.

mod accounts;
mod api;
mod bookings;
mod countries;
mod currencies;
mod custom_fields;
mod document_templates;
mod exchange_rates;
mod financial_accounts;
mod invoice_batch_groups;
mod invoice_batches;
mod invoices;
mod journals;
mod measurements;
mod orders;
mod payment_terms;
mod payments;
mod products;
mod quotes;
mod reports;
mod revenue_schedule;
mod sales_orders;
mod simple_products;
mod subscriptions;
mod tax_templates;
mod units_of_measure;
mod usage;

pub use accounts::*;
pub use api::*;
pub use bookings::*;
pub use countries::*;
pub use currencies::*;
pub use custom_fields::*;
pub use document_templates::*;
pub use exchange_rates::*;
pub use financial_accounts::*;
pub use invoice_batch_groups::*;
pub use invoice_batches::*;
pub use invoices::*;
pub use journals::*;
pub use measurements::*;
pub use orders::*;
pub use payment_terms::*;
pub use payments::*;
pub use products::*;
pub use quotes::*;
pub use reports::*;
pub use revenue_schedule::*;
pub use sales_orders::*;
pub use simple_products::*;
pub use subscriptions::*;
pub use tax_templates::*;
pub use units_of_measure::*;
pub use usage::*;
