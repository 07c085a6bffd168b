"""Quotes: what stands in quotation marks, from three words on, and who said it where the text names the speaker.

Quotes run over sentences, so `read` wants the whole text; each paragraph of a long speech is a mention of its own.
"""

from __future__ import annotations

import re
from functools import cache

from checker.records import Mention, Wording
from checker.text.abbreviations import ALWAYS_INSIDE
from checker.text.names.people import without_titles
from checker.text.names.speech import PRONOUNS, SAYING
from checker.text.passage import Passage
from checker.text.quotations import Quotation, quotations
from checker.text.quoted import evened
from checker.text.sentences import paragraphs

FEWEST_WORDS = 3  # fewer are a title, a nickname or a doubt about a word
WINDOW = 160  # characters beside a quote in which its speaker is looked for

_WORD = re.compile(r"\w+(?:['-]\w+)*")

Speaker = tuple[bool, str | None]  # whether the text says who speaks, and the name where it gives one
UNSAID: Speaker = (False, None)


def read(passage: Passage) -> list[Mention]:
    text = passage.text
    blocks = paragraphs(text)
    found = quotations(text, blocks)
    mentions: list[Mention] = []
    speakers: list[Speaker] = []
    for number, quote in enumerate(found):
        speaker = _speaker(text, found, number, blocks[quote.paragraph])
        if not speaker[0] and number and (quote.continued or found[number - 1].paragraph == quote.paragraph):
            speaker = speakers[-1]
        speakers.append(speaker)
    for number in range(len(found) - 2, -1, -1):  # a speaker named only at the end of a long speech
        if found[number + 1].continued and not speakers[number][0]:
            speakers[number] = speakers[number + 1]
    for quote, (_, name) in zip(found, speakers, strict=True):
        words = evened(text[quote.start : quote.end])
        if len(_WORD.findall(words)) >= FEWEST_WORDS:
            start, end = _trimmed(text, quote)
            mentions.append(Mention(start, end, text[start:end], Wording("quote", words, name)))
    return mentions


def _trimmed(text: str, quote: Quotation) -> tuple[int, int]:
    start, end = quote.start, quote.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


# ------------------------------------------------------------------ who says it


def _speaker(text: str, found: list[Quotation], number: int, block: tuple[int, int]) -> Speaker:
    quote = found[number]
    following = found[number + 1].start - 1 if number + 1 < len(found) else block[1]
    preceding = found[number - 1].end + 1 if number else block[0]
    after = text[quote.end + 1 : min(following, block[1], quote.end + 1 + WINDOW)]
    before = text[max(preceding, block[0], quote.start - 1 - WINDOW) : quote.start - 1]
    ended = text[quote.end - 1 : quote.end] in ".?!" and not text[quote.end + 1 : quote.end + 2].isspace()
    named = _after(after) if not ended else UNSAID
    return named if named[0] else _before(before)


def _after(window: str) -> Speaker:
    match = _patterns()["after"].match(window)
    return _named(match) if match else UNSAID


def _before(window: str) -> Speaker:
    match = next(reversed(list(_patterns()["before"].finditer(window))), None)
    if match and not re.search(r"[.?!]\s+[A-Z]|[\n]", window[match.end() :]):
        return _named(match)
    return UNSAID


def _named(match: re.Match[str]) -> Speaker:
    name = next((group for group in match.groups() if group), "")
    words = name.split()
    while words and words[0].lower() in ("the", "a", "an", "and", "but", "as", "when", "so", "then"):
        words = words[1:]
    if not words or words[0].lower() in PRONOUNS:
        return True, None
    return True, without_titles(" ".join(words)) or None


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    abbreviated = "|".join(word.capitalize() for word in sorted(ALWAYS_INSIDE) if word.isalpha())
    verb = rf"(?:{'|'.join(sorted(SAYING))})"
    capital = rf"(?:[A-Z]\.|(?:{abbreviated})\.|[A-ZÀ-ÖØ-Þ][\w'’-]*)"
    particles = r"(?:(?:de|del|der|di|da|la|le|van|von|bin|al|el|y)[ ]){0,2}"
    name = rf"(?:{capital}[ ]{particles}){{0,5}}{capital}(?:,?[ ][JS]r\.)?"
    pronoun = r"(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|[Ii]t|[Ww]ho)"
    aside = r"(?:,[^,.;:]{1,80},)?"
    adverb = r"(?:[ ](?:\w{2,12}ly|also|has|had|later|then|once))?"
    role = r"(?:(?:[a-z][\w'’-]*|[A-Z]{2,5}),?[ ]){0,7}?"
    after = (
        rf"[,.]?\s?(?:({pronoun}){adverb}[ ]{verb}\b"
        rf"|({name}){aside}{adverb}[ ]{verb}\b"
        rf"|{verb}[ ]({pronoun})\b"
        rf"|{verb}[ ]{role}({name})"
        rf"|[Aa]ccording[ ]to[ ]{role}({name}))"
    )
    before = (
        rf"\b(?:({pronoun})|({name})){aside}{adverb}[ ]{verb}\b(?=[^“”\"]{{0,90}}$)"
        rf"|[Aa]ccording[ ]to[ ]{role}({name})(?=[^“”\".]{{0,40}}$)"
    )
    return {"after": re.compile(after), "before": re.compile(before)}
