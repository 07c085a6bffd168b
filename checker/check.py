"""The one page that knows everybody: settings in, a Report out."""

from __future__ import annotations

import datetime
import os
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from zlib import crc32

from checker import __version__, engines
from checker.cache import open_shelf
from checker.decisions import Decisions, earlier
from checker.errors import NothingToRead, UsageError
from checker.read.corpus import LIMITS, read, sources
from checker.read.limits import Limits
from checker.read.source import Source, absolute, load
from checker.record import replace
from checker.records import Article, Fact, Problem, Reading, Report, RuleCard
from checker.rule import Rule
from checker.rulebook.book import Rulebook
from checker.rulebook.words import in_words
from checker.settings import Settings, beyond, field_names
from checker.stages.compare import compare
from checker.stages.flood import cut
from checker.stages.gather import Gathered, gather
from checker.timing import UNTIMED, Untimed
from checker.work import Sent, Work

ACCEPTED = "accepted.yaml"  # the file of decisions, where no other is named
MOST_OF_A_REPORT = 1 << 30  # bytes of an earlier report
MOST_OF_DECISIONS = 20_000_000
SERIAL_BELOW = 1_000_000  # bytes of corpus under which a second process costs more than it gives

MOST_JOBS_A_PROCESSOR = 8  # more only cost memory, and a typing error must not start a thousand
BATCH_BYTES = 400_000
BATCH_FILES = 200
SHORTLY = 2_000_000_000  # ns: the coarsest clock of a file system counts by two seconds

Progress = Callable[[int, int, float], None]  # articles read, claims found, the share of the corpus that is done


def run(
    settings: Settings,
    book: Rulebook,
    progress: Progress | None = None,
    cache: str = "",
    edited: Mapping[str, bytes] = MappingProxyType({}),
    timing: Untimed = UNTIMED,
) -> Report:
    """Read the corpus, check it against the rules, and say what was found. NothingToRead where no article could be read.

    `cache` is the folder that remembers what earlier runs found, "" for none. `edited` holds files, by their real path, whose
    content is not what the disk says: an editor has them open. `timing` is told what each stage takes.
    """
    readings = _readings(settings, book, cache, edited, progress, timing)
    gathered = timing.timed("group", gather)(readings, settings.stories)
    if not gathered.articles:
        raise nothing_to_read(settings.corpus, gathered.problems)
    decisions = decided(settings)
    facts = timing.timed("compare", _compared)(book, gathered, decisions)
    report = timing.timed("report", _report)(settings, book, gathered, facts)
    return _against_earlier(settings, _settled(settings, report, decisions))


def _compared(book: Rulebook, gathered: Gathered, decisions: Decisions) -> list[Fact]:
    """The facts of every rule and story; what is left out of a flood is told as a problem."""
    facts: list[Fact] = []
    for (id, story), claims in gathered.claims.items():
        rule = _informed(book.rule(id), decisions)
        kept, told = cut(rule, story, compare(rule, story, claims))
        facts += kept
        gathered.problems += told
    return facts


def decided(settings: Settings) -> Decisions:
    """The decisions of the folder's file, or of the one that was named; none where there is no file."""
    path = Path(settings.accepted or ACCEPTED)
    if not settings.accepted and not os.path.lexists(path):
        return Decisions()
    return decisions_in(path)


def decisions_in(path: Path) -> Decisions:
    """The decisions of a file. UsageError for what is no file, DecisionErrors for all that is wrong in it."""
    from checker.decisions.load import load as read_decisions

    if path.exists() and not path.is_file():
        raise UsageError(f"--accepted {path.as_posix()}", "is no file", "name a file of decisions, or take it away")
    return read_decisions(path.as_posix(), content(path, "--accepted", MOST_OF_DECISIONS))


def content(path: Path, option: str, most: int = MOST_OF_A_REPORT) -> bytes:
    """The bytes of a file that an option names, or of a pipe. UsageError where it cannot be read or is larger than `most`."""
    found = load(Source(path.as_posix(), str(path)), LIMITS, most)
    if isinstance(found, Problem):
        raise UsageError(f"{option} {path.as_posix()}", found.what, "look at the path")
    return found


def _informed(rule: Rule, decisions: Decisions) -> Rule:
    """The rule with the names that were decided to be the same, or not to be."""
    if not decisions.same and not decisions.different:
        return rule
    return replace(rule, same=(*rule.same, *decisions.same), different=(*rule.different, *decisions.different))


