// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's resources and their methods.

use crate::call::Call;
use crate::client::Client;
use crate::http::Answer;
use crate::list::Listing;
use crate::younium::YouniumClient;
use crate::younium::generated::inputs::{MeasurementCreate, MeasurementImportInput};
use crate::younium::generated::models::{ImportResult, Measurement};
use crate::younium::generated::operations as op;

impl YouniumClient {
    /// Measurements: quantities at a date, such as licences in use.
    pub fn measurements(&self) -> Measurements<'_> {
        Measurements { client: &self.client }
    }
}

/// Measurements: quantities at a date, such as licences in use: `client.measurements()`.
#[derive(Debug, Clone, Copy)]
pub struct Measurements<'c> {
    client: &'c Client,
}

impl Measurements<'_> {
    /// Creates a measurement.
    ///
    /// `POST /Measurements`.
    ///
    /// Correction: No schema is published for the answer: what comes is handed out as it came.
    ///
    /// * `body`: What is sent.
    pub fn create(&self, body: MeasurementCreate) -> Call<Answer> {
        Call::new(self.client, &op::MEASUREMENTS_CREATE, vec![]).with_body(&body)
    }

    /// Reads one measurement.
    ///
    /// `GET /Measurements/{id}`.
    ///
    /// * `id`: Id of the measurement.
    pub fn get(&self, id: uuid::Uuid) -> Call<Measurement> {
        Call::new(self.client, &op::MEASUREMENTS_GET, vec![Some(id.to_string())])
    }

    /// Imports measurements as CSV or JSON, through a mapping template. `has_errors` says whether rows were refused, and `errors` which; rows that are refused are an answer here, not an error.
    ///
    /// `POST /Measurements/import`.
    ///
    /// * `body`: What is sent.
    pub fn import_data(&self, body: MeasurementImportInput) -> Call<ImportResult> {
        Call::new(self.client, &op::MEASUREMENTS_IMPORT_DATA, vec![]).with_body(&body)
    }

    /// Lists measurements.
    ///
    /// `GET /Measurements`.
    pub fn list(&self) -> Listing<Measurement> {
        Listing::new(self.client, &op::MEASUREMENTS_LIST, vec![None, None, None, None, None, None])
    }
}
