"""The records that travel between the floors: frozen, flat and plain, so that they can be columns. The words are those of
the README's glossary."""

from __future__ import annotations

from decimal import Decimal

from checker.record import Record

TYPES = tuple("money count number percent ordinal age date time duration quantity name place quote text".split())
QUALIFIERS = ("exact", "about", "at least", "more than", "at most", "fewer than", "between", "vague")
VERDICTS = ("agree", "compatible", "update", "unclear", "conflict")
FINDING_VERDICTS = ("conflict", "unclear", "update")
FACT_VERDICTS = ("compatible", "agree", "single-source")
SEVERITIES = ("error", "warning", "info")
CONFIDENCES = ("high", "medium", "low")
SCOPES = ("headline", "body", "quote", "caption")


class Zone(Record, frozen=True):
    """A stretch of an article's text that is not plain body: half-open offsets and a scope."""

    start: int
    end: int
    scope: str


class Article(Record, frozen=True):
    """One text with its metadata. What is not known is None; `text` is empty once the article was read.

    Dates are ISO text ("2018-06-19", "2018-06-19T09:23"). `line` is where the text begins in the file `path`; `record` says
    that all of it stands on that line (JSONL). `currency` is what a bare "$" means, `source_class` a kind of source ("local").
    `locators` name the parts of an original that has no lines, each with the offset at which it begins: (512, "page 2")."""

    id: str
    path: str
    text: str = ""
    title: str | None = None
    source: str | None = None
    published: str | None = None
    updated: str | None = None
    author: str | None = None
    section: str | None = None
    url: str | None = None
    story: str | None = None
    lang: str | None = None
    zones: tuple[Zone, ...] = ()
    line: int = 1
    record: bool = False
    currency: str | None = None
    source_class: str | None = None
    locators: tuple[tuple[int, str], ...] = ()


class Problem(Record, frozen=True):
    """Something that could not be used, and what to do about it."""

    where: str
    what: str
    help: str
    severity: str = "warning"


# ------------------------------------------------------------------ what a value is


class Quantity(Record, frozen=True):
    """A number with a unit, as an interval: money, count, number, percent, ordinal, age, quantity, duration.

    `nominal` is the bare number printed (None for a range or a vague amount). `lower` and `upper` are the bounds
    that the words set, in the same unit: "more than 100" sets lower, "up to" and "nearly" set upper, a range both,
    a plain number and "about" neither. `step` is the printed precision: 100000 for "19.4 million", 1 for "1,234".
    """

    type: str
    nominal: Decimal | None
    lower: Decimal | None = None
    upper: Decimal | None = None
    unit: str | None = None
    qualifier: str = "exact"
    step: Decimal | None = None


class Moment(Record, frozen=True):
    """A date or a time of day, as an interval at its printed grain.

    `iso` is the notation ("2018-06-19", "2018-06", "2018", "2018-06-19T09:23", "T15:00", or "A/B" with exclusive
    end and ".." for an open one). `start` and `end` (exclusive) are ISO text at day or minute precision, None where open
    or unknown. `said` and `implied` name the parts (year month day hour minute zone) that were printed, and those that were
    taken from the published date; parts in neither are unknown (a yearless date in an undated article is "--06-19").
    """

    type: str
    iso: str
    start: str | None
    end: str | None
    grain: str
    said: tuple[str, ...] = ()
    implied: tuple[str, ...] = ()
    qualifier: str = "exact"


class Wording(Record, frozen=True):
    """A name, a place, a quote or a phrase: `text` is its normalised form, `speaker` who is quoted."""

    type: str
    text: str
    speaker: str | None = None


Value = Quantity | Moment | Wording


class Mention(Record, frozen=True):
    """A span of a text that expresses a value. `subject` is the person or thing it belongs to, where that is said.

    `role` says how the value stands to others: "conversion" (in brackets after another amount), "each", "per month",
    "others" (exclusive of those before), "part" ("two of the men"); None for a value that stands for itself.
    """

    start: int
    end: int
    surface: str
    value: Value
    confidence: str = "high"
    subject: str | None = None
    role: str | None = None


# ------------------------------------------------------------------ what is claimed


class Claim(Record, frozen=True):
    """This article gives this value for this fact, here, with its sentence as evidence.

    Offsets are half-open and count characters of the article's text. `key` holds the parts of the rule's key, in its
    order, except the story, which the engine knows only when all articles were read. So is `origin`: the article that
    this one is a copy of, or itself. `locator` is the part of the original ("page 2"), "" where the line tells it."""

    rule: str
    key: tuple[str, ...]
    article: str
    value: Value
    start: int
    end: int
    line: int
    column: int
    surface: str
    sentence: str
    sentence_start: int
    scope: str = "body"
    confidence: str = "high"
    subject: str | None = None
    before: str = ""
    after: str = ""
    source: str | None = None
    published: str | None = None
    origin: str = ""
    locator: str = ""


