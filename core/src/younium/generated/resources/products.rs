// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's resources and their methods.

use crate::call::Call;
use crate::client::Client;
use crate::http::Answer;
use crate::list::Listing;
use crate::younium::YouniumClient;
use crate::younium::generated::inputs::{ChargeUpdate, ProductCreate, ProductUpdate};
use crate::younium::generated::models::{Acknowledgement, Feature, Product};
use crate::younium::generated::operations as op;

impl YouniumClient {
    /// Products, their charge plans and charges.
    pub fn products(&self) -> Products<'_> {
        Products { client: &self.client }
    }
}

/// Products, their charge plans and charges: `client.products()`.
#[derive(Debug, Clone, Copy)]
pub struct Products<'c> {
    client: &'c Client,
}

impl Products<'_> {
    /// Creates a product, with its charge plans and charges.
    ///
    /// `POST /Products`.
    ///
    /// * `body`: What is sent.
    pub fn create(&self, body: ProductCreate) -> Call<Acknowledgement> {
        Call::new(self.client, &op::PRODUCTS_CREATE, vec![]).with_body(&body)
    }

    /// Deletes a product. Only what no active order uses can be deleted.
    ///
    /// `DELETE /Products/{id}`.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `id`: Id of the product.
    pub fn delete(&self, id: uuid::Uuid) -> Call<Answer> {
        Call::new(self.client, &op::PRODUCTS_DELETE, vec![Some(id.to_string())])
    }

    /// Deletes a charge of a product. Only what no active order uses can be deleted.
    ///
    /// `DELETE /Products/charges/{chargeId}`.
    ///
    /// Correction: Published under a path of its own, which differs from that of `update_charge` only in the name of the parameter. No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `charge_id`: Id of the charge.
    pub fn delete_charge(&self, charge_id: uuid::Uuid) -> Call<Answer> {
        Call::new(self.client, &op::PRODUCTS_DELETE_CHARGE, vec![Some(charge_id.to_string())])
    }

    /// Deletes a charge plan of a product. Only what no active order uses can be deleted.
    ///
    /// `DELETE /Products/chargePlans/{id}`.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `charge_plan_id`: Id of the charge plan.
    pub fn delete_charge_plan(&self, charge_plan_id: uuid::Uuid) -> Call<Answer> {
        Call::new(self.client, &op::PRODUCTS_DELETE_CHARGE_PLAN, vec![Some(charge_plan_id.to_string())])
    }

    /// Lists the features that charges can have.
    ///
    /// `GET /Products/productFeatures`.
    ///
    /// Correction: The rows are published as one object; they are a list.
    pub fn features(&self) -> Listing<Feature> {
        Listing::new(self.client, &op::PRODUCTS_FEATURES, vec![None, None, None, None, None, None])
    }

    /// Reads one product.
    ///
    /// `GET /Products/{id}`.
    ///
    /// * `id`: Id of the product.
    pub fn get(&self, id: uuid::Uuid) -> Call<Product> {
        Call::new(self.client, &op::PRODUCTS_GET, vec![Some(id.to_string())])
    }

    /// Reads the product that a charge belongs to.
    ///
    /// `GET /Products/FromCharge/{id}`.
    ///
    /// * `charge_id`: Id of the charge.
    pub fn get_by_charge(&self, charge_id: uuid::Uuid) -> Call<Product> {
        Call::new(self.client, &op::PRODUCTS_GET_BY_CHARGE, vec![Some(charge_id.to_string())])
    }

    /// Reads the product that a charge plan belongs to.
    ///
    /// `GET /Products/FromChargePlan/{id}`.
    ///
    /// * `charge_plan_id`: Id of the charge plan.
    pub fn get_by_charge_plan(&self, charge_plan_id: uuid::Uuid) -> Call<Product> {
        Call::new(self.client, &op::PRODUCTS_GET_BY_CHARGE_PLAN, vec![Some(charge_plan_id.to_string())])
    }

    /// Lists products. `modified_after` and `modified_before` also look at charge plans, charges, price details and their custom fields.
    ///
    /// `GET /Products`.
    pub fn list(&self) -> Listing<Product> {
        Listing::new(self.client, &op::PRODUCTS_LIST, vec![None, None, None, None, None, None])
    }

    /// Changes a product, its charge plans and charges. Lists in the body are lists of changes: each entry has an `operation`. What is not in a list stays as it is.
    ///
    /// `PATCH /Products/{id}`.
    ///
    /// * `id`: Id of the product.
    /// * `body`: What is sent.
    pub fn update(&self, id: uuid::Uuid, body: ProductUpdate) -> Call<Answer> {
        Call::new(self.client, &op::PRODUCTS_UPDATE, vec![Some(id.to_string())]).with_body(&body)
    }

    /// Changes a charge of a product.
    ///
    /// `PATCH /Products/charges/{chargeId}`.
    ///
    /// * `charge_id`: Id of the charge.
    /// * `body`: What is sent.
    pub fn update_charge(&self, charge_id: uuid::Uuid, body: ChargeUpdate) -> Call<Answer> {
        Call::new(self.client, &op::PRODUCTS_UPDATE_CHARGE, vec![Some(charge_id.to_string())])
            .with_body(&body)
    }
}
