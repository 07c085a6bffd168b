"""The report an editor opens first: one offline page, style and script inside it, no request to anywhere.

`view` makes plain records of the Report, the templates (one a part) make HTML of them, and this file puts the page
together. Text of articles is escaped by the templates; the one script that may run is pinned by its hash in the page's
security policy.
"""

from __future__ import annotations

import base64
import hashlib
import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker.records import Report
from checker.render.html import view
from checker.render.show import clear

if TYPE_CHECKING:
    from jinja2 import Environment

SUFFIX = ".html"
_HERE = Path(__file__).parent


def render(report: Report) -> str:
    """The whole page; the same report gives the same text."""
    return _page(view.page(report), shown=None, evidence=None)


def _page(page: view.Page, shown: int | None, evidence: Any) -> str:
    from markupsafe import Markup

    style, script = _asset("report.css"), _asset("report.js")
    return (
        _templates()
        .get_template("page.html.j2")
        .render(
            page=page,
            shown=shown,
            policy=(
                f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
                "base-uri 'none'; form-action 'none'"
            ),
            style=Markup(style),  # noqa: S704 - a file of this package
            script=Markup(script),  # noqa: S704 - a file of this package
            data=Markup(_json(_data(page, evidence))),  # noqa: S704 - escaped by _json
        )
    )


def _data(page: view.Page, evidence: Any) -> dict[str, Any]:
    """What the script needs: the findings in the order of the page, as decisions name them, with canonical values."""
    facts = {fact.id: fact for fact in page.report.findings}
    findings = []
    for shown in page.findings:
        fact = facts[shown.id]
        entry: dict[str, Any] = {
            "id": fact.id,
            "rule": fact.rule,
            "key": dict(fact.key),
            "values": sorted(place.canonical for place in fact.positions),
            "sources": [page.sources.index(name) for name in shown.sources],
            "verdict": fact.verdict,
            "since": shown.compared,
        }
        if fact.type in ("name", "place"):
            entry["names"] = [getattr(place.value, "text", place.canonical) for place in fact.positions]
        findings.append(entry)
    return {"findings": findings, "sources": list(page.sources), "evidence": evidence}


def _json(data: Any) -> str:
    """JSON that cannot end its script element, open a comment or hold a character that an editor trips over."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for char in "<>&\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text.encode("utf-8", "replace").decode("utf-8")


@cache
def _asset(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


@cache
def _templates() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["clear"] = clear
    return environment
