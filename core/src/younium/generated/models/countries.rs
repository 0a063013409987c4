// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's objects as Rust structs.

use serde_json::value::RawValue;

use crate::model::{Extra, FromKind, Slot};

/// A country.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Country {
    /// Id.
    pub id: uuid::Uuid,
    /// Name.
    pub name: Option<String>,
    /// Two alpha code.
    pub two_alpha_code: Option<String>,
    /// Three alpha code.
    pub three_alpha_code: Option<String>,
    /// Active.
    pub active: Option<bool>,
    /// Custom fields, by their keys.
    pub custom_fields: Option<Box<RawValue>>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for Country {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            name: row.read(1)?,
            two_alpha_code: row.read(2)?,
            three_alpha_code: row.read(3)?,
            active: row.read(4)?,
            custom_fields: row.read(5)?,
            extra: row.read_extra()?,
        })
    }
}
