// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What lists of Younium can be filtered by.

use rust_decimal::Decimal;

use crate::younium::filter::{FieldOf, Fields};
use crate::younium::generated::models::{
    AccountType, AccountingPeriod, AccountingPeriodStatus, AccountingTransaction, InvoiceDeliveryMethod,
    InvoiceStatus, InvoiceType, Journal, JournalDetails, JournalType, TransactionAccount, TransactionInvoice,
    TransactionSource,
};

/// The fields of [`Journal`], for filters.
#[derive(Debug, Clone)]
pub struct JournalFields {
    under: String,
}

impl Fields for Journal {
    type Fields = JournalFields;

    fn fields(under: &str) -> Self::Fields {
        JournalFields { under: under.to_owned() }
    }
}

impl JournalFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Journal number.
    pub fn journal_number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "journalNumber")
    }

    /// Journal type.
    pub fn journal_type(&self) -> FieldOf<JournalType> {
        FieldOf::new(&self.under, "journalType")
    }

    /// Description.
    pub fn description(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "description")
    }

    /// Posted.
    pub fn posted(&self) -> FieldOf<bool> {
        FieldOf::new(&self.under, "posted")
    }

    /// Posted date.
    pub fn posted_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "postedDate")
    }

    /// Id of this in your ERP system.
    pub fn external_erp_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalERPId")
    }

    /// When it was transferred to the ERP system.
    pub fn transferred_to_erp(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "transferredToERP")
    }

    /// When it was made.
    pub fn created(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "created")
    }

    /// When it was last changed.
    pub fn modified(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "modified")
    }

    /// Accounting period.
    pub fn accounting_period(&self) -> <AccountingPeriod as Fields>::Fields {
        AccountingPeriod::fields(&format!("{}accountingPeriod/", self.under))
    }
}

/// The fields of [`JournalDetails`], for filters.
#[derive(Debug, Clone)]
pub struct JournalDetailsFields {
    under: String,
}

impl Fields for JournalDetails {
    type Fields = JournalDetailsFields;

    fn fields(under: &str) -> Self::Fields {
        JournalDetailsFields { under: under.to_owned() }
    }
}

impl JournalDetailsFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Journal number.
    pub fn journal_number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "journalNumber")
    }

    /// Journal type.
    pub fn journal_type(&self) -> FieldOf<JournalType> {
        FieldOf::new(&self.under, "journalType")
    }

    /// Description.
    pub fn description(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "description")
    }

    /// Posted.
    pub fn posted(&self) -> FieldOf<bool> {
        FieldOf::new(&self.under, "posted")
    }

    /// Posted date.
    pub fn posted_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "postedDate")
    }

    /// Id of this in your ERP system.
    pub fn external_erp_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalERPId")
    }

    /// When it was transferred to the ERP system.
    pub fn transferred_to_erp(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "transferredToERP")
    }

    /// When it was made.
    pub fn created(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "created")
    }

    /// When it was last changed.
    pub fn modified(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "modified")
    }

    /// Accounting period.
    pub fn accounting_period(&self) -> <AccountingPeriod as Fields>::Fields {
        AccountingPeriod::fields(&format!("{}accountingPeriod/", self.under))
    }
}

/// The fields of [`AccountingTransaction`], for filters.
#[derive(Debug, Clone)]
pub struct AccountingTransactionFields {
    under: String,
}

impl Fields for AccountingTransaction {
    type Fields = AccountingTransactionFields;

    fn fields(under: &str) -> Self::Fields {
        AccountingTransactionFields { under: under.to_owned() }
    }
}

impl AccountingTransactionFields {
    /// Transaction number.
    pub fn transaction_number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "transactionNumber")
    }

    /// Effective date.
    pub fn effective_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "effectiveDate")
    }

    /// Source.
    pub fn source(&self) -> FieldOf<TransactionSource> {
        FieldOf::new(&self.under, "source")
    }

    /// Order charge number.
    pub fn order_charge_number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "orderChargeNumber")
    }

    /// Order charge id.
    pub fn order_charge_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "orderChargeId")
    }

    /// Revenue schedule item id.
    pub fn revenue_schedule_item_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "revenueScheduleItemId")
    }

    /// Invoice account id.
    pub fn invoice_account_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "invoiceAccountId")
    }

    /// Invoice id.
    pub fn invoice_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "invoiceId")
    }

    /// Invoice line id.
    pub fn invoice_line_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "invoiceLineId")
    }

    /// Payment id.
    pub fn payment_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "paymentId")
    }

    /// Payment settlement id.
    pub fn payment_settlement_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "paymentSettlementId")
    }

    /// Journal id.
    pub fn journal_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "journalId")
    }

    /// Id of this in your ERP system.
    pub fn external_erp_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalERPId")
    }

    /// Id of this in your CRM system.
    pub fn external_crm_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalCRMId")
    }

    /// When it was made.
    pub fn created(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "created")
    }

    /// When it was last changed.
    pub fn modified(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "modified")
    }

    /// Invoice.
    pub fn invoice(&self) -> <TransactionInvoice as Fields>::Fields {
        TransactionInvoice::fields(&format!("{}invoice/", self.under))
    }

    /// Invoice account.
    pub fn invoice_account(&self) -> <TransactionAccount as Fields>::Fields {
        TransactionAccount::fields(&format!("{}invoiceAccount/", self.under))
    }
}

