// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's objects as Rust structs.

use serde_json::value::RawValue;

use super::{Address, CurrencyAmount, InvoiceDeliveryMethod};
use crate::model::{Extra, FromKind, Slot};

/// A customer, prospect or reseller.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Account {
    /// Id.
    pub id: uuid::Uuid,
    /// Parent account id.
    pub parent_account_id: Option<uuid::Uuid>,
    /// Account number.
    pub account_number: Option<String>,
    /// Account type.
    pub account_type: Option<AccountType>,
    /// Inactive.
    pub inactive: Option<bool>,
    /// Invoice delivery method.
    pub invoice_delivery_method: Option<InvoiceDeliveryMethod>,
    /// Accounts receivable.
    pub accounts_receivable: Option<String>,
    /// ISO 4217 code, such as `SEK`.
    pub currency_code: Option<String>,
    /// Default payment term.
    pub default_payment_term: Option<String>,
    /// Internet domain of the customer.
    pub domain: Option<String>,
    /// Electronic invoice address.
    pub electronic_invoice_address: Option<String>,
    /// Code of the scheme of `electronic_invoice_address`, from the EAS code list.
    pub electronic_invoice_address_scheme: Option<String>,
    /// Image url.
    pub image_url: Option<String>,
    /// Invoice email address.
    pub invoice_email_address: Option<String>,
    /// Invoice email cc addresses.
    pub invoice_email_cc_addresses: Option<String>,
    /// Reminder email address.
    pub reminder_email_address: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Organization number.
    pub organization_number: Option<String>,
    /// Our reference.
    pub our_reference: Option<String>,
    /// Tax registration number.
    pub tax_registration_number: Option<String>,
    /// Tax template.
    pub tax_template: Option<String>,
    /// Your reference.
    pub your_reference: Option<String>,
    /// Invoice template id.
    pub invoice_template_id: Option<uuid::Uuid>,
    /// Invoice batch group id.
    pub invoice_batch_group_id: Option<uuid::Uuid>,
    /// Invoice setting group id.
    pub invoice_setting_group_id: Option<uuid::Uuid>,
    /// Default invoice address.
    pub default_invoice_address: Option<Address>,
    /// Default delivery address.
    pub default_delivery_address: Option<Address>,
    /// Addresses.
    pub addresses: Option<Vec<Address>>,
    /// Custom fields, by their keys.
    pub custom_fields: Option<Box<RawValue>>,
    /// Online payment details.
    pub online_payment_details: Option<OnlinePaymentDetails>,
    /// Id of this in your ERP system.
    pub external_erp_id: Option<String>,
    /// Id of this in your CRM system.
    pub external_crm_id: Option<String>,
    /// When it was made.
    pub created: Option<jiff::Timestamp>,
    /// When it was last changed.
    pub modified: Option<jiff::Timestamp>,
    /// Whether invoices get a UBL file.
    pub attach_ubl_to_invoice: Option<bool>,
    /// Whether invoices get ZUGFeRD data.
    pub attach_zugferd_xml_to_invoice: Option<bool>,
    /// Committed monthly recurring revenue.
    pub cmrr: Option<CurrencyAmount>,
    /// Annual contract value.
    pub acv: Option<CurrencyAmount>,
    /// The metric EMRR, as Younium computes it.
    pub emrr: Option<CurrencyAmount>,
    /// What is charged once.
    pub one_time_fees: Option<CurrencyAmount>,
    /// Total contract value.
    pub tcv: Option<CurrencyAmount>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for Account {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            parent_account_id: row.read(1)?,
            account_number: row.read(2)?,
            account_type: row.read(3)?,
            inactive: row.read(4)?,
            invoice_delivery_method: row.read(5)?,
            accounts_receivable: row.read(6)?,
            currency_code: row.read(7)?,
            default_payment_term: row.read(8)?,
            domain: row.read(9)?,
            electronic_invoice_address: row.read(10)?,
            electronic_invoice_address_scheme: row.read(11)?,
            image_url: row.read(12)?,
            invoice_email_address: row.read(13)?,
            invoice_email_cc_addresses: row.read(14)?,
            reminder_email_address: row.read(15)?,
            name: row.read(16)?,
            organization_number: row.read(17)?,
            our_reference: row.read(18)?,
            tax_registration_number: row.read(19)?,
            tax_template: row.read(20)?,
            your_reference: row.read(21)?,
            invoice_template_id: row.read(22)?,
            invoice_batch_group_id: row.read(23)?,
            invoice_setting_group_id: row.read(24)?,
            default_invoice_address: row.read(25)?,
            default_delivery_address: row.read(26)?,
            addresses: row.read(27)?,
            custom_fields: row.read(28)?,
            online_payment_details: row.read(29)?,
            external_erp_id: row.read(30)?,
            external_crm_id: row.read(31)?,
            created: row.read(32)?,
            modified: row.read(33)?,
            attach_ubl_to_invoice: row.read(34)?,
            attach_zugferd_xml_to_invoice: row.read(35)?,
            cmrr: row.read(36)?,
            acv: row.read(37)?,
            emrr: row.read(38)?,
            one_time_fees: row.read(39)?,
            tcv: row.read(40)?,
            extra: row.read_extra()?,
        })
    }
}

