"""The outputs: one room a format, and this table.

Every room has the same few names, and sees nothing but the Report:

    render(report) -> str     the whole output; the same report gives the same text. `console` takes width= and color=
    SUFFIX                    the ending of a file of this format, with its dot
"""

from __future__ import annotations

import importlib
from typing import Any

RENDERERS = {
    "console": "checker.render.console",
    "html": "checker.render.html",
    "json": "checker.render.json",
    "sarif": "checker.render.sarif",
    "junit": "checker.render.junit",
    "github": "checker.render.github",
    "markdown": "checker.render.markdown",
    "csv": "checker.render.csv",
}


def room(format: str) -> Any:
    """The module of a format, imported when it is first asked for."""
    return importlib.import_module(RENDERERS[format])
