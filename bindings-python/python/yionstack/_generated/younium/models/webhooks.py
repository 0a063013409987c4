# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from __future__ import annotations

from ...._enum import OpenEnum
from ...._native import Field, Model


class WebhookStatus(OpenEnum):
    """Whether a webhook is told of events.

    Open: a value that this version of the SDK does not know is kept as it is.
    """

    ENABLED = "Enabled"
    """Yes."""

    DISABLED = "Disabled"
    """No."""


class Webhook(Model):
    """An address that is told of events."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "url",
        "events",
        "token",
        "description",
        "webhook_status",
    )
    _schema = "younium.Webhook"

    id = Field(0, "uuid", doc="Id.")
    url = Field(1, "string", doc="Url.")
    events = Field(2, "list:string", doc="Tags of the events, such as `InvoicePosted`.")
    token = Field(3, "string", doc="The secret that every delivery carries. Logs that show the object have `[redacted]`; a copy of it as data, such as JSON, has the secret.")
    description = Field(4, "string", doc="Description.")
    webhook_status = Field(5, "enum", WebhookStatus, doc="Webhook status.")
