"""Words that end the name of a building or a place people go to, and capitalised words after "in" that are no town. In
lower case."""

from __future__ import annotations

BUILDINGS = frozenset(
    """
    academy airport apartments aquarium arena auditorium bar barracks base beach bridge building cafe camp campus
    casino castle cathedral cemetery center centre chapel church clinic club college condominiums county courthouse
    crossing crossings diner elementary estates fairgrounds farm festival field gallery garden gardens grill gym
    hall harbor heights homes hospital hotel inn jail library lodge lounge mall manor market marketplace memorial
    monastery monument mosque motel museum nightclub outlets palace parish park pavilion pharmacy pier plaza prison
    projects pub ranch resort restaurant saloon school seminary shelter speedway stadium station supermarket
    synagogue tavern temple terminal theater theatre tower towers townhomes township university village villas
    vineyard wharf winery woods zoo
    """.split()
)

NOT_TOWNS = frozenset(
    """
    afterwards april arabic august autumn chapter chinese christ christmas congress court december easter english
    facebook february french friday german god google hebrew hindi iphone islam italian january japanese july june
    korean latin lent march may microsoft monday november october page parliament part phase ramadan room russian
    saturday section september spanish spring state step summer sunday supreme thanksgiving thursday tuesday turn
    twitter wednesday week winter world
    """.split()
)
