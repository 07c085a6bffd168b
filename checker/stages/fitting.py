"""Which mentions of a stretch of text a rule means: its type, unit, scope, patterns and likeness."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Sequence

from checker.comparisons import room as comparison
from checker.facts import room
from checker.records import SCOPES, TYPES, Mention, Wording
from checker.rule import Rule
from checker.stages.keys import told_step
from checker.stages.page import Page, Span, moved
from checker.text.fold import fold_case
from checker.text.names.people import plain
from checker.text.names.slips import edits
from checker.text.numbers.nouns import singular
from checker.text.passage import Passage
from checker.text.quoted import unquoted

SLIPS = 2  # letters that a name may lie away from the one that a rule means
LIKENESS = 0.5  # share of content words that a quote must have in common with `like:`
BARRED_ROLES = ("conversion",)
_NOTHING = {kind: f"no value of type {kind} in it" for kind in TYPES}


def fitting(page: Page, rule: Rule, reach: Span) -> tuple[Sequence[Mention], str]:
    """The mentions that fit, by position; where there are none, the step that dropped the last ones."""
    mentions = _read(page, rule, reach)
    if not mentions:
        return mentions, _NOTHING[rule.type]
    for name, fits in _steps(page, rule, reach):
        kept = [mention for mention in mentions if fits(mention)]
        if not kept:
            return kept, f"{name}: “{mentions[0].surface}” does not fit"
        mentions = kept
    return mentions, ""


def is_shared(rule: Rule) -> bool:
    """Whether the mentions that a rule may mean are those that a page has of its type, whatever the rule."""
    return rule.type not in ("quote", "text") and not (rule.type == "name" and _names(rule))


def _read(page: Page, rule: Rule, reach: Span) -> Sequence[Mention]:
    start, end = reach
    if rule.type == "quote":
        return [quote for quote in page.quotes if start <= quote.start and quote.end <= end]
    if rule.type == "text":
        found = room("text").read_phrases(Passage(page.text[start:end], page.published), rule.one_of, rule.regex)
        return [moved(mention, start) for mention in found]
    if rule.type == "name" and (named := _names(rule)):
        return _known(page, named, reach)
    numbers = page.sentences_in(start, end)
    if len(numbers) == 1:
        return page.mentions(numbers[0], rule.type)
    return [mention for number in numbers for mention in page.mentions(number, rule.type)]


def _known(page: Page, names: tuple[str, ...], reach: Span) -> list[Mention]:
    """The persons named, and what is printed like one of the names that the rule means, a person's or not."""
    start, end = reach
    known = [
        moved(mention, start)
        for mention in room("name").read_known(Passage(page.text[start:end], page.published), names)
    ]
    persons = [mention for number in page.sentences_in(start, end) for mention in page.mentions(number, "name")]
    # "Lady Morwenna" is the ship that the rule names, not a lady of that name; "Jer Thorp" is more than the Thorp in it.
    found = [one for one in known if not any(_within(one, other) for other in persons)]
    found += [one for one in persons if not any(_within(one, other) for other in found)]
    return sorted(found, key=lambda mention: (mention.start, mention.end))


def _within(one: Mention, other: Mention) -> bool:
    return other.start <= one.start and one.end <= other.end


def _names(rule: Rule) -> tuple[str, ...]:
    """The names that a rule means, as plain text."""
    written = (rule.like,) if rule.like else rule.expect.values if rule.expect else ()
    return tuple(unquoted(name) if name.startswith('"') else name for name in written)


Step = tuple[str, Callable[[Mention], bool]]


def _steps(page: Page, rule: Rule, reach: Span) -> Iterable[Step]:
    """The tests a mention must pass, in order, each with the name of the key that asks for it."""
    yield "conversion", lambda mention: mention.role not in BARRED_ROLES
    if rule.type == "count":  # "about 200 did not sign" says nothing of who signed
        yield "negation", lambda mention: mention.role != "not" or _asks_not(rule)
    if rule.unit:
        allowed = _singulars(rule.unit)
        yield "unit", lambda mention: singular_unit(getattr(mention.value, "unit", None) or "") in allowed
    if rule.type != "text" and (rule.patterns or rule.regex):
        meant = page.holes(rule.patterns, rule.regex, reach)
        yield "patterns", lambda mention: _in_one(mention, meant)
    if rule.barring:
        barred = page.holes(rule.barring, (), reach)
        yield "barring", lambda mention: not _in_one(mention, barred)
    if rule.step:
        yield "step", lambda mention: told_step(page, mention) in rule.step
    if rule.like is not None:
        yield "like", _like(rule)
    if rule.type == "name" and rule.expect is not None and rule.like is None:
        yield "expect", _named(rule, rule.expect.values)
    if rule.speaker:
        yield "speaker", lambda mention: _said_by(mention, rule.speaker)
    if rule.scope != SCOPES:
        yield "scope", lambda mention: _in_scope(page, mention, rule)


def _asks_not(rule: Rule) -> bool:
    """True where the rule's own words deny something."""
    said = " ".join([*rule.patterns, *rule.regex, *(cue for group in rule.near for cue in group)])
    return not {"never", "no", "none", "not", "without"}.isdisjoint(said.lower().split()) or "n't" in said


@functools.lru_cache(maxsize=1024)
def _singulars(nouns: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(singular_unit, nouns))


def _in_one(mention: Mention, spans: Iterable[Span]) -> bool:
    return any(start < mention.end and mention.start < end for start, end in spans)


@functools.lru_cache(maxsize=1024)
def singular_unit(noun: str) -> str:
    """A unit as values have it: "people" is "person", "light bulbs" are "light bulb"."""
    words = fold_case(noun).split(" ")
    return " ".join([*words[:-1], singular(words[-1])])


def _like(rule: Rule) -> Callable[[Mention], bool]:
    assert rule.like is not None
    if rule.type == "quote":
        similar = comparison("quote").similar
        return lambda mention: isinstance(mention.value, Wording) and similar(mention.value.text, rule.like) >= LIKENESS
    return _named(rule, (rule.like,))


def _named(rule: Rule, names: tuple[str, ...]) -> Callable[[Mention], bool]:
    """Mentions that may mean one of these names, spelled rightly or not: Helen for Helena too, since the rule means one."""
    judge = comparison(rule.type).judge
    wanted = [Wording(rule.type, unquoted(name) if name.startswith('"') else name) for name in names]

    def meant(mention: Mention) -> bool:
        printed = plain(getattr(mention.value, "text", ""))
        return any(
            judge(mention.value, value, rule.terms) is not None or edits(printed, plain(value.text), SLIPS) <= SLIPS
            for value in wanted
        )

    return meant


def _said_by(mention: Mention, speakers: tuple[str, ...]) -> bool:
    said = fold_case(getattr(mention.value, "speaker", None) or "")
    return any(fold_case(speaker) in said for speaker in speakers)


def _in_scope(page: Page, mention: Mention, rule: Rule) -> bool:
    return _scope(page, mention) in rule.scope or ("lead" in rule.scope and mention.end <= page.lead)


def _scope(page: Page, mention: Mention) -> str:
    zone = page.scope(mention.start, mention.end)
    return "quote" if zone == "body" and page.quoted(mention.start, mention.end) else zone
