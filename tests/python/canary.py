"""Looks for secrets in what was written, in the forms in which they slip through."""

from __future__ import annotations

import base64
import json
from functools import lru_cache
from urllib.parse import quote


@lru_cache(maxsize=4096)
def forms(secret: str) -> frozenset[str]:
    """Every form of `secret` that counts as a leak: raw, reversed, percent, hex, JSON, base64 in its three phases."""
    raw = secret.encode()
    found = {secret, secret[::-1], quote(secret, safe=""), raw.hex(), json.dumps(secret)[1:-1]}
    for phase in range(3):
        # what stands in front shifts the alphabet; the first and last characters depend on the neighbours
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            encoded = encode(b"x" * phase + raw).decode().rstrip("=")
            found.add(encoded[-(-phase * 8 // 6) : -1])
    return frozenset(form.lower() for form in found)


def find(text: str, secrets: set[str]) -> list[str]:
    """The secrets that stand in `text`."""
    lower = text.lower()
    return [secret for secret in secrets if any(form in lower for form in forms(secret))]
