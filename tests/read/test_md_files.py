"""Markdown with front matter: metadata above, text below, and offsets that lead back to the file."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.read import markdown
from checker.read.limits import Limits
from checker.read.source import Source
from checker.records import Article, Problem


def _read(data: str) -> tuple[list[Article], list[Problem]]:
    items = list(markdown.read(Source("a.md", data=data.encode()), Limits()))
    return [i for i in items if isinstance(i, Article)], [i for i in items if isinstance(i, Problem)]


FRONT = """---
title: "Council: lower fee"
source: Daily Sample
date: 2018-06-20
updated: 2018-06-21 10:05
author: [Ann Example, Bo Sample]
url: https://www.daily.example/a
story: 012
lang: no
section: Local
draft: yes
---
# Council lowers the fee #

It lowered the fee.

```
# no heading
```

## What comes next

Nothing.
"""


def test_front_matter_is_metadata_and_the_rest_is_the_text() -> None:
    (article,), problems = _read(FRONT)
    assert problems == []
    assert article == Article(
        id="a.md",
        path="a.md",
        text=FRONT.split("---\n", 2)[2],
        title="Council: lower fee",
        source="Daily Sample",
        published="2018-06-20",
        updated="2018-06-21T10:05",
        author="Ann Example, Bo Sample",
        section="Local",
        url="https://www.daily.example/a",
        story="012",
        lang="no",
        zones=article.zones,
        line=13,
    )
    zones = [(article.text[zone.start : zone.end], zone.scope) for zone in article.zones]
    assert zones == [("Council lowers the fee", "headline"), ("What comes next", "headline")]


def test_line_leads_back_to_the_file() -> None:
    (article,), _ = _read(FRONT)
    assert FRONT.splitlines()[article.line - 1] == article.text.splitlines()[0]


def test_without_front_matter_the_first_heading_is_the_title() -> None:
    (article,), problems = _read("# Council lowers the fee\n\nPublished 19 June 2017\n\nIt did.\n")
    assert (article.title, article.published, article.line, problems) == ("Council lowers the fee", "2017-06-19", 1, [])


@pytest.mark.parametrize(
    ("front", "where", "what"),
    [
        ("date: yesterday", "a.md:1", "published 'yesterday' is not a date, so it is unknown"),
        ("title: a\ntitle: b", "a.md:3", "front matter: 'title' is given twice, first on line 1"),
        ("title: [a", "a.md:3", "front matter: did not find expected ',' or ']'"),
        ("a: &x [b]\nc: *x", "a.md:2", "front matter: anchors and aliases (& and *) are not allowed here"),
        ("a: !!python/object:os.system {}", "a.md:2", "front matter: the tag tag:yaml.org,2002:python/object:os.system"
         " is not allowed here"),
        ("- a\n- b", "a.md:1", "front matter is no list of `field: value` lines"),
        ("title: {a: b}", "a.md:1", "title is not text, so it is unknown"),
        ("a: " + "[" * 50 + "]" * 50, "a.md:2", "front matter: is nested more than 8 deep"),
    ],
)  # fmt: skip
def test_broken_front_matter_is_a_problem_and_the_text_is_read(front: str, where: str, what: str) -> None:
    (article,), (problem,) = _read(f"---\n{front}\n---\nIt did.\n")
    assert (problem.where, problem.what) == (where, what)
    assert article.text == "It did.\n"


def test_a_ruled_line_is_no_front_matter() -> None:
    (article,), _ = _read("---\nIt did.\n")
    assert article.text == "---\nIt did.\n"


@given(st.text(alphabet="a:-&*!{}[]#'\"\n\t |>%@`,?~\u2028\x85é", max_size=60))
@settings(max_examples=400, derandomize=True, deadline=None)
def test_any_front_matter_is_read_without_a_crash(front: str) -> None:
    articles, problems = _read(f"---\n{front}\n---\nIt did.\n")
    assert len(articles) == 1
    assert all(problem.help for problem in problems)
