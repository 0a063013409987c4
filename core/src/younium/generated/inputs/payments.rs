// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! What Younium is sent, as Rust structs.

use rust_decimal::Decimal;

use crate::model::{Lookup, Members, Patch, ToJson, When};
use crate::younium::generated::models::ItemOperation;

/// A payment to create.
#[derive(Debug, Clone)]
#[must_use]
pub struct PaymentCreate(Members);

impl PaymentCreate {
    /// With what has to be given:
    ///
    /// * `payment_method`: Payment method. Looked up by `name` or `id`.
    pub fn new(payment_method: impl Into<Lookup>) -> Self {
        let mut members = Members::default();
        members.set("\"paymentMethod\":", &Into::<Lookup>::into(payment_method));
        Self(members)
    }

    /// Payment date.
    pub fn payment_date(mut self, payment_date: impl Into<When>) -> Self {
        self.0.set("\"paymentDate\":", &Into::<When>::into(payment_date));
        self
    }

    /// Currency.
    ///
    /// Looked up by `code` or `id`.
    pub fn currency(mut self, currency: impl Into<Lookup>) -> Self {
        self.0.set("\"currency\":", &Into::<Lookup>::into(currency));
        self
    }

    /// Amount.
    pub fn amount(mut self, amount: impl Into<Decimal>) -> Self {
        self.0.set("\"amount\":", &Into::<Decimal>::into(amount));
        self
    }

    /// Bank fee amount.
    pub fn bank_fee_amount(mut self, bank_fee_amount: impl Into<Decimal>) -> Self {
        self.0.set("\"bankFeeAmount\":", &Into::<Decimal>::into(bank_fee_amount));
        self
    }

    /// Exchange rate.
    pub fn exchange_rate(mut self, exchange_rate: impl Into<Decimal>) -> Self {
        self.0.set("\"exchangeRate\":", &Into::<Decimal>::into(exchange_rate));
        self
    }

    /// Base currency amount.
    pub fn base_currency_amount(mut self, base_currency_amount: impl Into<Decimal>) -> Self {
        self.0.set("\"baseCurrencyAmount\":", &Into::<Decimal>::into(base_currency_amount));
        self
    }

    /// Payment account.
    ///
    /// Looked up by `code` or `id`.
    pub fn payment_account(mut self, payment_account: impl Into<Lookup>) -> Self {
        self.0.set("\"paymentAccount\":", &Into::<Lookup>::into(payment_account));
        self
    }

    /// Bank fee account.
    ///
    /// Looked up by `code` or `id`.
    pub fn bank_fee_account(mut self, bank_fee_account: impl Into<Lookup>) -> Self {
        self.0.set("\"BankFeeAccount\":", &Into::<Lookup>::into(bank_fee_account));
        self
    }

    /// The vendor says that this does not work yet.
    pub fn payment_write_offs(
        mut self,
        payment_write_offs: impl IntoIterator<Item = impl Into<WriteOffCreate>>,
    ) -> Self {
        self.0.set(
            "\"paymentWriteOffs\":",
            &payment_write_offs.into_iter().map(|item| item.into()).collect::<Vec<WriteOffCreate>>(),
        );
        self
    }

    /// Payer name.
    pub fn payer_name(mut self, payer_name: impl Into<String>) -> Self {
        self.0.set("\"payerName\":", &Into::<String>::into(payer_name));
        self
    }

    /// Payer information.
    pub fn payer_information(mut self, payer_information: impl Into<String>) -> Self {
        self.0.set("\"payerInformation\":", &Into::<String>::into(payer_information));
        self
    }

    /// Reference.
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.0.set("\"reference\":", &Into::<String>::into(reference));
        self
    }

    /// Description.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.set("\"description\":", &Into::<String>::into(description));
        self
    }

    /// External bank id.
    pub fn external_bank_id(mut self, external_bank_id: impl Into<String>) -> Self {
        self.0.set("\"externalBankId\":", &Into::<String>::into(external_bank_id));
        self
    }
}

