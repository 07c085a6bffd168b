"""Another's parser at work on anybody's bytes: its time is bounded, and whatever it raises becomes a Problem."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from types import FrameType
from typing import TypeVar

from checker.read.limits import Limits
from checker.records import Problem

Result = TypeVar("Result")


class TooSlow(BaseException):
    """The time is up. No `Exception`, so that no library takes it for an error of its own."""


def guarded(work: Callable[[], Result], where: str, form: str, limits: Limits) -> Result | Problem:
    """What `work` returns, or why there is nothing: it took longer than `limits.timeout`, or raised anything at all."""
    try:
        with deadline(limits.timeout):
            return work()
    except TooSlow:
        what = f"took more than {limits.timeout:g} seconds to read, so it was left out"
        return Problem(where, what, "raise --timeout, or give its text as a .txt file", "error")
    except Exception as error:
        reason = printable(str(error).strip().partition("\n")[0][:200]) or type(error).__name__
        return Problem(where, f"cannot be read as {form}: {reason}", "is the file whole, and of this form?", "error")


def timely(work: Callable[[Callable[[], None]], Result], late: Callable[[], Result], seconds: float) -> Result:
    """What `work` returns, or what `late` does where it took longer.

    It is handed what it should call again and again: where there are no alarms, the time is looked at only there.
    """
    ends = time.monotonic() + seconds

    def tick() -> None:
        if time.monotonic() > ends:
            raise TooSlow

    try:
        with deadline(seconds) as rings:
            return work(_no_tick if rings or seconds <= 0 else tick)
    except TooSlow:
        return late()


def _no_tick() -> None:
    pass


def printable(text: str) -> str:
    """The text with a replacement character for what a terminal would obey instead of showing."""
    return text if text.isprintable() else "".join(char if char.isprintable() else "\ufffd" for char in text)


_listening = False  # whether an alarm is ours


@contextmanager
def alarms() -> Iterator[None]:
    """In the block `deadline` costs next to nothing: telling the system who hears an alarm takes longer than reading a
    small article, so it is done once for many."""
    global _listening
    if _listening or threading.current_thread() is not threading.main_thread() or not hasattr(signal, "setitimer"):
        yield
        return

    def ring(number: int, frame: FrameType | None) -> None:
        raise TooSlow

    before = signal.signal(signal.SIGALRM, ring)
    _listening = True
    try:
        yield
    finally:
        _listening = False
        signal.signal(signal.SIGALRM, before)


class deadline:  # noqa: N801 (used as a function; a generator would cost more than what it guards)
    """Raises TooSlow in the block after so many seconds; without bound where there are no signals (Windows, threads)."""

    __slots__ = ("_alone", "_rings", "_seconds")

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._alone: AbstractContextManager[None] | None = None

    def __enter__(self) -> bool:
        """Whether an alarm will ring."""
        if not _listening:
            self._alone = alarms()
            self._alone.__enter__()
        self._rings = _listening and self._seconds > 0 and threading.get_ident() == threading.main_thread().ident
        if self._rings:
            signal.setitimer(signal.ITIMER_REAL, self._seconds)
        return self._rings

    def __exit__(self, *raised: object) -> None:
        if self._rings:
            signal.setitimer(signal.ITIMER_REAL, 0)
        if self._alone is not None:
            self._alone.__exit__(None, None, None)
