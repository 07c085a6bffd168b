"""The report on a terminal, as good compilers do it: a block a finding, values underlined in their sentences."""

from __future__ import annotations

import shlex

from checker.records import Accepted, Article, Claim, Fact, Position, Problem, Report
from checker.render.cast import Cast
from checker.render.places import spot
from checker.render.summary import SYMBOLS, VERDICT_ORDER, compared, counted, summary
from checker.render.terminal import clean, columns, head, paint, squeeze, window, wrap
from checker.render.why import expected, reasons
from checker.render.words import said

SUFFIX = ".txt"
EXCERPTS = 2  # sentences shown a value; the other places are named
SOURCES = 6  # sources named a value
_REACH = 2000  # characters of a sentence looked at on either side of its value
_STYLE = {"conflict": "error", "unclear": "warning", "update": "info", "compatible": "good", "agree": "good"}


def render(report: Report, width: int = 100, color: bool = False) -> str:
    """All findings, problems and counts as lines of about `width` columns; paths are never cut."""
    page = _Page(report, max(width, 40), color)
    blocks = [page.finding(fact) for fact in report.findings]
    blocks += [page.problem(problem) for problem in report.problems]
    return "\n\n".join([*blocks, page.summary()]) + "\n"


def show_problem(problem: Problem, width: int = 100, color: bool = False) -> str:
    """One problem as on the page, for what is said outside a report."""
    return _problem(problem, width, color) + "\n"


