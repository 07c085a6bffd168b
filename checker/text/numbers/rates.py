"""What an amount is for: "a month", "per person", "each"."""

from __future__ import annotations

from checker.text.tokens import Tokens

_PERIODS = {"day", "fortnight", "hour", "minute", "month", "night", "quarter", "second", "week", "year"}
_EACH = {
    "acre", "barrel", "bottle", "bushel", "child", "dozen", "family", "foot", "gallon", "head", "household", "kilo", "kilogram",
    "kilometre", "kilowatt", "liter", "litre", "mile", "ounce", "person", "pound", "pupil", "room", "share", "square",
    "student", "ticket", "ton", "tonne", "unit", "vote", "worker",
}  # fmt: skip
_WORDS = {
    "pcm": "per month", "pw": "per week", "pa": "per year",
    "annually": "per year", "apiece": "each", "daily": "per day", "each": "each", "hourly": "per hour",
    "monthly": "per month",
          "weekly": "per week", "yearly": "per year"}  # fmt: skip


def rate(tokens: Tokens, at: int) -> str | None:
    """The role that the words at token `at` give to the amount before them; None where they give none."""
    word, after = tokens.word(at), tokens.word(at + 1)
    if word == "-" and after in ("a", "per"):
        at, word, after = at + 1, after, tokens.word(at + 3)
    if word in ("a", "an", "per", "every", "each", "/"):
        if after in _PERIODS:
            return f"per {after}"
        if (word in ("per", "/") and after.isalpha()) or after in _EACH:
            return "each"
    return _WORDS.get(word)
