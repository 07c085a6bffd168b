"""How much evidence is kept of one value: a fact that everybody tells must still fit. Pure.

All claims are counted, with their articles and sources; the first ones by article keep their sentences. Which these are depends
on the claims alone, not on the order in which they come, so every engine and partition keeps the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, MutableMapping, Sequence
from typing import NamedTuple

from checker.record import replace
from checker.records import Article, Claim, Position

MOST_EVIDENCE = 200  # claims of one value that keep their sentences, and are reported
OFTEN = 20_000  # claims of one rule from which it is worth asking what may go


class Find(NamedTuple):
    """What was found in an article, by its id."""

    article: str
    claims: tuple[Claim, ...]
    sketch: tuple[int, ...]
    terms: tuple[int, ...]


class Evidence:
    """Watches over the claims of a run while they come, so that no rule keeps more sentences than its values need.

    `finds` is the caller's, by the number of the article in `articles`: claims in it are replaced by bare ones. `by_story` says
    that claims of different stories are different facts.
    """

    def __init__(self, finds: MutableMapping[int, Find], articles: Sequence[Article], by_story: bool) -> None:
        self._finds, self._articles, self._by_story = finds, articles, by_story
        self._kept: defaultdict[str, list[int]] = defaultdict(list)  # by rule, the finds of claims with their sentences
        self._often: defaultdict[str, int] = defaultdict(lambda: OFTEN)
        self._folded: set[str] = set()

    def add(self, number: int) -> None:
        """Number of a find that is new."""
        for claim in self._finds[number].claims:
            kept = self._kept[claim.rule]
            kept.append(number)
            if len(kept) >= self._often[claim.rule]:
                self._fold(claim.rule)

    def settle(self) -> None:
        """Once all claims are there: of every rule that was folded just the first ones are left."""
        for rule in sorted(self._folded):
            self._fold(rule)

    def _fold(self, rule: str) -> None:
        buckets: defaultdict[Hashable, list[tuple[str, str, int, int, int, int]]] = defaultdict(list)
        for n in dict.fromkeys(self._kept[rule]):
            article = self._articles[n]
            story = article.story if self._by_story else None
            for i, claim in enumerate(self._finds[n].claims):
                if claim.rule == rule and claim.sentence:
                    place = (article.id, article.path, article.line, claim.start)
                    buckets[claim.key, claim.value, story].append((*place, n, i))
        going: defaultdict[int, set[int]] = defaultdict(set)
        for places in buckets.values():
            if len(places) > MOST_EVIDENCE:
                for *_, n, i in sorted(places)[MOST_EVIDENCE:]:
                    going[n].add(i)
        shared: dict[Hashable, Claim] = {}
        for n, some in going.items():
            claims = (_bare(c, shared) if i in some else c for i, c in enumerate(self._finds[n].claims))
            self._finds[n] = self._finds[n]._replace(claims=tuple(claims))
        kept = self._kept[rule] = [n for places in buckets.values() for *_, n, _ in sorted(places)[:MOST_EVIDENCE]]
        self._often[rule] = max(OFTEN, 2 * len(kept))
        self._folded.add(rule)


def _bare(claim: Claim, shared: dict[Hashable, Claim]) -> Claim:
    """The claim without its sentence; its value and key are those of the others that say the same."""
    like = shared.setdefault((claim.key, claim.value), claim)
    return replace(
        claim, value=like.value, key=like.key, surface="", sentence="", sentence_start=0, before="", after="", line=0, column=0
    )  # fmt: skip


def bounded(position: Position) -> Position:
    """The position with the claims that are reported; the others are counted in `folded`."""
    if len(position.claims) <= MOST_EVIDENCE:
        return position
    shown = tuple(claim for claim in position.claims if claim.sentence)[:MOST_EVIDENCE]
    return replace(position, claims=shown, folded=len(position.claims) - len(shown))