class _Page:
    """What all blocks need to know: the articles by id, the width, whether to colour."""

    def __init__(self, report: Report, width: int, color: bool) -> None:
        self.report, self.width, self.color = report, width, color
        self.articles = {article.id: article for article in report.articles}
        self.confirmed = {item.fact.id: item for item in report.confirmed}
        self.since = dict(report.compared)
        stories = {value for fact in (*report.findings, *report.facts) for name, value in fact.key if name == "story"}
        self.story_matters = len(stories) > 1
        self.cast = Cast(report)

    def finding(self, fact: Fact) -> str:
        gutter = max([3, *(len(str(claim.line)) for position in fact.positions for claim in position.claims)])
        lines = [self.title(fact)]
        for position in fact.positions:
            lines += ["", *self.value(position, gutter, fact.severity)]
        lines += [""]
        if fact.expected and not any(line.startswith("expected") for line in fact.why):
            lines.append(self.note(gutter, "expected", " or ".join(expected(fact))))
        lines += [self.note(gutter, "for", key)] if (key := self.key(fact)) else []
        lines += [self.note(gutter, "why", line) for line in reasons(fact)]
        if decision := self.confirmed.get(fact.id):
            lines.append(self.note(gutter, decision.decision, _reason(decision)))
        else:
            lines.append(self.settle(gutter, fact))
        return "\n".join(lines)

    def title(self, fact: Fact) -> str:
        label = f"{fact.severity}[{clean(fact.rule)}] {fact.verdict}:"
        message = squeeze(fact.message) + (" (new)" if self.since.get(fact.id) == "new" else "")
        text = wrap(f"{label} {message}", self.width, "  ")
        if not text.startswith(label):  # a label longer than the page was broken
            return paint(text, "strong", self.color)
        return paint(label, fact.severity, self.color) + paint(text[len(label) :], "strong", self.color)

    def value(self, position: Position, gutter: int, severity: str) -> list[str]:
        """The value with who gives it, then its first sentences."""
        words = head(squeeze(said(position)), max(20, self.width - 2))
        title = f"  {paint(words, severity, self.color)}"
        if support := self.support(position, self.width - columns(words) - 4):
            title += f"  {support}"
        lines = [title]
        shown = _spread(position.claims)[:EXCERPTS]
        for claim in shown:
            lines += self.excerpt(claim, gutter, severity)
        rest = [self.place(claim) for claim in position.claims if claim not in shown]
        if rest:
            more = f", … ({len(rest)} in all)" if len(rest) > 4 else ""
            lines.append(self.note(gutter, "also", ", ".join(rest[:4]) + more, sign="+"))
        return lines

    def excerpt(self, claim: Claim, gutter: int, severity: str) -> list[str]:
        room = self.width - gutter - 4
        before, value, after = window(*_split(claim), room)
        marks = " " * columns(before) + paint("^" * max(1, columns(value)), severity, self.color)
        confidence = "" if claim.confidence == "high" else f" {claim.confidence} confidence"
        bar = paint("|", "gutter", self.color)
        return [
            f"{' ' * gutter}{paint('-->', 'gutter', self.color)} {self.place(claim)}{self.origin(claim)}",
            f"{' ' * gutter} {bar}",
            f"{paint(str(claim.line).rjust(gutter), 'gutter', self.color)} {bar} "
            f"{before}{paint(value, 'strong', self.color)}{after}".rstrip(),
            f"{' ' * gutter} {bar} {marks}{confidence}",
        ]

    def note(self, gutter: int, word: str, text: str, sign: str = "=") -> str:
        indent = " " * (gutter + 1)
        lines = wrap(f"{indent}{sign} {word}: {squeeze(text)}", self.width, indent + " " * (len(word) + 4))
        mark = f"{sign} {word}:"
        return lines.replace(mark, f"{paint(sign, 'gutter', self.color)} {paint(word + ':', 'strong', self.color)}", 1)

    def settle(self, gutter: int, fact: Fact) -> str:
        """The next command; with options it is not broken into lines, so that it can be copied."""
        command = f"settled? checker accept {fact.id} --reason …"
        if not self.report.again:
            return self.note(gutter, "help", command)
        sign, word = paint("=", "gutter", self.color), paint("help:", "strong", self.color)
        options = shlex.join(part for name, value in self.report.again for part in (f"--{name}", clean(value)))
        return f"{' ' * (gutter + 1)}{sign} {word} {command} {options}"

    def place(self, claim: Claim) -> str:
        article = self.articles.get(claim.article)
        return spot(clean(article.path if article else claim.article), claim)

    def origin(self, claim: Claim) -> str:
        """Who published it and when, and where in the article it stands if not in the body."""
        article = self.articles.get(claim.article) or Article(claim.article, "")
        parts = [article.source, article.published, claim.scope if claim.scope != "body" else None]
        known = ", ".join(squeeze(part) for part in parts if part)
        return paint(f"  {known}", "faint", self.color) if known else ""

    def support(self, position: Position, room: int) -> str:
        """Who gives a value, and how many of them, as far as there is room; one article is named with its sentence."""
        if position.articles == 1:
            return ""
        count = counted(position.articles, "article")
        given = f"({count}, {position.independent} independent)"
        who = self.sources(position, room - columns(given) - 1)
        return next(
            (text for text in (f"{who} {given}" if who else given, given, f"({count})") if columns(text) <= room), ""
        )

    def sources(self, position: Position, room: int) -> str:
        """As many names as fit, then how many more; nothing where not one fits."""
        names = list(dict.fromkeys(self.cast.source(claim.article) for claim in position.claims))
        for shown in range(min(len(names), SOURCES), 0, -1):
            rest = len(names) - shown
            text = ", ".join(names[:shown] + [f"{rest} more"] * (rest > 0))
            if columns(text) <= room:
                return text
        return ""

    def key(self, fact: Fact) -> str:
        """Of whom and of which story, where there are several; a story by a name that speaks, not by a number or an id."""
        story = self.cast.story(fact) if self.story_matters else ""
        parts = [f"story {self.cast.story_names.get(story) or story}"] if story else []
        return ", ".join([*parts, *(f"{name} {text}" for name, text in self.cast.about(fact))])

    def problem(self, problem: Problem) -> str:
        return _problem(problem, self.width, self.color)

    def summary(self) -> str:
        counts = summary(self.report)
        return "\n".join([*self.silent(), *self.earlier(), self.scale(counts), self.verdicts(counts)])

    def scale(self, counts: dict[str, int]) -> str:
        articles = f"{counted(counts['articles'], 'article')} ({counts['independent']} independent)"
        rules, claims = counted(counts["rules"], "rule"), counted(counts["claims"], "claim")
        return wrap(f"{articles}, {rules}, {claims}:", self.width)

    def verdicts(self, counts: dict[str, int]) -> str:
        """Every verdict with its symbol and count, as many on a line as fit."""
        parts = []
        if not self.report.findings and not counts["accepted"]:
            parts.append((f"No discrepancies in {counted(len(self.report.facts), 'fact')}.", "good"))
        for verdict in VERDICT_ORDER:
            if counts[verdict] or verdict == "conflict":
                style = _STYLE.get(verdict, "faint") if counts[verdict] else "faint"
                parts.append((f"{SYMBOLS[verdict]} {_plural(verdict, counts[verdict])}", style))
        if counts["accepted"]:
            parts.append((f"– {counts['accepted']} accepted", "faint"))
        text, used = "", 0
        for part, style in parts:
            space = "" if not text else "  " if used + 2 + columns(part) <= self.width else "\n"
            used = columns(part) + (used + 2 if space == "  " else 0)
            text += space + paint(part, style, self.color)
        return text

    def silent(self) -> list[str]:
        rules = self.report.silent_rules
        if not rules:
            return []
        text = f"{counted(len(rules), 'rule')} found nothing: {', '.join(map(clean, rules))}"
        return [wrap(text, self.width, "  "), ""]

    def earlier(self) -> list[str]:
        counts = compared(self.report)
        if counts is None:
            return []
        lines = [f"Since the earlier report: {counts['new']} new, {counts['open']} still open, {counts['gone']} gone."]
        lines += [wrap(f"  gone: {squeeze(message)}", self.width, "    ") for _, message in self.report.gone]
        return [*lines, ""]


