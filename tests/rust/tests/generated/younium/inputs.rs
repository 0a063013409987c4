// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Every input, with every member.

use yionstack::younium::*;

use crate::made::*;

/// With every member.
pub fn account_update() -> AccountUpdate {
    AccountUpdate::new()
        .name(text())
        .account_type(AccountType::from("Customer"))
        .currency(lookup("code"))
        .our_reference(text())
        .your_reference(text())
        .invoice_email_address(text())
        .reminder_email_address(text())
        .invoice_email_cc_addresses(text())
        .invoice_delivery_method(InvoiceDeliveryMethod::from("Email"))
        .default_payment_term(lookup("name"))
        .tax_registration_number(text())
        .organization_number(text())
        .electronic_invoice_address(text())
        .electronic_invoice_address_scheme(text())
        .inactive(true)
        .tax_template(lookup("name"))
        .accounts_receivable(lookup("code"))
        .image_url(text())
        .domain(text())
        .invoice_template_id(id())
        .invoice_batch_group_id(id())
        .invoice_batch_group(lookup("name"))
        .invoice_setting_group(lookup("name"))
        .default_invoice_address(address_input())
        .default_delivery_address(address_input())
        .external_erp_id(text())
        .external_crm_id(text())
        .custom_fields(free())
        .attach_ubl_to_invoice(true)
        .attach_zugferd_xml_to_invoice(true)
}

/// With every member.
pub fn account_create() -> AccountCreate {
    AccountCreate::new(text(), lookup("code"))
        .account_type(AccountType::from("Customer"))
        .our_reference(text())
        .your_reference(text())
        .invoice_email_address(text())
        .invoice_email_cc_addresses(text())
        .invoice_delivery_method(InvoiceDeliveryMethod::from("Email"))
        .default_payment_term(lookup("name"))
        .tax_registration_number(text())
        .organization_number(text())
        .electronic_invoice_address(text())
        .electronic_invoice_address_scheme(text())
        .inactive(true)
        .tax_template(lookup("name"))
        .accounts_receivable(lookup("code"))
        .image_url(text())
        .domain(text())
        .invoice_template_id(id())
        .invoice_batch_group_id(id())
        .invoice_batch_group(lookup("name"))
        .invoice_setting_group(lookup("name"))
        .reminder_email_address(text())
        .default_invoice_address(address_input())
        .default_delivery_address(address_input())
        .external_erp_id(text())
        .external_crm_id(text())
        .custom_fields(free())
        .attach_ubl_to_invoice(true)
        .attach_zugferd_xml_to_invoice(true)
}

/// With every member.
pub fn online_payment_details_input() -> OnlinePaymentDetailsInput {
    OnlinePaymentDetailsInput::new()
        .stripe_customer_id(text())
        .stripe_payment_method_id(text())
        .go_card_less_customer_id(text())
        .go_card_less_mandate_id(text())
}

/// With every member.
pub fn go_cardless_mandate_input() -> GoCardlessMandateInput {
    GoCardlessMandateInput::new().mandate_status(GoCardlessMandateStatus::from("NoMandate")).re_instate(true)
}

/// With every member.
pub fn address_input() -> AddressInput {
    AddressInput::new()
        .description(text())
        .name(text())
        .street(text())
        .street2(text())
        .city(text())
        .county(text())
        .state(text())
        .zip(text())
        .country(lookup("name"))
}

/// With every member.
pub fn booking_update() -> BookingUpdate {
    BookingUpdate::new()
        .booking_type(BookingType::from("New"))
        .account_category(AccountCategory::from("New"))
        .change_type(ChangeType::from("Upsell"))
        .notes(text())
        .effective_date(moment())
        .classification(lookup("id"))
}

/// With every member.
pub fn currency_create() -> CurrencyCreate {
    CurrencyCreate::new("SEK".to_owned()).description(text())
}

/// With every member.
pub fn custom_field_create() -> CustomFieldCreate {
    CustomFieldCreate::new(CustomFieldType::from("Text"))
        .entity(CustomFieldEntity::from("Account"))
        .key(text())
        .name(text())
        .default_value(text())
        .list(lookup("name"))
        .type_entity(CustomFieldTypeEntity::from("Account"))
}

/// With every member.
pub fn custom_field_update() -> CustomFieldUpdate {
    CustomFieldUpdate::new()
        .field_type(CustomFieldType::from("Text"))
        .entity(CustomFieldEntity::from("Account"))
        .key(text())
        .name(text())
        .default_value(text())
        .list(lookup("name"))
        .type_entity(CustomFieldTypeEntity::from("Account"))
}

