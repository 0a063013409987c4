// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's resources and their methods.

use crate::call::Call;
use crate::client::Client;
use crate::list::Listing;
use crate::younium::YouniumClient;
use crate::younium::generated::models::InvoiceBatchGroup;
use crate::younium::generated::operations as op;

impl YouniumClient {
    /// Invoice batch groups: accounts and orders that are invoiced together.
    pub fn invoice_batch_groups(&self) -> InvoiceBatchGroups<'_> {
        InvoiceBatchGroups { client: &self.client }
    }
}

/// Invoice batch groups: accounts and orders that are invoiced together: `client.invoice_batch_groups()`.
#[derive(Debug, Clone, Copy)]
pub struct InvoiceBatchGroups<'c> {
    client: &'c Client,
}

impl InvoiceBatchGroups<'_> {
    /// Reads one invoice batch group.
    ///
    /// `GET /InvoiceBatchGroups/{id}`.
    ///
    /// * `id`: Id of the invoice batch group.
    pub fn get(&self, id: uuid::Uuid) -> Call<InvoiceBatchGroup> {
        Call::new(self.client, &op::INVOICE_BATCH_GROUPS_GET, vec![Some(id.to_string())])
    }

    /// Lists invoice batch groups.
    ///
    /// `GET /InvoiceBatchGroups`.
    pub fn list(&self) -> Listing<InvoiceBatchGroup> {
        Listing::new(self.client, &op::INVOICE_BATCH_GROUPS_LIST, vec![None, None, None, None, None, None])
    }
}
