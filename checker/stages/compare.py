"""From the claims of one rule in one story to its facts: who stands together, who apart, and the verdict. Pure.

Any order of the claims gives the same facts: claims are sorted first, and every later step is a function of the sorted list.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import combinations

from checker import comparisons, values
from checker.comparisons import moments
from checker.comparisons.names import restyled
from checker.record import replace
from checker.records import CONFIDENCES, Claim, Fact, Judgement, Moment, Position, Quantity, Value, Wording
from checker.rule import Rule, Tolerance
from checker.stages.evidence import bounded
from checker.stages.grouping import Judged, groups
from checker.stages.message import mending, message
from checker.stages.once import WORST, once
from checker.stages.spelled import one_spelling
from checker.stages.two import two_persons, two_things
from checker.text.names.people import ambiguous, bind

MOST_POSITIONS = 200  # values of one fact that are compared with each other; the best supported come first
MOST_REASONS = 3
DAYS_OF_A_STORY = 14  # between the articles of one week an age that differs is a slip, not a birthday


def compare(rule: Rule, story: str, claims: Iterable[Claim]) -> list[Fact]:
    """The facts of one rule in one story, by key and id."""
    ordered = sorted(claims, key=lambda claim: (claim.article, claim.start, claim.end, claim.key))
    by_key: defaultdict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in _in_full(_with_persons(rule, ordered)):
        by_key[claim.key].append(claim)
    found = []
    for key, members in sorted(by_key.items()):
        names = [part for part in rule.key if part != "story"]
        pairs = tuple(zip(names, key, strict=True))
        if "story" in rule.key:
            pairs = (("story", story), *pairs)
        for positions, judgements in _questions(rule, _positions(rule, members)):
            found.append(_fact(rule, pairs, positions, judgements))
    return once(found) if "fate" in rule.key else found


# ------------------------------------------------------------------ who speaks of what


def _with_persons(rule: Rule, claims: list[Claim]) -> list[Claim]:
    """Each claim's person under the fullest form of the name that the story gives, and one spelling of it."""
    parts = [part for part in rule.key if part != "story"]
    if "person" not in parts:
        return claims
    at = parts.index("person")
    fullest = bind(sorted({claim.key[at] for claim in claims}))
    told: defaultdict[str, set[str]] = defaultdict(set)
    for claim in claims:
        told[fullest.get(claim.key[at], claim.key[at])].add(claim.article)
    known = one_spelling(told, rule.terms)

    def of_person(claim: Claim) -> Claim:
        name = known[fullest.get(claim.key[at], claim.key[at])]
        return claim if name == claim.key[at] else replace(claim, key=(*claim.key[:at], name, *claim.key[at + 1 :]))

    return list(map(of_person, claims))


def _in_full(claims: list[Claim]) -> list[Claim]:
    """Names in the fullest form that the story gives: a surname alone stands with the only one who bears it.

    One that several bear says nothing of any of them, and would tie them into one question.
    """
    if not claims or claims[0].value.type != "name":
        return claims
    printed = sorted({claim.value.text for claim in claims if isinstance(claim.value, Wording)})
    fullest = bind(printed)
    shared = ambiguous(printed, fullest)
    fullest = {name: full for name, full in fullest.items() if name != full and not restyled(name, full)}
    return [
        claim
        if (name := fullest.get(claim.value.text, claim.value.text)) == claim.value.text
        else replace(claim, value=replace(claim.value, text=name))
        for claim in claims
        if isinstance(claim.value, Wording) and claim.value.text not in shared
    ]


def _positions(rule: Rule, claims: list[Claim]) -> list[Position]:
    """Claims grouped by canonical value, most independent sources first."""
    canonical = values.room(rule.type).canonical
    groups: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[canonical(claim.value)].append(claim)
    positions = [
        Position(members[0].value, notation, tuple(members), len({c.article for c in members}), independent(members))
        for notation, members in groups.items()
    ]
    return sorted(positions, key=lambda p: (-p.independent, -p.articles, p.canonical))


def independent(claims: Sequence[Claim]) -> int:
    """How many sources speak for themselves: copies of one text, and articles of one source, count once."""
    if len(claims) == 1:
        return 1
    parent: dict[str, str] = {}

    def root(node: str) -> str:
        while parent.setdefault(node, node) != node:
            node = parent[node]
        return node

    for claim in claims:
        origin = root(f"article {claim.origin or claim.article}")
        if claim.source:
            parent[root(f"source {claim.source}")] = origin
    return len({root(node) for node in parent})


