"""Files made to harm: each is bounded, and is a Problem. docs/security.md names these tests."""

from __future__ import annotations

import contextlib
import gzip
import io
import os
import pickle
import socket
import sys
import tarfile
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from checker.read import corpus
from checker.read.guard import TooSlow, deadline, guarded
from checker.read.limits import Limits
from checker.read.sidecar import read_sidecar
from checker.read.source import Source
from checker.records import Article, Problem
from tests.read.made import JSONL, LEAD, MADE, RULE, docx, html, read, tarred, xlsx, zipped

SMALL = Limits(max_bytes=100_000, max_file=400_000, max_total=1_000_000, max_entries=50, max_members=50, timeout=5)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise AssertionError("somebody asked for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


# ------------------------------------------------------------------ no network, no code


@pytest.mark.parametrize("name", MADE)
def test_no_form_asks_for_the_network(name: str) -> None:
    assert read(name, MADE[name]())[0]


def test_a_page_that_points_elsewhere_fetches_nothing() -> None:
    head = b'<base href="http://evil.example/"><link rel="stylesheet" href="//evil.example/a.css">'
    page = html().replace(b"<head>", b"<head>" + head + b'<script src="//evil.example/a.js"></script>')
    page = page.replace(b"<p>", b'<p><img src="http://evil.example/a.png"><iframe src="//evil.example"></iframe>', 1)
    (article,), _ = read("a.html", page)
    assert "evil" not in article.text


@pytest.mark.parametrize("name", ["a.xml", "a.rss"])
def test_entities_and_foreign_documents_are_never_resolved(name: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret", "utf-8")
    doctype = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}"><!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;">]>'
    data = MADE[name]().replace(b'<?xml version="1.0"?>', b'<?xml version="1.0"?>' + doctype.encode())
    articles, problems = read(name, data.replace(LEAD.encode(), b"&e;&b;"))
    assert articles == []
    assert [problem.what for problem in problems] == ["declares entities of its own, and was not read"]


def test_entities_in_a_page_stay_as_they_are_written(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret", "utf-8")
    doctype = f'<!DOCTYPE html [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'.encode()
    articles, _ = read("a.html", doctype + html().replace(LEAD.encode(), LEAD.encode() + b" &e;"))
    assert all("the secret" not in article.text for article in articles)


@pytest.mark.parametrize(
    ("name", "make", "part"),
    [
        ("a.docx", docx, "word/document.xml"),
        ("a.xlsx", xlsx, "xl/sharedStrings.xml"),
        ("a.xlsx", xlsx, "xl/worksheets/sheet1.xml"),
    ],
)
def test_entities_in_an_office_file_are_never_resolved(
    name: str, make: Callable[[], bytes], part: str, tmp_path: Path
) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret", "utf-8")
    doctype = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}"><!ENTITY a "ha ha "><!ENTITY b "&a;&a;&a;&a;">]>'
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(make())) as before, zipfile.ZipFile(out, "w") as after:
        for info in before.infolist():
            data = before.read(info)
            if info.filename == part:
                head, _, rest = (
                    data.partition(b"?>") if data.startswith(b"<?xml") else (b"<?xml version='1.0'", b"", data)
                )
                rest = rest.replace(b"Under the new", b"&e;&b;Under the new").replace(b"<v>", b"<v>&e;")
                data = head + b"?>" + doctype.encode() + rest
            after.writestr(info.filename, data)
    articles, problems = read(name, out.getvalue())
    assert articles or problems
    assert all("the secret" not in article.text for article in articles)
    assert all("the secret" not in problem.what for problem in problems)


def test_nothing_is_unpickled() -> None:
    class Bomb:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return (exec, ("import sys; sys.harmed = True",))

    data = pickle.dumps(Bomb())
    for name in MADE:
        read(name, data)
    assert not hasattr(sys, "harmed")