impl ToJson for PaymentCreate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// What can be changed of a payment.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct PaymentUpdate(Members);

impl PaymentUpdate {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Payment date.
    pub fn payment_date(mut self, payment_date: impl Into<Patch<When>>) -> Self {
        self.0.patch("\"paymentDate\":", &payment_date.into());
        self
    }

    /// The vendor says that this does not work yet.
    pub fn payment_write_offs(
        mut self,
        payment_write_offs: impl Into<Patch<Vec<PaymentWriteOffInput>>>,
    ) -> Self {
        self.0.patch("\"paymentWriteOffs\":", &payment_write_offs.into());
        self
    }

    /// Payment settlements.
    pub fn payment_settlements(
        mut self,
        payment_settlements: impl Into<Patch<Vec<PaymentSettlementInput>>>,
    ) -> Self {
        self.0.patch("\"paymentSettlements\":", &payment_settlements.into());
        self
    }

    /// Payer name.
    pub fn payer_name(mut self, payer_name: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"payerName\":", &payer_name.into());
        self
    }

    /// Payer information.
    pub fn payer_information(mut self, payer_information: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"payerInformation\":", &payer_information.into());
        self
    }

    /// Reference.
    pub fn reference(mut self, reference: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"reference\":", &reference.into());
        self
    }

    /// Description.
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"description\":", &description.into());
        self
    }

    /// External bank id.
    pub fn external_bank_id(mut self, external_bank_id: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"externalBankId\":", &external_bank_id.into());
        self
    }
}

impl ToJson for PaymentUpdate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// A payment of an invoice, to create and to post.
#[derive(Debug, Clone)]
#[must_use]
pub struct PaymentCreateAndPost(Members);

impl PaymentCreateAndPost {
    /// With what has to be given:
    ///
    /// * `invoice`: Invoice.
    /// * `payment_method`: Payment method. Looked up by `name` or `id`.
    pub fn new(invoice: impl Into<Lookup>, payment_method: impl Into<Lookup>) -> Self {
        let mut members = Members::default();
        members.set("\"invoice\":", &Into::<Lookup>::into(invoice));
        members.set("\"paymentMethod\":", &Into::<Lookup>::into(payment_method));
        Self(members)
    }

    /// Description.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.set("\"description\":", &Into::<String>::into(description));
        self
    }

    /// Payment date.
    pub fn payment_date(mut self, payment_date: impl Into<When>) -> Self {
        self.0.set("\"paymentDate\":", &Into::<When>::into(payment_date));
        self
    }

    /// Amount.
    pub fn amount(mut self, amount: impl Into<Decimal>) -> Self {
        self.0.set("\"amount\":", &Into::<Decimal>::into(amount));
        self
    }

    /// Bank fee amount.
    pub fn bank_fee_amount(mut self, bank_fee_amount: impl Into<Decimal>) -> Self {
        self.0.set("\"bankFeeAmount\":", &Into::<Decimal>::into(bank_fee_amount));
        self
    }

    /// Exchange rate.
    pub fn exchange_rate(mut self, exchange_rate: impl Into<Decimal>) -> Self {
        self.0.set("\"exchangeRate\":", &Into::<Decimal>::into(exchange_rate));
        self
    }

    /// Base currency amount.
    pub fn base_currency_amount(mut self, base_currency_amount: impl Into<Decimal>) -> Self {
        self.0.set("\"baseCurrencyAmount\":", &Into::<Decimal>::into(base_currency_amount));
        self
    }

    /// Payment account.
    ///
    /// Looked up by `code` or `id`.
    pub fn payment_account(mut self, payment_account: impl Into<Lookup>) -> Self {
        self.0.set("\"paymentAccount\":", &Into::<Lookup>::into(payment_account));
        self
    }
}

impl ToJson for PaymentCreateAndPost {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// An amount to write off.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct WriteOffCreate(Members);

impl WriteOffCreate {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Amount.
    pub fn amount(mut self, amount: impl Into<Decimal>) -> Self {
        self.0.set("\"amount\":", &Into::<Decimal>::into(amount));
        self
    }

