"""A small report built by hand: a conflict, an unclear finding, a fact agreed on, a copy, a problem, a silent rule."""

from __future__ import annotations

from decimal import Decimal

from checker.record import replace
from checker.records import (
    Accepted,
    Article,
    Claim,
    Fact,
    Moment,
    NearMiss,
    Position,
    Problem,
    Quantity,
    Report,
    RuleCard,
    Value,
    Wording,
)

ARTICLES = (
    Article(
        "a",
        "corpus/a.md",
        title="Harbour workers protest",
        source="Harbour Post",
        published="2024-05-01",
        story="harbour",
    ),
    Article(
        "b",
        "corpus/b.txt",
        title="Letter to the mayor",
        source="Evening Bell",
        published="2024-05-02T09:30",
        story="harbour",
    ),
    Article(
        "c",
        "corpus/wire.jsonl",
        source="Wire",
        published="2024-05-01",
        url="https://wire.example/c",
        story="harbour",
        record=True,
    ),
    Article("d", "corpus/copy.txt", title="Copied", source="Daily Copy", story="harbour"),
)


def claim(
    article: str, sentence: str, surface: str, value: Value, line: int = 3, start: int = 40, **more: object
) -> Claim:
    """A claim whose sentence begins at `start` and at column 1 of `line`."""
    at = sentence.index(surface)
    one = Claim(
        "rule", (), article, value, start + at, start + at + len(surface), line, at + 1, surface, sentence, start
    )
    return replace(one, **more)  # type: ignore[arg-type]


def position(value: Value, canonical: str, *claims: Claim, independent: int | None = None) -> Position:
    articles = len({one.article for one in claims})
    return Position(value, canonical, claims, articles, articles if independent is None else independent)


def fact(
    rule: str, verdict: str, message: str, *positions: Position, id: str = "", severity: str = "error", **more: object
) -> Fact:
    kinds = positions[0].value.type
    stands = verdict if len(positions) > 1 else ""
    claims = tuple(
        replace(p, claims=tuple(replace(c, rule=rule) for c in p.claims), verdict=stands, side=side)
        for side, p in enumerate(positions)
    )
    one = Fact(
        id or f"{rule[:4]}00000000",
        rule,
        kinds,
        (("story", "harbour"),),
        verdict,
        severity,
        "high",
        message,
        (),
        claims,
    )
    return replace(one, **more)  # type: ignore[arg-type]


def people(number: int, qualifier: str = "exact") -> Quantity:
    lower = Decimal(number) if qualifier == "more than" else None
    return Quantity("count", Decimal(number), lower, None, "employee", qualifier, Decimal(1))


def card(id: str, title: str, type: str = "count", claims: int = 2, severity: str = "error") -> RuleCard:
    words = f"Looks for a {type} near “letter”."
    return RuleCard(
        id, title, type, "rules/harbour.yaml", 4, words, "Ask the union.", severity, claims, min(claims, 2), 1
    )


SIGNERS = fact(
    "letter-signers",
    "conflict",
    "Signers of the letter: 300 (Harbour Post) against fewer than 200 (Evening Bell)",
    position(
        people(300),
        "300 employee",
        claim(
            "a", "In all, 300 employees signed the letter that was handed to the mayor.", "300 employees", people(300)
        ),
        claim("c", "300 employees signed the letter.", "300 employees", people(300), line=1),
        claim("d", "300 employees signed the letter.", "300 employees", people(300), line=1),
        independent=2,
    ),
    position(
        Quantity("count", Decimal(200), None, Decimal(200), "employee", "fewer than", Decimal(100)),
        "< 200 employee",
        claim(
            "b", "Fewer than 200 employees had signed by noon.", "Fewer than 200 employees", people(200), scope="quote"
        ),
    ),
    id="5e1fa0c0ffee",
    why=("300 is not below 200",),
)
MAYOR = fact(
    "mayor-name",
    "unclear",
    "Name of the mayor: Ada Thorne (Harbour Post) against Ada Thorn (Evening Bell)",
    position(
        Wording("name", "Ada Thorne"),
        '"Ada Thorne"',
        claim("a", "Mayor Ada Thorne took the letter.", "Ada Thorne", Wording("name", "Ada Thorne"), line=5),
    ),
    position(
        Wording("name", "Ada Thorn"),
        '"Ada Thorn"',
        claim(
            "b", "Ada Thorn would not comment.", "Ada Thorn", Wording("name", "Ada Thorn"), confidence="low", line=12
        ),
    ),
    id="0ddba11cafe0",
    severity="warning",
    confidence="low",
)
DAY = fact(
    "letter-day",
    "agree",
    "Day of the letter: 1 May (2 articles)",
    position(
        Moment("date", "2024-05-01", "2024-05-01", "2024-05-02", "day", ("month", "day"), ("year",)),
        "2024-05-01",
        claim(
            "a",
            "It was sent on 1 May.",
            "1 May",
            Moment("date", "2024-05-01", "2024-05-01", "2024-05-02", "day"),
            line=7,
        ),
        claim(
            "b",
            "The letter of May 1 was short.",
            "May 1",
            Moment("date", "2024-05-01", "2024-05-01", "2024-05-02", "day"),
            line=2,
        ),
    ),
)
COST = fact(
    "harbour-cost",
    "conflict",
    "Cost of the harbour: $12.4 million (Harbour Post) against $14.2 million (Wire)",
    position(
        Quantity("money", Decimal("1.24E+7"), unit="USD", step=Decimal(100000)),
        "USD 12400000",
        claim(
            "a", "It costs $12.4 million.", "$12.4 million", Quantity("money", Decimal("1.24E+7"), unit="USD"), line=9
        ),
    ),
    position(
        Quantity("money", Decimal("1.42E+7"), unit="USD", step=Decimal(100000)),
        "USD 14200000",
        claim(
            "c",
            "The harbour will cost $14.2 million.",
            "$14.2 million",
            Quantity("money", Decimal("1.42E+7"), unit="USD"),
            line=1,
        ),
    ),
    id="c057c057c057",
)
REPORT = Report(
    version="1.0.0",
    title="corpus",
    articles=ARTICLES,
    copy_of=(("d", "c"),),
    rules=(
        card("letter-signers", "Signers of the letter", claims=4),
        card("mayor-name", "Name of the mayor", "name"),
        card("letter-day", "Day of the letter", "date"),
        card("harbour-cost", "Cost of the harbour", "money"),
        card("strike-days", "Days of the strike", "duration", claims=0, severity="warning"),
    ),
    findings=(SIGNERS, MAYOR),
    facts=(DAY,),
    near_misses=(NearMiss("letter-signers", "b", 90, 4, 1, "Some employees refused to sign.", "no value"),),
    accepted=(Accepted(COST, "The wire corrected it the same day.", "2024-12-31", "ML"),),
    problems=(Problem("corpus/old.txt", "is not UTF-8", "save it as UTF-8, or name its encoding in corpus.yaml"),),
    corpus_digest="81c2",
    rules_digest="3f9a",
)
EMPTY = replace(REPORT, rules=REPORT.rules[2:3], findings=(), accepted=(), problems=(), near_misses=())
