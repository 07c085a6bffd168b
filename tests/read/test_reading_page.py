"""The page on articles names every form that is read, and the extra that it needs."""

from __future__ import annotations

import re
from pathlib import Path

from checker.read import EXTRAS, READERS
from checker.read.limits import Limits
from checker.read.metadata import FIELDS
from checker.text.copies import THRESHOLD

PAGE = Path(__file__).parents[2].joinpath("docs/articles.md").read_text("utf-8")
FORMS = PAGE.split("\n## ")[0]
ROWS = [line.split("|") for line in FORMS.splitlines() if line.startswith("| `")]


def test_every_form_is_on_the_page() -> None:
    assert {form for row in ROWS for form in re.findall(r"`(\.[\w.]+)`", row[1])} == set(READERS)


def test_every_extra_is_on_the_page() -> None:
    told = {form: row[4] for row in ROWS for form in re.findall(r"`(\.[\w.]+)`", row[1])}
    for form, (_, extra) in EXTRAS.items():
        assert f"checker[{extra}]" in told[form]


def test_every_field_and_figure_is_on_the_page() -> None:
    assert all(f"`{field}`" in PAGE for field in FIELDS)
    assert f"{Limits().max_bytes // 1_000_000} MB" in PAGE
    assert f"{Limits().timeout:g} seconds" in PAGE
    assert f"{THRESHOLD * 100:g} %" in PAGE
