// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's resources and their methods.

use crate::client::Client;
use crate::list::Listing;
use crate::younium::YouniumClient;
use crate::younium::generated::models::RevenueScheduleItem;
use crate::younium::generated::operations as op;

impl YouniumClient {
    /// The revenue schedule: when which revenue is recognised.
    pub fn revenue_schedule(&self) -> RevenueSchedule<'_> {
        RevenueSchedule { client: &self.client }
    }
}

/// The revenue schedule: when which revenue is recognised: `client.revenue_schedule()`.
#[derive(Debug, Clone, Copy)]
pub struct RevenueSchedule<'c> {
    client: &'c Client,
}

impl RevenueSchedule<'_> {
    /// Lists when the revenue of a charge is recognised.
    ///
    /// `GET /RevenueSchedule/Charge/{chargeNumber}`.
    ///
    /// * `charge_number`: Number of the charge on the order.
    pub fn for_charge(&self, charge_number: impl Into<String>) -> Listing<RevenueScheduleItem> {
        Listing::new(
            self.client,
            &op::REVENUE_SCHEDULE_FOR_CHARGE,
            vec![Some(charge_number.into()), None, None, None, None, None, None],
        )
    }

    /// Lists when the revenue of an invoice line is recognised.
    ///
    /// `GET /RevenueSchedule/InvoiceLine/{id}`.
    ///
    /// * `invoice_line_id`: Id of the invoice line.
    pub fn for_invoice_line(&self, invoice_line_id: uuid::Uuid) -> Listing<RevenueScheduleItem> {
        Listing::new(
            self.client,
            &op::REVENUE_SCHEDULE_FOR_INVOICE_LINE,
            vec![Some(invoice_line_id.to_string()), None, None, None, None, None, None],
        )
    }
}