/// With every member.
pub fn exchange_rate_create() -> ExchangeRateCreate {
    ExchangeRateCreate::new(lookup("code"), decimal(), moment()).effective_to_date(moment())
}

/// With every member.
pub fn invoice_batch_generate_input() -> InvoiceBatchGenerateInput {
    InvoiceBatchGenerateInput::new()
        .invoice_date(moment())
        .customized_target_dates(target_dates_input())
        .target_date(moment())
        .invoice_all_accounts(true)
        .invoice_all_batch_groups(true)
        .accounts(vec![id()])
        .invoice_batch_groups(vec![id()])
        .minimum_invoice_amount(decimal())
        .ensure_webhooks_are_enabled(true)
        .job_description(text())
}

/// With every member.
pub fn invoice_batch_post_input() -> InvoiceBatchPostInput {
    InvoiceBatchPostInput::new().ensure_webhooks_are_enabled(true).job_description(text())
}

/// With every member.
pub fn invoice_update() -> InvoiceUpdate {
    InvoiceUpdate::new()
        .due_date(moment())
        .invoice_delivery_method(InvoiceDeliveryMethod::from("Email"))
        .disable_automatic_invoice_reminder(true)
        .notes(text())
        .external_erp_id(text())
        .external_crm_id(text())
        .your_order_number(text())
        .reference_number(text())
        .custom_fields(free())
}

/// With every member.
pub fn invoice_paid_input() -> InvoicePaidInput {
    InvoicePaidInput::new(id()).payment_date(moment())
}

/// With every member.
pub fn on_account_invoice_create() -> OnAccountInvoiceCreate {
    OnAccountInvoiceCreate::new(lookup("code"))
        .account(lookup("account_number"))
        .invoice_action(GenerateInvoiceAction::from("CreateDraft"))
        .invoice_date(moment())
        .your_order_number(text())
        .your_reference(text())
        .our_reference(text())
        .buyer_reference(text())
        .notes(text())
        .accounts_receivable(lookup("code"))
        .payment_term(lookup("name"))
        .invoice_template(lookup("description"))
        .invoice_delivery_method(InvoiceDeliveryMethod::from("Email"))
        .invoice_address(address_input())
        .delivery_address(address_input())
        .custom_fields(free())
        .external_erp_id(text())
        .external_crm_id(text())
        .invoice_lines(vec![on_account_invoice_line_input()])
}

/// With every member.
pub fn invoice_credit_input() -> InvoiceCreditInput {
    InvoiceCreditInput::new()
        .credit_invoice_date(moment())
        .invoice_action(GenerateInvoiceAction::from("CreateDraft"))
        .invoice_line_ids(vec![id()])
        .credit_all_invoice_lines(true)
}

/// With every member.
pub fn invoice_generate_input() -> InvoiceGenerateInput {
    InvoiceGenerateInput::new()
        .invoice_date(moment())
        .customized_target_dates(target_dates_input())
        .target_date(moment())
        .invoice_action(GenerateInvoiceAction::from("CreateDraft"))
}

/// With every member.
pub fn on_account_invoice_line_input() -> OnAccountInvoiceLineInput {
    OnAccountInvoiceLineInput::new(text(), decimal(), decimal(), lookup("unit"), lookup("code"))
        .notes(text())
        .description(text())
        .tax_template(lookup("name"))
        .custom_fields(free())
        .external_crm_id(text())
        .external_erp_id(text())
}

/// With every member.
pub fn target_dates_input() -> TargetDatesInput {
    TargetDatesInput::new()
        .one_off(moment())
        .recurring_in_advance(moment())
        .recurring_in_arrears(moment())
        .usage(moment())
        .measured(moment())
}

/// With every member.
pub fn journal_update() -> JournalUpdate {
    JournalUpdate::new().description(text()).external_erp_id(text()).transferred_to_erp(moment())
}

/// With every member.
pub fn measurement_create() -> MeasurementCreate {
    MeasurementCreate::new(moment())
        .account(lookup("account_number"))
        .order(lookup("order_number"))
        .product(lookup("product_number"))
        .charge(lookup("charge_number"))
        .quantity(decimal())
        .tag(text())
        .custom_fields(free())
        .validate_data(true)
}

/// With every member.
pub fn measurement_import_input() -> MeasurementImportInput {
    MeasurementImportInput::new(text(), free())
        .date_format(text())
        .decimal_separator(text())
        .data_format(text())
        .batch_name(text())
        .use_preprocessing_rules(true)
        .allow_duplicate_entries(true)
        .break_on_validation_error(true)
}

