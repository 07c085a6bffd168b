"""Nouns by which articles count the same: "1,200 employees", "1,200 workers". One line a thing, in the singular."""

from __future__ import annotations

_ALIKE = """
    apartment flat
    attendee participant
    automobile car
    child kid youngster
    civilian noncombatant
    clerk shopworker
    company firm
    demonstrator marcher protester protestor
    document file
    employee staff staffer worker
    fan onlooker spectator
    fatality death
    firefighter fireman
    home house
    inhabitant resident
    inmate prisoner
    job post
    lawmaker legislator
    lorry truck
    missile rocket
    motorcycle motorbike
    officer cop policeman
    person individual passenger
    plane aircraft aeroplane airplane
    pupil student schoolchild
    shop store outlet
    soldier serviceman trooper troop
    specialist expert
    town municipality
"""

_FIRST = {noun: line.split()[0] for line in _ALIKE.strip().splitlines() for noun in line.split()}


def like_noun(noun: str) -> str:
    """The noun that stands for all those like it.

    >>> like_noun("worker"), like_noun("tree")
    ('employee', 'tree')
    """
    return _FIRST.get(noun, noun)
