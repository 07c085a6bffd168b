"""What the console prints as the next command works when it is copied."""

from __future__ import annotations

import html
import re
import shlex
from pathlib import Path

import pytest

from checker.cli import main

RULE = "version: 1\nrules:\n  - {id: tram, type: money, near: [tram]}\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "our articles").mkdir()
    for name, sum in (("a", "$3 million"), ("b", "$8 million")):
        text = f'{{"id": "{name}", "body": "The tram {name * 9} cost {sum}.", "story": "{name}"}}\n'
        (tmp_path / "our articles" / f"{name}.jsonl").write_text(text, "utf-8")
    (tmp_path / "rules.yaml").write_text(RULE, "utf-8")
    return tmp_path


@pytest.mark.parametrize("told", [True, False])
@pytest.mark.parametrize("options", [[], ["--currency", "CAD"], ["--accepted", "decided.yaml"]])
def test_settled(here: Path, capsys: pytest.CaptureFixture[str], told: bool, options: list[str]) -> None:
    asked = ["our articles", "--rules", "rules.yaml", "--field", "text=body", "--stories", "one"]
    if told:
        asked = []
        (here / "checker.yaml").write_text(
            "corpus: our articles\nrules: [rules.yaml]\nfield: [text=body]\nstories: one\n", "utf-8"
        )
    if "--accepted" in options:
        (here / "decided.yaml").write_text("version: 1\n", "utf-8")
    assert main(["run", *asked, *options, "--no-cache"]) == 1
    command = re.search(r"settled\? checker (accept .*)", capsys.readouterr().out)
    assert command
    assert ("--corpus" in command[1]) is not told
    assert main(shlex.split(command[1])) == 0
    assert main(["run", *asked, *options, "--no-cache"]) == 0


def test_what_does_not_fit_on_a_line_is_known_by_its_report(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = [f"our articles/{name}.jsonl" for name in "ab"] * 9
    asked = ["run", *files, "--rules", "rules.yaml", "--field", "text=body", "--stories", "one", "--no-cache"]
    assert main([*asked, "-o", "console", "-o", "json=made.json"]) == 1
    command = re.search(r"settled\? checker (accept .* --report REPORT)\n", capsys.readouterr().out)
    assert command
    assert main(shlex.split(command[1].replace("REPORT", "made.json"))) == 0


def test_explained(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command of the HTML report, where no configuration names the run."""
    for name in "ab":
        file = here / "our articles" / f"{name}.jsonl"
        file.write_text(file.read_text("utf-8").replace("body", "text"), "utf-8")
    asked = ["run", "our articles", "--rules", "rules.yaml", "--stories", "one", "--currency", "NZD", "--no-cache"]
    assert main([*asked, "-o", "html=made.html"]) == 1
    command = re.search(r"checker (explain [^<]*)", (here / "made.html").read_text("utf-8"))
    assert command
    capsys.readouterr()
    assert main(shlex.split(html.unescape(command[1]))) == 0
    assert "found  NZD" in capsys.readouterr().out
