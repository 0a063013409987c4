// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's objects as Rust structs.

use crate::model::{Extra, FromKind, Slot};

/// A currency.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Currency {
    /// Id.
    pub id: uuid::Uuid,
    /// ISO 4217 code.
    pub code: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for Currency {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            code: row.read(1)?,
            description: row.read(2)?,
            extra: row.read_extra()?,
        })
    }
}
