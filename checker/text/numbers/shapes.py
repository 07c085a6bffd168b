"""What is no value by its looks: phone numbers, addresses, coordinates, versions, postal codes, pages, mailboxes."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from itertools import chain

from checker.text.numbers.labels import STREETS
from checker.text.passage import Passage

_CALL = re.compile(
    r"(?:[Pp]hone|[Cc]all|[Dd]ial|[Ff]ax|[Tt]el\.?|[Rr]ing):? (?:us |on |at )?\+?\d[\d ().-]{5,18}\d"
    r"|[Pp]hone number(?: is|:)? \+?\(?\d[\d ().-]{5,18}\d(?:,? (?:x|ext\.?) ?\d{1,6})?"
    r"|(?:[Zz]ip|[Pp]ostal) ?code(?: is|:)? \d{4,6}\b"
)
_LONG_NUMBER = re.compile(r"\d[\d ().-]{2,18}\d")  # without which nobody is called
# Where one of `_shapes` may begin: at a bracket or a mark, and where a number does; at a capital with a number or a capital
# behind it, or with a word that is one of its labels; at "doi:"; where a line does. The signs come first in the expression, so
# that most of a text is passed over at once.
_STARTS = re.compile(
    r"[(+\d#@\[§\nA-Zd](?:(?<![A-Zd\d])|(?<=\d)(?<!\w.)|(?<=[A-Z])(?=[A-Z\d.]| B|(?:mage|hoto|lide|age|art|tem|hapter) \d)|(?<=\bd)(?=oi:))"
)


@functools.cache
def _shapes() -> re.Pattern[str]:
    """What is no value by its looks; every alternative is linear, and begins where `_STARTS` says."""
    return re.compile(
        r"(?=[(+\d])(?:"
        + "|".join(
            (
                r"\b(?:1-)?\(?\d{3}\)?[-. ]\d{3}[-. ][A-Z]{4}\b(?: ?\(\d{4}\))?",  # 555-123-TIPS
                r"(?<![\d,.])\b\d{3}-(?!ACRE|FOOT|GAME|HOUR|INCH|MILE|PAGE|ROOM|SEAT|UNIT|VOTE|WEEK|YARD|YEAR)[A-Z]{4}\b(?!-)",
                r"\(?\+\d[\d ().-]{6,20}\d",  # +44 20 7946 0000
                r"\(0\) ?\d{2,4}[\d ]{5,12}\d|\b1[38]00 \d{3} \d{3}\b",
                r"\b\d{1,3}\.\d{3,8}°? ?[NSEW]\b",
                r"\b\d{1,2}\.\d{4,8}, ?[-−]?\d{1,3}\.\d{4,8}\b",  # coordinates without letters
                r"(?:\b1[ -]?)?\(\d{2,5}\)[ -]?\d{2,5}[ -]\d{2,5}(?:[ -]\d{2,4})*(?:,? ext\.? ?\d{1,6})?",  # (555) 123-4567
                r"\b(?:1[ -])?\d{3}[-. ]\d{3}[-. ]\d{4}\b",  # 555-123-4567
                r"\b[2-9]\d{2}-(?!\d{2}00)\d{4}\b",  # 555-0134
                r"\b\d+(?:-\d+){2,}\b",
                r"(?<!\d )\b0\d{2,4}[- ]\d{2,4}(?:[- ]\d{2,4})+\b",  # 020 7946 0000
                r"(?<!\d )\b0\d{1,4}(?: \d{2,8}){1,4}\b",  # 01 23 45 67 89
                r"\b0\d{4} ?\d{6}\b|\b00\d{2,4} ?\d{6,10}\b|\b\d{2} \d{3}-\d{4}-\d{4}\b",
                r"\b(?!\d{1,3}(?: \d{3})+(?! ?\d))\d{1,5}(?: \d{2,5}){2,}\b",  # 55 9955 5555, but 10 000 000
                r"\b[6-9]\d{4} \d{5}\b|\b0\d{1,4}-\d{5,9}\b",
                r"\b\d{1,3}(?:\.\d{1,3}){3}\b",  # an internet address
                r"\b\d{1,4}(?:\([a-zA-Z0-9]{1,3}\)){1,4}(?![\w)])|\b7\d7-\d{1,3}(?:ER|LR)?\b",
                r"\b\d{1,3}(?:\.\d+)?°\s?\d{0,2}(?:\.\d+)?['′]?\s?\d{0,2}(?:\.\d+)?[\"″]?\s?[NSEW]\b",  # coordinates
                r"\b\d{1,5} (?:U\.S\.C\.?|U\.S\. Code|F\.\d?d|C\.F\.R\.)[ §\d]*",
                r"\b(?!\d{1,3}(?:\.\d{3}){2,}(?:,\d\d?)?(?!\d|\.\d))\d+(?:\.\d+){2,}\b",  # a version, not 1.234.567
                r"(?<=[.;:] )\(\d{1,2}\)|(?<=[.!?] )\d{1,2}\. (?=[A-Z])",  # list markers
            )
        )
        + r")|(?=[A-Z])(?:"
        + "|".join(
            (
                r"\b(?:Image|Photo|Slide|Page|Part|Item|Chapter) \d{1,4} of /? ?\d{1,4}\b",
                r"[A-Z]{2} \d{5}(?:-\d{4})?\b",  # a postal code after its state
                r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b",  # a British one
                r"\b(?:H\. ?R\.|[HSA]\.? ?B\.?|S\.|HR|H\. ?Res\.|S\. ?Res\.) \d{1,5}\b",
                r"\bISBN[ :]*[\dX -]{9,20}",
            )
        )
        + r")|[#@]\w{1,100}|\[\d{1,3}\]|§+ ?\d[\d.]*|\bdoi:\S{1,200}"
        + r"|(?m:^)[\s\"'“‘(\u200b-\u200f]{0,8}\d{1,2}[.)]\s"  # list markers that begin a line
    )


# Pages and mailboxes, and what says that a text may name one: they may begin with any letter.
_HOSTS = re.compile(r"\.(?:com|org|net|gov|edu|ly|st|ws)\b|www\.|://")
_URL = re.compile(r"(?:https?://|www\.)\S{1,300}|\b\w[\w.-]{0,60}\.(?:com|org|net|gov|edu|ly|st|ws)\b\S{0,200}")
_MAILBOX = re.compile(r"\b[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}")


def _patterns(text: str) -> Iterator[re.Pattern[str]]:
    """The other patterns that may match somewhere in a text."""
    yield _address()
    if _LONG_NUMBER.search(text):
        yield _CALL
    if _HOSTS.search(text):
        yield _URL
    if "@" in text:
        yield _MAILBOX


def _shaped(text: str) -> Iterator[re.Match[str]]:
    """The matches of `_shapes`, left to right, which is tried at its starts only."""
    matched = _shapes().match
    end = 0
    for start in (0, *(found.start() + (found[0] == "\n") for found in _STARTS.finditer(text))):
        if start >= end and (match := matched(text, start)):
            yield match
            end = match.end()


@functools.cache
def _address() -> re.Pattern[str]:
    street = "|".join(STREETS)
    return re.compile(
        rf"\d(?<!\w.)(?:\d{{0,5}}(?:-\d{{1,6}}|[A-Za-z])?(?: block of)?(?: [NSEW]\.?| North| South| East| West)?"
        rf"(?: (?:[A-Z][\w'’.-]{{0,30}}|\d{{1,3}}(?:st|nd|rd|th))){{1,4}}?,? (?:{street})\b"
        rf"|\d{{0,4}} block (?=of ))"
    )


def spans(passage: Passage) -> bytearray:
    """A mask over the passage's text: 1 where a shape that is no value stands."""
    found = passage.memo.get("not values")
    if isinstance(found, bytearray):
        return found
    text = passage.text
    mask = passage.memo["not values"] = bytearray(len(text))
    for match in chain(_shaped(text), *(pattern.finditer(text) for pattern in _patterns(text))):
        mask[match.start() : match.end()] = b"\1" * (match.end() - match.start())
    return mask
