"""Streets: their kinds, compass points and how both are abbreviated; and what a printed street or place is made of."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from checker.record import Record
from checker.text.fold import fold
from checker.text.names.people import plain

KINDS = {
    "Alley": "aly", "Avenue": "ave av", "Boulevard": "blvd boul", "Circle": "cir", "Court": "ct",
    "Crescent": "cres", "Drive": "dr", "Expressway": "expy", "Freeway": "fwy", "Highway": "hwy", "Lane": "ln",
    "Loop": "", "Parkway": "pkwy", "Pike": "", "Place": "pl", "Plaza": "", "Road": "rd", "Row": "",
    "Square": "sq", "Street": "st str", "Terrace": "ter terr", "Trail": "trl", "Turnpike": "tpke", "Way": "",
}  # fmt: skip
IN_SMALL_LETTERS = {"avenue", "boulevard", "highway", "lane", "parkway", "road", "street"}  # as often as not
NUMBERED = ("Highway", "Interstate", "Route", "State Road", "County Road", "State Route")  # the number follows
COMPASS = {
    "North": "n", "South": "s", "East": "e", "West": "w", "Northeast": "ne n.e", "Northwest": "nw n.w",
    "Southeast": "se s.e", "Southwest": "sw s.w",
}  # fmt: skip
ORDINALS = {
    "first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th", "sixth": "6th",
    "seventh": "7th", "eighth": "8th", "ninth": "9th", "tenth": "10th", "eleventh": "11th", "twelfth": "12th",
    "thirteenth": "13th", "fourteenth": "14th", "fifteenth": "15th", "sixteenth": "16th", "seventeenth": "17th",
    "eighteenth": "18th", "nineteenth": "19th", "twentieth": "20th",
}  # fmt: skip
# Abbreviations in the names of places.
SHORT = {
    "&": "and", "apts": "apartments", "ctr": "center", "centre": "center", "dept": "department", "ft": "fort",
    "hosp": "hospital", "mt": "mount", "st": "saint", "theatre": "theater", "univ": "university",
}  # fmt: skip


@cache
def kinds() -> dict[str, str]:
    """Every way of writing the kind of a street, in lower case without full stop, with its full form."""
    return {form: kind for kind, short in KINDS.items() for form in (kind.lower(), *short.split())}


@cache
def compass() -> dict[str, str]:
    return {form: point for point, short in COMPASS.items() for form in (point.lower(), *short.split())}


class Street(Record, frozen=True):
    """ "W. 16th Street NW" is core ("16th",), kind "Street", points ("West", "Northwest"), one of them `trailing`."""

    core: tuple[str, ...]
    kind: str = ""
    points: tuple[str, ...] = ()
    trailing: int = 0

    @property
    def name(self) -> str:
        return " ".join(self.core)


class Spot(Record, frozen=True):
    """A place taken apart: a number or a block on one street, a corner of two, or a name in plain words."""

    number: str = ""
    block: bool = False
    streets: tuple[Street, ...] = ()
    words: tuple[str, ...] = ()


@lru_cache(maxsize=20_000)
def street(printed: str) -> Street:
    """
    >>> street("W. Sixteenth St.")
    Street(core=('16th',), kind='Street', points=('West',), trailing=0)
    """
    words = [word.rstrip(".,") for word in fold(printed).split()]
    points = []
    while len(words) > 1 and words[0].lower() in compass() and not (len(words) == 2 and words[1].lower() in kinds()):
        points.append(compass()[words.pop(0).lower()])
    leading = len(points)
    while len(words) > 1 and words[-1].lower() in compass() and words[-2].lower() in kinds() | ORDINALS:
        points.append(compass()[words.pop().lower()])
    kind = _kind(words.pop()) if len(words) > 1 and _kind(words[-1]) else ""
    core = tuple(ORDINALS.get(word.lower(), word) for word in words)
    return Street(core, kind, tuple(points), len(points) - leading)


def _kind(word: str) -> str:
    """Also of two streets at once: "Clay and Jonas Streets"."""
    lower = word.lower()
    return kinds().get(lower) or kinds().get(lower.removesuffix("s")) or kinds().get(lower.removesuffix("es")) or ""


def written(one: Street) -> str:
    """In full: "West 16th Street Northwest"."""
    leading = len(one.points) - one.trailing
    return " ".join(filter(None, (*one.points[:leading], *one.core, one.kind, *one.points[leading:])))


_SPOT = re.compile(r"(?:(?P<number>\d[\d-]*[A-Za-z]?) (?:(?P<block>block) of )?)?(?P<rest>.+)", re.DOTALL)


@lru_cache(maxsize=20_000)
def spot(text: str) -> Spot:
    """Takes the normalised text of a place apart: "840 Alder Avenue", "800 block of …", "X & Y", "Lee Hospital"."""
    found = _SPOT.fullmatch(text.strip())
    if not found:
        return Spot(words=(plain(text),))
    rest = found["rest"]
    if " & " in rest and not found["number"]:
        return Spot(streets=tuple(street(part) for part in rest.split(" & ")[:2]))
    one = street(rest)
    if found["number"] or one.kind or re.match(r"\d+(?:st|nd|rd|th)$", one.name):
        return Spot(found["number"] or "", bool(found["block"]), (one,))
    unowned = re.sub(r"'s\b", "", fold(rest))  # "St. Agnes's Hospital" is St. Agnes Hospital
    return Spot(
        words=tuple(
            filter(None, (plain(SHORT.get(word.lower().rstrip("."), word)) for word in re.split(r"[\s-]+", unowned)))
        )
    )
