"""The door: arguments in, exit code out."""

from __future__ import annotations

import errno
import gc
import os
import sys
from collections.abc import Sequence

# Each command is a room in `commands` with two names: `parser(prog)` and `main(arguments) -> exit code`.
COMMANDS = {
    "run": "check a corpus against rules and report where its articles disagree",
    "test": "run the tests that live in the rules",
    "explain": "show why a rule did or did not find a value in an article",
    "extract": "list every value found in a corpus, without rules",
    "discover": "find facts that several articles state, and write draft rules for them",
    "rules": "list the rules that are loaded, and how much of the corpus each covers",
    "accept": "record a decision on a finding, so that it is not reported again",
    "init": "write a first rule file and a configuration",
    "schema": "print the JSON Schema of rule files, reports or extracts",
    "lsp": "serve an editor: diagnostics, completion and hover while articles and rules are written",
    "completion": "print a script that completes commands and options in a shell",
}

BUG = 70  # the exit code for a mistake of the program, as sysexits.h has it
_CANNOT_WRITE = (errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EBADF, errno.EFBIG)

USAGE = """\
usage: checker COMMAND [OPTIONS]

A linter for facts across articles: it shows who says what, and whether both can be right.

commands:
{commands}

options:
  -h, --help     show this help, or that of a command: checker run --help
  --version      show the version

exit codes:
  0  clean
  1  findings at or above --fail-level, or a rule test that failed
  2  a mistake in the command line, the configuration or a rule
  3  nothing to read
  70 a mistake of the program itself
"""


def main(argv: Sequence[str]) -> int:
    """Run a command; every error that a person can mend becomes a message with place and help.

    A mistake of the program itself is shown as such, with an exit code of its own, so that nobody takes it for findings.
    """
    _open_streams()
    from checker.errors import CheckerError

    try:
        code = _run(argv)
        sys.stdout.flush()
        return code
    except CheckerError as error:
        from checker.commands.terminal import say
        from checker.render.errors import show

        failure = error
        say(lambda width, color: show(failure, width, color))
        return failure.exit_code
    except BrokenPipeError:
        # Whoever read our output has gone; Python would complain once more when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except OSError as error:
        if error.errno not in _CANNOT_WRITE:
            raise
        print(f"error: the output cannot be written: {error.strerror}", file=sys.stderr)  # noqa: T201
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 2
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)  # noqa: T201
        return 130


def _run(argv: Sequence[str]) -> int:
    if not argv or argv[0] in ("-h", "--help", "help"):
        print(USAGE.format(commands="\n".join(f"  {name:<13}  {text}" for name, text in COMMANDS.items())), end="")  # noqa: T201
        return 0 if argv else 2
    if argv[0] in ("-V", "--version"):
        from checker import __version__

        print(f"checker {__version__}")  # noqa: T201
        return 0
    if argv[0] not in COMMANDS:
        from checker.errors import UsageError

        raise UsageError(argv[0], "there is no such command", _meant(argv[0]))
    import importlib

    command = importlib.import_module(f"checker.commands.{argv[0]}")
    try:
        arguments = command.parser(f"checker {argv[0]}").parse_args(argv[1:])
    except SystemExit:  # help was asked for, or a mistake was told
        sys.stdout.flush()
        raise
    code: int = command.main(arguments)
    return code


def entry() -> int:
    """The console script."""
    gc.set_threshold(100_000, 20, 20)  # a run makes many records and next to no cycles
    try:
        return main(sys.argv[1:])
    except Exception:
        import traceback

        traceback.print_exc()
        print("this is a mistake of checker, not of yours: please report it with the lines above", file=sys.stderr)  # noqa: T201
        return BUG


def _open_streams() -> None:
    """Streams that can take any text: what their encoding lacks is escaped, and a closed one swallows what it gets."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def _meant(name: str) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, COMMANDS, 1)
    return f"did you mean `checker {close[0]}`?" if close else f"commands: {', '.join(COMMANDS)}"