def _settled(settings: Settings, report: Report, decisions: Decisions) -> Report:
    """The report without the findings that were decided on."""
    if not decisions.entries:
        return report
    from checker.decisions.apply import apply

    outcome = apply(report.findings, about(report, decisions), today())
    return replace(
        report,
        findings=outcome.findings,
        accepted=outcome.accepted,
        confirmed=outcome.confirmed,
        problems=(*report.problems, *outcome.problems),
    )


def about(report: Report, decisions: Decisions) -> Decisions:
    """The decisions that this run can say anything of: a run of some rules or articles leaves the others alone."""
    from checker.decisions.apply import concerned

    return concerned(decisions, (card.id for card in report.rules), (article.id for article in report.articles))


def _against_earlier(settings: Settings, report: Report) -> Report:
    """The report held against an earlier one; with a baseline only what is new since then is left."""
    if settings.compare_with:
        report = earlier.compare(
            earlier.read(settings.compare_with, content(Path(settings.compare_with), "--compare-with")), report
        )
    if settings.baseline:
        old = earlier.read(settings.baseline, content(Path(settings.baseline), "--baseline"))
        report = earlier.only_new(earlier.compare(old, report))
    return report


def nothing_to_read(paths: Sequence[str], problems: Sequence[Problem]) -> NothingToRead:
    """Why there is no article, with the first problems."""
    told = "; ".join(f"{problem.where}: {problem.what}" for problem in problems[:3])
    return NothingToRead(
        ", ".join(paths) or "corpus",
        "no article to read" + (f" ({told})" if told else ""),
        "name files or folders of articles",
    )


def _readings(
    settings: Settings,
    book: Rulebook,
    cache: str,
    edited: Mapping[str, bytes],
    progress: Progress | None,
    timing: Untimed,
) -> Iterator[Reading | Problem]:
    limits = limits_of(settings)
    pieces: list[Source] = []
    listed = time.time_ns()
    for source in timing.each(
        "list", sources(settings.corpus, limits, field_names(settings), open_shelf(cache, "sidecars"))
    ):
        if isinstance(source, Problem):
            yield source
        else:
            data = edited.get(os.path.realpath(source.path)) if edited else None
            if data is None:
                pieces.append(source)
            elif not source.start:  # the whole of it stands for all its pieces
                pieces.append(replace(source, data=data, end=None, stamp=()))
    if settings.scheduler or settings.engine == "dask":  # another machine has another folder, and no cache of ours
        cache = ""
        pieces = list(map(absolute, pieces))
    work = timing.work(Work(book, limits, settings.currency, cache, settings.stories == "auto", listed - SHORTLY))
    batched = list(batches(pieces))
    keys = [work.key(batch) if work.cache else b"" for batch in batched]
    held = work.held(keys)
    left = [batch for key, batch in zip(keys, batched, strict=True) if key not in held]
    engine, jobs = engine_of(settings, [piece.size for batch in left for piece in batch])
    if engine == "pool":
        work.book.ready()
    whole = sum(piece.size for piece in pieces)
    articles = claims = size = 0
    sent = timing.sent(Sent(work))
    results = engines.room(engine).results(work if engine == "serial" else sent, left, jobs, settings.scheduler)
    for key, batch in zip(keys, batched, strict=True):
        if key in held:
            found = work.recalled(key)
            found = work(batch) if found is None else found
        else:
            found = next(results) if engine == "serial" else sent.received(next(results))
        yield from found
        if progress is not None:
            articles += len(found)
            claims += sum(len(item.claims) for item in found if isinstance(item, Reading))
            size += sum(piece.size for piece in batch)
            progress(articles, claims, size / whole if whole else 0.0)


