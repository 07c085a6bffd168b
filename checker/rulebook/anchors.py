"""Words without which no sentence pattern of a rule can match: they are cues, though the rule names none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker.rulebook.cues import normal
from checker.rulebook.patterns import pieces

Words = frozenset[str]
NONE: Words = frozenset()


def anchors(patterns: Iterable[str]) -> tuple[str, ...]:
    """Words of which each match of one of these patterns has one; none where a pattern can do without any word.

    >>> anchors(["{value} men (were killed|drowned)", "toll of {value}"])
    ('drowned', 'killed', 'toll')
    """
    found = [_of_choice(_split(pieces(pattern))) for pattern in patterns]
    return tuple(sorted(NONE.union(*found))) if all(found) else ()


def needs(pattern: str) -> tuple[Words, ...]:
    """Sets of words: each match of the pattern has one of each.

    >>> [sorted(words) for words in needs("{value} (men|women) (were killed|drowned)")]
    [['men', 'women'], ['drowned', 'killed']]
    """
    alternatives = _split(pieces(pattern))
    found = _choices(alternatives[0]) if len(alternatives) == 1 else [_of_choice(alternatives)]
    return tuple(filter(None, found))


def _of_choice(alternatives: Sequence[Sequence[str]]) -> Words:
    """One word of each alternative; none where one of them needs no word."""
    found = [_of_sequence(alternative) for alternative in alternatives]
    return NONE.union(*found) if found and all(found) else NONE


def _of_sequence(sequence: Sequence[str]) -> Words:
    """The most telling part of what follows one another: long words are rare ones."""
    return max(
        filter(None, _choices(sequence)),
        key=lambda words: (min(map(len, words)), -len(words), sorted(words)),
        default=NONE,
    )


def _choices(sequence: Sequence[str]) -> list[Words]:
    """Of each part of what follows one another the words of which it has one."""
    choices: list[Words] = []
    at = 0
    while at < len(sequence):
        if sequence[at] == "(":
            end = _closing(sequence, at)
            choices.append(_of_choice(_split(sequence[at + 1 : end])))
            at = end
        elif sequence[at][0] not in "{…)":
            choices.append(frozenset(normal(sequence[at]).split(" ")) - {""})
            if len(choices[-1]) > 1:  # "twenty-one" is two words, each of them needed
                choices[-1] = frozenset({max(choices[-1], key=lambda word: (len(word), word))})
        at += 1
    return choices


def _split(sequence: Sequence[str]) -> list[Sequence[str]]:
    """The alternatives of a sequence: what stands between the bars that no bracket holds."""
    found: list[list[str]] = [[]]
    depth = 0
    for piece in sequence:
        depth += (piece == "(") - (piece == ")")
        if piece == "|" and not depth:
            found.append([])
        else:
            found[-1].append(piece)
    return list(found)


def _closing(sequence: Sequence[str], at: int) -> int:
    depth = 0
    for end in range(at, len(sequence)):
        depth += (sequence[end] == "(") - (sequence[end] == ")")
        if not depth:
            return end
    return len(sequence)
