"""The Younium API: models, enums, and what its methods take and give.

    from yionstack import YouniumClient
    from yionstack.younium import Account, AccountType, receipt

    client = YouniumClient(client_id="…", secret="…", legal_entity="Acme AB")
    for account in client.accounts.list(filter=lambda row: row.name.startswith("O'"), limit=10):
        print(account.account_number, account.name)

    done = client.accounts.create(name="Acme", currency="SEK")
    print(receipt(done).idempotency_key)

A module of models is imported when one of its names is first asked for.
"""

from __future__ import annotations

from ._download import AsyncDownload, Download
from ._enum import OpenEnum
from ._export import AsyncExport, Export
from ._filter import Field, Fields, TextField
from ._generated import younium as _generated
from ._input import Lookup, LookupBy
from ._list import AsyncListing, Listing
from ._native import UNSET, Filter, Model, Page, Response
from ._receipt import Receipt, receipt
from ._token import AsyncTokenAuth, TokenAuth
from ._younium import AsyncYouniumClient, YouniumClient

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._generated.younium import *

_OWN = [
    "UNSET",
    "AsyncDownload",
    "AsyncExport",
    "AsyncListing",
    "AsyncTokenAuth",
    "AsyncYouniumClient",
    "Download",
    "Export",
    "Field",
    "Fields",
    "Filter",
    "Listing",
    "Lookup",
    "LookupBy",
    "Model",
    "OpenEnum",
    "Page",
    "Receipt",
    "Response",
    "TextField",
    "TokenAuth",
    "YouniumClient",
    "receipt",
]


def __getattr__(name: str) -> object:
    if name == "__all__":
        return [*_OWN, *_generated.__all__]
    if name in _generated.__all__:
        found = globals()[name] = getattr(_generated, name)
        return found
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return [*_OWN, *_generated.__all__]