/// With every member.
pub fn order_metrics_input() -> OrderMetricsInput {
    OrderMetricsInput::new()
        .effective_start_date(moment())
        .effective_end_date(moment())
        .term(3)
        .order_type(OrderType::from("Subscription"))
        .currency(lookup("code"))
        .account(lookup("account_number"))
        .products(vec![metrics_product_input()])
        .order_discounts(vec![metrics_order_discount_input()])
}

/// With every member.
pub fn charge_metrics_input() -> ChargeMetricsInput {
    ChargeMetricsInput::new()
        .term(3)
        .currency(lookup("code"))
        .account(lookup("account_number"))
        .charge(lookup("name"))
        .name(text())
        .charge_type(ChargeType::from("OneOff"))
        .price_model(ChargeModel::from("Flat"))
        .quantity(decimal())
        .price_period(PricePeriod::from("Monthly"))
        .billing_period(BillingPeriod::from("Monthly"))
        .effective_start_date(moment())
        .effective_end_date(moment())
        .tax_template(lookup("name"))
        .tax_included(true)
        .price_details(vec![metrics_price_detail_input()])
        .estimated_usage(3)
        .estimated_quantity(3)
}

/// With every member.
pub fn metrics_price_detail_input() -> MetricsPriceDetailInput {
    MetricsPriceDetailInput::new()
        .tier(3)
        .price(decimal())
        .list_price(decimal())
        .line_discount_amount(decimal())
        .line_discount_percent(decimal())
        .to_quantity(decimal())
        .is_infinite(true)
        .price_base(PriceBase::from("Flat"))
}

/// With every member.
pub fn metrics_discount_charge_input() -> MetricsDiscountChargeInput {
    MetricsDiscountChargeInput::new(lookup("name"))
}

/// With every member.
pub fn metrics_order_discount_input() -> MetricsOrderDiscountInput {
    MetricsOrderDiscountInput::new()
        .start_on(DiscountBoundaryInput::from("AlignToOrder"))
        .end_on(DiscountBoundaryInput::from("AlignToOrder"))
        .start_date(moment())
        .end_date(moment())
        .percent(decimal())
        .description(text())
        .on_specific_charges(true)
        .charges(vec![metrics_discount_charge_input()])
        .charge_mapping_key(text())
}

/// With every member.
pub fn metrics_product_charge_input() -> MetricsProductChargeInput {
    MetricsProductChargeInput::new()
        .charge(lookup("name"))
        .name(text())
        .charge_type(ChargeType::from("OneOff"))
        .price_model(ChargeModel::from("Flat"))
        .quantity(decimal())
        .price_period(PricePeriod::from("Monthly"))
        .billing_period(BillingPeriod::from("Monthly"))
        .effective_start_date(moment())
        .effective_end_date(moment())
        .tax_template(lookup("name"))
        .tax_included(true)
        .price_details(vec![metrics_price_detail_input()])
        .estimated_usage(3)
        .estimated_quantity(3)
        .order_discount_mapping_key(vec![text()])
}

/// With every member.
pub fn metrics_product_input() -> MetricsProductInput {
    MetricsProductInput::new()
        .product(lookup("product_number"))
        .charge_plan(lookup("charge_plan_number"))
        .charges(vec![metrics_product_charge_input()])
}

/// With every member.
pub fn order_product_charge_update() -> OrderProductChargeUpdate {
    OrderProductChargeUpdate::new()
        .description(text())
        .remarks(text())
        .external_erp_id(text())
        .external_crm_id(text())
        .custom_fields(free())
}

/// With every member.
pub fn invoiced_to_input() -> InvoicedToInput {
    InvoicedToInput::new().invoiced_to_date(moment())
}

/// With every member.
pub fn order_price_detail_input() -> OrderPriceDetailInput {
    OrderPriceDetailInput::new()
        .to_quantity(decimal())
        .tier(3)
        .price(decimal())
        .list_price(decimal())
        .description(text())
        .from_quantity(decimal())
        .price_base(PriceBase::from("Flat"))
        .line_discount_percent(decimal())
        .line_discount_amount(decimal())
}

