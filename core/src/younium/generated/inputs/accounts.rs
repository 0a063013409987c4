// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What Younium is sent, as Rust structs.

use serde_json::value::RawValue;

use super::AddressInput;
use crate::model::{Lookup, Members, Patch, ToJson};
use crate::younium::generated::models::{AccountType, GoCardlessMandateStatus, InvoiceDeliveryMethod};

/// What can be changed of an account.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct AccountUpdate(Members);

impl AccountUpdate {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name.
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"name\":", &name.into());
        self
    }

    /// Account type.
    pub fn account_type(mut self, account_type: impl Into<Patch<AccountType>>) -> Self {
        self.0.patch("\"accountType\":", &account_type.into());
        self
    }

    /// Currency.
    ///
    /// Looked up by `code` or `id`.
    pub fn currency(mut self, currency: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"currency\":", &currency.into());
        self
    }

    /// Our reference.
    pub fn our_reference(mut self, our_reference: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"ourReference\":", &our_reference.into());
        self
    }

    /// Your reference.
    pub fn your_reference(mut self, your_reference: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"yourReference\":", &your_reference.into());
        self
    }

    /// Invoice email address.
    pub fn invoice_email_address(mut self, invoice_email_address: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"invoiceEmailAddress\":", &invoice_email_address.into());
        self
    }

    /// Reminder email address.
    pub fn reminder_email_address(mut self, reminder_email_address: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"reminderEmailAddress\":", &reminder_email_address.into());
        self
    }

    /// Invoice email cc addresses.
    pub fn invoice_email_cc_addresses(
        mut self,
        invoice_email_cc_addresses: impl Into<Patch<String>>,
    ) -> Self {
        self.0.patch("\"invoiceEmailCcAddresses\":", &invoice_email_cc_addresses.into());
        self
    }

    /// Invoice delivery method.
    pub fn invoice_delivery_method(
        mut self,
        invoice_delivery_method: impl Into<Patch<InvoiceDeliveryMethod>>,
    ) -> Self {
        self.0.patch("\"invoiceDeliveryMethod\":", &invoice_delivery_method.into());
        self
    }

    /// Default payment term.
    ///
    /// Looked up by `name` or `id`.
    pub fn default_payment_term(mut self, default_payment_term: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"defaultPaymentTerm\":", &default_payment_term.into());
        self
    }

    /// Tax registration number.
    pub fn tax_registration_number(mut self, tax_registration_number: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"taxRegistrationNumber\":", &tax_registration_number.into());
        self
    }

    /// Organization number.
    pub fn organization_number(mut self, organization_number: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"organizationNumber\":", &organization_number.into());
        self
    }

    /// Electronic invoice address.
    pub fn electronic_invoice_address(
        mut self,
        electronic_invoice_address: impl Into<Patch<String>>,
    ) -> Self {
        self.0.patch("\"electronicInvoiceAddress\":", &electronic_invoice_address.into());
        self
    }

    /// Code of the scheme of `electronic_invoice_address`, from the EAS code list.
    pub fn electronic_invoice_address_scheme(
        mut self,
        electronic_invoice_address_scheme: impl Into<Patch<String>>,
    ) -> Self {
        self.0.patch("\"electronicInvoiceAddressScheme\":", &electronic_invoice_address_scheme.into());
        self
    }

    /// Whether the account is out of use. Cannot be null.
    pub fn inactive(mut self, inactive: bool) -> Self {
        self.0.set("\"inactive\":", &inactive);
        self
    }

    /// Tax template.
    ///
    /// Looked up by `name` or `id`.
    pub fn tax_template(mut self, tax_template: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"taxTemplate\":", &tax_template.into());
        self
    }

    /// Accounts receivable.
    ///
    /// Looked up by `code` or `id`.
    pub fn accounts_receivable(mut self, accounts_receivable: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"accountsReceivable\":", &accounts_receivable.into());
        self
    }

    /// Image url.
    pub fn image_url(mut self, image_url: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"imageUrl\":", &image_url.into());
        self
    }

    /// Internet domain of the customer.
    pub fn domain(mut self, domain: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"domain\":", &domain.into());
        self
    }

    /// Invoice template id.
    pub fn invoice_template_id(mut self, invoice_template_id: impl Into<Patch<uuid::Uuid>>) -> Self {
        self.0.patch("\"invoiceTemplateId\":", &invoice_template_id.into());
        self
    }

    /// Use `invoice_batch_group`.
    ///
    /// Deprecated: the vendor retires it.
    pub fn invoice_batch_group_id(mut self, invoice_batch_group_id: impl Into<Patch<uuid::Uuid>>) -> Self {
        self.0.patch("\"invoiceBatchGroupId\":", &invoice_batch_group_id.into());
        self
    }

    /// Invoice batch group.
    pub fn invoice_batch_group(mut self, invoice_batch_group: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"invoiceBatchGroup\":", &invoice_batch_group.into());
        self
    }

    /// Invoice setting group.
    pub fn invoice_setting_group(mut self, invoice_setting_group: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"invoiceSettingGroup\":", &invoice_setting_group.into());
        self
    }

    /// Default invoice address.
    pub fn default_invoice_address(
        mut self,
        default_invoice_address: impl Into<Patch<AddressInput>>,
    ) -> Self {
        self.0.patch("\"defaultInvoiceAddress\":", &default_invoice_address.into());
        self
    }

    /// Default delivery address.
    pub fn default_delivery_address(
        mut self,
        default_delivery_address: impl Into<Patch<AddressInput>>,
    ) -> Self {
        self.0.patch("\"defaultDeliveryAddress\":", &default_delivery_address.into());
        self
    }

    /// Id of this in your ERP system.
    pub fn external_erp_id(mut self, external_erp_id: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"externalERPId\":", &external_erp_id.into());
        self
    }

    /// Id of this in your CRM system.
    pub fn external_crm_id(mut self, external_crm_id: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"externalCRMId\":", &external_crm_id.into());
        self
    }

    /// Custom fields, by their keys.
    pub fn custom_fields(mut self, custom_fields: impl Into<Patch<Box<RawValue>>>) -> Self {
        self.0.patch("\"customFields\":", &custom_fields.into());
        self
    }

    /// Whether invoices get a UBL file. Cannot be null.
    pub fn attach_ubl_to_invoice(mut self, attach_ubl_to_invoice: bool) -> Self {
        self.0.set("\"attachUBLToInvoice\":", &attach_ubl_to_invoice);
        self
    }

    /// Whether invoices get ZUGFeRD data. Cannot be null.
    pub fn attach_zugferd_xml_to_invoice(mut self, attach_zugferd_xml_to_invoice: bool) -> Self {
        self.0.set("\"attachZugferdXMLToInvoice\":", &attach_zugferd_xml_to_invoice);
        self
    }
}

