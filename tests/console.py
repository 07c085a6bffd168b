"""Commands in Markdown, run as a user would: files from fenced blocks, output compared with what is printed below.

```yaml file=rules.yaml        a file of the story's folder
```console                     `$ checker …` lines, each with the output that must follow; `# exit 1` for another exit code
                               than 0; a line `…` stands for any lines, `…` inside a line for any text
"""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_FENCE = re.compile(r"^```(\w+)(?: file=(\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_EXIT = re.compile(r"\s+# exit (\d)$")


@dataclass(frozen=True)
class Command:
    """One line after `$` and what must come of it."""

    line: str
    code: int
    output: str


def files(text: str) -> dict[str, str]:
    """Name and content of every block with a file name."""
    return {name: body for _, name, body in _FENCE.findall(text) if name}


def commands(text: str) -> list[Command]:
    found: list[Command] = []
    for language, _, body in _FENCE.findall(text):
        if language == "console":
            for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
                line, _, output = part.partition("\n")
                code = _EXIT.search(line)
                found.append(Command(_EXIT.sub("", line), int(code[1]) if code else 0, output))
    return found


def run(command: Command, folder: Path) -> None:
    """Run it in the folder with this Python's checker; both streams together must be as printed."""
    words = shlex.split(command.line)
    assert words[0] == "checker", f"only checker is run here: {command.line}"
    environment = {
        "PATH": "",
        "COLUMNS": "100",
        "NO_COLOR": "1",
        "PYTHONIOENCODING": "utf-8",
        "SOURCE_DATE_EPOCH": "1529700000",
    }
    done = subprocess.run(
        [sys.executable, "-m", "checker", *words[1:]],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == command.code, f"$ {command.line}\nexit {done.returncode}\n{done.stdout}"
    assert matches(command.output, done.stdout), (
        f"$ {command.line}\n--- expected\n{command.output}\n--- found\n{done.stdout}"
    )


def matches(expected: str, found: str) -> bool:
    """`…` alone on a line stands for any number of lines, inside a line for any text."""
    parts = []
    for line in expected.rstrip("\n").split("\n"):
        if line.strip() == "…":
            parts.append(r"(?:[^\n]*\n)*?")
        else:
            parts.append(
                "[^\n]*".join(re.escape(piece.rstrip() if piece == line else piece) for piece in line.split("…"))
                + r"[ ]*\n"
            )
    return re.fullmatch("".join(parts), found.rstrip("\n") + "\n") is not None
