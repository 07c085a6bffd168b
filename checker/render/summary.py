"""The counts at the head of every report, so that all formats say the same numbers."""

from __future__ import annotations

from collections import Counter

from checker.records import FACT_VERDICTS, FINDING_VERDICTS, Report

VERDICT_ORDER = ("conflict", "unclear", "update", "compatible", "agree", "single-source")
SEVERITY_ORDER = ("error", "warning", "info")
SYMBOLS = {"conflict": "✖", "unclear": "?", "update": "↑", "compatible": "≈", "agree": "✔", "single-source": "·"}


def summary(report: Report) -> dict[str, int]:
    """Counts by word, in the order of the JSON contract. Accepted findings are counted once, as accepted."""
    verdicts = Counter(fact.verdict for fact in (*report.findings, *report.facts))
    return {
        "articles": len(report.articles),
        "independent": len(report.articles) - len(report.copy_of),
        "rules": len(report.rules),
        "claims": sum(card.claims for card in report.rules),
        **{verdict: verdicts[verdict] for verdict in (*FINDING_VERDICTS, *FACT_VERDICTS)},
        "no-match": len(report.silent_rules),
        "accepted": len(report.accepted),
    }


def counted(count: int, noun: str) -> str:
    """
    >>> counted(1, "article"), counted(2, "article")
    ('1 article', '2 articles')
    """
    return f"{count} {noun}{'s' * (count != 1)}"


def compared(report: Report) -> dict[str, int] | None:
    """How many findings are new, still open or gone since the earlier report; None where there was none."""
    if not report.compared and not report.gone:
        return None
    words = Counter(word for _, word in report.compared)
    return {"new": words["new"], "open": words["open"], "gone": len(report.gone)}