@pytest.mark.parametrize("tag", ["!!python/object/apply:os.system ['true']", "!!python/name:os.system", "!x y"])
def test_no_tag_of_yaml_makes_an_object(tag: str) -> None:
    (article,), (problem,) = read("a.md", f"---\ntitle: {tag}\n---\n{LEAD}\n".encode())
    assert article.title is None
    assert "is not allowed here" in problem.what


# ------------------------------------------------------------------ bombs


def test_a_yaml_bomb_is_told_at_its_first_anchor() -> None:
    bomb = "a: &a [x, x]\n" + "".join(f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    (article,), (problem,) = read("a.md", f"---\n{bomb}\n---\n{LEAD}\n".encode())
    assert problem.where == "a.md:2"
    assert article.text == f"{LEAD}\n"


@pytest.mark.parametrize("opened", ["[", "{a: ", "- ", "? "])
def test_brackets_without_end_in_metadata_are_told_at_once(opened: str) -> None:
    started = time.process_time()
    _, (problem,) = read_sidecar((opened * 100_000).encode(), "corpus.yaml")
    assert problem.what == "is nested more than 8 deep"
    (article,), (problem,) = read("a.md", f"---\ntitle: {'[' * 20_000}\n---\n{LEAD}\n".encode())
    assert article.text
    assert problem.what
    assert time.process_time() - started < 2


def test_a_zip_bomb_is_not_unpacked() -> None:
    articles, problems = read("a.zip", zipped(**{"a.txt": b"0" * 50_000_000, "b.jsonl": JSONL}), SMALL)
    assert len(articles) == 1
    assert [problem.what for problem in problems] == ["grows too much when unpacked, and was not"]


def test_a_zip_that_lies_about_its_sizes_is_bounded_all_the_same() -> None:
    data = zipped(**{"a.txt": b"0" * 50_000_000})
    size = (50_000_000).to_bytes(4, "little")
    _, problems = read("a.zip", data.replace(size, (1000).to_bytes(4, "little")), SMALL)
    assert problems


def test_many_members_together_are_bounded() -> None:
    articles, problems = read("a.zip", zipped(**{f"{n:03d}.txt": LEAD.encode() * 500 for n in range(40)}), SMALL)
    assert len(articles) < 40
    assert problems[-1].what == "unpacks to more than 1,000,000 bytes; the rest was not read"


def test_a_million_entries_are_bounded() -> None:
    for name, data in (
        ("a.zip", zipped(**{f"{n}.txt": b"x" for n in range(60)})),
        ("a.tar.gz", tarred(**{f"{n}.txt": b"x" for n in range(60)})),
        ("a.csv", b"text\n" + b"word\n" * 60),
    ):
        articles, problems = read(name, data, SMALL)
        assert len(articles) <= 50
        assert any("holds more than 50" in problem.what or "holds 60 files" in problem.what for problem in problems)


def _pax(records: dict[str, str], kind: bytes = tarfile.XHDTYPE, size: int = -1) -> bytes:
    """A pax header with these records; with a `size` the header says so whatever follows."""
    data = b""
    for key, value in records.items():
        rest = f" {key}={value}\n".encode()
        length = next(n for n in range(len(rest), len(rest) + 10) if n == len(rest) + len(str(n)))
        data += str(length).encode() + rest
    info = tarfile.TarInfo("header")
    info.type, info.size = kind, len(data) if size < 0 else size
    return info.tobuf() + data + b"\0" * (-len(data) % 512)


def _entry(name: str, data: bytes) -> bytes:
    info = tarfile.TarInfo(name)
    info.size = len(data)
    return info.tobuf() + data + b"\0" * (-len(data) % 512)


@pytest.mark.parametrize("name", ["../x.txt", ".hidden/x.txt", "x.txt", "x.png"])
def test_a_member_that_says_it_is_endless_is_not_skipped_block_by_block(name: str) -> None:
    good = _entry("a.jsonl", JSONL)
    for data in (good + _pax({"size": str(10**15)}) + _entry(name, b"x"), good + _pax({"size": "2000000"}) + good):
        started = time.process_time()
        articles, problems = read("a.tar", data + b"\0" * 1024, SMALL)
        assert len(articles) == 1
        assert problems[-1].what == "unpacks to more than 1,000,000 bytes; the rest was not read"
        assert time.process_time() - started < 2


@pytest.mark.parametrize("kind", [b"L", b"K", b"x", b"g"])
def test_a_name_without_end_in_an_archive_is_not_read(kind: bytes) -> None:
    import tracemalloc

    data = _entry("a.jsonl", JSONL) + _pax({}, kind, 200_000_000) + b"a" * 200_000_000 + _entry("b.jsonl", JSONL)
    packed = gzip.compress(data, 1)
    del data
    tracemalloc.start()
    articles, problems = read("a.tar.gz", packed)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(articles) == 1
    assert problems[-1].what == "describes a member in more than 262,144 bytes; the rest was not read"
    assert peak < 50_000_000


def test_a_map_of_holes_without_end_is_not_read() -> None:
    sparse = _pax({"GNU.sparse.major": "1", "GNU.sparse.minor": "0", "GNU.sparse.realsize": "9", "path": "b.txt"})
    member = tarfile.TarInfo("b.txt")
    member.size = 10
    data = sparse + member.tobuf() + b"90000000\n" + b"0\n" * 20_000_000
    started = time.process_time()
    articles, problems = read("a.tar.gz", gzip.compress(data, 1))
    assert articles == []
    assert problems[-1].what == "describes a member in more than 262,144 bytes; the rest was not read"
    assert time.process_time() - started < 5


@pytest.mark.parametrize("mode", ["w", "w:gz", "w:bz2", "w:xz"])
def test_long_names_and_every_packing_are_read(mode: str) -> None:
    long = "/".join(["below" * 9] * 20) + "/a.jsonl"
    for form in (tarfile.GNU_FORMAT, tarfile.PAX_FORMAT):
        out = io.BytesIO()
        with tarfile.open(fileobj=out, mode=mode, format=form) as archive:  # type: ignore[call-overload]
            for name in (long, "b.jsonl"):
                info = tarfile.TarInfo(name)
                info.size = len(JSONL) * 2000
                archive.addfile(info, io.BytesIO(JSONL * 2000))
        articles, problems = read("a.tar", out.getvalue())
        assert (len(articles), problems) == (4000, [])


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.txt.gz", "a.csv.gz", "a.tar.gz", "a.warc.gz"])
def test_a_gzip_bomb_is_bounded(name: str) -> None:
    started = time.process_time()
    articles, problems = read(name, gzip.compress(b"0" * 20_000_000), SMALL)
    assert articles == []
    assert problems
    assert time.process_time() - started < 5


def test_a_zstandard_bomb_is_bounded() -> None:
    import zstandard

    articles, problems = read("a.jsonl.zst", zstandard.compress(b"0" * 50_000_000), SMALL)
    assert articles == []
    assert problems
    assert read("b.jsonl.zst", zstandard.compress(JSONL))[0]


@pytest.mark.parametrize(
    ("name", "make", "part"), [("a.docx", docx, "word/document.xml"), ("a.xlsx", xlsx, "xl/workbook.xml")]
)
def test_an_office_file_that_grows_without_bound_is_not_opened(name: str, make: object, part: str) -> None:
    data = zipped(**{part: b"<a>" + b"0" * 50_000_000 + b"</a>"})
    articles, (problem,) = read(name, data, SMALL)
    assert articles == []
    assert "it unpacks to 50,000,007 bytes, more than 400,000" in problem.what


def test_a_pdf_whose_page_grows_without_bound_is_stopped() -> None:
    import zlib

    stream = zlib.compress(b"(x) Tj " * 40_000_000, 6)
    page = MADE["a.pdf"]()
    start, end = page.index(b"<< /Length"), page.index(b"\nendstream")
    head = b"<< /Filter /FlateDecode /Length %d >>\nstream\n" % len(stream)
    started = time.process_time()
    articles, (problem,) = read("a.pdf", page[:start] + head + stream + page[end:], Limits(timeout=4))
    assert articles == []
    assert problem.severity == "error"
    assert time.process_time() - started < 8


# ------------------------------------------------------------------ ways out


@pytest.mark.parametrize("path", ["../a.txt", "/etc/a.txt", "b/../../a.txt", "..\\a.txt", "C:\\a.txt", "a\x1b[31m.txt"])
def test_paths_that_lead_out_of_an_archive_are_not_read(path: str) -> None:
    for name, data in (("a.zip", zipped(**{path: LEAD.encode()})), ("a.tar.gz", tarred(**{path: LEAD.encode()}))):
        articles, (problem,) = read(name, data)
        assert articles == []
        assert problem.what == "its path leads out of the archive, so it was not read"
        assert problem.where.isprintable()


def test_links_in_archives_are_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret", "utf-8")
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE):
            info = tarfile.TarInfo(f"{kind!r}.txt")
            info.type, info.linkname = kind, str(secret)
            archive.addfile(info)
    articles, problems = read("a.tar", out.getvalue())
    assert articles == []
    assert len(problems) == 4
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = 0o120777 << 16
    zip_out = io.BytesIO()
    with zipfile.ZipFile(zip_out, "w") as archive_zip:
        archive_zip.writestr(link, str(secret))
    articles, (problem,) = read("a.zip", zip_out.getvalue())
    assert articles == []
    assert "is a link" in problem.what


