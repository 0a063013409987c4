"""SDK for the YionStack API, UK accounting and CRM, and the Younium API, subscription billing.

    from yionstack import YionStackClient

    client = YionStackClient(token="your-access-token")
    for invoice in client.invoices.list("business-uuid"):
        print(invoice.number, invoice.total, invoice.currency)

Signing in a person, and keeping the tokens fresh from then on:

    client = YionStackClient(
        client_id="yion_your_client_id",
        client_secret="ysk_your_secret",
        redirect_uri="https://yourapp.com/callback",
        scopes=["read:invoices"],
    )
    pending = client.auth.begin()
    # send the browser to `pending.url`; it comes back to your redirect URI: that address is `callback_url`
    client.auth.finish(pending, callback_url)
    invoices = client.invoices.list("business-uuid")

`AsyncYionStackClient` is the same for asyncio. `yionstack.younium` is the API of Younium, with `YouniumClient` and
`AsyncYouniumClient`; it is loaded when it is first used. `yionstack.testing` has a sandbox for your own tests.
"""

from __future__ import annotations

import atexit
import os
from collections.abc import Sequence

from . import _native, errors
from ._auth import MemoryStoreWarning
from ._client import AsyncYionStackClient, YionStackClient
from ._enum import OpenEnum
from ._generated.models import Address, Contact, Invoice, InvoiceStatus
from ._generated.operations import OPERATIONS, SCOPES
from ._grant import AuthEvent, SignedOut, Status, Tokens
from ._native import Model, Page, Pending, Response
from ._operation import Operation, Parameter
from ._receipt import Receipt, receipt
from ._watch import RequestRecord, ResponseRecord
from .errors import (
    AccessDeniedError,
    AuthenticationError,
    ConfigurationError,
    ConflictError,
    ConnectionFailedError,
    DecodeError,
    ForkedMemoryStoreError,
    InvalidClientError,
    LegalEntityError,
    NotFoundError,
    OutcomeUnknownError,
    PermissionDeniedError,
    RateLimitedError,
    ReauthorizationRequiredError,
    RefreshOutcomeUnknownError,
    RequestCancelledError,
    RequestTimeoutError,
    ScopeError,
    ServerError,
    StateMismatchError,
    StoreRejectedError,
    StoreUnavailableError,
    TlsError,
    ValidationError,
    YionStackError,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._younium import AsyncYouniumClient, YouniumClient

__version__ = "0.1.0"

__all__ = [
    "OPERATIONS",
    "SCOPES",
    "AccessDeniedError",
    "Address",
    "AsyncYionStackClient",
    "AsyncYouniumClient",
    "AuthEvent",
    "AuthenticationError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionFailedError",
    "Contact",
    "DecodeError",
    "ForkedMemoryStoreError",
    "InvalidClientError",
    "Invoice",
    "InvoiceStatus",
    "LegalEntityError",
    "MemoryStoreWarning",
    "Model",
    "NotFoundError",
    "OpenEnum",
    "Operation",
    "OutcomeUnknownError",
    "Page",
    "Parameter",
    "Pending",
    "PermissionDeniedError",
    "RateLimitedError",
    "ReauthorizationRequiredError",
    "Receipt",
    "RefreshOutcomeUnknownError",
    "RequestCancelledError",
    "RequestRecord",
    "RequestTimeoutError",
    "Response",
    "ResponseRecord",
    "ScopeError",
    "ServerError",
    "SignedOut",
    "StateMismatchError",
    "Status",
    "StoreRejectedError",
    "StoreUnavailableError",
    "TlsError",
    "Tokens",
    "ValidationError",
    "YionStackClient",
    "YionStackError",
    "YouniumClient",
    "errors",
    "receipt",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name in ("AsyncYouniumClient", "YouniumClient"):
            from . import _younium

            found = globals()[name] = getattr(_younium, name)
            return found
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return [*__all__, "__version__"]


Sequence.register(Page)  # pyright: ignore  (its stubs hide that it is an ABC)
atexit.register(_native._exiting)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_native.abandon_after_fork)
