// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's resources and their methods.

use crate::call::Call;
use crate::client::Client;
use crate::http::Answer;
use crate::list::Listing;
use crate::younium::YouniumClient;
use crate::younium::generated::inputs::{
    MilestoneSetInput, OrderDiscountsInput, SubscriptionCancelInput, SubscriptionChangeInput,
    SubscriptionCreate, SubscriptionRenewAndChangeInput, SubscriptionRenewInput, SubscriptionUpdate,
};
use crate::younium::generated::models::{Acknowledgement, Milestone, Subscription};
use crate::younium::generated::operations as op;

impl YouniumClient {
    /// Subscriptions, their versions and milestones.
    pub fn subscriptions(&self) -> Subscriptions<'_> {
        Subscriptions { client: &self.client }
    }
}

/// Subscriptions, their versions and milestones: `client.subscriptions()`.
#[derive(Debug, Clone, Copy)]
pub struct Subscriptions<'c> {
    client: &'c Client,
}

impl Subscriptions<'_> {
    /// Activates a draft of a subscription.
    ///
    /// `POST /Subscriptions/activate/{id}`.
    ///
    /// * `id`: Id of the subscription.
    pub fn activate(&self, id: uuid::Uuid) -> Call<Acknowledgement> {
        Call::new(self.client, &op::SUBSCRIPTIONS_ACTIVATE, vec![Some(id.to_string())])
    }

    /// Adds discounts to a subscription, or changes them, with a new version of it. Each entry has an `operation`.
    ///
    /// `POST /Subscriptions/{id}/OrderDiscounts`.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `id`: Id of the subscription.
    /// * `body`: What is sent.
    pub fn add_order_discounts(&self, id: uuid::Uuid, body: OrderDiscountsInput) -> Call<Answer> {
        Call::new(self.client, &op::SUBSCRIPTIONS_ADD_ORDER_DISCOUNTS, vec![Some(id.to_string())])
            .with_body(&body)
    }

    /// Cancels a subscription at a date, or when its charges end.
    ///
    /// `POST /Subscriptions/cancel/{id}`.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `id`: Id of the subscription.
    /// * `body`: What is sent.
    pub fn cancel(&self, id: uuid::Uuid, body: SubscriptionCancelInput) -> Call<Answer> {
        Call::new(self.client, &op::SUBSCRIPTIONS_CANCEL, vec![Some(id.to_string())]).with_body(&body)
    }

    /// Changes a subscription from a date on, with a new version of it. `products` is a list of changes: each entry has an `operation`. What is not in it stays as it is.
    ///
    /// `POST /Subscriptions/{id}/change`.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `id`: Id of the subscription.
    /// * `body`: What is sent.
    pub fn change(&self, id: uuid::Uuid, body: SubscriptionChangeInput) -> Call<Answer> {
        Call::new(self.client, &op::SUBSCRIPTIONS_CHANGE, vec![Some(id.to_string())]).with_body(&body)
    }

    /// Creates a subscription. It is active at once or a draft, as `status` says.
    ///
    /// `POST /Subscriptions`.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `body`: What is sent.
    pub fn create(&self, body: SubscriptionCreate) -> Call<Answer> {
        Call::new(self.client, &op::SUBSCRIPTIONS_CREATE, vec![]).with_body(&body)
    }

    /// Deletes a subscription.
    ///
    /// `DELETE /Subscriptions/{id}`.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `id`: Id of the subscription.
    pub fn delete(&self, id: uuid::Uuid) -> Call<Answer> {
        Call::new(self.client, &op::SUBSCRIPTIONS_DELETE, vec![Some(id.to_string())])
    }

    /// Reads one subscription. Needs the permission Order View.
    ///
    /// `GET /Subscriptions/{id}`.
    ///
    /// * `id`: Id of the subscription.
    pub fn get(&self, id: uuid::Uuid) -> Call<Subscription> {
        Call::new(self.client, &op::SUBSCRIPTIONS_GET, vec![Some(id.to_string())])
    }

    /// Lists subscriptions. `modified_after` and `modified_before` also look at products, charges, price details, discounts, milestones and their custom fields.
    ///
    /// `GET /Subscriptions`.
    pub fn list(&self) -> Listing<Subscription> {
        Listing::new(self.client, &op::SUBSCRIPTIONS_LIST, vec![None, None, None, None, None, None])
    }

    /// Lists the milestones of a subscription.
    ///
    /// `GET /Subscriptions/{id}/milestones`.
    ///
    /// Correction: Published as an array that comes whole: the answer is read in either form, with pages or without.
    ///
    /// * `id`: Id of the subscription.
    pub fn milestones(&self, id: uuid::Uuid) -> Listing<Milestone> {
        Listing::new(self.client, &op::SUBSCRIPTIONS_MILESTONES, vec![Some(id.to_string())])
    }

    /// Renews a subscription for another term.
    ///
    /// `POST /Subscriptions/renew/{id}`.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `id`: Id of the subscription.
    /// * `body`: What is sent.
    pub fn renew(&self, id: uuid::Uuid, body: SubscriptionRenewInput) -> Call<Answer> {
        Call::new(self.client, &op::SUBSCRIPTIONS_RENEW, vec![Some(id.to_string())]).with_body(&body)
    }

    /// Renews a subscription and changes it, both or nothing. `renewal_term` and `next_renewal_term` are for the renewal, all else is for the change.
    ///
    /// `POST /Subscriptions/{id}/RenewAndChange`.
    ///
    /// * `id`: Id of the subscription.
    /// * `body`: What is sent.
    pub fn renew_and_change(
        &self,
        id: uuid::Uuid,
        body: SubscriptionRenewAndChangeInput,
    ) -> Call<Acknowledgement> {
        Call::new(self.client, &op::SUBSCRIPTIONS_RENEW_AND_CHANGE, vec![Some(id.to_string())])
            .with_body(&body)
    }

    /// Takes the latest version of a subscription back.
    ///
    /// `POST /Subscriptions/revert/{id}`.
    ///
    /// * `id`: Id of the subscription.
    pub fn revert(&self, id: uuid::Uuid) -> Call<Acknowledgement> {
        Call::new(self.client, &op::SUBSCRIPTIONS_REVERT, vec![Some(id.to_string())])
    }

    /// Sets the date on which a milestone was reached.
    ///
    /// `POST /Subscriptions/milestones/set/{id}`.
    ///
    /// * `id`: Id of the milestone.
    /// * `body`: What is sent.
    pub fn set_milestone(&self, id: uuid::Uuid, body: MilestoneSetInput) -> Call<Milestone> {
        Call::new(self.client, &op::SUBSCRIPTIONS_SET_MILESTONE, vec![Some(id.to_string())]).with_body(&body)
    }

    /// Changes what does not touch the products and the term of a subscription. For those see `change`.
    ///
    /// `PATCH /Subscriptions/{id}`.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `id`: Id of the subscription.
    /// * `body`: What is sent.
    pub fn update(&self, id: uuid::Uuid, body: SubscriptionUpdate) -> Call<Answer> {
        Call::new(self.client, &op::SUBSCRIPTIONS_UPDATE, vec![Some(id.to_string())]).with_body(&body)
    }

    /// Reads a version of a subscription.
    ///
    /// `GET /Subscriptions/{orderNumber}/versions/{version}`.
    ///
    /// * `order_number`: Number of the subscription, not its id.
    /// * `version`: Number of the version, counted from 1.
    pub fn version(&self, order_number: impl Into<String>, version: i64) -> Call<Subscription> {
        Call::new(
            self.client,
            &op::SUBSCRIPTIONS_VERSION,
            vec![Some(order_number.into()), Some(version.to_string())],
        )
    }

    /// Reads a version of a subscription by the id of that version.
    ///
    /// `GET /Subscriptions/{id}/version`.
    ///
    /// * `version_id`: Id of the version.
    pub fn version_by_id(&self, version_id: uuid::Uuid) -> Call<Subscription> {
        Call::new(self.client, &op::SUBSCRIPTIONS_VERSION_BY_ID, vec![Some(version_id.to_string())])
    }

    /// Lists the versions of a subscription. `modified_after` and `modified_before` also look at products, charges, price details, discounts, milestones and their custom fields.
    ///
    /// `GET /Subscriptions/{orderNumber}/versions`.
    ///
    /// Correction: Published as an array that comes whole, with parameters for pages: the answer is read in either form.
    ///
    /// * `order_number`: Number of the subscription, not its id.
    pub fn versions(&self, order_number: impl Into<String>) -> Listing<Subscription> {
        Listing::new(
            self.client,
            &op::SUBSCRIPTIONS_VERSIONS,
            vec![Some(order_number.into()), None, None, None, None, None, None],
        )
    }
}
