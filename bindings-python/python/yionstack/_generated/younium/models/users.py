# @generated from core/api/younium by yionstack-codegen. Do not edit.
"""Younium's objects."""

from __future__ import annotations

from ...._native import Field, Model


class UserRole(Model):
    """A role of a user in a legal entity."""

    __slots__ = ()
    __match_args__ = (
        "legal_entity_id",
        "legal_entity_name",
        "id",
        "name",
        "description",
    )
    _schema = "younium.UserRole"

    legal_entity_id = Field(0, "uuid", doc="Legal entity id.")
    legal_entity_name = Field(1, "string", doc="Legal entity name.")
    id = Field(2, "uuid", doc="Id.")
    name = Field(3, "string", doc="Name.")
    description = Field(4, "string", doc="Description.")


class User(Model):
    """A user and the roles of that user."""

    __slots__ = ()
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
    _schema = "younium.User"

    roles = Field(0, "list:object", UserRole, doc="Roles.")
    id = Field(1, "string", doc="Published as a text, not as a uuid.")
    first_name = Field(2, "string", doc="First name.")
    last_name = Field(3, "string", doc="Last name.")
    title = Field(4, "string", doc="Title.")
    culture = Field(5, "string", doc="Culture.")
    email = Field(6, "string", doc="Email.")
    user_name = Field(7, "string", doc="User name.")
    active = Field(8, "boolean", doc="Active.")
    is_legacy_api_user = Field(9, "boolean", doc="Is legacy api user.")


class Permission(Model):
    """Something that a role permits."""

    __slots__ = ()
    __match_args__ = (
        "name",
        "description",
        "group",
    )
    _schema = "younium.Permission"

    name = Field(0, "string", doc="Name.")
    description = Field(1, "string", doc="Description.")
    group = Field(2, "string", doc="Group.")


class Role(Model):
    """A role and what it permits."""

    __slots__ = ()
    __match_args__ = (
        "permissions",
        "id",
        "name",
        "description",
    )
    _schema = "younium.Role"

    permissions = Field(0, "list:object", Permission, doc="Permissions.")
    id = Field(1, "uuid", doc="Id.")
    name = Field(2, "string", doc="Name.")
    description = Field(3, "string", doc="Description.")
