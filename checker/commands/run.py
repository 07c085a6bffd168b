"""`checker run`: the main job."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from checker.commands import options
from checker.commands.terminal import Progress, color, width
from checker.decisions import Decisions
from checker.errors import UsageError
from checker.records import Report
from checker.render import RENDERERS, files, room
from checker.settings import FAIL_LEVELS, FILES, Settings

if TYPE_CHECKING:
    from checker.timing import Untimed


def parser(prog: str) -> argparse.ArgumentParser:
    found = options.parser(
        prog,
        "Read articles, check them against rules, and report where they disagree.",
        "examples:\n"
        "  checker run\n"
        "  checker run articles/ --rules rules/ -o html=report.html\n"
        "  checker run feed.jsonl --rules generic -o json --fail-level never\n",
    )
    options.corpus(found)
    options.rules(found)
    found.add_argument(
        "-o",
        "--output",
        action="append",
        metavar="FORMAT[=FILE]",
        help=f"what to write, once or more: {', '.join(RENDERERS)} (default: console)",
    )
    found.add_argument("--title", metavar="TEXT", help="the title of the report")
    group = found.add_argument_group("changed files only")
    group.add_argument(
        "--changed",
        action="extend",
        nargs="+",
        metavar="FILE",
        help="report only findings that these files take part in",
    )
    group.add_argument(
        "--since", metavar="REV", help="the same for the files that git says have changed since a revision"
    )
    options.reading(found).add_argument(
        "--profile", action="store_true", help="print what each stage, type and rule took, on standard error"
    )
    group = found.add_argument_group("decisions and earlier runs")
    group.add_argument(
        "--accepted", metavar="FILE", help="the decisions on findings (default: accepted.yaml where it is)"
    )
    group.add_argument("--prune", action="store_true", help="take decisions that match no finding out of that file")
    group.add_argument(
        "--baseline", metavar="REPORT", help="an earlier JSON report: report only what is new since then"
    )
    group.add_argument(
        "--compare-with", metavar="REPORT", help="an earlier JSON report: mark what is new, still open, gone"
    )
    group = found.add_argument_group("exit code")
    group.add_argument(
        "--fail-level", choices=FAIL_LEVELS, help="the least severity that fails the run (default: error)"
    )
    group.add_argument("--exit-zero", action="store_true", help="exit with 0 whatever is found")
    group.add_argument("--strict", action="store_true", help="rules that find nothing, and problems, fail the run too")
    return found


def main(arguments: argparse.Namespace) -> int:
    settings = options.merged(arguments)
    outputs = [_output(text) for text in settings.output or ("console",)]
    if not settings.corpus:
        raise UsageError(
            "corpus", "no articles were named", "checker run PATH --rules RULES, or `corpus:` in checker.yaml"
        )
    if not settings.rules:
        raise UsageError(
            "--rules",
            "no rules were named",
            "checker run PATH --rules RULES, or `rules:` in checker.yaml; --rules generic needs none",
        )
    from checker import check
    from checker.cache import FOLDER, open_store
    from checker.compiled import rulebook
    from checker.timing import UNTIMED

    _guard(settings, [file for _, file in outputs if file not in ("", "-")])
    cache = "" if settings.no_cache else FOLDER
    timing = _clock() if arguments.profile else UNTIMED
    book = timing.timed("rules", rulebook)(settings.rules, cache)
    if not book.rules:
        raise UsageError(
            "--rules " + " ".join(settings.rules), "there is no rule in it", "add `rules:`, or name more files"
        )
    progress = Progress()
    report = check.run(settings, book, progress, cache, timing=timing)
    progress.done()
    if cache and (store := open_store(cache)) is not None:
        store.trim()
    if arguments.changed or arguments.since:
        from checker import changed

        files_changed = [
            *changed.existing(arguments.changed or ()),
            *(changed.since(arguments.since) if arguments.since else ()),
        ]
        report = changed.touching(report, files_changed)
    timing.timed("render", _write)(report, outputs)
    if arguments.profile:
        _say("\n".join(timing.lines()))
    if arguments.prune:
        _prune(check.ACCEPTED if settings.accepted is None else settings.accepted, check.decided(settings), report)
    return check.exit_code(report, settings)


def _clock() -> Untimed:
    from checker.profiling import Timing

    return Timing()


def _guard(settings: Settings, outputs: list[str]) -> None:
    """An output that is an input, or that is written twice, is a mistake before anything is read."""
    seen: set[str] = set()
    inputs = {
        os.path.realpath(path)
        for path in (
            *settings.corpus,
            *settings.rules,
            settings.accepted,
            settings.baseline,
            settings.compare_with,
            "accepted.yaml",
            *FILES,
        )
        if path
    }
    folders = [path for path in (*settings.corpus, *settings.rules) if Path(path).is_dir()]
    for file in outputs:
        real = os.path.realpath(file)
        inside = any(
            os.path.commonpath([real, os.path.realpath(folder)]) == os.path.realpath(folder) for folder in folders
        )
        if real in inputs or (inside and Path(real).exists() and not _is_ours(real)):
            raise UsageError(f"-o …={file}", "the run reads this file, so it cannot write it", "write to another file")
        if real in seen:
            raise UsageError(f"-o …={file}", "two outputs would be written to one file", "give each its own")
        seen.add(real)


def _is_ours(file: str) -> bool:
    """Whether a file is a report of an earlier run, which is not read as an article."""
    from checker.read.reports import is_report

    try:
        with Path(file).open("rb") as stream:
            return is_report(stream.read(4096))
    except OSError:
        return False


def _output(text: str) -> tuple[str, str]:
    """FORMAT[=FILE] as a pair; the file is "" for standard output."""
    format, _, file = text.partition("=")
    if format not in RENDERERS:
        from difflib import get_close_matches

        close = get_close_matches(format, RENDERERS, 1)
        raise UsageError(
            f"-o {text}",
            f"there is no format {format!r}",
            f"did you mean {close[0]}?" if close else f"formats: {', '.join(RENDERERS)}",
        )
    return format, file


def _write(report: Report, outputs: list[tuple[str, str]]) -> None:
    for format, file in outputs:
        if format == "console" and not file:
            sys.stdout.write(room(format).render(report, width=width(), color=color(sys.stdout)))
        elif file in ("", "-"):
            # For programs: the same bytes wherever it runs, whatever the terminal's encoding.
            sys.stdout.flush()
            sys.stdout.buffer.writelines(part.encode("utf-8", "replace") for part in _parts(format, report))
            sys.stdout.buffer.flush()
        elif format == "html" and room(format).needs_folder(report):
            _write_folder(
                file, room(format).render_folder(report, _way_back(Path(file).with_suffix("") / "index.html"))
            )
        elif format == "html":
            files.replace(file, (room(format).render(report, _way_back(Path(file))),))
            _say(f"wrote {file}")
        else:
            files.replace(file, _parts(format, report))
            _say(f"wrote {file}")


def _parts(format: str, report: Report) -> Iterable[str]:
    """The output, in parts where the format can be written so."""
    made: Iterable[str] = (
        room(format).parts(report) if hasattr(room(format), "parts") else (room(format).render(report),)
    )
    return made


def _way_back(page: Path) -> str:
    """From a page's folder to this one, "./" or "../../"; empty where the page lies elsewhere: no path of this machine is told."""
    try:
        below = page.resolve().parent.relative_to(Path.cwd())
    except ValueError:
        return ""
    return "../" * len(below.parts) or "./"


def _write_folder(file: str, pages: dict[str, str]) -> None:
    """A report too large for one file: a folder beside it, the index last, so that it never links to a page that is not there."""
    folder = Path(file).with_suffix("")
    for name, text in sorted(pages.items(), key=lambda page: page[0] == "index.html"):
        files.replace(folder / name, text)
    _say(f"{file}: too large for one file; the report is the folder {folder.as_posix()}, begin with index.html")


def _say(line: str) -> None:
    """A note to the person, after what was printed so far."""
    sys.stdout.flush()
    sys.stderr.write(f"{line}\n")


def _prune(path: str, decisions: Decisions, report: Report) -> None:
    """Write the file of decisions without those that match no finding."""
    from checker import check
    from checker.decisions.apply import prune
    from checker.decisions.dump import dump

    findings = [*report.findings, *(item.fact for item in report.accepted)]
    kept = prune(decisions, findings, check.about(report, decisions))
    gone = len(decisions.entries) - len(kept.entries)
    if gone:
        files.replace(path, dump(kept))
        sys.stderr.write(f"{path}: {gone} decision{'s' * (gone > 1)} that matched nothing taken out\n")
