"""accepted.yaml: what is written reads back, and every mistake is shown with its place and its mend."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.decisions import KINDS, Decision, Decisions
from checker.decisions.dump import dump
from checker.decisions.load import DecisionErrors, load
from checker.render.errors import show

GOOD = """\
version: 1
accepted:
  - id: 3f9a00c0ffee
    rule: letter-signers
    key: {story: harbour, person: no}
    values: ["> 100 employee", "> 300 employee"]
    decision: explained
    reason: "The second count is a day later."
    until: 2026-12-31
    by: ML
    articles: [a.md, b.md]
  - {id: 012, rule: b-rule, reason: yes}
different:
  - [Ada Thorne, Ada Thorn]
"""


def test_read() -> None:
    found = load("accepted.yaml", GOOD.encode())
    assert found == Decisions(
        (
            Decision("012", "b-rule", "yes", where="accepted.yaml:12:5"),
            Decision(
                "3f9a00c0ffee",
                "letter-signers",
                "The second count is a day later.",
                (("story", "harbour"), ("person", "no")),
                ("> 100 employee", "> 300 employee"),
                "explained",
                "2026-12-31",
                "ML",
                ("a.md", "b.md"),
                "accepted.yaml:3:5",
            ),
        ),
        different=(("Ada Thorne", "Ada Thorn"),),
    )


def test_written() -> None:
    assert dump(load("accepted.yaml", GOOD.encode())) == (
        "# Findings that somebody decided on. `checker accept` adds to it; edit it freely, a reason is required.\n"
        "version: 1\n"
        "accepted:\n"
        '  - id: "012"\n'
        "    rule: b-rule\n"
        "    decision: explained\n"
        '    reason: "yes"\n'
        '  - id: "3f9a00c0ffee"\n'
        "    rule: letter-signers\n"
        '    key: {story: harbour, person: "no"}\n'
        '    values: ["> 100 employee", "> 300 employee"]\n'
        "    decision: explained\n"
        "    reason: The second count is a day later.\n"
        "    until: 2026-12-31\n"
        "    by: ML\n"
        "    articles: [a.md, b.md]\n"
        "different:\n"
        "  - [Ada Thorne, Ada Thorn]\n"
    )


@pytest.mark.parametrize(
    "text", ["", "# nothing yet\n", "version: 1\naccepted: []\n", "version: 1\naccepted:\n", "version: 1\n"]
)
def test_no_decision(text: str) -> None:
    assert load("accepted.yaml", text.encode()) == Decisions()


def test_a_reason_can_stand_in() -> None:
    entries = ['{id: a, rule: r, reason: ""}', "{id: b, rule: r}", "{id: c, rule: r, reason: own}"]
    text = "".join(["version: 1\naccepted:\n", *(f"  - {entry}\n" for entry in entries)]).encode()
    assert [entry.reason for entry in load("x", text, "because").entries] == ["because", "because", "own"]


ENTRY = "version: 1\naccepted:\n  - "
FULL = ENTRY + "{id: a, rule: r, reason: x, "
# What is broken -> place, what is said, what is advised, and what is underlined.
BROKEN = [
    ("accepted: []\n", "1:1", "the version is missing", "begin the file with `version: 1`", "accepted: []"),
    ("version: 2\n", "1:10", "this version is not known", "write `version: 1`", "2"),
    ("version: 1\nacepted: []\n", "2:1", "accepted.yaml has no key acepted", "did you mean accepted?", "acepted"),
    ("- id: a\n", "1:1", "accepted.yaml is a mapping of keys, not a list", "write `key: value`", "- id: a"),
    ("version: 1\naccepted: {id: a}\n", "2:11", "accepted is a list, not a mapping", "begin with `- `", "{id: a}"),
    (ENTRY + "nonsense\n", "3:5", "an entry is a mapping of keys, not a text", "write `key: value`", "nonsense"),
    (ENTRY + "{rule: r, reason: x}\n", "3:5", "the entry has no id", "the id of the finding", "{rule: r, reason: x}"),
    (ENTRY + "{id: a, reason: x}\n", "3:5", "the entry has no rule", "the rule of the finding", "{id: a, reason: x}"),
    (ENTRY + "{id: a, rule: r}\n", "3:5", "the entry has no reason", "say why", "{id: a, rule: r}"),
    (ENTRY + "{id: a, rule: r, reason: ' '}\n", "3:30", "reason is empty", "say why", "' '"),
    (ENTRY + "{id: a, rule: r, reason: [x]}\n", "3:30", "reason is one text, not a list", "needs quotes", "[x]"),
    (FULL + "reson: y}\n", "3:33", "an entry has no key reson", "did you mean reason?",
     "reson"),
    (FULL + "id: b}\n", "3:33", "id is given twice", "the first one is on line 3", "id"),
    (FULL + "decision: explaned}\n", "3:43", "there is no decision explaned",
     "did you mean explained? allowed: confirmed, explained, not-same, ignored", "explaned"),
    (FULL + "until: tomorrow}\n", "3:40", "tomorrow is not a day", "2026-12-31", "tomorrow"),
    (FULL + "until: 2026-02-30}\n", "3:40", "2026-02-30 is not a day", "2026-12-31", "2026-02-30"),
    (FULL + "until: 2026-W53-1}\n", "3:40", "2026-W53-1 is not a day", "2026-12-31", "2026-W53-1"),
    (FULL + "key: [s]}\n", "3:38", "key is a mapping of keys, not a list", "write `key: value`", "[s]"),
    (FULL + "key: {s: [t]}}\n", "3:42", "s is one text, not a list", "needs quotes", "[t]"),
    (FULL + "values: y}\n", "3:41", "values is a list, not a text", "begin with `- `", "y"),
    (FULL + "values: [{y: z}]}\n", "3:42", "values holds texts, not a mapping", "needs quotes", "{y: z}"),
    (ENTRY + "{id: a, rule: r, reason: x}\n  - {id: a, rule: r, reason: y}\n", "4:5",
     "the finding a is decided on twice", "the first one is on line 3", "{id: a, rule: r, reason: y}"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place", "what", "help", "marked"), BROKEN, ids=[row[2] or row[0] for row in BROKEN])
def test_broken(text: str, place: str, what: str, help: str, marked: str) -> None:
    with pytest.raises(DecisionErrors) as caught:
        load("accepted.yaml", text.encode())
    first = caught.value.errors[0]
    assert first.where == f"accepted.yaml:{place}"
    assert what in first.what
    assert help in first.help
    shown, marks = first.excerpt.split("\n")
    assert shown[marks.index("^") : marks.index("^") + marks.count("^")].startswith(marked)
    assert f"--> accepted.yaml:{place}" in show(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        ENTRY + "{id: a\n",
        "version: 1\n\taccepted: []\n",
        "version: 1\naccepted: *all\n",
        "version: 1\naccepted: !!python/object:os.system []\n",
        "version: 1\n---\nversion: 1\n",
        'version: 1\naccepted: "open\n',
    ],
)
def test_not_yaml_or_more_of_it_than_is_read(text: str) -> None:
    with pytest.raises(DecisionErrors) as caught:
        load("accepted.yaml", text.encode())
    assert re.fullmatch(r"accepted\.yaml:[1-4]:\d+", caught.value.errors[0].where)
    assert caught.value.errors[0].help


def test_all_mistakes_at_once_in_the_order_of_lines() -> None:
    text = "version: 1\naccepted:\n" + "".join(f"  - {{id: e{n}, rule: r}}\n" for n in range(12))
    with pytest.raises(DecisionErrors) as caught:
        load("accepted.yaml", text.encode())
    assert [error.where for error in caught.value.errors] == [f"accepted.yaml:{line}:5" for line in range(3, 15)]
    assert caught.value.what == "12 errors in accepted.yaml"
    assert caught.value.exit_code == 2


def test_more_mistakes_than_are_shown() -> None:
    with pytest.raises(DecisionErrors):
        load("accepted.yaml", ("version: 1\naccepted:\n" + "  - {until: x}\n" * 500).encode())


@pytest.mark.parametrize(
    "data", [b"\xff\xfe\x00", b"version: 1\naccepted: \x00", b"[" * 100_000, b"a: " * 100_000, b"x" * 9_000_000]
)
def test_no_file_at_all_crashes(data: bytes) -> None:
    with pytest.raises(DecisionErrors):
        load("accepted.yaml", data)


ANY = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=30)
SAID = ANY.map(str.strip).filter(bool)
ENTRIES = st.builds(
    Decision,
    id=SAID,
    rule=SAID,
    reason=SAID,
    key=st.dictionaries(ANY, ANY, max_size=3).map(lambda key: tuple(key.items())),
    values=st.lists(ANY, max_size=3).map(tuple),
    decision=st.sampled_from(sorted(KINDS)),
    until=st.none() | st.dates().map(str),
    by=st.none() | SAID,
    articles=st.lists(ANY, max_size=3).map(tuple),
)
Groups = tuple[tuple[str, ...], ...]
GROUPS = st.lists(st.lists(ANY, min_size=1, max_size=3).map(tuple), max_size=2).map(tuple)


def bare(decisions: Decisions) -> list[Decision]:
    return [
        Decision(e.id, e.rule, e.reason, e.key, e.values, e.decision, e.until, e.by, e.articles)
        for e in decisions.entries
    ]


@given(st.lists(ENTRIES, max_size=3, unique_by=lambda entry: entry.id), GROUPS, GROUPS)
@settings(max_examples=200, derandomize=True, deadline=None)
def test_what_is_written_reads_back(
    entries: list[Decision], same: tuple[tuple[str, ...], ...], different: tuple[tuple[str, ...], ...]
) -> None:
    text = dump(Decisions(tuple(entries), same, different))
    found = load("x.yaml", text.encode())
    assert bare(found) == sorted(entries, key=lambda entry: (entry.rule, entry.id))
    assert (found.same, found.different) == (same, different)
    assert dump(found) == text


def test_half_a_surrogate_pair_does_not_spoil_the_file() -> None:
    text = dump(Decisions((Decision("a", "r", "why", values=("\ud83d",)),)))
    assert load("x.yaml", text.encode()).entries[0].values == ("?",)
