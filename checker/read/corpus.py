"""From what the user named to articles: files, folders, globs and standard input, in one stable order.

`sources` lists cheaply what there is to read, in pieces that a worker process can be handed; `read` reads one of them.
"""

# os takes a third of the time of pathlib over 100,000 files.
# ruff: noqa: PTH110, PTH112, PTH113, PTH116, PTH117, PTH119, PTH122, PTH207
from __future__ import annotations

import glob
import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePath

from checker.errors import NothingToRead
from checker.read import READERS, reader
from checker.read.limits import Limits
from checker.read.metadata import completed
from checker.read.missing import missing, nothing_matches
from checker.read.pieces import pieces
from checker.read.sidecar import NAME, Sidecar, read_sidecar
from checker.read.source import Source, load, unreadable
from checker.records import Article, Problem

STDIN = "-"
LIMITS = Limits()


def articles(
    paths: Sequence[str], *, limits: Limits = LIMITS, fields: Mapping[str, str] | None = None
) -> Iterator[Article | Problem]:
    """Every article of the paths, sorted by name. UsageError for a path that is not there, NothingToRead for none."""
    count = 0
    for source in sources(paths, limits, fields):
        for item in (source,) if isinstance(source, Problem) else read(source, limits):
            count += isinstance(item, Article)
            yield item
    if not count:
        raise NothingToRead(", ".join(paths), "holds no article to read", f"forms: {' '.join(sorted(READERS))}")


def sources(
    paths: Sequence[str], limits: Limits = LIMITS, fields: Mapping[str, str] | None = None
) -> Iterator[Source | Problem]:
    """What is there to read, sorted by name, large JSONL files in pieces; and Problems of listing. Opens no article."""
    files, problems = list_files(paths, limits)
    yield from problems
    pairs = tuple(sorted(fields.items())) if fields else ()
    for file in files:
        yield from pieces(replace(file, fields=pairs) if pairs else file)


def read(source: Source, limits: Limits = LIMITS) -> Iterator[Article | Problem]:
    """The articles of one source, with the metadata that `corpus.yaml` gives."""
    items: Iterable[Article | Problem] = reader(_form(source)).read(source, limits)
    if not source.given and not source.defaults:
        yield from items
        return
    given, defaults = dict(source.given), dict(source.defaults)
    for item in items:
        yield item if isinstance(item, Problem) else completed(item, given, defaults)


def list_files(paths: Sequence[str], limits: Limits = LIMITS) -> tuple[list[Source], list[Problem]]:
    """The files of the paths, each once, sorted by name, with what `corpus.yaml` says of them. Raises UsageError."""
    found: dict[str, Source] = {}
    problems: list[Problem] = []
    for path in paths:
        for source in _expand(path, limits, problems):
            found.setdefault(source.path, source)
    return sorted(found.values(), key=lambda source: source.name), problems


def _expand(path: str, limits: Limits, problems: list[Problem]) -> Iterator[Source]:
    if path == STDIN:
        data = sys.stdin.buffer.read(limits.max_total)
        yield Source("stdin", STDIN, data=data, size=len(data))
    elif os.path.isdir(path):
        yield from _folder(path, limits, problems)
    elif os.path.exists(path):
        yield _file(path)
    elif glob.has_magic(path):
        matches = sorted(glob.glob(path, recursive=True))
        if not matches:
            raise nothing_matches(path)
        for match in matches:
            if os.path.isfile(match) and _readable_form(match):
                yield _file(match)
    else:
        raise missing(path)


def _file(path: str) -> Source:
    name = os.path.basename(path) if os.path.isabs(path) else os.path.normpath(path)
    return Source(shown(name), path, size=os.stat(path).st_size)


def _folder(root: str, limits: Limits, problems: list[Problem]) -> Iterator[Source]:
    """The files of a folder and of those in it. What no reader knows is counted, once for each extension."""
    prefix = "" if os.path.isabs(root) or os.path.normpath(root) == "." else os.path.normpath(root) + os.sep
    files: list[Source] = []
    unknown: dict[str, int] = {}
    sidecar = Sidecar("")
    for entry, below in _walk(root, shown(prefix), problems):
        if below == NAME:
            sidecar = _sidecar(entry, shown(prefix + NAME), limits, problems)
        elif _readable_form(entry.name):
            files.append(Source(shown(prefix + below), entry.path, size=entry.stat().st_size))
        else:
            extension = os.path.splitext(entry.name)[1].lower() or "no extension"
            unknown[extension] = unknown.get(extension, 0) + 1
    skip = len(shown(prefix))
    for file in files:
        given = sidecar.match(file.name[skip:])
        yield replace(file, given=given, defaults=sidecar.defaults) if given or sidecar.defaults else file
    problems += sidecar.unused([file.name[skip:] for file in files])
    for extension, count in sorted(unknown.items()):
        what = f"{count:,} file{'s' * (count != 1)} with {extension} not read"
        problems.append(Problem(shown(prefix) or ".", what, f"forms: {' '.join(sorted(READERS))}", "info"))


def _walk(root: str, where: str, problems: list[Problem]) -> Iterator[tuple[os.DirEntry[str], str]]:
    """Every file below a folder and its relative path. A folder is entered once, whatever links lead to it."""
    entered: set[tuple[int, int]] = set()
    waiting = [(root, "")]
    while waiting:
        folder, below = waiting.pop()
        try:
            status = os.stat(folder)
            if (status.st_dev, status.st_ino) in entered:
                continue
            entered.add((status.st_dev, status.st_ino))
            with os.scandir(folder) as entries:
                for entry in entries:
                    if entry.name.startswith("."):
                        continue
                    if entry.is_dir():
                        waiting.append((entry.path, below + entry.name + os.sep))
                    elif entry.is_file():
                        yield entry, below + entry.name
                    elif entry.is_symlink():
                        here = shown(where + below + entry.name)
                        problems.append(Problem(here, "is a link that leads nowhere", "remove it", "info"))
        except OSError as error:
            problems.append(unreadable(shown(where + below) or ".", error))


def _sidecar(entry: os.DirEntry[str], where: str, limits: Limits, problems: list[Problem]) -> Sidecar:
    data = load(Source(where, entry.path), limits)
    if isinstance(data, Problem):
        problems.append(data)
        return Sidecar(where)
    sidecar, wrong = read_sidecar(data.decode("utf-8-sig", "replace"), where)
    problems += wrong
    return sidecar


def _readable_form(name: str) -> bool:
    return _extension(name) in READERS


def _extension(name: str) -> str:
    """The extension a reader is known by, the longest first: ".tar.gz" before ".gz"."""
    suffixes = [suffix.lower() for suffix in PurePath(name).suffixes[-2:]]
    whole = "".join(suffixes)
    return whole if whole in READERS else (suffixes[-1] if suffixes else "")


def _form(source: Source) -> str:
    """The extension whose reader takes this source. Standard input says by its first byte whether it is JSONL."""
    if source.path == STDIN and source.data is not None:
        return ".jsonl" if source.data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") else ".txt"
    extension = _extension(source.name)
    return extension if extension in READERS else ".txt"


def shown(path: str) -> str:
    """A path as it is written everywhere: posix, and without the bytes of a name that are no text."""
    return path.replace(os.sep, "/").encode("utf-8", "surrogateescape").decode("utf-8", "replace")
