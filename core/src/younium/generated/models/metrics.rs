// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's objects as Rust structs.

use super::CurrencyAmount;
use crate::model::{Extra, FromKind, Slot};

/// Metrics of an order.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OrderMetrics {
    /// Total contract value.
    pub tcv: Option<CurrencyAmount>,
    /// Committed monthly recurring revenue.
    pub cmrr: Option<CurrencyAmount>,
    /// Annual contract value.
    pub acv: Option<CurrencyAmount>,
    /// The metric EMRR, as Younium computes it.
    pub emrr: Option<CurrencyAmount>,
    /// What is charged once.
    pub one_time_fees: Option<CurrencyAmount>,
    /// The metric FMRR, as Younium computes it.
    pub fmrr: Option<CurrencyAmount>,
    /// Charges.
    pub charges: Option<Vec<ChargeMetrics>>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for OrderMetrics {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            tcv: row.read(0)?,
            cmrr: row.read(1)?,
            acv: row.read(2)?,
            emrr: row.read(3)?,
            one_time_fees: row.read(4)?,
            fmrr: row.read(5)?,
            charges: row.read(6)?,
            extra: row.read_extra()?,
        })
    }
}

/// Metrics of a charge.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChargeMetrics {
    /// Name.
    pub name: Option<String>,
    /// Charge number.
    pub charge_number: Option<String>,
    /// Id.
    pub id: Option<uuid::Uuid>,
    /// Charge plan id.
    pub charge_plan_id: Option<uuid::Uuid>,
    /// Order product id.
    pub order_product_id: Option<uuid::Uuid>,
    /// Charge id.
    pub charge_id: Option<uuid::Uuid>,
    /// Total contract value.
    pub tcv: Option<CurrencyAmount>,
    /// Committed monthly recurring revenue.
    pub cmrr: Option<CurrencyAmount>,
    /// Annual contract value.
    pub acv: Option<CurrencyAmount>,
    /// The metric EMRR, as Younium computes it.
    pub emrr: Option<CurrencyAmount>,
    /// What is charged once.
    pub one_time_fees: Option<CurrencyAmount>,
    /// The metric FMRR, as Younium computes it.
    pub fmrr: Option<CurrencyAmount>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for ChargeMetrics {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            name: row.read(0)?,
            charge_number: row.read(1)?,
            id: row.read(2)?,
            charge_plan_id: row.read(3)?,
            order_product_id: row.read(4)?,
            charge_id: row.read(5)?,
            tcv: row.read(6)?,
            cmrr: row.read(7)?,
            acv: row.read(8)?,
            emrr: row.read(9)?,
            one_time_fees: row.read(10)?,
            fmrr: row.read(11)?,
            extra: row.read_extra()?,
        })
    }
}
