"""What is asked of a run and makes no sense is an error with its place, before anything is read."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from checker.cli import main


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("More than 100 people signed the letter on Monday.\n", "utf-8")
    (tmp_path / "rules.yaml").write_text("version: 1\nsame:\n  - [Ann Lee, A. Lee]\n", "utf-8")
    return tmp_path


def test_a_run_without_a_rule_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", "a.txt", "--rules", "rules.yaml", "--no-cache"]) == 2
    assert "there is no rule in it" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("corpus: " + "[" * 100_000, "nested more than 8 deep"),
        ("a: &a [1]\nb: [*a, *a, *a]", "anchors and aliases"),
        ("corpus: !!python/object/apply:os.system ['true']", "is not allowed here"),
    ],
)
def test_a_configuration_that_would_unfold_is_refused_at_once(
    here: Path, capsys: pytest.CaptureFixture[str], text: str, told: str
) -> None:
    (here / "checker.yaml").write_text(text, "utf-8")
    begun = time.process_time()
    assert main(["run"]) == 2
    assert time.process_time() - begun < 2
    error = capsys.readouterr().err
    assert told in error
    assert "checker.yaml:" in error
