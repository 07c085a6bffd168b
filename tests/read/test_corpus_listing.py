"""Files, folders, globs and standard input: found once, in one order, whatever lies among them."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from checker.errors import NothingToRead, UsageError
from checker.read import corpus
from checker.read.limits import Limits
from checker.read.listing import list_files
from checker.read.pieces import pieces
from checker.read.source import Source, absolute
from checker.records import Article, Problem

TEXT = "The council met on Monday and agreed on a budget."


def _ids(*paths: str) -> list[str]:
    return [item.id for item in corpus.articles(paths) if isinstance(item, Article)]


def _problems(*paths: str) -> list[Problem]:
    return [item for item in corpus.articles(paths) if isinstance(item, Problem)]


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a/two.txt", "a/one.txt", "a/below/three.md", "a/.hidden.txt", "a/.git/four.txt", "b/one.txt"):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(TEXT, "utf-8")


def test_a_folder_gives_its_files_sorted_and_no_hidden_ones() -> None:
    assert _ids("a") == ["a/below/three.md", "a/one.txt", "a/two.txt"]


def test_the_order_in_which_paths_are_named_changes_nothing() -> None:
    assert _ids("b", "a/two.txt", "a") == _ids("a", "b") == ["a/below/three.md", "a/one.txt", "a/two.txt", "b/one.txt"]


def test_names_are_as_the_user_wrote_them_and_never_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _ids("./a/one.txt") == ["a/one.txt"]
    assert _ids(str(tmp_path / "a")) == ["below/three.md", "one.txt", "two.txt"]
    assert _ids(str(tmp_path / "a" / "one.txt")) == ["one.txt"]
    monkeypatch.chdir(tmp_path / "b")
    assert _ids("../a/one.txt") == ["../a/one.txt"]
    assert _ids(".") == ["one.txt"]


def test_globs() -> None:
    assert _ids("a/*.txt") == ["a/one.txt", "a/two.txt"]
    assert _ids("**/*.md") == ["a/below/three.md"]
    Path("a/[x].txt").write_text(TEXT, "utf-8")
    assert _ids("a/[x].txt") == ["a/[x].txt"]


def test_links_in_a_circle_are_entered_once() -> None:
    Path("a/below/up").symlink_to("..")
    assert _ids("a") == ["a/below/three.md", "a/one.txt", "a/two.txt"]


def test_a_link_to_nothing_is_told() -> None:
    Path("a/gone.txt").symlink_to("nowhere.txt")
    assert [(problem.where, problem.what) for problem in _problems("a")] == [
        ("a/gone.txt", "is a link that leads nowhere")
    ]


def test_forms_that_no_reader_knows_are_counted() -> None:
    for name in ("a/x.jpg", "a/below/y.jpg", "a/Makefile"):
        Path(name).write_bytes(b"\xff\xd8")
    assert sorted(problem.what for problem in _problems("a")) == [
        "1 file with no extension not read",
        "2 files with .jpg not read",
    ]


def test_a_file_named_by_the_user_is_read_as_text_whatever_its_extension() -> None:
    Path("notes.draft").write_text(TEXT, "utf-8")
    assert _ids("notes.draft") == ["notes.draft"]


def test_a_path_that_is_not_there_says_what_was_meant() -> None:
    with pytest.raises(UsageError) as error:
        _ids("a/tow.txt")
    assert (error.value.where, error.value.help) == ("a/tow.txt", "did you mean a/two.txt?")
    with pytest.raises(UsageError, match="no file matches"):
        _ids("a/*.docx")


def test_an_empty_folder_is_nothing_to_read() -> None:
    Path("empty").mkdir()
    with pytest.raises(NothingToRead) as error:
        _ids("empty")
    assert error.value.exit_code == 3


def test_a_file_that_may_not_be_read_is_a_problem_and_the_rest_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    gone = Source("a/gone.txt", "a/gone.txt")
    (problem,) = corpus.read(gone)
    assert isinstance(problem, Problem)
    assert problem.what == "cannot be opened: no such file or directory"


@pytest.mark.parametrize(
    ("data", "ids"), [('{"id": "r1", "text": "One."}\n{"text": "Two."}\n', ["r1", "stdin:2"]), (TEXT, ["stdin"])]
)
def test_standard_input_is_json_lines_or_text(data: str, ids: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data.encode())))
    assert _ids("-") == ids


def test_a_name_that_is_no_text_is_shown_as_text_and_opened() -> None:
    name = os.fsdecode(b"a/caf\xe9.txt")
    try:
        Path(name).write_text(TEXT, "utf-8")
    except (OSError, UnicodeEncodeError):
        pytest.skip("this file system takes no such names")
    assert "a/caf\ufffd.txt" in _ids("a")


@pytest.mark.parametrize("size", [1, 7, 50, 1000, 10**6])
def test_pieces_of_a_file_give_the_same_articles_as_the_file(size: int) -> None:
    lines = [f'{{"id": "r{n}", "text": "{"word " * (n % 13)}{n}"}}\n' for n in range(80)]
    lines[20] = "\n"
    lines[40] = "{broken\n"
    Path("many.jsonl").write_text("".join(lines), "utf-8")
    (whole,), _ = list_files(["many.jsonl"], Limits())
    parts = [part for part in pieces(whole, size) if isinstance(part, Source)]
    assert len(parts) > 1 or size > 1000
    assert [item for part in parts for item in corpus.read(part)] == list(corpus.read(whole))


def test_large_files_of_lines_come_in_pieces_of_about_the_size(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("many.jsonl").write_text('{"id": "r", "text": "word"}\n' * 1000, "utf-8")
    (whole,), _ = list_files(["many.jsonl"], Limits())
    sizes = [part.size for part in pieces(whole, 2800) if isinstance(part, Source)]
    assert sum(sizes) == whole.size
    assert len(sizes) == 10


def test_sources_are_plain_and_travel_to_other_processes() -> None:
    import pickle

    for source in corpus.sources(["a"], Limits()):
        assert pickle.loads(pickle.dumps(source)) == source


def test_a_source_for_another_folder_names_its_file_and_leaves_standard_input_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert absolute(Source("a.txt", "a.txt")).path == str(tmp_path / "a.txt")
    stdin = Source("stdin", "-", data=b'{"text": "It cost $5."}')
    [article] = corpus.read(absolute(stdin))
    assert isinstance(article, Article)
    assert article.text == "It cost $5."


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.jsonl", b""),
        ("a.jsonl.gz", b""),
        ("a.csv", b"id,text\n"),
        ("a.zip", b"PK\x05\x06" + bytes(18)),
        ("a.json", b"[]"),
    ],
)
def test_a_file_that_holds_nothing_is_told(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    (tmp_path / "b.txt").write_text("It cost $5 million.", "utf-8")
    found = list(corpus.articles([str(tmp_path)]))
    assert [item.where for item in found if isinstance(item, Problem)] == [name]
