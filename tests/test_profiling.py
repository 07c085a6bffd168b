"""A clock changes nothing but what is told of time."""

import re
import time
from pathlib import Path

import pytest

from checker.cli import main
from checker.profiling import Timing

ROOT = Path(__file__).parents[1]


def run(capsys: pytest.CaptureFixture[str], *options: str) -> tuple[str, str]:
    main(["run", "corpus", "--rules", "rules", "-o", "json", "--exit-zero", *options])
    printed = capsys.readouterr()
    return printed.out, printed.err


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


@pytest.mark.parametrize("engine", ["serial", "pool"])
def test_the_same_bytes_and_a_table(capsys: pytest.CaptureFixture[str], engine: str) -> None:
    options = ("--no-cache", "--jobs", "2", "--engine", engine)
    plain, silent = run(capsys, *options)
    timed, told = run(capsys, *options, "--profile")
    assert timed == plain
    assert "stage" not in silent
    for stage in ("rules", "list", "read", "scan", "extract", "group", "compare", "report", "render"):
        assert re.search(rf"^  {stage} +\d+\.\d+ s", told, re.MULTILINE), stage
    assert re.search(r"^  count +\d", told, re.MULTILINE)
    assert re.search(r"^  microsoft-\S+ +\d", told, re.MULTILINE)


def test_the_time_of_the_cache_is_told(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "corpus").symlink_to(ROOT / "corpus")
    (tmp_path / "rules").symlink_to(ROOT / "rules")
    run(capsys, "--profile")
    plain, _ = run(capsys)
    timed, told = run(capsys, "--profile")
    assert timed == plain
    assert re.search(r"^  cache +\d", told, re.MULTILINE)
    assert not re.search(r"^  scan ", told, re.MULTILINE), "nothing is scanned again"


def spin(seconds: float) -> None:
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


def test_a_stage_is_told_its_own_time_only() -> None:
    clock = Timing()
    inner = clock.timed("inner", spin)
    clock.timed("outer", lambda: (spin(0.01), inner(0.03)))()
    assert 0.009 < clock.seconds["stage", "outer"] < 0.025
    assert clock.seconds["stage", "inner"] > 0.029


def test_an_error_does_not_stop_the_clock() -> None:
    clock = Timing()
    with pytest.raises(ZeroDivisionError):
        clock.timed("outer", clock.timed("inner", lambda: 1 / 0))()
    assert not clock._inner
