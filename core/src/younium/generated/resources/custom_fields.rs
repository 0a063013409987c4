// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's resources and their methods.

use crate::call::Call;
use crate::client::Client;
use crate::http::Answer;
use crate::list::Listing;
use crate::younium::YouniumClient;
use crate::younium::generated::inputs::{CustomFieldCreate, CustomFieldUpdate};
use crate::younium::generated::models::CustomField;
use crate::younium::generated::operations as op;

impl YouniumClient {
    /// Custom fields: which ones the entities have.
    pub fn custom_fields(&self) -> CustomFields<'_> {
        CustomFields { client: &self.client }
    }
}

/// Custom fields: which ones the entities have: `client.custom_fields()`.
#[derive(Debug, Clone, Copy)]
pub struct CustomFields<'c> {
    client: &'c Client,
}

impl CustomFields<'_> {
    /// Configures a custom field.
    ///
    /// `POST /CustomFieldConfigurations`.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `body`: What is sent.
    pub fn create(&self, body: CustomFieldCreate) -> Call<Answer> {
        Call::new(self.client, &op::CUSTOM_FIELDS_CREATE, vec![]).with_body(&body)
    }

    /// Reads one custom field.
    ///
    /// `GET /CustomFieldConfigurations/{id}`.
    ///
    /// * `id`: Id of the custom field.
    pub fn get(&self, id: uuid::Uuid) -> Call<CustomField> {
        Call::new(self.client, &op::CUSTOM_FIELDS_GET, vec![Some(id.to_string())])
    }

    /// Reads the custom field of an entity by its key.
    ///
    /// `GET /CustomFieldConfigurations/{entity}/{key}`.
    ///
    /// * `entity`: Entity that has the field, such as `Account`.
    /// * `key`: Key of the field.
    pub fn get_by_key(&self, entity: impl Into<String>, key: impl Into<String>) -> Call<CustomField> {
        Call::new(self.client, &op::CUSTOM_FIELDS_GET_BY_KEY, vec![Some(entity.into()), Some(key.into())])
    }

    /// Lists the custom fields that are configured.
    ///
    /// `GET /CustomFieldConfigurations`.
    pub fn list(&self) -> Listing<CustomField> {
        Listing::new(self.client, &op::CUSTOM_FIELDS_LIST, vec![None, None, None, None, None, None])
    }

    /// Changes a custom field.
    ///
    /// `PATCH /CustomFieldConfigurations/{id}`.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `id`: Id of the custom field.
    /// * `body`: What is sent.
    pub fn update(&self, id: uuid::Uuid, body: CustomFieldUpdate) -> Call<Answer> {
        Call::new(self.client, &op::CUSTOM_FIELDS_UPDATE, vec![Some(id.to_string())]).with_body(&body)
    }

    /// Changes the custom field of an entity, found by its key. `current_entity` and `current_key` say which field; `entity` and `key` in the body would change them.
    ///
    /// `PATCH /CustomFieldConfigurations/{entity}/{key}`.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `current_entity`: Entity that has the field now, such as `Account`.
    /// * `current_key`: Key of the field now.
    /// * `body`: What is sent.
    pub fn update_by_key(
        &self,
        current_entity: impl Into<String>,
        current_key: impl Into<String>,
        body: CustomFieldUpdate,
    ) -> Call<Answer> {
        Call::new(
            self.client,
            &op::CUSTOM_FIELDS_UPDATE_BY_KEY,
            vec![Some(current_entity.into()), Some(current_key.into())],
        )
        .with_body(&body)
    }
}
