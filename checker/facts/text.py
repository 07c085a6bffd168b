"""Text: which of several phrases an article uses ("GitHub" or "Github"), or what a regular expression finds.

Phrases are whole words; spaces, hyphens and quotes are folded. A phrase with a capital letter matches as it is written,
one in lower case matches in any case and with a plural ending.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from checker.records import Mention, Wording
from checker.text.fold import fold
from checker.text.passage import Passage

TIMEOUT = 1.0  # seconds for one expression over one passage

_SPACES = re.compile(r"\s+")
_SPLIT = re.compile(r"[\s-]+")


def read(passage: Passage) -> list[Mention]:
    """Nothing: phrases are known to a rule only, see `read_phrases`."""
    return []


def read_phrases(passage: Passage, one_of: tuple[str, ...] = (), regexes: tuple[str, ...] = ()) -> list[Mention]:
    """The phrases and expressions of a rule, left to right, the longest where two overlap.

    The value of a phrase is the phrase as the rule writes it; that of an expression its first group that took part,
    else all it matched, with folded spaces and quotes. TimeoutError where an expression takes longer than `TIMEOUT`
    seconds, or more memory than there is.
    """
    folded = fold(passage.text)
    try:
        hits = [*_phrases(folded, one_of), *_expressions(passage.text, regexes)]
    except (MemoryError, RecursionError):
        raise TimeoutError("an expression takes more memory than there is") from None
    found: list[Mention] = []
    end = 0
    for first, last, text in sorted(hits, key=lambda hit: (hit[0], -hit[1])):
        if first >= end:
            found.append(Mention(first, last, passage.text[first:last], Wording("text", text)))
            end = last
    return found


def _phrases(folded: str, one_of: tuple[str, ...]) -> Iterable[tuple[int, int, str]]:
    lowered = folded.lower()
    phrases = tuple(phrase for phrase, first in _firsts(one_of).items() if first in lowered)
    if not phrases:
        return
    for match in _alternatives(phrases).finditer(folded):
        assert match.lastgroup is not None
        yield match.start(), match.end(), phrases[int(match.lastgroup[1:])]


@lru_cache(maxsize=256)
def _firsts(phrases: tuple[str, ...]) -> dict[str, str]:
    """Each phrase with its first word in lower case, which a text with the phrase has too."""
    return {phrase: _SPLIT.split(fold(phrase).strip())[0].lower() for phrase in phrases if phrase.strip()}


@lru_cache(maxsize=256)
def _alternatives(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern for all phrases, the longest first; group pN is phrase N."""
    order = sorted(range(len(phrases)), key=lambda n: (-len(phrases[n]), n))
    return re.compile("|".join(f"(?P<p{n}>{_pattern(phrases[n])})" for n in order))


def _pattern(phrase: str) -> str:
    words = _SPLIT.split(fold(phrase).strip())
    pattern = r"[ -]{1,3}".join(re.escape(word) for word in words)
    left = r"(?<!\w)" if phrase.strip()[0].isalnum() else ""
    right = r"(?!\w)" if phrase.strip()[-1].isalnum() else ""
    if phrase != phrase.lower():
        return f"{left}{pattern}{right}"
    plural = (
        "(?:e?s)?" if len(words[-1]) > 3 and words[-1].isalpha() and not words[-1].endswith(("s", "ing", "ed")) else ""
    )
    return f"(?i:{left}{pattern}{plural}{right})"


def _expressions(text: str, regexes: tuple[str, ...]) -> Iterable[tuple[int, int, str]]:
    for expression in regexes:
        for match in _compiled(expression).finditer(text, timeout=TIMEOUT):
            groups = [n for n in range(1, len(match.groups()) + 1) if match.group(n)]
            start, end = match.span(groups[0]) if groups else match.span()
            if start < end:
                yield start, end, _SPACES.sub(" ", fold(text[start:end])).strip()


@lru_cache(maxsize=256)
def _compiled(expression: str) -> Any:
    import regex  # users' expressions need its timeout; our own do not

    return regex.compile(expression)
