"""Options that several commands share, and how they go over the settings of the folder."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from checker import settings
from checker.record import names, replace
from checker.settings import Settings


class _Parser(argparse.ArgumentParser):
    def print_help(self, file: Any = None) -> None:
        (file or sys.stdout).write(self.format_help())  # argparse says nothing where it cannot write


def parser(prog: str, description: str, epilog: str = "") -> argparse.ArgumentParser:
    return _Parser(
        prog=prog,
        description=description,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def corpus(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "corpus",
        nargs="*",
        metavar="PATH",
        help="files, folders, globs or - (default: the corpus of the configuration)",
    )


def rules(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--rules",
        action="extend",
        nargs="+",
        metavar="RULES",
        help="rule files, folders, or a pack by name (default: the rules of the configuration)",
    )


def articles(parser: argparse._ActionsContainer) -> None:
    """How articles are read, of whatever form."""
    parser.add_argument(
        "--max-bytes", type=int, metavar="N", help="the largest article that is read (default 20000000)"
    )
    parser.add_argument(
        "--timeout", type=int, metavar="S", help="seconds that reading one article may take (default 30)"
    )
    parser.add_argument(
        "--field",
        action="append",
        metavar="OURS=THEIRS",
        help="the column or key that holds a field of the article, such as text=body; may be given again",
    )


def meaning(parser: argparse._ActionsContainer) -> None:
    """How what is read is understood."""
    parser.add_argument("--currency", metavar="ISO", help="what a $ stands for where nothing else says so, such as USD")
    parser.add_argument(
        "--stories",
        metavar="MODE",
        help="field: the articles' own story (default); one: all articles tell one story; auto: found by what they share",
    )


def reading(parser: argparse.ArgumentParser) -> argparse._ArgumentGroup:
    """How the corpus is read, and by how many; the group, for what one command adds."""
    group = parser.add_argument_group("reading")
    meaning(group)
    articles(group)
    group.add_argument("--jobs", "-j", type=int, metavar="N", help="processes; 0, the default, takes as many as pay")
    group.add_argument(
        "--no-cache", action="store_true", help="remember nothing in .checker_cache, and use nothing from it"
    )
    group.add_argument("--engine", metavar="NAME", help="serial, pool or dask (default: what pays)")
    group.add_argument(
        "--scheduler", metavar="ADDRESS", help="a Dask scheduler, such as tcp://host:8786 (default: a local one)"
    )
    return group


def merged(arguments: argparse.Namespace) -> Settings:
    """The settings of the folder with what the command line says over them."""
    found, _ = settings.load()
    given: dict[str, Any] = {}
    for name in names(Settings):
        value = getattr(arguments, name, None)
        if value is not None and value is not False and value != []:
            given[name] = tuple(value) if isinstance(value, list) else value
    if "corpus" in given and given["corpus"] != found.corpus:
        given.setdefault("title", "")  # the folder's title is that of its own corpus
    merged = replace(found, **given)
    settings.check(merged, "command line")
    return merged
