// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Younium's objects as Rust structs.

use crate::model::{Extra, FromKind, Slot};

/// A user and the roles of that user.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct User {
    /// Roles.
    pub roles: Option<Vec<UserRole>>,
    /// Published as a text, not as a uuid.
    pub id: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Culture.
    pub culture: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// User name.
    pub user_name: Option<String>,
    /// Active.
    pub active: Option<bool>,
    /// Is legacy api user.
    pub is_legacy_api_user: Option<bool>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for User {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            roles: row.read(0)?,
            id: row.read(1)?,
            first_name: row.read(2)?,
            last_name: row.read(3)?,
            title: row.read(4)?,
            culture: row.read(5)?,
            email: row.read(6)?,
            user_name: row.read(7)?,
            active: row.read(8)?,
            is_legacy_api_user: row.read(9)?,
            extra: row.read_extra()?,
        })
    }
}

/// A role and what it permits.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Role {
    /// Permissions.
    pub permissions: Option<Vec<Permission>>,
    /// Id.
    pub id: uuid::Uuid,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for Role {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            permissions: row.read(0)?,
            id: row.read(1)?,
            name: row.read(2)?,
            description: row.read(3)?,
            extra: row.read_extra()?,
        })
    }
}

/// Something that a role permits.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Permission {
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Group.
    pub group: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for Permission {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            name: row.read(0)?,
            description: row.read(1)?,
            group: row.read(2)?,
            extra: row.read_extra()?,
        })
    }
}

/// A role of a user in a legal entity.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UserRole {
    /// Legal entity id.
    pub legal_entity_id: Option<uuid::Uuid>,
    /// Legal entity name.
    pub legal_entity_name: Option<String>,
    /// Id.
    pub id: Option<uuid::Uuid>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Members that this version of the SDK does not know.
    pub extra: Extra,
}

impl FromKind for UserRole {
    fn from_slot(slot: Slot<'_>) -> Option<Self> {
        let Slot::Object(row) = slot else { return None };
        Some(Self {
            legal_entity_id: row.read(0)?,
            legal_entity_name: row.read(1)?,
            id: row.read(2)?,
            name: row.read(3)?,
            description: row.read(4)?,
            extra: row.read_extra()?,
        })
    }
}
