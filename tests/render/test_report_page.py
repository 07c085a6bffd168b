"""docs/report.md tells what the program does: its filters and bounds are those of the code."""

from __future__ import annotations

import re
from pathlib import Path

from checker.render import html
from checker.render.html import matrix, view

ROOT = Path(__file__).parents[2]
PAGE = ROOT.joinpath("docs/report.md").read_text("utf-8")


def test_every_filter_of_the_page_is_told() -> None:
    script = html._asset("report.js")
    read = set(re.findall(r'filter\.get\("(\w+)"\)', script))
    told = {name for row in re.findall(r"^\| (`.+?) \|", PAGE, re.MULTILINE) for name in re.findall(r"`(\w+)`", row)}
    assert read == told


def test_the_bounds_are_those_of_the_code() -> None:
    for bound in (
        f"up to {html.STATIC} claims",
        f"{html.FILE / 1_000_000} MB",
        f"more than {view.FINDINGS} findings or {html.CLAIMS:,} claims",
        f"worst {view.LISTED:,} findings",
        f"Above {matrix.WIDE} columns",
        f"more than {matrix.COLUMNS} columns",
    ):
        assert bound in " ".join(PAGE.split()), bound
