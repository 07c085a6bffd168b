"""Trying the shapes of a grammar on a text: only those that it may hold, each where no earlier one has read."""

from __future__ import annotations

import functools
import operator
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from checker.text.calendar.classes import CODE, Tokens, pattern

Read = TypeVar("Read")
Row = tuple[str, str, Callable[..., Any]]  # the classes that a text must hold, the pattern, what it says

_NAME = re.compile(r"\w+")
_BIT = {code: 1 << number for number, code in enumerate(CODE.values())}


def _bits(codes: Iterable[str]) -> int:
    """Classes as one number, since many rows are held against those of a text."""
    return functools.reduce(operator.or_, map(_BIT.__getitem__, codes), 0)


class Table(Generic[Read]):
    """The shapes of a grammar, most telling first. A text must hold all the classes of a row, or with `any_of` one of them."""

    def __init__(self, rows: Sequence[Row], any_of: bool = False) -> None:
        self._rows, self._any_of = rows, any_of
        # sentences are alike in what they hold
        self._tried = functools.lru_cache(maxsize=1024)(self._possible)
        self._search = functools.cache(self._compiled)

    @functools.cached_property
    def _needs(self) -> tuple[int, ...]:
        """Of each row its classes, as bits."""
        return tuple(_bits(CODE[name] for name in _NAME.findall(need)) for need, *_ in self._rows)

    @functools.cached_property
    def _needed(self) -> frozenset[str]:
        return frozenset(CODE[name] for need, *_ in self._rows for name in _NAME.findall(need))

    def _possible(
        self, held: frozenset[str]
    ) -> tuple[tuple[Callable[..., re.Match[str] | None], Callable[..., Any]], ...]:
        has = _bits(held)
        return tuple(
            (self._search(at), self._rows[at][2])
            for at, need in enumerate(self._needs)
            if (need & has if self._any_of else need & has == need)
        )

    def _compiled(self, at: int) -> Callable[..., re.Match[str] | None]:
        """A shape is compiled when the first text needs it; what can only begin a text is sought nowhere else."""
        shape = pattern(self._rows[at][1])
        return shape.match if self._rows[at][1].startswith("^") else shape.search

    def read(
        self, tokens: Tokens, say: Callable[[Callable[..., Any], re.Match[str], Tokens], Read | None]
    ) -> list[Read]:
        """What the shapes read, none overlapping; `say` asks a shape what its match means, and None is nothing."""
        found: list[Read] = []
        taken = bytearray(len(tokens.codes))
        for search, shape in self._tried(self._needed.intersection(tokens.codes)):
            at = 0
            while match := search(tokens.codes, at):
                start, end = match.span()
                read = None if any(taken[start:end]) else say(shape, match, tokens)
                if read is None:
                    at = start + 1
                    continue
                taken[start:end] = b"\1" * (end - start)
                at = end
                found.append(read)
        return found
