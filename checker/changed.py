"""Only what touches certain files: the whole corpus is read, and the findings that one of them takes part in are kept."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable
from pathlib import Path

from checker.errors import UsageError
from checker.record import replace
from checker.records import Report

GIT_TIMEOUT = 60  # seconds


def touching(report: Report, files: Iterable[str]) -> Report:
    """The report with the findings that have a claim in one of these files, however their paths are written."""
    wanted = {os.path.realpath(file).replace(os.sep, "/") for file in files}
    articles = {
        article.id
        for article in report.articles
        if os.path.realpath(article.path).replace(os.sep, "/") in wanted
        or any(path.endswith(f"/{article.path}") for path in wanted)
    }
    kept = tuple(
        fact
        for fact in report.findings
        if any(claim.article in articles for position in fact.positions for claim in position.claims)
    )
    return replace(report, findings=kept)


def existing(files: Iterable[str]) -> list[str]:
    """The same files. UsageError for one that is not there: a typing error must not pass for a clean run."""
    found = list(files)
    for file in found:
        if not Path(file).exists():
            raise UsageError(f"--changed {file}", "there is no such file", "name it as it is seen from this folder")
    return found


def since(revision: str) -> list[str]:
    """The files that differ from a revision of git, and those that git does not track yet. UsageError where git cannot say."""
    if revision.startswith("-"):
        raise UsageError(f"--since {revision}", f"{revision} is no revision", "name a commit, a branch or a tag")
    return _git("diff", "--name-only", "--diff-filter=d", "-z", "--relative", revision, "--") + _git(
        "ls-files", "-z", "--others", "--exclude-standard"
    )


def _git(*arguments: str) -> list[str]:
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, timeout=GIT_TIMEOUT, check=False)  # noqa: S603, S607
    except (OSError, subprocess.TimeoutExpired) as error:
        raise UsageError("--since", f"git cannot be asked: {error}", "name the files with --changed") from None
    if done.returncode:
        reason = done.stderr.decode("utf-8", "replace").strip().splitlines()
        if any("not a git repository" in line.lower() for line in reason):
            raise UsageError("--since", "this folder is in no git repository", "name the files with --changed")
        raise UsageError("--since", reason[0] if reason else "git failed", "name a commit, a branch or a tag")
    return [name for name in done.stdout.decode("utf-8", "surrogateescape").split("\0") if name]