    /// Posting text.
    pub fn posting_text(mut self, posting_text: impl Into<String>) -> Self {
        self.0.set("\"postingText\":", &Into::<String>::into(posting_text));
        self
    }

    /// Financial account.
    ///
    /// Looked up by `code` or `id`.
    pub fn financial_account(mut self, financial_account: impl Into<Lookup>) -> Self {
        self.0.set("\"financialAccount\":", &Into::<Lookup>::into(financial_account));
        self
    }
}

impl ToJson for WriteOffCreate {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// What a payment settles of an invoice.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct PaymentSettlementInput(Members);

impl PaymentSettlementInput {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// What to do with this entry. `Create` unless given.
    pub fn operation(mut self, operation: impl Into<Patch<ItemOperation>>) -> Self {
        self.0.patch("\"operation\":", &operation.into());
        self
    }

    /// Invoice.
    ///
    /// Looked up by `invoice_number`, `id`, `ocr_number` or `reference_number`.
    pub fn invoice(mut self, invoice: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"invoice\":", &invoice.into());
        self
    }

    /// Amount.
    pub fn amount(mut self, amount: impl Into<Patch<Decimal>>) -> Self {
        self.0.patch("\"amount\":", &amount.into());
        self
    }

    /// Write offs.
    pub fn write_offs(mut self, write_offs: impl Into<Patch<Vec<SettlementWriteOffInput>>>) -> Self {
        self.0.patch("\"writeOffs\":", &write_offs.into());
        self
    }
}

impl ToJson for PaymentSettlementInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// A change of an amount that a payment writes off.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct PaymentWriteOffInput(Members);

impl PaymentWriteOffInput {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// What to do with this entry.
    pub fn operation(mut self, operation: impl Into<Patch<ItemOperation>>) -> Self {
        self.0.patch("\"operation\":", &operation.into());
        self
    }

    /// Write off.
    ///
    /// Looked up by `id` or `description`.
    pub fn write_off(mut self, write_off: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"writeOff\":", &write_off.into());
        self
    }

    /// Amount.
    pub fn amount(mut self, amount: impl Into<Patch<Decimal>>) -> Self {
        self.0.patch("\"amount\":", &amount.into());
        self
    }

    /// Posting text.
    pub fn posting_text(mut self, posting_text: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"postingText\":", &posting_text.into());
        self
    }

    /// Financial account.
    ///
    /// Looked up by `code` or `id`.
    pub fn financial_account(mut self, financial_account: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"financialAccount\":", &financial_account.into());
        self
    }
}

impl ToJson for PaymentWriteOffInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}

/// A change of an amount that a settlement writes off.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct SettlementWriteOffInput(Members);

impl SettlementWriteOffInput {
    /// With nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// What to do with this entry. `Create` unless given.
    pub fn operation(mut self, operation: impl Into<Patch<ItemOperation>>) -> Self {
        self.0.patch("\"operation\":", &operation.into());
        self
    }

    /// Write off.
    ///
    /// Looked up by `id` or `description`.
    pub fn write_off(mut self, write_off: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"writeOff\":", &write_off.into());
        self
    }

    /// Amount.
    pub fn amount(mut self, amount: impl Into<Patch<Decimal>>) -> Self {
        self.0.patch("\"amount\":", &amount.into());
        self
    }

    /// Posting text.
    pub fn posting_text(mut self, posting_text: impl Into<Patch<String>>) -> Self {
        self.0.patch("\"postingText\":", &posting_text.into());
        self
    }

    /// Financial account.
    ///
    /// Looked up by `code` or `id`.
    pub fn financial_account(mut self, financial_account: impl Into<Patch<Lookup>>) -> Self {
        self.0.patch("\"financialAccount\":", &financial_account.into());
        self
    }
}

impl ToJson for SettlementWriteOffInput {
    fn push_json(&self, out: &mut String) {
        self.0.push_json(out);
    }
}
