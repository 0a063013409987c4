// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's resources and their methods.

use crate::call::Call;
use crate::client::Client;
use crate::http::Answer;
use crate::list::Listing;
use crate::younium::YouniumClient;
use crate::younium::generated::inputs::JournalUpdate;
use crate::younium::generated::models::{AccountingTransaction, Journal, JournalDetails, JournalSummary};
use crate::younium::generated::operations as op;

impl YouniumClient {
    /// Journals and accounting transactions.
    pub fn journals(&self) -> Journals<'_> {
        Journals { client: &self.client }
    }
}

/// Journals and accounting transactions: `client.journals()`.
#[derive(Debug, Clone, Copy)]
pub struct Journals<'c> {
    client: &'c Client,
}

impl Journals<'_> {
    /// Lists journals without their transactions.
    ///
    /// `GET /Journals/JournalDetails`.
    pub fn details(&self) -> Listing<JournalDetails> {
        Listing::new(self.client, &op::JOURNALS_DETAILS, vec![None, None, None, None, None, None])
    }

    /// Reads one journal.
    ///
    /// `GET /Journals/{id}`.
    ///
    /// * `id`: Id of the journal.
    pub fn get(&self, id: uuid::Uuid) -> Call<Journal> {
        Call::new(self.client, &op::JOURNALS_GET, vec![Some(id.to_string())])
    }

    /// Lists journals with their transactions. `modified_after` and `modified_before` also look at the accounting transactions and their custom fields.
    ///
    /// `GET /Journals`.
    pub fn list(&self) -> Listing<Journal> {
        Listing::new(self.client, &op::JOURNALS_LIST, vec![None, None, None, None, None, None])
    }

    /// Sums a journal up by financial account.
    ///
    /// `GET /Journals/{id}/JournalSummary`.
    ///
    /// Correction: The answer is published as a page, but without the parameters that ask for the next one; they are sent as to every other list.
    ///
    /// * `id`: Id of the journal.
    pub fn summary(&self, id: uuid::Uuid) -> Listing<JournalSummary> {
        Listing::new(self.client, &op::JOURNALS_SUMMARY, vec![Some(id.to_string()), None, None])
    }

    /// Lists the accounting transactions of a fiscal year. `modified_after` and `modified_before` look at the transactions and their custom fields.
    ///
    /// `GET /Journals/AccountingTransactions/{year}`.
    ///
    /// * `year`: Fiscal year, such as 2026.
    pub fn transactions(&self, year: i64) -> Listing<AccountingTransaction> {
        Listing::new(
            self.client,
            &op::JOURNALS_TRANSACTIONS,
            vec![Some(year.to_string()), None, None, None, None, None, None],
        )
    }

    /// Lists the accounting transactions of a journal. `modified_after` and `modified_before` look at the transactions and their custom fields.
    ///
    /// `GET /Journals/{id}/AccountingTransactions`.
    ///
    /// * `id`: Id of the journal.
    pub fn transactions_in_journal(&self, id: uuid::Uuid) -> Listing<AccountingTransaction> {
        Listing::new(
            self.client,
            &op::JOURNALS_TRANSACTIONS_IN_JOURNAL,
            vec![Some(id.to_string()), None, None, None, None, None, None],
        )
    }

    /// Lists the accounting transactions of a fiscal period. `modified_after` and `modified_before` look at the transactions and their custom fields.
    ///
    /// `GET /Journals/AccountingTransactions/{year}/FiscalPeriod/{period}`.
    ///
    /// * `year`: Fiscal year, such as 2026.
    /// * `period`: Fiscal period in that year, counted from 1.
    pub fn transactions_in_period(&self, year: i64, period: i64) -> Listing<AccountingTransaction> {
        Listing::new(
            self.client,
            &op::JOURNALS_TRANSACTIONS_IN_PERIOD,
            vec![Some(year.to_string()), Some(period.to_string()), None, None, None, None, None, None],
        )
    }

    /// Lists the accounting transactions of a fiscal quarter. `modified_after` and `modified_before` look at the transactions and their custom fields.
    ///
    /// `GET /Journals/AccountingTransactions/{year}/FiscalQuarter/{quarter}`.
    ///
    /// * `year`: Fiscal year, such as 2026.
    /// * `quarter`: Fiscal quarter, from 1 to 4.
    pub fn transactions_in_quarter(&self, year: i64, quarter: i64) -> Listing<AccountingTransaction> {
        Listing::new(
            self.client,
            &op::JOURNALS_TRANSACTIONS_IN_QUARTER,
            vec![Some(year.to_string()), Some(quarter.to_string()), None, None, None, None, None, None],
        )
    }

    /// Lists the accounting transactions of a fiscal year on a financial account. `modified_after` and `modified_before` look at the transactions and their custom fields.
    ///
    /// `GET /Journals/AccountingTransactions/{year}/FinancialAccounts/{financialAccount}`.
    ///
    /// * `year`: Fiscal year, such as 2026.
    /// * `financial_account`: Code or id of the financial account.
    pub fn transactions_on_account(
        &self,
        year: i64,
        financial_account: impl Into<String>,
    ) -> Listing<AccountingTransaction> {
        Listing::new(
            self.client,
            &op::JOURNALS_TRANSACTIONS_ON_ACCOUNT,
            vec![Some(year.to_string()), Some(financial_account.into()), None, None, None, None, None, None],
        )
    }

    /// Changes a journal, such as when it was transferred to an ERP system.
    ///
    /// `PATCH /Journals/{id}`.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `id`: Id of the journal.
    /// * `body`: What is sent.
    pub fn update(&self, id: uuid::Uuid, body: JournalUpdate) -> Call<Answer> {
        Call::new(self.client, &op::JOURNALS_UPDATE, vec![Some(id.to_string())]).with_body(&body)
    }
}
