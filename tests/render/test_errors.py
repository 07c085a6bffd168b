"""How an error looks: cause, place, the line itself, the next step; all of them at once."""

from __future__ import annotations

import pytest

from checker.errors import CheckerError, RuleError, RuleErrors, UsageError
from checker.render.errors import show

BROKEN = RuleError(
    "rules/a.yaml:3:5", 'there is no key "neer"', 'did you mean "near"?', "3 |     neer: [x]\n  |     ^^^^"
)


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (UsageError("--jobs", "0 is not a number of processes", "give 1 or more"),
         "error: 0 is not a number of processes\n   --> --jobs\n    = help: give 1 or more\n"),
        (CheckerError("", "nothing"), "error: nothing\n"),
        (BROKEN,
         'error: there is no key "neer"\n   --> rules/a.yaml:3:5\n    3 |     neer: [x]\n      |     ^^^^\n'
         '    = help: did you mean "near"?\n'),
    ],
)  # fmt: skip
def test_shown(error: CheckerError, text: str) -> None:
    assert show(error) == text


def test_all_errors_then_their_number() -> None:
    text = show(RuleErrors([BROKEN, RuleError("rules/b.yaml:1:1", "is empty")]))
    assert text.count("error:") == 3
    assert text.endswith("error: 2 errors in the rules\n")


def test_harmless_and_coloured_when_asked() -> None:
    error = RuleError("a\x1b[1m", "b\x1b[2J", "c\u202e", "d\x07")
    assert "\x1b" not in show(error)
    assert "\x1b[1;31merror:\x1b[0m" in show(error, color=True)
    assert "\x1b[2J" not in show(error, color=True)
