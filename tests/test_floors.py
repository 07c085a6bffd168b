"""The house keeps its picture: imports go down only, and neighbours do not import each other."""

import ast
from pathlib import Path

import pytest

import checker

HOME = Path(checker.__file__).parent
FLOORS = {
    "__main__": 7,
    "cli": 6,
    "commands": 5,
    "api": 5,
    "lsp": 4.5,
    "check": 4,
    "compiled": 3.5,
    "discovery": 3.5,
    "work": 3.5,
    "timing": 3.7,
    "profiling": 3.8,
    "cache": 3,
    "changed": 3,
    "decisions": 3,
    "engines": 3,
    "read": 3,
    "render": 3,
    "settings": 3,
    "stages": 3,
    "rulebook": 2,
    "comparisons": 1.5,
    "facts": 1.5,
    "values": 1.5,
    "text": 1,
    "plain_yaml": 0,
    "errors": 0,
    "record": -1,
    "records": 0,
    "rule": 0.5,
    "__init__": 8,  # gives out the public names, when they are asked for
}
# Rooms of one folder that must not know each other: only the folder's table does.
APART = ("facts", "comparisons", "values", "engines", "commands")
# What a folder's rooms share, by name.
SHARED = {"commands": {"options", "terminal"}}
# Floors on which nothing touches the disk, the clock or the environment.
PURE = ("records", "rule", "errors", "text", "facts", "values", "comparisons", "stages", "discovery")
IMPURE_MODULES = {"os", "pathlib", "time", "random", "socket", "subprocess", "shutil", "tempfile", "io", "secrets"}

FILES = sorted(HOME.rglob("*.py"))


def imports(path: Path) -> list[tuple[str, str]]:
    """(module, name) of every import in a file, wherever it stands in it."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [(alias.name, "") for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            found += [(node.module or "", alias.name) for alias in node.names]
    return found


def part(path: Path) -> str:
    return path.relative_to(HOME).parts[0].removesuffix(".py")


def house(path: Path) -> list[list[str]]:
    """The parts of each import from our own package."""
    found = []
    for module, name in imports(path):
        parts = module.split(".")
        if parts[0] == "checker":
            found.append([*parts[1:], name] if name and len(parts) == 1 else parts[1:] or ["__init__"])
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(HOME)))
def test_imports_go_down(path: Path) -> None:
    here = part(path)
    assert here in FLOORS, f"{here} stands on no floor: give it one"
    for target in house(path):
        there = target[0] if target[0] in FLOORS else "__init__"
        if there in (here, "__init__"):
            continue
        allowed = FLOORS[there] < FLOORS[here] or (here, there) in LADDERS
        assert allowed, (
            f"{path.relative_to(HOME)} (floor {FLOORS[here]}) imports {'.'.join(target)} (floor {FLOORS[there]})"
        )


# Neighbours that may: each with its reason.
LADDERS = {
    ("settings", "engines"): "the names that a setting may have",
    ("settings", "stages"): "the names that a setting may have",
}


@pytest.mark.parametrize(
    "path",
    [p for p in FILES if part(p) in APART and p.stem != "__init__"],
    ids=lambda path: str(path.relative_to(HOME)),
)
def test_rooms_do_not_know_each_other(path: Path) -> None:
    folder = part(path)
    for target in house(path):
        if target[0] == folder and len(target) > 1:
            shared = (
                SHARED.get(folder, set()) | {path.stem} | {p.stem for p in (HOME / folder).glob(f"{path.stem}_*.py")}
            )
            same_room = target[1].split("_")[0] == path.stem.split("_")[0]
            assert target[1] in shared or same_room, f"{path.name} imports its neighbour {target[1]}"


@pytest.mark.parametrize("path", [p for p in FILES if part(p) in PURE], ids=lambda path: str(path.relative_to(HOME)))
def test_the_middle_is_pure(path: Path) -> None:
    touched = {module.split(".")[0] for module, _ in imports(path)} & IMPURE_MODULES
    assert not touched, f"{path.relative_to(HOME)} touches the world: {touched}"


def test_records_and_errors_need_next_to_nothing() -> None:
    for name in ("record", "records", "errors"):
        modules = {module for module, _ in imports(HOME / f"{name}.py")} - {"checker.record"}
        assert modules <= {
            "__future__",
            "collections.abc",
            "decimal",
            "msgspec",
            "msgspec.structs",
            "operator",
            "typing",
        }


def test_no_file_holds_two_ideas() -> None:
    long = {
        str(path.relative_to(HOME)): n
        for path in FILES
        if (n := len(path.read_text(encoding="utf-8").splitlines())) > 420
    }
    assert not long


def test_every_room_has_a_name() -> None:
    nameless = {"utils", "helpers", "core", "manager", "misc", "common"}
    assert not [path for path in FILES if path.stem in nameless]
