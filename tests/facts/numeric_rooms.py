"""What the tests of the numeric types share: reading in the order of the house, cases from a file, odd texts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml
from hypothesis import settings
from hypothesis import strategies as st

from checker.facts import FACTS, room
from checker.records import Mention
from checker.text.passage import Passage
from checker.values import canonical

NUMERIC = [type for type in FACTS if type in "age money percent duration quantity ordinal count number".split()]
CARRIERS = (
    "{}",
    "Officials agreed. {}",
    "“{}” Ines Roth said.",
    "The clerk (since retired) agreed. {} Nobody objected.",
    "\u00a0\u200f{}\u200b\n",
)  # fmt: skip
SCRAPS = (
    "5", "0", "12", "100", "2018", "1,234", "1.5", "3/4", "½", "10 000", "١٢", "9" * 400, "1.2.3", "0.0", ".5", "-3", "6:3o", "007",
    "one", "two", "twenty", "hundred", "million", "bn", "m", "k", "lakh", "dozen", "dozens", "half", "a", "an", "third", "thirds", "quarter", "several", "few", "couple",
    "and", "to", "or", "-", "–", "between", "from", "of", "in", "over", "more", "than", "about", "at", "least", "nearly", "up", "some", "so", "plus", "other", "others",
    "$", "£", "€", "US$", "dollars", "pounds", "pence", "cents", "euros", "USD", "Rs", "%", "percent", "per", "cent", "percentage", "points", "basis",
    "km", "miles", "feet", "inches", "'", '"', "°", "C", "degrees", "square", "an hour", "tonnes", "kg", "years", "year", "old", "-year-old", "aged", "ages", "days", "hours",
    "minute", "second", "first", "21st", "th", "men", "people", "workers", "dead", "killed", "were", "No.", "Flight", "Boeing", "Route", "Smith,", "She", "was", "his", "30s",
    "(", ")", "[", "]", ",", ".", ":", "/", "~", "<", ">=", "x", "×", "10^", "e5", "#", "@a", "http://a.b/1", "555-0199", "\n", "\t", "\u00a0", "\u200b", "\u202e", "İ", "ﬁ", "😀", "²",
)  # fmt: skip
odd_texts = (
    st.lists(st.sampled_from(SCRAPS), max_size=40).map(" ".join)
    | st.lists(st.sampled_from(SCRAPS), max_size=40).map("".join)
    | st.text(max_size=120)
)
laws = settings(max_examples=120, deadline=None, derandomize=True)


def read_all(text: str, currency: str | None = None) -> list[Mention]:
    """Every numeric mention of a text, in the order of the text."""
    passage = Passage(text, currency=currency)
    return sorted((m for type in NUMERIC for m in room(type).read(passage)), key=lambda mention: mention.start)


def shown(mention: Mention) -> str:
    """A mention as the case files write it: surface = canonical @ subject (role)."""
    text = f"{mention.surface} = {canonical(mention.value)}"
    text += f" @ {mention.subject}" if mention.subject else ""
    return text + (f" ({mention.role})" if mention.role else "")


def of_type(text: str, type: str) -> list[str]:
    return [shown(mention) for mention in read_all(text) if mention.value.type == type]


def cases(type: str) -> list[tuple[str, list[str]]]:
    path = Path(__file__).parents[1] / "cases" / f"{type}.yaml"
    read: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    return list(read.items())
