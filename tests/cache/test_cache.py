"""A cache may make a run faster, never different."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from checker.cache import Store, open_store
from checker.cache.rows import Unpacker, merge, pack
from checker.cache.store import FILE
from checker.commands import run
from checker.compiled import rulebook
from checker.read.corpus import read, sources
from checker.read.limits import Limits
from checker.records import Article, Reading
from checker.rulebook.book import Rulebook
from checker.rulebook.files import load
from checker.stages.extract import extract
from checker.work import Work

ROOT = Path(__file__).parents[2]
RULES = sorted(str(path) for path in (ROOT / "rules").glob("*.yaml"))


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of one's own with a copy of the corpus and of the rules."""
    shutil.copytree(ROOT / "corpus", tmp_path / "corpus")
    (tmp_path / "rules").mkdir()
    for rule in RULES:
        shutil.copy(rule, tmp_path / "rules")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def output(capsys: pytest.CaptureFixture[str], *options: str) -> str:
    parser = run.parser("checker run")
    run.main(parser.parse_args(["corpus", "--rules", "rules", "-o", "json", "--exit-zero", *options]))
    return capsys.readouterr().out


@pytest.fixture
def extracted(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """Every extraction that is done: the article, and the number of rules."""
    done: list[tuple[str, int]] = []

    def watched(article: Article, book: Rulebook, *rest: object) -> Reading:
        done.append((article.id, len(book.rules)))
        return extract(article, book, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr("checker.stages.extract.extract", watched)
    return done


# ------------------------------------------------------------------ the same bytes


def test_cold_warm_and_off_give_the_same_bytes(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    off = output(capsys, "--no-cache")
    assert not (here / ".checker_cache").exists()
    assert output(capsys) == off
    assert (here / ".checker_cache" / FILE).exists()
    assert output(capsys) == off


def test_nothing_is_read_again(
    here: Path, capsys: pytest.CaptureFixture[str], extracted: list[tuple[str, int]]
) -> None:
    output(capsys)
    count = len(extracted)
    assert count > 8
    output(capsys)
    assert len(extracted) == count


def test_editing_an_article_re_reads_one(
    here: Path, capsys: pytest.CaptureFixture[str], extracted: list[tuple[str, int]]
) -> None:
    output(capsys)
    extracted.clear()
    file = next((here / "corpus").glob("*.txt"))
    file.write_text(
        file.read_text(encoding="utf-8") + "\nAbout 555 Microsoft employees signed the letter.\n", encoding="utf-8"
    )
    warm = output(capsys)
    assert [id for id, _ in extracted] == [f"corpus/{file.name}"]
    assert warm == output(capsys, "--no-cache")


def test_editing_a_rule_asks_only_what_is_new(
    here: Path, capsys: pytest.CaptureFixture[str], extracted: list[tuple[str, int]]
) -> None:
    output(capsys)
    extracted.clear()
    file = here / "rules" / "money.yaml"
    text = file.read_text(encoding="utf-8")
    extra = "  - {id: extra, type: count, near: [employee, letter]}\n"
    file.write_text(text.rstrip("\n") + "\n" + extra, encoding="utf-8")
    warm = output(capsys)
    assert {rules for _, rules in extracted} == {1}, "only the new rule is asked"
    assert warm == output(capsys, "--no-cache")
    extracted.clear()
    file.write_text(text, encoding="utf-8")
    assert output(capsys) == output(capsys, "--no-cache")


def test_metadata_and_currency_are_part_of_the_key(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output(capsys)
    assert output(capsys, "--currency", "AUD") == output(capsys, "--currency", "AUD", "--no-cache")
    (here / "corpus" / "corpus.yaml").unlink()
    assert output(capsys) == output(capsys, "--no-cache")


# ------------------------------------------------------------------ what may happen to a file


def spoil(path: Path, how: str) -> None:
    data = path.read_bytes()
    if how == "empty":
        path.write_bytes(b"")
    elif how == "text":
        path.write_text("this is no database, and never was one\n" * 100)
    elif how == "cut":
        path.write_bytes(data[: len(data) // 2])
    else:
        spoiled = bytearray(data)
        for at in range(4096, len(spoiled), 97):
            spoiled[at] ^= 0xFF
        path.write_bytes(bytes(spoiled))


@pytest.mark.parametrize("how", ["empty", "text", "cut", "flipped"])
def test_a_broken_file_changes_nothing(here: Path, capsys: pytest.CaptureFixture[str], how: str) -> None:
    first = output(capsys)
    open_store(".checker_cache").close()  # type: ignore[union-attr]
    _forget()
    for side in (here / ".checker_cache").glob(f"{FILE}-*"):
        side.unlink()
    spoil(here / ".checker_cache" / FILE, how)
    assert output(capsys) == first
    _forget()
    assert output(capsys) == first


def test_rows_that_were_tampered_with_are_not_used(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = output(capsys)
    base = sqlite3.connect(here / ".checker_cache" / FILE)
    base.execute("UPDATE readings SET data = CAST(replace(CAST(data AS TEXT), 'employee', 'employer') AS BLOB)")
    base.execute("UPDATE rulebooks SET data = CAST(replace(CAST(data AS TEXT), 'employee', 'employer') AS BLOB)")
    base.commit()
    base.close()
    assert output(capsys) == first


def test_a_store_of_another_layout_is_made_anew(tmp_path: Path) -> None:
    base = sqlite3.connect(tmp_path / FILE)
    base.execute("CREATE TABLE readings (something TEXT)")
    base.execute("PRAGMA user_version=999")
    base.close()
    store = Store.at(str(tmp_path))
    assert store is not None
    store.put("readings", {b"key": b"data"})
    assert store.get("readings", [b"key", b"other"]) == {b"key": b"data"}


def test_no_folder_no_store(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a file where the folder should be")
    assert Store.at(str(tmp_path / "file")) is None


def test_two_stores_at_once(tmp_path: Path) -> None:
    one, other = Store.at(str(tmp_path)), Store.at(str(tmp_path))
    assert one is not None and other is not None
    for number in range(20):
        (one if number % 2 else other).put("readings", {b"%d" % number: b"x"})
    keys = [b"%d" % number for number in range(20)]
    assert one.get("readings", keys) == other.get("readings", keys) == dict.fromkeys(keys, b"x")


def test_the_file_stays_within_its_bounds(tmp_path: Path) -> None:
    store = Store.at(str(tmp_path))
    assert store is not None
    keys = [b"%06d" % number for number in range(400)]
    for key in keys:
        store.put("readings", {key: key * 300})
    store.trim(most=1 << 30)
    assert len(store.get("readings", keys)) == 400
    store.trim(most=100_000)
    kept = store.get("readings", keys)
    assert 150 <= len(kept) <= 250
    assert keys[-1] in kept, "the newest stay"


def test_a_killed_run_leaves_a_sound_store(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    script = (
        "import os, sys; from checker import work; from checker.cache.store import Store; put = Store.put\n"
        "def dying(self, table, rows):\n"
        "    self._connection.execute('BEGIN IMMEDIATE')\n"
        "    self._connection.executemany(f'INSERT OR REPLACE INTO {table} VALUES (?, ?)', list(rows.items())[:2])\n"
        "    os._exit(9)\n"
        "Store.put = lambda self, table, rows: (dying if table == 'readings' else put)(self, table, rows)\n"
        "from checker.cli import main; main(sys.argv[1:])\n"
    )
    command = [sys.executable, "-c", script, "run", "corpus", "--rules", "rules", "-o", "json", "--jobs", "1"]
    done = subprocess.run(command, capture_output=True, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False)
    assert done.returncode == 9, done.stderr
    assert output(capsys) == output(capsys, "--no-cache")


def _forget() -> None:
    from checker import cache

    cache._opened.cache_clear()


@pytest.fixture(autouse=True)
def forgetful() -> None:
    """Each test opens its own store."""
    _forget()


# ------------------------------------------------------------------ rows


def readings() -> list[Reading]:
    book = load(RULES)
    found = [item for source in sources([str(ROOT / "corpus")]) for item in read(source)]  # type: ignore[arg-type]
    return [extract(article, book) for article in found if isinstance(article, Article)]


def test_a_row_reads_back_to_itself() -> None:
    book = load(RULES)
    unpack = Unpacker({digest: id for id, digest in book.names.items()})
    for reading in readings():
        row = json.loads(json.dumps(pack(reading, book.names)))
        assert unpack(row) == reading


def test_rows_of_two_halves_make_the_whole() -> None:
    book = load(RULES)
    halves = Rulebook(book.rules[::2]), Rulebook(book.rules[1::2])
    unpack = Unpacker({digest: id for id, digest in book.names.items()})
    for source in sources([str(ROOT / "corpus")]):
        for article in read(source):  # type: ignore[arg-type]
            assert isinstance(article, Article)
            whole = extract(article, book)
            first, second = (pack(extract(article, half), book.names) for half in halves)
            joined = unpack(json.loads(json.dumps(merge(first, second))))
            assert joined == whole
            alone = Unpacker({digest: id for id, digest in halves[0].names.items()})(merge(first, second))
            assert alone == extract(article, halves[0])


def test_compiled_rulebooks(here: Path) -> None:
    plain = load(["rules"])
    assert rulebook(["rules"], "").rules == plain.rules
    cold, warm = rulebook(["rules"], ".checker_cache"), rulebook(["rules"], ".checker_cache")
    assert cold.digest == warm.digest == plain.digest
    assert [rule.id for rule in warm.rules] == [rule.id for rule in plain.rules]


def test_work_is_the_same_with_and_without(here: Path) -> None:
    book = load(["rules"])
    batch = list(sources(["corpus"]))
    plain = Work(book, Limits(), None)(batch)  # type: ignore[arg-type]
    for _ in range(2):
        assert Work(book, Limits(), None, cache=".checker_cache")(batch) == plain  # type: ignore[arg-type]


def test_nothing_is_written_through_links_into_pipes_or_into_what_is_not_ours(tmp_path: Path) -> None:
    other = tmp_path / "user.db"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE readings (meter INTEGER)")
        connection.execute("CREATE TABLE houses (street TEXT)")
    before = other.read_bytes()
    for name in ("linked", "piped", "foreign"):
        (tmp_path / name).mkdir()
    (tmp_path / "linked" / FILE).symlink_to(other)
    os.mkfifo(tmp_path / "piped" / FILE)
    shutil.copy(other, tmp_path / "foreign" / FILE)
    (tmp_path / "folder").symlink_to(tmp_path)
    for name in ("linked", "piped", "foreign", "folder"):
        assert Store.at(str(tmp_path / name)) is None, name
    assert other.read_bytes() == before
    assert (tmp_path / "foreign" / FILE).read_bytes() == before
    assert not (tmp_path / FILE).exists()
