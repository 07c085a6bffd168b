"""Places: addresses, blocks, corners, streets, named buildings, and towns where the words before say "in"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from functools import cache

from checker.records import Mention, Wording
from checker.text.fold import fold
from checker.text.names.capitals import Word, runs
from checker.text.names.first_names import FIRST_NAMES
from checker.text.names.honorifics import TITLES
from checker.text.names.not_names import NEVER, PLACES
from checker.text.names.place_words import BUILDINGS, NOT_TOWNS
from checker.text.names.streets import (
    COMPASS,
    IN_SMALL_LETTERS,
    KINDS,
    NUMBERED,
    ORDINALS,
    compass,
    kinds,
    street,
    written,
)
from checker.text.passage import Passage

_LEADING = NEVER | TITLES
_IN_FULL = frozenset(word.lower() for word in (*KINDS, *COMPASS))

Found = tuple[int, int, str, str]  # start, end, normalised text, confidence


def read(passage: Passage) -> list[Mention]:
    """The places of a text, left to right; where two readings overlap the longer one counts."""
    text = passage.text
    words = frozenset(_LETTERS.findall(text))
    found = _named(text) if _may_name(text, words) else []
    if said := _said(text, words):
        found += [*_corners(text, said), *_addresses(text, said)]
    if not found:
        return []
    mentions: list[Mention] = []
    end = 0
    for start, stop, name, confidence in sorted(found, key=lambda one: (one[0], -one[1])):
        if start >= end:
            if text[stop - 1] == "." and text[start:stop].rstrip(".").rpartition(" ")[2].lower() in _IN_FULL:
                stop -= 1  # it ends the sentence
            mentions.append(Mention(start, stop, text[start:stop], Wording("place", name), confidence))
            end = stop
    return mentions


# ------------------------------------------------------------------ streets


def _corners(text: str, said: Set[str]) -> Iterator[Found]:
    for name in ("corner of one kind", "corner of", "corner"):
        for match in _matches(name, text, said):
            first, second = match["first"], match["second"]
            if match.groupdict().get("kind"):
                first, second = f"{first} {match['kind']}", f"{second} {match['kind']}"
            one, two = sorted(written(street(part)) for part in (first, second))
            if one != two:
                yield match.start("first"), match.end(), f"{one} & {two}", "high"


def _addresses(text: str, said: Set[str]) -> Iterator[Found]:
    for match in _matches("address", text, said):
        if _COURT.search(match["street"]):
            continue
        name = written(street(match["street"]))
        number, block = match["number"], match["block"]
        if number and block:
            yield match.start("number"), match.end("street"), f"{number} block of {name}", "high"
        elif number:
            yield match.start("number"), match.end("street"), f"{number} {name}", "high"
        else:
            yield match.start("street"), match.end("street"), name, "high"
    for match in _matches("block of", text, said):
        yield (
            match.start("number"),
            match.end("street"),
            f"{match['number']} block of {written(street(match['street']))}",
            "high",
        )


_COURT = re.compile(
    r"\b(?:Appeals|Circuit|City|County|Criminal|District|Family|Federal|High|Juvenile|Magistrate|Municipal|Probate|Superior"
    r"|Supreme) Court\b"
)


_LETTERS = re.compile(r"[A-Za-z]+")
_DIGITS = frozenset("0123456789")
_PLURALS = "streets avenues roads sts aves drives lanes boulevards courts".split()  # "Clay and Jonas Streets"
_LETTERED = {"CR", "I", "SR", "U", "US"}  # "I-75"


def _said(text: str, words: frozenset[str]) -> Set[str]:
    """The words, digits and "&" of a text that may name a street; of others, which are most, nothing."""
    if _signs().isdisjoint(words):
        return frozenset()
    marks = {mark for mark in (*_DIGITS, "&") if mark in text}
    return words | marks if not _DIGITS.isdisjoint(marks) else (words | marks) - _LETTERED


def _matches(name: str, text: str, said: Set[str]) -> Iterator[re.Match[str]]:
    """Where a pattern matches a text: nowhere, where what it needs is not said."""
    if any(needed.isdisjoint(said) for needed in _needs()[name]):
        return iter(())
    return _patterns()[name].finditer(text)


@cache
def _streets() -> frozenset[str]:
    """Words of which each street has one."""
    numbered = {name.split()[-1] for name in NUMBERED}
    return frozenset({form.capitalize() for form in kinds()} | IN_SMALL_LETTERS | numbered | _LETTERED)


@cache
def _signs() -> frozenset[str]:
    """Words without one of which no pattern below can match."""
    return _streets() | {f"{word}s" for word in _streets()} | {"block", "corner", "intersection"}


@cache
def _needs() -> dict[str, tuple[frozenset[str], ...]]:
    """Of each pattern the sets of what a text must hold one of each."""
    return {
        "address": (_streets(),),
        "block of": (frozenset({"block"}), _DIGITS),
        "corner": (_streets(), frozenset({"and", "at", "near", "&"})),
        "corner of": (frozenset({"corner", "intersection"}),),
        "corner of one kind": (frozenset({*_PLURALS, *map(str.capitalize, _PLURALS)}), frozenset({"and", "&"})),
    }


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    def either(words: set[str]) -> str:
        return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))

    days = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|April|June|July|September|October|November|December"
    kind = either({form.capitalize() for form in kinds()} | IN_SMALL_LETTERS)
    plural = "|".join(rf"[{word[0].upper()}{word[0]}]{word[1:]}" + r"\.?" * (len(word) < 5) for word in _PLURALS)
    point = rf"(?:(?:{either(set(COMPASS))})|(?:N\.?E|N\.?W|S\.?E|S\.?W|[NSEW])\b\.?)"
    word = rf"(?!(?:{days})\b)(?:[A-Z](?:\w|['’.-](?=\w))*|\d{{1,3}}(?:st|nd|rd|th)|St\.|{either({o.capitalize() for o in ORDINALS})})"
    numbered = rf"(?:(?:{either(set(NUMBERED))}|U\.?S\.?(?: Highway| Route)?|SR|CR)[ -]\d{{1,4}}|I-\d{{1,3}})"
    others = r"[Pp]atrol|[Cc]rew|gangs?|artists?|performers?|vendors?|rac(?:er|ers|ing)|fights?"  # a force, a gang
    homes = r"[Aa]partments?|Apts|[Cc]ondo(?:minium)?s|[Tt]own ?[Hh](?:om|ous)es|[Vv]illas|housing|projects"  # which bear its name
    more = rf"(?! (?:{others}|{homes})\b)"
    both = rf"(?! (?:and|or) {point}(?!\w))"  # "Main Street North and South"
    plainly = rf"(?:{point} )?(?:{word} ){{0,3}}?{word} (?:{kind})\b\.?{more}(?: {point}(?!\w){both})?"
    one = rf"(?:{numbered}|{plainly})"
    bare = rf"(?:{point} )?{word}(?: {word}){{0,2}}"
    on = r"(?:(?<=\bat )|(?<=\bof )|(?<=\bnear )|(?<=\bon )|(?<=\bby ))"
    number = r"(?P<number>\d{1,6}(?:-\d{1,4})?)"
    begin = r"(?=[A-Z\d])"  # nothing else begins one, and so most of a text is passed over at once
    return {
        "address": re.compile(
            rf"{begin}(?<![\w$£€.,-])(?:{number}(?P<block>[ -](?:hundred )?block of)? )?(?P<street>{one})(?!\w)"
        ),
        "block of": re.compile(rf"(?<![\w$.,]){number}[ -]block of (?P<street>{bare})"),
        "corner": re.compile(
            rf"{begin}(?<!\w)(?P<first>{one}|{on}{bare}(?=,? (?:and|&))),? (?:and|&|at|near) (?P<second>{one})(?!\w)"
        ),
        "corner of": re.compile(
            rf"\b(?:corner|intersection) of (?P<first>{one}|{bare}) (?:and|&) (?P<second>{one}|{bare})(?!\w)"
        ),
        "corner of one kind": re.compile(
            rf"{begin}(?<!\w)(?P<first>{bare}) (?:and|&) (?P<second>{bare}) (?P<kind>{plural})(?!\w)"
        ),
    }


# ------------------------------------------------------------------ names


def _may_name(text: str, words: Set[str]) -> bool:
    """Whether there is a building's word in a text, or what tells a town: in most there is none."""
    if not BUILDINGS.isdisjoint(map(str.lower, words)):
        return True
    return any(told in text for told in _DISTRICTS) or _IN_A_NAME.search(text) is not None


