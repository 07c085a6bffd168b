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
    lord lt ltc magistrate maj major marshal mayor messrs minister miss mme mr mrs ms msgt mx nurse ofc officer
    officers ombudsman pastor patrolman patrolwoman pc pfc policeman pope premier pres president prime prince
    princess principal private prof professor prosecutor pvt queen rabbi ranger referee rep representative
    representatives reps rev reverend secretary sen senator senators sens sergeant sfc sgt sheikh sheriff sir sister
    soldier solicitor spc speaker specialist spokesman spokesperson spokeswoman sr-deputy ssgt state-sen
    superintendent supt surgeon technician treasurer trooper tsgt undersheriff warden witness
    """.split()
)

# Stand between titles, as in "Assistant District Attorney" or "Police Chief", and never in a name.
TITLE_PARTS = frozenset(
    """
    acting assistant associate attorney-at-law borough bureau chief city co-founder county court criminal crown
    cyber deputy district division executive federal fire first former founder gang general homicide interim
    investigating junior lead local major medical metro narcotics national officer patrol police public retired
    school second senior special staff state town training transit united us vice village
    """.split()
)

SUFFIXES = frozenset("esq i ii iii iv jr junior md phd senior sr v".split())
GENERATIONS = frozenset("ii iii iv jr sr v".split())

# Inside a name, in lower case.
PARTICLES = frozenset(
    """
    abu al ap ben bin bint da dal das de del dela della der di do dos du e el ibn la las le lo los ten ter van vom
    von y zu
    """.split()
)

# Say in lower case before a name, or in an aside after it, that a person is named: "neighbor Ann Lee", "Ann Lee, a
# writer".
ROLES = frozenset(
    """
    accomplice activist actor actress administrator advocate aide analyst anchor architect artist assailant
    assistant astronaut athlete attorney aunt author baby babysitter bicyclist bishop blogger bodyguard boss boy
    boyfriend brother brother-in-law bystander candidate captain caretaker cashier ceo cfo chairman chairwoman chef
    chief child classmate cleric clerk co-founder co-owner co-worker coach colleague columnist comedian commander
    commissioner congressman congresswoman consultant contractor convict coordinator coroner councillor councilman
    councilmember councilor councilwoman counselor cousin coworker cto customer cyclist dad dancer daughter
    defendant defender deputy detective developer director doctor driver economist editor educator employee engineer
    ex-boyfriend ex-girlfriend ex-husband ex-wife executive expert father father-in-law fiance fiancee fiancé
    fiancée filmmaker firefighter footballer founder freshman friend fugitive girl girlfriend goalkeeper golfer
    governor graduate granddaughter grandfather grandmother grandson guard guitarist gunman half-brother half-sister
    hiker historian homeowner host hunter husband informant inmate instructor intern investigator investor jogger
    journalist judge juror killer landlord lawmaker lawyer leader lieutenant magistrate man manager mayor mechanic
    minister model mom mother mother-in-law motorcyclist motorist mum musician neighbor neighbour nephew niece
    nominee novelist nurse officer official operative organiser organizer owner painter paramedic partner passenger
    passerby pastor patient pedestrian photographer physician pilot pioneer plaintiff player poet politician premier
    president priest principal producer professor programmer prosecutor protester psychiatrist psychologist
    publicist pupil quarterback rapper reporter representative researcher resident roommate runner scientist
    secretary senator sergeant shooter singer sister sister-in-law skier soldier solicitor son sophomore spokesman
    spokesperson spokeswoman staffer stepbrother stepdaughter stepfather stepmother stepsister stepson strategist
    striker student superintendent supervisor survivor suspect swimmer teacher teammate technician teen teenager
    tenant toddler trainer treasurer trooper trustee uncle veteran victim volunteer waiter waitress whistleblower
    widow widower wife winner witness woman worker writer
    """.split()
)
