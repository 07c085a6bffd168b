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
    accomplice accountant activist actor actress administrator advocate aide ambassador analyst anchor archaeologist
    architect artist assailant assistant astronaut astronomer athlete attorney aunt author baby babysitter banker
    bartender beekeeper bicyclist billionaire biologist bishop blogger bodyguard bookkeeper boss botanist boy
    boyfriend bricklayer brother brother-in-law bystander candidate captain caretaker cashier ceo cfo chairman
    chairperson chairwoman chef chemist chief child classmate cleric clerk climber co-founder co-owner co-worker
    coach colleague collector columnist comedian commander commissioner composer congressman congresswoman consultant
    contractor convict coordinator coroner councillor councilman councilmember councilor councilwoman counselor
    cousin coworker cricketer criminologist cto curator customer cyclist dad dancer daughter defendant defender
    dentist deputy designer detective developer diplomat director doctor driver drummer ecologist economist editor
    educator electrician employee engineer engraver entrepreneur epidemiologist ex-boyfriend ex-girlfriend ex-husband
    ex-wife executive expert father father-in-law ferryman fiance fiancee fiancé fiancée filmmaker firefighter
    fisherman florist footballer founder freshman friend fugitive fullback gamekeeper gardener geologist girl
    girlfriend goalkeeper golfer governor graduate granddaughter grandfather grandmother grandson guard guitarist
    gunman gymnast hairdresser half-brother half-sister headmaster headmistress headteacher hiker historian homeowner
    host housewife hunter husband illustrator informant inmate instructor intern investigator investor janitor
    jeweler jeweller jockey jogger journalist judge juror killer knitter landlord law lawmaker lawyer leader
    librarian lieutenant lifeguard lobbyist locksmith machinist magistrate man manager mathematician mayor mechanic
    meteorologist midfielder midwife millionaire minister model mom mother mother-in-law motorcyclist motorist
    mountaineer mum musician neighbor neighbour nephew niece nominee novelist nurse officer official operative
    optician organiser organizer owner painter paramedic partner passenger passerby pastor pathologist patient
    pedestrian pediatrician pensioner pharmacist philanthropist philosopher photographer physician physicist pianist
    pilot pioneer plaintiff player playwright plumber poet politician premier president priest principal producer
    professor programmer prosecutor protester psychiatrist psychologist publicist publisher pupil quarterback rapper
    reporter representative researcher resident retiree roommate runner sailor salesman saleswoman scientist sculptor
    secretary seismologist senator sergeant shooter shopkeeper singer sister sister-in- skier sociologist soldier
    solicitor son songwriter sophomore spokesman spokesperson spokeswoman sprinter staffer statistician stepbrother
    stepdaughter stepfather stepmother stepsister stepson strategist striker student superintendent supervisor
    surgeon surveyor survivor suspect swimmer teacher teammate technician teen teenager tenant toddler toxicologist
    trainer treasurer trooper trustee tycoon uncle undertaker veteran veterinarian victim violinist virologist
    volunteer waiter waitress watchmaker welder whistleblower wicketkeeper widow widower wife winemaker winner
    witness woman worker wrestler writer zoologist
    """.split()
)
