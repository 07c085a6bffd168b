"""The report an editor opens first: one offline page, style and script inside it, no request to anywhere.

`view` makes plain records of the Report, the templates (one a part) make HTML of them, and this file puts the page
together. Text of articles is escaped by the templates; the one script that may run is pinned by its hash in the page's
security policy.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker.records import Report
from checker.render.cast import Cast
from checker.render.html import bytecode, evidence, view
from checker.render.labels import short
from checker.render.show import clear

if TYPE_CHECKING:
    from jinja2 import Environment

SUFFIX = ".html"
STATIC = 400  # claims up to which all evidence is in the page as HTML, to be read without script
CLAIMS = 60_000  # claims, and FINDINGS findings, beyond which the report should be a folder: see `needs_folder`
EXPORTED = 1_000  # characters of a value in an exported decision; it is found again by the finding's id
_HERE = Path(__file__).parent


def render(report: Report) -> str:
    """The whole page; the same report gives the same text. What finds no room is left out, and the page says so."""
    page = view.page(report)
    facts = (*page.findings, *page.agreed, *page.single)
    if evidence.claims(facts) <= STATIC:
        return _page(page, shown=None, rest=None)
    rest = evidence.evidence(facts, Cast(report), shown=1)
    notes = []
    if page.more_findings:
        notes.append(
            f"{page.more_findings:,} more findings are not in this file; it shows the worst {len(page.findings)}."
        )
    if not rest["told"]:
        notes.append("The corpus is large: each value shows its first sentences, and counts the rest by source.")
    if notes:
        notes.append("The JSON report has everything.")
    return _page(replace(page, notice=" ".join(notes)), shown=1, rest=rest)


def needs_folder(report: Report) -> bool:
    """Whether the report is too big for one file that opens at once."""
    claims = sum(len(place.claims) for fact in (*report.findings, *report.facts) for place in fact.positions)
    return claims > CLAIMS or len(report.findings) > view.FINDINGS


def render_folder(report: Report) -> dict[str, str]:
    """The report as files of one folder: `index.html`, and a page with all the evidence for each finding it lists."""
    cast = Cast(report)
    index = view.page(report, limit=view.LISTED)
    notice = "This report is a folder: each finding has a page of its own with all its evidence."
    if index.more_findings:
        notice += f" The worst {len(index.findings):,} are here; {index.more_findings:,} more are in the JSON report."
    files = {"index.html": _page(replace(index, notice=notice), shown=1, rest=None, pages=True)}
    for finding in index.findings:
        alone = replace(
            index, findings=(finding,), agreed=(), single=(), accepted=(), gone=(), matrices=(), coverage=(),
            problems=(), lacking=(), more_findings=0, home="index.html", sources=finding.sources,
        )  # fmt: skip
        rest = evidence.evidence((finding,), cast, shown=20, budget=4 * evidence.BUDGET)
        files[f"{finding.anchor}.html"] = _page(alone, shown=20, rest=rest)
    return files


def _page(page: view.Page, shown: int | None, rest: Any, pages: bool = False) -> str:
    from markupsafe import Markup

    style, script = _asset("report.css"), _asset("report.js")
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    text = (
        _templates()
        .get_template("page.html.j2")
        .render(
            page=page,
            shown=shown,
            pages=pages,
            policy=policy,
            style=Markup(style),  # noqa: S704 - a file of this package
            script=Markup(script),  # noqa: S704 - a file of this package
            data=Markup(_json(_data(page, rest))),  # noqa: S704 - escaped by _json
        )
    )
    return text.encode("utf-8", "replace").decode("utf-8") + "\n"


def _data(page: view.Page, rest: Any) -> dict[str, Any]:
    """What the script needs: the findings in the order of the page, as decisions name them, with canonical values."""
    facts = {fact.id: fact for fact in page.report.findings}
    number = {name: at for at, name in enumerate(page.sources)}
    findings = []
    for shown in page.findings:
        fact = facts[shown.id]
        entry: dict[str, Any] = {
            "id": fact.id,
            "rule": fact.rule,
            "key": dict(fact.key),
            "values": sorted(short(place.canonical, EXPORTED) for place in fact.positions),
            "sources": [number[name] for name in shown.sources],
            "verdict": fact.verdict,
            "since": shown.compared,
        }
        if fact.type in ("name", "place"):
            entry["names"] = [
                short(getattr(place.value, "text", place.canonical), EXPORTED) for place in fact.positions
            ]
        findings.append(entry)
    return {"findings": findings, "sources": list(page.sources), "evidence": rest}


def _json(data: Any) -> str:
    """JSON that cannot end its script element, open a comment or hold a character that an editor trips over."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for char in "<>&\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text.encode("utf-8", "replace").decode("utf-8")


def _template(name: str) -> str:
    """A template without its indentation, which would be a fifth of a big page."""
    return re.sub(r"^[ \t]+", "", _asset(f"templates/{name}"), flags=re.MULTILINE)


@cache
def _asset(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


@cache
def _templates() -> Environment:
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    environment = Environment(
        loader=FunctionLoader(_template),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        bytecode_cache=bytecode.beside(_HERE / "templates"),
    )
    environment.filters["clear"] = clear
    return environment
