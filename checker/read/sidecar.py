"""`corpus.yaml` in a folder of articles: metadata that the files do not carry, or carry wrongly.

defaults: {source: Daily Example, currency: AUD}       for what an article does not say
articles:
  a.txt: {published: 2018-06-19, title: …, story: …}   overrides what the article says of itself
  archive/*.html: {source: archive.example}            globs; a later entry beats an earlier one, field by field
sources:
  Harbour Daily: {class: local}                        what kind of source it is, in words of your own
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

from msgspec import MsgspecError, Struct, field, json

from checker.plain_yaml import Mapping, YamlError, load
from checker.read.metadata import ALIASES, FIELDS, clean
from checker.records import Problem

NAME = "corpus.yaml"
MOST_LOST = 100  # names that are no file's and are told one by one
_KEYS = ("defaults", "articles", "sources")

Pairs = tuple[tuple[str, str], ...]


class Sidecar(Struct):
    """The metadata of one folder. `match` is asked for every file; entries that met none are told by `unused`."""

    where: str
    defaults: Pairs = ()
    classes: Pairs = ()
    names: dict[str, tuple[int, int, Pairs]] = field(default_factory=dict)
    globs: list[tuple[int, int, str, Pairs]] = field(default_factory=list)
    met: set[int] = field(default_factory=set)

    def match(self, name: str) -> Pairs:
        """What overrides the metadata of the file `name`, relative to the folder."""
        found = [self.names[name]] if name in self.names else []
        found += [(number, line, pairs) for number, line, glob, pairs in self.globs if _glob(glob)(name)]
        if not found:
            return ()
        self.met.update(number for number, _, _ in found)
        merged: dict[str, str] = {}
        for _, _, pairs in sorted(found):
            merged.update(pairs)
        return tuple(merged.items())

    def unused(self, files: list[str]) -> list[Problem]:
        """A Problem for every entry that names no file, with the file that was probably meant."""
        entries = [(number, line, name) for name, (number, line, _) in self.names.items()]
        entries += [(number, line, name) for number, line, name, _ in self.globs]
        lost = [(line, name) for number, line, name in sorted(entries) if number not in self.met]
        problems = []
        if lost:
            import difflib
        for line, name in lost[:MOST_LOST]:
            close = difflib.get_close_matches(name, files[:5000], n=1)
            help = f"did you mean {close[0]!r}?" if close else "names are relative to the folder of this file"
            problems.append(Problem(f"{self.where}:{line}", f"names no file: {name!r}", help))
        if len(lost) > MOST_LOST:
            what = f"{len(lost) - MOST_LOST:,} more of its names are no file's"
            problems.append(Problem(self.where, what, "mend the ones above first"))
        return problems


@functools.cache
def _glob(name: str) -> Callable[[str], re.Match[str] | None]:
    import fnmatch

    return re.compile(fnmatch.translate(name)).match


class Shelf(Protocol):
    """Where what was made of some bytes is kept from one run to the next."""

    def get(self, *made_of: bytes) -> bytes | None: ...
    def put(self, data: bytes, *made_of: bytes) -> None: ...


def kept_sidecar(data: bytes, where: str, shelf: Shelf) -> tuple[Sidecar, list[Problem]]:
    """As `read_sidecar`, by means of a shelf: to read YAML is a twelfth of the start. Only what is all right is kept."""
    name = where.encode("utf-8", "replace")
    kept = shelf.get(data, name)
    if kept is not None:
        try:
            return json.decode(kept, type=Sidecar), []
        except MsgspecError:  # written by no version of ours
            pass
    sidecar, problems = read_sidecar(data, where)
    if not problems:
        with suppress(UnicodeEncodeError):  # half a character, which YAML can write
            shelf.put(json.encode(sidecar), data, name)
    return sidecar, problems


def read_sidecar(data: bytes, where: str) -> tuple[Sidecar, list[Problem]]:
    """The sidecar of a folder and all that is wrong with it; what is right is used."""
    sidecar = Sidecar(where)
    try:
        loaded = load(data.decode("utf-8-sig", "replace"))
    except YamlError as error:
        return sidecar, [Problem(f"{where}:{error.line}", error.what, "this metadata is not used", "error")]
    if loaded is None:
        return sidecar, []
    if not isinstance(loaded, Mapping):
        return sidecar, [Problem(f"{where}:1", "is no mapping", f"its keys are {', '.join(_KEYS)}", "error")]
    problems = [
        Problem(f"{where}:{loaded.lines[key]}", f"unknown key {key!r}", _meant(key, _KEYS), "error")
        for key in loaded
        if key not in _KEYS
    ]
    if (defaults := loaded.get("defaults")) is not None:
        sidecar.defaults = _pairs(defaults, where, loaded.lines["defaults"], problems)
    if (sources := loaded.get("sources")) is not None:
        sidecar.classes = _classes(sources, where, loaded.lines["sources"], problems)
    articles = loaded.get("articles") or Mapping()
    if not isinstance(articles, Mapping):
        here = f"{where}:{loaded.lines['articles']}"
        problems.append(Problem(here, "articles is no mapping", "write `articles: {a.txt: {source: …}}`", "error"))
        articles = Mapping()
    for number, (name, fields) in enumerate(articles.items()):
        line = articles.lines[name]
        pairs = _pairs(fields, where, line, problems)
        name = name.removeprefix("./")
        if any(char in name for char in "*?["):
            sidecar.globs.append((number, line, name, pairs))
        else:
            sidecar.names[name] = (number, line, pairs)
    return sidecar, problems


def _pairs(fields: object, where: str, line: int, problems: list[Problem]) -> Pairs:
    if not isinstance(fields, Mapping):
        help = f"fields are {', '.join(FIELDS)}"
        problems.append(Problem(f"{where}:{line}", "is no mapping of fields", help, "error"))
        return ()
    known: dict[str, str] = {}
    for name, value in fields.items():
        here = f"{where}:{fields.lines[name]}"
        ours = ALIASES.get(name, name)
        if ours not in FIELDS:
            problems.append(Problem(here, f"unknown field {name!r}", _meant(name, FIELDS), "error"))
            continue
        found, wrong = clean({ours: value}, here)
        found.pop("source", None) if ours == "url" else None  # the source of an address is a guess; here people speak
        known.update(found)
        problems += wrong
    return tuple(known.items())


def _classes(sources: object, where: str, line: int, problems: list[Problem]) -> Pairs:
    """The class of each source. A source that no article has is no mistake: a list of them serves many folders."""
    if not isinstance(sources, Mapping):
        help = "write `sources: {Harbour Daily: {class: local}}`"
        problems.append(Problem(f"{where}:{line}", "sources is no mapping", help, "error"))
        return ()
    found: dict[str, str] = {}
    for name, fields in sources.items():
        here = f"{where}:{sources.lines[name]}"
        if not isinstance(fields, Mapping):
            problems.append(Problem(here, "is no mapping of fields", "write `{class: local}`", "error"))
            continue
        for field_name, value in fields.items():
            kind = " ".join(value.split()) if isinstance(value, str) else ""
            if field_name != "class":
                at = f"{where}:{fields.lines[field_name]}"
                problems.append(Problem(at, f"unknown field {field_name!r}", _meant(field_name, ("class",)), "error"))
            elif kind:
                found[" ".join(name.split())] = kind
            else:
                problems.append(Problem(here, "class is not text", "write `{class: local}`", "error"))
    return tuple(found.items())


def _meant(name: str, allowed: tuple[str, ...]) -> str:
    import difflib

    close = difflib.get_close_matches(name, allowed, n=1)
    return f"did you mean {close[0]!r}?" if close else f"allowed are {', '.join(allowed)}"