def _named(text: str) -> list[Found]:
    return [found for run in runs(text) for found in (_building(text, run), _town(text, run)) if found is not None]


def _building(text: str, run: list[Word]) -> Found | None:
    """A run that ends in "Hospital", "Park", "Apartments" …, with "of …" after it."""
    last = len(run) - 1
    while last > 0 and run[last].text.lower() not in BUILDINGS:
        last -= 1
    if last < 1 or any(word.joint in ("nickname", "surname") for word in run[: last + 1]):
        return None
    first = 0
    while first < last and _only_leads(run[first]):
        first += 1
    if last == first or run[last].possessive or any(word.possessive for word in run[first : last - 1]):
        return None
    start, end = run[first].start, run[last].end
    return start, end, _plainly(text[start:end]), "high"


def _only_leads(word: Word) -> bool:
    """Words before a building's name that are no part of it; "St.", "New" and "North" are."""
    lower = word.text.lower()
    return lower in _LEADING and lower not in compass() and lower not in _PART_OF_NAMES


def _town(text: str, run: list[Word]) -> Found | None:
    """What stands after "in": a place, if nothing says that it is part of something else."""
    begin = run[0].start
    district = _DISTRICT.match(text, run[-1].end) is not None
    if len(run) > 3 or not (district or (begin > 2 and _IN.match(text, begin - 3, begin))):
        return None
    owned = max((at for at, word in enumerate(run) if word.possessive), default=-1)
    run = run[owned + 1 :] or run  # "in Chicago's Lakeview"
    words = [word.text.lower() for word in run]
    if any(word in NOT_TOWNS or len(word) == 1 for word in words) or (
        len(run) == 1 and words[0] in NEVER and words[0] not in PLACES
    ):
        return None
    if (
        run[-1].possessive
        or any(word.text.isupper() and len(word.text) < 6 for word in run)
        or (words[0] in FIRST_NAMES and len(run) > 1)
    ):
        return None
    start, end = run[0].start, run[-1].end
    return (start, end, _plainly(text[start:end]), "medium") if district or _TOWN_ENDS.match(text, end) else None


_PART_OF_NAMES = frozenset("city first holy king las los new prince queen saint san santa st".split())
_IN = re.compile(r"\b[Ii]n ")
# "in" before a capital, or before what stands before one ("in al-Bab"). What is looked for first is found fastest.
_IN_A_NAME = re.compile(r"n (?<=\b[Ii]n )(?=[A-ZÀ-ÖØ-Þ]|(?:al|el|ul|bin|ibn)-|[dl]['’])")
_DISTRICTS = (" neighborhood", " neighbourhood", " subdivision", " suburb")
_DISTRICT = re.compile(rf"(?:{'|'.join(_DISTRICTS)})\b")
_TOWN_ENDS = re.compile(
    r"[,.;:!?)\n]|$| (?:on|at|after|when|and|as|around|about|by|during|for|who|where|with|before|early|late|last|this"
    r"|since|was|is|has|had|in|of|to|from|that|which|but|because|without|into|near|while|until|over|outside|between|through"
    r"|were|are|will|would|they|he|she|it|we)\b"
)


def _plainly(printed: str) -> str:
    return re.sub(r"\s+", " ", fold(printed)).strip()
