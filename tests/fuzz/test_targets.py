"""What the fuzzers found once stays mended, and every target takes its seeds. `python -m tests.fuzz` looks for more."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.targets import TARGETS, seeds

FOUND = sorted(Path(__file__).parent.glob("found/*/*"))


@pytest.mark.parametrize("path", FOUND, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_what_was_found_is_mended(path: Path) -> None:
    TARGETS[path.parent.name](path.read_bytes())


@pytest.mark.parametrize("name", TARGETS)
def test_every_target_takes_its_seeds(name: str) -> None:
    whole = seeds(name)
    assert whole
    for data in whole:
        TARGETS[name](data)
        TARGETS[name](data[: len(data) // 2])
