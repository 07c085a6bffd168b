"""Words that a report of any event may use, in lower case: they do not tell one event from another."""

from __future__ import annotations

REPORT_WORDS = frozenset(
    """
    able accept according account across action actually address administration admit affair afternoon agency agree
    agreement ahead allow already although always amount announce annual answer appeal appear apply approach approve
    area argue arrive article asked association attack attempt attend attention author authority available average
    avoid base become began begin behaviour believe benefit best better beyond bill block board body book both
    bottom break bring brought build building business call called campaign cancel capital care career carry case
    cause central centre century certain certainly chair chairman challenge chance change charge check chief child
    children choice choose citizen city civil claim clear clearly close club coach colleague collect college come
    comment commission commit committee common community company compare complain complaint complete concern
    condition conference confirm consider contact contain continue contract contribute control cost council country
    county couple course court cover create crime crisis critic critical current currently customer daily data date
    daughter deal death debate decade decide decision deep defend delay demand department describe design despite
    detail develop development died difference different difficult direct direction director discuss discussion
    doubt dozen drive drop during duty earlier early earn east eastern economic economy effect effort eight
    emergency employ employee encourage enjoy enough ensure enter entire environment especially establish estimate
    evening event ever everybody evidence exact exactly example except exchange executive exist expect expected
    experience expert explain express extra face facility fact fail failure fall family famous fast father fear
    federal feel felt field fight figure file fill final finally financial find finish firm first five focus follow
    following food force form former forward found four free friend front full fund further future game gather
    general girl give given goal good government great ground group grow growth guess half hand happen happened
    happy hard have head headquarters health hear heard hearing heavy held help high higher hold home hope hospital
    hospitals host hour house huge human hundred hurt husband idea identify image immediately impact important
    improve incident include including income increase independent indicate individual information injured injury
    inside instead institution interest international interview introduce investigate investigation investigator
    involve involved issue item join judge keep kept kill killed kind know known lack land large largest last late
    later latest lawyer lead leader leadership league learn leave left legal less letter level life light like
    likely limit line list listen little live local long longer look lose loss lost love lower main maintain major
    majority making manage management manager market match material matter mean measure media medical meet meeting
    member mention message middle might mile million mind minute miss missing model modern moment money month
    morning mother move movement name named nation national nature near nearby nearly necessary neighbour news
    newspaper next night nine none normal north northern note nothing notice number object occur offer office
    officer official often open opened operate operation opinion opportunity oppose order organisation organization
    original outside owner page paid pain paper parent part particular particularly partner party pass passed past
    pattern people perform perhaps period permit person personal phone photo photograph picture piece place plan
    planned plant play player please plus point police policy political poor popular position possible post power
    powerful practice prepare present president press pressure prevent previous price private probably problem
    process produce product professional profit program programme progress project promise proposal propose protect
    protest prove provide public publish pull purpose push quality quarter question quick quickly quite raise range
    rate reach react read ready real realise reality reason receive recent recently recognise record reduce refer
    reflect refuse regard region regional relate relation relationship release remain remember remove repeat replace
    report reported reporter represent request require research resident resource respond response responsible rest
    result return reveal review right rise risk road role room rule running safe safety sale same save scene school
    science score seat second secretary section sector security seek seem seen sell send senior sense series serious
    seriously serve service session seven several share short shot show side sign significant similar simple simply
    since single site situation size small social society some soon sort source south southern space speak special
    specific speech spend spent spokesman spokesperson spokeswoman staff stage stand standard star start started
    state statement station stay step still stop stopped store story strategy street strong structure study stuff
    style subject success successful such suffer suggest summer support supporter sure surprise surround suspect
    suspected system table take talk target task team television tell term test text thank theory third thought
    thousand threat threaten three throughout throw today together told tomorrow tonight took total touch tough
    toward towards town traditional training travel treat treatment trial trouble true trust truth turn type
    understand union unit until update updated upon used using usual usually value various version view visit voice
    wait walk wall want warn warning watch website week weekend weight west western white whole whose wife will wish
    within without witness woman women wonder word work worker world worry worse worst worth would wound write
    writer written wrong year yesterday young younger youth zone
    """.split()
)