/// The fields of [`AccountingPeriod`], for filters.
#[derive(Debug, Clone)]
pub struct AccountingPeriodFields {
    under: String,
}

impl Fields for AccountingPeriod {
    type Fields = AccountingPeriodFields;

    fn fields(under: &str) -> Self::Fields {
        AccountingPeriodFields { under: under.to_owned() }
    }
}

impl AccountingPeriodFields {
    /// Description.
    pub fn description(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "description")
    }

    /// Fiscal year.
    pub fn fiscal_year(&self) -> FieldOf<i64> {
        FieldOf::new(&self.under, "fiscalYear")
    }

    /// Fiscal period.
    pub fn fiscal_period(&self) -> FieldOf<i64> {
        FieldOf::new(&self.under, "fiscalPeriod")
    }

    /// Fiscal quarter.
    pub fn fiscal_quarter(&self) -> FieldOf<i64> {
        FieldOf::new(&self.under, "fiscalQuarter")
    }

    /// Calendar year.
    pub fn calendar_year(&self) -> FieldOf<i64> {
        FieldOf::new(&self.under, "calendarYear")
    }

    /// Calendar month.
    pub fn calendar_month(&self) -> FieldOf<i64> {
        FieldOf::new(&self.under, "calendarMonth")
    }

    /// Start date.
    pub fn start_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "startDate")
    }

    /// End date.
    pub fn end_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "endDate")
    }

    /// Status.
    pub fn status(&self) -> FieldOf<AccountingPeriodStatus> {
        FieldOf::new(&self.under, "status")
    }

    /// Closed date.
    pub fn closed_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "closedDate")
    }
}

/// The fields of [`TransactionAccount`], for filters.
#[derive(Debug, Clone)]
pub struct TransactionAccountFields {
    under: String,
}

impl Fields for TransactionAccount {
    type Fields = TransactionAccountFields;

    fn fields(under: &str) -> Self::Fields {
        TransactionAccountFields { under: under.to_owned() }
    }
}

impl TransactionAccountFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Account number.
    pub fn account_number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "accountNumber")
    }

    /// Account type.
    pub fn account_type(&self) -> FieldOf<AccountType> {
        FieldOf::new(&self.under, "accountType")
    }

    /// Invoice delivery method.
    pub fn invoice_delivery_method(&self) -> FieldOf<InvoiceDeliveryMethod> {
        FieldOf::new(&self.under, "invoiceDeliveryMethod")
    }

    /// Name.
    pub fn name(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "name")
    }

    /// Organization number.
    pub fn organization_number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "organizationNumber")
    }

    /// Accounts receivable.
    pub fn accounts_receivable(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "accountsReceivable")
    }

    /// ISO 4217 code, such as `SEK`.
    pub fn currency_code(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "currencyCode")
    }

    /// Tax registration number.
    pub fn tax_registration_number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "taxRegistrationNumber")
    }

    /// Tax template.
    pub fn tax_template(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "taxTemplate")
    }

    /// Invoice batch group id.
    pub fn invoice_batch_group_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "invoiceBatchGroupId")
    }

    /// Invoice setting group id.
    pub fn invoice_setting_group_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "invoiceSettingGroupId")
    }

    /// Id of this in your ERP system.
    pub fn external_erp_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalERPId")
    }

    /// Id of this in your CRM system.
    pub fn external_crm_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalCRMId")
    }
}

/// The fields of [`TransactionInvoice`], for filters.
#[derive(Debug, Clone)]
pub struct TransactionInvoiceFields {
    under: String,
}

impl Fields for TransactionInvoice {
    type Fields = TransactionInvoiceFields;

    fn fields(under: &str) -> Self::Fields {
        TransactionInvoiceFields { under: under.to_owned() }
    }
}

impl TransactionInvoiceFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Invoice number.
    pub fn invoice_number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "invoiceNumber")
    }

    /// Status.
    pub fn status(&self) -> FieldOf<InvoiceStatus> {
        FieldOf::new(&self.under, "status")
    }

    /// Notes.
    pub fn notes(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "notes")
    }

    /// Invoice date.
    pub fn invoice_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "invoiceDate")
    }

    /// Currency.
    pub fn currency(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "currency")
    }

    /// Subtotal.
    pub fn subtotal(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "subtotal")
    }

    /// Tax.
    pub fn tax(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "tax")
    }

    /// Total amount.
    pub fn total_amount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "totalAmount")
    }

    /// Settled amount.
    pub fn settled_amount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "settledAmount")
    }

    /// Tax included.
    pub fn tax_included(&self) -> FieldOf<bool> {
        FieldOf::new(&self.under, "taxIncluded")
    }

    /// Invoice batch id.
    pub fn invoice_batch_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "invoiceBatchId")
    }

    /// Invoice type.
    pub fn invoice_type(&self) -> FieldOf<InvoiceType> {
        FieldOf::new(&self.under, "invoiceType")
    }

    /// Id of this in your ERP system.
    pub fn external_erp_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalERPId")
    }

    /// Id of this in your CRM system.
    pub fn external_crm_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalCRMId")
    }
}
