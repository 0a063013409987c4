// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's resources and their methods.

use crate::call::Call;
use crate::client::Client;
use crate::list::Listing;
use crate::younium::YouniumClient;
use crate::younium::generated::models::UnitOfMeasure;
use crate::younium::generated::operations as op;

impl YouniumClient {
    /// Units of measure.
    pub fn units_of_measure(&self) -> UnitsOfMeasure<'_> {
        UnitsOfMeasure { client: &self.client }
    }
}

/// Units of measure: `client.units_of_measure()`.
#[derive(Debug, Clone, Copy)]
pub struct UnitsOfMeasure<'c> {
    client: &'c Client,
}

impl UnitsOfMeasure<'_> {
    /// Reads one unit of measure.
    ///
    /// `GET /UnitOfMeasurements/{id}`.
    ///
    /// * `id`: Id of the unit of measure.
    pub fn get(&self, id: uuid::Uuid) -> Call<UnitOfMeasure> {
        Call::new(self.client, &op::UNITS_OF_MEASURE_GET, vec![Some(id.to_string())])
    }

    /// Lists units of measure.
    ///
    /// `GET /UnitOfMeasurements`.
    pub fn list(&self) -> Listing<UnitOfMeasure> {
        Listing::new(self.client, &op::UNITS_OF_MEASURE_LIST, vec![None, None, None, None, None, None])
    }
}
