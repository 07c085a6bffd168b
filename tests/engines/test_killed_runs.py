"""A run that is killed at any moment leaves its outputs and its cache whole: fifty runs, each killed with all its processes."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from checker import cache, check
from checker.render.json import render
from checker.rulebook.files import load
from checker.settings import Settings

ROOT = Path(__file__).parents[2]
KILLS = 50
OLD = b"What an earlier run said.\n" * 200
OUTPUTS = ("report.json", "report.sarif", "report.csv")
RULES = """\
version: 1
rules:
  - {id: signers, type: count, unit: [worker], near: [sign]}
  - {id: fee, type: money, near: [fee]}
  - {id: day, type: date, near: [vote]}
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "rules.yaml").write_text(RULES, "utf-8")
    (tmp_path / "corpus").mkdir()
    for number in range(60):
        text = f"More than {number} workers signed the letter. The fee is {number} pounds.\n\nThe vote was on {number % 28 + 1} June 2018.\n"
        (tmp_path / f"corpus/{number:02}.txt").write_text(text * 3, "utf-8")
    return tmp_path


def begin() -> subprocess.Popen[bytes]:
    """A run in a group of processes of its own, its cache in this folder."""
    outputs = [part for name in OUTPUTS for part in ("-o", f"{name.rpartition('.')[2]}={name}")]
    command = [sys.executable, "-m", "checker", "run", "corpus", "--rules", "rules.yaml", *outputs, "--title", "Killed"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    return subprocess.Popen(
        [*command, "--exit-zero", "--engine", "pool", "--jobs", "2"], env=environment, start_new_session=True, **quiet
    )


def with_cache(folder: Path, beside: Path) -> str:
    """The report of a run that takes what a cache in this state remembers; the cache itself stays as it is."""
    shutil.rmtree(beside, ignore_errors=True)
    if folder.exists():
        shutil.copytree(folder, beside)
    settings = Settings(corpus=("corpus",), rules=("rules.yaml",), title="Killed", jobs=1)
    try:
        found = render(check.run(settings, load(settings.rules), cache=str(beside)))
    finally:
        if (store := cache.open_store(str(beside))) is not None:
            store.close()
        cache._opened.cache_clear()
    if (database := beside / "cache.sqlite").exists():
        connection = sqlite3.connect(database)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        connection.close()
    return found


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="no groups of processes here")
def test_runs_killed_at_any_moment_leave_everything_whole(here: Path) -> None:
    folder = here / cache.FOLDER
    times = []
    for _ in range(2):  # the first one may have to compile the program
        shutil.rmtree(folder, ignore_errors=True)
        begun = time.monotonic()
        assert begin().wait() == 0
        times.append(time.monotonic() - begun)
    whole = {name: (here / name).read_bytes() for name in OUTPUTS}
    dice = random.Random(7)
    replaced = cached = 0
    for number in range(KILLS):
        for name in OUTPUTS:
            (here / name).write_bytes(OLD)
        if number % 2:  # else the run goes on from what a killed one remembered
            shutil.rmtree(folder, ignore_errors=True)
        run = begin()
        time.sleep(dice.uniform(0.1, 1.05) * times[-1])
        os.killpg(run.pid, signal.SIGKILL)
        run.wait()
        for name in OUTPUTS:
            left = (here / name).read_bytes()
            assert left in (OLD, whole[name]), f"{name} is half written (kill {number})"
            replaced += left != OLD
        cached += folder.exists()
        assert with_cache(folder, here / "beside").encode() == whole["report.json"]
    assert 0 < replaced < KILLS * len(OUTPUTS), "some were killed before they wrote, and some after"
    assert cached > 0