/// With every member.
pub fn order_product_charge_create() -> OrderProductChargeCreate {
    OrderProductChargeCreate::new()
        .charge(lookup("name"))
        .name(text())
        .charge_type(ChargeType::from("OneOff"))
        .price_model(ChargeModel::from("Flat"))
        .effective_start_date(moment())
        .effective_end_date(moment())
        .start_milestone(text())
        .end_milestone(text())
        .quantity(decimal())
        .unit_code(lookup("unit"))
        .start_on(ChargeBoundary::from("AlignToSubscription"))
        .end_on(ChargeBoundary::from("AlignToSubscription"))
        .charged_through_date(moment())
        .last_renewal_date(moment())
        .last_price_adjustment_date(moment())
        .price_period(PricePeriod::from("Monthly"))
        .usage_rating(UsageRating::from("Sum"))
        .revenue_recognition_rule(lookup("name"))
        .billing_day(BillingDay::from("None"))
        .specific_billing_day(3)
        .offset_billing_days(3)
        .billing_period(BillingPeriod::from("Monthly"))
        .billing_timing(BillingTiming::from("InAdvance"))
        .period_alignment(BillingPeriodAlignment::from("None"))
        .alignment_date(moment())
        .tax_template(lookup("name"))
        .tax_included(true)
        .create_invoice_lines_per_tier(true)
        .remarks(text())
        .deferred_revenue_account(lookup("code"))
        .recognized_revenue_account(lookup("code"))
        .change_state(ChargeChangeState::from("NotChanged"))
        .display_price(decimal())
        .price_details(vec![order_price_detail_input()])
        .features(vec![feature_input()])
        .estimated_usage(3)
        .estimated_quantity(3)
        .ordered_quantity(decimal())
        .recurring_monthly_amount(decimal())
        .external_erp_id(text())
        .external_crm_id(text())
        .custom_fields(free())
        .order_discount_mapping_key(vec![text()])
}

/// With every member.
pub fn order_product_create() -> OrderProductCreate {
    OrderProductCreate::new(lookup("product_number"))
        .charge_plan(lookup("charge_plan_number"))
        .product_line_number(3)
        .name(text())
        .charges(vec![order_product_charge_create()])
        .external_erp_id(text())
        .external_crm_id(text())
        .custom_fields(free())
}

/// With every member.
pub fn order_discount_charge_input() -> OrderDiscountChargeInput {
    OrderDiscountChargeInput::new(lookup("order_product_charge_number"))
        .operation(LinkOperation::from("Remove"))
}

/// With every member.
pub fn order_discount_input() -> OrderDiscountInput {
    OrderDiscountInput::new()
        .operation(ItemOperation::from("Change"))
        .order_discount_id(lookup("id"))
        .start_on(DiscountBoundaryInput::from("AlignToOrder"))
        .end_on(DiscountBoundaryInput::from("AlignToOrder"))
        .start_date(moment())
        .end_date(moment())
        .percent(decimal())
        .description(text())
        .on_specific_charges(true)
        .order_product_charges(vec![order_discount_charge_input()])
        .charge_mapping_key(text())
}

/// With every member.
pub fn milestone_input() -> MilestoneInput {
    MilestoneInput::new(text()).description(text()).planned_date(moment())
}

/// With every member.
pub fn payment_term_create() -> PaymentTermCreate {
    PaymentTermCreate::new(text(), text(), 3)
}

/// With every member.
pub fn payment_create() -> PaymentCreate {
    PaymentCreate::new(lookup("name"))
        .payment_date(moment())
        .currency(lookup("code"))
        .amount(decimal())
        .bank_fee_amount(decimal())
        .exchange_rate(decimal())
        .base_currency_amount(decimal())
        .payment_account(lookup("code"))
        .bank_fee_account(lookup("code"))
        .payment_write_offs(vec![write_off_create()])
        .payer_name(text())
        .payer_information(text())
        .reference(text())
        .description(text())
        .external_bank_id(text())
}

/// With every member.
pub fn payment_update() -> PaymentUpdate {
    PaymentUpdate::new()
        .payment_date(moment())
        .payment_write_offs(vec![payment_write_off_input()])
        .payment_settlements(vec![payment_settlement_input()])
        .payer_name(text())
        .payer_information(text())
        .reference(text())
        .description(text())
        .external_bank_id(text())
}

/// With every member.
pub fn payment_create_and_post() -> PaymentCreateAndPost {
    PaymentCreateAndPost::new(lookup("name"), lookup("name"))
        .description(text())
        .payment_date(moment())
        .amount(decimal())
        .bank_fee_amount(decimal())
        .exchange_rate(decimal())
        .base_currency_amount(decimal())
        .payment_account(lookup("code"))
}

/// With every member.
pub fn write_off_create() -> WriteOffCreate {
    WriteOffCreate::new().amount(decimal()).posting_text(text()).financial_account(lookup("code"))
}

