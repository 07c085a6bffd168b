"""What is done for a batch of sources, here or in a worker process: read, extract, and remember it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from hashlib import blake2b
from itertools import islice

from msgspec import msgpack

from checker.cache import Store, fingerprint, open_store
from checker.cache.rows import Row, Unpacker, dumps, loads, merge, pack
from checker.read import EXTRAS
from checker.read.corpus import read
from checker.read.guard import alarms, timely
from checker.read.limits import Limits
from checker.read.source import Source, load
from checker.record import Record, replace
from checker.records import Article, Problem, Reading
from checker.rulebook.book import Rulebook

# Files that are one article and whose reading asks no library outside the program: their bytes say what they yield.
_WHOLE = (".txt", ".md", ".text", ".markdown")
# Forms that another library reads, or that may hold those: its next version may read them otherwise.
_ELSEWHERE = (*EXTRAS, ".gz", ".tar", ".tgz", ".zip")
_AT_ONCE = 500  # units whose rows are looked up together
_MOST_COVERED = 4  # times the rules of this run; results of rules that no run asks for any more are let go

Item = Reading | Problem
Unit = tuple[bytes, Source | Article | Problem]


class Work(Record, frozen=True, dict=True, gc=True):
    """A batch of sources in, what they yield out. `cache` is the folder of the cache, "" for none."""

    book: Rulebook
    limits: Limits
    currency: str | None
    cache: str = ""
    telling: bool = False  # whether the terms that tell stories apart are wanted
    trusted: int = 0  # of files that were changed before this (ns), what the system says of them is believed

    def __call__(self, batch: Sequence[Source]) -> list[Item]:
        if self.cache:
            return list(map(self.unpack, self.rows(batch)))
        with alarms():
            return [self._extract(item, self.book) for source in batch for item in self._read(source)]

    # ------------------------------------------------------------------ its parts, which a clock may be put around

    def _store(self) -> Store | None:
        return open_store(self.cache) if self.cache else None

    def _load(self, source: Source) -> bytes | Problem:
        return load(source, self.limits)

    def _read(self, source: Source) -> Iterable[Article | Problem]:
        return read(source, self.limits)

    def _extract(self, item: Article | Problem, book: Rulebook) -> Item:
        from checker.stages.extract import extract, unread  # needless where everything is remembered

        if isinstance(item, Problem):
            return item
        seconds = self.limits.timeout
        return timely(
            lambda tick: extract(item, book, self.currency, self.telling, tick), lambda: unread(item, seconds), seconds
        )

    # ------------------------------------------------------------------ with a cache

    def _units(self, source: Source) -> Iterator[Unit]:
        """What is remembered by itself: a file of one article by its bytes, otherwise each article."""
        if source.name.lower().endswith(_WHOLE) and source.data is None and not source.packed:
            data = self._load(source)
            if isinstance(data, Problem):
                yield b"", data
                return
            known = repr((source.name, source.fields, source.given, source.defaults, source.classes, self._base))
            key = blake2b(data, digest_size=16, key=blake2b(known.encode("utf-8", "replace")).digest())
            yield key.digest(), replace(source, data=data)
            return
        for item in self._read(source):
            if isinstance(item, Problem):
                yield b"", item
            else:
                known = repr((item, self._base))
                yield blake2b(known.encode("utf-8", "backslashreplace"), digest_size=16).digest(), item

    def rows(self, batch: Sequence[Source]) -> list[Row]:
        """What a batch yields, as rows; with what is remembered, and remembering the rest."""
        store = self._store()
        if store is None:
            items = (self._extract(item, self.book) for source in batch for item in self._read(source))
            return [pack(item, self.book.names) for item in items]
        units = (unit for source in batch for unit in self._units(source))
        found: list[Row] = []
        lasting = True
        with alarms():
            while some := list(islice(units, _AT_ONCE)):
                rows, last = self._remembered(some, store)
                found += rows
                lasting = lasting and last
        if lasting and (key := self.key(batch)):
            store.put("pieces", {key: dumps(found)})
        return found

    def key(self, batch: Sequence[Source]) -> bytes:
        """Under which the rows of a batch of unchanged files are kept as one; b"" where a file has to be looked at.

        As git does, a file is believed to be as it was where its size, times, inode and device are, unless it was changed
        so shortly before it was listed that a second change might bear the same time.
        """
        known = [
            (
                source.name,
                source.stamp,
                source.start,
                source.end,
                source.fields,
                source.given,
                source.defaults,
                source.classes,
            )
            for source in batch
            if source.stamp and source.stamp[1] < self.trusted and source.stamp[2] < self.trusted
        ]
        if len(known) < len(batch) or any(source.name.lower().endswith(_ELSEWHERE) for source in batch):
            return b""
        try:
            text = msgpack.encode((known, self._base, self._own_cover))
        except UnicodeEncodeError:  # half a character, which YAML can write
            return b""
        return blake2b(text, digest_size=16).digest()

    def held(self, keys: Iterable[bytes]) -> set[bytes]:
        """Those of the keys under which something is kept."""
        store = self._store() if self.cache else None
        return store.held("pieces", [key for key in keys if key]) if store else set()

    def recalled(self, key: bytes) -> list[Item] | None:
        """What is kept under a key, None where it cannot be used after all."""
        store = self._store()
        data = store.get("pieces", [key]).get(key) if store else None
        try:
            return None if data is None else list(map(self.unpack, loads(data)))
        except (ValueError, TypeError):  # written by no version of ours
            return None

    def _remembered(self, units: Sequence[Unit], store: Store) -> tuple[list[Row], bool]:
        """The rows of the units, and whether the next run would find the same."""
        known = store.get("readings", [key for key, _ in units if key])
        new: dict[bytes, bytes] = {}
        found: list[Row] = []
        lasting = True
        for key, subject in units:
            if isinstance(subject, Problem):
                found.append(pack(subject, {}))
                lasting = lasting and subject.severity != "error"
                continue
            rows = self._rows(known.get(key), subject, store)
            if rows is None:
                items = [self._extract(item, self.book) for item in self._items(subject)]
                packed = [pack(item, self.book.names) for item in items]
                cover = self._cover(store, ()) if _lasting(items) else None
                lasting = lasting and cover is not None
            else:
                cover, packed = rows
            if cover is not None:
                new[key] = dumps([cover, packed])
            found += packed
        store.put("readings", new)
        return found, lasting

    def _rows(self, data: bytes | None, subject: Source | Article, store: Store) -> tuple[str | None, list[Row]] | None:
        """The rows of a unit, with those of rules that were new to it; and their cover where it has changed."""
        if data is None:
            return None
        try:
            cover, rows = loads(data)
        except (ValueError, TypeError):  # written by no version of ours
            return None
        if not (isinstance(cover, str) and isinstance(rows, list)):
            return None
        if cover == self._own_cover:
            return None, rows
        met = self._met(cover, store)
        if met is None:
            return None
        covered, lacking = met
        if lacking is None:
            return None, rows
        items = list(self._items(subject))
        if len(items) != len(rows):
            return None
        found = [self._extract(item, lacking) for item in items]
        if not _lasting(found):
            return None
        more = [pack(item, self.book.names) for item in found]
        return self._cover(store, covered), [merge(row, new) for row, new in zip(rows, more, strict=True)]

    def _items(self, subject: Source | Article) -> Iterable[Article | Problem]:
        return self._read(subject) if isinstance(subject, Source) else (subject,)

    # ------------------------------------------------------------------ which rules a row has seen

    @cached_property
    def _base(self) -> str:
        """What every row depends on beside its text."""
        return repr((fingerprint(), self.limits, self.currency, self.telling))

    @cached_property
    def unpack(self) -> Unpacker:
        return Unpacker({digest: id for id, digest in self.book.names.items()}, self.telling)

    @cached_property
    def _own_cover(self) -> str:
        return _cover(self.book.names.values())

    @cached_property
    def _covers(self) -> dict[str, tuple[frozenset[str], Rulebook | None] | None]:
        """Of each cover that was met: its rules, and a rulebook of those of ours that it lacks; None for an unknown one."""
        return {}

    def _met(self, cover: str, store: Store) -> tuple[frozenset[str], Rulebook | None] | None:
        if cover not in self._covers:
            data = store.get("covers", [cover.encode()]).get(cover.encode())
            if data is None:
                self._covers[cover] = None
            else:
                rules = frozenset(json.loads(data))
                lacking = [rule for rule in self.book.rules if self.book.names[rule.id] not in rules]
                self._covers[cover] = rules, self.book.part(lacking) if lacking else None
        return self._covers[cover]

    def _cover(self, store: Store, covered: Iterable[str]) -> str:
        """The name of our rules and those covered before, which the store is told once."""
        ours = list(self.book.names.values())
        union = sorted({*ours, *covered})
        if len(union) > _MOST_COVERED * len(ours):
            union = sorted(ours)
        name = _cover(union)
        if name not in self._told:
            store.put("covers", {name.encode(): json.dumps(union).encode()})
            self._told.add(name)
        return name

    @cached_property
    def _told(self) -> set[str]:
        return set()


class Sent(Record, frozen=True, dict=True, gc=True):
    """The same work for an engine of several processes: what it yields travels as rows, at a third of the cost."""

    work: Work

    def __call__(self, batch: Sequence[Source]) -> list[Row]:
        if self.work.cache:
            return self.work.rows(batch)
        return [pack(item, self._names) for item in self.work(batch)]

    @cached_property
    def _names(self) -> dict[str, str]:
        return {rule.id: rule.id for rule in self.work.book.rules}

    def received(self, rows: Iterable[Row]) -> list[Item]:
        """What was sent, on this side."""
        return list(map(self._unpack, rows))

    @cached_property
    def _unpack(self) -> Unpacker:
        return self.work.unpack if self.work.cache else Unpacker(self._names, self.work.telling)


def _lasting(items: Iterable[Item]) -> bool:
    """Whether another run would find the same; what a slow moment kept from being read is asked again."""
    return not any(isinstance(item, Reading) and item.problems for item in items)


def _cover(digests: Iterable[str]) -> str:
    return blake2b(" ".join(sorted(digests)).encode(), digest_size=8).hexdigest()
