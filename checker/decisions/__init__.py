"""What people decided on findings, so that nobody is told twice: accepted.yaml, and earlier reports.

Nothing here touches the disk: who calls reads the bytes and writes the text (`render.files.replace`).

    load.py      accepted.yaml from bytes to decisions
    dump.py      decisions as the text of accepted.yaml
    apply.py     which findings a file of decisions closes, which it lets through again, which entries match nothing
    accept.py    new decisions from a report, merged into those there are
    earlier.py   an earlier JSON report: what is new since then, what is still open, what is gone
"""

from __future__ import annotations

from checker.record import Record

KINDS = {
    "confirmed": "it is a discrepancy: reported still, with the note",
    "explained": "the values differ and should",
    "not-same": "the values do not answer the same question",
    "ignored": "not worth a mention",
}


class Decision(Record, frozen=True):
    """One entry: a finding, named by its id, and what was decided on it.

    `values` are canonical and, like `rule` and `key`, part of the id; they are for people to read. `articles` are those
    that made the finding when it was decided on; without them any article will do. `until` is the last day (ISO) on
    which the decision counts. `where` is its place in the file.
    """

    id: str
    rule: str
    reason: str
    key: tuple[tuple[str, str], ...] = ()
    values: tuple[str, ...] = ()
    decision: str = "explained"
    until: str | None = None
    by: str | None = None
    articles: tuple[str, ...] = ()
    where: str = ""


class Decisions(Record, frozen=True):
    """All entries of a file, sorted by rule and id, and the names that are the same or are not, as in a rule file."""

    entries: tuple[Decision, ...] = ()
    same: tuple[tuple[str, ...], ...] = ()
    different: tuple[tuple[str, ...], ...] = ()


def order(entry: Decision) -> tuple[str, str]:
    """Entries are sorted by rule, then by id."""
    return entry.rule, entry.id
