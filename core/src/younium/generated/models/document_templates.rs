// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's objects as Rust structs.

use crate::model::{Extra, FromKind, Slot};

/// What documents are made from.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DocumentTemplate {
    /// Id.
    pub id: uuid::Uuid,
    /// Description.
    pub description: Option<String>,
    /// Document type.
    pub document_type: Option<DocumentType>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for DocumentTemplate {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            description: row.read(1)?,
            document_type: row.read(2)?,
            extra: row.read_extra()?,
        })
    }
}

/// What a template makes.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocumentType {
    /// Invoices.
    Invoice,
    /// Confirmations of orders.
    OrderConfirmation,
    /// Journals.
    Journal,
    /// Summaries of financial accounts.
    FinancialAccountSummary,
    /// Mails to new users about their password.
    PasswordRequestNewUser,
    /// Mails to users who forgot their password.
    PasswordRequest,
    /// Packing slips.
    PackingSlip,
    /// Other documents of orders.
    OrderGeneric,
    /// Reminders.
    InvoiceReminderGeneric,
    /// Requests for payment details for Stripe.
    StripePaymentDetailsRequest,
    /// Analyses of financial accounts.
    FinancialAccountAnalysis,
    /// Reports of account balances.
    AccountBalanceReport,
    /// Quotes.
    Quote,
    /// Reports.
    ReportDocument,
    /// Statements of account.
    AccountStatementReport,
    /// Requests for GoCardless mandates.
    GoCardlessMandateRequest,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl DocumentType {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Invoice => "Invoice",
            Self::OrderConfirmation => "OrderConfirmation",
            Self::Journal => "Journal",
            Self::FinancialAccountSummary => "FinancialAccountSummary",
            Self::PasswordRequestNewUser => "PasswordRequestNewUser",
            Self::PasswordRequest => "PasswordRequest",
            Self::PackingSlip => "PackingSlip",
            Self::OrderGeneric => "OrderGeneric",
            Self::InvoiceReminderGeneric => "InvoiceReminderGeneric",
            Self::StripePaymentDetailsRequest => "StripePaymentDetailsRequest",
            Self::FinancialAccountAnalysis => "FinancialAccountAnalysis",
            Self::AccountBalanceReport => "AccountBalanceReport",
            Self::Quote => "Quote",
            Self::ReportDocument => "ReportDocument",
            Self::AccountStatementReport => "AccountStatementReport",
            Self::GoCardlessMandateRequest => "GoCardlessMandateRequest",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DocumentType {
    fn from(value: &str) -> Self {
        match value {
            "Invoice" => Self::Invoice,
            "OrderConfirmation" => Self::OrderConfirmation,
            "Journal" => Self::Journal,
            "FinancialAccountSummary" => Self::FinancialAccountSummary,
            "PasswordRequestNewUser" => Self::PasswordRequestNewUser,
            "PasswordRequest" => Self::PasswordRequest,
            "PackingSlip" => Self::PackingSlip,
            "OrderGeneric" => Self::OrderGeneric,
            "InvoiceReminderGeneric" => Self::InvoiceReminderGeneric,
            "StripePaymentDetailsRequest" => Self::StripePaymentDetailsRequest,
            "FinancialAccountAnalysis" => Self::FinancialAccountAnalysis,
            "AccountBalanceReport" => Self::AccountBalanceReport,
            "Quote" => Self::Quote,
            "ReportDocument" => Self::ReportDocument,
            "AccountStatementReport" => Self::AccountStatementReport,
            "GoCardlessMandateRequest" => Self::GoCardlessMandateRequest,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for DocumentType {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<DocumentType> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<DocumentType> for String {
    fn from(value: DocumentType) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for DocumentType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for DocumentType {}

impl FromKind for DocumentType {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for DocumentType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
