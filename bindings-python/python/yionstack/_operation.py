"""What is known of one operation."""

from __future__ import annotations

from ._record import Record

TYPE_CHECKING = False


class Operation(Record):
    """One method and path of the API.

    Attributes:
        id: Stable id, `invoices.list`.
        resource: The resource it belongs to, `invoices`: an attribute of the client.
        name: Its name there, `list`: a method of the resource.
        method: HTTP method.
        path: Path under the base URL, with `{placeholders}`.
        params: Names of the method's arguments, in their order.
        scopes: Scopes that the token needs.
        answer: What the method returns, `Page[Invoice]`.
        assumed: Not documented by the vendor: the docstring of the method says why we think so.
    """

    __slots__ = ("id", "resource", "name", "method", "path", "params", "scopes", "answer", "assumed")

    id: str
    resource: str
    name: str
    method: str
    path: str
    params: tuple[str, ...]
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
            params: tuple[str, ...],
            scopes: tuple[str, ...],
            answer: str,
            assumed: bool,
        ) -> None: ...