/// With every member.
pub fn payment_settlement_input() -> PaymentSettlementInput {
    PaymentSettlementInput::new()
        .operation(ItemOperation::from("Change"))
        .invoice(lookup("invoice_number"))
        .amount(decimal())
        .write_offs(vec![settlement_write_off_input()])
}

/// With every member.
pub fn payment_write_off_input() -> PaymentWriteOffInput {
    PaymentWriteOffInput::new()
        .operation(ItemOperation::from("Change"))
        .write_off(lookup("id"))
        .amount(decimal())
        .posting_text(text())
        .financial_account(lookup("code"))
}

/// With every member.
pub fn settlement_write_off_input() -> SettlementWriteOffInput {
    SettlementWriteOffInput::new()
        .operation(ItemOperation::from("Change"))
        .write_off(lookup("id"))
        .amount(decimal())
        .posting_text(text())
        .financial_account(lookup("code"))
}

/// With every member.
pub fn product_create() -> ProductCreate {
    ProductCreate::new()
        .product_type(ProductType::from("Simple"))
        .charge_plans(vec![charge_plan_create()])
        .name(text())
        .category(lookup("name"))
        .activation_date(moment())
        .external_erp_id(text())
        .external_crm_id(text())
        .custom_fields(free())
}

/// With every member.
pub fn product_update() -> ProductUpdate {
    ProductUpdate::new()
        .product_type(ProductType::from("Simple"))
        .charge_plans(vec![charge_plan_update()])
        .name(text())
        .category(lookup("name"))
        .activation_date(moment())
        .external_erp_id(text())
        .external_crm_id(text())
        .custom_fields(free())
}

/// With every member.
pub fn charge_update() -> ChargeUpdate {
    ChargeUpdate::new()
        .price_details(vec![price_detail_update()])
        .features(vec![feature_change_input()])
        .name(text())
        .model(ChargeModel::from("Flat"))
        .charge_type(ChargeType::from("OneOff"))
        .custom_fields(free())
        .external_crm_id(text())
        .external_erp_id(text())
        .unit(lookup("unit"))
        .price_period(PricePeriod::from("Monthly"))
        .usage_rating(UsageRating::from("Sum"))
        .measurements_rule(MeasurementsRule::from("LatestDate"))
        .default_quantity(decimal())
        .billing_period(BillingPeriod::from("Monthly"))
        .period_alignment(BillingPeriodAlignment::from("None"))
        .billing_day(BillingDay::from("None"))
        .billing_timing(BillingTiming::from("InAdvance"))
        .specific_billing_day(3)
        .offset_billing_days(3)
        .tax_included(true)
        .revenue_recognition(lookup("name"))
        .tax_template(lookup("name"))
        .deferred_revenue_account(lookup("code"))
        .recognized_revenue_account(lookup("code"))
}

/// With every member.
pub fn feature_change_input() -> FeatureChangeInput {
    FeatureChangeInput::new().operation(LinkOperation::from("Remove")).feature(lookup("name"))
}

/// With every member.
pub fn charge_plan_create() -> ChargePlanCreate {
    ChargePlanCreate::new().charges(vec![charge_create()]).name(text()).custom_fields(free())
}

/// With every member.
pub fn charge_create() -> ChargeCreate {
    ChargeCreate::new()
        .price_details(vec![price_detail_create()])
        .features(vec![feature_input()])
        .name(text())
        .model(ChargeModel::from("Flat"))
        .charge_type(ChargeType::from("OneOff"))
        .custom_fields(free())
        .external_crm_id(text())
        .external_erp_id(text())
        .unit(lookup("unit"))
        .price_period(PricePeriod::from("Monthly"))
        .usage_rating(UsageRating::from("Sum"))
        .measurements_rule(MeasurementsRule::from("LatestDate"))
        .default_quantity(decimal())
        .billing_period(BillingPeriod::from("Monthly"))
        .period_alignment(BillingPeriodAlignment::from("None"))
        .billing_day(BillingDay::from("None"))
        .billing_timing(BillingTiming::from("InAdvance"))
        .specific_billing_day(3)
        .offset_billing_days(3)
        .tax_included(true)
        .revenue_recognition(lookup("name"))
        .tax_template(lookup("name"))
        .deferred_revenue_account(lookup("code"))
        .recognized_revenue_account(lookup("code"))
}

/// With every member.
pub fn price_detail_create() -> PriceDetailCreate {
    PriceDetailCreate::new()
        .is_infinite(true)
        .currency(lookup("code"))
        .price(decimal())
        .description(text())
        .price_base(PriceBase::from("Flat"))
        .tier(3)
        .to_quantity(decimal())
}

