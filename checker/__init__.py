"""checker: a linter for facts across articles.

    import checker
    report = checker.run(["articles"], rules=["rules"])
    for finding in report.findings:
        print(finding.severity, finding.message)

`run` and `extract` and the records they give are the public names; all else may change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

__all__ = [
    "Article",
    "CheckerError",
    "Claim",
    "Fact",
    "MentionRow",
    "Position",
    "Problem",
    "Report",
    "__version__",
    "extract",
    "run",
]

if TYPE_CHECKING:
    from checker.api import extract, run
    from checker.errors import CheckerError
    from checker.records import Article, Claim, Fact, MentionRow, Position, Problem, Report

_HOMES = {"run": "api", "extract": "api", "CheckerError": "errors"}


def __getattr__(name: str) -> Any:
    """Public names are imported when they are first used, so that `checker --version` stays instant."""
    if name not in __all__:
        raise AttributeError(f"module 'checker' has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(f"checker.{_HOMES.get(name, 'records')}"), name)
