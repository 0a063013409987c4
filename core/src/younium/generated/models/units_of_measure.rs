// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's objects as Rust structs.

use crate::model::{Extra, FromKind, Slot};

/// A unit of measure.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UnitOfMeasure {
    /// Id.
    pub id: uuid::Uuid,
    /// Unit code.
    pub unit_code: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for UnitOfMeasure {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            unit_code: row.read(1)?,
            name: row.read(2)?,
            display_name: row.read(3)?,
            extra: row.read_extra()?,
        })
    }
}
