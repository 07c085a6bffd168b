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
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker.record import replace
from checker.records import Report
from checker.render.cast import Cast
from checker.render.html import bytecode, evidence, view
from checker.render.html.fact import VALUES
from checker.render.labels import many, short
from checker.render.show import clear

if TYPE_CHECKING:
    from jinja2 import Environment

SUFFIX = ".html"
STATIC = 400  # claims up to which all evidence is in the page as HTML, to be read without script
CLAIMS = 60_000  # claims beyond which the report should be a folder: see `needs_folder`
WEIGHT = 1_900_000  # bytes of what stands in the page without its evidence on demand, beyond which it should be one too
FILE = 1_600_000  # bytes of a page: evidence on demand gets what the rest leaves
ASIDE, LEAST = 120_000, 150_000  # bytes of style, script and the list that the script needs; of evidence at the least
EXPORTED = 1_000  # characters of a value in an exported decision; it is found again by the finding's id
_HERE = Path(__file__).parent


def render(report: Report, files: str = "") -> str:
    """The whole page; the same report gives the same text. What finds no room is left out, and the page says so.

    `files` leads from the page's folder to the one that the paths of the articles count from ("../"): places become links.
    """
    if evidence.claims((*report.findings, *report.facts[: view.AGREED])) <= STATIC:
        page = view.page(report)
        return _page(page, _body(page, None), None, None, files)
    page = view.page(report, agreed=view.AGREED_LEAN)
    facts = (*page.findings, *page.agreed, *page.single)
    body = _body(page, 1, lean=True)
    room = FILE - len(body.encode("utf-8", "replace")) - ASIDE
    rest = evidence.evidence(facts, Cast(report), shown=1, budget=max(LEAST, room))
    notes = []
    if page.more_findings:
        notes.append(
            f"{many(page.more_findings, 'more finding')} {'is' if page.more_findings == 1 else 'are'} not in this file; "
            f"it shows the worst {len(page.findings):,}."
        )
    if not rest["told"]:
        notes.append("The corpus is large: each value shows its first sentences, and counts the rest by source.")
    if notes:
        notes.append("The JSON report has everything.")
    return _page(replace(page, notice=" ".join(notes)), body, 1, rest, files)


def needs_folder(report: Report) -> bool:
    """Whether the report is too big for one file that opens at once."""
    claims = evidence.claims((*report.findings, *report.facts))
    return claims > CLAIMS or len(report.findings) > view.FINDINGS or evidence.weight(report) > WEIGHT


def render_folder(report: Report, files: str = "") -> dict[str, str]:
    """The report as files of one folder: `index.html`, and a page with all the evidence for each finding it lists."""
    cast = Cast(report)
    index = view.page(report, view.LISTED, view.AGREED_LEAN)
    notice = "This report is a folder: each finding has a page of its own with all its evidence."
    if index.more_findings:
        notice += f" The worst {len(index.findings):,} are here; {index.more_findings:,} more are in the JSON report."
    listed = replace(index, notice=notice)
    pages = {"index.html": _page(listed, _body(listed, 1, lean=True, pages=True), 1, None, files)}
    for finding in index.findings:
        alone = replace(
            index, findings=(finding,), agreed=(), single=(), accepted=(), gone=(), matrices=(), coverage=(),
            problems=(), lacking=(), more_findings=0, home="index.html", sources=finding.sources, rules=(), stories=(),
        )  # fmt: skip
        rest = evidence.evidence((finding,), cast, shown=20, budget=4 * evidence.BUDGET)
        pages[f"{finding.anchor}.html"] = _page(alone, _body(alone, 20), 20, rest, files)
    return pages


def _body(page: view.Page, shown: int | None, lean: bool = False, pages: bool = False) -> str:
    """The parts of the page; of each value the first `shown` claims, or all. `lean` says everything once, for a big page."""
    template = _templates().get_template("body.html.j2")
    return template.render(page=page, shown=shown, lean=lean, pages=pages)


def _page(page: view.Page, body: str, shown: int | None, rest: Any, files: str) -> str:
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
            body=Markup(body),  # noqa: S704 - made by _body, which escapes
            shown=shown,
            files=files,
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
    environment.globals["most_values"] = VALUES
    return environment
