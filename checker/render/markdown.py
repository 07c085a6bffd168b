"""The report for a pull request or a job summary: a table of what disagrees, the evidence folded below it."""

from __future__ import annotations

import re

from checker.records import Claim, Fact, Report
from checker.render import dates, hints
from checker.render.cast import Cast
from checker.render.labels import WORDS, labels, many, short, title
from checker.render.places import spot
from checker.render.ranking import ranked
from checker.render.show import clear, mark, web_link
from checker.render.summary import SYMBOLS, compared, summary
from checker.render.why import reasons

SUFFIX = ".md"
LIMIT = 60_000  # characters; a comment on a pull request may hold 65,536
CLAIMS = 5  # sentences shown for one value
_SPECIAL = re.compile(r"[\\`*_{}\[\]<>|#@~&$]|(?<=www)\.|(?<=[A-Za-z]):(?=//)|^(?=[-+=]|\d+[.)](?:\s|$))")


def render(report: Report) -> str:
    """GitHub-flavoured Markdown within LIMIT; evidence that does not fit is left out, and that is said."""
    cast = Cast(report)
    findings = ranked(report.findings, cast)
    head = [f"## {escape(title(report))}", _totals(report)]
    rows = [_row(fact, cast) for fact in findings]
    tail = [*_silent(report, cast), *_problems(report), "Agreement is not proof: sources may copy one another."]
    used = sum(len(block) + 2 for block in (*head, *tail)) + 400
    shown = _fitting(rows, LIMIT // 2)
    if shown:
        head.append("\n".join(["|  | Fact | Values | Note |", "|---|---|---|---|", *shown]))
        used += len(head[-1])
    evidence = _fitting([_evidence(fact, cast) for fact in findings], LIMIT - used)
    left = len(findings) - len(evidence)
    if left:
        evidence.append(_left_out(left, len(rows) - len(shown)))
    return "\n\n".join((*head, *evidence, *tail)) + "\n"


def _left_out(evidence: int, rows: int) -> str:
    also = f", and {many(rows, 'finding')} not even in the table" if rows else ""
    return f"The evidence of {many(evidence, 'finding')} did not fit here{also}; the HTML and JSON reports have it."


def escape(text: str) -> str:
    """Text of an article or a rule on one line, with nothing in it that Markdown or HTML would act on.

    >>> escape("*a* <b>")
    '&#42;a&#42; &lt;b&gt;'
    """
    flat = " ".join(clear(text).split())
    return _SPECIAL.sub(_entity, flat)


def _entity(found: re.Match[str]) -> str:
    char = found.group()
    named = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}
    return named.get(char) or (f"&#{ord(char)};" if char else "&#8203;")


def _fitting(blocks: list[str], room: int) -> list[str]:
    """The blocks from the first on that fit."""
    kept = []
    for block in blocks:
        room -= len(block) + 2
        if room < 0:
            break
        kept.append(block)
    return kept


def _totals(report: Report) -> str:
    counts = summary(report)
    agreed = counts["agree"] + counts["compatible"]
    parts = [
        f"**{many(counts['conflict'], 'conflict')}**",
        f"{counts['unclear']} unclear",
        many(counts["update"], "update"),
        f"{many(agreed, 'fact')} agree{'s' if agreed == 1 else ''}",
    ]
    if counts["no-match"]:
        parts.append(f"{many(counts['no-match'], 'rule')} found nothing")
    if counts["accepted"]:
        parts.append(f"{counts['accepted']} accepted")
    since = compared(report)
    if since:
        parts.append(f"since the earlier report {since['new']} new, {since['open']} still open, {since['gone']} gone")
    return f"{' · '.join(parts)} — {many(counts['articles'], 'article')}, {counts['independent']:,} independent"


