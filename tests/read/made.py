"""Files of every form, made here for the tests: small, and each with the same article in it."""

from __future__ import annotations

import gzip
import io
import json
import tarfile
import textwrap
import zipfile
from collections.abc import Callable

from checker.read import form, reader
from checker.read.limits import Limits
from checker.read.source import Source
from checker.records import Article, Problem

TITLE = "Council lowers the fee for the market"
LEAD = "The council of Port Example voted on Tuesday to lower the fee that traders pay for a place on the quay market."
RULE = "Under the new rules a trader pays 14 pounds a day, five less than before, and nothing at all in January."
QUOTE = "We were losing the market to the next town, and everybody could see it."
RECORD = {"id": "fee", "title": TITLE, "text": f"{LEAD}\n\n{RULE}", "published": "2016-04-02", "source": "Daily Sample"}


def read(name: str, data: bytes, limits: Limits | None = None, **source: object) -> tuple[list[Article], list[Problem]]:
    """The articles and the Problems of a file with this name and these bytes."""
    made = Source(name, data=data, size=len(data), **source)  # type: ignore[arg-type]
    items = list(reader(form(name)).read(made, limits or Limits()))
    return [i for i in items if isinstance(i, Article)], [i for i in items if isinstance(i, Problem)]


def zipped(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def tarred(mode: str = "w:gz", **members: bytes) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:  # type: ignore[call-overload]
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def html() -> bytes:
    return f"""<!doctype html><html lang="en"><head><title>{TITLE} | Daily Sample</title>
<meta property="og:site_name" content="Daily Sample"><meta property="article:published_time" content="2016-04-02">
</head><body><nav><a href="/">Home</a></nav><article><h1>{TITLE}</h1><p>{LEAD}</p><p>{RULE}</p></article></body></html>
""".encode()


def docx() -> bytes:
    import docx as library

    document = library.Document()
    document.add_heading(TITLE, 0)
    document.add_paragraph("Published 2 April 2016")
    document.add_paragraph(LEAD)
    document.add_paragraph(QUOTE, style="Quote")
    document.add_paragraph(RULE)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def xlsx() -> bytes:
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["ID", "Title", "Text", "Date", "Source", "Views"])
    sheet.append(["fee", TITLE, RECORD["text"], "2016-04-02", "Daily Sample", 12])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def parquet() -> bytes:
    import pyarrow
    import pyarrow.parquet

    out = pyarrow.BufferOutputStream()
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist([RECORD]), out)
    return bytes(out.getvalue())


def csv() -> bytes:
    return f'id,Headline,text,date,source\nfee,{TITLE},"{LEAD}\n\n{RULE}",2016-04-02,Daily Sample\n'.encode()


def rss() -> bytes:
    return f"""<?xml version="1.0"?><rss version="2.0"><channel><title>Daily Sample</title><item><guid>fee</guid>
<title>{TITLE}</title><link>https://daily.example/fee</link><pubDate>Sat, 02 Apr 2016 10:05:00 GMT</pubDate>
<description>&lt;p&gt;{LEAD}&lt;/p&gt;&lt;p&gt;{RULE}&lt;/p&gt;</description></item></channel></rss>""".encode()


def newsml() -> bytes:
    return f"""<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="fee">
<itemMeta><provider><name>Daily Sample</name></provider><versionCreated>2016-04-03T10:00:00Z</versionCreated></itemMeta>
<contentMeta><contentCreated>2016-04-02</contentCreated><headline>{TITLE}</headline></contentMeta>
<contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title></head>
<body><p>{LEAD}</p><p>{RULE}</p></body></html></inlineXML></contentSet></newsItem>""".encode()


def warc(body: bytes | None = None) -> bytes:
    """Two responses, a page and a picture, each packed on its own as the format asks."""
    records = (
        ("https://daily.example/fee", "text/html; charset=utf-8", html() if body is None else body),
        ("https://daily.example/a.png", "image/png", b"\x89PNG"),
    )
    out = b""
    for url, kind, payload in records:
        http = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {len(payload)}\r\n\r\n".encode() + payload
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2020-01-01T00:00:00Z\r\n"
            f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{len(payload):012d}>\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
        ).encode()
        out += gzip.compress(head + http + b"\r\n\r\n")
    return out


def pdf() -> bytes:
    """The smallest PDF with one page of text; the table of offsets is left for the reader to mend."""
    lines = [TITLE, "Published 2 April 2016", "", *textwrap.wrap(LEAD, 60), "", *textwrap.wrap(RULE, 60)]
    shown = "".join(f"({line}) Tj T* " if line else "T* " for line in lines)
    stream = f"BT /F1 12 Tf 50 750 Td 14 TL {shown} ET".encode("latin-1")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
        b"/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
    ]
    out = b"%PDF-1.4\n"
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 5\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return out + b"trailer << /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % start


JSONL = (json.dumps(RECORD) + "\n").encode()
MADE: dict[str, Callable[[], bytes]] = {
    "a.csv": csv,
    "a.docx": docx,
    "a.html": html,
    "a.json": lambda: json.dumps({"articles": [RECORD]}).encode(),
    "a.jsonl": lambda: JSONL,
    "a.jsonl.gz": lambda: gzip.compress(JSONL),
    "a.md": lambda: f"---\ntitle: {TITLE}\ndate: 2016-04-02\n---\n{LEAD}\n\n{RULE}\n".encode(),
    "a.parquet": parquet,
    "a.pdf": pdf,
    "a.rss": rss,
    "a.tar.gz": lambda: tarred(**{"below/a.jsonl": JSONL}),
    "a.tsv": lambda: f"id\ttitle\ttext\tpublished\nfee\t{TITLE}\t{LEAD} {RULE}\t2016-04-02\n".encode(),
    "a.txt": lambda: f"{TITLE}\nPublished 2 April 2016\n\n{LEAD}\n\n{RULE}\n".encode(),
    "a.warc.gz": warc,
    "a.xlsx": xlsx,
    "a.xml": newsml,
    "a.zip": lambda: zipped(**{"below/a.jsonl": JSONL}),
}
