"""What there is to read: the files behind the paths that the user named, each once, sorted by name."""

# os takes a third of the time of pathlib over 100,000 files.
# ruff: noqa: PTH110, PTH112, PTH113, PTH116, PTH117, PTH119, PTH207, PTH100
from __future__ import annotations

import os
import stat
import sys
from collections import Counter
from collections.abc import Iterator, Sequence

from checker.read import EXTRAS, READERS, form, missing_extra
from checker.read.limits import Limits
from checker.read.missing import missing, nothing_matches
from checker.read.sidecar import NAME, Shelf, Sidecar, kept_sidecar, read_sidecar
from checker.read.source import Source, load, unreadable
from checker.record import replace
from checker.records import Problem

STDIN = "-"
_STDIN_NAME = "stdin"
_WITH_EXTRAS = tuple(EXTRAS)


def list_files(paths: Sequence[str], limits: Limits, shelf: Shelf | None = None) -> tuple[list[Source], list[Problem]]:
    """The files of the paths, each once, sorted by name, with what `corpus.yaml` says of them, which a shelf may know from an
    earlier run. Raises UsageError."""
    found: dict[str, Source] = {}
    problems: list[Problem] = []
    for path in paths:
        for source in _expand(path, limits, problems, shelf):
            found.setdefault(os.path.abspath(source.path) if len(paths) > 1 else source.path, source)
    lacking = Counter(
        extra
        for source in found.values()
        if source.name.lower().endswith(_WITH_EXTRAS) and (extra := missing_extra(form(source.name)))
    )
    for extra, count in sorted(lacking.items()):
        what = f"{count:,} file{'s' * (count != 1)} not read: the library for {'them' if count != 1 else 'it'} is not installed"
        problems.append(Problem(", ".join(paths), what, f"pip install 'checker[{extra}]'", "error"))
    files = [source for source in found.values() if not (lacking and missing_extra(form(source.name)))]
    return sorted(files, key=lambda source: source.name), problems


def _expand(path: str, limits: Limits, problems: list[Problem], shelf: Shelf | None) -> Iterator[Source]:
    if path == STDIN:
        data = sys.stdin.buffer.read(limits.max_total)
        yield Source(_STDIN_NAME, STDIN, data=data, size=len(data))
    elif os.path.isdir(path):
        yield from _folder(path, limits, problems, shelf)
    elif os.path.exists(path):
        yield _file(path)
    elif any(mark in path for mark in "*?["):
        import glob

        matches = sorted(glob.glob(path, recursive=True))
        if not matches:
            raise nothing_matches(path)
        for match in matches:
            if os.path.isfile(match) and form(match) in READERS:
                yield _file(match)
    else:
        raise missing(path)


def _file(path: str) -> Source:
    name = os.path.basename(path) if os.path.isabs(path) else os.path.normpath(path)
    status = os.stat(path)
    regular = stat.S_ISREG(status.st_mode)  # a pipe waits for whoever writes, and is never as it was
    return Source(shown(name), path, size=status.st_size, stamp=_stamp(status) if regular else ())


def _folder(root: str, limits: Limits, problems: list[Problem], shelf: Shelf | None) -> Iterator[Source]:
    """The files of a folder and of those in it. What no reader knows is counted, once for each extension."""
    prefix = "" if os.path.isabs(root) or os.path.normpath(root) == "." else os.path.normpath(root) + os.sep
    files: list[Source] = []
    unknown: dict[str, int] = {}
    sidecar: Sidecar | None = None
    for entry, below in _walk(root, shown(prefix), problems):
        if below == NAME:
            sidecar = _sidecar(entry, shown(prefix + NAME), limits, problems, shelf)
        elif form(entry.name) in READERS:
            stamp = _stamped(entry)
            files.append(Source(shown(prefix + below), entry.path, size=stamp[0] if stamp else 0, stamp=stamp))
        else:
            extension = form(entry.name) or "no extension"
            unknown[extension] = unknown.get(extension, 0) + 1
    if sidecar is None:
        yield from files
    else:
        skip = len(shown(prefix))
        for file in files:
            given = sidecar.match(file.name[skip:])
            known = given or sidecar.defaults or sidecar.classes
            yield replace(file, given=given, defaults=sidecar.defaults, classes=sidecar.classes) if known else file
        problems += sidecar.unused([file.name[skip:] for file in files])
    for extension, count in sorted(unknown.items()):
        what = f"{count:,} file{'s' * (count != 1)} with {extension} not read"
        problems.append(Problem(shown(prefix) or ".", what, f"forms: {' '.join(sorted(READERS))}", "info"))


def _stamped(entry: os.DirEntry[str]) -> tuple[int, ...]:
    try:
        return _stamp(entry.stat())
    except OSError:  # gone since it was listed: the reader says so
        return ()


def _stamp(status: os.stat_result) -> tuple[int, ...]:
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino, status.st_dev


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
                    try:
                        is_folder, is_file = entry.is_dir(), entry.is_file()
                    except OSError as error:  # a link that leads to itself
                        problems.append(unreadable(shown(where + below + entry.name), error))
                        continue
                    if is_folder:
                        waiting.append((entry.path, below + entry.name + os.sep))
                    elif is_file:
                        yield entry, below + entry.name
                    elif form(entry.name) in READERS or entry.is_symlink() or below + entry.name == NAME:
                        here = shown(where + below + entry.name)
                        lost = entry.is_symlink() and not os.path.exists(entry.path)
                        what = "is a link that leads nowhere" if lost else "is a pipe or a device, and was not read"
                        problems.append(Problem(here, what, "remove it", "info"))
        except OSError as error:
            problems.append(unreadable(shown(where + below) or ".", error))


def _sidecar(
    entry: os.DirEntry[str], where: str, limits: Limits, problems: list[Problem], shelf: Shelf | None
) -> Sidecar:
    data = load(Source(where, entry.path), limits)
    if isinstance(data, Problem):
        problems.append(data)
        return Sidecar(where)
    sidecar, wrong = read_sidecar(data, where) if shelf is None else kept_sidecar(data, where, shelf)
    if not wrong:
        return sidecar
    from checker.read.record import few  # needless in most folders

    problems += [item for item in few(wrong, where, limits.max_problems) if isinstance(item, Problem)]
    return sidecar


def shown(path: str) -> str:
    """A path as it is written everywhere: posix, and without the bytes of a name that are no text."""
    if path.isascii() and os.sep == "/":
        return path
    return path.replace(os.sep, "/").encode("utf-8", "surrogateescape").decode("utf-8", "replace")
