"""Articles in, drafts of rules out: what several articles state, the disagreements first.

First every article is gleaned for what tells its story and for the words of the corpus; then every story is read, by itself.
Any order of the articles gives the same drafts. The work for a story grows with its articles, not with their pairs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from checker.discovery.drafting import identifier
from checker.discovery.gleaning import Gleaned, glean
from checker.discovery.proving import clean, proved
from checker.discovery.story import ORDER, Drafted, Options, Proposal, Story, drafted
from checker.discovery.words import Vocabulary
from checker.read.corpus import read
from checker.read.limits import Limits
from checker.read.source import Source
from checker.record import Record, replace
from checker.records import CONFIDENCES, Article, Problem
from checker.render.words import said
from checker.rule import Rule
from checker.rulebook.book import Rulebook
from checker.stages.gather import Gathered, gather

LONGEST = 160  # characters of a sentence in a comment
BATCH_CHARACTERS = 100_000  # of stories that are handed over together; reading costs more than sending


class Gleaning(Record, frozen=True):
    """A batch of sources in, what was gleaned of their articles and their words out: the first work of an engine."""

    limits: Limits

    def __call__(self, batch: Sequence[Source]) -> tuple[list[Gleaned | Problem], Vocabulary]:
        vocabulary = Vocabulary()
        items = (item for source in batch for item in read(source, self.limits))
        return [item if isinstance(item, Problem) else glean(item, vocabulary) for item in items], vocabulary


class Drafting(Record, frozen=True):
    """A batch of stories in, the drafts of each out: the second work of an engine."""

    general: Rulebook
    vocabulary: Vocabulary
    options: Options

    def __call__(self, batch: Sequence[Packed]) -> list[Drafted]:
        return [drafted(packed.story(), self.general, self.vocabulary, self.options) for packed in batch]


class Proving(Record, frozen=True):
    """A batch of drafts in, those with a test that passes out: the third work of an engine, for the drafts that are written."""

    currency: str | None

    def __call__(self, batch: Sequence[Proposal]) -> list[Proposal]:
        found = ((proposal, proved(proposal.rule, proposal.fact, self.currency)) for proposal in batch)
        return [replace(proposal, rule=rule) for proposal, rule in found if rule is not None]


class Packed(Record, frozen=True):
    """A story with its articles as they were gleaned, each with its id in the corpus."""

    name: str
    articles: tuple[tuple[str, Gleaned], ...]
    copy_of: dict[str, str]
    named: bool

    def story(self) -> Story:
        return Story(self.name, tuple(one.article(id) for id, one in self.articles), self.copy_of, self.named)

    @property
    def size(self) -> int:
        return sum(one.size for _, one in self.articles)


class Corpus:
    """All articles that were gleaned, and the words of all."""

    def __init__(
        self,
        items: Iterable[tuple[Iterable[Gleaned | Problem], Vocabulary]],
        problems: Iterable[Problem],
        mode: str,
    ) -> None:
        """`mode` is how stories are found: see `stages.stories`."""
        self.vocabulary = Vocabulary()
        self.problems = list(problems)
        gleaned: list[Gleaned] = []
        for found, vocabulary in items:
            self.vocabulary.update(vocabulary)
            for item in found:
                (self.problems if isinstance(item, Problem) else gleaned).append(item)  # type: ignore[arg-type]
        self._gathered = gather([one.reading for one in gleaned], mode)
        self._gleaned = gleaned

        self.problems += self._gathered.problems

    @property
    def articles(self) -> list[Article]:
        """By id, without their text, each with its story."""
        return self._gathered.articles

    @property
    def independent(self) -> int:
        """How many articles are no copies of others."""
        return len(self._gathered.articles) - len(self._gathered.copy_of)

    @property
    def several(self) -> bool:
        """Whether the articles tell more than one story."""
        return len({article.story for article in self.articles}) > 1

    def stories(self, least: int) -> Iterator[Packed]:
        """By name, those of which at least so many articles are no copies of others."""
        gathered = self._gathered
        several = self.several
        by_story: defaultdict[str, list[tuple[str, Gleaned]]] = defaultdict(list)
        stories = {article.id: article.story or "" for article in gathered.articles}
        for id, one in sorted(_named(self._gleaned, gathered), key=lambda pair: pair[0]):
            by_story[stories[id]].append((id, one))
        for name, members in sorted(by_story.items()):
            copy_of = {id: gathered.copy_of[id] for id, _ in members if id in gathered.copy_of}
            if len({copy_of.get(id, id) for id, _ in members}) >= least:
                named = several and all(one.reading.article.story == name for _, one in members)
                yield Packed(name, tuple(members), copy_of, named)


def _named(gleaned: Iterable[Gleaned], gathered: Gathered) -> Iterator[tuple[str, Gleaned]]:
    """The articles under the ids that a run gives them: two with one id are told apart."""
    ids: defaultdict[tuple[str, int], list[str]] = defaultdict(list)
    for article in gathered.articles:
        ids[article.path, article.line].append(article.id)
    for one in sorted(gleaned, key=lambda one: (one.reading.article.id, one.reading.article.path)):
        article = one.reading.article
        names = ids[article.path, article.line]
        own = article.id if article.id in names else names[0]
        names.remove(own)
        yield own, one


def discover(articles: Iterable[Article], mode: str, general: Rulebook, options: Options) -> list[Proposal]:
    """The drafts of all stories, by story and rank, in this process."""
    vocabulary = Vocabulary()
    corpus = Corpus([([glean(article, vocabulary) for article in articles], vocabulary)], (), mode)
    drafting = Drafting(general, corpus.vocabulary, options)
    found = drafting(list(corpus.stories(options.least)))
    named = with_ids(distinct(proposal for story in found for proposal in story.proposals), corpus.several)
    return Proving(options.currency)(named)


def batches(stories: Iterable[Packed]) -> Iterator[list[Packed]]:
    """Small stories together."""
    batch: list[Packed] = []
    size = 0
    for story in stories:
        batch.append(story)
        size += story.size
        if size >= BATCH_CHARACTERS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def with_ids(found: Iterable[Proposal], several: bool) -> list[Proposal]:
    """Every rule under an id of its own in the whole file; `several` says that there is more than one story."""
    seen: dict[str, int] = {}
    named = []
    for proposal in found:
        id = proposal.rule.id
        if several and proposal.story:
            id = f"{identifier([proposal.story])[:40].strip('-')}-{id}"
        number = seen[id] = seen.get(id, 0) + 1
        named.append(replace(proposal, rule=replace(proposal.rule, id=id if number == 1 else f"{id}-{number}")))
    return named


def distinct(found: Iterable[Proposal]) -> list[Proposal]:
    """Each rule once, with its most certain fact: of stories that have no name, many ask the same of any article."""
    best: dict[Rule, Proposal] = {}
    for proposal in found:
        asked = replace(proposal.rule, id="")
        if asked not in best or _certainty(proposal) < _certainty(best[asked]):
            best[asked] = proposal
    return sorted(best.values(), key=lambda proposal: proposal.story)


def most_certain(found: Sequence[Proposal], most: int) -> list[Proposal]:
    """So many of all drafts, in their order: contradictions first, then what is read most surely and told most often; all
    of them for 0."""
    if not most or len(found) <= most:
        return list(found)
    best = sorted(found, key=_certainty)[:most]
    kept = {proposal.rule.id for proposal in best}
    return [proposal for proposal in found if proposal.rule.id in kept]


def _certainty(proposal: Proposal) -> tuple[int, int, int, str, str]:
    fact = proposal.fact
    told = sum(position.independent for position in fact.positions)
    return ORDER.index(fact.verdict), CONFIDENCES.index(fact.confidence), -told, proposal.rule.id, proposal.story


def evidence(proposal: Proposal, paths: Mapping[str, str]) -> list[str]:
    """The lines of comment before a draft: its verdict, and each value with the places where it stands."""
    fact = proposal.fact
    lines = [clean(f"{fact.verdict}: {'; '.join(map(said, fact.positions))}")]
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
