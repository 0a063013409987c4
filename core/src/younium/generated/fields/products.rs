// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What lists of Younium can be filtered by.

use crate::younium::filter::{FieldOf, Fields};
use crate::younium::generated::models::{Feature, Product, ProductType};

/// The fields of [`Product`], for filters.
#[derive(Debug, Clone)]
pub struct ProductFields {
    under: String,
}

impl Fields for Product {
    type Fields = ProductFields;

    fn fields(under: &str) -> Self::Fields {
        ProductFields { under: under.to_owned() }
    }
}

impl ProductFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Product number.
    pub fn product_number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "productNumber")
    }

    /// Name.
    pub fn name(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "name")
    }

    /// Product type.
    pub fn product_type(&self) -> FieldOf<ProductType> {
        FieldOf::new(&self.under, "productType")
    }

    /// Category.
    pub fn category(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "category")
    }

    /// Activation date.
    pub fn activation_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "activationDate")
    }

    /// End of new sales date.
    pub fn end_of_new_sales_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "endOfNewSalesDate")
    }

    /// End of renewal date.
    pub fn end_of_renewal_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "endOfRenewalDate")
    }

    /// End of life date.
    pub fn end_of_life_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "endOfLifeDate")
    }

    /// Is framework product.
    pub fn is_framework_product(&self) -> FieldOf<bool> {
        FieldOf::new(&self.under, "isFrameworkProduct")
    }

    /// Id of this in your ERP system.
    pub fn external_erp_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalERPId")
    }

    /// Id of this in your CRM system.
    pub fn external_crm_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalCRMId")
    }

    /// When it was made.
    pub fn created(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "created")
    }

    /// When it was last changed.
    pub fn modified(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "modified")
    }

    /// Legal entity id.
    pub fn legal_entity_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "legalEntityId")
    }
}

/// The fields of [`Feature`], for filters.
#[derive(Debug, Clone)]
pub struct FeatureFields {
    under: String,
}

impl Fields for Feature {
    type Fields = FeatureFields;

    fn fields(under: &str) -> Self::Fields {
        FeatureFields { under: under.to_owned() }
    }
}

impl FeatureFields {
    /// Code.
    pub fn code(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "code")
    }

    /// Description.
    pub fn description(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "description")
    }
}