/// Metrics and balance of an account.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AccountSummary {
    /// Committed monthly recurring revenue.
    pub cmrr: Option<CurrencyAmount>,
    /// Annual contract value.
    pub acv: Option<CurrencyAmount>,
    /// The metric EMRR, as Younium computes it.
    pub emrr: Option<CurrencyAmount>,
    /// What is charged once.
    pub one_time_fees: Option<CurrencyAmount>,
    /// Total contract value.
    pub tcv: Option<CurrencyAmount>,
    /// Account balance.
    pub account_balance: Option<CurrencyAmount>,
    /// Last invoiced.
    pub last_invoiced: Option<jiff::Timestamp>,
    /// Name.
    pub name: Option<String>,
    /// Account number.
    pub account_number: Option<String>,
    /// Id.
    pub id: uuid::Uuid,
    /// Id of this in your ERP system.
    pub external_erp_id: Option<String>,
    /// Id of this in your CRM system.
    pub external_crm_id: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for AccountSummary {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            cmrr: row.read(0)?,
            acv: row.read(1)?,
            emrr: row.read(2)?,
            one_time_fees: row.read(3)?,
            tcv: row.read(4)?,
            account_balance: row.read(5)?,
            last_invoiced: row.read(6)?,
            name: row.read(7)?,
            account_number: row.read(8)?,
            id: row.read(9)?,
            external_erp_id: row.read(10)?,
            external_crm_id: row.read(11)?,
            extra: row.read_extra()?,
        })
    }
}

/// What an account is charged with online.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OnlinePaymentDetails {
    /// When it was made.
    pub created: Option<jiff::Timestamp>,
    /// When it was last changed.
    pub modified: Option<jiff::Timestamp>,
    /// Stripe customer id.
    pub stripe_customer_id: Option<String>,
    /// Stripe payment method id.
    pub stripe_payment_method_id: Option<String>,
    /// Go card less customer id.
    pub go_card_less_customer_id: Option<String>,
    /// Go card less mandate id.
    pub go_card_less_mandate_id: Option<String>,
    /// Go cardless mandate status.
    pub go_cardless_mandate_status: Option<GoCardlessMandateStatus>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for OnlinePaymentDetails {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            created: row.read(0)?,
            modified: row.read(1)?,
            stripe_customer_id: row.read(2)?,
            stripe_payment_method_id: row.read(3)?,
            go_card_less_customer_id: row.read(4)?,
            go_card_less_mandate_id: row.read(5)?,
            go_cardless_mandate_status: row.read(6)?,
            extra: row.read_extra()?,
        })
    }
}

/// What an account is.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountType {
    /// A customer.
    Customer,
    /// A reseller.
    Reseller,
    /// A subsidiary of another account.
    Subsidiary,
    /// Not a customer yet.
    Prospect,
    /// Something else.
    Other,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl AccountType {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Customer => "Customer",
            Self::Reseller => "Reseller",
            Self::Subsidiary => "Subsidiary",
            Self::Prospect => "Prospect",
            Self::Other => "Other",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AccountType {
    fn from(value: &str) -> Self {
        match value {
            "Customer" => Self::Customer,
            "Reseller" => Self::Reseller,
            "Subsidiary" => Self::Subsidiary,
            "Prospect" => Self::Prospect,
            "Other" => Self::Other,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for AccountType {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<AccountType> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<AccountType> for String {
    fn from(value: AccountType) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for AccountType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for AccountType {}

impl FromKind for AccountType {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for AccountType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How a GoCardless mandate stands.
///
/// Open: values that this version of the SDK does not know parse as `Unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GoCardlessMandateStatus {
    /// There is none.
    NoMandate,
    /// The customer was asked.
    MandateRequested,
    /// It failed.
    Failed,
    /// It was cancelled.
    Cancelled,
    /// It expired.
    Expired,
    /// It can be used.
    MandateApproved,
    /// The customer agreed.
    MandateApprovedByCustomer,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl GoCardlessMandateStatus {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NoMandate => "NoMandate",
            Self::MandateRequested => "MandateRequested",
            Self::Failed => "Failed",
            Self::Cancelled => "Cancelled",
            Self::Expired => "Expired",
            Self::MandateApproved => "MandateApproved",
            Self::MandateApprovedByCustomer => "MandateApprovedByCustomer",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GoCardlessMandateStatus {
    fn from(value: &str) -> Self {
        match value {
            "NoMandate" => Self::NoMandate,
            "MandateRequested" => Self::MandateRequested,
            "Failed" => Self::Failed,
            "Cancelled" => Self::Cancelled,
            "Expired" => Self::Expired,
            "MandateApproved" => Self::MandateApproved,
            "MandateApprovedByCustomer" => Self::MandateApprovedByCustomer,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl crate::model::ToJson for GoCardlessMandateStatus {
    fn push_json(&self, out: &mut String) {
        crate::model::ToJson::push_json(&self.as_str().to_owned(), out);
    }
}

impl From<&str> for crate::model::Patch<GoCardlessMandateStatus> {
    fn from(value: &str) -> Self {
        Self::Set(value.into())
    }
}

impl From<GoCardlessMandateStatus> for String {
    fn from(value: GoCardlessMandateStatus) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for GoCardlessMandateStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl crate::younium::filter::Textual for GoCardlessMandateStatus {}

impl FromKind for GoCardlessMandateStatus {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Text(value) = slot else { return None };
        Some(value.into())
    }
}

impl std::fmt::Display for GoCardlessMandateStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