impl ToJson for AccountUpdate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// An account to create.
#[derive(Debug, Clone)]
#[must_use]
pub struct AccountCreate(Members);

impl AccountCreate {
    /// With what has to be given:
    ///
    /// * `name`: Name.
    /// * `currency`: Currency. Looked up by `code` or `id`.
    pub fn new(name: impl Into<String>, currency: impl Into<Lookup>) -> Self {
        let mut members = Members::default();
        members.set("\"name\":", &Into::<String>::into(name));
        members.set("\"currency\":", &Into::<Lookup>::into(currency));
        Self(members)
    }

    /// Account type.
    pub fn account_type(mut self, account_type: impl Into<AccountType>) -> Self {
        self.0.set("\"accountType\":", &Into::<AccountType>::into(account_type));
        self
    }

    /// Our reference.
    pub fn our_reference(mut self, our_reference: impl Into<String>) -> Self {
        self.0.set("\"ourReference\":", &Into::<String>::into(our_reference));
        self
    }

    /// Your reference.
    pub fn your_reference(mut self, your_reference: impl Into<String>) -> Self {
        self.0.set("\"yourReference\":", &Into::<String>::into(your_reference));
        self
    }

    /// Invoice email address.
    pub fn invoice_email_address(mut self, invoice_email_address: impl Into<String>) -> Self {
        self.0.set("\"invoiceEmailAddress\":", &Into::<String>::into(invoice_email_address));
        self
    }

