"""The HTML report as text: what an editor must find in it, and what must never be in it."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from html import escape
from html.parser import HTMLParser
from itertools import pairwise

from checker.render import html
from tests.reports import hostile, sample


def test_same_report_same_bytes() -> None:
    assert html.render(sample()) == html.render(sample())


def test_every_finding_and_its_evidence_is_there_without_script() -> None:
    report = sample()
    text = html.render(report)
    articles = {article.id: article for article in report.articles}
    for fact in report.findings:
        assert f'id="finding-{fact.id}"' in text
        for place in fact.positions:
            for claim in place.claims:
                if claim.article not in dict(report.copy_of):
                    assert f"{articles[claim.article].path}:{claim.line}:{claim.column}</code>" in text
                    assert f"<mark>{escape(claim.surface)}</mark>" in text
    assert "+ 1 copy, not counted: Bay Post" in text


def test_nothing_is_loaded_from_elsewhere() -> None:
    for report in (sample(), hostile()):
        page = Page(html.render(report))
        for tag, names in page.tags:
            assert tag not in ("link", "img", "iframe", "object", "embed", "base", "video", "audio")
            assert not {"src", "srcset", "background", "poster", "data", "action", "style"} & names.keys()
            assert not any(name.startswith("on") for name in names)
            assert names.get("href", "#").startswith(("#", "https://", "http://"))
        assert "url(" not in html._asset("report.css")
        assert "@import" not in html._asset("report.css")


def test_the_policy_allows_this_script_and_this_style_only() -> None:
    text = html.render(hostile())
    page = Page(text)
    policy = next(names["content"] for tag, names in page.tags if names.get("http-equiv") == "Content-Security-Policy")
    for kind in ("script", "style"):
        body = re.search(f"<{kind}>(.*?)</{kind}>", text, re.DOTALL)
        assert body is not None
        digest = base64.b64encode(hashlib.sha256(body.group(1).encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy
    assert "unsafe" not in policy
    assert policy.startswith("default-src 'none';")


def test_inline_data_cannot_leave_its_element() -> None:
    text = html.render(hostile())
    data = text.split('id="data">')[1].split("</script>")[0]
    assert not set("<>&\u2028\u2029") & set(data)
    assert len(json.loads(data)["findings"]) == len(hostile().findings)


def test_ids_are_unique_and_anchors_lead_somewhere() -> None:
    page = Page(html.render(sample()))
    ids = [names["id"] for _, names in page.tags if "id" in names]
    assert len(ids) == len(set(ids))
    assert {
        names["href"][1:]
        for tag, names in page.tags
        if names.get("href", "").startswith("#") and "?" not in names["href"]
    } <= set(ids)


def test_headings_go_down_by_one() -> None:
    page = Page(html.render(sample()))
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_parts_come_in_the_order_of_reading() -> None:
    text = html.render(sample())
    places = [
        text.index(f'id="{part}"')
        for part in ("findings", "accepted", "matrix", "coverage", "agreed", "single", "methods")
    ]
    assert places == sorted(places)


def test_what_was_not_seen_is_said() -> None:
    text = html.render(sample())
    assert "Several hundred people are said to have read the letter." in text
    assert "no number of employees in the sentence" in text
    assert "found nothing" in text
    assert "save it as UTF-8" in text
    assert "with no date of publication" in text


class Page(HTMLParser):
    """The start tags of a page with their attributes, in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
