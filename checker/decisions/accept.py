"""New decisions: drafts from the findings of a report, chosen by id, merged into those there are."""

from __future__ import annotations

import datetime
import difflib
from collections.abc import Iterable, Sequence
from typing import Any

from checker.decisions import KINDS, Decision, Decisions, order
from checker.errors import UsageError
from checker.record import replace
from checker.records import Fact

SHORTEST = 4  # characters of an id that may stand for the whole of it


def drafts(findings: Iterable[Fact]) -> list[Decision]:
    """Every finding as a decision without a reason."""
    return [
        Decision(
            id=fact.id,
            rule=fact.rule,
            reason="",
            key=fact.key,
            values=tuple(position.canonical for position in fact.positions),
            articles=tuple(sorted({claim.article for position in fact.positions for claim in position.claims})),
        )
        for fact in findings
    ]


def drafts_of(report: dict[str, Any]) -> list[Decision]:
    """The same from a JSON report that `earlier.read` has read; those that were accepted before may be decided anew."""
    return [
        Decision(
            id=item["id"],
            rule=item["rule"],
            reason="",
            key=tuple(item["key"].items()),
            values=tuple(value["value"] for value in item["values"]),
            articles=tuple(sorted({claim["article"] for value in item["values"] for claim in value["claims"]})),
        )
        for item in (*report["findings"], *report.get("accepted", ()))
    ]


def accept(
    ids: Sequence[str],
    known: Sequence[Decision],
    reason: str,
    decision: str = "explained",
    until: str | None = None,
    by: str | None = None,
    today: datetime.date | None = None,
) -> list[Decision]:
    """The drafts of these ids, decided. The beginning of an id will do where only one has it; else UsageError.

    `today` refuses a day that has gone by.
    """
    if not reason.strip():
        raise UsageError("--reason", "a decision needs a reason", "say why, for whoever reads it next: --reason TEXT")
    if decision not in KINDS:
        raise UsageError("--decision", f"there is no decision {decision}", f"allowed: {', '.join(KINDS)}")
    if until is not None:
        try:
            until = datetime.date.fromisoformat(until).isoformat()
        except ValueError:
            raise UsageError("--until", f"{until} is not a day", "write it as 2026-12-31") from None
        if today is not None and until < today.isoformat():
            raise UsageError(
                "--until", f"{until} has gone by, so the decision would never count", "name a day to come, or none"
            )
    chosen = [_find(id, known) for id in dict.fromkeys(ids)]
    return [replace(draft, reason=reason.strip(), decision=decision, until=until, by=by) for draft in chosen]


def merge(old: Decisions, new: Decisions | Iterable[Decision]) -> Decisions:
    """Both; where both decide on a finding the new one counts, with the articles of the old if it names none."""
    added = new if isinstance(new, Decisions) else Decisions(tuple(new))
    entries = {entry.id: entry for entry in old.entries}
    for entry in added.entries:
        before = entries.get(entry.id)
        entries[entry.id] = replace(entry, articles=entry.articles or (before.articles if before else ()))
    return Decisions(
        tuple(sorted(entries.values(), key=order)),
        tuple(dict.fromkeys((*old.same, *added.same))),
        tuple(dict.fromkeys((*old.different, *added.different))),
    )


def with_articles(exported: Decisions, known: Iterable[Decision]) -> Decisions:
    """Decisions exported by a page, which names no articles, with the articles that their findings have now."""
    articles = {draft.id: draft.articles for draft in known}
    entries = tuple(replace(entry, articles=entry.articles or articles.get(entry.id, ())) for entry in exported.entries)
    return replace(exported, entries=entries)


def _find(id: str, known: Sequence[Decision]) -> Decision:
    found = [draft for draft in known if draft.id == id]
    if not found and len(id) >= SHORTEST:
        found = [draft for draft in known if draft.id.startswith(id)]
    if len(found) == 1 or (found and len({draft.id for draft in found}) == 1):
        return found[0]
    if found:
        help = "write more of it: " + ", ".join(draft.id for draft in found)
        raise UsageError(id, "more than one finding has an id that begins so", help)
    close = difflib.get_close_matches(id, [draft.id for draft in known], 1)
    help = f"did you mean {close[0]}?" if close else "ids are in every report: checker run -o json"
    raise UsageError(id, "no finding has this id", help)
