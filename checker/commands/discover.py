"""`checker discover`: facts that several articles state, as draft rules with evidence and tests. No rules are needed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from checker.commands import options
from checker.commands.terminal import Progress, color, say
from checker.errors import UsageError
from checker.records import Problem

if TYPE_CHECKING:
    from checker.discovery.discover import Corpus
    from checker.discovery.gleaning import Gleaned
    from checker.discovery.story import Options, Proposal
    from checker.discovery.words import Vocabulary
    from checker.read.source import Source
    from checker.settings import Settings

VERDICTS = {
    "all": ("conflict", "unclear", "update", "compatible", "agree"),
    "findings": ("conflict", "unclear", "update"),
    "conflict": ("conflict",),
}
PACK = "generic"
SHOWN = 5  # values of a draft in the summary
TOGETHER = 40  # drafts that are handed over to be proved
A_DRAFT = 1_000  # characters that cost as much to be read as a draft to be proved
SERIAL_BELOW = 200_000  # characters of stories under which a second process costs more than it gives


def parser(prog: str) -> argparse.ArgumentParser:
    found = options.parser(
        prog,
        "Find facts that several articles state, the disagreements first, and write draft rules for them.",
        "examples:\n"
        "  checker discover articles/ -o drafts.yaml\n"
        "  checker test drafts.yaml\n"
        "  checker run articles/ --rules drafts.yaml\n",
    )
    options.corpus(found)
    found.add_argument("-o", "--output", metavar="FILE", help="where the rule file goes (default: standard output)")
    found.add_argument(
        "--only", choices=VERDICTS, default="all", help="conflict: only what cannot both be true; findings: updates too"
    )
    found.add_argument(
        "--min-articles", type=int, default=2, metavar="N", help="articles that must speak of a fact (default 2)"
    )
    found.add_argument("--most", type=int, default=20, metavar="N", help="drafts of one story (default 20)")
    found.add_argument(
        "--limit",
        type=int,
        default=1000,
        metavar="N",
        help="drafts in all, the most certain ones; 0 for no limit (default 1000)",
    )
    found.add_argument("--currency", metavar="ISO", help="what a $ stands for where nothing else says so, such as USD")
    found.add_argument("--stories", metavar="MODE", help="how articles are put into stories, as for checker run")
    options.articles(found)
    found.add_argument("--jobs", "-j", type=int, metavar="N", help="processes; 0, the default, takes as many as pay")
    found.add_argument("--engine", metavar="NAME", help="serial, pool or dask (default: what pays)")
    found.add_argument("--scheduler", metavar="ADDRESS", help="a Dask scheduler, such as tcp://host:8786")
    return found


def main(arguments: argparse.Namespace) -> int:
    from checker import check
    from checker.discovery.discover import evidence, most_certain
    from checker.discovery.story import Options
    from checker.discovery.writing import document
    from checker.render import files

    for name in ("min_articles", "most"):
        if getattr(arguments, name) < 1:
            raise UsageError(f"--{name.replace('_', '-')}", "has to be 1 or more", "such as --most 20")
    if arguments.limit < 0:
        raise UsageError("--limit", "has to be 0 or more", "such as --limit 1000; 0 writes every draft")
    # The formats of the folder's `output:` are those of `run`.
    settings = options.merged(argparse.Namespace(**{**vars(arguments), "output": None}))
    if not settings.corpus:
        raise UsageError("corpus", "no articles were named", "checker discover PATH")
    if arguments.output not in (None, "-"):
        _guard(arguments.output)
    progress = Progress()
    corpus = _gleaned(settings, progress)
    if not corpus.articles:
        raise check.nothing_to_read(settings.corpus, corpus.problems)
    wanted = Options(arguments.min_articles, arguments.most, VERDICTS[arguments.only], settings.currency)
    found, rest = _drafted(corpus, settings, wanted, progress)
    proposals = most_certain(found, arguments.limit)
    left_out = _left_out(len(found) - len(proposals), rest)
    proposals = _proved(proposals, settings)
    progress.done()
    paths = {article.id: article.path for article in corpus.articles}
    text = document([(proposal.rule, evidence(proposal, paths)) for proposal in proposals], HEADING)
    if arguments.output in (None, "-"):
        sys.stdout.write(text)
        say(lambda _, colored: _summary(proposals, corpus, wanted.least, colored) + left_out)
    else:
        files.replace(arguments.output, text)
        sys.stdout.write(_summary(proposals, corpus, wanted.least, color(sys.stdout)) + left_out)
        if proposals:
            sys.stdout.write(f"{arguments.output}: now checker test {arguments.output}\n")
    for problem in corpus.problems:
        _tell(problem)
    return 0


def _guard(output: str) -> None:
    """UsageError for a file that is there and holds something else than drafts: an article, rules that somebody wrote."""
    path = Path(output)
    if not path.is_file():
        return
    try:
        with path.open("rb") as file:
            begins = file.readline(200)
    except OSError as error:
        raise UsageError(f"-o {output}", f"cannot be read: {error.strerror}", "write to another file") from None
    if begins.rstrip(b"\r\n") not in (b"", f"# {HEADING[0]}".encode()):
        raise UsageError(
            f"-o {output}", "is there already, and holds no drafts of checker discover", "write to another file"
        )


def _gleaned(settings: Settings, progress: Progress) -> Corpus:
    """Every article looked at once, in as many processes as pay."""
    from checker import check, engines
    from checker.discovery.discover import Corpus, Gleaning
    from checker.read.corpus import sources
    from checker.read.source import absolute
    from checker.settings import field_names

    limits = check.limits_of(settings)
    problems: list[Problem] = []
    pieces: list[Source] = []
    for source in sources(settings.corpus, limits, field_names(settings)):
        (problems if isinstance(source, Problem) else pieces).append(source)  # type: ignore[arg-type]
    engine, jobs = check.engine_of(settings, [piece.size for piece in pieces])
    if engine == "dask":
        pieces = list(map(absolute, pieces))
    found = engines.room(engine).results(Gleaning(limits), list(check.batches(pieces)), jobs, settings.scheduler)
    read = 0

    def told() -> Iterator[tuple[Sequence[Gleaned | Problem], Vocabulary]]:
        nonlocal read
        for items, vocabulary in found:
            read += len(items)
            progress(read)
            yield items, vocabulary

    return Corpus(told(), problems, settings.stories)


def _drafted(corpus: Corpus, settings: Settings, wanted: Options, progress: Progress) -> tuple[list[Proposal], int]:
    """The drafts of all stories, by story and rank, and how many facts more they tell."""
    from checker import check, engines
    from checker.discovery.discover import Drafting, batches, distinct, with_ids
    from checker.rulebook.files import load

    stories = list(corpus.stories(wanted.least))
    engine, jobs = check.engine_of(settings, [story.size for story in stories], SERIAL_BELOW)
    work = Drafting(load([PACK]), corpus.vocabulary, wanted)
    proposals: list[Proposal] = []
    rest, done, whole = 0, 0, sum(story.size for story in stories)
    batched = list(batches(stories))
    results = engines.room(engine).results(work, batched, jobs, settings.scheduler)
    for batch, found in zip(batched, results, strict=True):
        proposals += (proposal for story in found for proposal in story.proposals)
        rest += sum(story.rest for story in found)
        done += sum(story.size for story in batch)
        progress(len(corpus.articles), len(proposals), done / whole if whole else 1.0)
    return with_ids(distinct(proposals), corpus.several), rest


def _proved(proposals: Sequence[Proposal], settings: Settings) -> list[Proposal]:
    """The drafts with a test that passes, in their order."""
    from checker import check, engines
    from checker.discovery.discover import Proving

    batched = [proposals[n : n + TOGETHER] for n in range(0, len(proposals), TOGETHER)]
    engine, jobs = check.engine_of(settings, [A_DRAFT * len(batch) for batch in batched], SERIAL_BELOW)
    results = engines.room(engine).results(Proving(settings.currency), batched, jobs, settings.scheduler)
    return [proposal for found in results for proposal in found]


HEADING = (
    "Drafts by checker discover: facts that several articles state. Read the evidence, keep what is worth checking,",
    "mend the cues, and give each rule the severity that it deserves.",
)


def _left_out(unwritten: int, rest: int) -> str:
    """What the two limits kept out of the file."""
    lines = []
    if unwritten:
        lines.append(f"{unwritten:,} more drafts, less certain, were left out: --limit 0 writes all")
    if rest:
        lines.append(f"{rest:,} more facts of stories that hold many were not drafted: --most takes more of a story")
    return "".join(f"{line}\n" for line in lines)


def _summary(proposals: Sequence[Proposal], corpus: Corpus, least: int, colored: bool) -> str:
    from checker.render.terminal import clean, paint
    from checker.render.words import said

    styles = {"conflict": "error", "unclear": "warning", "update": "info"}
    lines = []
    for proposal in proposals:
        fact = proposal.fact
        values = " | ".join(f"{said(position)} ({position.articles})" for position in fact.positions[:SHOWN])
        values += f" and {len(fact.positions) - SHOWN} more" if len(fact.positions) > SHOWN else ""
        about = f"{proposal.story}  " if proposal.story else ""
        verdict = paint(f"{fact.verdict:<10}", styles.get(fact.verdict, "good"), colored)
        lines.append(f"{verdict} {clean(about + proposal.rule.title)}: {clean(values)}")
    count, articles, independent = len(proposals), len(corpus.articles), corpus.independent
    of_them = f" ({independent} independent)" if independent < articles else ""
    lines.append(f"{count} draft{'s' * (count != 1)} from {articles} article{'s' * (articles != 1)}{of_them}")
    if independent < least:
        lines.append(f"a fact is drafted where {least} independent articles or more speak of it")
    return "".join(f"{line}\n" for line in lines)


def _tell(problem: Problem) -> None:
    from checker.commands.terminal import width
    from checker.render.console import show_problem

    say(lambda _, colored: show_problem(problem, width(), colored))
