"""Words around persons' names: titles, suffixes, particles. Tables in lower case, without full stops."""

from __future__ import annotations

# Stand before a name, printed with a capital: alone ("Sgt. Lee") they say that a person's name follows.
TITLES = frozenset(
    """
    adm admiral agent alderman alderwoman amb ambassador assemblyman assemblywoman asst attorney atty bailiff baron
    baroness bishop brig brigadier brother capt captain cardinal chairman chairwoman chancellor chief cmdr coach col
    colonel commander commissioner comptroller congressman congresswoman constable coroner corp corporal councillor
    councilman councilmember councilwoman count countess cpl cpt cst dame dc dci deacon dean defendant deputies
    deputy det detective detectives dir director doctor dr ds duchess duke emperor father firefighter fr gen general
    gov governor hon imam insp inspector inspector-general investigator judge justice justices king lady lieutenant
    lord lt ltc maj major marshal mayor messrs minister miss mme mr mrs ms msgt mx nurse ofc officer officers pastor
    patrolman patrolwoman pc pfc policeman pope premier pres president prime prince princess principal private prof
    professor prosecutor pvt queen rabbi ranger rep representative representatives reps rev reverend secretary sen
    senator senators sens sergeant sfc sgt sheikh sheriff sir sister soldier solicitor spc speaker specialist
    spokesman spokesperson spokeswoman sr-deputy ssgt state-sen superintendent supt surgeon technician treasurer
    trooper tsgt undersheriff vice warden witness
    """.split()
)

# Stand between titles, as in "Assistant District Attorney" or "Police Chief", and never in a name.
TITLE_PARTS = frozenset(
    """
    acting assistant associate attorney-at-law borough bureau chief city co-founder county court criminal cyber
    deputy district division executive federal fire first former founder gang general homicide interim investigating
    junior lead local major medical metro narcotics national officer patrol police public retired school second
    senior special staff state town training transit united us vice village
    """.split()
)

SUFFIXES = frozenset("esq i ii iii iv jr junior md phd senior sr v".split())
GENERATIONS = frozenset("ii iii iv jr sr v".split())

# Inside a name, in lower case.
PARTICLES = frozenset(
    "abu al ap ben bin bint da dal das de del dela della der di do dos du e el ibn la las le lo los ter van ten vom von y zu".split()
)