    /// Invoice email cc addresses.
    pub fn invoice_email_cc_addresses(mut self, invoice_email_cc_addresses: impl Into<String>) -> Self {
        self.0.set("\"invoiceEmailCcAddresses\":", &Into::<String>::into(invoice_email_cc_addresses));
        self
    }

    /// Invoice delivery method.
    pub fn invoice_delivery_method(
        mut self,
        invoice_delivery_method: impl Into<InvoiceDeliveryMethod>,
    ) -> Self {
        self.0
            .set("\"invoiceDeliveryMethod\":", &Into::<InvoiceDeliveryMethod>::into(invoice_delivery_method));
        self
    }

    /// Default payment term.
    ///
    /// Looked up by `name` or `id`.
    pub fn default_payment_term(mut self, default_payment_term: impl Into<Lookup>) -> Self {
        self.0.set("\"defaultPaymentTerm\":", &Into::<Lookup>::into(default_payment_term));
        self
    }

    /// Tax registration number.
    pub fn tax_registration_number(mut self, tax_registration_number: impl Into<String>) -> Self {
        self.0.set("\"taxRegistrationNumber\":", &Into::<String>::into(tax_registration_number));
        self
    }

    /// Organization number.
    pub fn organization_number(mut self, organization_number: impl Into<String>) -> Self {
        self.0.set("\"organizationNumber\":", &Into::<String>::into(organization_number));
        self
    }

    /// Electronic invoice address.
    pub fn electronic_invoice_address(mut self, electronic_invoice_address: impl Into<String>) -> Self {
        self.0.set("\"electronicInvoiceAddress\":", &Into::<String>::into(electronic_invoice_address));
        self
    }

    /// Code of the scheme of `electronic_invoice_address`, from the EAS code list.
    pub fn electronic_invoice_address_scheme(
        mut self,
        electronic_invoice_address_scheme: impl Into<String>,
    ) -> Self {
        self.0.set(
            "\"electronicInvoiceAddressScheme\":",
            &Into::<String>::into(electronic_invoice_address_scheme),
        );
        self
    }

    /// Inactive.
    pub fn inactive(mut self, inactive: bool) -> Self {
        self.0.set("\"inactive\":", &inactive);
        self
    }

    /// Tax template.
    ///
    /// Looked up by `name` or `id`.
    pub fn tax_template(mut self, tax_template: impl Into<Lookup>) -> Self {
        self.0.set("\"taxTemplate\":", &Into::<Lookup>::into(tax_template));
        self
    }

    /// Accounts receivable.
    ///
    /// Looked up by `code` or `id`.
    pub fn accounts_receivable(mut self, accounts_receivable: impl Into<Lookup>) -> Self {
        self.0.set("\"accountsReceivable\":", &Into::<Lookup>::into(accounts_receivable));
        self
    }

