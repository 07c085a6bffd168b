"""One fact as its panel shows it: values side by side, their sentences, how they were read, what changed."""

from __future__ import annotations

import shlex

from checker.record import Record
from checker.records import Accepted, Claim, Fact, Moment, Position, Quantity, Report, RuleCard, Wording
from checker.render import hints, worddiff
from checker.render.cast import Byline, Cast
from checker.render.html.reasons import lines, mending
from checker.render.html.timeline import Timeline, timeline
from checker.render.labels import WORDS, label, labels, many, short, surface
from checker.render.places import spot
from checker.render.show import LABEL, Marked, anchor, clear, mark, web_link
from checker.render.summary import SYMBOLS
from checker.render.why import expected
from checker.render.worddiff import Piece
from checker.render.words import digits, said
from checker.text.as_of import as_of
from checker.text.attribution import attribution
from checker.text.population import population

SENTENCE = 2_000  # characters of a sentence in which its source is looked for
SHOWN = 60  # characters of a wording that is shown whole in the list, its changes marked
BRIEF = 90  # characters of any other value in a list
STORY = 80  # characters of the name of a story
VALUES = 60  # values of a fact that stand side by side
SAMPLE = 100  # claims of a value that are asked how they were read
READINGS = 8  # ways of reading a value that are told
EXPLAINS = ("rules", "currency")  # the options of a run that `checker explain` takes


class ClaimView(Record, frozen=True):
    """One claim with all that its line in the panel says; ready to show, but for `article` and `text`."""

    article: str
    by: Byline
    text: str
    place: str
    sentence: Marked
    before: str
    after: str
    scope: str
    confidence: str
    copies: tuple[str, ...] = ()
    copy_of: str = ""

    @property
    def link(self) -> str | None:
        """The way to the sentence in the original; made when it is asked for, since most of a big report never are."""
        return web_link(self.by.url, self.text)

    @property
    def copied(self) -> str:
        """The copies of the article, which count for nothing."""
        if not self.copies:
            return ""
        return f"+ {many(len(self.copies), 'copy', 'copies')}, not counted: {', '.join(self.copies)}"

    @property
    def address(self) -> str | None:
        return web_link(self.by.url)


class ReadingView(Record, frozen=True):
    """How a printed value was read: in words (empty: as it is printed), and what else the sentence says of it."""

    surface: str
    words: str
    note: str


class PositionView(Record, frozen=True):
    label: str
    brief: str
    pieces: tuple[Piece, ...]
    who: tuple[str, ...]
    articles: int
    independent: int
    differs: bool
    declared: bool
    stands: str
    symbol: str
    claims: tuple[ClaimView, ...]
    readings: tuple[ReadingView, ...]


class DiffView(Record, frozen=True):
    old: str
    new: str
    pieces: tuple[Piece, ...]


class FactView(Record, frozen=True):
    id: str
    anchor: str
    verdict: str
    word: str
    symbol: str
    severity: str
    confidence: str
    title: str
    keys: tuple[str, ...]
    story: str
    message: str
    why: tuple[str, ...]
    mending: str
    who: str
    reason: str
    positions: tuple[PositionView, ...]
    expected: tuple[str, ...]
    support: str
    diffs: tuple[DiffView, ...]
    timeline: Timeline | None
    card: RuleCard
    rule_place: str
    rule_anchor: str
    explain: str
    compared: str
    confirmed: Accepted | None
    sources: tuple[str, ...]


