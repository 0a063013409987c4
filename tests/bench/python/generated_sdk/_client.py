"""Client, options of a request, and the one resource."""

from __future__ import annotations

import logging
import platform
from collections.abc import Mapping
from typing import Any, cast

import httpx
import pydantic

from ._models import construct_type
from .types import Invoice

log = logging.getLogger(__name__)
DEFAULT_TIMEOUT = httpx.Timeout(timeout=60, connect=5.0)
DEFAULT_LIMITS = httpx.Limits(max_connections=1000, max_keepalive_connections=100)


class FinalRequestOptions(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(arbitrary_types_allowed=True)

    method: str
    url: str
    params: dict[str, Any] = {}
    headers: dict[str, str] | None = None
    timeout: float | httpx.Timeout | None = None
    max_retries: int | None = None


class APIStatusError(Exception):
    def __init__(self, response: httpx.Response) -> None:
        super().__init__(f"Error code: {response.status_code}")
        self.response = response


class BaseClient:
    max_retries = 2

    def __init__(self, token: str, base_url: str) -> None:
        self.token = token
        self.base_url = httpx.URL(base_url.rstrip("/") + "/")

    def default_headers(self) -> dict[str, str]:
        return {
            "Accept": "application/json",
            "Content-Type": "application/json",
            "User-Agent": "Client/Python 0.1.0",
            "X-Lang": "python",
            "X-OS": platform.system(),
            "X-Runtime-Version": platform.python_version(),
            "Authorization": f"Bearer {self.token}",
        }

    def prepare_url(self, url: str) -> httpx.URL:
        relative = self.base_url.raw_path + url.lstrip("/").encode()
        return self.base_url.copy_with(raw_path=relative)

    def build_request(self, client: httpx.Client | httpx.AsyncClient, options: FinalRequestOptions) -> httpx.Request:
        log.debug("Request options: %s", options)
        headers = httpx.Headers({**self.default_headers(), **(options.headers or {})})
        return client.build_request(
            headers=headers,
            timeout=DEFAULT_TIMEOUT if options.timeout is None else options.timeout,
            method=options.method,
            url=self.prepare_url(options.url),
            params=options.params or None,
        )

    def process_response(self, response: httpx.Response, cast_to: object) -> object:
        log.debug('HTTP Response: %s %s "%i"', response.request.method, response.url, response.status_code)
        if response.is_error:
            raise APIStatusError(response)
        content_type, *_ = response.headers.get("content-type", "*").split(";")
        if not content_type.endswith("json"):
            return response.text
        return construct_type(value=response.json(), type_=cast_to)


def list_options(business_id: str, extra_headers: Mapping[str, str] | None) -> FinalRequestOptions:
    headers = {"x-business-id": business_id, **(extra_headers or {})}
    return FinalRequestOptions(method="get", url="/api/v1/accounting/invoices", headers=headers)


class Client(BaseClient):
    def __init__(self, token: str, base_url: str) -> None:
        super().__init__(token, base_url)
        self._client = httpx.Client(timeout=DEFAULT_TIMEOUT, limits=DEFAULT_LIMITS, follow_redirects=True)
        self.invoices = Invoices(self)

    def request(self, cast_to: object, options: FinalRequestOptions) -> object:
        retries = self.max_retries if options.max_retries is None else options.max_retries
        for attempt in range(retries + 1):
            request = self.build_request(self._client, options)
            try:
                return self.process_response(self._client.send(request), cast_to)
            except httpx.TransportError:
                if attempt == retries:
                    raise
        raise AssertionError

    def close(self) -> None:
        self._client.close()


class AsyncClient(BaseClient):
    def __init__(self, token: str, base_url: str) -> None:
        super().__init__(token, base_url)
        self._client = httpx.AsyncClient(timeout=DEFAULT_TIMEOUT, limits=DEFAULT_LIMITS, follow_redirects=True)
        self.invoices = AsyncInvoices(self)

    async def request(self, cast_to: object, options: FinalRequestOptions) -> object:
        retries = self.max_retries if options.max_retries is None else options.max_retries
        for attempt in range(retries + 1):
            request = self.build_request(self._client, options)
            try:
                return self.process_response(await self._client.send(request), cast_to)
            except httpx.TransportError:
                if attempt == retries:
                    raise
        raise AssertionError

    async def close(self) -> None:
        await self._client.aclose()


class Invoices:
    def __init__(self, client: Client) -> None:
        self._client = client

    def list(self, *, business_id: str, extra_headers: Mapping[str, str] | None = None) -> list[Invoice]:
        options = list_options(business_id, extra_headers)
        return cast("list[Invoice]", self._client.request(list[Invoice], options))


class AsyncInvoices:
    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self, *, business_id: str, extra_headers: Mapping[str, str] | None = None) -> list[Invoice]:
        options = list_options(business_id, extra_headers)
        return cast("list[Invoice]", await self._client.request(list[Invoice], options))
