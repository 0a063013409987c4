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

from ._download import AsyncDownload as AsyncDownload
from ._download import Download as Download
from ._enum import OpenEnum as OpenEnum
from ._export import AsyncExport as AsyncExport
from ._export import Export as Export
from ._filter import Field as Field
from ._filter import Fields as Fields
from ._filter import TextField as TextField
from ._generated import younium as _generated
from ._input import Lookup as Lookup
from ._input import LookupBy as LookupBy
from ._list import AsyncListing as AsyncListing
from ._list import Listing as Listing
from ._native import UNSET as UNSET
from ._native import Filter as Filter
from ._native import Model as Model
from ._native import Page as Page
from ._native import Response as Response
from ._receipt import Receipt as Receipt
from ._receipt import new_idempotency_key as new_idempotency_key
from ._receipt import receipt as receipt
from ._token import AsyncTokenAuth as AsyncTokenAuth
from ._token import TokenAuth as TokenAuth
from ._younium import AsyncYouniumClient as AsyncYouniumClient
from ._younium import YouniumClient as YouniumClient

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._generated.younium import *
else:
    __all__ = [
        *(name for name in dir() if not name.startswith("_") and name not in ("TYPE_CHECKING", "annotations")),
        *_generated.__all__,
    ]

    def __getattr__(name: str) -> object:
        if name in _generated.__all__:
            found = globals()[name] = getattr(_generated, name)
            return found
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
