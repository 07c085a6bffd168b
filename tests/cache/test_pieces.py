"""Files that have not changed are not opened: what the system says of them is believed, where it can be."""

import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from checker import cache, check, work
from checker.commands import run
from checker.read.source import Source

ROOT = Path(__file__).parents[2]
ALWAYS = -1_000_000_000_000  # ns: files are trusted as soon as they are written


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(ROOT / "corpus", tmp_path / "corpus")
    shutil.copytree(ROOT / "rules", tmp_path / "rules")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(check, "SHORTLY", ALWAYS)
    monkeypatch.setattr(check, "BATCH_FILES", 3)
    cache._opened.cache_clear()
    return tmp_path


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that were read, by name."""
    found: list[str] = []
    load, read = work.load, work.read

    def loading(source: Source, *rest):  # type: ignore[no-untyped-def]
        found.append(source.name)
        return load(source, *rest)

    def reading(source: Source, *rest):  # type: ignore[no-untyped-def]
        if source.data is None:
            found.append(source.name)
        return read(source, *rest)

    monkeypatch.setattr(work, "load", loading)
    monkeypatch.setattr(work, "read", reading)
    return found


def output(capsys: pytest.CaptureFixture[str], *options: str) -> str:
    parser = run.parser("checker run")
    run.main(parser.parse_args(["corpus", "--rules", "rules", "-o", "json", "--exit-zero", *options]))
    return capsys.readouterr().out


def test_unchanged_files_are_not_opened(capsys: pytest.CaptureFixture[str], opened: list[str]) -> None:
    first = output(capsys)
    assert opened
    opened.clear()
    assert output(capsys) == first
    assert opened == []


def test_a_changed_file_is_read_with_those_beside_it(capsys: pytest.CaptureFixture[str], opened: list[str]) -> None:
    output(capsys)
    count = len(opened)
    opened.clear()
    file = min(Path("corpus").glob("*.txt"))
    file.write_text(file.read_text(encoding="utf-8") + "\nOne line more.\n", encoding="utf-8")
    warm = output(capsys)
    assert file.as_posix() in opened
    assert len(opened) <= check.BATCH_FILES < count
    assert warm == output(capsys, "--no-cache")


def test_the_same_size_and_time_are_not_enough(capsys: pytest.CaptureFixture[str]) -> None:
    first = output(capsys)
    file = next(path for path in sorted(Path("corpus").glob("*.txt")) if "100" in path.read_text(encoding="utf-8"))
    status = file.stat()
    file.write_text(file.read_text(encoding="utf-8").replace("100", "700"), encoding="utf-8")
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert file.stat().st_size == status.st_size
    warm = output(capsys)
    assert warm != first
    assert warm == output(capsys, "--no-cache")


def test_a_file_that_was_changed_just_now_is_opened(
    capsys: pytest.CaptureFixture[str], opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check, "SHORTLY", -ALWAYS)
    first = output(capsys)
    count = len(opened)
    assert output(capsys) == first
    assert len(opened) == 2 * count


def test_files_that_come_and_go(capsys: pytest.CaptureFixture[str]) -> None:
    output(capsys)
    file = max(Path("corpus").glob("*.txt"))
    for number in range(3):
        shutil.copy(file, Path("corpus") / f"0{number}.txt")
        assert output(capsys) == output(capsys, "--no-cache")
    file.unlink()
    assert output(capsys) == output(capsys, "--no-cache")
    file.write_bytes(b"")
    assert output(capsys) == output(capsys, "--no-cache")


def test_another_rule_another_currency_another_sidecar(capsys: pytest.CaptureFixture[str]) -> None:
    output(capsys)
    assert output(capsys, "--currency", "AUD") == output(capsys, "--currency", "AUD", "--no-cache")
    rules = min(Path("rules").glob("*.yaml"))
    text = rules.read_text(encoding="utf-8")
    rules.write_text(text.replace("type: count", "type: number"), encoding="utf-8")
    assert output(capsys) == output(capsys, "--no-cache")
    rules.write_text(text, encoding="utf-8")
    Path("corpus/corpus.yaml").write_text("defaults: {source: Elsewhere}\n", encoding="utf-8")
    assert output(capsys) == output(capsys, "--no-cache")


def test_a_file_that_cannot_be_opened_is_tried_again(capsys: pytest.CaptureFixture[str]) -> None:
    Path("corpus/gone.txt").symlink_to("nowhere.txt")
    first = output(capsys)
    Path("corpus/nowhere.txt").write_text("A letter was signed by 300 Microsoft employees.", encoding="utf-8")
    assert output(capsys) == output(capsys, "--no-cache") != first


def test_rows_of_pieces_that_were_tampered_with_are_not_used(capsys: pytest.CaptureFixture[str]) -> None:
    first = output(capsys)
    base = sqlite3.connect(Path(".checker_cache") / "cache.sqlite")
    assert base.execute("SELECT count(*) FROM pieces").fetchone()[0] > 1
    base.execute("UPDATE pieces SET data = CAST(replace(CAST(data AS TEXT), 'employee', 'employer') AS BLOB)")
    base.execute("UPDATE pieces SET data = substr(data, 1, 40) WHERE rowid = 1")
    base.commit()
    base.close()
    assert output(capsys) == first
