"""First names that are written in several ways: each line one name as it is heard, sorted."""

from __future__ import annotations

from functools import cache

SPELLINGS = """
aaliyah aliyah aaliya
aidan aiden ayden
aisha aysha ayesha
alan allan allen
allison alison alyson allyson
antoine antwan antwon antwone
bethany bethanie
britany britney brittany brittney
caitlin caitlyn kaitlin kaitlyn katelyn
catherine catharine katharine katherine kathryn
cheyenne cheyanne
christina kristina
christine kristine kristin
christopher kristopher
deborah debra
dominic dominick dominik
duane dwayne dwain
geoffrey jeffrey jeffery
haley hailey hayley
isaac issac isaak
isaiah isiah
jasmine jasmin jazmin jazmine
jeremiah jeremia
jermaine germaine
jesse jessie
keisha kisha
khalid khaled
laurence lawrence lawrance
leigh lee
lewis louis
lindsay lindsey lyndsey
mackenzie mckenzie
megan meghan meagan
mohamed mohammad mohammed muhammad muhammed
nicole nichole
omar umar
philip phillip
rachel rachael
reginald reginold
rhonda ronda
sara sarah
sean shaun shawn
sheila shelia
stephanie stefanie
stephen steven stephan
tamika tameka
tracy tracey
yusuf yousef youssef
zachary zachery zackary
"""


@cache
def _families() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(SPELLINGS.split("\n")):
        for name in line.split():
            found.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


def spelled_alike(a: str, b: str) -> bool:
    """Whether two given names, in lower case, are one name in two spellings.

    >>> spelled_alike("sean", "shawn"), spelled_alike("sean", "sara"), spelled_alike("ann", "ann")
    (True, False, False)
    """
    known = _families()
    return a != b and not known.get(a, frozenset()).isdisjoint(known.get(b, ()))
