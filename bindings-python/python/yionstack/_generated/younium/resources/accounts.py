# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Accounts: customers, prospects and resellers: the methods of `client.accounts`."""

from __future__ import annotations

from ...._list import AsyncListing, Listing
from ...._native import UNSET, Response
from ..models.accounts import Account, AccountSummary, GoCardlessMandateStatus
from ..models.invoices import Invoice
from ..models.sales_orders import SalesOrder
from ..models.subscriptions import Subscription

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Mapping
    from typing import Any
    from uuid import UUID

    from ...._input import Lookup
    from ...._native import Client, Filter
    from ..fields import AccountFields, InvoiceFields, SalesOrderFields, SubscriptionFields
    from ..inputs import AddressInput
    from ..models.accounts import AccountType
    from ..models.api import InvoiceDeliveryMethod


class Accounts:
    """Accounts: customers, prospects and resellers: `client.accounts`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self,
        *,
        name: str,
        currency: Lookup,
        account_type: AccountType | str | None = None,
        our_reference: str | None = None,
        your_reference: str | None = None,
        invoice_email_address: str | None = None,
        invoice_email_cc_addresses: str | None = None,
        invoice_delivery_method: InvoiceDeliveryMethod | str | None = None,
        default_payment_term: Lookup | None = None,
        tax_registration_number: str | None = None,
        organization_number: str | None = None,
        electronic_invoice_address: str | None = None,
        electronic_invoice_address_scheme: str | None = None,
        inactive: bool | None = None,
        tax_template: Lookup | None = None,
        accounts_receivable: Lookup | None = None,
        image_url: str | None = None,
        domain: str | None = None,
        invoice_template_id: UUID | str | None = None,
        invoice_batch_group_id: UUID | str | None = None,
        invoice_batch_group: Lookup | None = None,
        invoice_setting_group: Lookup | None = None,
        reminder_email_address: str | None = None,
        default_invoice_address: AddressInput | None = None,
        default_delivery_address: AddressInput | None = None,
        external_erp_id: str | None = None,
        external_crm_id: str | None = None,
        custom_fields: Any = None,
        attach_ubl_to_invoice: bool | None = None,
        attach_zugferd_xml_to_invoice: bool | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response:
        """Creates an account.

        `POST /Accounts`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            name: Name.
            currency: Currency. Looked up by `code` or `id`.
            account_type: Account type.
            our_reference: Our reference.
            your_reference: Your reference.
            invoice_email_address: Invoice email address.
            invoice_email_cc_addresses: Invoice email cc addresses.
            invoice_delivery_method: Invoice delivery method.
            default_payment_term: Default payment term. Looked up by `name` or `id`.
            tax_registration_number: Tax registration number.
            organization_number: Organization number.
            electronic_invoice_address: Electronic invoice address.
            electronic_invoice_address_scheme: Code of the scheme of `electronic_invoice_address`, from the EAS code list.
            inactive: Inactive.
            tax_template: Tax template. Looked up by `name` or `id`.
            accounts_receivable: Accounts receivable. Looked up by `code` or `id`.
            image_url: Image url.
            domain: Internet domain of the customer.
            invoice_template_id: Invoice template id.
            invoice_batch_group_id: Use `invoice_batch_group`. Deprecated: the vendor will retire it.
            invoice_batch_group: Invoice batch group.
            invoice_setting_group: Invoice setting group.
            reminder_email_address: Reminder email address.
            default_invoice_address: Default invoice address.
            default_delivery_address: Default delivery address.
            external_erp_id: Id of this in your ERP system.
            external_crm_id: Id of this in your CRM system.
            custom_fields: Custom fields, by their keys.
            attach_ubl_to_invoice: Whether invoices get a UBL file.
            attach_zugferd_xml_to_invoice: Whether invoices get ZUGFeRD data.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.
            idempotency_key: A name for this request, of up to 255 characters: the server does at most once, within 48 hours, what comes with the same one. Made for each call by default. It is refused for another request, and while a call with it is under way, by all clients that live in one process with the same address and the same client id or `token`, and by those that `with_legal_entity` made from one; clients with different tokens, whose `token` is a function, or in different processes (a forked child is one of its own) know nothing of each other's.

        Returns:
            The answer, as it came: nothing is published of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return self._client.invoke(
            "accounts.create",
            (),
            {
                "name": name,
                "account_type": account_type,
                "currency": currency,
                "our_reference": our_reference,
                "your_reference": your_reference,
                "invoice_email_address": invoice_email_address,
                "invoice_email_cc_addresses": invoice_email_cc_addresses,
                "invoice_delivery_method": invoice_delivery_method,
                "default_payment_term": default_payment_term,
                "tax_registration_number": tax_registration_number,
                "organization_number": organization_number,
                "electronic_invoice_address": electronic_invoice_address,
                "electronic_invoice_address_scheme": electronic_invoice_address_scheme,
                "inactive": inactive,
                "tax_template": tax_template,
                "accounts_receivable": accounts_receivable,
                "image_url": image_url,
                "domain": domain,
                "invoice_template_id": invoice_template_id,
                "invoice_batch_group_id": invoice_batch_group_id,
                "invoice_batch_group": invoice_batch_group,
                "invoice_setting_group": invoice_setting_group,
                "reminder_email_address": reminder_email_address,
                "default_invoice_address": default_invoice_address,
                "default_delivery_address": default_delivery_address,
                "external_erp_id": external_erp_id,
                "external_crm_id": external_crm_id,
                "custom_fields": custom_fields,
                "attach_ubl_to_invoice": attach_ubl_to_invoice,
                "attach_zugferd_xml_to_invoice": attach_zugferd_xml_to_invoice,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        ).wait()

    def create_online_payment_details(
        self,
        id: UUID | str,
        *,
        stripe_customer_id: str | None = None,
        stripe_payment_method_id: str | None = None,
        go_card_less_customer_id: str | None = None,
        go_card_less_mandate_id: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response:
        """Gives an account its online payment details. Online payment details are what an account is charged with through Stripe or GoCardless.

        `POST /Accounts/OnlinePaymentDetails/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Assumption: Nothing says what the id is of. The details have none of their own in answers, so it is taken to be that of the account.

        Args:
            id: Id of the account.
            stripe_customer_id: Stripe customer id.
            stripe_payment_method_id: Stripe payment method id.
            go_card_less_customer_id: Go card less customer id.
            go_card_less_mandate_id: Go card less mandate id.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.
            idempotency_key: A name for this request, of up to 255 characters: the server does at most once, within 48 hours, what comes with the same one. Made for each call by default. It is refused for another request, and while a call with it is under way, by all clients that live in one process with the same address and the same client id or `token`, and by those that `with_legal_entity` made from one; clients with different tokens, whose `token` is a function, or in different processes (a forked child is one of its own) know nothing of each other's.

        Returns:
            The answer, as it came: nothing is published of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return self._client.invoke(
            "accounts.create_online_payment_details",
            (id,),
            {
                "stripe_customer_id": stripe_customer_id,
                "stripe_payment_method_id": stripe_payment_method_id,
                "go_card_less_customer_id": go_card_less_customer_id,
                "go_card_less_mandate_id": go_card_less_mandate_id,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        ).wait()

    def delete(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Deletes an account.

        `DELETE /Accounts/{id}`.

        Correction: Published under a path of its own, which differs from that of the other operations only in the name of the parameter. No schema is published for the answer: what comes is handed out as it came.

        Args:
            id: Id of the account.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The answer, as it came: nothing is published of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return self._client.invoke("accounts.delete", (id,), None, Response, timeout, retries, max_wait, headers, legal_entity).wait()

    def delete_online_payment_details(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Takes the online payment details of an account away.

        `DELETE /Accounts/OnlinePaymentDetails/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Assumption: Nothing says what the id is of. The details have none of their own in answers, so it is taken to be that of the account.

        Args:
            id: Id of the account.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The answer, as it came: nothing is published of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return self._client.invoke("accounts.delete_online_payment_details", (id,), None, Response, timeout, retries, max_wait, headers, legal_entity).wait()

    def get(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Account:
        """Reads one account. Needs the permission Account View.

        `GET /Accounts/{id}`.

        Args:
            id: Id of the account.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            What was asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return self._client.invoke("accounts.get", (id,), None, Account, timeout, retries, max_wait, headers, legal_entity).wait()

    def invoices(
        self,
        id: UUID | str,
        *,
        filter: Filter | str | Callable[[InvoiceFields], Filter] | None = None,
        order_by: str | None = None,
        modified_after: datetime.datetime | datetime.date | None = None,
        modified_before: datetime.datetime | datetime.date | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Listing[Invoice]:
        """Lists the invoices of an account. `modified_after` and `modified_before` also look at invoice lines and custom fields.

        `GET /Accounts/{id}/Invoices`.

        Correction: The published switch `mappedResponseFlag` is not offered: nothing says what it does to the answer, which is typed for its default, false.

        Args:
            id: Id of the account.
            filter: Only rows for which this holds: a function of a row's fields, such as `lambda row: (row.name == "Acme") & (row.number > "A-1")`, or the text of a filter.
            order_by: Order of the rows, such as `name asc, created desc`.
            modified_after: Only rows that were changed after this moment, or whose parts were.
            modified_before: Only rows that were changed before this moment. Keeps a long listing from moving while it is read.
            page_size: Rows that one request asks for, from 1 to 100; as many as the API allows by default.
            limit: The most rows to give.
            prefetch: Pages that are asked for ahead of the one that is read, from 0 to 8.
            timeout: Seconds for each request, repetitions included; the client's by default.
            retries: How often a request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The rows. Nothing is sent before the first one is asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`, when rows are asked for.
        """
        return Listing(self._client, "accounts.invoices", (id, filter, order_by, modified_after, modified_before, None, None), Invoice, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def list(
        self,
        *,
        filter: Filter | str | Callable[[AccountFields], Filter] | None = None,
        order_by: str | None = None,
        modified_after: datetime.datetime | datetime.date | None = None,
        modified_before: datetime.datetime | datetime.date | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Listing[Account]:
        """Lists accounts. Needs the permission Account View. `modified_after` and `modified_before` also look at custom fields and addresses.

        `GET /Accounts`.

        Args:
            filter: Only rows for which this holds: a function of a row's fields, such as `lambda row: (row.name == "Acme") & (row.number > "A-1")`, or the text of a filter.
            order_by: Order of the rows, such as `name asc, created desc`.
            modified_after: Only rows that were changed after this moment, or whose parts were.
            modified_before: Only rows that were changed before this moment. Keeps a long listing from moving while it is read.
            page_size: Rows that one request asks for, from 1 to 100; as many as the API allows by default.
            limit: The most rows to give.
            prefetch: Pages that are asked for ahead of the one that is read, from 0 to 8.
            timeout: Seconds for each request, repetitions included; the client's by default.
            retries: How often a request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The rows. Nothing is sent before the first one is asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`, when rows are asked for.
        """
        return Listing(self._client, "accounts.list", (filter, order_by, modified_after, modified_before, None, None), Account, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def request_go_cardless_mandate(
        self,
        id: UUID | str,
        *,
        mandate_status: GoCardlessMandateStatus | str | None = None,
        re_instate: bool | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> GoCardlessMandateStatus:
        """Asks the customer of an account for a GoCardless mandate. The answer is how the mandate stands.

        `POST /Accounts/{id}/RequestPaymentDetails/GoCardless`.

        Correction: Published without the idempotency header. The header is documented for every POST, so it is sent here, too.

        Args:
            id: Id of the account.
            mandate_status: Mandate status.
            re_instate: Re instate.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.
            idempotency_key: A name for this request, of up to 255 characters: the server does at most once, within 48 hours, what comes with the same one. Made for each call by default. It is refused for another request, and while a call with it is under way, by all clients that live in one process with the same address and the same client id or `token`, and by those that `with_legal_entity` made from one; clients with different tokens, whose `token` is a function, or in different processes (a forked child is one of its own) know nothing of each other's.

        Returns:
            What came of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return self._client.invoke(
            "accounts.request_go_cardless_mandate",
            (id,),
            {
                "mandate_status": mandate_status,
                "re_instate": re_instate,
            },
            GoCardlessMandateStatus,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        ).wait()

    def sales_orders(
        self,
        id: UUID | str,
        *,
        filter: Filter | str | Callable[[SalesOrderFields], Filter] | None = None,
        order_by: str | None = None,
        modified_after: datetime.datetime | datetime.date | None = None,
        modified_before: datetime.datetime | datetime.date | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Listing[SalesOrder]:
        """Lists the sales orders of an account. `modified_after` and `modified_before` also look at products, charges, price details, discounts, milestones and their custom fields.

        `GET /Accounts/{id}/SalesOrders`.

        Args:
            id: Id of the account.
            filter: Only rows for which this holds: a function of a row's fields, such as `lambda row: (row.name == "Acme") & (row.number > "A-1")`, or the text of a filter.
            order_by: Order of the rows, such as `name asc, created desc`.
            modified_after: Only rows that were changed after this moment, or whose parts were.
            modified_before: Only rows that were changed before this moment. Keeps a long listing from moving while it is read.
            page_size: Rows that one request asks for, from 1 to 100; as many as the API allows by default.
            limit: The most rows to give.
            prefetch: Pages that are asked for ahead of the one that is read, from 0 to 8.
            timeout: Seconds for each request, repetitions included; the client's by default.
            retries: How often a request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The rows. Nothing is sent before the first one is asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`, when rows are asked for.
        """
        return Listing(self._client, "accounts.sales_orders", (id, filter, order_by, modified_after, modified_before, None, None), SalesOrder, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def subscriptions(
        self,
        id: UUID | str,
        *,
        filter: Filter | str | Callable[[SubscriptionFields], Filter] | None = None,
        order_by: str | None = None,
        modified_after: datetime.datetime | datetime.date | None = None,
        modified_before: datetime.datetime | datetime.date | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Listing[Subscription]:
        """Lists the subscriptions of an account. `modified_after` and `modified_before` also look at products, charges, price details, discounts, milestones and their custom fields.

        `GET /Accounts/{id}/Subscriptions`.

        Args:
            id: Id of the account.
            filter: Only rows for which this holds: a function of a row's fields, such as `lambda row: (row.name == "Acme") & (row.number > "A-1")`, or the text of a filter.
            order_by: Order of the rows, such as `name asc, created desc`.
            modified_after: Only rows that were changed after this moment, or whose parts were.
            modified_before: Only rows that were changed before this moment. Keeps a long listing from moving while it is read.
            page_size: Rows that one request asks for, from 1 to 100; as many as the API allows by default.
            limit: The most rows to give.
            prefetch: Pages that are asked for ahead of the one that is read, from 0 to 8.
            timeout: Seconds for each request, repetitions included; the client's by default.
            retries: How often a request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The rows. Nothing is sent before the first one is asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`, when rows are asked for.
        """
        return Listing(self._client, "accounts.subscriptions", (id, filter, order_by, modified_after, modified_before, None, None), Subscription, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def summary(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> AccountSummary:
        """Reads the metrics and the balance of an account.

        `GET /Accounts/{id}/Summary`.

        Args:
            id: Id of the account.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            What was asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return self._client.invoke("accounts.summary", (id,), None, AccountSummary, timeout, retries, max_wait, headers, legal_entity).wait()

    def update(
        self,
        id: UUID | str,
        *,
        name: str | None = UNSET,
        account_type: AccountType | str | None = UNSET,
        currency: Lookup | None = UNSET,
        our_reference: str | None = UNSET,
        your_reference: str | None = UNSET,
        invoice_email_address: str | None = UNSET,
        reminder_email_address: str | None = UNSET,
        invoice_email_cc_addresses: str | None = UNSET,
        invoice_delivery_method: InvoiceDeliveryMethod | str | None = UNSET,
        default_payment_term: Lookup | None = UNSET,
        tax_registration_number: str | None = UNSET,
        organization_number: str | None = UNSET,
        electronic_invoice_address: str | None = UNSET,
        electronic_invoice_address_scheme: str | None = UNSET,
        inactive: bool = UNSET,
        tax_template: Lookup | None = UNSET,
        accounts_receivable: Lookup | None = UNSET,
        image_url: str | None = UNSET,
        domain: str | None = UNSET,
        invoice_template_id: UUID | str | None = UNSET,
        invoice_batch_group_id: UUID | str | None = UNSET,
        invoice_batch_group: Lookup | None = UNSET,
        invoice_setting_group: Lookup | None = UNSET,
        default_invoice_address: AddressInput | None = UNSET,
        default_delivery_address: AddressInput | None = UNSET,
        external_erp_id: str | None = UNSET,
        external_crm_id: str | None = UNSET,
        custom_fields: Any = UNSET,
        attach_ubl_to_invoice: bool = UNSET,
        attach_zugferd_xml_to_invoice: bool = UNSET,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Changes an account.

        `PATCH /Accounts/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            id: Id of the account.
            name: Name.
            account_type: Account type.
            currency: Currency. Looked up by `code` or `id`.
            our_reference: Our reference.
            your_reference: Your reference.
            invoice_email_address: Invoice email address.
            reminder_email_address: Reminder email address.
            invoice_email_cc_addresses: Invoice email cc addresses.
            invoice_delivery_method: Invoice delivery method.
            default_payment_term: Default payment term. Looked up by `name` or `id`.
            tax_registration_number: Tax registration number.
            organization_number: Organization number.
            electronic_invoice_address: Electronic invoice address.
            electronic_invoice_address_scheme: Code of the scheme of `electronic_invoice_address`, from the EAS code list.
            inactive: Whether the account is out of use. Cannot be null.
            tax_template: Tax template. Looked up by `name` or `id`.
            accounts_receivable: Accounts receivable. Looked up by `code` or `id`.
            image_url: Image url.
            domain: Internet domain of the customer.
            invoice_template_id: Invoice template id.
            invoice_batch_group_id: Use `invoice_batch_group`. Deprecated: the vendor will retire it.
            invoice_batch_group: Invoice batch group.
            invoice_setting_group: Invoice setting group.
            default_invoice_address: Default invoice address.
            default_delivery_address: Default delivery address.
            external_erp_id: Id of this in your ERP system.
            external_crm_id: Id of this in your CRM system.
            custom_fields: Custom fields, by their keys.
            attach_ubl_to_invoice: Whether invoices get a UBL file. Cannot be null.
            attach_zugferd_xml_to_invoice: Whether invoices get ZUGFeRD data. Cannot be null.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The answer, as it came: nothing is published of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return self._client.invoke(
            "accounts.update",
            (id,),
            {
                "name": name,
                "account_type": account_type,
                "currency": currency,
                "our_reference": our_reference,
                "your_reference": your_reference,
                "invoice_email_address": invoice_email_address,
                "reminder_email_address": reminder_email_address,
                "invoice_email_cc_addresses": invoice_email_cc_addresses,
                "invoice_delivery_method": invoice_delivery_method,
                "default_payment_term": default_payment_term,
                "tax_registration_number": tax_registration_number,
                "organization_number": organization_number,
                "electronic_invoice_address": electronic_invoice_address,
                "electronic_invoice_address_scheme": electronic_invoice_address_scheme,
                "inactive": inactive,
                "tax_template": tax_template,
                "accounts_receivable": accounts_receivable,
                "image_url": image_url,
                "domain": domain,
                "invoice_template_id": invoice_template_id,
                "invoice_batch_group_id": invoice_batch_group_id,
                "invoice_batch_group": invoice_batch_group,
                "invoice_setting_group": invoice_setting_group,
                "default_invoice_address": default_invoice_address,
                "default_delivery_address": default_delivery_address,
                "external_erp_id": external_erp_id,
                "external_crm_id": external_crm_id,
                "custom_fields": custom_fields,
                "attach_ubl_to_invoice": attach_ubl_to_invoice,
                "attach_zugferd_xml_to_invoice": attach_zugferd_xml_to_invoice,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity,
        ).wait()

    def update_online_payment_details(
        self,
        id: UUID | str,
        *,
        stripe_customer_id: str | None = UNSET,
        stripe_payment_method_id: str | None = UNSET,
        go_card_less_customer_id: str | None = UNSET,
        go_card_less_mandate_id: str | None = UNSET,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Changes the online payment details of an account.

        `PATCH /Accounts/OnlinePaymentDetails/{id}`.

        Assumption: Nothing says what the id is of. The details have none of their own in answers, so it is taken to be that of the account.

        Args:
            id: Id of the account.
            stripe_customer_id: Stripe customer id.
            stripe_payment_method_id: Stripe payment method id.
            go_card_less_customer_id: Go card less customer id.
            go_card_less_mandate_id: Go card less mandate id.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The answer, as it came: nothing is published of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return self._client.invoke(
            "accounts.update_online_payment_details",
            (id,),
            {
                "stripe_customer_id": stripe_customer_id,
                "stripe_payment_method_id": stripe_payment_method_id,
                "go_card_less_customer_id": go_card_less_customer_id,
                "go_card_less_mandate_id": go_card_less_mandate_id,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity,
        ).wait()


class AsyncAccounts:
    """Accounts: customers, prospects and resellers: `client.accounts`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self,
        *,
        name: str,
        currency: Lookup,
        account_type: AccountType | str | None = None,
        our_reference: str | None = None,
        your_reference: str | None = None,
        invoice_email_address: str | None = None,
        invoice_email_cc_addresses: str | None = None,
        invoice_delivery_method: InvoiceDeliveryMethod | str | None = None,
        default_payment_term: Lookup | None = None,
        tax_registration_number: str | None = None,
        organization_number: str | None = None,
        electronic_invoice_address: str | None = None,
        electronic_invoice_address_scheme: str | None = None,
        inactive: bool | None = None,
        tax_template: Lookup | None = None,
        accounts_receivable: Lookup | None = None,
        image_url: str | None = None,
        domain: str | None = None,
        invoice_template_id: UUID | str | None = None,
        invoice_batch_group_id: UUID | str | None = None,
        invoice_batch_group: Lookup | None = None,
        invoice_setting_group: Lookup | None = None,
        reminder_email_address: str | None = None,
        default_invoice_address: AddressInput | None = None,
        default_delivery_address: AddressInput | None = None,
        external_erp_id: str | None = None,
        external_crm_id: str | None = None,
        custom_fields: Any = None,
        attach_ubl_to_invoice: bool | None = None,
        attach_zugferd_xml_to_invoice: bool | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response:
        """Creates an account.

        `POST /Accounts`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            name: Name.
            currency: Currency. Looked up by `code` or `id`.
            account_type: Account type.
            our_reference: Our reference.
            your_reference: Your reference.
            invoice_email_address: Invoice email address.
            invoice_email_cc_addresses: Invoice email cc addresses.
            invoice_delivery_method: Invoice delivery method.
            default_payment_term: Default payment term. Looked up by `name` or `id`.
            tax_registration_number: Tax registration number.
            organization_number: Organization number.
            electronic_invoice_address: Electronic invoice address.
            electronic_invoice_address_scheme: Code of the scheme of `electronic_invoice_address`, from the EAS code list.
            inactive: Inactive.
            tax_template: Tax template. Looked up by `name` or `id`.
            accounts_receivable: Accounts receivable. Looked up by `code` or `id`.
            image_url: Image url.
            domain: Internet domain of the customer.
            invoice_template_id: Invoice template id.
            invoice_batch_group_id: Use `invoice_batch_group`. Deprecated: the vendor will retire it.
            invoice_batch_group: Invoice batch group.
            invoice_setting_group: Invoice setting group.
            reminder_email_address: Reminder email address.
            default_invoice_address: Default invoice address.
            default_delivery_address: Default delivery address.
            external_erp_id: Id of this in your ERP system.
            external_crm_id: Id of this in your CRM system.
            custom_fields: Custom fields, by their keys.
            attach_ubl_to_invoice: Whether invoices get a UBL file.
            attach_zugferd_xml_to_invoice: Whether invoices get ZUGFeRD data.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.
            idempotency_key: A name for this request, of up to 255 characters: the server does at most once, within 48 hours, what comes with the same one. Made for each call by default. It is refused for another request, and while a call with it is under way, by all clients that live in one process with the same address and the same client id or `token`, and by those that `with_legal_entity` made from one; clients with different tokens, whose `token` is a function, or in different processes (a forked child is one of its own) know nothing of each other's.

        Returns:
            The answer, as it came: nothing is published of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return await self._client.invoke(
            "accounts.create",
            (),
            {
                "name": name,
                "account_type": account_type,
                "currency": currency,
                "our_reference": our_reference,
                "your_reference": your_reference,
                "invoice_email_address": invoice_email_address,
                "invoice_email_cc_addresses": invoice_email_cc_addresses,
                "invoice_delivery_method": invoice_delivery_method,
                "default_payment_term": default_payment_term,
                "tax_registration_number": tax_registration_number,
                "organization_number": organization_number,
                "electronic_invoice_address": electronic_invoice_address,
                "electronic_invoice_address_scheme": electronic_invoice_address_scheme,
                "inactive": inactive,
                "tax_template": tax_template,
                "accounts_receivable": accounts_receivable,
                "image_url": image_url,
                "domain": domain,
                "invoice_template_id": invoice_template_id,
                "invoice_batch_group_id": invoice_batch_group_id,
                "invoice_batch_group": invoice_batch_group,
                "invoice_setting_group": invoice_setting_group,
                "reminder_email_address": reminder_email_address,
                "default_invoice_address": default_invoice_address,
                "default_delivery_address": default_delivery_address,
                "external_erp_id": external_erp_id,
                "external_crm_id": external_crm_id,
                "custom_fields": custom_fields,
                "attach_ubl_to_invoice": attach_ubl_to_invoice,
                "attach_zugferd_xml_to_invoice": attach_zugferd_xml_to_invoice,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        )

    async def create_online_payment_details(
        self,
        id: UUID | str,
        *,
        stripe_customer_id: str | None = None,
        stripe_payment_method_id: str | None = None,
        go_card_less_customer_id: str | None = None,
        go_card_less_mandate_id: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> Response:
        """Gives an account its online payment details. Online payment details are what an account is charged with through Stripe or GoCardless.

        `POST /Accounts/OnlinePaymentDetails/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Assumption: Nothing says what the id is of. The details have none of their own in answers, so it is taken to be that of the account.

        Args:
            id: Id of the account.
            stripe_customer_id: Stripe customer id.
            stripe_payment_method_id: Stripe payment method id.
            go_card_less_customer_id: Go card less customer id.
            go_card_less_mandate_id: Go card less mandate id.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.
            idempotency_key: A name for this request, of up to 255 characters: the server does at most once, within 48 hours, what comes with the same one. Made for each call by default. It is refused for another request, and while a call with it is under way, by all clients that live in one process with the same address and the same client id or `token`, and by those that `with_legal_entity` made from one; clients with different tokens, whose `token` is a function, or in different processes (a forked child is one of its own) know nothing of each other's.

        Returns:
            The answer, as it came: nothing is published of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return await self._client.invoke(
            "accounts.create_online_payment_details",
            (id,),
            {
                "stripe_customer_id": stripe_customer_id,
                "stripe_payment_method_id": stripe_payment_method_id,
                "go_card_less_customer_id": go_card_less_customer_id,
                "go_card_less_mandate_id": go_card_less_mandate_id,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        )

    async def delete(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Deletes an account.

        `DELETE /Accounts/{id}`.

        Correction: Published under a path of its own, which differs from that of the other operations only in the name of the parameter. No schema is published for the answer: what comes is handed out as it came.

        Args:
            id: Id of the account.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The answer, as it came: nothing is published of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return await self._client.invoke("accounts.delete", (id,), None, Response, timeout, retries, max_wait, headers, legal_entity)

    async def delete_online_payment_details(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Takes the online payment details of an account away.

        `DELETE /Accounts/OnlinePaymentDetails/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Assumption: Nothing says what the id is of. The details have none of their own in answers, so it is taken to be that of the account.

        Args:
            id: Id of the account.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The answer, as it came: nothing is published of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return await self._client.invoke("accounts.delete_online_payment_details", (id,), None, Response, timeout, retries, max_wait, headers, legal_entity)

    async def get(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Account:
        """Reads one account. Needs the permission Account View.

        `GET /Accounts/{id}`.

        Args:
            id: Id of the account.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            What was asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return await self._client.invoke("accounts.get", (id,), None, Account, timeout, retries, max_wait, headers, legal_entity)

    def invoices(
        self,
        id: UUID | str,
        *,
        filter: Filter | str | Callable[[InvoiceFields], Filter] | None = None,
        order_by: str | None = None,
        modified_after: datetime.datetime | datetime.date | None = None,
        modified_before: datetime.datetime | datetime.date | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> AsyncListing[Invoice]:
        """Lists the invoices of an account. `modified_after` and `modified_before` also look at invoice lines and custom fields.

        `GET /Accounts/{id}/Invoices`.

        Correction: The published switch `mappedResponseFlag` is not offered: nothing says what it does to the answer, which is typed for its default, false.

        Args:
            id: Id of the account.
            filter: Only rows for which this holds: a function of a row's fields, such as `lambda row: (row.name == "Acme") & (row.number > "A-1")`, or the text of a filter.
            order_by: Order of the rows, such as `name asc, created desc`.
            modified_after: Only rows that were changed after this moment, or whose parts were.
            modified_before: Only rows that were changed before this moment. Keeps a long listing from moving while it is read.
            page_size: Rows that one request asks for, from 1 to 100; as many as the API allows by default.
            limit: The most rows to give.
            prefetch: Pages that are asked for ahead of the one that is read, from 0 to 8.
            timeout: Seconds for each request, repetitions included; the client's by default.
            retries: How often a request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The rows. Nothing is sent before the first one is asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`, when rows are asked for.
        """
        return AsyncListing(self._client, "accounts.invoices", (id, filter, order_by, modified_after, modified_before, None, None), Invoice, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def list(
        self,
        *,
        filter: Filter | str | Callable[[AccountFields], Filter] | None = None,
        order_by: str | None = None,
        modified_after: datetime.datetime | datetime.date | None = None,
        modified_before: datetime.datetime | datetime.date | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> AsyncListing[Account]:
        """Lists accounts. Needs the permission Account View. `modified_after` and `modified_before` also look at custom fields and addresses.

        `GET /Accounts`.

        Args:
            filter: Only rows for which this holds: a function of a row's fields, such as `lambda row: (row.name == "Acme") & (row.number > "A-1")`, or the text of a filter.
            order_by: Order of the rows, such as `name asc, created desc`.
            modified_after: Only rows that were changed after this moment, or whose parts were.
            modified_before: Only rows that were changed before this moment. Keeps a long listing from moving while it is read.
            page_size: Rows that one request asks for, from 1 to 100; as many as the API allows by default.
            limit: The most rows to give.
            prefetch: Pages that are asked for ahead of the one that is read, from 0 to 8.
            timeout: Seconds for each request, repetitions included; the client's by default.
            retries: How often a request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The rows. Nothing is sent before the first one is asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`, when rows are asked for.
        """
        return AsyncListing(self._client, "accounts.list", (filter, order_by, modified_after, modified_before, None, None), Account, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    async def request_go_cardless_mandate(
        self,
        id: UUID | str,
        *,
        mandate_status: GoCardlessMandateStatus | str | None = None,
        re_instate: bool | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
        idempotency_key: str | None = None,
    ) -> GoCardlessMandateStatus:
        """Asks the customer of an account for a GoCardless mandate. The answer is how the mandate stands.

        `POST /Accounts/{id}/RequestPaymentDetails/GoCardless`.

        Correction: Published without the idempotency header. The header is documented for every POST, so it is sent here, too.

        Args:
            id: Id of the account.
            mandate_status: Mandate status.
            re_instate: Re instate.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.
            idempotency_key: A name for this request, of up to 255 characters: the server does at most once, within 48 hours, what comes with the same one. Made for each call by default. It is refused for another request, and while a call with it is under way, by all clients that live in one process with the same address and the same client id or `token`, and by those that `with_legal_entity` made from one; clients with different tokens, whose `token` is a function, or in different processes (a forked child is one of its own) know nothing of each other's.

        Returns:
            What came of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return await self._client.invoke(
            "accounts.request_go_cardless_mandate",
            (id,),
            {
                "mandate_status": mandate_status,
                "re_instate": re_instate,
            },
            GoCardlessMandateStatus,
            timeout, retries, max_wait, headers, legal_entity, idempotency_key,
        )

    def sales_orders(
        self,
        id: UUID | str,
        *,
        filter: Filter | str | Callable[[SalesOrderFields], Filter] | None = None,
        order_by: str | None = None,
        modified_after: datetime.datetime | datetime.date | None = None,
        modified_before: datetime.datetime | datetime.date | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> AsyncListing[SalesOrder]:
        """Lists the sales orders of an account. `modified_after` and `modified_before` also look at products, charges, price details, discounts, milestones and their custom fields.

        `GET /Accounts/{id}/SalesOrders`.

        Args:
            id: Id of the account.
            filter: Only rows for which this holds: a function of a row's fields, such as `lambda row: (row.name == "Acme") & (row.number > "A-1")`, or the text of a filter.
            order_by: Order of the rows, such as `name asc, created desc`.
            modified_after: Only rows that were changed after this moment, or whose parts were.
            modified_before: Only rows that were changed before this moment. Keeps a long listing from moving while it is read.
            page_size: Rows that one request asks for, from 1 to 100; as many as the API allows by default.
            limit: The most rows to give.
            prefetch: Pages that are asked for ahead of the one that is read, from 0 to 8.
            timeout: Seconds for each request, repetitions included; the client's by default.
            retries: How often a request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The rows. Nothing is sent before the first one is asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`, when rows are asked for.
        """
        return AsyncListing(self._client, "accounts.sales_orders", (id, filter, order_by, modified_after, modified_before, None, None), SalesOrder, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    def subscriptions(
        self,
        id: UUID | str,
        *,
        filter: Filter | str | Callable[[SubscriptionFields], Filter] | None = None,
        order_by: str | None = None,
        modified_after: datetime.datetime | datetime.date | None = None,
        modified_before: datetime.datetime | datetime.date | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        prefetch: int = 1,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> AsyncListing[Subscription]:
        """Lists the subscriptions of an account. `modified_after` and `modified_before` also look at products, charges, price details, discounts, milestones and their custom fields.

        `GET /Accounts/{id}/Subscriptions`.

        Args:
            id: Id of the account.
            filter: Only rows for which this holds: a function of a row's fields, such as `lambda row: (row.name == "Acme") & (row.number > "A-1")`, or the text of a filter.
            order_by: Order of the rows, such as `name asc, created desc`.
            modified_after: Only rows that were changed after this moment, or whose parts were.
            modified_before: Only rows that were changed before this moment. Keeps a long listing from moving while it is read.
            page_size: Rows that one request asks for, from 1 to 100; as many as the API allows by default.
            limit: The most rows to give.
            prefetch: Pages that are asked for ahead of the one that is read, from 0 to 8.
            timeout: Seconds for each request, repetitions included; the client's by default.
            retries: How often a request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The rows. Nothing is sent before the first one is asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`, when rows are asked for.
        """
        return AsyncListing(self._client, "accounts.subscriptions", (id, filter, order_by, modified_after, modified_before, None, None), Subscription, page_size, limit, prefetch, timeout, retries, max_wait, headers, legal_entity)

    async def summary(
        self,
        id: UUID | str,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> AccountSummary:
        """Reads the metrics and the balance of an account.

        `GET /Accounts/{id}/Summary`.

        Args:
            id: Id of the account.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            What was asked for.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return await self._client.invoke("accounts.summary", (id,), None, AccountSummary, timeout, retries, max_wait, headers, legal_entity)

    async def update(
        self,
        id: UUID | str,
        *,
        name: str | None = UNSET,
        account_type: AccountType | str | None = UNSET,
        currency: Lookup | None = UNSET,
        our_reference: str | None = UNSET,
        your_reference: str | None = UNSET,
        invoice_email_address: str | None = UNSET,
        reminder_email_address: str | None = UNSET,
        invoice_email_cc_addresses: str | None = UNSET,
        invoice_delivery_method: InvoiceDeliveryMethod | str | None = UNSET,
        default_payment_term: Lookup | None = UNSET,
        tax_registration_number: str | None = UNSET,
        organization_number: str | None = UNSET,
        electronic_invoice_address: str | None = UNSET,
        electronic_invoice_address_scheme: str | None = UNSET,
        inactive: bool = UNSET,
        tax_template: Lookup | None = UNSET,
        accounts_receivable: Lookup | None = UNSET,
        image_url: str | None = UNSET,
        domain: str | None = UNSET,
        invoice_template_id: UUID | str | None = UNSET,
        invoice_batch_group_id: UUID | str | None = UNSET,
        invoice_batch_group: Lookup | None = UNSET,
        invoice_setting_group: Lookup | None = UNSET,
        default_invoice_address: AddressInput | None = UNSET,
        default_delivery_address: AddressInput | None = UNSET,
        external_erp_id: str | None = UNSET,
        external_crm_id: str | None = UNSET,
        custom_fields: Any = UNSET,
        attach_ubl_to_invoice: bool = UNSET,
        attach_zugferd_xml_to_invoice: bool = UNSET,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Changes an account.

        `PATCH /Accounts/{id}`.

        Correction: No schema is published for the answer: what comes is handed out as it came.

        Args:
            id: Id of the account.
            name: Name.
            account_type: Account type.
            currency: Currency. Looked up by `code` or `id`.
            our_reference: Our reference.
            your_reference: Your reference.
            invoice_email_address: Invoice email address.
            reminder_email_address: Reminder email address.
            invoice_email_cc_addresses: Invoice email cc addresses.
            invoice_delivery_method: Invoice delivery method.
            default_payment_term: Default payment term. Looked up by `name` or `id`.
            tax_registration_number: Tax registration number.
            organization_number: Organization number.
            electronic_invoice_address: Electronic invoice address.
            electronic_invoice_address_scheme: Code of the scheme of `electronic_invoice_address`, from the EAS code list.
            inactive: Whether the account is out of use. Cannot be null.
            tax_template: Tax template. Looked up by `name` or `id`.
            accounts_receivable: Accounts receivable. Looked up by `code` or `id`.
            image_url: Image url.
            domain: Internet domain of the customer.
            invoice_template_id: Invoice template id.
            invoice_batch_group_id: Use `invoice_batch_group`. Deprecated: the vendor will retire it.
            invoice_batch_group: Invoice batch group.
            invoice_setting_group: Invoice setting group.
            default_invoice_address: Default invoice address.
            default_delivery_address: Default delivery address.
            external_erp_id: Id of this in your ERP system.
            external_crm_id: Id of this in your CRM system.
            custom_fields: Custom fields, by their keys.
            attach_ubl_to_invoice: Whether invoices get a UBL file. Cannot be null.
            attach_zugferd_xml_to_invoice: Whether invoices get ZUGFeRD data. Cannot be null.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The answer, as it came: nothing is published of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return await self._client.invoke(
            "accounts.update",
            (id,),
            {
                "name": name,
                "account_type": account_type,
                "currency": currency,
                "our_reference": our_reference,
                "your_reference": your_reference,
                "invoice_email_address": invoice_email_address,
                "reminder_email_address": reminder_email_address,
                "invoice_email_cc_addresses": invoice_email_cc_addresses,
                "invoice_delivery_method": invoice_delivery_method,
                "default_payment_term": default_payment_term,
                "tax_registration_number": tax_registration_number,
                "organization_number": organization_number,
                "electronic_invoice_address": electronic_invoice_address,
                "electronic_invoice_address_scheme": electronic_invoice_address_scheme,
                "inactive": inactive,
                "tax_template": tax_template,
                "accounts_receivable": accounts_receivable,
                "image_url": image_url,
                "domain": domain,
                "invoice_template_id": invoice_template_id,
                "invoice_batch_group_id": invoice_batch_group_id,
                "invoice_batch_group": invoice_batch_group,
                "invoice_setting_group": invoice_setting_group,
                "default_invoice_address": default_invoice_address,
                "default_delivery_address": default_delivery_address,
                "external_erp_id": external_erp_id,
                "external_crm_id": external_crm_id,
                "custom_fields": custom_fields,
                "attach_ubl_to_invoice": attach_ubl_to_invoice,
                "attach_zugferd_xml_to_invoice": attach_zugferd_xml_to_invoice,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity,
        )

    async def update_online_payment_details(
        self,
        id: UUID | str,
        *,
        stripe_customer_id: str | None = UNSET,
        stripe_payment_method_id: str | None = UNSET,
        go_card_less_customer_id: str | None = UNSET,
        go_card_less_mandate_id: str | None = UNSET,
        timeout: float | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        headers: Mapping[str, str] | None = None,
        legal_entity: str | None = None,
    ) -> Response:
        """Changes the online payment details of an account.

        `PATCH /Accounts/OnlinePaymentDetails/{id}`.

        Assumption: Nothing says what the id is of. The details have none of their own in answers, so it is taken to be that of the account.

        Args:
            id: Id of the account.
            stripe_customer_id: Stripe customer id.
            stripe_payment_method_id: Stripe payment method id.
            go_card_less_customer_id: Go card less customer id.
            go_card_less_mandate_id: Go card less mandate id.
            timeout: Seconds for the whole call, repetitions included; the client's by default.
            retries: How often the request may be repeated when that is harmless; the client's by default.
            max_wait: Seconds of the longest wait that the server may ask for before that; the client's by default.
            headers: Further headers.
            legal_entity: Id or name of the legal entity that this call is about; the client's by default.

        Returns:
            The answer, as it came: nothing is published of it.

        Raises:
            YionStackError: One of its classes in `yionstack.errors`.
        """
        return await self._client.invoke(
            "accounts.update_online_payment_details",
            (id,),
            {
                "stripe_customer_id": stripe_customer_id,
                "stripe_payment_method_id": stripe_payment_method_id,
                "go_card_less_customer_id": go_card_less_customer_id,
                "go_card_less_mandate_id": go_card_less_mandate_id,
            },
            Response,
            timeout, retries, max_wait, headers, legal_entity,
        )
