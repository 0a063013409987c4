// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's resources and their methods.

use crate::call::Call;
use crate::client::Client;
use crate::http::Answer;
use crate::list::Listing;
use crate::younium::YouniumClient;
use crate::younium::generated::inputs::{InvoicedToInput, OrderProductChargeUpdate};
use crate::younium::generated::models::OrderProductCharge;
use crate::younium::generated::operations as op;

impl YouniumClient {
    /// Orders of both types, and their charges.
    pub fn orders(&self) -> Orders<'_> {
        Orders { client: &self.client }
    }
}

/// Orders of both types, and their charges: `client.orders()`.
#[derive(Debug, Clone, Copy)]
pub struct Orders<'c> {
    client: &'c Client,
}

impl Orders<'_> {
    /// Reads a charge on an order, in any version.
    ///
    /// `GET /Orders/Charges/{id}`.
    ///
    /// * `charge_id`: Id of the charge on the order.
    pub fn charge(&self, charge_id: uuid::Uuid) -> Call<OrderProductCharge> {
        Call::new(self.client, &op::ORDERS_CHARGE, vec![Some(charge_id.to_string())])
    }

    /// Lists the charges of an order.
    ///
    /// `GET /Orders/{id}/charges`.
    ///
    /// * `id`: Id of the subscription or sales order.
    pub fn charges(&self, id: uuid::Uuid) -> Listing<OrderProductCharge> {
        Listing::new(
            self.client,
            &op::ORDERS_CHARGES,
            vec![Some(id.to_string()), None, None, None, None, None, None],
        )
    }

    /// Reads a subscription or a sales order, in any version. For an id that may be either. The answer is what `subscriptions.get` or `sales_orders.get` gives, as JSON with the names on the wire: "orderType" tells which.
    ///
    /// `GET /Orders/{id}`.
    ///
    /// Correction: No schema is published for the answer, which depends on the id: it is handed out as it came.
    ///
    /// * `id`: Id of the subscription or sales order, or of a version of it.
    pub fn get(&self, id: uuid::Uuid) -> Call<Answer> {
        Call::new(self.client, &op::ORDERS_GET, vec![Some(id.to_string())])
    }

    /// Lists the charges of a product on an order.
    ///
    /// `GET /Orders/Products/{id}/charges`.
    ///
    /// * `order_product_id`: Id of the product on the order.
    pub fn product_charges(&self, order_product_id: uuid::Uuid) -> Listing<OrderProductCharge> {
        Listing::new(
            self.client,
            &op::ORDERS_PRODUCT_CHARGES,
            vec![Some(order_product_id.to_string()), None, None, None, None, None, None],
        )
    }

    /// Sets the date up to which a charge counts as invoiced. It cannot lie before the start of the charge, nor before the date that is set now. Answers call it `charged_through_date`.
    ///
    /// `POST /Orders/Charges/{id}/InvoicedTo`.
    ///
    /// * `charge_id`: Id of the charge on the order.
    /// * `body`: What is sent.
    pub fn set_invoiced_to(&self, charge_id: uuid::Uuid, body: InvoicedToInput) -> Call<Answer> {
        Call::new(self.client, &op::ORDERS_SET_INVOICED_TO, vec![Some(charge_id.to_string())])
            .with_body(&body)
    }

    /// Changes what describes a charge on an order.
    ///
    /// `PATCH /Orders/Charges/{id}`.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `charge_id`: Id of the charge on the order.
    /// * `body`: What is sent.
    pub fn update_charge(&self, charge_id: uuid::Uuid, body: OrderProductChargeUpdate) -> Call<Answer> {
        Call::new(self.client, &op::ORDERS_UPDATE_CHARGE, vec![Some(charge_id.to_string())]).with_body(&body)
    }
}
