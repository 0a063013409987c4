"""What is given in several bodies."""

from __future__ import annotations

from typing import TypeAlias, TypedDict
from uuid import UUID


class LookupBy(TypedDict):
    """Names something that exists by one of its properties."""

    key: str
    """The property to match, such as `account_number`: the docs of what is looked up list them. `accountNumber`, as the
    API spells it, is the same. Another one is a `ValidationError` before anything is sent."""

    value: str
    """What it has to be. No match, or several, is an error."""


Lookup: TypeAlias = str | UUID | LookupBy
"""Names something that exists: its id, a text that the docs of the argument explain, or a property and its value."""
