"""From a group of values, or from what a general rule found, to the draft of a rule about that one fact. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from itertools import pairwise

from checker.discovery.figures import Group
from checker.discovery.like_nouns import like_noun
from checker.discovery.values import unit_of
from checker.discovery.words import Vocabulary, content, plural
from checker.record import replace
from checker.records import Fact, Quantity, Wording
from checker.rule import Condition, Rule, Tolerance
from checker.text.names.people import person, unaccented, without_titles
from checker.text.numbers.currencies import WRITTEN_AS_DOLLARS

NOUNS = {
    "money": "Sum",
    "percent": "Share",
    "date": "Date",
    "time": "Time",
    "duration": "Length",
    "age": "Age",
    "number": "Number",
}
LONGEST_ID = 60
OPENING = 6  # words of a quote that stand in a title
LONGEST_LIKE = 300  # characters of a quote that stand in a rule
HELP = "A draft: read the evidence, mend the cues, and give it the severity that it deserves."


def of_group(group: Group, vocabulary: Vocabulary, story: str | None) -> Rule:
    """A rule for values that stand beside the same words."""
    kind = group.kind.partition(" ")[0]
    units = _units(group)
    unit = units[0] if units else ""
    near = tuple(vocabulary.cues(word) for word in group.near)
    either = tuple(dict.fromkeys(cue for word in group.either for cue in vocabulary.cues(word)))
    exclude = tuple(dict.fromkeys(cue for word in group.exclude for cue in vocabulary.cues(word)))
    told = _told(group, vocabulary)
    noun = _several(unit).capitalize() if unit else NOUNS.get(kind, kind.capitalize())
    return Rule(
        id=identifier([*told, unit or kind]),
        type=kind,
        title=f"{noun} ({' … '.join(told)})" if told else noun,
        unit=units,
        near=(*near, either) if either else near,
        exclude=exclude,
        where=in_story(story),
        currency=_currency(group),
        **_strict(kind, group),  # type: ignore[arg-type]
        severity="warning",
        help=HELP,
    )


def _several(unit: str) -> str:
    """
    >>> _several("employee"), _several("kilometre per hour")
    ('employees', 'kilometres per hour')
    """
    noun, per, rest = unit.partition(" per ")
    return plural(noun) + per + rest


def _told(group: Group, vocabulary: Vocabulary) -> list[str]:
    """The words that hold a group together, as they are printed most often, in the order in which a sentence has them."""
    words = [*group.near, *group.either[:1]]
    order = list(group.members[0].around)
    return [
        vocabulary.shown(word) for word in sorted(words, key=lambda word: order.index(word) if word in order else -1)
    ]


def _units(group: Group) -> tuple[str, ...]:
    """The nouns by which the values are counted, the one that most articles print first."""
    articles: dict[str, set[str]] = {}
    for one in group.members:
        articles.setdefault(unit_of(one.mention), set()).add(one.article)
    ranked = sorted(articles, key=lambda unit: (-len(articles[unit]), unit != like_noun(unit), unit))
    return tuple(filter(None, ranked))


def _strict(kind: str, group: Group) -> dict[str, object]:
    """What keeps another's value out: an article that gives two has no say."""
    if kind == "age":
        return {"alone": True, "gap": Tolerance(absolute=Decimal(5)), "changes": "yearly"}
    return {"single": True, "changes": "increasing" if kind == "count" and _grew(group) else "none"}


def _grew(group: Group) -> bool:
    """Whether each later day has the higher figures: then a higher one may well be an update."""
    by_day: dict[str, list[Decimal]] = {}
    for one in group.members:
        value = one.mention.value
        number = (value.nominal or value.lower or value.upper) if isinstance(value, Quantity) else None
        if number is None or not one.published:
            return False
        by_day.setdefault(one.published[:10], []).append(number)
    days = [by_day[day] for day in sorted(by_day)]
    return len(days) > 1 and days[0] != days[-1] and all(max(a) <= min(b) for a, b in pairwise(days))