def test_an_archive_with_no_more_than_its_mark_is_damaged() -> None:
    for length in range(1, 12):
        articles, (problem,) = read("a.tar.gz", b"\x1f\x8b\x08\x04\0\0\0\0\0\0\0\0"[:length])
        assert articles == []
        assert problem.what.startswith(("damaged", "cannot be opened"))


def test_a_member_without_a_name_is_passed_over() -> None:
    data = zipped(**{"a.txt": LEAD.encode()}).replace(b"a.txt", b"\0.txt")
    assert read("a.zip", data)[0] == []


def test_archives_in_archives_are_not_opened() -> None:
    inner = zipped(**{"a.txt": LEAD.encode()})
    articles, (problem,) = read("a.zip", zipped(**{"b.zip": inner}))
    assert articles == []
    assert "is an archive in an archive" in problem.what
    assert read("a.txt.gz", gzip.compress(gzip.compress(b"x")))[0] == []
    assert read("a.gz.gz", gzip.compress(gzip.compress(b"x")))[1][0].what == "is packed twice"


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        (b"Content-Length", b"Content-Length: -5\r\nX", "a record says that it is '-5' bytes long"),
        (b"WARC-Date", b"X: y\r\n" * 100_000 + b"WARC-Date", "the head of a record has more than 1,000 lines"),
        (b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 2_000, ""),
        (b"WARC-Type", b"X-Type", ""),
        (b"\r\n", b"\n", ""),
        (b": ", b"", ""),
    ],
)
def test_a_web_archive_with_a_broken_head_is_told_in_plain_words(old: bytes, new: bytes, what: str) -> None:
    data = gzip.decompress(MADE["a.warc.gz"]())
    articles, problems = read("a.warc", data.replace(old, new, 1))
    assert all("NoneType" not in problem.what and "object" not in problem.what for problem in problems)
    if what:
        assert articles == []
        assert [problem.what for problem in problems] == [f"cannot be read as a web archive: {what}"]


