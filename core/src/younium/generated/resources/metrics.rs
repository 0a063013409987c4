// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's resources and their methods.

use crate::call::Call;
use crate::client::Client;
use crate::younium::YouniumClient;
use crate::younium::generated::inputs::{ChargeMetricsInput, OrderMetricsInput};
use crate::younium::generated::models::{ChargeMetrics, OrderMetrics};
use crate::younium::generated::operations as op;

impl YouniumClient {
    /// Metrics of orders that do not exist yet.
    pub fn metrics(&self) -> Metrics<'_> {
        Metrics { client: &self.client }
    }
}

/// Metrics of orders that do not exist yet: `client.metrics()`.
#[derive(Debug, Clone, Copy)]
pub struct Metrics<'c> {
    client: &'c Client,
}

impl Metrics<'_> {
    /// Calculates the metrics that a charge would have. Nothing is created.
    ///
    /// `POST /Metrics/CalculateMetrics/Charge`.
    ///
    /// * `body`: What is sent.
    pub fn calculate_charge(&self, body: ChargeMetricsInput) -> Call<ChargeMetrics> {
        Call::new(self.client, &op::METRICS_CALCULATE_CHARGE, vec![]).with_body(&body)
    }

    /// Calculates the metrics that an order would have. Nothing is created.
    ///
    /// `POST /Metrics/CalculateMetrics/Order`.
    ///
    /// * `body`: What is sent.
    pub fn calculate_order(&self, body: OrderMetricsInput) -> Call<OrderMetrics> {
        Call::new(self.client, &op::METRICS_CALCULATE_ORDER, vec![]).with_body(&body)
    }
}
