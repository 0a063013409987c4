// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's resources and their methods.

use crate::call::Call;
use crate::client::Client;
use crate::list::Listing;
use crate::younium::YouniumClient;
use crate::younium::generated::models::FinancialAccount;
use crate::younium::generated::operations as op;

impl YouniumClient {
    /// Financial accounts: the chart of accounts.
    pub fn financial_accounts(&self) -> FinancialAccounts<'_> {
        FinancialAccounts { client: &self.client }
    }
}

/// Financial accounts: the chart of accounts: `client.financial_accounts()`.
#[derive(Debug, Clone, Copy)]
pub struct FinancialAccounts<'c> {
    client: &'c Client,
}

impl FinancialAccounts<'_> {
    /// Reads one financial account.
    ///
    /// `GET /ChartOfAccounts/{id}`.
    ///
    /// * `id`: Id of the financial account.
    pub fn get(&self, id: uuid::Uuid) -> Call<FinancialAccount> {
        Call::new(self.client, &op::FINANCIAL_ACCOUNTS_GET, vec![Some(id.to_string())])
    }

    /// Lists the financial accounts, that is the chart of accounts.
    ///
    /// `GET /ChartOfAccounts`.
    pub fn list(&self) -> Listing<FinancialAccount> {
        Listing::new(self.client, &op::FINANCIAL_ACCOUNTS_LIST, vec![None, None, None, None, None, None])
    }
}
