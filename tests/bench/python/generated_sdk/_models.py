"""From JSON values to models without trusting the server: annotations decide, mismatches pass through."""

from __future__ import annotations

import inspect
from datetime import date, datetime
from functools import lru_cache
from types import UnionType
from typing import Annotated, Any, Literal, Union, cast, get_args, get_origin

import pydantic
from pydantic import ConfigDict, TypeAdapter as _TypeAdapter
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined
from typing_extensions import TypeAliasType

TypeAdapter = cast("type[_TypeAdapter[Any]]", lru_cache(maxsize=4096)(_TypeAdapter))


class BaseModel(pydantic.BaseModel):
    model_config = ConfigDict(extra="allow", defer_build=True)

    @classmethod
    def construct(cls, _fields_set: set[str] | None = None, **values: object) -> BaseModel:
        m = cls.__new__(cls)
        fields_values: dict[str, object] = {}
        populate_by_name = cls.model_config.get("populate_by_name")
        if _fields_set is None:
            _fields_set = set()
        model_fields = cls.model_fields
        for name, field in model_fields.items():
            key = field.alias
            if key is None or (key not in values and populate_by_name):
                key = name
            if key in values:
                fields_values[name] = _construct_field(value=values[key], field=field, key=key)
                _fields_set.add(name)
            else:
                fields_values[name] = _field_get_default(field)
        extra_field_type = _get_extra_fields_type(cls)
        extra = {}
        for key, value in values.items():
            if key not in model_fields:
                parsed = construct_type(value=value, type_=extra_field_type) if extra_field_type is not None else value
                extra[key] = parsed
        object.__setattr__(m, "__dict__", fields_values)
        object.__setattr__(m, "__pydantic_private__", None)
        object.__setattr__(m, "__pydantic_extra__", extra)
        object.__setattr__(m, "__pydantic_fields_set__", _fields_set)
        return m


def _construct_field(value: object, field: FieldInfo, key: str) -> object:
    if value is None:
        return _field_get_default(field)
    type_ = field.annotation
    if type_ is None:
        raise RuntimeError(f"Unexpected field type is None for {key}")
    return construct_type(value=value, type_=type_, metadata=getattr(field, "metadata", None))


def _field_get_default(field: FieldInfo) -> Any:
    value = field.get_default()
    return None if value == PydanticUndefined else value


def _get_extra_fields_type(cls: type[pydantic.BaseModel]) -> type | None:
    schema = cast("dict[str, Any]", cls.__pydantic_core_schema__)
    if schema["type"] == "model":
        extras = schema["schema"].get("extras_schema")
        if extras and "cls" in extras:
            return cast("type", extras["cls"])
    return None


def construct_type(*, value: object, type_: object, metadata: list[Any] | None = None) -> object:
    """Loose coercion to the expected type, with construction of nested values."""
    original_type = None
    type_ = cast("type[object]", type_)
    if _is_type_alias_type(type_):
        original_type = type_
        type_ = type_.__value__  # type: ignore[attr-defined]
    # unwrap `Annotated[T, ...]` -> `T`
    if not (metadata is not None and len(metadata) > 0) and _is_annotated_type(type_):
        type_ = get_args(type_)[0]
    # subscripted generics, `dict[str, object]`, need their origin
    origin = get_origin(type_) or type_
    args = get_args(type_)

    if _is_union(origin):
        try:
            return validate_type(type_=cast("type[object]", original_type or type_), value=value)
        except Exception:
            pass
        for variant in args:
            try:
                return construct_type(value=value, type_=variant)
            except Exception:
                continue
        raise RuntimeError(f"Could not convert data into a valid instance of {type_}")

    if origin == dict:
        if not isinstance(value, dict):
            return value
        _, items_type = args
        return {key: construct_type(value=item, type_=items_type) for key, item in value.items()}

    if not _is_literal_type(type_) and inspect.isclass(origin) and issubclass(origin, BaseModel):
        if isinstance(value, list):
            return [origin.construct(**entry) if isinstance(entry, dict) else entry for entry in value]
        if isinstance(value, dict):
            return origin.construct(**value)

    if origin == list:
        if not isinstance(value, list):
            return value
        inner_type = args[0]
        return [construct_type(value=entry, type_=inner_type) for entry in value]

    if origin == float and isinstance(value, int):
        return float(value)
    if type_ == datetime or type_ == date:
        try:
            return validate_type(type_=type_, value=value)
        except Exception:
            return value
    return value


def validate_type(*, type_: Any, value: object) -> object:
    """Strict validation that the given value matches the expected type."""
    if inspect.isclass(type_) and issubclass(type_, pydantic.BaseModel):
        return type_.model_validate(value)
    return _validate_non_model_type(type_=type_, value=value)


def _validate_non_model_type(*, type_: Any, value: object) -> object:
    return TypeAdapter(type_).validate_python(value)


def _is_type_alias_type(type_: object) -> bool:
    return isinstance(type_, TypeAliasType)


def _is_annotated_type(type_: object) -> bool:
    return get_origin(type_) == Annotated


def _is_union(type_: object) -> bool:
    return type_ is Union or type_ is UnionType


def _is_literal_type(type_: object) -> bool:
    return get_origin(type_) is Literal
