"""Every claim can be found in the original: by line and column where it has lines, and else by page, cell, record or byte."""

from __future__ import annotations

import gzip
import io
import json
from typing import Any

import pytest

from checker.cache.rows import Unpacker, pack
from checker.records import Article, Reading
from checker.render.json import _claim
from checker.rulebook.book import Rulebook
from checker.rulebook.load import load
from checker.stages.extract import extract
from tests.read.made import LEAD, MADE, RECORD, RULE, TITLE, html, newsml, read, rss, warc

BOOK = Rulebook(load([("r.yaml", b"version: 1\nrules:\n  - {id: fee, type: money, near: [trader]}\n")]))


def claims(article: Article) -> list[Any]:
    found = extract(article, BOOK, "GBP")
    packed = pack(found, BOOK.names)
    back = Unpacker({digest: id for id, digest in BOOK.names.items()})(json.loads(json.dumps(packed)))
    assert isinstance(back, Reading) and back.claims == found.claims, "it crosses processes and the cache"
    return list(found.claims)


def pages(*texts: str) -> bytes:
    """A PDF with one page for each text; an empty one is a picture's."""
    kids = " ".join(f"{3 + 2 * n} 0 R" for n in range(len(texts)))
    out = (
        b"%%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [%s] /Count %d >>\nendobj\n"
        % (
            kids.encode(),
            len(texts),
        )
    )
    font = b"/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
    for n, text in enumerate(texts):
        stream = f"BT /F1 12 Tf 50 750 Td ({text}) Tj ET".encode("latin-1")
        out += b"%d 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R %s >>\nendobj\n" % (
            3 + 2 * n, 4 + 2 * n, font,
        )  # fmt: skip
        out += b"%d 0 obj\n<< /Length %d >>\nstream\n%s\nendstream\nendobj\n" % (4 + 2 * n, len(stream), stream)
    return out + b"trailer << /Size 20 /Root 1 0 R >>\nstartxref\n0\n%%EOF\n"


def test_a_claim_of_a_pdf_has_its_page() -> None:
    (article,), _ = read("a.pdf", pages(LEAD, "", f"{RULE} And so on.", "A trader pays 20 pounds, said one."))
    assert [(claim.surface, claim.locator) for claim in claims(article)] == [
        ("14 pounds", "page 3"),
        ("20 pounds", "page 4"),
    ]


def test_a_claim_of_a_sheet_has_its_cell() -> None:
    import openpyxl

    book = openpyxl.Workbook()
    first, second = book.active, book.create_sheet("More news")
    assert first is not None
    first.append(["id", "Body", "title"])
    first.append(["a", f"{LEAD} {RULE}", TITLE])
    second.append(["title"] * 27 + ["body"])
    second.append([])
    second.append([TITLE] * 27 + [f"{LEAD} {RULE}"])
    out = io.BytesIO()
    book.save(out)
    one, two = (read("a.xlsx", out.getvalue(), fields=(("text", name),))[0] for name in ("Body", "body"))
    assert [claim.locator for article in one for claim in claims(article)] == ["Sheet!B2"]
    assert [claim.locator for article in two for claim in claims(article)] == ["More news!AB3"]


def test_a_claim_of_a_web_archive_has_the_byte_at_which_its_record_begins() -> None:
    data = warc() + warc(html())
    articles, _ = read("a.warc.gz", data)
    found = [claims(article)[0].locator for article in articles]
    assert found[0] == "byte 0"
    begins = int(found[1].removeprefix("byte "))
    assert gzip.GzipFile(fileobj=io.BytesIO(data[begins:])).read(8) == b"WARC/1.0"


def message() -> bytes:
    item = newsml().decode().partition("?>")[2]
    return f'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">{item}{item}</newsMessage>'.encode()


@pytest.mark.parametrize(
    ("name", "data", "locators"),
    [
        ("a.json", json.dumps({"articles": [RECORD, {**RECORD, "id": "b"}]}).encode(), ["articles[0]", "articles[1]"]),
        ("a.json", json.dumps([{"id": "c"}, RECORD]).encode(), ["[1]"]),
        ("a.parquet", MADE["a.parquet"](), ["row [0]"]),
        ("a.rss", rss(), ["entry [0]"]),
        ("a.xml", message(), ["newsItem [0]", "newsItem [1]"]),
    ],
    ids=["object", "list", "parquet", "rss", "newsml"],
)
def test_a_claim_of_records_without_lines_has_its_record(name: str, data: bytes, locators: list[str]) -> None:
    articles, _ = read(name, data)
    assert [claims(article)[0].locator for article in articles] == locators


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.jsonl", "a.csv", "a.tar.gz"])
def test_a_claim_of_lines_has_its_line_and_its_place_in_the_text(name: str) -> None:
    (article,), _ = read(name, MADE[name]())
    (claim,) = claims(article)
    assert (claim.locator, article.text[claim.start : claim.end]) == ("", "14 pounds")
    data = MADE["a.jsonl" if name == "a.tar.gz" else name]().decode()
    line = data.split("\n")[claim.line - 1]
    if article.record:
        assert line.startswith(("fee", '{"id"'))
    else:
        assert line[claim.column - 1 :].startswith("14 pounds")


def test_json_says_it() -> None:
    (article,), _ = read("a.rss", rss())
    assert _claim(claims(article)[0])["locator"] == "entry [0]"
    (article,), _ = read("a.txt", MADE["a.txt"]())
    assert _claim(claims(article)[0])["locator"] is None
