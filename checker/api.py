"""The Python API: the main job and the reading of values, as two functions with typed results."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from os import PathLike, fspath
from typing import Any

from checker import check, settings
from checker.records import Article, MentionRow, Report
from checker.rulebook.files import load
from checker.settings import Settings
from checker.stages.list_values import list_values
from checker.stages.numeric import NUMERIC

Paths = Sequence["str | PathLike[str]"]


def run(corpus: Paths, rules: Paths, **options: Any) -> Report:
    """Check articles against rules; `options` are those of `checker run`, such as `stories="one"` or `jobs=1`.

    Raises a `CheckerError` for what a person can mend: a path that is not there, a rule that cannot be read (with every error
    of every file), a corpus with no article.
    """
    chosen = Settings(
        corpus=tuple(fspath(path) for path in corpus), rules=tuple(fspath(path) for path in rules), **options
    )
    settings.check(chosen, "options")
    return check.run(chosen, load(chosen.rules))


def extract(
    text: str,
    *,
    published: str | None = None,
    types: Iterable[str] = NUMERIC,
    currency: str | None = None,
) -> list[MentionRow]:
    """The values of a text, by position. `published` is an ISO date, from which "on Monday" is reckoned.

    >>> [row.value for row in extract("More than 100 people signed on 19 June 2018.")]
    ['> 100 person', '2018-06-19']
    """
    return list_values(Article("text", "text", text, published=published), types, currency)
