"""The file behind the cache: one SQLite database, so that several runs can use it at once and a killed one loses nothing.

Nothing here raises: a cache that cannot be used is a cache that holds nothing.
"""

from __future__ import annotations

import os
import sqlite3
import stat
import sys
from collections.abc import Mapping, Sequence
from zlib import crc32

LAYOUT = 3
FILE = "cache.sqlite"
MOST_BYTES = 1 << 30  # of the file; then the rows written first go
PATIENCE = 5.0  # seconds to wait for another run that is writing
AT_ONCE = 500  # keys asked for in one query

_SCHEMA = """
CREATE TABLE IF NOT EXISTS rulebooks (key BLOB PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS covers (key BLOB PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS readings (key BLOB PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS pieces (key BLOB PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS sidecars (key BLOB PRIMARY KEY, data BLOB NOT NULL);
"""
_TABLES = ("rulebooks", "covers", "readings", "pieces", "sidecars")


class Store:
    """Tables of key and bytes: `rulebooks` compiled, `covers` (sets of rules), `readings`, `pieces` (the readings of files
    that lie together and have not changed), and `sidecars` (the metadata of a folder)."""

    def __init__(self, path: str, connection: sqlite3.Connection, writable: bool) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = connection
        self._writable = writable

    @classmethod
    def at(cls, folder: str) -> Store | None:
        """The store of a folder, made where there is none; None where that cannot be done."""
        path = os.path.join(folder, FILE)  # noqa: PTH118
        if os.path.islink(folder) or not _is_plain(path):  # noqa: PTH114
            return None
        try:
            _make(folder)
            connection = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
            if connection.execute("PRAGMA user_version").fetchone()[0] != LAYOUT:
                if not _is_ours(connection):
                    connection.close()
                    return None
                _lay_out(connection)
            connection.execute("PRAGMA synchronous=OFF")  # a killed run leaves a sound file; checksums cover the rest
            return cls(path, connection, writable=os.access(path, os.W_OK))
        except sqlite3.DatabaseError as error:
            if not isinstance(error, sqlite3.OperationalError):
                _discard(path, error)
            return cls._readable(path)
        except OSError:
            return cls._readable(path)

    @classmethod
    def _readable(cls, path: str) -> Store | None:
        """What can only be read is still worth reading."""
        try:
            if not os.path.exists(path):  # noqa: PTH110
                return None
            quoted = path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
            connection = sqlite3.connect(f"file:{quoted}?mode=ro&immutable=1", uri=True, isolation_level=None)
            if connection.execute("PRAGMA user_version").fetchone()[0] != LAYOUT:
                return None
            return cls(path, connection, writable=False)
        except sqlite3.Error:
            return None

    def get(self, table: str, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """The bytes of those keys that are known."""
        found: dict[bytes, bytes] = {}
        for begin in range(0, len(keys), AT_ONCE):
            some = keys[begin : begin + AT_ONCE]
            marks = ",".join("?" * len(some))
            query = f"SELECT key, data FROM {table} WHERE key IN ({marks})"  # noqa: S608 (the tables are ours)
            try:
                rows = self._connection.execute(query, some).fetchall() if self._connection else ()
            except sqlite3.Error as error:
                self._failed(error)
                break
            for key, data in rows:
                if isinstance(data, bytes) and data[:4] == crc32(key + data[4:]).to_bytes(4, "big"):
                    found[key] = data[4:]
        return found

    def held(self, table: str, keys: Sequence[bytes]) -> set[bytes]:
        """Those of the keys that there are rows of; whether these can be used is not said."""
        found: set[bytes] = set()
        for begin in range(0, len(keys), AT_ONCE):
            some = keys[begin : begin + AT_ONCE]
            query = f"SELECT key FROM {table} WHERE key IN ({','.join('?' * len(some))})"  # noqa: S608 (the tables are ours)
            try:
                rows = self._connection.execute(query, some).fetchall() if self._connection else ()
            except sqlite3.Error as error:
                self._failed(error)
                break
            found.update(key for (key,) in rows)
        return found

    def put(self, table: str, rows: Mapping[bytes, bytes]) -> None:
        """Keep these rows, all or none."""
        if not rows or not self._writable or self._connection is None:
            return
        sums = [(key, crc32(key + data).to_bytes(4, "big") + data) for key, data in rows.items()]
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            self._connection.executemany(f"INSERT OR REPLACE INTO {table} VALUES (?, ?)", sums)  # noqa: S608
            self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            self._failed(error)

    def trim(self, most: int = MOST_BYTES) -> None:
        """Keep the file within its bounds: the older half of the readings goes; its room is used again."""
        if not self._writable or self._connection is None:
            return
        try:
            (pages,), (size,), (free,) = (
                self._connection.execute(f"PRAGMA {name}").fetchone()
                for name in ("page_count", "page_size", "freelist_count")
            )
            if (pages - free) * size > most:
                for table in _TABLES:
                    self._connection.execute(
                        f"DELETE FROM {table} WHERE rowid <= (SELECT (min(rowid) + max(rowid)) / 2 FROM {table})"  # noqa: S608
                    )
        except sqlite3.Error as error:
            self._failed(error)

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _failed(self, error: sqlite3.Error) -> None:
        """A store that is locked or full is left alone, one that is broken is thrown away."""
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                if connection.in_transaction:
                    connection.rollback()
                connection.close()
            except sqlite3.Error:
                pass
        if not isinstance(error, sqlite3.OperationalError):
            _discard(self._path, error)


def _is_plain(path: str) -> bool:
    """Whether a file may be written here: links lead to what is not ours, and a pipe waits for ever."""
    try:
        return stat.S_ISREG(os.lstat(path).st_mode)
    except OSError:
        return True


def _is_ours(connection: sqlite3.Connection) -> bool:
    """Whether a database of another layout is new, or of an older version."""
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {name for (name,) in tables} <= set(_TABLES)


def _make(folder: str) -> None:
    """The folder, which keeps itself out of version control."""
    if not os.path.isdir(folder):  # noqa: PTH112
        os.makedirs(folder, exist_ok=True)  # noqa: PTH103
        with open(os.path.join(folder, ".gitignore"), "w", encoding="utf-8") as file:  # noqa: PTH118, PTH123
            file.write("*\n")


def _lay_out(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("BEGIN IMMEDIATE")
    if connection.execute("PRAGMA user_version").fetchone()[0] != LAYOUT:
        for table in _TABLES:
            connection.execute(f"DROP TABLE IF EXISTS {table}")
        for statement in _SCHEMA.strip().splitlines():
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version={LAYOUT}")
    connection.execute("COMMIT")


def _discard(path: str, error: Exception) -> None:
    """Say that the file was broken, and take it away, so that the next run has a sound one."""
    for suffix in ("", "-wal", "-shm"):
        try:
            os.unlink(path + suffix)  # noqa: PTH108
        except OSError:
            if not suffix:
                return
    sys.stderr.write(f"{path}: the cache was broken ({error}) and is made anew; nothing is lost but time\n")
