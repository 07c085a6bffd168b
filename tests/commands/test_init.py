"""What `checker init` writes is what the next commands take."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.cli import main
from checker.records import TYPES


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("kind", TYPES)
def test_the_next_step_of_every_type(here: Path, kind: str) -> None:
    assert main(["init", "--type", kind, "--corpus", "news"]) == 0
    (here / "news").mkdir()
    (here / "news" / "a.txt").write_text("Nine people signed the petition on Monday.\n", "utf-8")
    assert main(["test"]) == 0
    assert main(["run", "--no-cache"]) == 0
    assert (here / "report.html").exists()


def test_phrases_are_those_that_were_given(here: Path) -> None:
    assert main(["init", "--type", "text", "--title", "Font", "--one-of", "serif", "--one-of", "sans: serif"]) == 0
    assert 'one_of: ["serif", "sans: serif"]' in (here / "rules" / "font.yaml").read_text("utf-8")


def test_phrases_are_for_texts_alone(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init", "--type", "count", "--one-of", "serif"]) == 2
    assert "--type text" in capsys.readouterr().err
    assert not list(here.iterdir())
