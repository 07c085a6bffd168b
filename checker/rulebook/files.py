"""Rule files from disk and from packs: the one place of this floor that touches files."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from checker.errors import RuleError, RuleErrors
from checker.rulebook.book import Rulebook
from checker.rulebook.syntax import MAX_BYTES

RuleText = tuple[str, bytes]  # the path as it is shown, and what the file holds

SUFFIXES = (".yaml", ".yml")
PACK = "pack.yaml"  # tells that its folder is a pack, with the pack's name and title; it holds no rules
_PACKAGE = Path(__file__).parents[1]


def load(names: Iterable[str | Path]) -> Rulebook:
    """The rulebook of files, folders (wholly, in order of path) and packs by name. RuleErrors: all that is wrong."""
    from checker.rulebook.load import load as rules_of  # needless where the compiled rulebook is in the cache

    return Rulebook(rules_of(texts(names), pack))


def texts(names: Iterable[str | Path]) -> list[RuleText]:
    """Path and content of every rule file named, each file once. RuleErrors where one cannot be found or read."""
    found: list[RuleText] = []
    errors: list[RuleError] = []
    seen: set[str] = set()
    for name in map(str, names):
        if not name.strip():  # to pathlib that is the folder where we are
            errors.append(RuleError("--rules", "the name of a rule file is empty", "name a file, a folder or a pack"))
            continue
        path = Path(name)
        try:
            files = _files(path)
        except OSError as error:
            errors.append(_unreadable(error.filename or name, error))
            continue
        packed = None if files else pack(name)
        if packed is not None:
            found += [text for text in packed if text[0] not in seen]
            seen |= {text[0] for text in packed}
        elif not files:
            errors.append(_nothing(name, path))
        for file in files:
            if (real := os.path.realpath(file)) not in seen:
                seen.add(real)
                try:
                    found.append((file.as_posix(), _read(file)))
                except OSError as error:
                    errors.append(_unreadable(file.as_posix(), error))
    if errors:
        raise RuleErrors(errors)
    return found


def pack(name: str) -> list[RuleText] | None:
    """The files of a pack that comes with the program, None where there is none of this name."""
    if not name.replace("-", "").replace("_", "").isalnum():
        return None
    for folder in (parent / name for parent in _pack_folders()):
        if (folder / PACK).is_file() and (files := _files(folder)):
            return [(f"{name}/{file.relative_to(folder).as_posix()}", file.read_bytes()) for file in files]
    return None


def pack_names() -> list[str]:
    """The packs that come with the program."""
    return sorted({file.parent.name for parent in _pack_folders() for file in parent.glob(f"*/{PACK}")})


def _pack_folders() -> list[Path]:
    """In the package; and, where the program runs from its sources, their folder of rules."""
    sources = _PACKAGE.parent
    return [_PACKAGE / "packs", *([sources / "rules"] if (sources / "pyproject.toml").is_file() else [])]


def _files(path: Path) -> Sequence[Path]:
    """The file itself, or the rule files of a folder. Hidden files and folders are left alone, and so are packs inside:
    a pack is read by its name. OSError for a folder in it that cannot be looked into."""
    if path.is_dir():
        inside = list(_inside(path))
        packs = {file.parent for file in inside if file.name == PACK}
        ours = (file for file in inside if file.name != PACK and not packs & ({*file.parents} - {path, *path.parents}))
        return sorted(ours, key=lambda file: file.parts)
    return [path] if path.exists() else []


def _inside(path: Path) -> Iterator[Path]:
    """What is called like a rule file, whatever it is: one that is lost must be told of."""

    def lost(error: OSError) -> None:
        raise error

    for folder, below, names in os.walk(path, onerror=lost):
        below[:] = [name for name in below if not name.startswith(".")]
        yield from (Path(folder, name) for name in names if not name.startswith(".") and name.endswith(SUFFIXES))


def _read(file: Path) -> bytes:
    """The bytes of a rule file, one too many where it is too large. OSError."""
    if not file.is_file() and not file.is_dir():
        file.stat()  # says why, where it leads nowhere
        raise OSError(errno.EINVAL, "it is a pipe or a device")
    with file.open("rb") as stream:
        return stream.read(MAX_BYTES + 1)


def _unreadable(where: str, error: OSError) -> RuleError:
    help = "look at its permissions" if error.errno == errno.EACCES else "mend it or take it away: its rules are lost"
    return RuleError(where, f"cannot be read: {error.strerror}", help)


def _nothing(name: str, path: Path) -> RuleError:
    if path.is_dir():
        return RuleError(name, "no rule file in this folder", "rule files end in .yaml or .yml")
    packs = ", ".join(pack_names())
    return RuleError(
        name, "there is no such file, folder or pack", f"packs: {packs}" if packs else "look at the spelling"
    )