def _questions(rule: Rule, positions: list[Position]) -> list[tuple[list[Position], Judged]]:
    """Positions that answer the same question, with the judgement of every pair; unrelated ones stand apart."""
    if len(positions) < 2:  # most facts have one value
        return [(positions, {})] if positions else []
    room = comparisons.room(rule.type)
    judged: Judged = {}
    about = [frozenset(claim.subject or "" for claim in position.claims) for position in positions]
    for i, j in _pairs(room, positions):
        if (rule.alone or rule.twice) and "person" not in rule.key and two_persons(about[i], about[j]):
            continue
        judgement = _judge(room, rule, positions[i].value, positions[j].value)
        if judgement is None or (judgement.verdict == "conflict" and two_things(rule, positions[i], positions[j])):
            continue
        judged[i, j] = judgement
    loose = frozenset(i for i, one in enumerate(positions) if hasattr(room, "loose") and room.loose(one.value))
    members = groups(len(positions), judged, loose)
    place = {i: (number, n) for number, group in enumerate(members) for n, i in enumerate(group)}
    pairs: list[Judged] = [{} for _ in members]
    for (i, j), judgement in judged.items():
        (number, first), (other, second) = place[i], place[j]
        if number == other:
            pairs[number][first, second] = judgement
    return [([positions[i] for i in group], pairs[number]) for number, group in enumerate(members)]


def _pairs(room: object, positions: list[Position]) -> Iterable[tuple[int, int]]:
    """The pairs worth a judgement: those that share a block, in a bounded number."""
    buckets: defaultdict[str, list[int]] = defaultdict(list)
    for i, position in enumerate(positions):
        for block in room.blocks(position.value) or ("",):  # type: ignore[attr-defined]
            if len(buckets[block]) < MOST_POSITIONS:
                buckets[block].append(i)
    shared = (bucket for bucket in buckets.values() if len(bucket) > 1)
    return sorted({pair for bucket in shared for pair in combinations(bucket, 2)})


def _judge(room: object, rule: Rule, a: Value, b: Value) -> Judgement | None:
    """By the narrower tolerance; `_severity` asks later whether the wider one forgives."""
    terms = rule.terms
    if rule.warning_tolerance is not None:
        terms = replace(terms, tolerance=rule.warning_tolerance)
    if rule.gap is not None and not (_pointed(a, rule.gap) and _pointed(b, rule.gap)):
        return None
    if terms.tolerance.duration:  # it says how near is near enough, so "about" adds nothing to it
        a, b = _unrounded(a), _unrounded(b)
    judgement: Judgement | None = room.judge(a, b, terms)  # type: ignore[attr-defined]
    if judgement is None or judgement.verdict not in ("unclear", "conflict"):
        return judgement or _of_one_statement(rule)
    if CONFIDENCES.index(judgement.confidence) > CONFIDENCES.index(rule.confidence):
        return None
    if rule.gap is not None:
        forgiven = room.judge(a, b, replace(terms, tolerance=rule.gap))  # type: ignore[attr-defined]
        far = forgiven is not None and forgiven.verdict in ("unclear", "conflict")
        if far and not _slip(room, rule, a, b) and not moments.next_weekday(a, b, rule.gap):
            return None
    return replace(judgement, verdict="conflict") if rule.bounds == "plain" else judgement


def _slip(room: object, rule: Rule, a: Value, b: Value) -> bool:
    """Of one person by name 16 for 61 is a slip, however far apart, and what is told twice; of one without a name it may be
    somebody else."""
    return (rule.twice or "person" in rule.key) and hasattr(room, "slipped") and room.slipped(a, b)


def _of_one_statement(rule: Rule) -> Judgement | None:
    """Where `like:` names one statement or one name, what it picks answers one question, however far apart."""
    if rule.like is None or rule.type not in ("quote", "name"):
        return None
    if rule.type == "name":
        return Judgement("conflict", "the rule takes the two for one name, and they differ", "medium")
    return Judgement("conflict", "the rule takes the two for one statement, and their words have little in common")


