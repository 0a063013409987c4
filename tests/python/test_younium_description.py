"""What `core/api/younium/` says, against what the vendor publishes: every operation, schema, property and value.

Where the two differ, the description has to say so with `x-correction` at that place; what it corrects everywhere is
listed at the top of `api.yaml`, and here in the constants. `tests/cases/younium/schemas.json` says what the vendor
calls our schemas. The published document is not part of this repository: without it, only what needs none is tested.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from documents import YOUNIUM, document

Json = dict[str, Any]

ROOT = Path(__file__).parents[2]
NAMES: dict[str, dict[str, str]] = json.loads((ROOT / "tests/cases/younium/schemas.json").read_text())

METHODS = ("get", "post", "put", "patch", "delete")
# Headers of every request, which are no parameters of methods.
OF_THE_CLIENT = {"api-version", "younium-idempotency-key", "younium-idempotency-durationInHours"}
# What methods take besides parameters and members of bodies.
OPTIONS = {"headers", "idempotency_key", "legal_entity", "max_wait", "options", "retries", "self", "signal", "timeout"}
LOOKUPS = {"LookupKey", "LookupKeyCurrency"}
ROLES = {
    "Filter": "filter",
    "OrderBy": "order",
    "ModifiedAfter": "modified_after",
    "ModifiedBefore": "modified_before",
    "PageNumber": "page_number",
    "PageSize": "page_size",
}

@cache
def ours() -> Json:
    """All files as one document. Nothing may be there twice."""
    whole: Json = {"paths": {}, "schemas": {}, "parameters": {}}
    for path in sorted((ROOT / "core/api/younium").glob("*.yaml")):
        document = yaml.safe_load(path.read_text())
        components = document.get("components", {})
        for key, found in [
            ("paths", document.get("paths", {})),
            ("schemas", components.get("schemas", {})),
            ("parameters", components.get("parameters", {})),
        ]:
            twice = whole[key].keys() & found.keys()
            assert not twice, f"{path.name}: {twice} are there twice"
            whole[key] |= found
    return whole


@cache
def published() -> Json:
    theirs: Json = json.loads(document(YOUNIUM, "the description in core/api/younium").read_text())
    return theirs


def same_path(path: str) -> str:
    """Names of placeholders do not matter."""
    return re.sub(r"\{\w+\}", "{}", path)


def operations(paths: Json) -> Iterator[tuple[tuple[str, str], str, Json]]:
    """Method and path, the path as it is written, and the operation with the parameters of its path."""
    for path, item in paths.items():
        for method in METHODS:
            if method in item:
                operation = item[method]
                parameters = item.get("parameters", []) + operation.get("parameters", [])
                yield (method.upper(), same_path(path)), path, {**operation, "parameters": parameters}


@cache
def described() -> dict[tuple[str, str], tuple[str, Json]]:
    return {key: (path, operation) for key, path, operation in operations(ours()["paths"])}


def parameter(found: Json) -> Json:
    reference = found.get("$ref")
    return ours()["parameters"][reference.split("/")[-1]] if reference else found


def snake(name: str) -> str:
    """As the generator does it."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|\W+", "_", name).lower()


def schema_of(content: Json) -> Json:
    """The schema of the only media type, or of JSON among several."""
    media = content.get("application/json") or next(iter(content.values()))
    schema: Json = media["schema"]
    return schema


def name_of(schema: Json) -> str | None:
    """The schema that one refers to, also through the vendor's `allOf` of one."""
    reference = schema.get("$ref") or next((inner.get("$ref") for inner in schema.get("allOf", [])), None)
    return reference.split("/")[-1] if reference else None


