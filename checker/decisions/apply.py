"""What decisions do to findings. Pure: the day is given, and the same facts and decisions give the same outcome."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from checker.decisions import Decision, Decisions
from checker.record import Record
from checker.records import Accepted, Fact, Problem


class Outcome(Record, frozen=True):
    """`findings` are to be reported (those in `confirmed` among them), `accepted` are not; `problems` are notes."""

    findings: tuple[Fact, ...]
    accepted: tuple[Accepted, ...]
    confirmed: tuple[Accepted, ...]
    problems: tuple[Problem, ...]


def apply(findings: Iterable[Fact], decisions: Decisions, today: datetime.date | None = None) -> Outcome:
    """Sort findings into what is open and what is settled, in the order given. Without a day nothing expires.

    A decision closes the finding of its id. It does not where it has expired, or where an article speaks that did not
    when it was made. A new value makes another id, so it needs no care here, but the entry left behind gets a note.
    """
    entries = {entry.id: entry for entry in decisions.entries}
    reported: list[Fact] = []
    accepted: list[Accepted] = []
    confirmed: list[Accepted] = []
    problems: list[Problem] = []
    met: dict[str, Fact] = {}
    for fact in findings:
        met[fact.id] = fact
        entry = entries.get(fact.id)
        again = _reopened(fact, entry, today) if entry else None
        if entry is None or again:
            reported.append(fact)
            problems += [again] if again else []
        elif entry.decision == "confirmed":
            reported.append(fact)
            confirmed.append(_accepted(fact, entry))
        else:
            accepted.append(_accepted(fact, entry))
    problems += [_unmatched(entry, met.values()) for entry in decisions.entries if entry.id not in met]
    return Outcome(tuple(reported), tuple(accepted), tuple(confirmed), tuple(problems))


def concerned(decisions: Decisions, rules: Iterable[str], articles: Iterable[str]) -> Decisions:
    """The decisions that a run of these rules over these articles can say anything of: all it needs was there."""
    known_rules, known_articles = set(rules), set(articles)
    entries = tuple(
        entry for entry in decisions.entries if entry.rule in known_rules and known_articles.issuperset(entry.articles)
    )
    return Decisions(entries, decisions.same, decisions.different)


def prune(decisions: Decisions, findings: Iterable[Fact], about: Decisions | None = None) -> Decisions:
    """Without the entries that match no finding; only those of `about` can go, where it is given."""
    met = {fact.id for fact in findings}
    at_stake = {entry.id for entry in (about or decisions).entries}
    entries = tuple(entry for entry in decisions.entries if entry.id in met or entry.id not in at_stake)
    return Decisions(entries, decisions.same, decisions.different)


def _accepted(fact: Fact, entry: Decision) -> Accepted:
    return Accepted(fact, entry.reason, entry.until, entry.by, entry.decision)


def _reopened(fact: Fact, entry: Decision, today: datetime.date | None) -> Problem | None:
    """Why a decision no longer closes its finding, or None where it does."""
    again = f"decide again: checker accept {fact.id} --reason …"
    if today is not None and entry.until is not None and today.isoformat() > entry.until:
        what = f"the decision on {fact.rule} expired on {entry.until}, so its finding is reported again"
        return Problem(entry.where, what, f"{again}, or take the entry away", "info")
    new = _new_articles(fact, entry)
    if new:
        named = ", ".join(new[:3]) + (f" and {len(new) - 3} more" if len(new) > 3 else "")
        what = f"the finding of {fact.rule} is reported again: since the decision it is also in {named}"
        return Problem(entry.where, what, again, "info")
    return None


def _new_articles(fact: Fact, entry: Decision) -> list[str]:
    """Articles that are neither in the entry nor a copy of one that is; none where the entry names no article."""
    known = set(entry.articles)
    if not known:
        return []
    claims = [claim for position in fact.positions for claim in position.claims]
    return sorted({claim.article for claim in claims if claim.article not in known and claim.origin not in known})


def _unmatched(entry: Decision, findings: Iterable[Fact]) -> Problem:
    what = f"the decision on {entry.rule} ({entry.id}) matches no finding"
    help = "take the entry away, or run with --prune"
    for fact in findings:
        if fact.rule == entry.rule and sorted(fact.key) == sorted(entry.key):
            values = ", ".join(position.canonical for position in fact.positions)
            what += f": its values have changed; a finding of the same rule and key is open with {values}"
            return Problem(entry.where, what, f"look at the finding {fact.id}; {help}", "info")
    return Problem(entry.where, what, help, "info")
