"""Rule files from disk and from packs: the one place of this floor that touches files."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
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
        files = _files(path)
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
                    with file.open("rb") as stream:
                        found.append((file.as_posix(), stream.read(MAX_BYTES + 1)))
                except OSError as error:
                    errors.append(
                        RuleError(file.as_posix(), f"cannot be read: {error.strerror}", "look at its permissions")
                    )
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
    a pack is read by its name."""
    if path.is_dir():
        inside = [file for suffix in SUFFIXES for file in path.rglob(f"*{suffix}")]
        packs = {file.parent for file in inside if file.name == PACK}
        shown = (file for file in inside if not any(part.startswith(".") for part in file.relative_to(path).parts))
        ours = (file for file in shown if file.name != PACK and not packs & ({*file.parents} - {path, *path.parents}))
        return sorted((file for file in ours if file.is_file()), key=lambda file: file.parts)
    return [path] if path.exists() else []


def _nothing(name: str, path: Path) -> RuleError:
    if path.is_dir():
        return RuleError(name, "no rule file in this folder", "rule files end in .yaml or .yml")
    packs = ", ".join(pack_names())
    return RuleError(
        name, "there is no such file, folder or pack", f"packs: {packs}" if packs else "look at the spelling"
    )
