// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's inputs.

mod accounts;
mod api;
mod bookings;
mod currencies;
mod custom_fields;
mod exchange_rates;
mod invoice_batches;
mod invoices;
mod journals;
mod measurements;
mod metrics;
mod orders;
mod payment_terms;
mod payments;
mod products;
mod quotes;
mod sales_orders;
mod subscriptions;
mod usage;
mod webhooks;

pub use accounts::*;
pub use api::*;
pub use bookings::*;
pub use currencies::*;
pub use custom_fields::*;
pub use exchange_rates::*;
pub use invoice_batches::*;
pub use invoices::*;
pub use journals::*;
pub use measurements::*;
pub use metrics::*;
pub use orders::*;
pub use payment_terms::*;
pub use payments::*;
pub use products::*;
pub use quotes::*;
pub use sales_orders::*;
pub use subscriptions::*;
pub use usage::*;
pub use webhooks::*;
