"""`checker discover`: facts that several articles state, as draft rules with evidence and tests. No rules are needed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from checker.commands import options
from checker.commands.terminal import Progress, color, say
from checker.errors import UsageError
from checker.records import Article, Problem

if TYPE_CHECKING:
    from checker.discovery.discover import Proposal

VERDICTS = {
    "all": ("conflict", "unclear", "update", "compatible", "agree"),
    "findings": ("conflict", "unclear", "update"),
    "conflict": ("conflict",),
}
PACK = "generic"


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
    found.add_argument("--currency", metavar="ISO", help="what a $ stands for where nothing else says so, such as USD")
    found.add_argument("--stories", metavar="MODE", help="how articles are put into stories, as for checker run")
    found.add_argument("--max-bytes", type=int, metavar="N", help="the largest article that is read")
    return found


def main(arguments: argparse.Namespace) -> int:
    from checker import check
    from checker.discovery.discover import Options, discover, evidence
    from checker.discovery.writing import document
    from checker.render import files
    from checker.rulebook.book import Rulebook
    from checker.rulebook.files import load
    from checker.settings import field_names
    from checker.stages.extract import extract
    from checker.stages.gather import gather

    for name in ("min_articles", "most"):
        if getattr(arguments, name) < 1:
            raise UsageError(f"--{name.replace('_', '-')}", "has to be 1 or more", "such as --most 20")
    # The formats of the folder's `output:` are those of `run`.
    settings = options.merged(argparse.Namespace(**{**vars(arguments), "output": None}))
    if not settings.corpus:
        raise UsageError("corpus", "no articles were named", "checker discover PATH")
    articles: list[Article] = []
    problems: list[Problem] = []
    for item in check.articles(settings.corpus, check.limits_of(settings), field_names(settings)):
        (problems if isinstance(item, Problem) else articles).append(item)  # type: ignore[arg-type]
    if not articles:
        raise check.nothing_to_read(settings.corpus, problems)
    bare = Rulebook(())
    gathered = gather([extract(article, bare, telling=True) for article in articles], settings.stories)
    articles = _as_named(articles, gathered.articles)
    progress = Progress()
    proposals = discover(
        articles,
        {article.id: article.story or "" for article in gathered.articles},
        gathered.copy_of,
        load([PACK]).rules,
        Options(arguments.min_articles, arguments.most, VERDICTS[arguments.only], settings.currency),
        progress,
    )
    progress.done()
    paths = {article.id: article.path for article in articles}
    text = document([(proposal.rule, evidence(proposal, paths)) for proposal in proposals], HEADING)
    if arguments.output in (None, "-"):
        sys.stdout.write(text)
        say(lambda _, colored: _summary(proposals, len(articles), colored))
    else:
        files.replace(arguments.output, text)
        sys.stdout.write(_summary(proposals, len(articles), color(sys.stdout)))
        if proposals:
            sys.stdout.write(f"{arguments.output}: now checker test {arguments.output}\n")
    for problem in problems:
        _tell(problem)
    return 0


HEADING = (
    "Drafts by checker discover: facts that several articles state. Read the evidence, keep what is worth checking,",
    "mend the cues, and give each rule the severity that it deserves.",
)


def _as_named(articles: Sequence[Article], gathered: Sequence[Article]) -> list[Article]:
    """The articles under the ids that a run gives them: two with one id are told apart."""
    from dataclasses import replace

    ids: dict[tuple[str, int], list[str]] = {}
    for article in gathered:
        ids.setdefault((article.path, article.line), []).append(article.id)
    found = []
    for article in sorted(articles, key=lambda article: (article.id, article.path, article.line)):
        names = ids[article.path, article.line]
        own = article.id if article.id in names else names[0]
        names.remove(own)
        found.append(replace(article, id=own))
    return found


def _summary(proposals: Sequence[Proposal], articles: int, colored: bool) -> str:
    from checker.render.terminal import clean, paint

    styles = {"conflict": "error", "unclear": "warning", "update": "info"}
    lines = []
    for proposal in proposals:
        fact = proposal.fact
        values = " | ".join(f"{position.canonical} ({position.articles})" for position in fact.positions[:5])
        about = f"{proposal.story}  " if proposal.story else ""
        verdict = paint(f"{fact.verdict:<10}", styles.get(fact.verdict, "good"), colored)
        lines.append(f"{verdict} {clean(about + proposal.rule.title)}: {clean(values)}")
    count = len(proposals)
    lines.append(f"{count} draft{'s' * (count != 1)} from {articles} article{'s' * (articles != 1)}")
    return "".join(f"{line}\n" for line in lines)


def _tell(problem: Problem) -> None:
    from checker.commands.terminal import width
    from checker.render.console import show_problem

    say(lambda _, colored: show_problem(problem, width(), colored))
