"""`checker init`: a first rule file and a configuration, asked for or by flags."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from checker.commands import options
from checker.errors import UsageError
from checker.records import TYPES

_CONFIG = """\
# Settings of `checker run` in this folder; the command line goes over them.
corpus: [{corpus}]
rules: [{rules}]
output: [console, html=report.html]
"""
_RULE = """\
version: 1
rules:
  - id: {id}
    title: {title}
    type: {type}
{one_of}    near: [{near}]
    tests:
      - name: nothing is said
        articles: ["This sentence speaks of something else."]
        verdict: no-match
"""


def parser(prog: str) -> argparse.ArgumentParser:
    found = options.parser(
        prog,
        "Write a first rule file and a checker.yaml. On a terminal it asks what is not given; elsewhere it takes the defaults.",
        'example:\n  checker init --corpus articles --type count --near "signed" --near "letter|petition" --title "Signers of the letter"\n',
    )
    found.add_argument("--corpus", metavar="PATH", help="the folder of the articles (default: articles)")
    found.add_argument("--rules", metavar="PATH", help="the folder for rules (default: rules)")
    found.add_argument("--title", metavar="TEXT", help="what the first rule checks, in a few words")
    found.add_argument("--type", choices=TYPES, help="the type of the fact (default: count)")
    found.add_argument(
        "--near",
        action="append",
        metavar="WORDS",
        help="words that stand beside the value; | means or; may be given again",
    )
    found.add_argument(
        "--one-of",
        action="append",
        metavar="PHRASE",
        help="a phrase of which articles use one, for a rule of type text; may be given again",
    )
    found.add_argument("--force", action="store_true", help="write over files that exist")
    return found


def main(arguments: argparse.Namespace) -> int:
    corpus = _answer(arguments.corpus, "Where are the articles?", "articles")
    rules = _answer(arguments.rules, "Where shall the rules stand?", "rules")
    title = _answer(arguments.title, "What shall the first rule check?", "People who signed the letter")
    kind = _answer(arguments.type, f"Its type ({', '.join(TYPES)})?", "count")
    if kind not in TYPES:
        raise UsageError("--type", f"there is no type {kind!r}", f"types: {', '.join(TYPES)}")
    one_of = _phrases(kind, arguments.one_of)
    near = arguments.near or [_answer(None, "Words that stand beside the value (| means or)?", "sign")]
    texts = {
        Path("checker.yaml"): _CONFIG.format(corpus=_scalar(corpus), rules=_scalar(rules)),
        Path(rules, f"{_identifier(title)}.yaml"): _RULE.format(
            id=_identifier(title),
            title=_scalar(title),
            type=kind,
            one_of=f"    one_of: [{', '.join(map(_scalar, one_of))}]\n" if one_of else "",
            near=", ".join(map(_scalar, near)),
        ),
    }
    standing = [str(path) for path in texts if path.exists()]
    if standing and not arguments.force:
        raise UsageError(", ".join(standing), "is there already", "--force writes over it")
    from checker.render import files

    for path, text in texts.items():
        files.replace(path, text)
        sys.stdout.write(f"wrote {path}\n")
    sys.stdout.write(f"next: put articles into {corpus}, then checker test, and checker run\n")
    return 0


def _phrases(kind: str, given: list[str] | None) -> list[str]:
    """What a rule of type text cannot do without, and no other may have."""
    if kind != "text":
        if given:
            raise UsageError("--one-of", f"a rule of type {kind} has no such phrases", "give it with --type text")
        return []
    if not given:
        given = _answer(None, "The phrases of which articles use one (| between them)?", "letter|petition").split("|")
    return [phrase.strip() for phrase in given if phrase.strip()]


def _answer(given: str | None, question: str, default: str) -> str:
    """What was given, what a person at a terminal answers, or the default."""
    if given is not None:
        return given
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return default
    sys.stdout.write(f"{question} [{default}] ")
    sys.stdout.flush()
    return sys.stdin.readline().strip() or default


def _identifier(title: str) -> str:
    """
    >>> _identifier("Signers of the letter, 2018")
    'signers-of-the-letter-2018'
    """
    words = "".join(char if char.isascii() and char.isalnum() else " " for char in title.lower()).split()
    return "-".join(words) or "first-rule"


def _scalar(text: str) -> str:
    """A text as a YAML scalar in double quotes: JSON's strings are YAML's."""
    import json

    return json.dumps(text, ensure_ascii=False)
