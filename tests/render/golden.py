"""Writes the golden files anew: python -m tests.render.golden; look at the difference before you keep it."""

from __future__ import annotations

from pathlib import Path

from checker.render import room
from tests.render.sample import REPORT

GOLDEN = Path(__file__).parent.parent / "golden"

if __name__ == "__main__":
    for format in ("console", "json", "sarif", "junit", "github", "markdown", "csv"):
        try:
            module = room(format)
        except ModuleNotFoundError:
            continue
        (GOLDEN / f"{format}{module.SUFFIX}").write_bytes(module.render(REPORT).encode())
