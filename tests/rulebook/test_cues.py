"""Cues match as an editor expects, and one scan finds what a slow search of each cue finds."""

import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.rulebook.cues import Cues, normal, variants
from checker.text.fold import fold

FOUND = [
    ("sign", "Hundreds signed it, others are signing; her sign, two signs.", ["signed", "signing", "sign", "signs"]),
    ("sign", "A design is signal, resigned.", []),
    ("open letter", "The open letter, an open-letter, OPEN LETTERS.", ["open letter", "open-letter", "OPEN LETTERS"]),
    ("open letter", "an open\nletter, an open  \n   letter", ["open\nletter", "open  \n   letter"]),
    ("open letter", "an open\r\nletter, an open\u00a0letter", ["open\r\nletter", "open\u00a0letter"]),
    ("open letter", "It is open.\n\nLetters came.", []),
    ("open-letter", "an open letter", ["open letter"]),
    ("Microsoft", "Microsoft's MICROSOFT microsoft Microsofts (Microsoft)", ["Microsoft", "MICROSOFT", "Microsoft"]),
    ("apple", "Apple APPLE apples", ["Apple", "APPLE", "apples"]),
    ("Apple", "an apple", []),
    ("US", "They told us in the US.", ["US"]),
    (
        "Microsoft employee",
        "MICROSOFT employees; Microsoft Employee; microsoft employee",
        ["MICROSOFT employees", "Microsoft Employee"],
    ),
    ("van Gogh", "Van Gogh, van Gogh, VAN GOGH, van gogh", ["Van Gogh", "van Gogh", "VAN GOGH"]),
    ("CEO", "two CEOs, a CEO, ceo", ["CEOs", "CEO"]),
    ("MP", "the MPs", ["MPs"]),
    ("O'Brien", "Mr O’Brien’s hat", ["O’Brien"]),
    ("C++", "in C++, C++17", ["C++", "C++"]),
    ("$5", "for $5, for $50", ["$5"]),
    ("call for", "called for calm, calls for calm", ["called for", "calls for"]),
    ("death toll", "death tolls", ["death tolls"]),
    ("café", "a cafe\u0301, a CAFÉ, cafes", ["cafe\u0301", "CAFÉ"]),
    ("cafe", "a cafe\u0301", []),
    ("微软", "我在微软工作", ["微软"]),
    ("straße", "Die Straße, STRASSE", ["Straße"]),
    ("i", "İ I i", ["İ", "I", "i"]),
    ("snake_case", "a snake_case name", ["snake_case"]),
    ("Microsoft", "_Microsoft_ **Microsoft**", ["Microsoft", "Microsoft"]),
    ("employee", "ex-employees", ["employees"]),
    ("company", "companies’ profits", ["companies"]),
]


@pytest.mark.parametrize(("cue", "text", "expected"), FOUND)
def test_cases(cue: str, text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in Cues([cue]).scan(text).get(0, [])] == expected


def test_many_cues_that_share_words() -> None:
    cues = Cues(["letter", "open letter", "open", "Open", "letter"])
    assert cues.scan("An Open letter") == {0: [(8, 14)], 1: [(3, 14)], 2: [(3, 7)], 3: [(3, 7)], 4: [(8, 14)]}


def test_nothing_to_find() -> None:
    assert Cues([]).scan("text") == {}
    assert Cues(["word"]).scan("") == {}


def test_half_a_character_does_no_harm() -> None:
    assert Cues(["letter"]).scan("a \ud83d letter \udc00") == {0: [(4, 10)]}


def test_packed_and_unpacked_find_the_same() -> None:
    cues = Cues(["open letter", "Microsoft", "sign", "US"])
    text = "Microsoft staff signed an open letter to the US."
    assert Cues.unpack(cues.packed).scan(text) == cues.scan(text) != {}


def naive(cue: str, text: str) -> set[tuple[int, int]]:
    """Every form of the cue at every place, one by one: what the scan promises, said slowly."""
    flat = "".join(
        "\0" if text[n : n + 2] == "\n\n" or text[max(0, n - 1) : n + 1] == "\n\n" else char
        for n, char in enumerate(text)
    )
    flat = fold(flat).replace("-", " ")
    found = set()
    for form in variants(cue):
        pattern = ""
        for word in form.split(" "):
            caseless = word.islower() or not any(map(str.isalpha, word))
            either = f"(?i:{re.escape(word)})" if caseless else f"(?:{re.escape(word)}|{re.escape(word.upper())})"
            pattern += (" +" if pattern else "") + either
        for match in re.finditer(f"(?={pattern})", flat):
            start = match.start()
            ends = [end for end in range(start + 1, len(flat) + 1) if re.fullmatch(pattern, flat[start:end])]
            for end in ends:
                before, after = flat[start - 1 : start], flat[end : end + 1]
                if not (wordy(before) and wordy(form[0])) and not (wordy(after) and wordy(form[-1])):
                    found.add((start, end))
    return found


def wordy(char: str) -> bool:
    return bool(char) and (char.isalnum() or unicodedata.category(char).startswith("M"))


CUE = st.sampled_from(
    [
        "sign",
        "open letter",
        "US",
        "us",
        "Ann",
        "ann bell",
        "Ann Bell",
        "stop",
        "CEO",
        "C++",
        "o'clock",
        "é",
        "a",
        "a a",
        "co-op",
        "$5",
    ]
)
BITS = st.sampled_from(
    [
        *"sign signed signing open letter letters US us Ann ANN ann Bell BELL bell stopped CEO CEOs C++ o'clock".split(),
        *"o’clock é É e\u0301 a A co op $5 $ 5 - – . 's _".split(),
        *(" ", " ", " ", " ", "\n", "\n\n", "  ", "\t", "\u00a0"),
    ]
)


@settings(max_examples=500, derandomize=True, deadline=None)
@given(st.lists(CUE, min_size=1, max_size=4), st.lists(BITS, max_size=30).map("".join))
def test_one_scan_finds_what_a_slow_search_finds(cues: list[str], text: str) -> None:
    hits = Cues(cues).scan(text)
    for number, cue in enumerate(cues):
        assert set(hits.get(number, [])) == naive(cue, text)


@settings(max_examples=200, derandomize=True, deadline=None)
@given(st.lists(st.text(min_size=1, max_size=6).filter(normal), min_size=1, max_size=4), st.text(max_size=60))
def test_any_text_is_scanned_and_spans_lie_inside_it(cues: list[str], text: str) -> None:
    for spans in Cues(cues).scan(text).values():
        assert spans == sorted(set(spans))
        assert all(0 <= start < end <= len(text) for start, end in spans)


@settings(max_examples=100, derandomize=True, deadline=None)
@given(st.text(alphabet="abcdefgh éß微'", min_size=1, max_size=12).filter(normal))
def test_a_cue_finds_itself(cue: str) -> None:
    assert Cues([cue]).scan(f". {cue} .")
