// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's resources and their methods.

use crate::call::Call;
use crate::client::Client;
use crate::http::Answer;
use crate::list::Listing;
use crate::younium::YouniumClient;
use crate::younium::generated::inputs::SalesOrderCreate;
use crate::younium::generated::models::{Acknowledgement, SalesOrder};
use crate::younium::generated::operations as op;

impl YouniumClient {
    /// Sales orders.
    pub fn sales_orders(&self) -> SalesOrders<'_> {
        SalesOrders { client: &self.client }
    }
}

/// Sales orders: `client.sales_orders()`.
#[derive(Debug, Clone, Copy)]
pub struct SalesOrders<'c> {
    client: &'c Client,
}

impl SalesOrders<'_> {
    /// Activates a draft of a sales order.
    ///
    /// `POST /SalesOrders/activate/{id}`.
    ///
    /// * `id`: Id of the sales order.
    pub fn activate(&self, id: uuid::Uuid) -> Call<Acknowledgement> {
        Call::new(self.client, &op::SALES_ORDERS_ACTIVATE, vec![Some(id.to_string())])
    }

    /// Creates a sales order. It is active at once or a draft, as `status` says.
    ///
    /// `POST /SalesOrders`.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `body`: What is sent.
    pub fn create(&self, body: SalesOrderCreate) -> Call<Answer> {
        Call::new(self.client, &op::SALES_ORDERS_CREATE, vec![]).with_body(&body)
    }

    /// Reads one sales order.
    ///
    /// `GET /SalesOrders/{id}`.
    ///
    /// * `id`: Id of the sales order.
    pub fn get(&self, id: uuid::Uuid) -> Call<SalesOrder> {
        Call::new(self.client, &op::SALES_ORDERS_GET, vec![Some(id.to_string())])
    }

    /// Lists sales orders. `modified_after` and `modified_before` also look at products, charges, price details, discounts, milestones and their custom fields.
    ///
    /// `GET /SalesOrders`.
    pub fn list(&self) -> Listing<SalesOrder> {
        Listing::new(self.client, &op::SALES_ORDERS_LIST, vec![None, None, None, None, None, None])
    }

    /// Reads a version of a sales order.
    ///
    /// `GET /SalesOrders/{orderNumber}/versions/{version}`.
    ///
    /// * `order_number`: Number of the sales order, not its id.
    /// * `version`: Number of the version, counted from 1.
    pub fn version(&self, order_number: impl Into<String>, version: i64) -> Call<SalesOrder> {
        Call::new(
            self.client,
            &op::SALES_ORDERS_VERSION,
            vec![Some(order_number.into()), Some(version.to_string())],
        )
    }

    /// Reads a version of a sales order by the id of that version.
    ///
    /// `GET /SalesOrders/{id}/version`.
    ///
    /// * `version_id`: Id of the version.
    pub fn version_by_id(&self, version_id: uuid::Uuid) -> Call<SalesOrder> {
        Call::new(self.client, &op::SALES_ORDERS_VERSION_BY_ID, vec![Some(version_id.to_string())])
    }

    /// Lists the versions of a sales order. `modified_after` and `modified_before` also look at products, charges, price details, discounts, milestones and their custom fields.
    ///
    /// `GET /SalesOrders/{orderNumber}/versions`.
    ///
    /// Correction: Published as an array that comes whole, with parameters for pages: the answer is read in either form.
    ///
    /// * `order_number`: Number of the sales order, not its id.
    pub fn versions(&self, order_number: impl Into<String>) -> Listing<SalesOrder> {
        Listing::new(
            self.client,
            &op::SALES_ORDERS_VERSIONS,
            vec![Some(order_number.into()), None, None, None, None, None, None],
        )
    }
}