def of_fact(rule: Rule, fact: Fact, story: str | None) -> Rule:
    """The general rule that found a fact, narrowed to the person, the statement or the words of that fact."""
    values = [position.value for position in fact.positions]
    subject = next((value for name, value in fact.key if name == "person"), "")
    narrowed: dict[str, object] = {}
    title, words = rule.title, [rule.id]
    if rule.type == "name":
        names = [value.text for value in values if isinstance(value, Wording)]
        subject = max(names, key=lambda name: len(person(name).given))  # of two as full the one that more print
        title, words = f"Spelling of the name {subject}", [subject, "spelling"]
        narrowed = {"like": without_titles(subject), "near": (*rule.near, _parts(names)), "within": "article"}
    elif rule.type == "quote":
        texts = [value.text for value in values if isinstance(value, Wording)]
        like = min(texts, key=lambda text: (len(text), text))[:LONGEST_LIKE]
        told = [printed for _, _, printed, _ in content(like)][:5]
        speaker = next((value.speaker for value in values if isinstance(value, Wording) and value.speaker), "")
        title = (
            f"Wording of what {without_titles(speaker)} said" if speaker else f"Wording of the quote {opening(like)}"
        )
        words = [*told, "quote"]
        narrowed = {"like": like}
    elif unit := next((value for name, value in fact.key if name == "unit" and rule.unit), ""):
        title, words = f"{rule.title}: {unit}", [unit, rule.id]
        narrowed = {"unit": (unit,)}
    elif subject:
        title, words = f"{rule.title}: {subject}", [subject, rule.id]
        narrowed = {"near": (*rule.near, _called(subject, fact))}
    return replace(
        rule,
        id=identifier(words),
        title=title,
        where=(*rule.where, *in_story(story)),
        severity="warning",
        tests=(),
        help=rule.help or HELP,
        path="",
        line=0,
        **narrowed,
    )


def opening(quote: str) -> str:
    """
    >>> opening("We will not go back into our houses tonight")
    '“We will not go back into …”'
    """
    words = quote.split()
    return f"“{' '.join(words[:OPENING])}{' …' if len(words) > OPENING else ''}”"


def _called(subject: str, fact: Fact) -> tuple[str, ...]:
    """The first name where every sentence has it, for a family shares the surname."""
    first = subject.split()[0]
    sentences = [claim.sentence for position in fact.positions for claim in position.claims]
    return (first,) if first.isalpha() and all(first in text for text in sentences) else _parts([subject])


def in_story(story: str | None) -> tuple[Condition, ...]:
    return (Condition("story", "=", (story,)),) if story else ()


def _parts(names: Iterable[str]) -> tuple[str, ...]:
    """The surnames as they are printed, and without accents; where there is none the name."""
    found: set[str] = set()
    for name in names:
        letters = person(name).letters.split()
        word = letters[-1] if letters else name
        found |= {form.strip(".") for form in (word, unaccented(word))}
    return tuple(sorted(found - {""})) or tuple(names)


def identifier(words: Iterable[str]) -> str:
    """Words as a rule's id: small letters and digits with single hyphens.

    >>> identifier(["Jer Thorp", "spelling"])
    'jer-thorp-spelling'
    """
    text = "-".join(unaccented(word).lower() for word in words)
    text = re.sub(r"[^a-z0-9]+", "-", text).strip("-")
    if len(text) > LONGEST_ID:
        text = text[:LONGEST_ID].rsplit("-", 1)[0]
    return text or "fact"


def _currency(group: Group) -> str | None:
    """What a bare dollar stands for: the only currency with that sign that is named besides."""
    units = {one.mention.value.unit for one in group.members if isinstance(one.mention.value, Quantity)}
    named = sorted(unit for unit in units if unit in WRITTEN_AS_DOLLARS)
    return named[0] if "$" in units and len(named) == 1 else None
