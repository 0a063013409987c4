// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What lists of Younium can be filtered by.

use crate::younium::filter::{FieldOf, Fields};
use crate::younium::generated::models::{
    Account, AccountType, Address, CurrencyAmount, GoCardlessMandateStatus, InvoiceDeliveryMethod,
    OnlinePaymentDetails,
};

/// The fields of [`Account`], for filters.
#[derive(Debug, Clone)]
pub struct AccountFields {
    under: String,
}

impl Fields for Account {
    type Fields = AccountFields;

    fn fields(under: &str) -> Self::Fields {
        AccountFields { under: under.to_owned() }
    }
}

impl AccountFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Parent account id.
    pub fn parent_account_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "parentAccountId")
    }

    /// Account number.
    pub fn account_number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "accountNumber")
    }

    /// Account type.
    pub fn account_type(&self) -> FieldOf<AccountType> {
        FieldOf::new(&self.under, "accountType")
    }

    /// Inactive.
    pub fn inactive(&self) -> FieldOf<bool> {
        FieldOf::new(&self.under, "inactive")
    }

    /// Invoice delivery method.
    pub fn invoice_delivery_method(&self) -> FieldOf<InvoiceDeliveryMethod> {
        FieldOf::new(&self.under, "invoiceDeliveryMethod")
    }

    /// Accounts receivable.
    pub fn accounts_receivable(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "accountsReceivable")
    }

    /// ISO 4217 code, such as `SEK`.
    pub fn currency_code(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "currencyCode")
    }

    /// Default payment term.
    pub fn default_payment_term(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "defaultPaymentTerm")
    }

    /// Internet domain of the customer.
    pub fn domain(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "domain")
    }

    /// Electronic invoice address.
    pub fn electronic_invoice_address(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "electronicInvoiceAddress")
    }

    /// Code of the scheme of `electronic_invoice_address`, from the EAS code list.
    pub fn electronic_invoice_address_scheme(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "electronicInvoiceAddressScheme")
    }

    /// Image url.
    pub fn image_url(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "imageUrl")
    }

    /// Invoice email address.
    pub fn invoice_email_address(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "invoiceEmailAddress")
    }

    /// Invoice email cc addresses.
    pub fn invoice_email_cc_addresses(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "invoiceEmailCcAddresses")
    }

    /// Reminder email address.
    pub fn reminder_email_address(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "reminderEmailAddress")
    }

    /// Name.
    pub fn name(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "name")
    }

    /// Organization number.
    pub fn organization_number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "organizationNumber")
    }

    /// Our reference.
    pub fn our_reference(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "ourReference")
    }

    /// Tax registration number.
    pub fn tax_registration_number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "taxRegistrationNumber")
    }

    /// Tax template.
    pub fn tax_template(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "taxTemplate")
    }

    /// Your reference.
    pub fn your_reference(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "yourReference")
    }

    /// Invoice template id.
    pub fn invoice_template_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "invoiceTemplateId")
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

    /// When it was made.
    pub fn created(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "created")
    }

    /// When it was last changed.
    pub fn modified(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "modified")
    }

    /// Whether invoices get a UBL file.
    pub fn attach_ubl_to_invoice(&self) -> FieldOf<bool> {
        FieldOf::new(&self.under, "attachUBLToInvoice")
    }

    /// Whether invoices get ZUGFeRD data.
    pub fn attach_zugferd_xml_to_invoice(&self) -> FieldOf<bool> {
        FieldOf::new(&self.under, "attachZugferdXMLToInvoice")
    }

    /// Default invoice address.
    pub fn default_invoice_address(&self) -> <Address as Fields>::Fields {
        Address::fields(&format!("{}defaultInvoiceAddress/", self.under))
    }

    /// Default delivery address.
    pub fn default_delivery_address(&self) -> <Address as Fields>::Fields {
        Address::fields(&format!("{}defaultDeliveryAddress/", self.under))
    }

    /// Online payment details.
    pub fn online_payment_details(&self) -> <OnlinePaymentDetails as Fields>::Fields {
        OnlinePaymentDetails::fields(&format!("{}onlinePaymentDetails/", self.under))
    }

    /// Committed monthly recurring revenue.
    pub fn cmrr(&self) -> <CurrencyAmount as Fields>::Fields {
        CurrencyAmount::fields(&format!("{}cmrr/", self.under))
    }

    /// Annual contract value.
    pub fn acv(&self) -> <CurrencyAmount as Fields>::Fields {
        CurrencyAmount::fields(&format!("{}acv/", self.under))
    }

    /// The metric EMRR, as Younium computes it.
    pub fn emrr(&self) -> <CurrencyAmount as Fields>::Fields {
        CurrencyAmount::fields(&format!("{}emrr/", self.under))
    }

    /// What is charged once.
    pub fn one_time_fees(&self) -> <CurrencyAmount as Fields>::Fields {
        CurrencyAmount::fields(&format!("{}oneTimeFees/", self.under))
    }

    /// Total contract value.
    pub fn tcv(&self) -> <CurrencyAmount as Fields>::Fields {
        CurrencyAmount::fields(&format!("{}tcv/", self.under))
    }
}

/// The fields of [`OnlinePaymentDetails`], for filters.
#[derive(Debug, Clone)]
pub struct OnlinePaymentDetailsFields {
    under: String,
}

impl Fields for OnlinePaymentDetails {
    type Fields = OnlinePaymentDetailsFields;

    fn fields(under: &str) -> Self::Fields {
        OnlinePaymentDetailsFields { under: under.to_owned() }
    }
}

impl OnlinePaymentDetailsFields {
    /// When it was made.
    pub fn created(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "created")
    }

    /// When it was last changed.
    pub fn modified(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "modified")
    }

    /// Stripe customer id.
    pub fn stripe_customer_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "stripeCustomerId")
    }

    /// Stripe payment method id.
    pub fn stripe_payment_method_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "stripePaymentMethodId")
    }

    /// Go card less customer id.
    pub fn go_card_less_customer_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "goCardLessCustomerId")
    }

    /// Go card less mandate id.
    pub fn go_card_less_mandate_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "goCardLessMandateId")
    }

    /// Go cardless mandate status.
    pub fn go_cardless_mandate_status(&self) -> FieldOf<GoCardlessMandateStatus> {
        FieldOf::new(&self.under, "goCardlessMandateStatus")
    }
}
