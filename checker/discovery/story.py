"""The drafts for one story: what its articles tell, drafted, run and ranked. Pure.

Each article is read once: the drafts are run over the very pages that the values were found in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from checker.discovery.drafting import of_fact, of_group
from checker.discovery.drifts import drifts
from checker.discovery.figures import Group, groups
from checker.discovery.proving import Pages, facts
from checker.discovery.statements import statements
from checker.discovery.terms import terms
from checker.discovery.times import times
from checker.discovery.values import Values, sight
from checker.discovery.words import Vocabulary
from checker.record import Record, replace
from checker.records import CONFIDENCES, Article, Fact, Position, Quantity
from checker.rule import Rule
from checker.rulebook.book import Rulebook
from checker.stages.page import Page

ORDER = ("conflict", "unclear", "update", "compatible", "agree")
MOST_DRAFTS = 150  # of one story that are tried
MOST_KINDS = 60  # of values, in one story, those that most articles give
MOST_VALUES = 12  # of what is still one fact


class Options(Record, frozen=True):
    """`least` articles must speak of a fact, `most` drafts are kept of a story, with one of `verdicts`."""

    least: int = 2
    most: int = 20
    verdicts: tuple[str, ...] = ORDER
    currency: str | None = None


class Story(Record, frozen=True):
    """The articles of one event by id, and which of them are copies of which; `named` where its rules have to say so."""

    name: str
    articles: tuple[Article, ...]
    copy_of: dict[str, str]
    named: bool


class Proposal(Record, frozen=True):
    """A draft, and the fact of the corpus that it was made from. It has its test where it was proved."""

    story: str
    rule: Rule
    fact: Fact


class Drafted(Record, frozen=True):
    """The drafts that are kept of a story, and how many facts more it tells."""

    proposals: tuple[Proposal, ...]
    rest: int


Draft = tuple[Rule, Group | None]  # a rule, and the values that it was made from where it was made from values


def drafted(story: Story, general: Rulebook, vocabulary: Vocabulary, options: Options) -> Drafted:
    """The drafts of a story, the best first. `general` are rules that need no subject: they find persons, quotes and what
    is asked of any event; the vocabulary is that of the whole corpus."""
    pages = Pages(story.articles, story.copy_of, options.currency)
    values = Values()
    for page in _originals(pages):
        values.add(sight(page))
    named = story.name if story.named else None
    differing, agreeing = _from_general(general, pages, story, named, options)
    drafts: list[Draft] = [
        *((rule, None) for rule in differing),
        *((rule, None) for rule in terms(story.articles, named)),
        *((rule, None) for rule in statements(pages, named)),
        *((rule, None) for rule in drifts(_originals(pages), vocabulary, named)),
        *((rule, None) for rule in times(values.kinds["time"], vocabulary, named)),
        *_from_figures(values, vocabulary, named),
        *((rule, None) for rule in agreeing),
    ]
    return _kept(_unique(drafts)[:MOST_DRAFTS], pages, story.name, options)


def _originals(pages: Pages) -> Iterator[Page]:
    return (page for page in pages if page.article.id not in pages.copy_of)


def _from_general(
    general: Rulebook, pages: Pages, story: Story, named: str | None, options: Options
) -> tuple[list[Rule], list[Rule]]:
    """Rules for what is told differently, and for what is told alike: what most articles speak of first."""
    differing: list[Rule] = []
    agreeing: list[Rule] = []
    told = [(-_support(fact, pages), place, fact) for place, fact in enumerate(_all(facts(general, pages, story.name)))]
    for less, _, fact in sorted(told, key=lambda one: one[:2]):
        if fact.verdict in options.verdicts and (fact.is_finding or -less >= options.least):
            draft = of_fact(general.rule(fact.rule), fact, named)
            (differing if fact.is_finding else agreeing).append(draft)
    return differing, agreeing


def _all(told: Mapping[str, Iterable[Fact]]) -> Iterator[Fact]:
    return (fact for found in told.values() for fact in found)


def _from_figures(values: Values, vocabulary: Vocabulary, named: str | None) -> list[Draft]:
    return [
        (of_group(group, vocabulary, named), group)
        for kind, members in sorted(values.told_most(MOST_KINDS))
        if kind != "time"
        for group in groups(kind, members, values.printed[kind], vocabulary)
    ]


def _unique(drafts: Iterable[Draft]) -> list[Draft]:
    """Drafts that differ, each under an id of its own in its story."""
    numbers: dict[str, int] = {}
    seen: set[Rule] = set()
    found: list[Draft] = []
    for rule, group in drafts:
        asked = replace(rule, id="")
        if asked in seen:
            continue
        seen.add(asked)
        number = numbers[rule.id] = numbers.get(rule.id, 0) + 1
        found.append((rule if number == 1 else replace(rule, id=f"{rule.id}-{number}"), group))
    return found


# ------------------------------------------------------------------ which drafts are kept


def _kept(drafts: Sequence[Draft], pages: Pages, story: str, options: Options) -> Drafted:
    """The drafts that find a fact of a wanted verdict again, the best first; of those that find the same the first."""
    by_id = {rule.id: (rule, group) for rule, group in drafts}
    found: list[Proposal] = []
    for id, told in facts(Rulebook(rule for rule, _ in drafts), pages, story).items():
        rule, group = by_id[id]
        wanted = [fact for fact in told if _wanted(fact, options, pages) and _seen(fact, group)]
        if wanted:
            worst = min(wanted, key=lambda fact: (ORDER.index(fact.verdict), -_support(fact, pages), fact.id))
            found.append(Proposal(story, rule, worst))
    found.sort(key=lambda proposal: _rank(proposal, pages))
    kept: list[Proposal] = []
    rest = 0
    spans: list[set[tuple[str, int]]] = []
    for proposal in found:
        mine = _spans(proposal.fact)
        if any(len(mine & other) * 2 > min(len(mine), len(other)) for other in spans):
            continue
        spans.append(mine)
        if len(kept) < options.most:
            kept.append(proposal)
        else:
            rest += 1
    return Drafted(tuple(kept), rest)


def _wanted(fact: Fact, options: Options, pages: Pages) -> bool:
    if fact.verdict not in options.verdicts or len(fact.positions) > MOST_VALUES or all(map(_vague, fact.positions)):
        return False
    slip = fact.type == "name" and fact.verdict == "conflict"  # one article that prints a name in two ways is enough
    return slip or _support(fact, pages) >= options.least


def _vague(position: Position) -> bool:
    """ "Several shots" are nothing that anybody checks."""
    return isinstance(position.value, Quantity) and position.value.qualifier == "vague"


def _seen(fact: Fact, group: Group | None) -> bool:
    """Whether a disagreement is one between the values that the draft was made from: what its cues catch besides is none."""
    if fact.verdict in ("agree", "compatible") or group is None:
        return True
    spans = {(one.article, one.start) for one in group.members}
    return group.slips and all(
        any((c.article, c.start) in spans for c in position.claims) for position in fact.positions
    )


def _support(fact: Fact, pages: Pages) -> int:
    """How many articles speak of it, copies folded."""
    return len({pages.origin(c.article) for position in fact.positions for c in position.claims})


def _spans(fact: Fact) -> set[tuple[str, int]]:
    return {(claim.article, claim.start) for position in fact.positions for claim in position.claims}


def _rank(proposal: Proposal, pages: Pages) -> tuple[int, int, int, str]:
    fact = proposal.fact
    return ORDER.index(fact.verdict), CONFIDENCES.index(fact.confidence), -_support(fact, pages), proposal.rule.id
