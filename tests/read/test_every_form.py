"""The same article in every form; and every form broken, cut and shaken, without a crash."""

from __future__ import annotations

import importlib.util
import random
import time

import pytest

from checker.read import EXTRAS, READERS, form, missing_extra
from checker.records import SCOPES
from tests.read.made import LEAD, MADE, RULE, TITLE, read


@pytest.mark.parametrize("name", MADE)
def test_every_form_gives_the_article(name: str) -> None:
    (article,), problems = read(name, MADE[name]())
    assert problems == []
    assert (article.title, (article.published or "")[:10]) == (TITLE, "2016-04-02")
    assert " ".join(LEAD.split()) in " ".join(article.text.split())
    assert " ".join(RULE.split()) in " ".join(article.text.split())


@pytest.mark.parametrize("name", MADE)
def test_zones_lie_in_the_text_and_have_a_scope(name: str) -> None:
    (article,), _ = read(name, MADE[name]())
    for zone in article.zones:
        assert 0 <= zone.start < zone.end <= len(article.text)
        assert zone.scope in SCOPES
        assert article.text[zone.start : zone.end].strip() == article.text[zone.start : zone.end]


@pytest.mark.parametrize("name", MADE)
def test_a_file_is_read_alike_each_time(name: str) -> None:
    data = MADE[name]()
    assert read(name, data) == read(name, data)


@pytest.mark.parametrize("name", MADE)
def test_nothing_and_noise_are_problems_with_help(name: str) -> None:
    for data in (b"", b"\0" * 50, b"\xff\xfe\xfd" * 40, b"PK\x03\x04" + b"x" * 60, b"{" * 5000, b"<" * 5000):
        _, problems = read(name, data)
        assert all(problem.where.startswith(name) and problem.what and problem.help for problem in problems)


@pytest.mark.parametrize("name", MADE)
def test_a_shaken_file_is_read_or_told_and_never_a_crash(name: str) -> None:
    """Cut anywhere, or with bytes changed: articles with text that can be written out, or Problems."""
    whole = MADE[name]()
    dice = random.Random(name)
    started = time.process_time()
    for turn in range(45):
        data = bytearray(whole[: dice.randrange(len(whole))] if turn % 3 == 0 else whole)
        for _ in range(turn % 9):
            if data:
                data[dice.randrange(len(data))] = dice.randrange(256)
        articles, problems = read(name, bytes(data))
        for article in articles:
            assert article.text.encode()
            assert (article.title or "none").encode()
        for problem in problems:
            assert problem.help
            assert problem.what.isprintable()
    assert time.process_time() - started < 20


def test_every_form_of_the_table_has_a_reader_and_every_extra_is_one_of_them() -> None:
    assert set(EXTRAS) <= set(READERS)
    assert {form(name) for name in MADE} | {".htm", ".ndjson"} <= set(READERS)


@pytest.mark.parametrize(("form", "lost"), [(".html", "lxml_html_clean"), (".xhtml", "trafilatura"), (".rss", "lxml")])
def test_one_library_of_an_extra_is_enough_to_miss_it(form: str, lost: str, monkeypatch: pytest.MonkeyPatch) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == lost else find(name))
    missing_extra.cache_clear()
    assert missing_extra(form) == EXTRAS[form][1]
    missing_extra.cache_clear()
    monkeypatch.undo()
    assert missing_extra(form) is None


def test_a_form_without_its_library_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(EXTRAS, ".pdf", ("a_library_that_nobody_has", "pdf"))
    missing_extra.cache_clear()
    assert missing_extra(".pdf") == "pdf"
    missing_extra.cache_clear()
    assert missing_extra(".txt") is None
