"""Places: the same one in other words, the same one with a slip, or two places, which are not compared.

A block holds its addresses, a street the corners on it, a short name the long one. Another number, kind or cross street
on one
street is a conflict, and so is a slip of the pen in a name.
"""

from __future__ import annotations

from checker.records import Judgement, Value, Wording
from checker.rule import Terms
from checker.text.names.people import plain
from checker.text.names.slips import edits, shorter
from checker.text.names.streets import Spot, Street, spot, written

SHORTEST = 4  # letters of a name in which one letter may be a slip
_LINKING = frozenset("and at of on the in".split())


def judge(a: Value, b: Value, terms: Terms) -> Judgement | None:
    """None where the two may well be two places."""
    assert isinstance(a, Wording)
    assert isinstance(b, Wording)
    first, second = sorted((a.text, b.text))
    if first == second:
        return Judgement("agree", "the same place")
    pair = {plain(first), plain(second)}
    if any(pair <= {plain(name) for name in group} for group in terms.same):
        return Judgement("agree", "the rule says that they are the same")
    if len(pair) == 2 and any(pair <= {plain(name) for name in group} for group in terms.different):
        return None
    one, two = spot(first), spot(second)
    if one.streets and two.streets:
        return _on_streets(one, two)
    if one.words and two.words:
        return _names(one.words, two.words, f"{first} / {second}")
    return None


def blocks(value: Value) -> tuple[str, ...]:
    """Every word of a street's name or a place's, with one letter left out in turn, the words run together, their
    initials."""
    assert isinstance(value, Wording)
    place = spot(value.text)
    words = [plain(word) for one in place.streets for word in one.core] or [
        word for word in place.words if word not in _LINKING
    ]
    found = {"".join(words), _initials(words)}
    for word in words:
        found |= shorter(word) if len(word) >= SHORTEST else {word}
    return tuple(sorted(found)) or ("",)


# ------------------------------------------------------------------ addresses and corners


def _on_streets(one: Spot, two: Spot) -> Judgement | None:
    if len(one.streets) == 2 and len(two.streets) == 2:
        return _corners(one.streets, two.streets)
    if len(one.streets) != len(two.streets):
        meet = [_same_street(a, b) for a in one.streets for b in two.streets]
        return Judgement("compatible", "a place on one of the two streets", "medium") if any(meet) else None
    a, b = one.streets[0], two.streets[0]
    same = _same_street(a, b)
    if same:
        return _numbers(one, two, same)
    differ = _streets_differ(a, b)
    if differ == "a digit differs" and not (one.number and one.number == two.number):
        return None
    if differ and (one.number == two.number or not (one.number and two.number) or _one_block(one, two)):
        return Judgement(
            "conflict",
            f"{written(a)} / {written(b)}: {differ}",
            "high" if one.number and one.number == two.number else "medium",
        )
    return None


def _corners(a: tuple[Street, ...], b: tuple[Street, ...]) -> Judgement | None:
    for x, y in ((0, 1), (1, 0)):
        for v, w in ((0, 1), (1, 0)):
            if _same_street(a[x], b[v]):
                if _same_street(a[y], b[w]):
                    return Judgement("compatible", "the same corner")
                near = bool(_streets_differ(a[y], b[w])) or edits(a[y].name, b[w].name) == 1
                why = f"{written(a[y])} / {written(b[w])}: corners with {written(a[x])}"
                return Judgement("conflict", why, "medium" if near else "low")
    return None


def _same_street(a: Street, b: Street) -> str:
    """agree or compatible; empty for two streets. A compass point or a kind that only one of them gives may be left
    out."""
    if plain(a.name) != plain(b.name):
        return "compatible" if a.kind == b.kind and _leads(a, b) else ""
    if a.kind and b.kind and a.kind != b.kind:
        return ""
    if not _points_fit(a, b):
        return ""
    return "agree" if (a.kind, a.points) == (b.kind, b.points) else "compatible"


def _points_fit(a: Street, b: Street) -> bool:
    return set(a.points) <= set(b.points) or set(b.points) <= set(a.points)


def _leads(a: Street, b: Street) -> bool:
    """ "King Drive" or "MLK Drive" for "Martin Luther King Drive"."""
    short, long = sorted((a.core, b.core), key=len)
    if len(short) == len(long) or len(long) < 3:
        return False
    return long[-len(short) :] == short or plain(" ".join(short)) == _initials([plain(word) for word in long])