def view(fact: Fact, cast: Cast) -> FactView:
    card, odd = cast.card(fact.rule), hints.apart(fact)
    names = labels(fact)
    differing = {place.canonical for place in odd}
    called = {place.canonical: name for place, name in zip(fact.positions, names, strict=True)}
    return FactView(
        id=fact.id,
        anchor=("finding-" if fact.is_finding else "fact-") + anchor(fact.id),
        verdict=fact.verdict,
        word=WORDS[fact.verdict],
        symbol=SYMBOLS[fact.verdict],
        severity=fact.severity,
        confidence=fact.confidence,
        title=clear(card.title or fact.rule, LABEL),
        keys=tuple(text for _, text in cast.about(fact)),
        story=short(cast.story_names.get(cast.story(fact), ""), STORY) if cast.stories > 1 else "",
        message=clear(fact.message, 1000),
        why=lines(fact, cast),
        mending=mending(fact),
        who=hints.who(fact, cast),
        reason=hints.reason(fact, cast),
        positions=tuple(
            _position(fact, place, name, place.canonical in differing, cast)
            for place, name in zip(fact.positions, names, strict=True)
        ),
        expected=tuple(clear(value, LABEL) for value in expected(fact)),
        support=_support(fact, cast),
        diffs=_diffs(fact),
        timeline=timeline(fact, {key: short(text, 60) for key, text in called.items()}, odd, cast),
        card=card,
        rule_place=f"{clear(card.path, LABEL)}:{card.line}" if card.path else "",
        rule_anchor=f"rule-{cast.rule_number.get(fact.rule, 0)}",
        explain=_explain(fact, odd, cast),
        compared=cast.compared.get(fact.id, ""),
        confirmed=cast.confirmed.get(fact.id),
        sources=tuple(dict.fromkeys(cast.source(claim.article) for place in fact.positions for claim in place.claims)),
    )


def claim_view(claim: Claim, copies: tuple[str, ...], cast: Cast) -> ClaimView:
    original = cast.original.get(claim.article)
    by = cast.byline(claim.article)
    return ClaimView(
        article=claim.article,
        by=by,
        text=claim.sentence,
        place=spot(by.path, claim),
        sentence=mark(claim.sentence, claim.start - claim.sentence_start, claim.surface),
        before=clear(claim.before, 2 * LABEL),
        after=clear(claim.after, 2 * LABEL),
        scope=claim.scope,
        confidence=claim.confidence,
        copies=copies,
        copy_of=cast.source(original) if original else "",
    )


def folded(place: Position, cast: Cast) -> list[tuple[Claim, tuple[str, ...]]]:
    """The claims of a value, newest first, with the copies of an article under it instead of beside it."""
    present = {claim.article for claim in place.claims}
    copies: dict[str, list[str]] = {}
    kept = []
    for claim in cast.newest_first(place.claims):
        original = cast.original.get(claim.article)
        if original in present and original is not None:
            names = copies.setdefault(original, [])
            if cast.source(claim.article) not in names:
                names.append(cast.source(claim.article))
        else:
            kept.append(claim)
    return [(claim, tuple(copies.get(claim.article, ()))) for claim in kept]


def _position(fact: Fact, place: Position, name: str, differs: bool, cast: Cast) -> PositionView:
    return PositionView(
        label=short(name, 4 * LABEL),
        brief=short(name, BRIEF),
        pieces=_pieces(fact, place) if fact.is_finding and fact.type in ("quote", "text") else (),
        who=tuple(cast.sources(place.claims)),
        articles=place.articles,
        independent=place.independent,
        differs=differs,
        declared=place.canonical in fact.expected,
        stands=place.verdict,
        symbol=SYMBOLS[place.verdict or fact.verdict] if differs else "",
        claims=tuple(claim_view(claim, copies, cast) for claim, copies in folded(place, cast)),
        readings=_readings(place),
    )


def _pieces(fact: Fact, place: Position) -> tuple[Piece, ...]:
    """A wording with the words marked that another has not: whole where it is short, else around the first change."""
    first = fact.positions[0]
    other = place if place is not first else fact.positions[min(1, len(fact.positions) - 1)]
    pieces, side = _diff(fact, label(first), label(other)), "del" if place is first else "ins"
    if len(label(place)) > SHOWN:
        pieces = worddiff.excerpt(pieces, side)
    kept = tuple(piece for piece in pieces if piece.kind in ("same", side))
    same = sum(len(piece.text.split()) for piece in kept if piece.kind == "same")
    return kept if same >= 2 and sum(len(piece.text) for piece in kept) <= 3 * SHOWN else ()