class NearMiss(Record, frozen=True):
    """A sentence that speaks of a rule's subject and gave no value, and the step at which it was dropped."""

    rule: str
    article: str
    start: int
    line: int
    column: int
    sentence: str
    dropped: str


class Reading(Record, frozen=True):
    """All that one article yields: itself without its text, claims, near-misses, what finds copies (`sketch`) and stories
    (`terms`), and `digest`, a short hex text over its text and metadata."""

    article: Article
    claims: tuple[Claim, ...] = ()
    near_misses: tuple[NearMiss, ...] = ()
    problems: tuple[Problem, ...] = ()
    sketch: tuple[int, ...] = ()
    digest: str = ""
    terms: tuple[int, ...] = ()


# ------------------------------------------------------------------ what is asked


class Judgement(Record, frozen=True):
    """What a comparison says of two values: agree, compatible, unclear or conflict, and why in one short line."""

    verdict: str
    why: str
    confidence: str = "high"


# ------------------------------------------------------------------ what is reported


class Position(Record, frozen=True):
    """One value of a fact with all the claims that give it; `independent` counts sources with copies folded.

    `verdict` is the worst of those it has with the others, empty where there are none: positions with the verdict of the
    fact are those that make it. Positions of one `side` (from 0, in their order) can all be meant together. Of very many claims
    the first are here, and the others counted in `folded`."""

    value: Value
    canonical: str
    claims: tuple[Claim, ...]
    articles: int
    independent: int
    verdict: str = ""
    side: int = 0
    folded: int = 0


class Fact(Record, frozen=True):
    """The question a rule asks for one key, answered. It is a finding where its verdict is conflict, unclear or update.
    `key` pairs the names of the rule's key with their values; `positions` come most independent sources first."""

    id: str
    rule: str
    type: str
    key: tuple[tuple[str, str], ...]
    verdict: str
    severity: str
    confidence: str
    message: str
    why: tuple[str, ...]
    positions: tuple[Position, ...]
    expected: tuple[str, ...] = ()

    @property
    def is_finding(self) -> bool:
        return self.verdict in FINDING_VERDICTS


class Accepted(Record, frozen=True):
    """A finding that somebody decided on, and the decision: confirmed, explained, not-same or ignored."""

    fact: Fact
    reason: str
    until: str | None = None
    by: str | None = None
    decision: str = "explained"


class RuleCard(Record, frozen=True):
    """What a report says of a rule: in plain words, from where, and how much of the corpus it covered."""

    id: str
    title: str
    type: str
    path: str
    line: int
    words: str
    help: str
    severity: str
    claims: int
    articles: int
    near_misses: int


class Report(Record, frozen=True):
    """All that a run found. Renderers see this and nothing else.

    `copy_of` pairs an article's id with the id of the article it is a copy of; digests are short hex texts.
    `accepted` findings were decided on and are in no other list; `confirmed` holds the decisions on findings that stay in
    `findings`. Against an earlier report `compared` pairs each finding's id with "new" or "open", and `gone` gives the id
    and the message of what is found no more. `again` holds the options by which another command sees the same run.
    """

    version: str
    title: str
    articles: tuple[Article, ...]
    copy_of: tuple[tuple[str, str], ...]
    rules: tuple[RuleCard, ...]
    findings: tuple[Fact, ...]
    facts: tuple[Fact, ...]
    near_misses: tuple[NearMiss, ...] = ()
    accepted: tuple[Accepted, ...] = ()
    problems: tuple[Problem, ...] = ()
    corpus_digest: str = ""
    rules_digest: str = ""
    options: tuple[tuple[str, str], ...] = ()
    confirmed: tuple[Accepted, ...] = ()
    compared: tuple[tuple[str, str], ...] = ()
    gone: tuple[tuple[str, str], ...] = ()
    again: tuple[tuple[str, str], ...] = ()

    @property
    def silent_rules(self) -> tuple[str, ...]:
        """Rules that found no value in any article."""
        return tuple(card.id for card in self.rules if not card.claims)


class MentionRow(Record, frozen=True):
    """One line of `checker extract`: a mention as plain text and offsets, its value in canonical notation."""

    article: str
    start: int
    end: int
    type: str
    value: str
    nominal: str | None
    lower: str | None
    upper: str | None
    unit: str | None
    qualifier: str
    surface: str
    scope: str