@pytest.mark.parametrize("charset", ["idna", "punycode", "undefined", "unicode_escape", "rot13", "utf-7", "nonsense"])
def test_a_page_in_an_encoding_that_is_for_no_page_is_read(charset: str) -> None:
    page = html().replace(b"<head>", f'<head><meta charset="{charset}">'.encode())
    (article,), _ = read("a.html", page)
    assert LEAD in article.text


# ------------------------------------------------------------------ what is no file


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_pipes_and_devices_in_a_folder_are_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(LEAD, "utf-8")
    os.mkfifo(tmp_path / "b.txt")
    os.mkfifo(tmp_path / "corpus.yaml")
    (tmp_path / "c.txt").symlink_to(tmp_path / "b.txt")
    (tmp_path / "d.jsonl").symlink_to("/dev/zero")
    found = list(corpus.articles([str(tmp_path)]))
    assert [item.id for item in found if isinstance(item, Article)] == ["a.txt"]
    told = {item.where: item.what for item in found if isinstance(item, Problem)}
    assert set(told.values()) == {"is a pipe or a device, and was not read"}
    assert set(told) == {"b.txt", "c.txt", "corpus.yaml", "d.jsonl"}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
@pytest.mark.parametrize("name", [*MADE, "a.tar"])
def test_a_pipe_that_is_named_is_read_up_to_the_bound(name: str, tmp_path: Path) -> None:
    def write(data: bytes) -> None:
        with contextlib.suppress(BrokenPipeError):
            path.write_bytes(data)

    path = tmp_path / name
    os.mkfifo(path)
    for data, good in (
        (MADE[name]() if name in MADE else tarred("w", **{"a.jsonl": JSONL}), True),
        (b"word " * 10**6, False),
    ):
        begun = time.monotonic()
        writer = threading.Thread(target=write, args=(data,), daemon=True)
        writer.start()
        found = list(corpus.articles([str(path)])) if good else list(corpus.read(Source(name, str(path)), SMALL))
        writer.join()
        assert good is any(isinstance(item, Article) for item in found) or name.startswith(("a.csv", "a.tsv"))
        assert found or name.startswith(("a.csv", "a.tsv"))
        assert time.monotonic() - begun < 10


