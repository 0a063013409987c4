// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's resources and their methods.

use crate::call::Call;
use crate::client::Client;
use crate::http::Answer;
use crate::list::Listing;
use crate::younium::YouniumClient;
use crate::younium::generated::inputs::{UsageCreate, UsageImportInput, UsageUpdate};
use crate::younium::generated::models::{ImportResult, UsageRecord};
use crate::younium::generated::operations as op;

impl YouniumClient {
    /// Usage: what was consumed in a time.
    pub fn usage(&self) -> Usage<'_> {
        Usage { client: &self.client }
    }
}

/// Usage: what was consumed in a time: `client.usage()`.
#[derive(Debug, Clone, Copy)]
pub struct Usage<'c> {
    client: &'c Client,
}

impl Usage<'_> {
    /// Creates a usage.
    ///
    /// `POST /Usage`.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `body`: What is sent.
    pub fn create(&self, body: UsageCreate) -> Call<Answer> {
        Call::new(self.client, &op::USAGE_CREATE, vec![]).with_body(&body)
    }

    /// Deletes a usage.
    ///
    /// `DELETE /Usage/{id}`.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `id`: Id of the usage.
    pub fn delete(&self, id: uuid::Uuid) -> Call<Answer> {
        Call::new(self.client, &op::USAGE_DELETE, vec![Some(id.to_string())])
    }

    /// Reads one usage.
    ///
    /// `GET /Usage/{id}`.
    ///
    /// * `id`: Id of the usage.
    pub fn get(&self, id: uuid::Uuid) -> Call<UsageRecord> {
        Call::new(self.client, &op::USAGE_GET, vec![Some(id.to_string())])
    }

    /// Imports usage as CSV or JSON, through a mapping template. `has_errors` says whether rows were refused, and `errors` which; rows that are refused are an answer here, not an error.
    ///
    /// `POST /Usage/import`.
    ///
    /// * `body`: What is sent.
    pub fn import_data(&self, body: UsageImportInput) -> Call<ImportResult> {
        Call::new(self.client, &op::USAGE_IMPORT_DATA, vec![]).with_body(&body)
    }

    /// Lists usage.
    ///
    /// `GET /Usage`.
    pub fn list(&self) -> Listing<UsageRecord> {
        Listing::new(self.client, &op::USAGE_LIST, vec![None, None, None, None, None, None])
    }

    /// Changes a usage.
    ///
    /// `PATCH /Usage/{id}`.
    ///
    /// * `id`: Id of the usage.
    /// * `body`: What is sent.
    pub fn update(&self, id: uuid::Uuid, body: UsageUpdate) -> Call<Answer> {
        Call::new(self.client, &op::USAGE_UPDATE, vec![Some(id.to_string())]).with_body(&body)
    }
}
