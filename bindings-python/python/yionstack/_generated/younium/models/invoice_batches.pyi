# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

import datetime
from decimal import Decimal
from uuid import UUID

from ...._enum import OpenEnum
from ...._native import Model
from .invoices import InvoiceStatus


class BatchInvoice(Model):
    """An invoice of a batch."""

    __match_args__ = (
        "invoice_number",
        "status",
        "invoice_date",
        "currency",
        "subtotal",
        "total_amount",
        "id",
        "external_erp_id",
        "external_crm_id",
    )

    @property
    def invoice_number(self) -> str | None:
        """Invoice number."""

    @property
    def status(self) -> InvoiceStatus | None:
        """Status."""

    @property
    def invoice_date(self) -> datetime.datetime | None:
        """Invoice date."""

    @property
    def currency(self) -> str | None:
        """Currency."""

    @property
    def subtotal(self) -> Decimal | None:
        """Subtotal."""

    @property
    def total_amount(self) -> Decimal | None:
        """Total amount."""

    @property
    def id(self) -> UUID | None:
        """Id."""

    @property
    def external_erp_id(self) -> str | None:
        """Id of this in your ERP system."""

    @property
    def external_crm_id(self) -> str | None:
        """Id of this in your CRM system."""


class InvoiceBatchLogEntry(Model):
    """Something that happened while a batch was generated or posted."""

    __match_args__ = (
        "entity_id",
        "error_message",
        "reference",
        "entity_name",
        "created",
        "modified",
    )

    @property
    def entity_id(self) -> UUID | None:
        """Entity id."""

    @property
    def error_message(self) -> str | None:
        """Error message."""

    @property
    def reference(self) -> str | None:
        """Reference."""

    @property
    def entity_name(self) -> str | None:
        """Entity name."""

    @property
    def created(self) -> datetime.datetime | None:
        """When it was made."""

    @property
    def modified(self) -> datetime.datetime | None:
        """When it was last changed."""


class InvoiceBatch(Model):
    """Invoices that were generated together."""

    __match_args__ = (
        "id",
        "batch_number",
        "target_date",
        "invoice_date",
        "batch_groups",
        "invoices",
        "batch_log",
        "created",
        "modified",
    )

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def batch_number(self) -> str | None:
        """Batch number."""

    @property
    def target_date(self) -> datetime.datetime | None:
        """Invoices what is due up to this date."""

    @property
    def invoice_date(self) -> datetime.datetime | None:
        """Invoice date."""

    @property
    def batch_groups(self) -> tuple[str, ...] | None:
        """Batch groups."""

    @property
    def invoices(self) -> tuple[BatchInvoice, ...] | None:
        """Invoices."""

    @property
    def batch_log(self) -> tuple[InvoiceBatchLogEntry, ...] | None:
        """Batch log."""

    @property
    def created(self) -> datetime.datetime | None:
        """When it was made."""

    @property
    def modified(self) -> datetime.datetime | None:
        """When it was last changed."""


class BatchJobDetail(Model):
    """What a job made of a batch."""

    __match_args__ = (
        "batch_id",
        "batch_number",
        "event_id",
        "message",
    )

    @property
    def batch_id(self) -> UUID | None:
        """Batch id."""

    @property
    def batch_number(self) -> str | None:
        """Batch number."""

    @property
    def event_id(self) -> str | None:
        """Event id."""

    @property
    def message(self) -> str | None:
        """Message."""


class JobResultStatus(OpenEnum):
    """How a job stands.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    PENDING = "Pending"
    """Not finished."""

    SUCCEEDED = "Succeeded"
    """Finished well."""

    FAILED = "Failed"
    """Failed."""


class GeneratedBatchStatus(Model):
    """How the job stands that generates a batch."""

    __match_args__ = (
        "result_body",
        "result_status",
        "status_message",
    )

    @property
    def result_body(self) -> BatchJobDetail | None:
        """Result body."""

    @property
    def result_status(self) -> JobResultStatus | None:
        """Result status."""

    @property
    def status_message(self) -> str | None:
        """Status message."""


class PostedBatchStatus(Model):
    """How the job stands that posts a batch."""

    __match_args__ = (
        "result_body",
        "result_status",
        "status_message",
    )

    @property
    def result_body(self) -> tuple[BatchJobDetail, ...] | None:
        """Result body."""

    @property
    def result_status(self) -> JobResultStatus | None:
        """Result status."""

    @property
    def status_message(self) -> str | None:
        """Status message."""


class WebhookReference(Model):
    """A webhook that is told when the job has run."""

    __match_args__ = (
        "id",
        "description",
    )

    @property
    def id(self) -> UUID | None:
        """Id."""

    @property
    def description(self) -> str | None:
        """Description."""


class InvoiceBatchJob(Model):
    """The job that was started."""

    __match_args__ = (
        "batch_number",
        "job_id",
        "result_status",
        "webhooks_triggered_when_completed",
        "webhook_event",
        "webhooks",
        "event_id",
        "id",
        "message",
    )

    @property
    def batch_number(self) -> str | None:
        """Batch number."""

    @property
    def job_id(self) -> UUID | None:
        """Job id."""

    @property
    def result_status(self) -> JobResultStatus | None:
        """Result status."""

    @property
    def webhooks_triggered_when_completed(self) -> bool | None:
        """Webhooks triggered when completed."""

    @property
    def webhook_event(self) -> str | None:
        """Webhook event."""

    @property
    def webhooks(self) -> tuple[WebhookReference, ...] | None:
        """Webhooks."""

    @property
    def event_id(self) -> str | None:
        """Event id."""

    @property
    def id(self) -> UUID | None:
        """Id."""

    @property
    def message(self) -> str | None:
        """Message."""