def _readings(place: Position) -> tuple[ReadingView, ...]:
    """Each way in which a value is printed and read, once; what is read as it is printed goes without saying."""
    limit = 48 if isinstance(place.value, Wording) else LABEL
    words = short(clear(said(place), LABEL), limit)
    found: dict[tuple[str, str], ReadingView] = {}
    for claim in sorted(place.claims, key=lambda claim: (claim.article, claim.start))[:SAMPLE]:
        text = short(clear(surface(claim), LABEL), limit)
        same = text.casefold() == words.casefold() or surface(claim) == getattr(place.value, "text", "")
        note = _note(claim)
        if note or not same:
            found.setdefault((text, note), ReadingView(text, "" if same else words, note))
        if len(found) == READINGS:
            break
    return tuple(found.values())


def _note(claim: Claim) -> str:
    """What a reader should know of how a value was read, and what its sentence says of it: of whom, as of when, by whom."""
    notes = []
    value = claim.value
    sentence, start = claim.sentence, claim.start - claim.sentence_start
    end = start + len(claim.surface)
    if isinstance(value, Quantity):
        if value.step is not None and value.step > 1 and value.type != "duration":
            notes.append(f"printed to the nearest {digits(value.step)}")
        if value.type in ("count", "percent") and (whole := population(sentence, start, end, value.type == "percent")):
            notes.append(whole)
        if when := as_of(sentence, start, end):
            notes.append(when)
    elif isinstance(value, Moment):
        if value.implied:
            notes.append(f"{' and '.join(value.implied)} taken from the date of publication")
    elif value.speaker:
        notes.append(f"said by {clear(value.speaker, LABEL)}")
    if claim.subject:
        notes.append(f"of {clear(claim.subject, LABEL)}")
    if who := attribution(sentence[:SENTENCE]):
        notes.append(
            f"as {clear(who, LABEL)}" if who[0].islower() and not who.startswith("according") else clear(who, LABEL)
        )
    if claim.confidence != "high":
        notes.append(f"{claim.confidence} confidence")
    return "; ".join(clear(note) for note in notes)


def _support(fact: Fact, cast: Cast) -> str:
    articles = {claim.article for place in fact.positions for claim in place.claims}
    copies = sum(1 for id in articles if id in cast.original)
    if not copies:
        return many(len(articles), "article")
    originals = {cast.source(cast.original[id]) for id in articles if id in cast.original}
    of_whom = f"of {short(originals.pop(), 40)}" if len(originals) == 1 else "folded"
    independent = len(articles) - copies
    return f"{many(len(articles), 'article')}, {independent:,} independent ({many(copies, 'copy', 'copies')} {of_whom})"


def _diffs(fact: Fact) -> tuple[DiffView, ...]:
    """Each other wording against the first, for wordings that disagree."""
    if not fact.is_finding or not fact.positions or not isinstance(fact.positions[0].value, Wording):
        return ()
    first = fact.positions[0].value
    found = []
    for place in fact.positions[1:6]:
        if isinstance(place.value, Wording) and place.verdict not in ("agree", "compatible"):
            old, new = clear(first.text, 5000), clear(place.value.text, 5000)
            found.append(DiffView(old, new, _diff(fact, old, new)))
    return tuple(found)


def _diff(fact: Fact, old: str, new: str) -> tuple[Piece, ...]:
    """Names letter by letter; quotes word by word without their capitals, which depend on where they stand."""
    return worddiff.diff(old, new, letters=fact.type in ("name", "place"), case=fact.type != "quote")


def _explain(fact: Fact, odd: tuple[Position, ...], cast: Cast) -> str:
    """The command that shows how a claim came about: of the value that stands apart, else of the first."""
    for place in (*odd[-1:], *fact.positions[:1]):
        for claim in cast.newest_first(place.claims):
            article = cast.article(claim.article)
            target = clear(claim.article if article.record or not article.path else article.path)
            return shlex.join(["checker", "explain", clear(fact.rule), target, *_options(cast.report)])
    return ""


def _options(report: Report) -> list[str]:
    """What the command must say of the run, as `checker explain` takes it."""
    again = [(name, clear(value)) for name, value in report.again]
    named = [part for name, value in again if name in EXPLAINS for part in (f"--{name}", value)]
    return [*(value for name, value in again if name == "corpus"), *named]
