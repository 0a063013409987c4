// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's resources and their methods.

use crate::call::Call;
use crate::client::Client;
use crate::http::Answer;
use crate::list::Listing;
use crate::younium::YouniumClient;
use crate::younium::generated::inputs::{
    AccountCreate, AccountUpdate, GoCardlessMandateInput, OnlinePaymentDetailsInput,
};
use crate::younium::generated::models::{
    Account, AccountSummary, GoCardlessMandateStatus, Invoice, SalesOrder, Subscription,
};
use crate::younium::generated::operations as op;

impl YouniumClient {
    /// Accounts: customers, prospects and resellers.
    pub fn accounts(&self) -> Accounts<'_> {
        Accounts { client: &self.client }
    }
}

/// Accounts: customers, prospects and resellers: `client.accounts()`.
#[derive(Debug, Clone, Copy)]
pub struct Accounts<'c> {
    client: &'c Client,
}

impl Accounts<'_> {
    /// Creates an account.
    ///
    /// `POST /Accounts`.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `body`: What is sent.
    pub fn create(&self, body: AccountCreate) -> Call<Answer> {
        Call::new(self.client, &op::ACCOUNTS_CREATE, vec![]).with_body(&body)
    }

    /// Gives an account its online payment details. Online payment details are what an account is charged with through Stripe or GoCardless.
    ///
    /// `POST /Accounts/OnlinePaymentDetails/{id}`.
    ///
    /// Assumption: Nothing says what the id is of. The details have none of their own in answers, so it is taken to be that of the account.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `id`: Id of the account.
    /// * `body`: What is sent.
    pub fn create_online_payment_details(
        &self,
        id: uuid::Uuid,
        body: OnlinePaymentDetailsInput,
    ) -> Call<Answer> {
        Call::new(self.client, &op::ACCOUNTS_CREATE_ONLINE_PAYMENT_DETAILS, vec![Some(id.to_string())])
            .with_body(&body)
    }

    /// Deletes an account.
    ///
    /// `DELETE /Accounts/{id}`.
    ///
    /// Correction: Published under a path of its own, which differs from that of the other operations only in the name of the parameter. No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `id`: Id of the account.
    pub fn delete(&self, id: uuid::Uuid) -> Call<Answer> {
        Call::new(self.client, &op::ACCOUNTS_DELETE, vec![Some(id.to_string())])
    }

    /// Takes the online payment details of an account away.
    ///
    /// `DELETE /Accounts/OnlinePaymentDetails/{id}`.
    ///
    /// Assumption: Nothing says what the id is of. The details have none of their own in answers, so it is taken to be that of the account.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `id`: Id of the account.
    pub fn delete_online_payment_details(&self, id: uuid::Uuid) -> Call<Answer> {
        Call::new(self.client, &op::ACCOUNTS_DELETE_ONLINE_PAYMENT_DETAILS, vec![Some(id.to_string())])
    }

    /// Reads one account. Needs the permission Account View.
    ///
    /// `GET /Accounts/{id}`.
    ///
    /// * `id`: Id of the account.
    pub fn get(&self, id: uuid::Uuid) -> Call<Account> {
        Call::new(self.client, &op::ACCOUNTS_GET, vec![Some(id.to_string())])
    }

    /// Lists the invoices of an account. `modified_after` and `modified_before` also look at invoice lines and custom fields.
    ///
    /// `GET /Accounts/{id}/Invoices`.
    ///
    /// Correction: The published switch `mappedResponseFlag` is not offered: nothing says what it does to the answer, which is typed for its default, false.
    ///
    /// * `id`: Id of the account.
    pub fn invoices(&self, id: uuid::Uuid) -> Listing<Invoice> {
        Listing::new(
            self.client,
            &op::ACCOUNTS_INVOICES,
            vec![Some(id.to_string()), None, None, None, None, None, None],
        )
    }

    /// Lists accounts. Needs the permission Account View. `modified_after` and `modified_before` also look at custom fields and addresses.
    ///
    /// `GET /Accounts`.
    pub fn list(&self) -> Listing<Account> {
        Listing::new(self.client, &op::ACCOUNTS_LIST, vec![None, None, None, None, None, None])
    }

    /// Asks the customer of an account for a GoCardless mandate. The answer is how the mandate stands.
    ///
    /// `POST /Accounts/{id}/RequestPaymentDetails/GoCardless`.
    ///
    /// Correction: Published without the idempotency header. The header is documented for every POST, so it is sent here, too.
    ///
    /// * `id`: Id of the account.
    /// * `body`: What is sent.
    pub fn request_go_cardless_mandate(
        &self,
        id: uuid::Uuid,
        body: GoCardlessMandateInput,
    ) -> Call<GoCardlessMandateStatus> {
        Call::new(self.client, &op::ACCOUNTS_REQUEST_GO_CARDLESS_MANDATE, vec![Some(id.to_string())])
            .with_body(&body)
    }

    /// Lists the sales orders of an account. `modified_after` and `modified_before` also look at products, charges, price details, discounts, milestones and their custom fields.
    ///
    /// `GET /Accounts/{id}/SalesOrders`.
    ///
    /// * `id`: Id of the account.
    pub fn sales_orders(&self, id: uuid::Uuid) -> Listing<SalesOrder> {
        Listing::new(
            self.client,
            &op::ACCOUNTS_SALES_ORDERS,
            vec![Some(id.to_string()), None, None, None, None, None, None],
        )
    }

    /// Lists the subscriptions of an account. `modified_after` and `modified_before` also look at products, charges, price details, discounts, milestones and their custom fields.
    ///
    /// `GET /Accounts/{id}/Subscriptions`.
    ///
    /// * `id`: Id of the account.
    pub fn subscriptions(&self, id: uuid::Uuid) -> Listing<Subscription> {
        Listing::new(
            self.client,
            &op::ACCOUNTS_SUBSCRIPTIONS,
            vec![Some(id.to_string()), None, None, None, None, None, None],
        )
    }

    /// Reads the metrics and the balance of an account.
    ///
    /// `GET /Accounts/{id}/Summary`.
    ///
    /// * `id`: Id of the account.
    pub fn summary(&self, id: uuid::Uuid) -> Call<AccountSummary> {
        Call::new(self.client, &op::ACCOUNTS_SUMMARY, vec![Some(id.to_string())])
    }

    /// Changes an account.
    ///
    /// `PATCH /Accounts/{id}`.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `id`: Id of the account.
    /// * `body`: What is sent.
    pub fn update(&self, id: uuid::Uuid, body: AccountUpdate) -> Call<Answer> {
        Call::new(self.client, &op::ACCOUNTS_UPDATE, vec![Some(id.to_string())]).with_body(&body)
    }

    /// Changes the online payment details of an account.
    ///
    /// `PATCH /Accounts/OnlinePaymentDetails/{id}`.
    ///
    /// Assumption: Nothing says what the id is of. The details have none of their own in answers, so it is taken to be that of the account.
    ///
    /// * `id`: Id of the account.
    /// * `body`: What is sent.
    pub fn update_online_payment_details(
        &self,
        id: uuid::Uuid,
        body: OnlinePaymentDetailsInput,
    ) -> Call<Answer> {
        Call::new(self.client, &op::ACCOUNTS_UPDATE_ONLINE_PAYMENT_DETAILS, vec![Some(id.to_string())])
            .with_body(&body)
    }
}
