"""Numbers written out in full, as several hands write them, read back."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import assume, given
from hypothesis import strategies as st

from tests.facts.numeric_rooms import laws, read_all

ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand"), (1, ""))
SHARES = {"a half": "0.5", "a quarter": "0.25", "three quarters": "0.75", "two fifths": "0.4"}

hyphens = st.sampled_from(("-", " ", "–", " - ", ""))
ands = st.sampled_from(("and ", ""))
joints = st.sampled_from((" ", ", ", " and "))
carriers = st.sampled_from(("{}", "It came to {} in all.", "“It is {},” Ines Roth said."))


def small(number: int, hyphen: str) -> str:
    if number < 20:
        return ONES[number]
    ten, one = divmod(number, 10)
    return TENS[ten - 2] + (hyphen + ONES[one] if one else "")


def below_thousand(number: int, hyphen: str, link: str) -> str:
    hundreds, rest = divmod(number, 100)
    said = [f"{ONES[hundreds]} hundred"] if hundreds else []
    if rest:
        said.append((link if hundreds else "") + small(rest, hyphen))
    return " ".join(said)


def in_words(number: int, hyphen: str, link: str, joint: str) -> str:
    groups = [(number // size % 1000, name) for size, name in SCALES]
    said = [f"{below_thousand(group, hyphen, link)} {name}".strip() for group, name in groups if group]
    tail = groups[-1][0]
    last = " and " if joint == ", " or (tail and tail < 100) else joint
    return joint.join(said[:-1]) + (last if said[:-1] and 0 < tail < 100 else joint if said[:-1] else "") + said[-1]


def value_of(text: str) -> Decimal | None:
    (mention,) = (m for m in read_all(text) if m.value.type == "number")
    return mention.value.nominal


@laws
@given(number=st.integers(2, 10**13), hyphen=hyphens, link=ands, joint=joints, carrier=carriers)
def test_a_number_in_words_reads_back(number: int, hyphen: str, link: str, joint: str, carrier: str) -> None:
    """Any value written in any known way reads back."""
    assume(not 2001 <= number <= 2099)  # those are years
    assert value_of(carrier.format(in_words(number, hyphen, link, joint))) == number


@laws
@given(number=st.integers(2, 999), share=st.sampled_from(sorted(SHARES)), link=ands, hyphen=hyphens, carrier=carriers)
def test_a_number_with_a_share_reads_back(number: int, share: str, link: str, hyphen: str, carrier: str) -> None:
    text = carrier.format(f"{below_thousand(number, hyphen, link)} and {share}")
    assert value_of(text) == number + Decimal(SHARES[share])


@laws
@given(
    number=st.integers(0, 10**15),
    form=st.sampled_from(("{:,}", "{:_}", "{}")),
    places=st.integers(0, 3),
    sign=st.sampled_from(("", "-", "minus ", "−")),
)
def test_a_number_in_digits_reads_back(number: int, form: str, places: int, sign: str) -> None:
    """With commas, with thin spaces or with none."""
    assume(form == "{:,}" or not 1500 <= number <= 2099)
    assume(number or not sign)
    whole = form.format(number).replace("_", "\u202f")
    decimals = "." + "4" * places if places and form != "{:_}" else ""
    found = value_of(f"It came to {sign}{whole}{decimals} in all.")
    assert found == (-1 if sign else 1) * Decimal(f"{number}{decimals}")
