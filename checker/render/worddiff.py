"""What changed between two wordings: whole words for quotes, the letters inside a word for names."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from checker.record import Record
from checker.text.fold import fold

LONGEST = 400  # words; beyond that a diff is neither quick nor read


class Piece(Record, frozen=True):
    """A stretch of text: "same", "del" (only in the first wording) or "ins" (only in the second)."""

    kind: str
    text: str


def diff(old: str, new: str, letters: bool = False, case: bool = True) -> tuple[Piece, ...]:
    """The pieces that lead from `old` to `new`: same and del spell `old`, same and ins spell `new`.

    What differs in quotes, dashes and spaces only (without `case` also in capitals) is the same, as `new` has it.

    >>> [(piece.kind, piece.text) for piece in diff("deep learning", "low learning")]
    [('del', 'deep'), ('ins', 'low'), ('same', ' learning')]
    """
    first, second = _tokens(old), _tokens(new)
    if len(first) > LONGEST or len(second) > LONGEST:
        return (Piece("del", old), Piece("ins", new))
    one, two = ([_like(token, case) for token in tokens] for tokens in (first, second))
    pieces: list[Piece] = []
    for tag, a, b, c, d in SequenceMatcher(None, one, two, autojunk=False).get_opcodes():
        gone, come = "".join(first[a:b]), "".join(second[c:d])
        if tag == "equal":
            pieces.append(Piece("same", come))
        elif letters:
            pieces += _inside(gone, come)
        else:
            pieces += [Piece("del", gone), Piece("ins", come)]
    return tuple(piece for piece in pieces if piece.text)


def _inside(old: str, new: str) -> list[Piece]:
    """What differs between two words, without the letters that both begin and end with."""
    from rapidfuzz.distance import Postfix, Prefix

    head = int(Prefix.similarity(old, new))
    tail = int(Postfix.similarity(old[head:], new[head:]))
    return [
        Piece("same", new[:head]),
        Piece("del", old[head : len(old) - tail]),
        Piece("ins", new[head : len(new) - tail]),
        Piece("same", new[len(new) - tail :]),
    ]


def changed(pieces: tuple[Piece, ...]) -> int:
    """How many words differ: the longer side of each change."""
    total, pending = 0, 0
    for piece in pieces:
        size = len(piece.text.split()) or (1 if piece.text else 0)
        if piece.kind == "del":
            pending = size
        elif piece.kind == "ins":
            total, pending = total + max(size, pending), 0
        else:
            total, pending = total + pending, 0
    return total + pending


def excerpt(pieces: tuple[Piece, ...], side: str, words: int = 3) -> tuple[Piece, ...]:
    """One side of the first change and a few words around it: side "del" is the old wording, "ins" the new."""
    own = [piece for piece in pieces if piece.kind in ("same", side)]
    place = next((at for at, piece in enumerate(pieces) if piece.kind != "same"), None)
    if place is None:
        return tuple(own)
    kept: list[Piece] = []
    if place > 0:
        kept.append(Piece("same", _last(pieces[place - 1].text, words)))
    following = place
    while following < len(pieces) and pieces[following].kind != "same":
        if pieces[following].kind == side:
            kept.append(pieces[following])
        following += 1
    if following < len(pieces):
        kept.append(Piece("same", _first(pieces[following].text, words)))
    return tuple(kept)


def _tokens(text: str) -> list[str]:
    return re.findall(r"\w+(?:['’.]\w+)*|\s+|[^\w\s]", text)


def _like(token: str, case: bool) -> str:
    folded = fold(token)
    return " " if folded.isspace() else folded if case else folded.lower()


def _last(text: str, words: int) -> str:
    tokens = re.findall(r"\S+\s*", text)
    return text if len(tokens) <= words else "…" + "".join(tokens[-words:])


def _first(text: str, words: int) -> str:
    tokens = re.findall(r"\s*\S+", text)
    return text if len(tokens) <= words else "".join(tokens[:words]) + "…"
