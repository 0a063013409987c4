// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's objects as Rust structs.

use rust_decimal::Decimal;

use super::{Country, FinancialAccount};
use crate::model::{Extra, FromKind, Slot};

/// Rates of tax.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TaxTemplate {
    /// Description.
    pub description: Option<String>,
    /// Effective from.
    pub effective_from: Option<jiff::Timestamp>,
    /// Effective to.
    pub effective_to: Option<jiff::Timestamp>,
    /// Tax account.
    pub tax_account: Option<FinancialAccount>,
    /// Tax account id.
    pub tax_account_id: Option<uuid::Uuid>,
    /// Details.
    pub details: Option<Vec<TaxTemplateDetail>>,
    /// When it was made.
    pub created: Option<jiff::Timestamp>,
    /// When it was last changed.
    pub modified: Option<jiff::Timestamp>,
    /// Id.
    pub id: uuid::Uuid,
    /// Name.
    pub name: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for TaxTemplate {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            description: row.read(0)?,
            effective_from: row.read(1)?,
            effective_to: row.read(2)?,
            tax_account: row.read(3)?,
            tax_account_id: row.read(4)?,
            details: row.read(5)?,
            created: row.read(6)?,
            modified: row.read(7)?,
            id: row.read(8)?,
            name: row.read(9)?,
            extra: row.read_extra()?,
        })
    }
}

/// A category of tax.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TaxCategory {
    /// Id.
    pub id: Option<uuid::Uuid>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Is active.
    pub is_active: Option<bool>,
    /// Is eu tax.
    pub is_eu_tax: Option<bool>,
    /// External code.
    pub external_code: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for TaxCategory {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            name: row.read(1)?,
            description: row.read(2)?,
            is_active: row.read(3)?,
            is_eu_tax: row.read(4)?,
            external_code: row.read(5)?,
            extra: row.read_extra()?,
        })
    }
}

/// The rates of a tax template at one place.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TaxTemplateDetail {
    /// Id.
    pub id: Option<uuid::Uuid>,
    /// Tax template id.
    pub tax_template_id: Option<uuid::Uuid>,
    /// Country.
    pub country: Option<Country>,
    /// Country id.
    pub country_id: Option<uuid::Uuid>,
    /// City.
    pub city: Option<String>,
    /// State.
    pub state: Option<String>,
    /// County.
    pub county: Option<String>,
    /// Zip.
    pub zip: Option<String>,
    /// Tax1.
    pub tax1: Option<Decimal>,
    /// Tax2.
    pub tax2: Option<Decimal>,
    /// Tax3.
    pub tax3: Option<Decimal>,
    /// Use tax jar.
    pub use_tax_jar: Option<bool>,
    /// Tax category id.
    pub tax_category_id: Option<uuid::Uuid>,
    /// Tax category.
    pub tax_category: Option<TaxCategory>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for TaxTemplateDetail {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            tax_template_id: row.read(1)?,
            country: row.read(2)?,
            country_id: row.read(3)?,
            city: row.read(4)?,
            state: row.read(5)?,
            county: row.read(6)?,
            zip: row.read(7)?,
            tax1: row.read(8)?,
            tax2: row.read(9)?,
            tax3: row.read(10)?,
            use_tax_jar: row.read(11)?,
            tax_category_id: row.read(12)?,
            tax_category: row.read(13)?,
            extra: row.read_extra()?,
        })
    }
}