/// With every member.
pub fn feature_input() -> FeatureInput {
    FeatureInput::new(lookup("name"))
}

/// With every member.
pub fn charge_plan_update() -> ChargePlanUpdate {
    ChargePlanUpdate::new()
        .operation(ItemOperation::from("Change"))
        .charge_plan(lookup("charge_plan_number"))
        .charges(vec![charge_plan_charge_update()])
        .name(text())
        .custom_fields(free())
}

/// With every member.
pub fn charge_plan_charge_update() -> ChargePlanChargeUpdate {
    ChargePlanChargeUpdate::new()
        .charge(lookup("name"))
        .operation(ItemOperation::from("Change"))
        .price_details(vec![price_detail_update()])
        .features(vec![feature_change_input()])
        .name(text())
        .model(ChargeModel::from("Flat"))
        .charge_type(ChargeType::from("OneOff"))
        .custom_fields(free())
        .external_crm_id(text())
        .external_erp_id(text())
        .unit(lookup("unit"))
        .price_period(PricePeriod::from("Monthly"))
        .usage_rating(UsageRating::from("Sum"))
        .measurements_rule(MeasurementsRule::from("LatestDate"))
        .default_quantity(decimal())
        .billing_period(BillingPeriod::from("Monthly"))
        .period_alignment(BillingPeriodAlignment::from("None"))
        .billing_day(BillingDay::from("None"))
        .billing_timing(BillingTiming::from("InAdvance"))
        .specific_billing_day(3)
        .offset_billing_days(3)
        .tax_included(true)
        .revenue_recognition(lookup("name"))
        .tax_template(lookup("name"))
        .deferred_revenue_account(lookup("code"))
        .recognized_revenue_account(lookup("code"))
}

/// With every member.
pub fn price_detail_update() -> PriceDetailUpdate {
    PriceDetailUpdate::new()
        .operation(ItemOperation::from("Change"))
        .is_infinite(true)
        .currency(lookup("code"))
        .price(decimal())
        .description(text())
        .price_base(PriceBase::from("Flat"))
        .tier(3)
        .to_quantity(decimal())
}

/// With every member.
pub fn quote_convert_input() -> QuoteConvertInput {
    QuoteConvertInput::new(lookup("name")).activate_order(true)
}

/// With every member.
pub fn sales_order_create() -> SalesOrderCreate {
    SalesOrderCreate::new(lookup("account_number"))
        .status(SalesOrderStatus::from("OrderDraft"))
        .description(text())
        .remarks(text())
        .effective_start_date(moment())
        .order_date(moment())
        .order_type(SalesOrderType::from("SalesOrder"))
        .order_payment_method(OrderPaymentMethod::from("Invoice"))
        .invoice_separatly(true)
        .your_reference(text())
        .our_reference(text())
        .your_order_number(text())
        .buyer_reference(text())
        .invoice_address_id(id())
        .delivery_address_id(id())
        .payment_term(lookup("name"))
        .use_account_invoice_batch_group(true)
        .external_erp_id(text())
        .external_crm_id(text())
        .invoice_account(lookup("account_number"))
        .currency(lookup("code"))
        .invoicing_currency(text())
        .products(vec![order_product_create()])
        .milestones(vec![milestone_input()])
        .order_discounts(vec![order_discount_input()])
        .invoice_template_id(id())
        .invoice_batch_group_id(id())
        .invoice_batch_group(lookup("name"))
        .custom_fields(free())
}

/// With every member.
pub fn subscription_update() -> SubscriptionUpdate {
    SubscriptionUpdate::new()
        .description(text())
        .remarks(text())
        .notice_period(3)
        .invoice_separatly(true)
        .use_account_invoice_batch_group(true)
        .invoice_batch_group_id(id())
        .invoice_batch_group(lookup("name"))
        .payment_term(lookup("name"))
        .invoice_template_id(id())
        .custom_fields(free())
        .external_erp_id(text())
        .external_crm_id(text())
        .buyer_reference(text())
        .your_order_number(text())
        .your_reference(text())
        .our_reference(text())
}

