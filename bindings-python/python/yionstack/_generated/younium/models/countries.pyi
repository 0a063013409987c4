# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from typing import Any
from uuid import UUID

from ...._native import Model


class Country(Model):
    """A country."""

    __match_args__ = (
        "id",
        "name",
        "two_alpha_code",
        "three_alpha_code",
        "active",
        "custom_fields",
    )

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def name(self) -> str | None:
        """Name."""

    @property
    def two_alpha_code(self) -> str | None:
        """Two alpha code."""

    @property
    def three_alpha_code(self) -> str | None:
        """Three alpha code."""

    @property
    def active(self) -> bool | None:
        """Active."""

    @property
    def custom_fields(self) -> Any:
        """Custom fields, by their keys."""