def batches(pieces: Iterable[Source]) -> Iterator[list[Source]]:
    """Small files together: handing one over costs more than reading it.

    A batch may also end where a name says so, so that a file that is added or taken away changes few batches.
    """
    batch: list[Source] = []
    size = 0
    for piece in pieces:
        batch.append(piece)
        size += piece.size
        if size >= BATCH_BYTES or len(batch) >= BATCH_FILES or crc32(piece.name.encode()) % BATCH_FILES == 0:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def engine_of(settings: Settings, sizes: Sequence[int], serial_below: int = SERIAL_BELOW) -> tuple[str, int]:
    """The engine that was asked for, or that pays for pieces of these sizes, and how many processes it takes."""
    jobs = min(settings.jobs or _processors(), MOST_JOBS_A_PROCESSOR * _processors())
    if settings.engine or settings.scheduler:
        return settings.engine or "dask", jobs
    if settings.jobs == 1 or len(sizes) < 2 or jobs < 2:
        return "serial", 1
    small = not settings.jobs and sum(sizes) < serial_below
    return ("serial", 1) if small else ("pool", jobs)


def _processors() -> int:
    """Those this process may use; not every system can say."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _report(settings: Settings, book: Rulebook, gathered: Gathered, facts: list[Fact]) -> Report:
    claims = Counter({rule.id: 0 for rule in book.rules})
    articles: dict[str, set[str]] = {rule.id: set() for rule in book.rules}
    for (rule, _), members in gathered.claims.items():
        claims[rule] += len(members)
        articles[rule] |= {claim.article for claim in members}
    cards = tuple(_card(rule, claims[rule.id], len(articles[rule.id]), gathered.missed[rule.id]) for rule in book.rules)
    return Report(
        version=__version__,
        title=settings.title or ", ".join(settings.corpus),
        articles=tuple(gathered.articles),
        copy_of=tuple(gathered.copy_of.items()),
        rules=cards,
        findings=tuple(sorted((fact for fact in facts if fact.is_finding), key=_rank)),
        facts=tuple(
            sorted((fact for fact in facts if not fact.is_finding), key=lambda fact: (fact.rule, fact.key, fact.id))
        ),
        near_misses=tuple(gathered.near_misses),
        problems=tuple(gathered.problems),
        corpus_digest=gathered.digest,
        rules_digest=book.digest,
        options=tuple(
            (name, str(value))
            for name, value in (("stories", settings.stories), ("currency", settings.currency))
            if value
        ),
        again=beyond(settings) if any(fact.is_finding for fact in facts) else (),
    )


def _card(rule: Rule, claims: int, articles: int, missed: int) -> RuleCard:
    return RuleCard(
        id=rule.id,
        title=rule.title,
        type=rule.type,
        path=rule.path,
        line=rule.line,
        words=in_words(rule),
        help=rule.help,
        severity=rule.severity,
        claims=claims,
        articles=articles,
        near_misses=missed,
    )


_SEVERITY = {"error": 0, "warning": 1, "info": 2}


def _rank(fact: Fact) -> tuple[int, int, str, str]:
    """Worst first, then by independent sources in disagreement, then the most recent, then by id."""
    apart = sum(position.independent for position in fact.positions[1:])
    latest = max((claim.published or "" for position in fact.positions for claim in position.claims), default="")
    return _SEVERITY[fact.severity], -apart, "".join(chr(0x10FFFF - ord(char)) for char in latest), fact.id


# ------------------------------------------------------------------ exit codes


def exit_code(report: Report, settings: Settings) -> int:
    """0 clean; 1 findings at or above the fail level, or, where strict, a silent rule or a problem."""
    if settings.exit_zero or settings.fail_level == "never":
        return 0
    failing = ("error", "warning", "info")[: ("error", "warning", "info").index(settings.fail_level) + 1]
    if any(finding.severity in failing for finding in report.findings):
        return 1
    return 1 if settings.strict and (report.silent_rules or report.problems) else 0


def limits_of(settings: Settings) -> Limits:
    return Limits(max_bytes=settings.max_bytes, timeout=settings.timeout)


def articles(
    paths: Sequence[str], limits: Limits, fields: Mapping[str, str] | None = None
) -> Iterator[Article | Problem]:
    """Every article of a corpus, one after the other."""
    for source in sources(paths, limits, fields):
        if isinstance(source, Problem):
            yield source
        else:
            yield from read(source, limits)


def today() -> datetime.date:
    """The day on which decisions expire: SOURCE_DATE_EPOCH where it is set, so that runs can be repeated."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch is None:
        return datetime.datetime.now(datetime.UTC).date()
    try:
        return datetime.datetime.fromtimestamp(int(epoch), datetime.UTC).date()
    except (ValueError, OverflowError, OSError):
        raise UsageError("SOURCE_DATE_EPOCH", f"{epoch!r} is not a number of seconds") from None
