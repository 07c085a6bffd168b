"""Articles in, drafts of rules out: what several articles state, the disagreements first. Pure.

Any order of the articles gives the same drafts. The work for a story grows with its articles, not with their pairs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from checker.discovery.drafting import identifier, of_fact, of_group
from checker.discovery.figures import Group, groups
from checker.discovery.proving import clean, facts, sound, with_test
from checker.discovery.statements import statements
from checker.discovery.terms import terms
from checker.discovery.times import times
from checker.discovery.values import Values, sight
from checker.discovery.words import Vocabulary
from checker.discovery.writing import document
from checker.records import CONFIDENCES, Article, Fact, Rule

ORDER = ("conflict", "unclear", "update", "compatible", "agree")
MOST_DRAFTS = 150  # of one story that are tried
MOST_VALUES = 12  # of what is still one fact
LONGEST = 160  # characters of a sentence in a comment


@dataclass(frozen=True, slots=True)
class Options:
    """`least` articles must speak of a fact, `most` drafts are kept of a story, with one of `verdicts`."""

    least: int = 2
    most: int = 20
    verdicts: tuple[str, ...] = ORDER
    currency: str | None = None


Draft = tuple[Rule, Group | None]  # a rule, and the values that it was made from where it was made from values


@dataclass(frozen=True, slots=True)
class Proposal:
    """A draft with its test, and the fact of the corpus that it was made from."""

    story: str
    rule: Rule
    fact: Fact


def discover(
    articles: Iterable[Article],
    story_of: Mapping[str, str],
    copy_of: Mapping[str, str],
    general: Sequence[Rule],
    options: Options,
    tell: Callable[[int], None] = lambda done: None,
) -> list[Proposal]:
    """The drafts of all stories, by story and rank. `general` are rules that need no subject: they find persons, quotes
    and what is asked of any event; `tell` hears how many articles were read."""
    ordered = sorted(articles, key=lambda article: article.id)
    vocabulary = Vocabulary()
    values: defaultdict[str, Values] = defaultdict(Values)
    by_story: defaultdict[str, list[Article]] = defaultdict(list)
    for done, article in enumerate(ordered, 1):
        found = sight(article, vocabulary, options.currency)
        if article.id not in copy_of:
            values[story_of[article.id]].add(found)
        by_story[story_of[article.id]].append(article)
        tell(done)
    several = len(by_story) > 1
    proposals: list[Proposal] = []
    for story in sorted(by_story):
        members = by_story[story]
        if len({copy_of.get(article.id, article.id) for article in members}) < options.least:
            continue
        named = members[0].story if several and all(article.story == story for article in members) else None
        drafts = [
            *((rule, None) for rule in _from_general(general, members, story, named, copy_of, options)),
            *((rule, None) for rule in terms(members, named)),
            *((rule, None) for rule in statements(members, named)),
            *((rule, None) for rule in times(values[story].kinds["time"], vocabulary, named)),
            *_from_figures(values[story], vocabulary, named),
        ]
        proposals += _kept(_unique(drafts)[:MOST_DRAFTS], members, story, copy_of, options)
    return _with_ids(proposals, several)


def _from_general(
    general: Sequence[Rule],
    members: Sequence[Article],
    story: str,
    named: str | None,
    copy_of: Mapping[str, str],
    options: Options,
) -> list[Rule]:
    found = facts(general, members, story, copy_of, options.currency)
    by_id = {rule.id: rule for rule in general}
    return [
        of_fact(by_id[id], fact, named)
        for id, told in found.items()
        for fact in told
        if fact.verdict in ("conflict", "unclear", "update") or _support(fact, copy_of) >= options.least
    ]


def _from_figures(values: Values, vocabulary: Vocabulary, named: str | None) -> list[Draft]:
    return [
        (of_group(group, vocabulary, named), group)
        for kind, members in sorted(values.kinds.items())
        if kind != "time"
        for group in groups(kind, members, values.printed[kind], vocabulary)
    ]


def _unique(drafts: Iterable[Draft]) -> list[Draft]:
    """Drafts that differ, each under an id of its own in its story."""
    seen: dict[str, int] = {}
    found: list[Draft] = []
    for rule, group in drafts:
        if any(replace(rule, id=other.id) == other for other, _ in found):
            continue
        number = seen[rule.id] = seen.get(rule.id, 0) + 1
        found.append((rule if number == 1 else replace(rule, id=f"{rule.id}-{number}"), group))
    return found


# ------------------------------------------------------------------ which drafts are kept


def _kept(
    drafts: Sequence[Draft], members: Sequence[Article], story: str, copy_of: Mapping[str, str], options: Options
) -> list[Proposal]:
    """The drafts that find a fact of a wanted verdict again, the best first; of those that find the same the first."""
    by_id = {rule.id: (rule, group) for rule, group in drafts}
    found: list[Proposal] = []
    for id, told in facts([rule for rule, _ in drafts], members, story, copy_of, options.currency).items():
        rule, group = by_id[id]
        wanted = [fact for fact in told if _wanted(fact, options, copy_of) and _seen(fact, group)]
        if wanted:
            worst = min(wanted, key=lambda fact: (ORDER.index(fact.verdict), -_support(fact, copy_of), fact.id))
            found.append(Proposal(story, rule, worst))
    found.sort(key=lambda proposal: _rank(proposal, copy_of))
    kept: list[Proposal] = []
    spans: list[set[tuple[str, int]]] = []
    for proposal in found:
        if len(kept) >= options.most:
            break
        mine = _spans(proposal.fact)
        if any(len(mine & other) * 2 > min(len(mine), len(other)) for other in spans):
            continue
        draft = with_test(proposal.rule, proposal.fact, options.currency)
        if draft is not None and sound(draft, document([(draft, ())], ())):
            kept.append(replace(proposal, rule=draft))
            spans.append(mine)
    return kept


def _wanted(fact: Fact, options: Options, copy_of: Mapping[str, str]) -> bool:
    if fact.verdict not in options.verdicts or len(fact.positions) > MOST_VALUES:
        return False
    slip = fact.type == "name" and fact.verdict == "conflict"  # one article that prints a name in two ways is enough
    return slip or _support(fact, copy_of) >= options.least


def _seen(fact: Fact, group: Group | None) -> bool:
    """Whether a disagreement is one between the values that the draft was made from: what its cues catch besides is none."""
    if fact.verdict in ("agree", "compatible") or group is None:
        return True
    spans = {(one.article, one.start) for one in group.members}
    return group.slips and all(
        any((c.article, c.start) in spans for c in position.claims) for position in fact.positions
    )


def _support(fact: Fact, copy_of: Mapping[str, str]) -> int:
    """How many articles speak of it, copies folded."""
    return len({copy_of.get(c.article, c.article) for position in fact.positions for c in position.claims})


def _spans(fact: Fact) -> set[tuple[str, int]]:
    return {(claim.article, claim.start) for position in fact.positions for claim in position.claims}


def _rank(proposal: Proposal, copy_of: Mapping[str, str]) -> tuple[int, int, int, str]:
    fact = proposal.fact
    return ORDER.index(fact.verdict), CONFIDENCES.index(fact.confidence), -_support(fact, copy_of), proposal.rule.id


# ------------------------------------------------------------------ what is shown


def _with_ids(proposals: Sequence[Proposal], several: bool) -> list[Proposal]:
    """Every rule under an id of its own in the whole file."""
    seen: dict[str, int] = {}
    found = []
    for proposal in proposals:
        id = proposal.rule.id
        if several and proposal.story:
            id = f"{identifier([proposal.story])[:40].strip('-')}-{id}"
        number = seen[id] = seen.get(id, 0) + 1
        found.append(replace(proposal, rule=replace(proposal.rule, id=id if number == 1 else f"{id}-{number}")))
    return found


def evidence(proposal: Proposal, paths: Mapping[str, str]) -> list[str]:
    """The lines of comment before a draft: its verdict, and each value with the places where it stands."""
    fact = proposal.fact
    lines = [clean(f"{fact.verdict}: {'; '.join(position.canonical for position in fact.positions)}")]
    for position in fact.positions:
        shown: dict[str, None] = {}
        for claim in position.claims:
            sentence = clean(claim.sentence)
            at = max(0, min(claim.start - claim.sentence_start - LONGEST // 2, len(sentence) - LONGEST))
            clipped = ("…" if at else "") + sentence[at : at + LONGEST] + ("…" if len(sentence) > at + LONGEST else "")
            shown.setdefault(clean(f"{paths.get(claim.article, claim.article)}:{claim.line}: {clipped}"))
        told = list(shown)
        lines += told[:3]
        if len(told) > 3:
            lines.append(f"and {len(told) - 3} more with this value")
    return lines
