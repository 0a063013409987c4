"""A stand-in for SDKs that generators write in Python.

It imitates what Stainless writes (the packages of OpenAI, Anthropic, Cloudflare and many others; Fern's are close): httpx, a request
described by a pydantic model, `response.json()`, and then `construct`, which walks the answer with the annotations of
the models. Plain fields are taken as they are, lists and models are walked into, and what is `Optional` is validated
by a cached `TypeAdapter` of its own. Decimals stay text. `_models.py` follows the steps of those packages' `_models.py` and leaves out
what this API has no use for: unions with discriminators, generics, multipart, streaming.
"""

from ._client import AsyncClient, Client
from .types import Address, Invoice

__all__ = ["Address", "AsyncClient", "Client", "Invoice"]
