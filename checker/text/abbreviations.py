"""Words whose full stop does not end a sentence: as tables, in lower case, without the stop."""

from __future__ import annotations

# A name or a number follows, never a new sentence.
ALWAYS_INSIDE = frozenset(
    """
    adm atty capt cmdr col cpl det dr fr ft gen gov hon insp lt maj messrs mr mrs ms mt no nos pfc ph pres prof pvt rep reps
    rev sen sens sgt st supt viz vs e.g i.e cf al lieut msgr h.r h.res s.res
    """.split()
)

# May end a sentence too: the next word decides.
SOMETIMES_INSIDE = frozenset(
    """
    a.m p.m am pm apr aug ave bldg blvd co corp d.c dec dept est etc ext feb fri inc jan jr jul jun llc ltd mar md mon n.j n.y nov oct
    rd sat sept sep sr sun thu thur thurs tue tues u.k u.n u.s u.s.a univ va vol wed pa ill ind mich minn miss mo neb nev okla ore
    tenn tex vt wash wis wyo ala ariz ark calif colo conn del fla ga kan ky la mass mont hwy pkwy ct ln sq jan n.c n.h n.m n.d s.c s.d r.i
    w.va approx b.c a.d ph.d m.d b.a m.a esq
    """.split()
)

# No sentence ends here where a figure follows: "Rs. 500", "18 U.S.C. 1030", "pp. 12".
BEFORE_FIGURES = frozenset(
    "apt c.f.r ca dhs fig figs ft kr ksh lb lbs max min paras pp rm rp rs sfr ste tel tk tsh u.s.c ush".split()
)

# Words that begin a sentence far more often than they follow an abbreviation.
STARTERS = frozenset(
    """
    a about according after all also although an and another anyone are as at authorities because before both but by detectives
    during each either even every few following for former four from had has he her here his how however i if in instead investigators is it its just
    last later like many meanwhile more most my neither no nobody none nor not nothing now officers officials on once one only other others our
    over people police prosecutors residents several she since so some still such ten that the their then there these they this those
    though three through to today two under until was we were what when where whether which while who why with witnesses would yesterday you your
    """.split()
)

# After a clock ("8 p.m. Friday", "8 p.m. Pacific time") no sentence begins with one of these.
BESIDE_A_CLOCK = frozenset(
    """
    acst aedt aest akdt akst april aug august awst bst cdt central cest cet christmas cst ct dec december easter eastern edt
    eest eet est et feb february fri friday gmt hst ist jan january jst july june kst mar march mdt mon monday mountain msk mst
    mt new nov november nzdt nzst oct october pacific pdt pst pt sast sat saturday sep sept september sgt sun sunday thanksgiving
    thu thur thurs thursday tue tues tuesday utc wat wed wednesday west western
    """.split()
)
