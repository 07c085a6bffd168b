"""Writing an output: the new file whole, or the old file whole; never half a file."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterable
from pathlib import Path

from checker.errors import UsageError

_HELP = {
    errno.ENOSPC: "free some space and run again; the old file is untouched",
    errno.EDQUOT: "free some space and run again; the old file is untouched",
    errno.EACCES: "choose a folder that you may write to",
    errno.EPERM: "choose a folder that you may write to",
    errno.EROFS: "choose a folder that is not read-only",
    errno.EISDIR: "name a file, not a folder",
    errno.ENOTDIR: "a part of the path is a file; name a folder",
    errno.ENAMETOOLONG: "choose a shorter name",
}


def replace(path: str | os.PathLike[str], text: str | Iterable[str]) -> None:
    """Write `text`, whole or in parts, as UTF-8 to `path` in one step. UsageError says why it could not be done.

    The text goes to a file of its own beside the target, which then takes the target's name: a run that is killed, a
    full disk or a second run at the same moment leave a whole file. Missing folders are made; a symbolic link keeps
    pointing. Pipes and devices ("/dev/stdout") are written to as they are.
    """
    data = ((part.encode("utf-8", errors="replace")) for part in ((text,) if isinstance(text, str) else text))
    try:
        target = Path(os.path.realpath(path))
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if target.exists() and not target.is_file():
            with target.open("wb") as file:
                file.writelines(data)
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        _swap(target, data)
    except (OSError, ValueError) as error:
        code = error.errno if isinstance(error, OSError) else None
        cause = os.strerror(code) if code else str(error)
        help = _HELP.get(code or 0, "check the path and try again; an old file is untouched")
        raise UsageError(str(path), f"cannot be written: {cause}", help) from error


def _swap(target: Path, data: Iterable[bytes]) -> None:
    """Write beside the target, push it to the disk, take the target's name; leave nothing behind on failure."""
    beside = target.with_name(f".{target.name[:80]}.{os.getpid()}.{os.urandom(4).hex()}.tmp")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            with contextlib.suppress(OSError):  # a file of another owner: its content matters more than its mode
                beside.chmod(target.stat().st_mode & 0o7777)
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
