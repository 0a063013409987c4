// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What lists of Younium can be filtered by.

use rust_decimal::Decimal;

use crate::younium::filter::{FieldOf, Fields};
use crate::younium::generated::models::{CurrencyAmount, FinancialAccount, Payment};

/// The fields of [`Payment`], for filters.
#[derive(Debug, Clone)]
pub struct PaymentFields {
    under: String,
}

impl Fields for Payment {
    type Fields = PaymentFields;

    fn fields(under: &str) -> Self::Fields {
        PaymentFields { under: under.to_owned() }
    }
}

impl PaymentFields {
    /// Id.
    pub fn id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "id")
    }

    /// Payer name.
    pub fn payer_name(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "payerName")
    }

    /// Payer information.
    pub fn payer_information(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "payerInformation")
    }

    /// Payment date.
    pub fn payment_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "paymentDate")
    }

    /// Posted date.
    pub fn posted_date(&self) -> FieldOf<jiff::Timestamp> {
        FieldOf::new(&self.under, "postedDate")
    }

    /// Reference.
    pub fn reference(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "reference")
    }

    /// Description.
    pub fn description(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "description")
    }

    /// Exchange rate.
    pub fn exchange_rate(&self) -> FieldOf<Decimal> {
        FieldOf::new(&self.under, "exchangeRate")
    }

    /// Payment method name.
    pub fn payment_method_name(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "paymentMethodName")
    }

    /// Payment method id.
    pub fn payment_method_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "paymentMethodId")
    }

    /// Payment batch number.
    pub fn payment_batch_number(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "paymentBatchNumber")
    }

    /// Payment batch id.
    pub fn payment_batch_id(&self) -> FieldOf<uuid::Uuid> {
        FieldOf::new(&self.under, "paymentBatchId")
    }

    /// External bank id.
    pub fn external_bank_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "externalBankId")
    }

    /// Online payment intent id.
    pub fn online_payment_intent_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "onlinePaymentIntentId")
    }

    /// Online payment charge id.
    pub fn online_payment_charge_id(&self) -> FieldOf<String> {
        FieldOf::new(&self.under, "onlinePaymentChargeId")
    }

    /// Amount.
    pub fn amount(&self) -> <CurrencyAmount as Fields>::Fields {
        CurrencyAmount::fields(&format!("{}amount/", self.under))
    }

    /// Bank fee amount.
    pub fn bank_fee_amount(&self) -> <CurrencyAmount as Fields>::Fields {
        CurrencyAmount::fields(&format!("{}bankFeeAmount/", self.under))
    }

    /// Payment account.
    pub fn payment_account(&self) -> <FinancialAccount as Fields>::Fields {
        FinancialAccount::fields(&format!("{}paymentAccount/", self.under))
    }

    /// Bank fee account.
    pub fn bank_fee_account(&self) -> <FinancialAccount as Fields>::Fields {
        FinancialAccount::fields(&format!("{}BankFeeAccount/", self.under))
    }
}
