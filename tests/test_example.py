"""reports/example.html is the report of corpus/ as this version writes it."""

from pathlib import Path

import pytest

from checker.check import run
from checker.render import room
from checker.rulebook.files import load
from checker.settings import Settings

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "reports" / "example.html"


def test_the_example_is_fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    report = run(Settings(corpus=("corpus",), rules=("rules",), title="Microsoft and ICE, June 2018"), load(["rules"]))
    assert EXAMPLE.read_text(encoding="utf-8") == room("html").render(report, "../"), (
        'write it anew: checker run corpus --rules rules --title "Microsoft and ICE, June 2018" -o html=reports/example.html --exit-zero'
    )
