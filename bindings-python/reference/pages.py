"""The pages of the reference: one for each resource, with its methods and objects. They are made from the package's
sources, so that nothing has to be named here that the generator adds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import griffe
from mkdocs.structure.files import File

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

SOURCES = Path(__file__).parents[1] / "python"
WHOLE = {"inherited_members": "true", "show_labels": "true"}
"""Of a class whose bases have no page."""

CLIENTS = ["YionStackClient", "AsyncYionStackClient", "YouniumClient", "AsyncYouniumClient"]
SHARED = {
    "Answers and arguments": {
        "yionstack._native": ["Model", "Page", "Response", "Pages", "Filter", "UNSET"],
        "yionstack._enum": ["OpenEnum"],
        "yionstack._list": ["Listing", "AsyncListing"],
        "yionstack._filter": ["Fields", "Field", "TextField"],
        "yionstack._input": ["Lookup", "LookupBy"],
        "yionstack._receipt": ["Receipt", "receipt", "new_idempotency_key"],
        "yionstack._download": ["Download", "AsyncDownload"],
        "yionstack._export": ["Export", "AsyncExport"],
        "yionstack._operation": ["Operation", "Parameter"],
    },
    "Signing in": {
        "yionstack._native": ["Pending"],
        "yionstack._auth": ["Auth", "AsyncAuth", "MemoryStoreWarning"],
        "yionstack._grant": ["Tokens", "Status", "SignedOut", "AuthEvent"],
        "yionstack._token": ["TokenAuth", "AsyncTokenAuth"],
    },
}
"""What both APIs use, by page and by the module that it is made in."""


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds the pages to those that are files: there are none of these."""
    package = griffe.load("yionstack", search_paths=[SOURCES], resolve_aliases=True)
    for path, text in pages(package).items():
        files.append(File.generated(config, path, content=text))
    return files


def pages(package: griffe.Module) -> dict[str, str]:
    """The text of every page, by its path."""
    made = {"index.md": ""}
    titles: dict[str, str] = {}

    def page(path: str, title: str, about: str, parts: Iterable[str]) -> None:
        titles[path] = title
        made[path] = "\n\n".join([f"# {title}", about, *parts])

    page("clients.md", "Clients", "", [show(f"yionstack.{name}", WHOLE) for name in CLIENTS])
    for title, modules in SHARED.items():
        parts = [show(f"{path}.{name}", WHOLE) for path, names in modules.items() for name in names]
        page(f"{title.split()[0].lower()}.md", title, "", parts)
    for name in ("stores", "testing", "errors"):
        module = package[name]
        public = [f"yionstack.{name}.{member}" for member in module.exports or []]
        page(f"{name}.md", f"yionstack.{name}", text(module), [show(path, WHOLE) for path in public])

    ours, generated = package["_generated"], package["_generated.younium"]
    page("yionstack/models.md", "YionStack: objects", "", classes(ours["models"]))
    for name, names in resources(package["YionStackClient"], package["AsyncYionStackClient"]).items():
        page(f"yionstack/{name}.md", f"YionStack: {name}", "", methods(name, names))

    models = dict(generated["models"].modules)
    for name, names in resources(package["YouniumClient"], package["AsyncYouniumClient"]).items():
        objects = classes(models.pop(name)) if name in models else []
        imported = "Its objects are in `yionstack.younium`." if objects else ""
        page(f"younium/{name}.md", f"Younium: {name}", imported, [*methods(name, names), *objects])
    further = [part for module in models.values() for part in classes(module)]
    page("younium/shared.md", "Younium: shared objects", "", further)
    page("younium/inputs.md", "Younium: inputs", text(generated["inputs"]), classes(generated["inputs"]))
    page("younium/fields.md", "Younium: fields of filters", text(generated["fields"]), classes(generated["fields"]))

    links = "\n".join(f"- [{title}]({path})" for path, title in titles.items())
    made["index.md"] = f"# yionstack\n\n{text(package)}\n\n## Contents\n\n{links}\n"
    return made


def resources(*kinds: griffe.Class) -> dict[str, list[str]]:
    """The classes of each resource, for the kinds of clients, by the name that clients have it under."""
    found: dict[str, list[str]] = {}
    for kind in kinds:
        for name, member in kind.all_members.items():
            annotation = getattr(member, "annotation", None)
            path = annotation.canonical_path if isinstance(annotation, griffe.Expr) else ""
            if "._generated." in path and ".resources." in path:
                found.setdefault(name, []).append(path)
    return found


def methods(name: str, kinds: list[str]) -> list[str]:
    """What `client.name` has, in the client and in the asynchronous one."""
    return [show(path, options_of(f"client.{name}: {path.rpartition('.')[2]}")) for path in kinds]


def options_of(heading: str) -> dict[str, str]:
    """Of a resource: nobody makes one, and a label says which methods are coroutines."""
    return {"heading": heading, "toc_label": heading, "merge_init_into_class": "false", "show_labels": "true"}


def classes(module: griffe.Module) -> list[str]:
    """The public classes of a module. Of fields only the type is of interest, of enums the value."""
    return [
        show(found.path, {"show_attribute_values": "true"} if is_enum(found) else None)
        for name, found in module.classes.items()
        if not found.is_alias and not name.startswith("_")
    ]


def is_enum(found: griffe.Class) -> bool:
    """Whether the members of a class are values."""
    return any(str(base) == "OpenEnum" for base in found.bases)


def show(path: str, options: Mapping[str, str] | None = None) -> str:
    """One object, with its members."""
    lines = [f"      {name}: {quoted(value)}" for name, value in (options or {}).items()]
    return "\n".join([f"::: {path}", *(["    options:"] if lines else []), *lines])


def quoted(value: str) -> str:
    """A value of the options: a text with signs in it is not YAML's."""
    return value if value in ("true", "false") else f'"{value}"'


def text(module: griffe.Module) -> str:
    """The docstring of a module."""
    return module.docstring.value if module.docstring else ""
