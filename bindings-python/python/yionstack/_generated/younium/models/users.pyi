# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from uuid import UUID

from ...._native import Model


class UserRole(Model):
    """A role of a user in a legal entity."""

    __match_args__ = (
        "legal_entity_id",
        "legal_entity_name",
        "id",
        "name",
        "description",
    )

    @property
    def legal_entity_id(self) -> UUID | None:
        """Legal entity id."""

    @property
    def legal_entity_name(self) -> str | None:
        """Legal entity name."""

    @property
    def id(self) -> UUID | None:
        """Id."""

    @property
    def name(self) -> str | None:
        """Name."""

    @property
    def description(self) -> str | None:
        """Description."""


class User(Model):
    """A user and the roles of that user."""

    __match_args__ = (
        "roles",
        "id",
        "first_name",
        "last_name",
        "title",
        "culture",
        "email",
        "user_name",
        "active",
        "is_legacy_api_user",
    )

    @property
    def roles(self) -> tuple[UserRole, ...] | None:
        """Roles."""

    @property
    def id(self) -> str | None:
        """Published as a text, not as a uuid."""

    @property
    def first_name(self) -> str | None:
        """First name."""

    @property
    def last_name(self) -> str | None:
        """Last name."""

    @property
    def title(self) -> str | None:
        """Title."""

    @property
    def culture(self) -> str | None:
        """Culture."""

    @property
    def email(self) -> str | None:
        """Email."""

    @property
    def user_name(self) -> str | None:
        """User name."""

    @property
    def active(self) -> bool | None:
        """Active."""

    @property
    def is_legacy_api_user(self) -> bool | None:
        """Is legacy api user."""


class Permission(Model):
    """Something that a role permits."""

    __match_args__ = (
        "name",
        "description",
        "group",
    )

    @property
    def name(self) -> str | None:
        """Name."""

    @property
    def description(self) -> str | None:
        """Description."""

    @property
    def group(self) -> str | None:
        """Group."""


class Role(Model):
    """A role and what it permits."""

    __match_args__ = (
        "permissions",
        "id",
        "name",
        "description",
    )

    @property
    def permissions(self) -> tuple[Permission, ...] | None:
        """Permissions."""

    @property
    def id(self) -> UUID:
        """Id."""

    @property
    def name(self) -> str | None:
        """Name."""

    @property
    def description(self) -> str | None:
        """Description."""
