"""Where a run spends its time: the stages wrapped in a clock, from above, so that a run without it costs nothing more.

Seconds are of processor time, of all processes together. A stage's time is its own: what it hands on is the other's. What
several rules share (the sentences of an article, the values in one) is counted for the rule that asked first.
"""

from __future__ import annotations

import os
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from checker.cache import Store
from checker.cache.rows import Row
from checker.read.source import Source
from checker.record import names
from checker.records import Article, Problem
from checker.rule import Rule
from checker.rulebook.book import Candidate, Rulebook
from checker.timing import UNTIMED, P, T, Untimed
from checker.work import Item, Sent, Work

MOST_RULES = 20  # that are told of
STAGES = ("rules", "list", "cache", "read", "scan", "extract", "hand over", "group", "compare", "report", "render")

Name = tuple[str, str]  # ("stage", "read"), ("type", "money"), ("rule", "signers")


class Timing(Untimed):
    """A clock that counts for what was wrapped in it."""

    def __init__(self) -> None:
        self._begun = time.perf_counter()
        self._clear()

    def _clear(self) -> None:
        self.seconds: defaultdict[Name, float] = defaultdict(float)
        self._inner: list[float] = []  # of each stage under way, the time of those inside it
        self._process = os.getpid()

    def enter(self) -> float:
        self._inner.append(0.0)
        return time.thread_time()

    def leave(self, begun: float, *names: Name) -> None:
        spent = time.thread_time() - begun
        own = spent - self._inner.pop()
        for name in names:
            self.seconds[name] += own
        if self._inner:
            self._inner[-1] += spent

    # ------------------------------------------------------------------ what is wrapped

    def timed(self, stage: str, function: Callable[P, T]) -> Callable[P, T]:
        def inside(*args: P.args, **kwargs: P.kwargs) -> T:
            begun = self.enter()
            try:
                return function(*args, **kwargs)
            finally:
                self.leave(begun, ("stage", stage))

        return inside

    def each(self, stage: str, items: Iterable[T]) -> Iterator[T]:
        more = iter(items)
        step = self.timed(stage, lambda: next(more, _END))
        while (item := step()) is not _END:
            yield item  # type: ignore[misc]

    def work(self, work: Work) -> Work:
        known = {name: getattr(work, name) for name in names(work)}
        return TimedWork(**{**known, "book": TimedBook.of(work.book, self)}, clock=self)

    def sent(self, sent: Sent) -> TimedSent:
        return TimedSent(sent, self)

    # ------------------------------------------------------------------ between processes

    def drain(self) -> list[tuple[Name, float]]:
        found = list(self.seconds.items())
        self._clear()
        return found

    def fresh(self) -> None:
        """Forget what was copied from the process that started this one."""
        if self._process != os.getpid():
            self._clear()

    def add(self, seconds: Iterable[tuple[Name, float]]) -> None:
        for name, spent in seconds:
            self.seconds[name] += spent

    # ------------------------------------------------------------------ what is told

    def lines(self) -> Iterator[str]:
        """The table that `--profile` prints."""
        stages = {name: self.seconds[kind, name] for kind, name in self.seconds if kind == "stage"}
        whole = sum(stages.values())
        clock = time.perf_counter() - self._begun
        yield f"processor time, all processes: {whole:.2f} s; by the clock: {clock:.2f} s"
        yield from _table("stage", [(name, stages[name]) for name in STAGES if name in stages], whole)
        for kind in ("type", "rule"):
            found = [(name, spent) for (of, name), spent in self.seconds.items() if of == kind]
            found.sort(key=lambda item: (-item[1], item[0]))
            of = f" (the first {MOST_RULES} of {len(found):,} that were looked at)" if len(found) > MOST_RULES else ""
            yield from _table(f"extract, by {kind}{of}", found[:MOST_RULES], whole)


_END = object()


def _table(title: str, rows: Sequence[tuple[str, float]], whole: float) -> Iterator[str]:
    if rows:
        yield ""
        yield title
    for name, spent in rows:
        yield f"  {name:<40} {spent:9.3f} s {spent / (whole or 1):6.1%}"


# ------------------------------------------------------------------ the same work, with a clock


class TimedBook(Rulebook):
    """A rulebook that counts its scans, and what is done for each candidate while it is looked at."""

    clock: Timing

    @classmethod
    def of(cls, book: Rulebook, clock: Timing) -> TimedBook:
        timed = cls.__new__(cls)
        timed.__dict__.update(book.__dict__, clock=clock)
        return timed

    def part(self, rules: Iterable[Rule]) -> Rulebook:
        return TimedBook.of(super().part(rules), self.clock)

    def candidates(self, *args: Any, **kwargs: Any) -> list[Candidate]:
        found = self.clock.timed("scan", super().candidates)(*args, **kwargs)
        return _Watched(found, self.clock)


class _Watched(list[Candidate]):
    """Candidates; the time from handing one out to being asked for the next is that rule's."""

    def __init__(self, found: Iterable[Candidate], clock: Timing) -> None:
        super().__init__(found)
        self._clock = clock

    def __iter__(self) -> Iterator[Candidate]:
        for candidate in super().__iter__():
            begun = self._clock.enter()
            try:
                yield candidate
            finally:
                rule = candidate.rule
                self._clock.leave(begun, ("stage", "extract"), ("type", rule.type), ("rule", rule.id))


class _TimedStore:
    """A store that counts what asking and keeping take."""

    def __init__(self, store: Store, clock: Timing) -> None:
        self.get = clock.timed("cache", store.get)
        self.put = clock.timed("cache", store.put)
        self.held = clock.timed("cache", store.held)


class TimedWork(Work, frozen=True, dict=True, gc=True):
    """The work of a batch, with a clock on its parts."""

    clock: Timing | None = None

    def __call__(self, batch: Sequence[Source]) -> list[Item]:
        return self._timed("cache" if self.cache else "extract", super().__call__)(batch)

    def _store(self) -> Any:
        store = super()._store()
        return store and _TimedStore(store, self.clock or Timing())

    def rows(self, batch: Sequence[Source]) -> list[Row]:
        return self._timed("cache", super().rows)(batch)

    def key(self, batch: Sequence[Source]) -> bytes:
        return self._timed("cache", super().key)(batch)

    def recalled(self, key: bytes) -> list[Item] | None:
        return self._timed("cache", super().recalled)(key)

    def _load(self, source: Source) -> bytes | Problem:
        return self._timed("read", super()._load)(source)

    def _read(self, source: Source) -> Iterable[Article | Problem]:
        return (self.clock or UNTIMED).each("read", super()._read(source))

    def _extract(self, item: Article | Problem, book: Rulebook) -> Item:
        return self._timed("extract", super()._extract)(item, book)

    def _timed(self, stage: str, function: Callable[P, T]) -> Callable[P, T]:
        return (self.clock or UNTIMED).timed(stage, function)


class TimedSent:
    """What is sent from process to process, with the times that were taken there."""

    def __init__(self, sent: Sent, clock: Timing) -> None:
        self._sent, self._clock = sent, clock

    def __call__(self, batch: Sequence[Source]) -> tuple[Any, list[tuple[Name, float]]]:
        self._clock.fresh()
        rows = self._clock.timed("hand over", self._sent)(batch)
        return rows, self._clock.drain()

    def received(self, result: tuple[Any, list[tuple[Name, float]]]) -> list[Item]:
        rows, seconds = result
        self._clock.add(seconds)
        return self._clock.timed("hand over", self._sent.received)(rows)
