"""What is known of one operation."""

from __future__ import annotations

from ._record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class Parameter(Record):
    """One parameter of an operation.

    Attributes:
        name: Name of the method's argument.
        wire: Its name on the wire.
        location: Where it goes: `path`, `query` or `header`.
        required: Whether a call must give it.
    """

    __slots__ = ("name", "wire", "location", "required")

    name: str
    wire: str
    location: Literal["path", "query", "header"]
    required: bool

    if TYPE_CHECKING:

        def __init__(
            self, name: str, wire: str, location: Literal["path", "query", "header"], required: bool
        ) -> None: ...


class Operation(Record):
    """One method and path of the API.

    Attributes:
        id: Stable id, `invoices.list`.
        resource: The resource it belongs to, `invoices`: an attribute of the client.
        name: Its name there, `list`: a method of the resource.
        method: HTTP method.
        path: Path under the base URL, with `{placeholders}`.
        parameters: What the method takes, in the order of its arguments.
        scopes: Scopes that the token needs.
        answer: What the method returns, `Page[Invoice]`.
        assumed: Not documented by the vendor: the docstring of the method says why we think so.
    """

    __slots__ = ("id", "resource", "name", "method", "path", "parameters", "scopes", "answer", "assumed")

    id: str
    resource: str
    name: str
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    scopes: tuple[str, ...]
    answer: str
    assumed: bool

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            resource: str,
            name: str,
            method: str,
            path: str,
            parameters: tuple[Parameter, ...],
            scopes: tuple[str, ...],
            answer: str,
            assumed: bool,
        ) -> None: ...
