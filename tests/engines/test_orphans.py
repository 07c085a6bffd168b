"""Workers do not outlive the run that started them, however it ends."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ARTICLE = "The letter was signed by more than 100 people. " * 40


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="asks /proc who is alive")
def test_workers_end_with_a_parent_that_was_killed(tmp_path: Path) -> None:
    (tmp_path / "rules.yaml").write_text("rules: [{id: r, type: count, near: sign}]\n", encoding="utf-8")
    for number in range(3_000):
        (tmp_path / f"{number}.txt").write_text(ARTICLE, encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "checker",
        "run",
        ".",
        "--rules",
        "rules.yaml",
        "--engine",
        "pool",
        "--jobs",
        "2",
        "--no-cache",
        "-o",
        "json=out.json",
    ]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as run:
        try:
            workers = until(lambda: children(run.pid))
        finally:
            run.send_signal(signal.SIGKILL)
    until(lambda: not [pid for pid in workers if alive(pid)])


def children(parent: int) -> list[int]:
    try:
        return [int(pid) for pid in Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="ascii").split()]
    except OSError:
        return []


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def until(ask, seconds: float = 15.0):  # type: ignore[no-untyped-def]
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := ask():
            return found
        time.sleep(0.05)
    raise AssertionError("it did not happen in time")