/// With every member.
pub fn subscription_create() -> SubscriptionCreate {
    SubscriptionCreate::new(OrderStatus::from("Draft"), lookup("account_number"))
        .description(text())
        .remarks(text())
        .effective_start_date(moment())
        .effective_end_date(moment())
        .order_date(moment())
        .notice_period_date(moment())
        .last_renewal_date(moment())
        .notice_period(3)
        .term(3)
        .renewal_term(3)
        .is_auto_renewed(true)
        .order_type(OrderType::from("Subscription"))
        .subscription_type(TermType::from("Termed"))
        .order_payment_method(OrderPaymentMethod::from("Invoice"))
        .invoice_separatly(true)
        .your_reference(text())
        .our_reference(text())
        .your_order_number(text())
        .buyer_reference(text())
        .invoice_address_id(id())
        .delivery_address_id(id())
        .external_erp_id(text())
        .external_crm_id(text())
        .payment_term(lookup("name"))
        .use_account_invoice_batch_group(true)
        .invoice_account(lookup("account_number"))
        .currency(lookup("code"))
        .invoicing_currency(text())
        .products(vec![order_product_create()])
        .milestones(vec![milestone_input()])
        .order_discounts(vec![order_discount_input()])
        .invoice_template_id(id())
        .invoice_batch_group_id(id())
        .invoice_batch_group(lookup("name"))
        .order_billing_period(BillingPeriod::from("Monthly"))
        .set_order_billing_period(true)
        .custom_fields(free())
}

/// With every member.
pub fn subscription_change_input() -> SubscriptionChangeInput {
    SubscriptionChangeInput::new()
        .account(lookup("account_number"))
        .invoice_account(lookup("account_number"))
        .description(text())
        .remarks(text())
        .effective_start_date(moment())
        .effective_change_date(moment())
        .effective_end_date(moment())
        .order_date(moment())
        .subscription_type(TermType::from("Termed"))
        .term(3)
        .renewal_term(3)
        .notice_period(3)
        .is_auto_renewed(true)
        .currency(lookup("code"))
        .invoice_separatly(true)
        .invoice_address_id(id())
        .delivery_address_id(id())
        .invoice_address(lookup("name"))
        .delivery_address(lookup("name"))
        .payment_term(lookup("name"))
        .order_payment_method(OrderPaymentMethod::from("Invoice"))
        .your_reference(text())
        .our_reference(text())
        .your_order_number(text())
        .buyer_reference(text())
        .external_erp_id(text())
        .external_crm_id(text())
        .use_account_invoice_batch_group(true)
        .invoice_batch_group_id(id())
        .invoice_batch_group(lookup("name"))
        .invoicing_currency(text())
        .products(vec![order_product_change_input()])
        .milestones(vec![milestone_input()])
        .order_discounts(vec![order_discount_input()])
        .invoice_template_id(id())
        .order_billing_period(BillingPeriod::from("Monthly"))
        .set_order_billing_period(true)
        .custom_fields(free())
}

/// With every member.
pub fn subscription_renew_and_change_input() -> SubscriptionRenewAndChangeInput {
    SubscriptionRenewAndChangeInput::new()
        .next_renewal_term(3)
        .account(lookup("account_number"))
        .invoice_account(lookup("account_number"))
        .description(text())
        .remarks(text())
        .effective_start_date(moment())
        .effective_change_date(moment())
        .effective_end_date(moment())
        .order_date(moment())
        .subscription_type(TermType::from("Termed"))
        .term(3)
        .renewal_term(3)
        .notice_period(3)
        .is_auto_renewed(true)
        .currency(lookup("code"))
        .invoice_separatly(true)
        .invoice_address_id(id())
        .delivery_address_id(id())
        .invoice_address(lookup("name"))
        .delivery_address(lookup("name"))
        .payment_term(lookup("name"))
        .order_payment_method(OrderPaymentMethod::from("Invoice"))
        .your_reference(text())
        .our_reference(text())
        .your_order_number(text())
        .buyer_reference(text())
        .external_erp_id(text())
        .external_crm_id(text())
        .use_account_invoice_batch_group(true)
        .invoice_batch_group_id(id())
        .invoice_batch_group(lookup("name"))
        .invoicing_currency(text())
        .products(vec![order_product_change_input()])
        .milestones(vec![milestone_input()])
        .order_discounts(vec![order_discount_input()])
        .invoice_template_id(id())
        .order_billing_period(BillingPeriod::from("Monthly"))
        .set_order_billing_period(true)
        .custom_fields(free())
}

/// With every member.
pub fn subscription_cancel_input() -> SubscriptionCancelInput {
    SubscriptionCancelInput::new(moment(), CancelMode::from("OnOrderCancellationDate"))
        .first_day_of_cancellation(moment())
        .end_date(moment())
        .cancellation_date_per_charges(free())
}

/// With every member.
pub fn subscription_renew_input() -> SubscriptionRenewInput {
    SubscriptionRenewInput::new(3).next_renewal_term(3)
}

/// With every member.
pub fn milestone_set_input() -> MilestoneSetInput {
    MilestoneSetInput::new(moment()).milestone_id(id())
}

