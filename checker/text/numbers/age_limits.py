"""Ages that are set by law or custom: "the retirement age from 65 to 67"."""

from __future__ import annotations

from checker.text.tokens import Tokens

_REACH = 12
# What stands before "age" where it is one that many share, and what stands behind it.
_KINDS = {
    "average", "compulsory", "driving", "drinking", "eligibility", "gambling", "leaving", "legal", "marriage",
    "maximum", "mean", "median", "minimum", "pension", "pensionable", "purchase", "retirement", "smoking", "state",
    "statutory", "upper", "voting", "working",
}  # fmt: skip
_BEHIND = {"limit", "limits", "requirement", "threshold"}
_LEADS = {"at", "be", "from", "is", "of", "remains", "stays", "than", "to", "was"}
_ENDS = {".", ";", "?", "!", '"'}


def is_limit(tokens: Tokens, first: int) -> bool:
    """True where the number that begins at a token, qualifiers included, is what a shared age is or becomes."""
    if tokens.word(first - 1) not in _LEADS:
        return False
    for at in range(first - 2, max(-1, first - _REACH), -1):
        word = tokens.words[at]
        if word in _ENDS:
            return False
        if word == "age":
            after = tokens.words[at + 1 : at + 3]
            return (
                tokens.word(at - 1) in _KINDS
                or not _BEHIND.isdisjoint(after[:1])
                or (after == ["of", "consent"] or after == ["of", "majority"])
            )
    return False
