"""How much of one article, one archive or one file may cost before it becomes a Problem."""

from __future__ import annotations

from checker.record import Record


class Limits(Record, frozen=True):
    """Bounds on reading. Sizes are bytes after unpacking, `timeout` is seconds for one article.

    `max_bytes` is for one article, `max_file` for a file that must be held whole though its article is smaller (PDF,
    office files, JSON), `max_total` for all that one archive or packed file unpacks to. `max_ratio` is how many times
    larger than packed an archive's content may be, `max_members` how many files it may hold (an empty one costs time too),
    `max_entries` how many records a table may hold; `max_problems` how many broken records of one file are told one by one.
    """

    max_bytes: int = 20_000_000
    max_file: int = 200_000_000
    max_entries: int = 1_000_000
    max_members: int = 200_000
    max_ratio: int = 200
    max_total: int = 2_000_000_000
    max_problems: int = 100
    timeout: float = 30.0
