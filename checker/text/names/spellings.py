"""First names that are written in several ways: each line one name as it is heard, sorted."""

from __future__ import annotations

from functools import cache

SPELLINGS = """
aaliya aaliyah aliyah
adriana adrianna
aidan aiden ayden
aisha ayesha aysha
alan allan allen
alison allison allyson alyson
antoine antwan antwon antwone
bethanie bethany
britany britney brittany brittney
caitlin caitlyn kaitlin kaitlyn katelyn
catharine catherine katharine katherine kathryn
cheri cherie sheri sherie sherri sherry
cheryl sheryl
cheyanne cheyenne
christina kristina
christine kristin kristine
christopher kristopher
cierra sierra
cindy cyndi
claire clare
darrel darrell darryl daryl
deborah debra
delores dolores
denice denise
diana dianna
dominic dominick dominik
duane dwain dwayne
gabriela gabriella
geoffrey jeffery jeffrey
gerald jerald
germaine jermaine
hailey haley hayley
iain ian
isaac isaak issac
isaiah isiah
jacqueline jacquelyn jaqueline
jamaal jamal
jared jarred jarrod
jasmin jasmine jazmin jazmine
jeremia jeremiah
jesse jessie
juliana julianna
karen karyn
keisha kisha
kelley kelly
khaled khalid
kimberley kimberly
kirsten kirstin
laila layla leila leyla
lauren lauryn
laurence lawrance lawrence
lee leigh
lewis louis
lindsay lindsey lyndsey
mackenzie mckenzie
madeleine madeline madelyn
makayla michaela mikayla
mathew matthew
meagan megan meghan
mohamed mohammad mohammed muhammad muhammed
moira moyra
natalie nathalie
nichole nicole
omar umar
philip phillip
rachael rachel
rafael raphael
rebecca rebekah
reginald reginold
rhonda ronda
robin robyn
sara sarah
sean shaun shawn
sheila shelia
silvia sylvia
sofia sophia
stefanie stephanie
stephan stephen steven
tameka tamika
terence terrance terrence
thomas tomas
tracey tracy
yousef youssef yusuf
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
