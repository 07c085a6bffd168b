"""Rules as plain JSON data and back: what the cache keeps and what worker processes are sent. Tests stay behind."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from checker.record import defaults, names
from checker.rule import Condition, Expectation, Rule, Tolerance

_DEFAULTS = {name: defaults(Rule).get(name) for name in names(Rule) if name != "tests"}
_LISTS = ("same", "different")  # the same for most rules, so written once


def pack(rules: tuple[Rule, ...]) -> dict[str, Any]:
    """Only what differs from the defaults is written."""
    shared: list[Any] = []
    rows = []
    for rule in rules:
        row = {name: value for name, default in _DEFAULTS.items() if (value := getattr(rule, name)) != default}
        for name in _LISTS:
            if name in row:
                if row[name] not in shared:
                    shared.append(row[name])
                row[name] = shared.index(row[name])
        for name in ("tolerance", "warning_tolerance", "gap"):
            if name in row:
                row[name] = _pack_tolerance(row[name])
        if "where" in row:
            row["where"] = [(line.field, line.operator, line.values) for line in rule.where]
        if rule.expect:
            row["expect"] = (rule.expect.kind, rule.expect.values)
        rows.append(row)
    return {"rules": rows, "shared": shared}


def unpack(data: dict[str, Any]) -> tuple[Rule, ...]:
    """The reverse of `pack`, without the tests."""
    shared = [_tuples(item) for item in data["shared"]]
    rules = []
    for row in data["rules"]:
        fields = {name: _tuples(value) if type(value) is list else value for name, value in row.items()}
        for name in _LISTS:
            if name in fields:
                fields[name] = shared[row[name]]
        for name in ("tolerance", "warning_tolerance", "gap"):
            if name in fields:
                fields[name] = _unpack_tolerance(row[name])
        if "where" in fields:
            fields["where"] = tuple(Condition(*line) for line in fields["where"])
        if "expect" in fields:
            fields["expect"] = Expectation(*fields["expect"])
        rules.append(Rule(**fields))
    return tuple(rules)


def _pack_tolerance(tolerance: Tolerance) -> dict[str, str]:
    parts = ((name, getattr(tolerance, name)) for name in ("relative", "absolute", "duration"))
    return {name: str(value) for name, value in parts if value is not None}


def _unpack_tolerance(parts: dict[str, str]) -> Tolerance:
    relative, absolute = parts.get("relative"), parts.get("absolute")
    return Tolerance(
        None if relative is None else Decimal(relative),
        None if absolute is None else Decimal(absolute),
        parts.get("duration"),
    )


def _tuples(value: Any) -> Any:
    return tuple(map(_tuples, value)) if type(value) is list else value
