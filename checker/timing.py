"""What a run tells of its time while nobody asks: nothing, at no cost. `profiling` has the clock."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, ParamSpec, TypeVar

from checker.work import Sent, Work

P = ParamSpec("P")
T = TypeVar("T")


class Untimed:
    """No clock: everything is handed back as it is."""

    def timed(self, stage: str, function: Callable[P, T]) -> Callable[P, T]:
        return function

    def each(self, stage: str, items: Iterable[T]) -> Iterable[T]:
        return items

    def lines(self) -> Iterable[str]:
        """What is told at the end."""
        return ()

    def work(self, work: Work) -> Work:
        return work

    def sent(self, sent: Sent) -> Any:
        return sent


UNTIMED = Untimed()