def kind(schema: Json) -> object:
    """What a value of ours is, in a form that can be compared."""
    name = name_of(schema)
    if name:
        return ("enum" if "x-values" in ours()["schemas"][name] else "object", name)
    if "x-open-enum" in schema:
        return ("enum", schema["x-open-enum"])
    if "x-lookup" in schema:
        return "lookup"
    match schema.get("type"), schema.get("format"):
        case "array", None:
            return ("list", kind(schema["items"]))
        case "number", None:
            return "decimal"
        case "string", None | "uri":
            return "text"
        case ("integer" | "boolean") as simple, None:
            return simple
        case "string", ("uuid" | "date-time" | "binary") as form:
            return form
        case (None | "object"), None:
            return "json"
    raise AssertionError(f"{schema} is no kind")


def published_kind(schema: Json) -> object:
    """What a value of the vendor's is, in our terms and names."""
    name = name_of(schema)
    if name in LOOKUPS:
        return "lookup"
    if name in NAMES["enums"]:
        return ("enum", NAMES["enums"][name])
    if name:
        return ("object", NAMES["schemas"][name])
    match schema.get("type"), schema.get("format"):
        case "array", None:
            return ("list", published_kind(schema["items"]))
        case "number", None | "double":
            return "decimal"
        case "integer", "int32":
            return "integer"
        case "boolean", None:
            return "boolean"
        case "string", None | "uri":
            return "text"
        case "string", ("uuid" | "date-time") as form:
            return form
        case (None | "object"), None:
            return "json"
    raise AssertionError(f"{schema} is no kind")


def reached(operation: Json, *, bodies: bool) -> set[str]:
    """Names of the objects that a body, or an answer, leads to."""
    parts = [operation["requestBody"]] if bodies and "requestBody" in operation else []
    if not bodies:
        parts = list(operation["responses"].values())
    waiting = [schema_of(part["content"]) for part in parts if "content" in part]
    names: set[str] = set()
    while waiting:
        schema = waiting.pop()
        waiting += [schema["items"]] if "items" in schema else []
        name = name_of(schema)
        if name and name not in names:
            names.add(name)
            waiting += ours()["schemas"][name].get("properties", {}).values()
    return names


def main(operation: Json) -> str | None:
    """The object that an operation answers with, or that the rows of its answer are."""
    [answer] = operation["responses"].values()
    schema = schema_of(answer["content"]) if "content" in answer else {}
    return name_of(schema.get("items", schema))


def test_no_schema_is_both_sent_and_received() -> None:
    sent = set[str]().union(*(reached(operation, bodies=True) for _, operation in described().values()))
    received = set[str]().union(*(reached(operation, bodies=False) for _, operation in described().values()))
    assert not sent & received
    endings = ("Create", "Update", "Input", "CreateAndPost")
    assert not [name for name in sent if not name.endswith(endings)]
    assert not [name for name in received if name.endswith((*endings, "Response", "Request", "Model"))]


def test_every_operation_has_a_name_of_its_own() -> None:
    names = [operation["operationId"] for _, operation in described().values()]
    assert len(names) == len(set(names))
    for _, operation in described().values():
        assert operation["operationId"] == f"{operation['x-resource']}.{operation['x-name']}"


def test_arguments_do_not_collide() -> None:
    """Parameters, members of the body and options are keyword arguments of one method."""
    for _, operation in described().values():
        parameters = [parameter(found) for found in operation["parameters"]]
        names = [found.get("x-python-name") or snake(found["name"]) for found in parameters]
        if "requestBody" in operation:
            body = ours()["schemas"][name_of(schema_of(operation["requestBody"]["content"]))]
            names += [found.get("x-python-name") or snake(name) for name, found in body["properties"].items()]
        assert len(names) == len(set(names)), operation["operationId"]
        assert not OPTIONS & set(names), operation["operationId"]
        assert "type" not in names, operation["operationId"]


def test_spelling_does_not_make_two_names_of_one() -> None:
    """`externalERPId` and `externalERPid` are one thing to whoever reads `external_erp_id`."""
    names: dict[str, set[str]] = {}
    for schema in ours()["schemas"].values():
        properties = schema.get("properties", {})
        given = {wire: found.get("x-python-name") or snake(wire) for wire, found in properties.items()}
        assert len(given) == len(set(given.values()))
        for wire, name in given.items():
            names.setdefault(wire.lower(), set()).add(name)
    assert not [found for found in names.values() if len(found) > 1]


