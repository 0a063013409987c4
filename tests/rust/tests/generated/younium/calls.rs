// @generated from core/api/younium by yionstack-codegen. Do not edit.

//! Every method, with every argument.

use yionstack::younium::*;

use crate::inputs;
use crate::made::*;

/// The call of an operation. `None` when there is no such operation.
#[allow(deprecated, reason = "what is deprecated works, too")]
pub fn call(client: &YouniumClient, operation: &str) -> Option<Made> {
    Some(match operation {
        "accounts.create" => as_it_came(client.accounts().create(inputs::account_create())),
        "accounts.create_online_payment_details" => as_it_came(
            client.accounts().create_online_payment_details(id(), inputs::online_payment_details_input()),
        ),
        "accounts.delete" => as_it_came(client.accounts().delete(id())),
        "accounts.delete_online_payment_details" => {
            as_it_came(client.accounts().delete_online_payment_details(id()))
        }
        "accounts.get" => value(client.accounts().get(id())),
        "accounts.invoices" => rows(
            client
                .accounts()
                .invoices(id())
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "accounts.list" => rows(
            client
                .accounts()
                .list()
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "accounts.request_go_cardless_mandate" => {
            value(client.accounts().request_go_cardless_mandate(id(), inputs::go_cardless_mandate_input()))
        }
        "accounts.sales_orders" => rows(
            client
                .accounts()
                .sales_orders(id())
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "accounts.subscriptions" => rows(
            client
                .accounts()
                .subscriptions(id())
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "accounts.summary" => value(client.accounts().summary(id())),
        "accounts.update" => as_it_came(client.accounts().update(id(), inputs::account_update())),
        "accounts.update_online_payment_details" => as_it_came(
            client.accounts().update_online_payment_details(id(), inputs::online_payment_details_input()),
        ),
        "bookings.get" => value(client.bookings().get(id())),
        "bookings.list" => rows(
            client
                .bookings()
                .list()
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "bookings.update" => as_it_came(client.bookings().update(id(), inputs::booking_update())),
        "countries.get" => value(client.countries().get(id())),
        "countries.list" => rows(
            client
                .countries()
                .list()
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "currencies.base" => value(client.currencies().base()),
        "currencies.create" => value(client.currencies().create(inputs::currency_create())),
        "currencies.delete" => as_it_came(client.currencies().delete(id())),
        "currencies.get" => value(client.currencies().get(id())),
        "currencies.list" => rows(
            client
                .currencies()
                .list()
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "custom_fields.create" => as_it_came(client.custom_fields().create(inputs::custom_field_create())),
        "custom_fields.get" => value(client.custom_fields().get(id())),
        "custom_fields.get_by_key" => value(client.custom_fields().get_by_key(text(), text())),
        "custom_fields.list" => rows(
            client
                .custom_fields()
                .list()
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "custom_fields.update" => {
            as_it_came(client.custom_fields().update(id(), inputs::custom_field_update()))
        }
        "custom_fields.update_by_key" => {
            as_it_came(client.custom_fields().update_by_key(text(), text(), inputs::custom_field_update()))
        }
        "document_templates.get" => value(client.document_templates().get(id())),
        "document_templates.list" => rows(
            client
                .document_templates()
                .list()
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "exchange_rates.create" => as_it_came(client.exchange_rates().create(inputs::exchange_rate_create())),
        "exchange_rates.get" => value(client.exchange_rates().get(id())),
        "exchange_rates.list" => rows(
            client
                .exchange_rates()
                .list()
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "financial_accounts.get" => value(client.financial_accounts().get(id())),
        "financial_accounts.list" => rows(
            client
                .financial_accounts()
                .list()
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "invoice_batch_groups.get" => value(client.invoice_batch_groups().get(id())),
        "invoice_batch_groups.list" => rows(
            client
                .invoice_batch_groups()
                .list()
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "invoice_batches.generate" => {
            value(client.invoice_batches().generate(inputs::invoice_batch_generate_input()))
        }
        "invoice_batches.generation_status" => value(client.invoice_batches().generation_status(text())),
        "invoice_batches.get" => value(client.invoice_batches().get(id())),
        "invoice_batches.list" => rows(
            client
                .invoice_batches()
                .list()
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "invoice_batches.log" => rows(
            client
                .invoice_batches()
                .log(text())
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "invoice_batches.post" => {
            value(client.invoice_batches().post(id(), inputs::invoice_batch_post_input()))
        }
        "invoice_batches.posting_status" => value(client.invoice_batches().posting_status(text())),
        "invoices.attachments" => rows(
            client
                .invoices()
                .attachments(id(), InvoicesAttachmentsOptions::default().expiration_hours(text()))
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "invoices.cancel" => value(client.invoices().cancel(id())),
        "invoices.create_on_account" => {
            value(client.invoices().create_on_account(inputs::on_account_invoice_create()))
        }
        "invoices.credit" => value(client.invoices().credit(id(), inputs::invoice_credit_input())),
        "invoices.download_attachment" => file(client.invoices().download_attachment(id())),
        "invoices.download_pdf" => file(client.invoices().download_pdf(id())),
        "invoices.for_usage" => rows(
            client
                .invoices()
                .for_usage(id())
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "invoices.generate_for_order" => {
            value(client.invoices().generate_for_order(id(), inputs::invoice_generate_input()))
        }
        "invoices.get" => value(client.invoices().get(id())),
        "invoices.lines_by_charge_type" => rows(
            client
                .invoices()
                .lines_by_charge_type(ChargeType::from("OneOff"))
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "invoices.lines_for_usage" => rows(
            client
                .invoices()
                .lines_for_usage(id())
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "invoices.list" => rows(
            client
                .invoices()
                .list()
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "invoices.mark_paid" => as_it_came(client.invoices().mark_paid(inputs::invoice_paid_input())),
        "invoices.online_payment_logs" => rows(
            client
                .invoices()
                .online_payment_logs(id())
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "invoices.pdf_url" => {
            value(client.invoices().pdf_url(id(), InvoicesPdfUrlOptions::default().expiration_hours(text())))
        }
        "invoices.post" => value(client.invoices().post(id())),
        "invoices.posted_attachments" => rows(
            client
                .invoices()
                .posted_attachments(InvoicesPostedAttachmentsOptions::default().expiration_hours(text()))
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "invoices.process_stripe_payment" => value(client.invoices().process_stripe_payment(id())),
        "invoices.related" => rows(client.invoices().related(id()).page_size(100)),
        "invoices.update" => as_it_came(client.invoices().update(id(), inputs::invoice_update())),
        "journals.details" => rows(
            client
                .journals()
                .details()
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "journals.get" => value(client.journals().get(id())),
        "journals.list" => rows(
            client
                .journals()
                .list()
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "journals.summary" => rows(client.journals().summary(id()).page_size(100)),
        "journals.transactions" => rows(
            client
                .journals()
                .transactions(3)
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "journals.transactions_in_journal" => rows(
            client
                .journals()
                .transactions_in_journal(id())
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "journals.transactions_in_period" => rows(
            client
                .journals()
                .transactions_in_period(3, 3)
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "journals.transactions_in_quarter" => rows(
            client
                .journals()
                .transactions_in_quarter(3, 3)
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "journals.transactions_on_account" => rows(
            client
                .journals()
                .transactions_on_account(3, text())
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "journals.update" => as_it_came(client.journals().update(id(), inputs::journal_update())),
        "measurements.create" => as_it_came(client.measurements().create(inputs::measurement_create())),
        "measurements.get" => value(client.measurements().get(id())),
        "measurements.import_data" => {
            value(client.measurements().import_data(inputs::measurement_import_input()))
        }
        "measurements.list" => rows(
            client
                .measurements()
                .list()
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "metrics.calculate_charge" => {
            value(client.metrics().calculate_charge(inputs::charge_metrics_input()))
        }
        "metrics.calculate_order" => value(client.metrics().calculate_order(inputs::order_metrics_input())),
        "orders.charge" => value(client.orders().charge(id())),
        "orders.charges" => rows(
            client
                .orders()
                .charges(id())
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "orders.get" => as_it_came(client.orders().get(id())),
        "orders.product_charges" => rows(
            client
                .orders()
                .product_charges(id())
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "orders.set_invoiced_to" => {
            as_it_came(client.orders().set_invoiced_to(id(), inputs::invoiced_to_input()))
        }
        "orders.update_charge" => {
            as_it_came(client.orders().update_charge(id(), inputs::order_product_charge_update()))
        }
        "payment_terms.create" => as_it_came(client.payment_terms().create(inputs::payment_term_create())),
        "payment_terms.get" => value(client.payment_terms().get(id())),
        "payment_terms.list" => rows(
            client
                .payment_terms()
                .list()
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "payments.create" => as_it_came(client.payments().create(inputs::payment_create())),
        "payments.create_and_post" => {
            value(client.payments().create_and_post(inputs::payment_create_and_post()))
        }
        "payments.get" => value(client.payments().get(id())),
        "payments.list" => rows(
            client
                .payments()
                .list()
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "payments.update" => as_it_came(client.payments().update(id(), inputs::payment_update())),
        "products.create" => value(client.products().create(inputs::product_create())),
        "products.delete" => as_it_came(client.products().delete(id())),
        "products.delete_charge" => as_it_came(client.products().delete_charge(id())),
        "products.delete_charge_plan" => as_it_came(client.products().delete_charge_plan(id())),
        "products.features" => rows(
            client
                .products()
                .features()
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "products.get" => value(client.products().get(id())),
        "products.get_by_charge" => value(client.products().get_by_charge(id())),
        "products.get_by_charge_plan" => value(client.products().get_by_charge_plan(id())),
        "products.list" => rows(
            client
                .products()
                .list()
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "products.update" => as_it_came(client.products().update(id(), inputs::product_update())),
        "products.update_charge" => {
            as_it_came(client.products().update_charge(id(), inputs::charge_update()))
        }
        "quotes.convert_to_order" => value(client.quotes().convert_to_order(inputs::quote_convert_input())),
        "quotes.get" => value(client.quotes().get(id())),
        "quotes.list" => rows(
            client
                .quotes()
                .list()
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "reports.data" => rows(
            client
                .reports()
                .data(
                    id(),
                    ReportsDataOptions::default()
                        .sort_direction(SortDirection::from("desc"))
                        .sort_by_field(text()),
                )
                .page_size(100),
        ),
        "reports.get" => value(client.reports().get(id())),
        "reports.list" => rows(
            client
                .reports()
                .list()
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "revenue_schedule.for_charge" => rows(
            client
                .revenue_schedule()
                .for_charge(text())
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "revenue_schedule.for_invoice_line" => rows(
            client
                .revenue_schedule()
                .for_invoice_line(id())
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "sales_orders.activate" => value(client.sales_orders().activate(id())),
        "sales_orders.create" => as_it_came(client.sales_orders().create(inputs::sales_order_create())),
        "sales_orders.get" => value(client.sales_orders().get(id())),
        "sales_orders.list" => rows(
            client
                .sales_orders()
                .list()
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "sales_orders.version" => value(client.sales_orders().version(text(), 3)),
        "sales_orders.version_by_id" => value(client.sales_orders().version_by_id(id())),
        "sales_orders.versions" => rows(
            client
                .sales_orders()
                .versions(text())
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "simple_products.get" => value(client.simple_products().get(id())),
        "simple_products.list" => rows(
            client
                .simple_products()
                .list()
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "subscriptions.activate" => value(client.subscriptions().activate(id())),
        "subscriptions.add_order_discounts" => {
            as_it_came(client.subscriptions().add_order_discounts(id(), inputs::order_discounts_input()))
        }
        "subscriptions.cancel" => {
            as_it_came(client.subscriptions().cancel(id(), inputs::subscription_cancel_input()))
        }
        "subscriptions.change" => {
            as_it_came(client.subscriptions().change(id(), inputs::subscription_change_input()))
        }
        "subscriptions.create" => as_it_came(client.subscriptions().create(inputs::subscription_create())),
        "subscriptions.delete" => as_it_came(client.subscriptions().delete(id())),
        "subscriptions.get" => value(client.subscriptions().get(id())),
        "subscriptions.list" => rows(
            client
                .subscriptions()
                .list()
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "subscriptions.milestones" => rows(client.subscriptions().milestones(id())),
        "subscriptions.renew" => {
            as_it_came(client.subscriptions().renew(id(), inputs::subscription_renew_input()))
        }
        "subscriptions.renew_and_change" => value(
            client.subscriptions().renew_and_change(id(), inputs::subscription_renew_and_change_input()),
        ),
        "subscriptions.revert" => value(client.subscriptions().revert(id())),
        "subscriptions.set_milestone" => {
            value(client.subscriptions().set_milestone(id(), inputs::milestone_set_input()))
        }
        "subscriptions.update" => {
            as_it_came(client.subscriptions().update(id(), inputs::subscription_update()))
        }
        "subscriptions.version" => value(client.subscriptions().version(text(), 3)),
        "subscriptions.version_by_id" => value(client.subscriptions().version_by_id(id())),
        "subscriptions.versions" => rows(
            client
                .subscriptions()
                .versions(text())
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "tax_templates.get" => value(client.tax_templates().get(id())),
        "tax_templates.list" => rows(
            client
                .tax_templates()
                .list()
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "units_of_measure.get" => value(client.units_of_measure().get(id())),
        "units_of_measure.list" => rows(
            client
                .units_of_measure()
                .list()
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "usage.create" => as_it_came(client.usage().create(inputs::usage_create())),
        "usage.delete" => as_it_came(client.usage().delete(id())),
        "usage.get" => value(client.usage().get(id())),
        "usage.import_data" => value(client.usage().import_data(inputs::usage_import_input())),
        "usage.list" => rows(
            client
                .usage()
                .list()
                .filter_raw("name eq 'text'")
                .order_by("created asc")
                .modified_after(moment())
                .modified_before(moment())
                .page_size(100),
        ),
        "usage.update" => as_it_came(client.usage().update(id(), inputs::usage_update())),
        "users.by_role" => rows(
            client.users().by_role(id(), UsersByRoleOptions::default().legal_entity_id(id())).page_size(100),
        ),
        "users.get" => value(client.users().get(id())),
        "users.list" => rows(client.users().list().page_size(100)),
        "users.role" => value(client.users().role(id())),
        "users.roles" => rows(client.users().roles().page_size(100)),
        "webhooks.create" => value(client.webhooks().create(inputs::webhook_create())),
        "webhooks.delete" => as_it_came(client.webhooks().delete(id())),
        "webhooks.get" => value(client.webhooks().get(id())),
        "webhooks.list" => rows(client.webhooks().list()),
        _ => return None,
    })
}
