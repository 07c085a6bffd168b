"""Two values that differ, and are of two persons, two events or two places: what stands around them tells. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from datetime import date, datetime, timedelta

from checker.facts import room
from checker.records import Claim, Moment, Position
from checker.rule import Rule
from checker.text.names.fates import fate
from checker.text.names.roles import is_name, sex
from checker.text.passage import Passage

LONGEST = timedelta(days=3)
MOST_TOLD = 5  # sentences of a value that are asked whom they tell of
_NUMBER = re.compile(r'"(\d[\d-]*) ')
# "Ann Lee, 34, of 12 Alder Lane", "a man who lives in the 300 block of Alder Lane"
_HOME = re.compile(
    r"(?:, |\d |\b(?:[JS]r\.|I{2,3}) )of (?:the )?$|\b(?:lived?|lives|living|resid\w+) (?:\w+ ){0,3}(?:at|in|on) (?:the )?$"
)


def two_things(rule: Rule, a: Position, b: Position) -> bool:
    """Whether two values that a comparison takes for one, told in two ways, are of two things all the same."""
    if rule.like is None and rule.type in ("name", "place") and _side_by_side(a, b):
        return True
    if rule.type == "place":
        return _home_and_scene(a, b)
    if "fate" in rule.key:
        return _two_fates(a, b)
    if not rule.step:
        return False
    return _two_events(a, b) or (rule.type == "time" and _two_days(a, b))


def two_persons(a: Set[str], b: Set[str]) -> bool:
    """Both named: two persons, or one whose name tells more than the rule, and a rule by person compares those; so it does
    where one name is on both sides. Or a man and a woman."""
    if all(map(is_name, a | b)) or not _surnames(a).isdisjoint(_surnames(b)):
        return True
    first, second = set(map(sex, a)), set(map(sex, b))
    return first | second == {"male", "female"} and len(first) == len(second) == 1


def _surnames(subjects: Iterable[str]) -> set[str]:
    return {subject.split()[-1] for subject in subjects if subject and is_name(subject)}


def _side_by_side(a: Position, b: Position) -> bool:
    """Full names that one sentence holds are of two, brothers or two ends of a road, and none is a slip of the other."""
    if " " not in a.canonical or " " not in b.canonical:
        return False
    first, second = ({(one.article, one.sentence_start) for one in place.claims if one.sentence} for place in (a, b))
    return not first.isdisjoint(second)


def _home_and_scene(a: Position, b: Position) -> bool:
    """Where somebody lives and where it happened may well be one street; another number is then no slip."""
    numbers = [_NUMBER.match(place.canonical) for place in (a, b)]
    if not (numbers[0] and numbers[1]) or numbers[0][1] == numbers[1][1]:
        return False
    homes = [{_is_home(one.sentence[: one.start - one.sentence_start]) for one in place.claims} for place in (a, b)]
    return homes[0] != homes[1] and all(len(told) == 1 for told in homes)


def _is_home(before: str) -> bool:
    return _HOME.search(before) is not None


def _two_events(a: Position, b: Position) -> bool:
    """Whether something that is told of the one befell other persons than what is told of the other."""
    first, second = (
        sorted({claim.sentence for claim in place.claims if claim.sentence})[:MOST_TOLD] for place in (a, b)
    )
    from checker.text.names.told import others  # few runs ask for whom a sentence tells of

    return any(others(one, other) for one in first for other in second)


def _two_fates(a: Position, b: Position) -> bool:
    """Whether what befell the one, as far as it is told, did not befall the other; or an article tells of both."""
    if not {one.article for one in a.claims}.isdisjoint(one.article for one in b.claims):
        return True
    first, second = ({_fate(one) for one in place.claims[:MOST_TOLD]} - {""} for place in (a, b))
    return bool(first and second) and first.isdisjoint(second)


def _fate(claim: Claim) -> str:
    start = claim.start - claim.sentence_start
    return fate(claim.sentence[:start], claim.sentence[start + len(claim.surface) :], claim.subject or "")


def _two_days(a: Position, b: Position) -> bool:
    """Whether the days that stand beside two times of day lie farther apart than an event and what comes of it."""
    first, second = ({day for one in place.claims[:MOST_TOLD] if (day := _day(one))} for place in (a, b))
    return bool(first and second) and all(abs(x - y) > LONGEST for x in first for y in second)


def _day(claim: Claim) -> date | None:
    """The day that the sentence of a time tells, where it tells one."""
    printed = datetime.fromisoformat(claim.published).date() if claim.published else None
    told = [one.value for one in room("date").read(Passage(claim.sentence, printed))]
    days = {
        datetime.fromisoformat(at).date() for one in told if isinstance(one, Moment) and (at := one.start or one.end)
    }
    return days.pop() if len(days) == 1 else None
