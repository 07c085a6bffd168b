"""What a terminal is told: its width, whether it shows colour, and progress on what takes long."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable
from typing import TextIO

SLOW = 2.0  # seconds after which a person wants to know that something happens


def width() -> int:
    return min(shutil.get_terminal_size((100, 24)).columns, 120)


def color(stream: TextIO) -> bool:
    """Whether to colour: never with NO_COLOR, always with FORCE_COLOR, else on a terminal."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (stream.isatty() and os.environ.get("TERM") != "dumb")


def say(show: Callable[[int, bool], str]) -> None:
    """A message on standard error, at the terminal's width."""
    sys.stderr.write(show(width(), color(sys.stderr)))


class Progress:
    """A line on a terminal's standard error once a run takes more than two seconds; silent elsewhere."""

    def __init__(self) -> None:
        self._begun = time.monotonic()
        self._told = 0.0
        self._shown = False

    def __call__(self, articles: int, claims: int = 0, share: float = 0.0) -> None:
        """`share` is how much of the corpus that is, 0.0 where nobody knows."""
        now = time.monotonic()
        if now - self._begun < SLOW or now - self._told < 0.2 or not sys.stderr.isatty():
            return
        self._told, self._shown = now, True
        took = now - self._begun
        parts = [f"{articles:,} articles read, {articles / took:,.0f} a second"]
        if claims:
            parts.append(f"{claims:,} claims")
        if share:
            left = took / share - took
            parts.append(
                f"{share:.0%}, about {left / 60:.0f} min left"
                if left >= 90
                else f"{share:.0%}, about {left:.0f} s left"
            )
        sys.stderr.write("\r\x1b[K" + "; ".join(parts))
        sys.stderr.flush()

    def done(self) -> None:
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