def test_every_operation_is_described_once() -> None:
    theirs = [key for key, _, _ in operations(published()["paths"])]
    assert len(theirs) == 159
    assert not sorted(set(theirs) - described().keys()), "published, but not described"


def test_parameters_are_those_that_are_published() -> None:
    for key, path, theirs in operations(published()["paths"]):
        our_path, operation = described()[key]
        correction = operation.get("x-correction", "")
        wanted = {found["name"]: found for found in theirs["parameters"] if found["name"] not in OF_THE_CLIENT}
        # A placeholder is known by its position: its name may differ where two published paths are one.
        renamed = dict(zip(re.findall(r"\{(\w+)\}", our_path), re.findall(r"\{(\w+)\}", path), strict=True))
        given = {renamed.get(found["name"], found["name"]): found for found in map(parameter, operation["parameters"])}
        for name in given.keys() - wanted.keys():
            assert name in {"PageNumber", "PageSize"} and "ask for the next" in correction, (key, name)
        for name in wanted.keys() - given.keys():
            assert f"`{name}`" in correction, (key, name)
        for name in wanted.keys() & given.keys():
            assert given[name]["in"] == wanted[name]["in"], (key, name)
            assert given[name].get("required", False) == wanted[name].get("required", False), (key, name)
            assert kind(given[name]["schema"]) == published_kind(wanted[name]["schema"]), (key, name)
        for name, found in given.items():
            assert found.get("x-role") == ROLES.get(name), (key, name)
        has_key = "younium-idempotency-key" in {found["name"] for found in theirs["parameters"]}
        assert has_key == (key[0] == "POST") or "idempotency header" in correction, key
        if key[0] != "DELETE" or our_path == path:
            continue
        assert "path of its own" in correction, key


def test_bodies_are_those_that_are_published() -> None:
    for key, _, theirs in operations(published()["paths"]):
        operation = described()[key][1]
        assert ("requestBody" in operation) == ("requestBody" in theirs), key
        if "requestBody" in theirs:
            wanted, given = theirs["requestBody"]["content"], operation["requestBody"]["content"]
            assert wanted.keys() == given.keys(), key
            assert ("application/merge-patch+json" in given) == (key[0] == "PATCH"), key
            assert kind(schema_of(given)) == published_kind(schema_of(wanted)), key
            assert operation["requestBody"]["required"] is True, key


def test_answers_are_those_that_are_published() -> None:
    objects = 0
    for key, _, theirs in operations(published()["paths"]):
        operation = described()[key][1]
        correction = operation.get("x-correction", "")
        [(status, wanted)] = [found for found in theirs["responses"].items() if found[0].startswith("2")]
        [(our_status, given)] = operation["responses"].items()
        assert our_status == status, key
        if "content" not in wanted:
            assert "No schema is published" in correction or status == "204", key
            assert given.get("content", {}).keys() <= {"application/octet-stream"}, key
            assert not operation.get("x-paged"), key
            continue
        schema, rows = schema_of(wanted["content"]), schema_of(given["content"])
        name = name_of(schema)
        if name is not None and NAMES["gone"].get(name) == "page":
            data = published()["components"]["schemas"][name]["properties"]["data"]
            if data.get("type") != "array":
                objects += 1
                assert "published as one object" in correction, key
                data = {"type": "array", "items": data}
            assert operation["x-paged"] is True, key
            assert kind(rows) == published_kind(data), key
        else:
            assert kind(rows) == published_kind(schema), key
            assert bool(operation.get("x-paged")) == (schema.get("type") == "array"), key
            assert not operation.get("x-paged") or "content types" in correction or "comes whole" in correction, key
    assert objects == 8


