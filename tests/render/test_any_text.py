"""Whatever a text holds, the reports for people and spreadsheets are written, and it stays text."""

from __future__ import annotations

import csv
import io
import re
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.record import Record, names, replace
from checker.render import csv as sheet
from checker.render import html, markdown
from tests.reports import sample

WORDS = {"type", "verdict", "severity", "confidence", "scope", "qualifier", "decision", "grain"}
TEXTS = st.one_of(
    st.text(alphabet=st.characters(codec=None, categories=None), max_size=30),
    st.text(alphabet="<>/!-&\"'`={}[]()|*_#@\\ script\u202e\u2028\r\n", max_size=30),
    st.sampled_from(["</script><script>", "<!--", "2018-W03-1", "9999-12-31", "{{ x }}", "https://[", "-0", "\ud800"]),
)


def with_texts(record: Any, text: str) -> Any:
    """A record whose every free text is `text`."""
    if isinstance(record, str):
        return text
    if isinstance(record, tuple):
        return tuple(with_texts(item, text) for item in record)
    if not isinstance(record, Record):
        return record
    fields = {name: with_texts(getattr(record, name), text) for name in names(record) if name not in WORDS}
    return replace(record, **fields)


@settings(max_examples=60, derandomize=True, deadline=None)
@given(TEXTS)
def test_any_text_stays_text(text: str) -> None:
    report = with_texts(sample(), text)
    page = html.render(report)
    page.encode("utf-8")
    assert len(re.findall(r"<script\b", page)) == 2
    assert len(re.findall(r"</script", page)) == 2
    assert page.count("<!--") == 0
    markdown.render(report).encode("utf-8")
    table = list(csv.reader(io.StringIO(sheet.render(report)[1:], newline="")))
    assert len({len(row) for row in table}) == 1
