"""A cluster gives the same bytes as one process; a scheduler that is not there is told at once."""

import importlib.util
from pathlib import Path

import pytest

from checker import check
from checker.engines import dask
from checker.errors import UsageError
from checker.render.json import render
from checker.rulebook.files import load
from checker.settings import Settings

CORPUS = Path(__file__).parents[2] / "corpus"
RULES = Path(__file__).parents[2] / "rules"

needs_dask = pytest.mark.skipif(importlib.util.find_spec("distributed") is None, reason="needs checker[dask]")


@needs_dask
@pytest.mark.filterwarnings("ignore")
def test_a_local_cluster_gives_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "BATCH_FILES", 2)
    settings = Settings(corpus=(str(CORPUS),), rules=(str(RULES),), engine="dask", jobs=2)
    book = load(settings.rules)
    assert render(check.run(settings, book)) == render(check.run(Settings(corpus=settings.corpus), book))


@needs_dask
@pytest.mark.filterwarnings("ignore")
def test_no_scheduler(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dask, "PATIENCE", 0.5)
    with pytest.raises(UsageError, match="no Dask scheduler answers"):
        list(dask.results(str, [1], 1, "tcp://127.0.0.1:9"))


def test_without_dask(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ModuleNotFoundError(name)

    monkeypatch.setattr(dask.importlib, "import_module", missing)
    with pytest.raises(UsageError, match="not installed"):
        list(dask.results(str, [1], 1))
