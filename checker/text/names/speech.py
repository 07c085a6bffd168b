"""Verbs with which a speaker is named, and words that stand where a speaker's name would: tables in lower case."""

from __future__ import annotations

SAYING = frozenset(
    """
    acknowledged added adds admits admitted advised advises agreed agrees alleged alleges announced announces
    answered answers argued argues asked asks asserted asserts believes blogged boasted called claimed claims
    commented comments complained complains conceded concedes concluded concludes confirmed confirms continued
    continues cried declared declares described describes emphasised emphasized estimated estimates exclaimed
    exclaims explained explains insisted insists joked jokes lamented laments maintained maintains mentioned mused
    noted notes observed observes offered pleaded pointed posted posts predicted predicts promised quipped quoted
    read reads recalled recalls recounted recounts reiterated related remarked remembered remembers repeated replied
    replies reported reports responded responds revealed reveals said says screamed shouted speculated state stated
    states stressed stresses suggested suggests telling tells testified testifies texted told tweeted tweets urged
    urges vowed warned warns whispered wondered write writes wrote yelled
    """.split()
)

PRONOUNS = frozenset("he her him i it one she somebody someone that they this those we which who you".split())
