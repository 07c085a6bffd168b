"""`checker schema`: the JSON Schemas of what people write and of what programs read."""

from __future__ import annotations

import argparse
import json
import sys

from checker.commands import options

KINDS = ("rules", "report", "mentions")


def parser(prog: str) -> argparse.ArgumentParser:
    found = options.parser(
        prog,
        "Print a JSON Schema: of rule files (for completion and hover in editors), of the JSON report, or of an extract.",
        "examples:\n"
        "  checker schema > checker-rules.schema.json\n"
        "  # yaml-language-server: $schema=checker-rules.schema.json   (first line of a rule file)\n",
    )
    found.add_argument("kind", nargs="?", choices=KINDS, default="rules", help="rules (default), report or mentions")
    return found


def main(arguments: argparse.Namespace) -> int:
    if arguments.kind == "rules":
        from checker.rulebook.schema import schema

        found = schema()
    else:
        from checker.render.json import schema as report_schema

        found = report_schema(arguments.kind)
    sys.stdout.write(json.dumps(found, indent=2, ensure_ascii=False) + "\n")
    return 0
