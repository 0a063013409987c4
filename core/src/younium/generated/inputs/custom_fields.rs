// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What Younium is sent, as Rust structs.

use crate::model::{Lookup, Members, Patch, ToJson};
use crate::younium::generated::models::{CustomFieldEntity, CustomFieldType, CustomFieldTypeEntity};

/// A custom field to configure.
#[derive(Debug, Clone)]
#[must_use]
pub struct CustomFieldCreate(Members);

impl CustomFieldCreate {
    /// With what has to be given:
    ///
    /// * `field_type`: Field type.
    pub fn new(field_type: impl Into<CustomFieldType>) -> Self {
        let mut members = Members::default();
        members.set("\"fieldType\":", &Into::<CustomFieldType>::into(field_type));
        Self(members)
    }

    /// Entity.
    pub fn entity(mut self, entity: impl Into<CustomFieldEntity>) -> Self {
        self.0.set("\"entity\":", &Into::<CustomFieldEntity>::into(entity));
        self
    }

    /// Key.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.0.set("\"key\":", &Into::<String>::into(key));
        self
    }

    /// Name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.set("\"name\":", &Into::<String>::into(name));
        self
    }

    /// Default value.
    pub fn default_value(mut self, default_value: impl Into<String>) -> Self {
        self.0.set("\"defaultValue\":", &Into::<String>::into(default_value));
        self
    }

    /// List.
    pub fn list(mut self, list: impl Into<Lookup>) -> Self {
        self.0.set("\"list\":", &Into::<Lookup>::into(list));
        self
    }

    /// Type entity.
    pub fn type_entity(mut self, type_entity: impl Into<CustomFieldTypeEntity>) -> Self {
        self.0.set("\"typeEntity\":", &Into::<CustomFieldTypeEntity>::into(type_entity));
        self
    }
}

impl ToJson for CustomFieldCreate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// What can be changed of a custom field.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct CustomFieldUpdate(Members);

impl CustomFieldUpdate {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Field type.
    pub fn field_type(mut self, field_type: impl Into<Patch<CustomFieldType>>) -> Self {
        self.0.patch("\"fieldType\":", &field_type.into());
        self
    }

    /// Entity.
    pub fn entity(mut self, entity: impl Into<Patch<CustomFieldEntity>>) -> Self {
        self.0.patch("\"entity\":", &entity.into());
        self
    }

    /// Key.
    pub fn key(mut self, key: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"key\":", &key.into());
        self
    }

    /// Name.
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"name\":", &name.into());
        self
    }

    /// Default value.
    pub fn default_value(mut self, default_value: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"defaultValue\":", &default_value.into());
        self
    }

    /// List.
    pub fn list(mut self, list: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"list\":", &list.into());
        self
    }

    /// Type entity.
    pub fn type_entity(mut self, type_entity: impl Into<Patch<CustomFieldTypeEntity>>) -> Self {
        self.0.patch("\"typeEntity\":", &type_entity.into());
        self
    }
}

impl ToJson for CustomFieldUpdate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}
