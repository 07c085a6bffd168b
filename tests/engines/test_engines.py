"""Whatever the engine, the number of processes and the pieces: the same results, in the same order."""

import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from checker import check, engines
from checker.engines import pool
from checker.errors import CheckerError
from checker.render.json import render
from checker.rulebook.files import load
from checker.settings import Settings

CORPUS = Path(__file__).parents[2] / "corpus"
RULES = Path(__file__).parents[2] / "rules"


def square(number: int) -> int:
    return number * number


class DiesOnce:
    """Work that kills its own process with -9 at one piece, the first time it is done."""

    def __init__(self, mark: Path, at: int) -> None:
        self.mark, self.at = mark, at

    def __call__(self, number: int) -> int:
        if number == self.at and not self.mark.exists():
            self.mark.write_text("died")
            os.kill(os.getpid(), signal.SIGKILL)
        return number * number


class DiesAlways(DiesOnce):
    def __call__(self, number: int) -> int:
        if number == self.at:
            os.kill(os.getpid(), signal.SIGKILL)
        return number * number


class Killer:
    """Work that is slow enough for somebody else to kill the process that does it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, number: int) -> int:
        (self.folder / str(os.getpid())).touch()
        time.sleep(0.01)
        return number * number


@pytest.mark.parametrize("engine", ["serial", "pool"])
@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_results_come_in_the_order_of_the_pieces(engine: str, jobs: int) -> None:
    assert list(engines.room(engine).results(square, range(40), jobs)) == [n * n for n in range(40)]


def test_no_pieces() -> None:
    assert list(pool.results(square, [], 2)) == []


def test_pieces_are_taken_no_further_than_needed() -> None:
    taken = []

    def pieces() -> Iterator[int]:
        for number in range(1000):
            taken.append(number)
            yield number

    results = pool.results(square, pieces(), 2)
    assert next(results) == 0
    assert len(taken) <= 2 * pool.AHEAD + 1
    results.close()  # type: ignore[attr-defined]


def test_a_worker_that_dies_is_replaced_and_its_piece_done_again(tmp_path: Path) -> None:
    work: Callable[[int], int] = DiesOnce(tmp_path / "mark", 17)
    assert list(pool.results(work, range(40), 2)) == [n * n for n in range(40)]
    assert (tmp_path / "mark").exists()


def test_a_piece_that_always_kills_its_worker_is_named() -> None:
    with pytest.raises(CheckerError, match="died"):
        list(pool.results(DiesAlways(Path("nowhere"), 3), range(8), 2))


def test_workers_killed_from_outside(tmp_path: Path) -> None:
    results = pool.results(Killer(tmp_path), range(60), 2)
    found = [next(results)]
    os.kill(int(min(path.name for path in tmp_path.iterdir())), signal.SIGKILL)
    found += results
    assert found == [n * n for n in range(60)]


def report(**changes: object) -> str:
    settings = Settings(corpus=(str(CORPUS),), rules=(str(RULES),), **changes)  # type: ignore[arg-type]
    return render(check.run(settings, load(settings.rules)))


@pytest.fixture(scope="module")
def serial() -> str:
    return report(engine="serial", jobs=1)


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_every_job_count_gives_the_same_bytes(serial: str, jobs: int) -> None:
    assert report(engine="pool", jobs=jobs) == serial


@pytest.mark.parametrize("files", [1, 2, 5])
def test_every_partitioning_gives_the_same_bytes(serial: str, files: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "BATCH_FILES", files)
    assert report(engine="pool", jobs=2) == serial
    assert report(engine="serial") == serial


def test_a_run_whose_worker_is_killed_gives_the_same_bytes(
    serial: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check, "BATCH_FILES", 1)
    mark = tmp_path / "mark"
    whole = check.Work.__call__

    def call(self: check.Work, batch):  # type: ignore[no-untyped-def]
        if not mark.exists() and batch[0].name.endswith(".jsonl"):
            mark.write_text("died")
            os.kill(os.getpid(), signal.SIGKILL)
        return whole(self, batch)

    monkeypatch.setattr(check.Work, "__call__", call)
    assert report(engine="pool", jobs=2) == serial
    assert mark.exists()
