"""`single`, `alone` and `twice`: an article speaks for a rule only where nobody else's value can be meant. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Set
from functools import cache, lru_cache
from itertools import combinations, starmap

from checker import values
from checker.comparisons import room as comparison
from checker.record import replace
from checker.records import Claim, Mention, Moment, Value
from checker.rule import Rule, Terms, Tolerance
from checker.stages.keys import told_fate
from checker.stages.page import Page
from checker.text.calendar.reckoning import DAY_MINUTES, minute_of
from checker.text.names.fates import FATES
from checker.text.names.roles import sex

Judged = Callable[[Value, Value], bool]

HISTORY = Tolerance(duration="P7D")
MOST_VALUES = 60  # of one type in one article; with more it is a list or a table, and speaks of many


def single(rule: Rule, claims: list[Claim]) -> list[Claim]:
    """The claims of an article that does not contradict itself: one that does speaks of several things."""
    by_key: defaultdict[tuple[str, ...], dict[str, Value]] = defaultdict(dict)
    canonical = values.room(rule.type).canonical
    differ = _torn(rule)
    for claim in claims:
        by_key[claim.key][canonical(claim.value)] = claim.value
    torn = {
        key
        for key, values in by_key.items()
        if len(values) > MOST_VALUES
        or (rule.step and any(map(_several_days, values.values())))
        or any(starmap(differ, combinations(values.values(), 2)))
    }
    return [claim for claim in claims if claim.key not in torn]


def twice(rule: Rule, claims: list[Claim]) -> list[Claim]:
    """The claims of an article that gives two values, none of them beside the other: three are told of three things, and two in
    one sentence of two."""
    canonical = values.room(rule.type).canonical
    sentences: defaultdict[tuple[str, ...], dict[str, set[int]]] = defaultdict(dict)
    for claim in claims:
        sentences[claim.key].setdefault(canonical(claim.value), set()).add(claim.sentence_start)
    told = {key for key, places in sentences.items() if len(places) == 2 and not set.intersection(*places.values())}
    return [claim for claim in claims if claim.key in told]


def _torn(rule: Rule) -> Judged:
    """Whether two values of one article speak of two things; what was long before is history, and told as such."""
    apart = _apart(rule, rule.tolerance, ("conflict", "unclear"))
    if rule.type != "date" or rule.gap is None:
        return apart
    long_before = _apart(rule, HISTORY, ("conflict", "unclear"))
    return lambda a, b: apart(a, b) and not long_before(a, b)


def _several_days(value: Value) -> bool:
    """A weekend or a week holds what happened on several days."""
    if (
        value.type != "date"
        or not isinstance(value, Moment)
        or "/" not in value.iso
        or value.start is None
        or value.end is None
    ):
        return False
    return minute_of(value.end) - minute_of(value.start) > DAY_MINUTES


def alone(page: Page, rule: Rule, claims: list[Claim]) -> list[Claim]:
    """The claims beside which the article holds no other value of the type within the rule's gap, whosever it is.

    A boy of five beside a brother of six leaves open which of the two another article means; a man of forty does not.
    """
    assert rule.gap is not None
    if not claims:
        return []
    canonical = values.room(rule.type).canonical
    others: defaultdict[str, list[Mention]] = defaultdict(list)
    for number in range(len(page.sentences)):
        for mention in page.mentions(number, rule.type):
            others[canonical(mention.value)].append(mention)
    if len(others) > MOST_VALUES:
        return []
    own = {canonical(claim.value): claim.value for claim in claims}
    differ, far = _apart(rule, rule.tolerance), _apart(rule, rule.gap)

    @cache
    def near(one: str, notation: str) -> bool:
        other = others[notation][0].value
        return one != notation and differ(own[one], other) and not far(own[one], other)

    @cache
    def told(notation: str) -> tuple[set[str], set[str]]:
        if "fate" not in rule.key:
            return set(), set()
        fates = {told_fate(page, mention) for mention in others[notation]} - {""}
        return fates, {sex(mention.subject or "") for mention in others[notation]} - {""}

    def mistakable(claim: Claim, notation: str) -> bool:
        """Unless the one was hurt and the other arrested, or the one is a boy and the other a girl."""
        own = canonical(claim.value)
        if not near(own, notation):
            return False
        (fates, sexes), (other_fates, other_sexes) = told(own), told(notation)
        if FATES.isdisjoint(claim.key) and _parted(sexes, other_sexes):
            return False
        return not _parted(FATES.intersection(claim.key) or fates, other_fates)

    return [claim for claim in claims if not any(mistakable(claim, notation) for notation in others)]


def _parted(mine: Set[str], theirs: Set[str]) -> bool:
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _apart(rule: Rule, tolerance: Tolerance, verdicts: tuple[str, ...] = ("conflict",)) -> Judged:
    """Whether two values are judged so where so much is tolerated."""
    terms = replace(rule.terms, tolerance=tolerance)
    return lambda a, b: _verdict(rule.type, a, b, terms) in verdicts


@lru_cache(maxsize=4096)
def _verdict(type: str, a: Value, b: Value, terms: Terms) -> str:
    """How two values are judged; "" where they cannot be compared. Articles on one event give the same few values, and ages are
    few everywhere, so the same pairs come again and again."""
    judged = comparison(type).judge(a, b, terms)
    return judged.verdict if judged is not None else ""
