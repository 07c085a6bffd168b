"""The hooks, the action and the completion do their work as their users would run them."""

from __future__ import annotations

import importlib.util
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
ARTICLES = (
    '{"id": "a", "source": "Ledger", "text": "More than 100 residents signed the petition."}\n'
    '{"id": "b", "source": "Herald", "text": "Some 90 residents signed the petition."}\n'
)
RULES = "rules: [{id: signers, type: count, near: sign}]\n"


def site(folder: Path) -> Path:
    (folder / "articles").mkdir(parents=True)
    (folder / "articles" / "a.jsonl").write_text(ARTICLES, encoding="utf-8")
    (folder / "rules.yaml").write_text(RULES, encoding="utf-8")
    (folder / "checker.yaml").write_text("corpus: [articles]\nrules: [rules.yaml]\n", encoding="utf-8")
    return folder


def test_the_step_of_the_action_annotates_and_summarises(tmp_path: Path) -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    step = action["runs"]["steps"][1]
    assert set(step["env"]) == {"CORPUS", "RULES", "FAIL_LEVEL", "REPORT", "SARIF"}
    program = tmp_path / "runner" / "checker" / "bin" / "checker"
    program.parent.mkdir(parents=True)
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m checker "$@"\n', encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    environment = {
        "PATH": os.environ["PATH"],
        "RUNNER_TEMP": str(tmp_path / "runner"),
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md"),
        "CORPUS": "articles",
        "RULES": "rules.yaml",
        "FAIL_LEVEL": "error",
        "REPORT": "report.html",
        "SARIF": "checker.sarif",
    }
    folder = site(tmp_path / "site")
    done = subprocess.run(
        ["bash", "-eo", "pipefail", "-c", step["run"]],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert "::error file=articles/a.jsonl" in done.stdout
    assert "signers" in (tmp_path / "summary.md").read_text(encoding="utf-8").lower()
    assert (folder / "report.html").stat().st_size > 10_000
    assert (folder / "checker.sarif").exists()


@pytest.mark.skipif(importlib.util.find_spec("pre_commit") is None, reason="pre-commit is not installed")
@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_the_hook_is_run_by_pre_commit(tmp_path: Path) -> None:
    folder = site(tmp_path / "site")
    environment = {**os.environ, "PRE_COMMIT_HOME": str(tmp_path / "home"), "GIT_CONFIG_GLOBAL": os.devnull}
    for key in [name for name in environment if name.startswith("GIT_") and name != "GIT_CONFIG_GLOBAL"]:
        del environment[key]
    source = tmp_path / "checker"
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(source)], check=True, env=environment)
    for command in (["init", "--quiet"], ["add", "."]):
        subprocess.run(["git", *command], cwd=folder, check=True, env=environment)
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "try-repo", str(source), "checker", "--files", "articles/a.jsonl"],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if "No matching distribution" in done.stdout + done.stderr:
        pytest.skip("no package index to install the hook from")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "More than 100" in done.stdout


def test_completion_is_a_script_that_bash_can_read() -> None:
    pytest.importorskip("shtab")
    done = subprocess.run(
        [sys.executable, "-m", "checker", "completion", "bash"], capture_output=True, encoding="utf-8", check=True
    )
    assert "--fail-level" in done.stdout
    subprocess.run(["bash", "-n"], input=done.stdout, encoding="utf-8", check=True)
