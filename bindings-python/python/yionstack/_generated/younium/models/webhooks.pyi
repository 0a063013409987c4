# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from uuid import UUID

from ...._enum import OpenEnum
from ...._native import Model


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

    __match_args__ = (
        "id",
        "url",
        "events",
        "token",
        "description",
        "webhook_status",
    )

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def url(self) -> str | None:
        """Url."""

    @property
    def events(self) -> tuple[str, ...] | None:
        """Tags of the events, such as `InvoicePosted`."""

    @property
    def token(self) -> str | None:
        """The secret that every delivery carries. Logs that show the object have `[redacted]`; a copy of it as data, such as JSON, has the secret."""

    @property
    def description(self) -> str | None:
        """Description."""

    @property
    def webhook_status(self) -> WebhookStatus | None:
        """Webhook status."""