def _row(fact: Fact, cast: Cast) -> str:
    values = [
        f"**{escape(short(name, 60))}** ({_sources(cast.sources(place.claims))})"
        for place, name in zip(fact.positions[:4], labels(fact), strict=False)
    ]
    if len(fact.positions) > 4:
        values.append(f"{len(fact.positions) - 4} more")
    notes = [hints.reason(fact, cast), hints.who(fact, cast), cast.compared.get(fact.id, "")]
    notes.append("confirmed" if fact.id in cast.confirmed else "")
    note = " · ".join(escape(text) for text in notes if text)
    name = _name(fact, cast)
    return f"| {SYMBOLS[fact.verdict]} {WORDS[fact.verdict]} | {name} | {'<br>'.join(values)} | {note} |"


def _name(fact: Fact, cast: Cast) -> str:
    """What is asked, of whom, and in which story where there are several."""
    about = [text for _, text in cast.about(fact)]
    name = cast.card(fact.rule).title + (f" ({', '.join(about)})" if about else "")
    story = cast.story_names.get(cast.story(fact), "") if cast.stories > 1 else ""
    return escape(short(name, 120)) + (f" — {escape(short(story, 80))}" if story else "")


def _sources(names: list[str]) -> str:
    shown = ", ".join(escape(short(name, 40)) for name in names[:3])
    return f"{shown} +{len(names) - 3}" if len(names) > 3 else shown


def _evidence(fact: Fact, cast: Cast) -> str:
    name = _name(fact, cast)
    lines = [
        f"<details><summary>{SYMBOLS[fact.verdict]} {name}: evidence</summary>",
        "",
        escape(short(fact.message, 600)),
    ]
    lines += ["", *(f"- {escape(short(line, 300))}" for line in reasons(fact))]
    for place, called in zip(fact.positions, labels(fact), strict=True):
        support = many(place.articles, "article")
        if place.independent != place.articles:
            support += f", {place.independent} independent"
        lines += ["", f"**{escape(short(called, 300))}** — {support}", ""]
        claims = cast.newest_first(place.claims)
        lines += [_claim(claim, cast) for claim in claims[:CLAIMS]]
        if len(claims) > CLAIMS:
            lines.append(f"- and {len(claims) - CLAIMS} more")
    lines += ["", f"Rule {_code(fact.rule)}, finding {_code(fact.id)}", "", "</details>"]
    return "\n".join(lines)


def _claim(claim: Claim, cast: Cast) -> str:
    article = cast.article(claim.article)
    parts = mark(claim.sentence, claim.start - claim.sentence_start, claim.surface)
    value = f"<b>{escape(parts.mark)}</b>" if parts.mark else ""
    # spaces at the seams are kept by hand: escape() trims them
    sentence = _seam(parts.before, False) + value + _seam(parts.after, True)
    link = web_link(article.url)
    source = escape(cast.source(claim.article))
    who = f"[{source}](<{link}>)" if link and not set(link) & set("<>|\\`") else source
    date = dates.human(clear(article.published, 40)) or "no date"
    return f"- {sentence} — {who}, {escape(date)}, {_code(spot(article.path or article.id, claim))}"


def _seam(text: str, after: bool) -> str:
    flat = escape(text)
    if not flat:
        return " " if text else ""
    if after:
        return (" " if text[:1].isspace() else "") + flat
    return flat + (" " if text[-1:].isspace() else "")


def _code(text: str) -> str:
    return f"<code>{escape(short(text, 160))}</code>"


def _silent(report: Report, cast: Cast) -> list[str]:
    silent = report.silent_rules
    if not silent:
        return []
    names = ", ".join(_code(name) for name in silent[:30])
    more = f" and {len(silent) - 30} more" if len(silent) > 30 else ""
    return [f"∅ Found nothing: {names}{more}"]


def _problems(report: Report) -> list[str]:
    if not report.problems:
        return []
    lines = []
    for item in report.problems[:30]:
        help = f"; {escape(short(item.help, 200))}" if item.help else ""
        lines.append(f"- {_code(item.where)} {escape(short(item.what, 200))}{help}")
    if len(report.problems) > 30:
        lines.append(f"- and {len(report.problems) - 30} more")
    return ["**Problems**", "\n".join(lines)]
