"""What is fuzzed: each target takes any bytes, and fails where a reader or the reading of facts does what it must not.

A reader never raises on what a file holds, gives articles that can be written out with zones that lie in their text, and
problems in plain words with help. What is found in a text stands in it.
"""

from __future__ import annotations

import contextlib
import functools
import gzip
import io
import zipfile
from collections.abc import Callable, Iterable
from itertools import islice

from checker.errors import RuleErrors
from checker.read import form, reader
from checker.read.limits import Limits
from checker.read.markdown import _front_matter
from checker.read.printed import iso_date
from checker.read.sidecar import read_sidecar
from checker.read.source import Source
from checker.records import SCOPES, Article, Problem
from checker.rulebook.book import Rulebook
from checker.rulebook.files import load
from checker.rulebook.load import load as rules_of
from checker.stages.extract import extract
from checker.stages.list_values import list_values
from checker.stages.numeric import NUMERIC
from tests.read.made import MADE, docx, xlsx

# No time limit: the fuzzer has its own, and a reader that needs ours has found something.
LIMITS = Limits(
    max_bytes=1_000_000, max_file=4_000_000, max_total=10_000_000, max_entries=200, max_members=200, timeout=0
)
MOST = 3  # articles of a file whose facts are read

Target = Callable[[bytes], None]


def checked(items: Iterable[Article | Problem]) -> list[Article]:
    """The articles among what a reader gave, after a look at everything."""
    articles = []
    for item in items:
        if isinstance(item, Problem):
            assert item.where and item.what and item.help, item
            assert item.what.isprintable(), item
            item.where.encode()
            continue
        assert isinstance(item, Article)
        for known in (item.id, item.path, item.text, item.title, item.source, item.author, item.url, item.story):
            (known or "").encode()
        assert item.text.strip(), item
        assert item.published is None or iso_date(item.published) == item.published, item
        for zone in item.zones:
            assert 0 <= zone.start <= zone.end <= len(item.text) and zone.scope in SCOPES, item
        articles.append(item)
    return articles


def a_file(name: str) -> Target:
    """The bytes are a file with this name."""

    def target(data: bytes) -> None:
        source = Source(name, data=data, size=len(data), fields=(("text", "body"),) if data[:1] == b"~" else ())
        for article in checked(reader(form(name)).read(source, LIMITS))[:MOST]:
            extract(article, generic())

    return target


def a_part(name: str, whole: bytes, part: str) -> Target:
    """The bytes are one part of an office file that is sound elsewhere: no mutation would find its way past the packing."""
    others = {}
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        others = {info.filename: archive.read(info) for info in archive.infolist() if info.filename != part}

    def target(data: bytes) -> None:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
            for member, content in {**others, part: data}.items():
                archive.writestr(member, content)
        checked(reader(form(name)).read(Source(name, data=out.getvalue(), size=len(out.getvalue())), LIMITS))

    return target


def packed(data: bytes) -> None:
    for name in ("a.txt.gz", "a.jsonl.gz", "a.warc.gz", "a.csv.gz"):
        squeezed = gzip.compress(data, 1, mtime=0)
        checked(reader(form(name)).read(Source(name, data=squeezed, size=len(squeezed)), LIMITS))


def sidecar(data: bytes) -> None:
    made, problems = read_sidecar(data, "corpus.yaml")
    made.match("a.txt")
    checked([*problems, *made.unused(["a.txt", "b/c.html"])])


def front_matter(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    _, begins, problems = _front_matter(f"---\n{text}\n---\nThe body.\n", "a.md")
    assert begins >= 0
    checked(problems)


def rule_file(data: bytes) -> None:
    """A file of rules is loaded, or everything that is wrong with it is told."""
    with contextlib.suppress(RuleErrors):
        Rulebook(rules_of([("rules.yaml", data)], lambda _: None))


def facts(data: bytes) -> None:
    """Any text at all: values and claims stand in it where they say, and a second reading finds the same."""
    text = data.decode("utf-8", "replace")
    if not text.strip():
        return
    article = Article("a", "a.txt", text, published="2018-06-19", source="Daily Sample")
    for row in islice(list_values(article, (*NUMERIC, "quote", "name", "place"), None), 1000):
        assert text[row.start : row.end] == row.surface, row
    found = extract(article, generic(), None, telling=True)
    for claim in found.claims:
        assert text[claim.start : claim.end] == claim.surface, claim
        assert text[claim.sentence_start :].startswith(claim.sentence), claim
    assert extract(article, generic(), None, telling=True) == found


@functools.cache
def generic() -> Rulebook:
    return load(("generic",))


TARGETS: dict[str, Target] = {
    "csv": a_file("a.csv"),
    "docx": a_file("a.docx"),
    "docx-document": a_part("a.docx", docx(), "word/document.xml"),
    "facts": facts,
    "feed": a_file("a.rss"),
    "front-matter": front_matter,
    "html": a_file("a.html"),
    "json": a_file("a.json"),
    "jsonl": a_file("a.jsonl"),
    "markdown": a_file("a.md"),
    "newsml": a_file("a.xml"),
    "packed": packed,
    "parquet": a_file("a.parquet"),
    "pdf": a_file("a.pdf"),
    "rules": rule_file,
    "sidecar": sidecar,
    "tar": a_file("a.tar"),
    "text": a_file("a.txt"),
    "warc": a_file("a.warc"),
    "xlsx-sheet": a_part("a.xlsx", xlsx(), "xl/worksheets/sheet1.xml"),
    "zip": a_file("a.zip"),
}


def seeds(name: str) -> list[bytes]:
    """Whole inputs from which the fuzzer sets out."""
    return SEEDS[name]() if name in SEEDS else [MADE[FORMS[name]]()]


def _part(whole: bytes, part: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        return archive.read(part)


FORMS = {
    "csv": "a.csv", "docx": "a.docx", "feed": "a.rss", "html": "a.html", "json": "a.json", "jsonl": "a.jsonl",
    "markdown": "a.md", "newsml": "a.xml", "packed": "a.jsonl", "parquet": "a.parquet", "pdf": "a.pdf",
    "text": "a.txt", "zip": "a.zip",
}  # fmt: skip
SEEDS: dict[str, Callable[[], list[bytes]]] = {
    "docx-document": lambda: [_part(docx(), "word/document.xml")],
    "facts": lambda: [
        b"Posted on Jun 19, 2018\n\nMore than 100 workers, some 90 of them in Leeds, signed on Monday, Ana Li said.",
        '"We paid £19.4m ($26.3m) at 3:05 p.m.," said Dr. Jon Ek, 47. “Nearly 2½ per cent” fell…'.encode(),
    ],
    "front-matter": lambda: [b"title: A\ndate: 2016-04-02\ntags: [a, b]\nauthor: {name: B}"],
    "rules": lambda: [b"version: 1\nrules:\n  - {id: a, type: count, unit: [worker], near: [signed]}\n"],
    "sidecar": lambda: [
        b"defaults: {source: A}\narticles:\n  a.txt: {published: 2016-04-02}\n  '*.html': {lang: en}\n"
    ],
    "tar": lambda: [gzip.decompress(MADE["a.tar.gz"]())],
    "warc": lambda: [gzip.decompress(MADE["a.warc.gz"]())],
    "xlsx-sheet": lambda: [_part(xlsx(), "xl/worksheets/sheet1.xml")],
}
