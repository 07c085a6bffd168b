"""Whether an article satisfies a line of `where:`."""

from __future__ import annotations

from checker.records import Article
from checker.rule import Condition
from checker.text.fold import fold_case

_DATES = ("published", "updated")


def satisfied(article: Article, condition: Condition) -> bool:
    """An unknown field satisfies only "is not"; dates compare at the precision of the condition."""
    value = getattr(article, condition.field)
    if value is None:
        return condition.operator == "!="
    if condition.field in _DATES:
        return any(_holds(value[: len(wanted)], condition.operator, wanted) for wanted in condition.values)
    folded = fold_case(value)
    equal = any(folded == fold_case(wanted) for wanted in condition.values)
    return not equal if condition.operator == "!=" else equal


def _holds(value: str, operator: str, wanted: str) -> bool:
    match operator:
        case "=":
            return value == wanted
        case "!=":
            return value != wanted
        case "<":
            return value < wanted
        case "<=":
            return value <= wanted
        case ">":
            return value > wanted
    return value >= wanted