@pytest.mark.skipif(not hasattr(os, "SEEK_HOLE"), reason="this system cannot say where a file was never written")
def test_a_terabyte_that_was_never_written_is_not_walked_through(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(JSONL * 5000)
    with path.open("r+b") as file:
        file.truncate(1 << 40)
        with path.open("rb") as other:
            if os.lseek(other.fileno(), 0, os.SEEK_HOLE) > 1 << 30:
                pytest.skip("this disk does not keep holes")
    begun = time.monotonic()
    found = list(corpus.articles([str(path)]))
    assert time.monotonic() - begun < 10
    assert sum(isinstance(item, Article) for item in found) >= 5000
    assert any(isinstance(item, Problem) and "were never written" in item.what for item in found)


def test_problems_of_an_archive_are_told_one_by_one_up_to_a_number() -> None:
    articles, problems = read("a.tar.gz", tarred(**{f"{n}.txt": b"" for n in range(40)}), Limits(max_problems=5))
    assert articles == []
    assert [problem.what for problem in problems] == ["holds no text"] * 5 + [
        "35 more problems of this file are not shown"
    ]


def test_a_file_that_would_wait_is_a_problem(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(LEAD, "utf-8")
    asked = []

    def opened(path: str, flags: int) -> int:
        asked.append(flags & os.O_NONBLOCK)
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(os, "open", opened)
    (problem,) = corpus.read(Source("a.txt", str(path)))
    assert isinstance(problem, Problem)
    assert problem.what == "cannot be opened: resource temporarily unavailable"
    assert asked == [os.O_NONBLOCK]


# ------------------------------------------------------------------ time


def test_a_reader_that_takes_too_long_is_stopped() -> None:
    def endless() -> Iterator[int]:
        while True:
            try:
                time.sleep(0.01)
            except Exception:
                continue

    result = guarded(endless, "a.pdf", "PDF", Limits(timeout=0.2))
    assert isinstance(result, Problem)
    assert "took more than 0.2 seconds" in result.what
    assert "--timeout" in result.help


def test_the_alarm_is_off_afterwards() -> None:
    with deadline(0.05):
        pass
    time.sleep(0.1)
    with pytest.raises(TooSlow), deadline(0.05):
        time.sleep(1)


@pytest.mark.parametrize(
    "page",
    [
        b"<div>" * 20_000 + LEAD.encode(),
        b"<p>" + LEAD.encode() + b"<b><i>" * 20_000,
        b"<table>" * 2_000 + LEAD.encode(),
        b"<p>a</p>" * 8_000,
        b"<a href='" + b"x" * 500_000 + b"'>" + LEAD.encode(),
        b'<script type="application/ld+json">' + b"[" * 100_000 + b"</script>" + html(),
        b'<script type="application/ld+json">' + b'{"@graph":[' * 5_000 + b"]}" * 5_000 + b"</script>" + html(),
    ],
    ids=["deep", "unclosed", "tables", "many", "long", "json", "graph"],
)
def test_a_page_made_to_be_slow_is_read_or_told_within_its_time(page: bytes) -> None:
    started = time.process_time()
    articles, problems = read("a.html", page, Limits(timeout=5))
    assert articles or problems
    assert time.process_time() - started < 8


# ------------------------------------------------------------------ the good rest


def test_every_second_file_broken_gives_the_same_articles_for_the_good_half(tmp_path: Path) -> None:
    good, mixed = tmp_path / "good", tmp_path / "mixed"
    good.mkdir()
    mixed.mkdir()
    broken = [b"", b"\0\1\2", b"PK\x03\x04", b"%PDF-1.4 ...", b"\xff\xfe\0\xd8", b"<", b"{", gzip.compress(b"x")[:10]]
    for number, (name, make) in enumerate(MADE.items()):
        stem = f"{number:02d}{name[1:]}"
        data = make()
        (good / stem).write_bytes(data)
        (mixed / stem).write_bytes(data)
        (mixed / f"{number:02d}-broken{name[1:]}").write_bytes(broken[number % len(broken)])
    assert _articles(good) == _articles(mixed)
    problems = [item for item in corpus.articles([str(mixed)]) if isinstance(item, Problem)]
    assert len({problem.where.partition(":")[0].partition("[")[0] for problem in problems}) >= len(MADE) - 4


def _articles(folder: Path) -> list[tuple[str, str]]:
    found = [item for item in corpus.articles([str(folder)]) if isinstance(item, Article)]
    return [(item.id, item.text) for item in found if "broken" not in item.id]


def test_a_line_of_fifty_megabytes_is_told_and_the_next_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"text": "' + b"x" * 50_000_000 + b'"}\n' + JSONL)
    problem, article = corpus.read(Source("a.jsonl", str(path)))
    assert isinstance(problem, Problem)
    assert (problem.where, problem.what) == ("a.jsonl:1", "larger than 20,000,000 bytes, so it was not read")
    assert isinstance(article, Article)
    assert article.line == 2
    assert RULE in article.text


def test_a_link_that_leads_to_itself_loses_no_other_file(tmp_path: Path) -> None:
    for name in ("a.txt", "m.txt", "z.txt"):
        (tmp_path / name).write_text(LEAD, "utf-8")
    (tmp_path / "latest").symlink_to("latest")
    found = list(corpus.articles([str(tmp_path)]))
    assert sum(isinstance(item, Article) for item in found) == 3
    assert any(isinstance(item, Problem) and item.where.endswith("latest") for item in found)


@pytest.mark.parametrize("cut", [1500, 2048, 2600])
def test_an_archive_that_ends_early_is_damaged(cut: int) -> None:
    whole = tarred("w", **{f"{n}.txt": LEAD.encode() for n in range(3)})
    articles, problems = read("a.tar", whole[:cut])
    assert len(articles) < 3
    assert problems[-1].what.startswith("damaged: ")


def test_a_broken_header_is_not_the_end_of_an_archive() -> None:
    data = bytearray(tarred("w", **{f"{n}.txt": LEAD.encode() for n in range(3)}))
    data[1024 + 148] ^= 1
    articles, problems = read("a.tar", bytes(data))
    assert len(articles) == 1
    assert problems[-1].what.startswith("damaged: ")