def _problem(problem: Problem, width: int, color: bool) -> str:
    label = paint(f"{problem.severity}:", problem.severity, color)
    lines = [f"{label} {paint(squeeze(problem.what), 'strong', color)}"]
    lines += [f"   {paint('-->', 'gutter', color)} {clean(problem.where)}"] if problem.where else []
    help = wrap(f"    = help: {squeeze(problem.help)}", width, " " * 12)
    lines += [help.replace("= help:", f"{paint('=', 'gutter', color)} {paint('help:', 'strong', color)}", 1)]
    return "\n".join(lines if problem.help else lines[:-1])


def _reason(item: Accepted) -> str:
    return item.reason + (f" ({item.by})" if item.by else "")


def _spread(claims: tuple[Claim, ...]) -> list[Claim]:
    """First one claim of each article, then the others."""
    firsts = {claim.article: claim for claim in reversed(claims)}
    return sorted(claims, key=lambda claim: firsts[claim.article] is not claim)


def _split(claim: Claim) -> tuple[str, str, str]:
    """The sentence before, in and after the value, on one line. A sentence that does not hold the value is left out."""
    start, end = claim.start - claim.sentence_start, claim.end - claim.sentence_start
    if not 0 <= start <= end <= len(claim.sentence):
        return "", squeeze(claim.surface), ""
    before = _spaced(claim.sentence[max(0, start - _REACH) : start])
    after = _spaced(claim.sentence[end : end + _REACH])
    return before.lstrip(), _spaced(claim.sentence[start:end][:_REACH]), after.rstrip()


def _spaced(text: str) -> str:
    """`squeeze` that keeps one space at either end, where there is one."""
    return squeeze(f"x{text}x", 2 * _REACH + 2)[1:-1]


def _plural(verdict: str, count: int) -> str:
    """Only the nouns among the verdicts have a plural."""
    return f"{count} {verdict}{'s' * (count != 1 and verdict in ('conflict', 'update'))}"
