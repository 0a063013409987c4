// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What lists of Younium can be filtered by.

use crate::younium::filter::{FieldOf, Fields};
use crate::younium::generated::models::{
    CustomField, CustomFieldEntity, CustomFieldType, CustomFieldTypeEntity,
};

/// The fields of [`CustomField`], for filters.
#[derive(Debug, Clone)]
pub struct CustomFieldFields {
    under: String,
}

impl Fields for CustomField {
    type Fields = CustomFieldFields;

    fn fields(under: &str) -> Self::Fields {
        CustomFieldFields { under: under.to_owned() }
    }
}

impl CustomFieldFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Key.
    pub fn key(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "key")
    }

    /// Name.
    pub fn name(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "name")
    }

    /// Default value.
    pub fn default_value(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "defaultValue")
    }

    /// Field type.
    pub fn field_type(&self) -> FieldOf<CustomFieldType> {
        FieldOf::new(&self.under, "fieldType")
    }

    /// Entity.
    pub fn entity(&self) -> FieldOf<CustomFieldEntity> {
        FieldOf::new(&self.under, "entity")
    }

    /// List.
    pub fn list(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "list")
    }

    /// Type entity.
    pub fn type_entity(&self) -> FieldOf<CustomFieldTypeEntity> {
        FieldOf::new(&self.under, "typeEntity")
    }

    /// Entity object.
    pub fn entity_object(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "entityObject")
    }
}