def _unrounded(value: Value) -> Value:
    return replace(value, qualifier="exact") if isinstance(value, Moment) and value.qualifier == "about" else value


def _pointed(value: Value, gap: Tolerance) -> bool:
    """Whether it can be said how far from another value it lies: ranges of numbers, bounds and vague amounts have no place."""
    if isinstance(value, Moment):
        return moments.pointed(value, gap)
    return not isinstance(value, Quantity) or (value.nominal is not None and value.qualifier in ("exact", "about"))


# ------------------------------------------------------------------ the verdict


def _fact(rule: Rule, key: tuple[tuple[str, str], ...], positions: list[Position], judged: Judged) -> Fact:
    if len(positions) == 1:
        verdict = "agree" if positions[0].independent > 1 else "single-source"
        reasons = [_support(positions[0])]
        confidence = _lowest(claim.confidence for claim in positions[0].claims)
        told = positions
    else:
        printed = list(map(_first_printed, positions))
        guessed = [all(claim.confidence == "low" for claim in position.claims) for position in positions]
        judged = {
            pair: _unsure(guessed, pair, _over_time(rule, positions, printed, pair, judgement))
            for pair, judgement in judged.items()
        }
        verdict = max((judgement.verdict for judgement in judged.values()), key=WORST.index)
        deciding = {pair: judgement for pair, judgement in judged.items() if judgement.verdict == verdict}
        reasons = list(dict.fromkeys(judgement.why for _, judgement in sorted(deciding.items())))
        hidden = len(reasons) - MOST_REASONS
        reasons = reasons[:MOST_REASONS] + ([f"and {hidden} more such pair{'s' * (hidden > 1)}"] if hidden > 0 else [])
        confidence = _confidence(positions, deciding)
        positions = _standing(positions, judged)
        told = [position for n, position in enumerate(positions) if any(n in pair for pair in deciding)]
        if verdict in ("unclear", "conflict") and (mend := mending(rule.type, told, reasons)):
            reasons.append(mend)
    expected = rule.expect.values if rule.expect else ()
    if expected:
        verdict, reasons = _against(rule, positions, verdict, reasons)
        told = positions
    severity = _severity(rule, verdict, positions)
    identity = _as_json([rule.id, key, sorted(position.canonical for position in positions)])
    return Fact(
        id=hashlib.sha256(identity.encode()).hexdigest()[:12],
        rule=rule.id,
        type=rule.type,
        key=key,
        verdict=verdict,
        severity=severity,
        confidence=confidence,
        message=message(rule, key, verdict, told, len(positions)),
        why=tuple(reasons),
        positions=tuple(map(bounded, positions)),
        expected=expected,
    )


_as_json = json.JSONEncoder(ensure_ascii=False).encode


def _standing(positions: Sequence[Position], judged: Judged) -> list[Position]:
    """Each position with the worst of its verdicts, and on a side with those that it fits, each as far up as it can be."""
    verdicts: defaultdict[int, list[str]] = defaultdict(list)
    fits = set()
    for (i, j), judgement in judged.items():
        verdicts[i].append(judgement.verdict)
        verdicts[j].append(judgement.verdict)
        if judgement.verdict in ("agree", "compatible"):
            fits.add((i, j))
    sides: list[list[int]] = []
    placed = []
    for n, position in enumerate(positions):
        side = next(
            (at for at, members in enumerate(sides) if all((member, n) in fits for member in members)), len(sides)
        )
        if side == len(sides):
            sides.append([])
        sides[side].append(n)
        placed.append(replace(position, verdict=max(verdicts[n], key=WORST.index, default=""), side=side))
    return placed


def _unsure(guessed: Sequence[bool], pair: tuple[int, int], judgement: Judgement) -> Judgement:
    """Where a value can be read in two ways (3/4/2024), another reading may let both be true."""
    if judgement.verdict != "conflict" or not any(guessed[n] for n in pair):
        return judgement
    return Judgement("unclear", f"{judgement.why}, if they are read rightly", "low")


def _support(position: Position) -> str:
    if position.articles == 1:
        return "one article says so"
    if position.independent == position.articles:
        return f"{position.articles} independent articles say so"
    return f"{position.articles} articles, {position.independent} independent, say so"


