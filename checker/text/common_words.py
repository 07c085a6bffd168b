"""Words too common to say what a sentence is about, in lower case."""

from __future__ import annotations

FUNCTION_WORDS = frozenset(
    """
    0 1 2 a about above after again all almost also am an and another any anyone anything are around as at away back
    be because been before being but by came can come could did do does doing done down each either else even ever
    every for from get gets getting give go goes going gone got had has have having he her here hers him himself his
    how i if in into is it its itself just know let like long made make many may maybe me might mine more most much
    must my myself need never no nor not now of off oh on once one only or other others our ours out over own people
    put quite rather really right said same saw say says see she should so some somebody someone something still
    such take than that the their theirs them themselves then there these they thing things think this those though
    through time times to today too took under until up upon us very want wanted was way we well went were what when
    where whether which while who whom whose why will with would yes yet you your yours yourself
    """.split()
)
