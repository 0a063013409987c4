// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What lists of Younium can be filtered by.

use rust_decimal::Decimal;

use crate::younium::filter::{FieldOf, Fields};
use crate::younium::generated::models::{
    AccountReference, Address, CurrencyAmount, OrderProductChargeReference, OrderProductReference,
    OrderReference,
};

/// The fields of [`Address`], for filters.
#[derive(Debug, Clone)]
pub struct AddressFields {
    under: String,
}

impl Fields for Address {
    type Fields = AddressFields;

    fn fields(under: &str) -> Self::Fields {
        AddressFields { under: under.to_owned() }
    }
}

impl AddressFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Description.
    pub fn description(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "description")
    }

    /// Name.
    pub fn name(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "name")
    }

    /// Street.
    pub fn street(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "street")
    }

    /// Street2.
    pub fn street2(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "street2")
    }

    /// City.
    pub fn city(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "city")
    }

    /// County.
    pub fn county(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "county")
    }

    /// State.
    pub fn state(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "state")
    }

    /// Zip.
    pub fn zip(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "zip")
    }

    /// Country.
    pub fn country(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "country")
    }
}

/// The fields of [`CurrencyAmount`], for filters.
#[derive(Debug, Clone)]
pub struct CurrencyAmountFields {
    under: String,
}

impl Fields for CurrencyAmount {
    type Fields = CurrencyAmountFields;

    fn fields(under: &str) -> Self::Fields {
        CurrencyAmountFields { under: under.to_owned() }
    }
}

impl CurrencyAmountFields {
    /// Amount.
    pub fn amount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "amount")
    }

    /// ISO 4217 code, such as `SEK`.
    pub fn currency_code(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "currencyCode")
    }

    /// Currency conversion date.
    pub fn currency_conversion_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "currencyConversionDate")
    }

    /// Base currency amount.
    pub fn base_currency_amount(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "baseCurrencyAmount")
    }

    /// Base currency code.
    pub fn base_currency_code(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "baseCurrencyCode")
    }
}

/// The fields of [`AccountReference`], for filters.
#[derive(Debug, Clone)]
pub struct AccountReferenceFields {
    under: String,
}

impl Fields for AccountReference {
    type Fields = AccountReferenceFields;

    fn fields(under: &str) -> Self::Fields {
        AccountReferenceFields { under: under.to_owned() }
    }
}

impl AccountReferenceFields {
    /// Name.
    pub fn name(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "name")
    }

    /// Account number.
    pub fn account_number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "accountNumber")
    }

    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Id of this in your ERP system.
    pub fn external_erp_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalERPId")
    }

    /// Id of this in your CRM system.
    pub fn external_crm_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalCRMId")
    }
}

/// The fields of [`OrderReference`], for filters.
#[derive(Debug, Clone)]
pub struct OrderReferenceFields {
    under: String,
}

impl Fields for OrderReference {
    type Fields = OrderReferenceFields;

    fn fields(under: &str) -> Self::Fields {
        OrderReferenceFields { under: under.to_owned() }
    }
}

impl OrderReferenceFields {
    /// Order number.
    pub fn order_number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "orderNumber")
    }

    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Id of this in your ERP system.
    pub fn external_erp_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalERPId")
    }

    /// Id of this in your CRM system.
    pub fn external_crm_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalCRMId")
    }
}

/// The fields of [`OrderProductChargeReference`], for filters.
#[derive(Debug, Clone)]
pub struct OrderProductChargeReferenceFields {
    under: String,
}

impl Fields for OrderProductChargeReference {
    type Fields = OrderProductChargeReferenceFields;

    fn fields(under: &str) -> Self::Fields {
        OrderProductChargeReferenceFields { under: under.to_owned() }
    }
}

impl OrderProductChargeReferenceFields {
    /// Name.
    pub fn name(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "name")
    }

    /// Charge number.
    pub fn charge_number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "chargeNumber")
    }

    /// Description.
    pub fn description(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "description")
    }

    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Id of this in your ERP system.
    pub fn external_erp_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalERPId")
    }

    /// Id of this in your CRM system.
    pub fn external_crm_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalCRMId")
    }
}

/// The fields of [`OrderProductReference`], for filters.
#[derive(Debug, Clone)]
pub struct OrderProductReferenceFields {
    under: String,
}

impl Fields for OrderProductReference {
    type Fields = OrderProductReferenceFields;

    fn fields(under: &str) -> Self::Fields {
        OrderProductReferenceFields { under: under.to_owned() }
    }
}

impl OrderProductReferenceFields {
    /// Description.
    pub fn description(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "description")
    }

    /// Product number.
    pub fn product_number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "productNumber")
    }

    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Id of this in your ERP system.
    pub fn external_erp_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalERPId")
    }

    /// Id of this in your CRM system.
    pub fn external_crm_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalCRMId")
    }
}