/// With every member.
pub fn order_discounts_input() -> OrderDiscountsInput {
    OrderDiscountsInput::new().effective_change_date(moment()).order_discounts(vec![order_discount_input()])
}

/// With every member.
pub fn order_price_detail_change_input() -> OrderPriceDetailChangeInput {
    OrderPriceDetailChangeInput::new()
        .is_infinite(true)
        .to_quantity(decimal())
        .operation(ItemOperation::from("Change"))
        .tier(3)
        .price(decimal())
        .list_price(decimal())
        .description(text())
        .from_quantity(decimal())
        .price_base(PriceBase::from("Flat"))
        .line_discount_percent(decimal())
        .line_discount_amount(decimal())
}

/// With every member.
pub fn order_product_charge_change_input() -> OrderProductChargeChangeInput {
    OrderProductChargeChangeInput::new(lookup("order_product_charge_number"))
        .name(text())
        .charge_type(ChargeType::from("OneOff"))
        .price_model(ChargeModel::from("Flat"))
        .price_period(PricePeriod::from("Monthly"))
        .quantity(decimal())
        .unit_code(lookup("unit"))
        .start_on(ChargeBoundary::from("AlignToSubscription"))
        .end_on(ChargeBoundary::from("AlignToSubscription"))
        .charged_through_date(moment())
        .last_renewal_date(moment())
        .last_price_adjustment_date(moment())
        .display_price(decimal())
        .price_details(vec![order_price_detail_change_input()])
        .features(vec![feature_change_input()])
        .deferred_revenue_account(lookup("code"))
        .recognized_revenue_account(lookup("code"))
        .usage_rating(UsageRating::from("Sum"))
        .revenue_recognition_rule(lookup("name"))
        .billing_day(BillingDay::from("None"))
        .specific_billing_day(3)
        .offset_billing_days(3)
        .billing_period(BillingPeriod::from("Monthly"))
        .billing_timing(BillingTiming::from("InAdvance"))
        .period_alignment(BillingPeriodAlignment::from("None"))
        .alignment_date(moment())
        .tax_template(lookup("name"))
        .tax_included(true)
        .create_invoice_lines_per_tier(true)
        .remarks(text())
        .external_erp_id(text())
        .external_crm_id(text())
        .custom_fields(free())
        .recurring_monthly_amount(decimal())
        .effective_start_date(moment())
        .effective_end_date(moment())
        .start_milestone(lookup("name"))
        .end_milestone(lookup("name"))
        .estimated_usage(3)
        .estimated_quantity(3)
        .order_discount_mapping_key(vec![text()])
}

/// With every member.
pub fn order_product_change_input() -> OrderProductChangeInput {
    OrderProductChangeInput::new(lookup("order_product_number"))
        .operation(OrderProductOperation::from("Change"))
        .charge_plan(lookup("charge_plan_number"))
        .product_line_number(3)
        .name(text())
        .charges(vec![order_product_charge_change_input()])
        .external_erp_id(text())
        .external_crm_id(text())
        .custom_fields(free())
        .cancel_product_on(CancelProductOn::from("EffectiveEndDate"))
        .cancelation_date(moment())
}

/// With every member.
pub fn usage_create() -> UsageCreate {
    UsageCreate::new(moment())
        .account(lookup("account_number"))
        .order(lookup("order_number"))
        .product(lookup("product_number"))
        .charge(lookup("charge_number"))
        .unit(lookup("unit"))
        .quantity(decimal())
        .description(text())
        .to_date(moment())
        .source(text())
        .rated_price(decimal())
        .rated_price_currency(text())
        .custom_fields(free())
        .validate_data(true)
}

/// With every member.
pub fn usage_update() -> UsageUpdate {
    UsageUpdate::new()
        .unit(lookup("unit"))
        .quantity(decimal())
        .description(text())
        .from_date(moment())
        .rated_price(decimal())
        .rated_price_currency(text())
        .custom_fields(free())
}

/// With every member.
pub fn usage_import_input() -> UsageImportInput {
    UsageImportInput::new(text(), free())
        .date_format(text())
        .decimal_separator(text())
        .data_format(text())
        .batch_name(text())
        .use_preprocessing_rules(true)
        .allow_duplicate_entries(true)
        .break_on_validation_error(true)
}

/// With every member.
pub fn webhook_create() -> WebhookCreate {
    WebhookCreate::new("https://example.com/".to_owned(), vec![text()])
        .description(text())
        .webhook_status(WebhookStatus::from("Enabled"))
}
