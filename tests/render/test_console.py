"""The terminal: aligned, clipped, coloured when asked, and never steered by what articles say."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.record import replace
from checker.records import Accepted, Article, Problem, Report, RuleCard, Wording
from checker.render import console
from checker.render.terminal import columns
from tests.render.sample import DAY, EMPTY, MAYOR, REPORT, SIGNERS, card, claim, fact, position
from tests.reports import several

GOLDEN = Path(__file__).parent.parent / "golden"
SGR = re.compile(r"\x1b\[[0-9;]*m")


def one_claim(sentence: str, surface: str, **more: object) -> Report:
    value = Wording("text", "v")
    mine = claim("a", sentence, surface, value, **more)
    one = fact("r", "conflict", "m", position(value, "v", mine))
    return replace(EMPTY, findings=(one,))


def excerpt(report: Report, width: int = 100) -> tuple[str, str]:
    """The line with the sentence and the line with the marks, without their gutter."""
    lines = console.render(report, width=width).split("\n")
    at = next(number for number, line in enumerate(lines) if line.lstrip().startswith("-->"))
    return lines[at + 2].split(" | ", 1)[1], lines[at + 3].split(" | ", 1)[1]


def test_golden_file() -> None:
    assert console.render(REPORT) == (GOLDEN / "console.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("sentence", "surface", "shown", "marks"),
    [
        ("More than 300 signed.", "More than 300", "More than 300 signed.", "^^^^^^^^^^^^^"),
        ("東京で三百人が署名。", "三百人", "東京で三百人が署名。", "      ^^^^^^"),
        ("A cafe\u0301 for 300 people.", "300", "A cafe\u0301 for 300 people.", "           ^^^"),
        ("First line,\n\tthen 300 people.", "300", "First line, then 300 people.", "                 ^^^"),
        ("It cost 1\xa0200 euros.", "1\xa0200", "It cost 1 200 euros.", "        ^^^^^"),
        ("Soft\xadhyphens before 90 go.", "90", "Softhyphens before 90 go.", "                   ^^"),
        ("👩\u200d🔬 90 of them.", "90", "👩\u200d🔬 90 of them.", "     ^^"),
    ],
)
def test_marks_stand_under_the_value(sentence: str, surface: str, shown: str, marks: str) -> None:
    assert excerpt(one_claim(sentence, surface)) == (shown, marks)


@pytest.mark.parametrize("width", [40, 60, 80, 100])
@pytest.mark.parametrize("place", ["start", "middle", "end"])
def test_a_long_sentence_is_cut_around_its_value(width: int, place: str) -> None:
    words = "alpha beta gamma delta epsilon " * 12
    sentence = {"start": f"300 people {words}", "middle": f"{words}300 people {words}", "end": f"{words}300 people"}[
        place
    ]
    shown, marks = excerpt(one_claim(sentence.strip(), "300 people"), width)
    assert columns(shown) <= width - 7
    assert shown.index("300 people") == marks.index("^")
    assert len(marks.strip()) == len("300 people")
    assert shown.startswith("…") == (place != "start")
    assert shown.endswith("…") == (place != "end")
    assert all(word in words for word in shown.replace("300 people", "").strip("…").split())


def test_a_value_longer_than_the_page_is_cut() -> None:
    shown, marks = excerpt(one_claim("He said " + "word " * 100, "word " * 100), 60)
    assert columns(shown) <= 53
    assert "…" in shown
    assert marks.strip().strip("^") == ""


def test_a_sentence_of_megabytes_is_read_at_once() -> None:
    sentence = "x " * 2_000_000 + "300 people" + " y" * 2_000_000
    shown, _ = excerpt(one_claim(sentence, "300 people"))
    assert "300 people" in shown


def test_a_sentence_that_does_not_hold_its_value_shows_the_surface() -> None:
    assert excerpt(one_claim("Some sentence.", "Some", start=40, sentence_start=900)) == ("Some", "^^^^")


def test_many_claims_show_two_sentences_and_name_other_places() -> None:
    value = Wording("text", "v")
    claims = [claim(f"a{n}", "It is so.", "so", value, line=n) for n in range(1, 9)]
    articles = tuple(Article(f"a{n}", f"corpus/{n}.txt", source=f"S{n}") for n in range(1, 9))
    one = fact("r", "conflict", "m", position(value, "v", *claims))
    text = console.render(replace(EMPTY, articles=articles, findings=(one,)))
    assert text.count("It is so.") == console.EXCERPTS
    assert "+ also: corpus/3.txt:3:7, corpus/4.txt:4:7, corpus/5.txt:5:7, corpus/6.txt:6:7, … (6 in all)" in text
    assert "S1, S2, S3, S4, S5, S6, 2 more (8 articles, 8 independent)" in text


def test_no_colour_unless_asked() -> None:
    plain, coloured = console.render(REPORT), console.render(REPORT, color=True)
    assert "\x1b" not in plain
    assert SGR.search(coloured)
    assert SGR.sub("", coloured) == plain


def test_clean_report() -> None:
    text = console.render(EMPTY)
    assert "No discrepancies in 1 fact." in text
    assert "✖ 0 conflicts" in text


def test_the_story_is_named_only_where_there_are_several() -> None:
    assert "for: story" not in console.render(REPORT)
    other = replace(DAY, key=(("story", "lighthouse"), ("person", "Ada Thorne")))
    text = console.render(replace(REPORT, findings=(replace(SIGNERS, key=other.key),)))
    assert "= for: story lighthouse, person Ada Thorne" in text


def test_what_was_decided_expected_and_found_new() -> None:
    report = replace(
        REPORT,
        findings=(replace(SIGNERS, expected=("300 employee",)), MAYOR),
        confirmed=(Accepted(MAYOR, "The registry says Thorne.", by="ML", decision="confirmed"),),
        compared=((SIGNERS.id, "new"), (MAYOR.id, "open")),
        gone=(("feed", "Length of the pier: 90 m against 900 m"),),
    )
    text = console.render(report)
    assert "= expected: 300 employee" in text
    assert "= confirmed: The registry says Thorne. (ML)" in text
    assert "(new)" in text.split("\n\n")[0]
    assert "Since the earlier report: 1 new, 1 still open, 1 gone." in text
    assert "gone: Length of the pier" in text


def test_numbers_say_one_and_many() -> None:
    text = console.render(replace(REPORT, findings=(SIGNERS, replace(SIGNERS, id="x"))))
    assert "✖ 2 conflicts" in text
    assert "1 rule found nothing: strike-days" in text


@pytest.mark.parametrize("width", [40, 72, 100])
def test_the_width_is_kept(width: int) -> None:
    for line in console.render(REPORT, width=width).split("\n"):
        if "-->" not in line:  # a path is never cut, so that it can be followed
            assert columns(line) <= width, line


SIGNS = "ab 東\u0301\u200d\u3000\t\n."
HOSTILE = "\x1b[2J\x1b]0;owned\x07\x9b31m\u202ereversed\u2066\r\n\x00\x7f\ud800\u2028end"


def hostile(text: str) -> Report:
    """The same text wherever an article, a rule or a person can put one."""
    value = Wording("text", text)
    mine = claim("a", f"before {text} after", text, value, before=text, after=text, scope="quote")
    one = fact(
        "r", "conflict", text, position(value, text, mine), why=(text,), expected=(text,), key=(("person", text),)
    )
    return Report(
        version="1",
        title=text,
        articles=(Article("a", text, title=text, source=text, published=text, author=text),),
        copy_of=(),
        rules=(card("r", text), RuleCard(text, text, "text", text, 1, text, text, "error", 0, 0, 0)),
        findings=(one,),
        facts=(),
        accepted=(Accepted(one, text, text, text),),
        confirmed=(Accepted(one, text, text, text, "confirmed"),),
        gone=((text, text),),
        problems=(Problem(text, text, text),),
    )


def assert_harmless(text: str) -> None:
    for char in text:
        assert char == "\n" or unicodedata.category(char) not in ("Cc", "Cs", "Zl", "Zp"), repr(char)
        assert char in "\u200c\u200d" or unicodedata.category(char) != "Cf", repr(char)
    text.encode("utf-8")


@given(st.text(alphabet=st.characters(), max_size=60))
@settings(max_examples=150, derandomize=True, deadline=None)
def test_no_text_steers_the_terminal(text: str) -> None:
    assert_harmless(console.render(hostile(text)))
    assert_harmless(SGR.sub("", console.render(hostile(text), color=True)))


def test_a_hostile_text_is_shown_not_obeyed() -> None:
    text = console.render(hostile(HOSTILE))
    assert_harmless(text)
    assert "␛[2J␛]0;owned␇" in text


@given(st.text(alphabet=SIGNS, max_size=300), st.text(alphabet=SIGNS, max_size=300), st.integers(40, 120))
@settings(max_examples=200, derandomize=True, deadline=None)
def test_what_stands_above_the_marks_is_the_value(before: str, after: str, width: int) -> None:
    shown, marks = excerpt(one_claim(f"{before}3百人{after}", "3百人"), width)
    assert columns(shown) <= width - 7
    lead = len(marks) - len(marks.lstrip())
    start = next(n for n in range(len(shown)) if columns(shown[:n]) == lead and shown[n] == "3")
    assert shown[start:].startswith("3百人")
    assert len(marks.strip()) == columns("3百人")


def test_a_story_that_is_a_number_is_called_by_its_headline() -> None:
    assert "= for: story Bridge 1 is shut for good" in console.render(several(stories=2))
