"""What a rule declares, and the program's reasons, without notation."""

from __future__ import annotations

from checker.render.why import expected, reasons
from tests.reports import claim, count, fact, position


def _declaring(*values: str) -> object:
    three, two = count(300), count(200, "more than")
    return fact(
        "r", "count", "conflict", "m", (f"expected {' or '.join(values)}, found > 200 employee", "200 < 300"),
        position(two, "> 200 employee", claim("r", "a-ledger", two, "More than 200 employees.", "More than 200 employees")),
        position(three, "300 employee", claim("r", "b-courier", three, "300 employees.", "300 employees")),
        expected=values,
    )  # fmt: skip


def test_what_is_declared_is_said_in_words() -> None:
    made = _declaring("300 employee", ">= 1000 employee")
    assert expected(made) == ["300 employees", "at least 1,000 employees"]
    assert reasons(made)[0] == "expected 300 employees or at least 1,000 employees, found more than 200 employees"


def test_what_is_no_value_stays_as_it_is_written() -> None:
    assert expected(_declaring("(((")) == ["((("]
    assert reasons(_declaring("((("))[0] == "expected (((, found more than 200 employees"
