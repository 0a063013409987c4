// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's resources and their methods.

use serde_json::value::RawValue;

use crate::call::Call;
use crate::client::Client;
use crate::list::Listing;
use crate::younium::YouniumClient;
use crate::younium::generated::models::{Report, SortDirection};
use crate::younium::generated::operations as op;

impl YouniumClient {
    /// Reports and their data.
    pub fn reports(&self) -> Reports<'_> {
        Reports { client: &self.client }
    }
}

/// Reports and their data: `client.reports()`.
#[derive(Debug, Clone, Copy)]
pub struct Reports<'c> {
    client: &'c Client,
}

impl Reports<'_> {
    /// Lists the rows of a report. A row is an object with the fields that the report was given.
    ///
    /// `GET /Reports/{id}/Data`.
    ///
    /// * `id`: Id of the report.
    /// * `options`: What may be left out.
    pub fn data(&self, id: uuid::Uuid, options: ReportsDataOptions) -> Listing<Box<RawValue>> {
        Listing::new(
            self.client,
            &op::REPORTS_DATA,
            vec![Some(id.to_string()), options.sort_direction, options.sort_by_field, None, None],
        )
    }

    /// Reads one report.
    ///
    /// `GET /Reports/{id}`.
    ///
    /// * `id`: Id of the report.
    pub fn get(&self, id: uuid::Uuid) -> Call<Report> {
        Call::new(self.client, &op::REPORTS_GET, vec![Some(id.to_string())])
    }

    /// Lists reports.
    ///
    /// `GET /Reports`.
    pub fn list(&self) -> Listing<Report> {
        Listing::new(self.client, &op::REPORTS_LIST, vec![None, None, None, None, None, None])
    }
}

/// What may be left out of a call of [`Reports::data`].
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct ReportsDataOptions {
    sort_direction: Option<String>,
    sort_by_field: Option<String>,
}

impl ReportsDataOptions {
    /// Direction of the order. Descending unless given.
    pub fn sort_direction(mut self, sort_direction: SortDirection) -> Self {
        self.sort_direction = Some(sort_direction.to_string());
        self
    }

    /// Field of the report to order by, in whatever case.
    pub fn sort_by_field(mut self, sort_by_field: impl Into<String>) -> Self {
        self.sort_by_field = Some(sort_by_field.into());
        self
    }
}