def _over_time(
    rule: Rule,
    positions: Sequence[Position],
    printed: Sequence[str | None],
    pair: tuple[int, int],
    judgement: Judgement,
) -> Judgement:
    """An update where the rule lets the fact change that way and the later value was first printed later."""
    if rule.changes == "none" or judgement.verdict not in ("unclear", "conflict"):
        return judgement
    a, b = (positions[i] for i in pair)
    first, second = (printed[i] for i in pair)
    if first is None or second is None:
        return judgement
    if first > second:
        a, b, first, second = b, a, second, first
    if rule.changes == "yearly":
        return _year_by_year(a, b, first, second, judgement)
    same_day = first[:10] == second[:10] and (len(first) == 10 or len(second) == 10)
    if rule.changes == "any":
        return (
            judgement if first == second else Judgement("update", f"{judgement.why}; the later one was printed later")
        )
    room = comparisons.room(rule.type)
    step = room.direction(a.value, b.value)
    allowed = 1 if rule.changes == "increasing" else -1
    if step == allowed or same_day or first == second:
        return Judgement(
            "update", f"{judgement.why}; the {'higher' if allowed > 0 else 'lower'} one was printed no earlier"
        )
    return judgement


def _year_by_year(a: Position, b: Position, first: str, second: str, judgement: Judgement) -> Judgement:
    """An age may rise by one between birthdays: by no more than the years that lie between, begun ones counted."""
    if not (isinstance(a.value, Quantity) and isinstance(b.value, Quantity) and a.value.nominal and b.value.nominal):
        return judgement
    days = (date.fromisoformat(second[:10]) - date.fromisoformat(first[:10])).days
    rise = b.value.nominal - a.value.nominal
    if days >= DAYS_OF_A_STORY and 0 < rise <= days // 365 + 1:
        return Judgement("update", f"{judgement.why}; {days} days lie between the articles")
    return judgement


def _first_printed(position: Position) -> str | None:
    dates = [claim.published for claim in position.claims if claim.published]
    return min(dates) if dates else None


def _against(rule: Rule, positions: list[Position], verdict: str, reasons: list[str]) -> tuple[str, list[str]]:
    """Against the value that the rule's owner says is right."""
    assert rule.expect is not None
    comparison = comparisons.room(rule.type)
    judge, terms = comparison.judge, rule.terms
    wanted = [values.parse(text, rule.type) for text in rule.expect.values]
    if rule.expect.kind == "between":
        wanted = [comparison.spanning(*wanted)]
    wrong = []
    for position in positions:
        judged = [judge(position.value, value, terms) for value in wanted]
        if not any(judgement is not None and judgement.verdict in ("agree", "compatible") for judgement in judged):
            wrong.append(position.canonical)
    if wrong:
        right = (" to " if rule.expect.kind == "between" else " or ").join(rule.expect.values)
        return "conflict", [f"expected {right}, found {', '.join(wrong)}", *(reasons if len(positions) > 1 else [])]
    return ("agree" if verdict == "single-source" else verdict), reasons


def _severity(rule: Rule, verdict: str, positions: list[Position]) -> str:
    if verdict == "update":
        return "info"
    if verdict == "unclear" and rule.severity == "error":
        return "warning"
    if verdict == "conflict" and rule.warning_tolerance is not None and _forgiven(rule, positions):
        return "warning" if rule.severity == "error" else rule.severity
    return rule.severity


def _forgiven(rule: Rule, positions: list[Position]) -> bool:
    """True where every pair lies within the tolerance for errors."""
    room = comparisons.room(rule.type)
    judged = [room.judge(a.value, b.value, rule.terms) for a, b in combinations(positions[:MOST_POSITIONS], 2)]
    return all(judgement is None or judgement.verdict in ("agree", "compatible") for judgement in judged)


def _confidence(positions: Sequence[Position], deciding: Judged) -> str:
    """As sure as the surest pair: each as unsure as its judgement and the best reading on either side."""
    best = [min({claim.confidence for claim in position.claims}, key=CONFIDENCES.index) for position in positions]
    sure = [_lowest([judgement.confidence, best[i], best[j]]) for (i, j), judgement in deciding.items()]
    return min(sure, key=CONFIDENCES.index)


def _lowest(confidences: Iterable[str]) -> str:
    return max(confidences, key=CONFIDENCES.index, default="high")
