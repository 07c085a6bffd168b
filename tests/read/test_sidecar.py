"""corpus.yaml: metadata that the files do not carry; strict, and every mistake with its line."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.read import corpus
from checker.read.sidecar import kept_sidecar, read_sidecar
from checker.records import Article, Problem

SIDECAR = """\
defaults: {source: Daily Sample, currency: AUD}
articles:
  a.txt: {published: 2018-06-19, title: "No", story: 012, url: https://other.example/a}
  below/*.txt:
    story: harbour
  below/c.txt: {source: Other}
"""


def _corpus(folder: Path, sidecar: str) -> tuple[dict[str, Article], list[Problem]]:
    for name in ("a.txt", "b.txt", "below/c.txt"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text("The council lowers the fee\nPublished 1 May 2016\n\nIt lowered the fee.\n", "utf-8")
    (folder / "corpus.yaml").write_text(sidecar, "utf-8")
    items = list(corpus.articles([str(folder)]))
    articles = {item.id: item for item in items if isinstance(item, Article)}
    return articles, [item for item in items if isinstance(item, Problem)]


def test_entries_override_and_defaults_fill_in(tmp_path: Path) -> None:
    articles, problems = _corpus(tmp_path, SIDECAR)
    assert problems == []
    a, b, c = articles["a.txt"], articles["b.txt"], articles["below/c.txt"]
    assert (a.published, a.title, a.story, a.source, a.currency) == ("2018-06-19", "No", "012", "Daily Sample", "AUD")
    assert (b.published, b.title, b.source, b.story) == (
        "2016-05-01",
        "The council lowers the fee",
        "Daily Sample",
        None,
    )
    assert (c.source, c.story, c.published) == ("Other", "harbour", "2016-05-01")


@pytest.mark.parametrize(
    ("sidecar", "line", "what", "help"),
    [
        ("articles:\n  a.tx: {source: A}", 2, "names no file: 'a.tx'", "did you mean 'a.txt'?"),
        ("articles:\n  '*.html': {source: A}", 2, "names no file: '*.html'", "names are relative"),
        ("article: {}", 1, "unknown key 'article'", "did you mean 'articles'?"),
        ("articles:\n  a.txt:\n    sorce: A", 3, "unknown field 'sorce'", "did you mean 'source'?"),
        (
            "articles:\n  a.txt:\n    published: soon",
            3,
            "published 'soon' is not a date, so it is unknown",
            "2018-06-19",
        ),
        ("defaults:\n  currency: dollars", 2, "currency 'dollars' is no code", "AUD"),
        ("articles:\n  a.txt: A", 2, "is no mapping of fields", "fields are"),
        ("articles: [a.txt]", 1, "articles is no mapping", "write"),
        ("defaults:\n  source: A\n  source: B", 3, "'source' is given twice, first on line 2", "not used"),
        ("- a", 1, "is no mapping", "its keys are"),
        ("sources: [Herald]", 1, "sources is no mapping", "write"),
        ("sources:\n  Herald: local", 2, "is no mapping of fields", "{class: local}"),
        ("sources:\n  Herald: {clas: local}", 2, "unknown field 'clas'", "did you mean 'class'?"),
        ("sources:\n  Herald: {class: [a]}", 2, "class is not text", "{class: local}"),
        ("a: &a [*a]", 1, "anchors and aliases (& and *) are not allowed here", "not used"),
        ("a: 'b", 1, "found unexpected end of stream", "not used"),
    ],
)
def test_mistakes_are_told_with_their_line_and_every_article_is_read(
    tmp_path: Path, sidecar: str, line: int, what: str, help: str
) -> None:
    articles, problems = _corpus(tmp_path, sidecar)
    assert len(articles) == 3
    assert [problem.what for problem in problems] == [what]
    assert problems[0].where == f"corpus.yaml:{line}"
    assert help in problems[0].help


def test_an_empty_sidecar_says_nothing(tmp_path: Path) -> None:
    assert _corpus(tmp_path, "# nothing yet\n")[1] == []


@given(st.text(alphabet="articles:defult-&*!{}[]#'\"\n\t |>.txé\u2028\0", max_size=80))
@settings(max_examples=300, derandomize=True, deadline=None)
def test_any_sidecar_is_read_without_a_crash(text: str) -> None:
    sidecar, problems = read_sidecar(text.encode(), "corpus.yaml")
    assert all(problem.where.startswith("corpus.yaml:") for problem in problems)
    sidecar.match("a.txt")


CLASSED = """\
defaults: {source: Daily Sample}
articles:
  b.txt: {source: Wire}
  below/c.txt: {source: Wire, source_class: partner}
sources:
  Daily Sample: {class: local}
  Wire: {class: "  news   agency "}
  Nobody Here: {class: national}
"""


def test_the_class_of_a_source_is_that_of_its_articles_unless_they_say_otherwise(tmp_path: Path) -> None:
    articles, problems = _corpus(tmp_path, CLASSED)
    assert problems == []
    assert {id: article.source_class for id, article in articles.items()} == {
        "a.txt": "local", "b.txt": "news agency", "below/c.txt": "partner",
    }  # fmt: skip


def test_records_may_name_the_class_of_their_source(tmp_path: Path) -> None:
    plain = '{"id": "1", "text": "It cost $5.", "title": "A", "published": "2016-05-01", "source": "B", "source_class": "local"}\n'
    path = tmp_path / "a.jsonl"
    path.write_text(plain + plain.replace('"id": "1"', '"id": "2"').replace('"title": "A", ', ""), "utf-8")
    found = [item for item in corpus.articles([str(path)]) if isinstance(item, Article)]
    assert [article.source_class for article in found] == ["local", "local"]


def test_names_of_no_file_are_told_one_by_one_up_to_a_number() -> None:
    text = "articles:\n" + "".join(f"  {n}.txt: {{source: A}}\n" for n in range(3000))
    sidecar, _ = read_sidecar(text.encode(), "corpus.yaml")
    begun = time.process_time()
    problems = sidecar.unused([f"file-{n}.txt" for n in range(3000)])
    assert time.process_time() - begun < 10
    assert len(problems) == 101
    assert problems[-1].what == "2,900 more of its names are no file's"


class Kept(dict[tuple[bytes, ...], bytes]):
    """A shelf in memory."""

    def get(self, *made_of: bytes) -> bytes | None:  # type: ignore[override]
        return super().get(made_of)

    def put(self, data: bytes, *made_of: bytes) -> None:
        self[made_of] = data


@given(
    st.sampled_from([CLASSED, "articles: {'*.txt': {source: A}, ./b.txt: {title: é}}", "defaults: {currency: USD}", ""])
)
def test_a_shelf_gives_back_what_the_text_said(text: str) -> None:
    shelf = Kept()
    read, problems = kept_sidecar(text.encode(), "corpus.yaml", shelf)
    assert problems == []
    assert len(shelf) == 1
    again, _ = kept_sidecar(text.encode(), "corpus.yaml", shelf)
    names = ("a.txt", "b.txt", "below/c.txt")
    assert [again.match(name) for name in names] == [read.match(name) for name in names]
    assert (again.defaults, again.classes, again.unused([])) == (read.defaults, read.classes, read.unused([]))
    assert kept_sidecar(text.encode(), "other/corpus.yaml", shelf)[0].where == "other/corpus.yaml"


def test_what_is_wrong_is_told_each_time_and_a_broken_shelf_is_read_past() -> None:
    shelf = Kept()
    for _ in range(2):
        assert len(kept_sidecar(b"defaults: 3", "corpus.yaml", shelf)[1]) == 1
    shelf.put(b"{", b"defaults: {source: A}", b"corpus.yaml")
    assert kept_sidecar(b"defaults: {source: A}", "corpus.yaml", shelf)[0].defaults == (("source", "A"),)
    surrogate = b'defaults: {source: "\\ud800"}'
    kept_sidecar(surrogate, "corpus.yaml", shelf)


def test_a_pattern_is_made_ready_once_however_many_there_are() -> None:
    text = "articles:\n" + "".join(f"  'x{n}*.txt': {{source: A}}\n" for n in range(3000))
    sidecar, _ = read_sidecar(text.encode(), "corpus.yaml")
    begun = time.process_time()
    sidecar.match("a.txt")
    first = time.process_time() - begun
    begun = time.process_time()
    for n in range(5):
        sidecar.match(f"b{n}.txt")
    assert time.process_time() - begun < 2 * first
