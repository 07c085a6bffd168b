"""`checker lsp`: the language server for editors, on standard input and output."""

from __future__ import annotations

import argparse

from checker.commands import options
from checker.errors import UsageError


def parser(prog: str) -> argparse.ArgumentParser:
    return options.parser(
        prog,
        "Serve an editor over standard input and output: diagnostics in articles and rules while they are written,\n"
        "completion of keys, and the value that was read under the cursor. Start it in the folder that has the\n"
        "configuration (checker.yaml or pyproject.toml).",
    )


def main(arguments: argparse.Namespace) -> int:
    try:
        from checker.lsp.server import server
    except ImportError as error:
        if error.name and error.name.split(".")[0] in ("pygls", "lsprotocol"):
            raise UsageError("lsp", f"{error.name} is not installed", "pip install 'checker[lsp]'") from None
        raise
    server().start_io()
    return 0
