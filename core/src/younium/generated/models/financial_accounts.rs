// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's objects as Rust structs.

use crate::model::{Extra, FromKind, Slot};

/// An account of the books.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FinancialAccount {
    /// Id.
    pub id: uuid::Uuid,
    /// Code.
    pub code: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Id of this in your ERP system.
    pub external_erp_id: Option<String>,
    /// Id of this in your CRM system.
    pub external_crm_id: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for FinancialAccount {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            id: row.read(0)?,
            code: row.read(1)?,
            name: row.read(2)?,
            description: row.read(3)?,
            external_erp_id: row.read(4)?,
            external_crm_id: row.read(5)?,
            extra: row.read_extra()?,
        })
    }
}
