"""`checker completion`: a script that completes commands and options in a shell."""

from __future__ import annotations

import argparse
import importlib
import sys

from checker.commands import options
from checker.errors import UsageError

SHELLS = ("bash", "zsh", "tcsh")
COMPLETED = ("run", "test", "explain", "extract", "discover", "rules", "accept", "init", "schema")


def parser(prog: str) -> argparse.ArgumentParser:
    found = options.parser(
        prog,
        "Print a script that completes commands and options.",
        'examples:\n  eval "$(checker completion bash)"\n  checker completion zsh > ~/.zfunc/_checker\n',
    )
    found.add_argument("shell", choices=SHELLS)
    return found


def main(arguments: argparse.Namespace) -> int:
    try:
        shtab = importlib.import_module("shtab")
    except ImportError:
        raise UsageError("completion", "shtab is not installed", "pip install 'checker[completion]'") from None
    whole = argparse.ArgumentParser(prog="checker")
    commands = whole.add_subparsers()
    for name in COMPLETED:
        own = importlib.import_module(f"checker.commands.{name}").parser(f"checker {name}")
        commands.add_parser(name, parents=[own], add_help=False, help=own.description)
    sys.stdout.write(shtab.complete(whole, arguments.shell))
    return 0
