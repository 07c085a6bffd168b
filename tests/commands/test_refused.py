"""What is asked of a run and makes no sense is an error with its place, before anything is read."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from checker.cli import main


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("More than 100 people signed the letter on Monday.\n", "utf-8")
    (tmp_path / "rules.yaml").write_text("version: 1\nsame:\n  - [Ann Lee, A. Lee]\n", "utf-8")
    return tmp_path


def test_a_run_without_a_rule_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", "a.txt", "--rules", "rules.yaml", "--no-cache"]) == 2
    assert "there is no rule in it" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("corpus: " + "[" * 100_000, "nested more than 8 deep"),
        ("a: &a [1]\nb: [*a, *a, *a]", "anchors and aliases"),
        ("corpus: !!python/object/apply:os.system ['true']", "is not allowed here"),
    ],
)
def test_a_configuration_that_would_unfold_is_refused_at_once(
    here: Path, capsys: pytest.CaptureFixture[str], text: str, told: str
) -> None:
    (here / "checker.yaml").write_text(text, "utf-8")
    begun = time.process_time()
    assert main(["run"]) == 2
    assert time.process_time() - begun < 2
    error = capsys.readouterr().err
    assert told in error
    assert "checker.yaml:" in error


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--timeout", "0"], "timeout must be from 1 to"),
        (["--timeout", "99999999999999"], "timeout must be from 1 to"),
        (["--max-bytes", "9223372036854775807"], "max-bytes must be from 1 to"),
        (["--max-bytes", "0"], "max-bytes must be from 1 to"),
        (["--baseline", "/dev/zero"], "larger than"),
    ],
)
def test_limits_that_no_system_takes(
    here: Path, capsys: pytest.CaptureFixture[str], options: list[str], told: str
) -> None:
    (here / "rules.yaml").write_text("version: 1\nrules:\n  - {id: a, type: count, near: [letter]}\n", "utf-8")
    assert main(["run", "a.txt", "--rules", "rules.yaml", "--no-cache", *options]) == 2
    assert told in capsys.readouterr().err


def test_what_is_no_revision_is_named(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "rules.yaml").write_text("version: 1\nrules:\n  - {id: a, type: count, near: [letter]}\n", "utf-8")
    assert main(["run", "a.txt", "--rules", "rules.yaml", "--no-cache", "--since=--output=x"]) == 2
    assert "error: --output=x is no revision\n" in capsys.readouterr().err
    assert not (here / "x").exists()


@pytest.mark.parametrize("name", ["a.md", "b.md"])
def test_an_article_without_a_source_has_one_name(here: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    """In the headline, beside its value and in the files for other programs."""
    (here / "rules.yaml").write_text("version: 1\nrules:\n  - {id: a, type: count, near: [letter]}\n", "utf-8")
    (here / "articles").mkdir()
    for file, figure in (("a.md", "Nine"), ("b.md", "Nine"), ("c.md", "Four")):
        text = f"---\ntitle: The harbour, {file[0]}\n---\nSay {file[0] * 9}. {figure} people signed the letter.\n"
        (here / "articles" / file).write_text(text, "utf-8")
    asked = ["run", "articles", "--rules", "rules.yaml", "--no-cache", "--exit-zero"]
    for output in ("console", "sarif", "markdown", "github"):
        assert main([*asked, "-o", output]) == 0
        told = capsys.readouterr().out
        assert f"articles/{name}" in told
        assert f"The harbour, {name[0]}" not in told


@pytest.mark.parametrize("file", ["../report.csv", "/tmp/report.csv", "out/report.csv"])
def test_a_configuration_writes_only_into_its_folder(here: Path, capsys: pytest.CaptureFixture[str], file: str) -> None:
    (here / "out").symlink_to(here.parent)
    (here / "checker.yaml").write_text(f"corpus: [a.txt]\nrules: [rules.yaml]\noutput: ['csv={file}']\n", "utf-8")
    assert main(["run"]) == 2
    assert "lies outside this folder" in capsys.readouterr().err


def test_decisions_that_are_no_file(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "rules.yaml").write_text("version: 1\nrules:\n  - {id: a, type: count, near: [letter]}\n", "utf-8")
    for target in ("/dev/zero", "nowhere.yaml"):
        (here / "accepted.yaml").symlink_to(target)
        assert main(["run", "a.txt", "--rules", "rules.yaml", "--no-cache"]) == 2
        assert "accepted.yaml" in capsys.readouterr().err
        (here / "accepted.yaml").unlink()


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["run", "--help"]])
def test_help_on_a_full_disk(arguments: list[str]) -> None:
    with Path("/dev/full").open("w") as full:
        made = subprocess.run(
            [sys.executable, "-m", "checker", *arguments], stdout=full, stderr=subprocess.PIPE, text=True
        )
    assert made.returncode == 2
    assert made.stderr == "error: the output cannot be written: No space left on device\n"


@pytest.mark.parametrize("name", ["report.html", "report.json", "report.md"])
def test_a_report_among_the_articles_is_written_anew_and_not_read(
    here: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (here / "rules.yaml").write_text("version: 1\nrules:\n  - {id: a, type: count, near: [letter]}\n", "utf-8")
    (here / "articles").mkdir()
    (here / "a.txt").rename(here / "articles/a.txt")
    format = {"report.html": "html", "report.json": "json", "report.md": "markdown"}[name]
    for _ in range(2):
        arguments = ["run", "articles", "--rules", "rules.yaml", "-o", f"{format}=articles/{name}"]
        assert main([*arguments, "-o", "json=again.json", "--exit-zero"]) == 0
    assert [article["id"] for article in json.loads((here / "again.json").read_text("utf-8"))["articles"]] == [
        "articles/a.txt"
    ]
    assert main(["run", "articles", "--rules", "rules.yaml", "-o", "html=articles/a.txt"]) == 2
    assert "so it cannot write it" in capsys.readouterr().err
