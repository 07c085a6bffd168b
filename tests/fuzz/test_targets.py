"""What the fuzzers found once stays mended, and every target takes its seeds. `python -m tests.fuzz` looks for more."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.read import form, reader
from checker.read.source import Source
from tests.fuzz.targets import FORMS, LIMITS, TARGETS, checked, seeds

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


@pytest.mark.parametrize("name", [name for name in TARGETS if name in FORMS])
def test_the_seed_of_a_reader_is_an_article_to_it(name: str) -> None:
    """Else the fuzzer would look at a door that is always shut."""
    source = Source(FORMS[name], data=seeds(name)[0])
    assert checked(reader(form(FORMS[name])).read(source, LIMITS))