    /// Image url.
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.0.set("\"imageUrl\":", &Into::<String>::into(image_url));
        self
    }

    /// Internet domain of the customer.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.0.set("\"domain\":", &Into::<String>::into(domain));
        self
    }

    /// Invoice template id.
    pub fn invoice_template_id(mut self, invoice_template_id: uuid::Uuid) -> Self {
        self.0.set("\"invoiceTemplateId\":", &invoice_template_id);
        self
    }

    /// Use `invoice_batch_group`.
    ///
    /// Deprecated: the vendor retires it.
    pub fn invoice_batch_group_id(mut self, invoice_batch_group_id: uuid::Uuid) -> Self {
        self.0.set("\"invoiceBatchGroupId\":", &invoice_batch_group_id);
        self
    }

    /// Invoice batch group.
    pub fn invoice_batch_group(mut self, invoice_batch_group: impl Into<Lookup>) -> Self {
        self.0.set("\"invoiceBatchGroup\":", &Into::<Lookup>::into(invoice_batch_group));
        self
    }

    /// Invoice setting group.
    pub fn invoice_setting_group(mut self, invoice_setting_group: impl Into<Lookup>) -> Self {
        self.0.set("\"invoiceSettingGroup\":", &Into::<Lookup>::into(invoice_setting_group));
        self
    }

    /// Reminder email address.
    pub fn reminder_email_address(mut self, reminder_email_address: impl Into<String>) -> Self {
        self.0.set("\"reminderEmailAddress\":", &Into::<String>::into(reminder_email_address));
        self
    }

    /// Default invoice address.
    pub fn default_invoice_address(mut self, default_invoice_address: AddressInput) -> Self {
        self.0.set("\"defaultInvoiceAddress\":", &default_invoice_address);
        self
    }

    /// Default delivery address.
    pub fn default_delivery_address(mut self, default_delivery_address: AddressInput) -> Self {
        self.0.set("\"defaultDeliveryAddress\":", &default_delivery_address);
        self
    }

    /// Id of this in your ERP system.
    pub fn external_erp_id(mut self, external_erp_id: impl Into<String>) -> Self {
        self.0.set("\"externalERPId\":", &Into::<String>::into(external_erp_id));
        self
    }

    /// Id of this in your CRM system.
    pub fn external_crm_id(mut self, external_crm_id: impl Into<String>) -> Self {
        self.0.set("\"externalCRMId\":", &Into::<String>::into(external_crm_id));
        self
    }

    /// Custom fields, by their keys.
    pub fn custom_fields(mut self, custom_fields: Box<RawValue>) -> Self {
        self.0.set("\"customFields\":", &custom_fields);
        self
    }

    /// Whether invoices get a UBL file.
    pub fn attach_ubl_to_invoice(mut self, attach_ubl_to_invoice: bool) -> Self {
        self.0.set("\"attachUBLToInvoice\":", &attach_ubl_to_invoice);
        self
    }

    /// Whether invoices get ZUGFeRD data.
    pub fn attach_zugferd_xml_to_invoice(mut self, attach_zugferd_xml_to_invoice: bool) -> Self {
        self.0.set("\"attachZugferdXMLToInvoice\":", &attach_zugferd_xml_to_invoice);
        self
    }
}

impl ToJson for AccountCreate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// What an account is charged with online.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct OnlinePaymentDetailsInput(Members);

impl OnlinePaymentDetailsInput {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Stripe customer id.
    pub fn stripe_customer_id(mut self, stripe_customer_id: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"stripeCustomerId\":", &stripe_customer_id.into());
        self
    }

    /// Stripe payment method id.
    pub fn stripe_payment_method_id(mut self, stripe_payment_method_id: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"stripePaymentMethodId\":", &stripe_payment_method_id.into());
        self
    }

    /// Go card less customer id.
    pub fn go_card_less_customer_id(mut self, go_card_less_customer_id: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"goCardLessCustomerId\":", &go_card_less_customer_id.into());
        self
    }

    /// Go card less mandate id.
    pub fn go_card_less_mandate_id(mut self, go_card_less_mandate_id: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"goCardLessMandateId\":", &go_card_less_mandate_id.into());
        self
    }
}

impl ToJson for OnlinePaymentDetailsInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// What to ask GoCardless for.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct GoCardlessMandateInput(Members);

impl GoCardlessMandateInput {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Mandate status.
    pub fn mandate_status(mut self, mandate_status: impl Into<GoCardlessMandateStatus>) -> Self {
        self.0.set("\"mandateStatus\":", &Into::<GoCardlessMandateStatus>::into(mandate_status));
        self
    }

    /// Re instate.
    pub fn re_instate(mut self, re_instate: bool) -> Self {
        self.0.set("\"reInstate\":", &re_instate);
        self
    }
}

impl ToJson for GoCardlessMandateInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}
