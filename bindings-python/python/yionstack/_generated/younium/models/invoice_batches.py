# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from __future__ import annotations

from ...._enum import OpenEnum
from ...._native import Field, Model


class BatchInvoice(Model):
    """An invoice of a batch."""

    __slots__ = ()
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
    _schema = "younium.BatchInvoice"

    invoice_number = Field(0, "string", doc="Invoice number.")
    status = Field(1, "enum", "younium.InvoiceStatus", doc="Status.")
    invoice_date = Field(2, "date-time", doc="Invoice date.")
    currency = Field(3, "string", doc="Currency.")
    subtotal = Field(4, "decimal", doc="Subtotal.")
    total_amount = Field(5, "decimal", doc="Total amount.")
    id = Field(6, "uuid", doc="Id.")
    external_erp_id = Field(7, "string", doc="Id of this in your ERP system.")
    external_crm_id = Field(8, "string", doc="Id of this in your CRM system.")


class InvoiceBatchLogEntry(Model):
    """Something that happened while a batch was generated or posted."""

    __slots__ = ()
    __match_args__ = (
        "entity_id",
        "error_message",
        "reference",
        "entity_name",
        "created",
        "modified",
    )
    _schema = "younium.InvoiceBatchLogEntry"

    entity_id = Field(0, "uuid", doc="Entity id.")
    error_message = Field(1, "string", doc="Error message.")
    reference = Field(2, "string", doc="Reference.")
    entity_name = Field(3, "string", doc="Entity name.")
    created = Field(4, "date-time", doc="When it was made.")
    modified = Field(5, "date-time", doc="When it was last changed.")


class InvoiceBatch(Model):
    """Invoices that were generated together."""

    __slots__ = ()
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
    _schema = "younium.InvoiceBatch"

    id = Field(0, "uuid", doc="Id.")
    batch_number = Field(1, "string", doc="Batch number.")
    target_date = Field(2, "date-time", doc="Invoices what is due up to this date.")
    invoice_date = Field(3, "date-time", doc="Invoice date.")
    batch_groups = Field(4, "list:string", doc="Batch groups.")
    invoices = Field(5, "list:object", BatchInvoice, doc="Invoices.")
    batch_log = Field(6, "list:object", InvoiceBatchLogEntry, doc="Batch log.")
    created = Field(7, "date-time", doc="When it was made.")
    modified = Field(8, "date-time", doc="When it was last changed.")


class BatchJobDetail(Model):
    """What a job made of a batch."""

    __slots__ = ()
    __match_args__ = (
        "batch_id",
        "batch_number",
        "event_id",
        "message",
    )
    _schema = "younium.BatchJobDetail"

    batch_id = Field(0, "uuid", doc="Batch id.")
    batch_number = Field(1, "string", doc="Batch number.")
    event_id = Field(2, "string", doc="Event id.")
    message = Field(3, "string", doc="Message.")


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

    __slots__ = ()
    __match_args__ = (
        "result_body",
        "result_status",
        "status_message",
    )
    _schema = "younium.GeneratedBatchStatus"

    result_body = Field(0, "object", BatchJobDetail, doc="Result body.")
    result_status = Field(1, "enum", JobResultStatus, doc="Result status.")
    status_message = Field(2, "string", doc="Status message.")


class PostedBatchStatus(Model):
    """How the job stands that posts a batch."""

    __slots__ = ()
    __match_args__ = (
        "result_body",
        "result_status",
        "status_message",
    )
    _schema = "younium.PostedBatchStatus"

    result_body = Field(0, "list:object", BatchJobDetail, doc="Result body.")
    result_status = Field(1, "enum", JobResultStatus, doc="Result status.")
    status_message = Field(2, "string", doc="Status message.")


class WebhookReference(Model):
    """A webhook that is told when the job has run."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "description",
    )
    _schema = "younium.WebhookReference"

    id = Field(0, "uuid", doc="Id.")
    description = Field(1, "string", doc="Description.")


class InvoiceBatchJob(Model):
    """The job that was started."""

    __slots__ = ()
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
    _schema = "younium.InvoiceBatchJob"

    batch_number = Field(0, "string", doc="Batch number.")
    job_id = Field(1, "uuid", doc="Job id.")
    result_status = Field(2, "enum", JobResultStatus, doc="Result status.")
    webhooks_triggered_when_completed = Field(3, "boolean", doc="Webhooks triggered when completed.")
    webhook_event = Field(4, "string", doc="Webhook event.")
    webhooks = Field(5, "list:object", WebhookReference, doc="Webhooks.")
    event_id = Field(6, "string", doc="Event id.")
    id = Field(7, "uuid", doc="Id.")
    message = Field(8, "string", doc="Message.")