def _streets_differ(a: Street, b: Street) -> str:
    """What differs between two streets that may be one; empty where they are two."""
    if plain(a.name) == plain(b.name):
        if a.kind and b.kind and a.kind != b.kind:
            return "" if not _points_fit(a, b) else f"{a.kind} or {b.kind}"
        return f"{' '.join(a.points)} or {' '.join(b.points)}"
    if a.kind != b.kind or not _points_fit(a, b):
        return ""
    if len(a.core) == len(b.core) == 1 and a.points == b.points and _one_digit(a.name, b.name):
        return "a digit differs"
    short, long = sorted((a.core, b.core), key=len)
    if len(short) + 1 == len(long) and long[: len(short)] == short and a.points == b.points:
        return f"“{long[-1]}” in one only"
    x, y = plain(a.name), plain(b.name)
    if min(len(x), len(y)) >= SHORTEST and not x[0].isdigit() and edits(x, y) == 1:
        return "a slip of one letter"
    return ""


def _one_digit(a: str, b: str) -> bool:
    """ "136th" and "146th", "47th" and "417th": two streets as a rule, and one where the house number is the same."""
    x, y = a.rstrip("stndrh"), b.rstrip("stndrh")
    return x.isdigit() and y.isdigit() and min(len(x), len(y)) > 1 and edits(x, y) == 1


def _numbers(one: Spot, two: Spot, same: str) -> Judgement | None:
    """Two places on one street. Numbers far apart are two houses, unless a digit slipped."""
    if not one.number and not two.number:
        return Judgement(same, "the same street")
    if not one.number or not two.number:
        return Judgement("compatible", "one gives no number")
    if one.number == two.number:
        return (
            Judgement(same, "the same address")
            if one.block == two.block
            else Judgement("compatible", "one gives the block")
        )
    if (one.block or two.block or _whole(one) or _whole(two)) and _one_block(one, two):
        return Judgement("compatible", f"{one.number} and {two.number} lie in one block")
    if _one_block(one, two) or edits(one.number, two.number) == 1:
        return Judgement("conflict", f"number {one.number} or {two.number} on {written(one.streets[0])}", "medium")
    return None


def _whole(place: Spot) -> bool:
    """A number in full hundreds stands for its block as often as not."""
    return place.number.endswith("00")


def _one_block(one: Spot, two: Spot) -> bool:
    a, b = (int("".join(filter(str.isdigit, place.number.split("-")[0])) or 0) for place in (one, two))
    return a // 100 == b // 100


# ------------------------------------------------------------------ names


def _names(a: tuple[str, ...], b: tuple[str, ...], shown: str) -> Judgement | None:
    x, y = (tuple(word for word in words if word not in _LINKING) or words for words in (a, b))
    if x == y:
        return Judgement("agree", "the same place")
    if "".join(x) == "".join(y):
        return Judgement("conflict", f"{shown}: space or hyphen differs")
    short, long = sorted((x, y), key=len)
    if len(short) == 1 and len(long) > 1 and short[0] == _initials(list(long)):
        return Judgement("compatible", f"{shown}: initials")
    if len(x) == len(y):
        apart = [(v, w) for v, w in zip(x, y, strict=True) if v != w]
        if (
            len(apart) == 1
            and len(x) > 1
            and min(map(len, apart[0])) >= SHORTEST
            and edits(*apart[0]) == 1
            and apart[0][0][0] == apart[0][1][0]
        ):
            return Judgement(
                "conflict", f"{shown}: a slip of one letter", "high" if len(apart[0][0]) > SHORTEST else "medium"
            )
        if len(x) == 1 and len(x[0]) > 5 and len(y[0]) > 5 and x[0][0] == y[0][0] and edits(x[0], y[0]) == 1:
            return Judgement("conflict", f"{shown}: a slip of one letter", "medium")
        return None
    rest = iter(long)
    if len(short) > 1 and all(word in rest for word in short):
        return Judgement("compatible", f"{shown}: a shorter name", "medium")
    return None


def _initials(words: list[str]) -> str:
    return "".join(word[0] for word in words if word)
