"""Money: "$19.4 million", "£500,000 a month", "between $40 million and $60 million", "half a million euros".

The unit is an ISO code in main units (50 pence is GBP 0.5); "$" where neither text nor corpus names the
dollar.
"""

from __future__ import annotations

from checker.records import Mention, Quantity
from checker.text.numbers import currency_before, currency_behind
from checker.text.numbers.amounts import amounts, mention
from checker.text.numbers.numeral import Numeral
from checker.text.numbers.rates import rate
from checker.text.numbers.tied import Amount, Tied
from checker.text.passage import Passage
from checker.text.tokens import Tokens, tokenise


def read(passage: Passage) -> list[Mention]:
    tokens = tokenise(passage)
    found: list[Mention] = []
    last: Amount | None = None
    for amount in amounts(passage, "money", _tie, articles=True):
        if passage.currency is not None and amount.value.unit == "$":
            amount = amount._replace(value=_with_unit(amount.value, passage.currency))
        converted = last is not None and _is_conversion(tokens, last, amount, found[-1].role)
        role = "conversion" if converted else rate(tokens, amount.last + 1)
        if role == "each" and tokens.word(amount.last + 2) == "dozen":
            passage.take(tokens.starts[amount.last + 1], tokens.ends[amount.last + 2])  # "£2.35 a dozen"
        found.append(mention(passage, amount, role=role))
        last = amount
    return found


def _is_conversion(tokens: Tokens, last: Amount, amount: Amount, role: str | None) -> bool:
    """ "£1m ($1.3m; €1.1m)": in another currency, in brackets right behind, or behind one that is."""
    if amount.first - last.last != 2 or amount.value.unit == last.value.unit:
        return False
    between = tokens.word(amount.first - 1)
    return between in ("(", "[") or (role == "conversion" and between in (";", ",", "/", "or"))


def _with_unit(value: Quantity, unit: str) -> Quantity:
    return Quantity(value.type, value.nominal, value.lower, value.upper, unit, value.qualifier, value.step)


def _tie(tokens: Tokens, numeral: Numeral, at: int) -> Tied | None:
    if numeral.kind == "ratio":
        return None
    return currency_before.before(tokens, numeral) or currency_behind.behind(tokens, numeral, at)
