"""An earlier JSON report: what is new since then, what is still open, what is gone."""

from __future__ import annotations

import json
from typing import Any

from checker.errors import UsageError
from checker.record import replace
from checker.records import Report

SCHEMA_VERSION = 1
_AGAIN = "write it anew: checker run -o json=FILE"


def read(path: str, data: bytes) -> dict[str, Any]:
    """The JSON report in the bytes of a file; UsageError where it is none, or of another version."""
    try:
        document = json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise UsageError(path, "is not UTF-8 text, so it is no JSON report", _AGAIN) from None
    except json.JSONDecodeError as error:
        where = f"{path}:{error.lineno}:{error.colno}"
        raise UsageError(where, f"is not a whole JSON document: {error.msg}", _AGAIN) from None
    except (ValueError, RecursionError):
        raise UsageError(path, "is not a JSON report", _AGAIN) from None
    if not isinstance(document, dict) or "schema_version" not in document or "findings" not in document:
        raise UsageError(path, "is JSON, but not a report of checker", _AGAIN)
    version = document["schema_version"]
    if version != SCHEMA_VERSION or isinstance(version, bool):
        raise UsageError(path, f"is a report of version {version}; this checker reads version {SCHEMA_VERSION}", _AGAIN)
    for name in ("findings", "accepted"):
        _check(path, name, document.get(name, []))
    return document


def compare(old: dict[str, Any], report: Report) -> Report:
    """The report with each finding marked "new" or "open", and what is gone. Findings accepted since are not gone.

    A finding that was accepted in the old report and is reported now is new: somebody should look again.
    """
    before = {item["id"]: item["message"] for item in old["findings"]}
    now = {fact.id for fact in report.findings} | {item.fact.id for item in report.accepted}
    return replace(
        report,
        compared=tuple((fact.id, "open" if fact.id in before else "new") for fact in report.findings),
        gone=tuple((id, message) for id, message in before.items() if id not in now),
    )


def only_new(report: Report) -> Report:
    """A compared report without the findings that were open before; `compared` still counts them."""
    new = {id for id, word in report.compared if word == "new"}
    return replace(report, findings=tuple(fact for fact in report.findings if fact.id in new))


def _check(path: str, name: str, items: object) -> None:
    """The parts that are used have their shape."""
    if not isinstance(items, list):
        raise UsageError(path, f"is a broken report: {name} is not a list", _AGAIN)
    for number, item in enumerate(items):
        if not _is_finding(item):
            raise UsageError(path, f"is a broken report: {name}[{number}] is not a finding", _AGAIN)


def _is_finding(item: object) -> bool:
    if not isinstance(item, dict) or not all(isinstance(item.get(name), str) for name in ("id", "rule", "message")):
        return False
    key, values = item.get("key"), item.get("values")
    if not isinstance(key, dict) or not all(isinstance(value, str) for value in key.values()):
        return False
    return isinstance(values, list) and all(map(_is_value, values))


def _is_value(value: object) -> bool:
    if not isinstance(value, dict) or not isinstance(value.get("value"), str):
        return False
    claims = value.get("claims")
    return isinstance(claims, list) and all(
        isinstance(claim, dict) and isinstance(claim.get("article"), str) for claim in claims
    )
