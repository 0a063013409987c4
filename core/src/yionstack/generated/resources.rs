// @generated from core/api/yionstack.yaml by yionstack-codegen. Do not edit.

//! YionStack's resources and their methods.

use crate::call::Call;
use crate::client::Client;
use crate::yionstack::YionStackClient;
use crate::yionstack::generated::models::{Contact, Invoice};
use crate::yionstack::generated::operations as op;

impl YionStackClient {
    /// Contacts.
    pub fn contacts(&self) -> Contacts<'_> {
        Contacts { client: &self.client }
    }

    /// Invoices.
    pub fn invoices(&self) -> Invoices<'_> {
        Invoices { client: &self.client }
    }
}

/// Contacts: `client.contacts()`.
#[derive(Debug, Clone, Copy)]
pub struct Contacts<'c> {
    client: &'c Client,
}

impl Contacts<'_> {
    /// Reads one contact.
    ///
    /// `GET /api/v1/crm/contacts/{contactId}`, scope `read:contacts`.
    ///
    /// Assumption: The path is a guess, as for the list of contacts.
    ///
    /// * `business_id`: Id of the business, the tenant. A token belongs to the business that was current when its user consented.
    /// * `contact_id`: Id of the contact, such as the `customer_id` of an invoice.
    pub fn get(&self, business_id: impl Into<String>, contact_id: impl Into<String>) -> Call<Contact> {
        Call::new(self.client, &op::CONTACTS_GET, vec![Some(business_id.into()), Some(contact_id.into())])
    }

    /// Lists the contacts of a business.
    ///
    /// `GET /api/v1/crm/contacts`, scope `read:contacts`.
    ///
    /// Assumption: The path is a guess. The scope `read:contacts` and ids such as `cont_xyz789` are documented; that customers live in the CRM is said in prose.
    ///
    /// * `business_id`: Id of the business, the tenant. A token belongs to the business that was current when its user consented.
    pub fn list(&self, business_id: impl Into<String>) -> Call<Vec<Contact>> {
        Call::new(self.client, &op::CONTACTS_LIST, vec![Some(business_id.into())])
    }
}

/// Invoices: `client.invoices()`.
#[derive(Debug, Clone, Copy)]
pub struct Invoices<'c> {
    client: &'c Client,
}

impl Invoices<'_> {
    /// Lists the invoices of a business. The answer is the whole list; no paging is documented.
    ///
    /// `GET /api/v1/accounting/invoices`, scope `read:invoices`.
    ///
    /// * `business_id`: Id of the business, the tenant. A token belongs to the business that was current when its user consented.
    pub fn list(&self, business_id: impl Into<String>) -> Call<Vec<Invoice>> {
        Call::new(self.client, &op::INVOICES_LIST, vec![Some(business_id.into())])
    }
}