def test_every_schema_is_described_or_gone() -> None:
    theirs = published()["components"]["schemas"]
    assert len(theirs) == 269
    assert sorted(theirs) == sorted([*NAMES["schemas"], *NAMES["enums"], *NAMES["gone"]])
    assert sorted(ours()["schemas"]) == sorted([*NAMES["schemas"].values(), *NAMES["enums"].values()])
    sent_or_received = set[str]()
    for _, _, operation in operations(published()["paths"]):
        sent_or_received |= set(re.findall(r'"#/components/schemas/(\w+)"', json.dumps(operation)))
    for name, reason in NAMES["gone"].items():
        # What is gone is no body and no answer of its own, but a wrapper of pages or of an error.
        assert name not in sent_or_received or reason in {"page", "problem"}, name
        if reason == "page":
            assert {"pageNumber", "totalCount", "nextPage", "data"} <= theirs[name]["properties"].keys(), name
        if reason == "framework":
            assert name == "IContractResolver" or name.endswith(("JsonMergePatchDocument", "Operation")), name


def test_every_property_is_described_or_corrected() -> None:
    theirs = published()["components"]["schemas"]
    sent = set[str]().union(*(reached(operation, bodies=True) for _, operation in described().values()))
    mains = {main(operation) for _, operation in described().values()}
    counted = sum(len(theirs[name].get("properties", {})) for name in NAMES["gone"])
    for name, our_name in NAMES["schemas"].items():
        wanted, given = theirs[name], ours()["schemas"][our_name]
        correction = given.get("x-correction", "")
        assert not given["properties"].keys() - wanted["properties"].keys(), our_name
        order = [wire for wire in wanted["properties"] if wire in given["properties"]]
        assert list(given["properties"]) == order, our_name
        for wire, value in wanted["properties"].items():
            counted += 1
            place = f"{our_name}.{wire}"
            found = given["properties"].get(wire)
            if found is None:
                assert f"`{wire}`" in correction and value.get("readOnly"), place
                continue
            assert kind(found) == published_kind(value), place
            # One is retired in prose only.
            retired = value.get("deprecated", False) or value.get("description", "").startswith("Obsolete field")
            assert found.get("deprecated", False) == retired, place
            assert retired == value.get("deprecated", False) or "prose" in found["x-correction"], place
            assert (kind(found) == "lookup") == ("x-lookup" in found), place
        required = given.get("required", [])
        if our_name in sent:
            assert sorted(required) == sorted(wanted.get("required", [])), our_name
        else:
            sure = our_name in mains and not wanted["properties"].get("id", {"nullable": True}).get("nullable")
            assert required == (["id"] if sure else []), our_name
        success = [wire for wire in wanted["properties"] if wire == "successful"]
        assert [given["x-success"]] == success if "x-success" in given else not success, our_name
    assert counted == 2225


def test_what_a_lookup_may_hold_is_what_is_published() -> None:
    """The vendor writes it into prose: `Code, FinancialAccount-Id`. The last words have to agree with ours."""
    theirs = published()["components"]["schemas"]
    for name, our_name in NAMES["schemas"].items():
        for wire, found in ours()["schemas"][our_name]["properties"].items():
            if "x-lookup" not in found:
                continue
            prose = theirs[name]["properties"][wire].get("description", "").strip().rstrip(".")
            wanted = [part for part in prose.removeprefix("Allowed as string input: ").split(", ") if part]
            given = found["x-lookup"]
            assert len(wanted) == len(given), f"{our_name}.{wire}"
            for their_word, our_word in zip(wanted, given, strict=True):
                last = snake(their_word.split("-")[-1])
                assert snake(our_word).endswith(last), f"{our_name}.{wire}: {their_word} is not {our_word}"


def test_every_value_of_every_enum_is_described() -> None:
    theirs = published()["components"]["schemas"]
    enums = {name for name, schema in theirs.items() if "enum" in schema}
    assert len(enums) == 53
    assert sorted(enums) == sorted(NAMES["enums"])
    for name, our_name in NAMES["enums"].items():
        schema = ours()["schemas"][our_name]
        assert [found["value"] for found in schema["x-values"]] == theirs[name]["enum"], our_name
        assert not [found for found in schema["x-values"] if "x-name" in found] or schema["x-correction"], our_name
