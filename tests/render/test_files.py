"""A file is written whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import threading
from pathlib import Path

import pytest

from checker.errors import UsageError
from checker.render import files


def test_written_with_its_folders(tmp_path: Path) -> None:
    files.replace(tmp_path / "a/b/report.txt", "Grüße\n")
    assert (tmp_path / "a/b/report.txt").read_bytes() == "Grüße\n".encode()
    assert [path.name for path in (tmp_path / "a/b").iterdir()] == ["report.txt"]


def test_mode_and_link_stay(tmp_path: Path) -> None:
    real, link = tmp_path / "real.txt", tmp_path / "link.txt"
    real.write_text("old")
    real.chmod(0o640)
    link.symlink_to(real)
    files.replace(link, "new")
    assert link.is_symlink()
    assert real.read_text() == "new"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


def test_a_new_file_has_the_usual_mode(tmp_path: Path) -> None:
    (tmp_path / "plain.txt").write_text("x")
    files.replace(tmp_path / "report.txt", "x")
    assert (tmp_path / "report.txt").stat().st_mode == (tmp_path / "plain.txt").stat().st_mode


@pytest.mark.parametrize("step", ["write", "fsync", "replace"])
@pytest.mark.parametrize("failure", [OSError(errno.ENOSPC, "full"), KeyboardInterrupt()])
def test_an_old_file_survives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, failure: BaseException
) -> None:
    target = tmp_path / "report.txt"
    target.write_text("old and whole")

    def fail(*_: object, **__: object) -> None:
        raise failure

    if step == "write":
        real = os.fdopen

        def opened(*arguments: object, **more: object) -> object:
            file = real(*arguments, **more)  # type: ignore[call-overload]
            file.raw.close()
            raise failure

        monkeypatch.setattr(os, "fdopen", opened)
    elif step == "fsync":
        monkeypatch.setattr(os, "fsync", fail)
    else:
        monkeypatch.setattr(Path, "replace", fail)
    expected = UsageError if isinstance(failure, OSError) else KeyboardInterrupt
    with pytest.raises(expected) as caught:
        files.replace(target, "new")
    monkeypatch.undo()
    assert target.read_text() == "old and whole"
    assert [path.name for path in tmp_path.iterdir()] == ["report.txt"]
    if isinstance(caught.value, UsageError):
        assert str(target) in str(caught.value)
        assert "No space left" in caught.value.what
        assert "the old file is untouched" in caught.value.help


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="Is a directory") as caught:
        files.replace(tmp_path, "x")
    assert caught.value.help == "name a file, not a folder"


def test_a_file_in_the_way_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(UsageError, match=r"Not a directory|File exists"):
        files.replace(tmp_path / "file/report.txt", "x")


def test_a_null_in_the_name_is_refused() -> None:
    with pytest.raises(UsageError, match="cannot be written"):
        files.replace("a\0b", "x")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(UsageError, match="Permission denied"):
        files.replace(tmp_path / "report.txt", "x")
    tmp_path.chmod(0o700)


@pytest.mark.parametrize(
    ("code", "help"),
    [
        (errno.EACCES, "choose a folder that you may write to"),
        (errno.EROFS, "choose a folder that is not read-only"),
        (errno.EIO, "check the path and try again; an old file is untouched"),
    ],
)
def test_each_cause_has_its_advice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, help: str) -> None:
    def refuse(*_: object) -> None:
        raise OSError(code, "no")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(UsageError) as caught:
        files.replace(tmp_path / "report.txt", "x")
    assert caught.value.what == f"cannot be written: {os.strerror(code)}"
    assert caught.value.help == help


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_a_full_disk() -> None:
    with pytest.raises(UsageError, match="No space left on device"):
        files.replace("/dev/full", "x")


def test_a_device_is_written_as_it_is() -> None:
    files.replace("/dev/null", "x")
    assert Path("/dev/null").is_char_device()


def test_two_runs_at_once_leave_one_whole_file(tmp_path: Path) -> None:
    target = tmp_path / "report.txt"
    texts = [letter * 200_000 for letter in "abcd"]
    threads = [threading.Thread(target=files.replace, args=(target, text)) for text in texts * 3]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert target.read_text() in texts
    assert [path.name for path in tmp_path.iterdir()] == ["report.txt"]
