"""Words that a report of any event may use, in lower case: they do not tell one event from another."""

from __future__ import annotations

REPORT_WORDS = frozenset(
    """
    able accept according account across act action actually address administration admit affair afternoon age
    agency ago agree agreement ahead allow already although always ambassador amount announce annual answer appeal
    appear apply approach approve area argue arrive article ask asked association attack attempt attend attention
    author authority available average avoid bad base beat become began begin behaviour believe benefit best better
    beyond big bill bishop block board body book both bottom boy break bring brought build building business call
    called campaign cancel capital captain care career carry case cause cent central centre century certain
    certainly chair chairman challenge chance chancellor change charge check chief child children choice choose
    citizen city civil claim clear clearly close club coach colleague collect college colonel come comment
    commission commissioner commit committee common community company compare complain complaint complete concern
    condition conference confirm congressman consider contact contain continue contract contribute control cost
    council country county couple course court cover create crime crisis critic critical current currently customer
    daily data date daughter day deal death debate decade decide decision deep defeat defend delay demand
    department describe design despite detail detective develop development died difference different difficult
    direct direction director discuss discussion dollar doubt dozen draw drive drop due during duty earlier early
    earn east eastern economic economy effect effort eight emergency employ employee encourage end enjoy enough
    ensure enter entire environment envoy especially establish estimate euro evening event ever everybody evidence
    exact exactly example except exchange executive exist expect expected experience expert explain express extra
    face facility fact fail failure fall family famous far fast father fear federal feel felt few field fight
    figure file fill final finally financial find finish firm first five focus follow following food force form
    former forward found four free friend front full fund further future game gather general get girl give given
    goal good government governor great ground group grow growth guess half hand happen happened happy hard have
    head headquarters health hear heard hearing heavy held help high higher hit hold home hope hospital hospitals
    host hour house huge human hundred hurt husband idea identify image immediately impact important improve
    incident include including income increase independent indicate individual information injured injury inside
    instead institution interest international interview introduce investigate investigation investigator involve
    involved issue item job join judge keep kept kill killed kind king know known lack land large largest last late
    later latest lawmaker lawyer lead leader leadership league learn leave left legal less letter level lieutenant
    life light like likely limit line list listen little live local long longer look lose loss lost lot love lower
    main maintain major majority making man manage management manager market match material matter mean measure
    media medical meet meeting member men mention message met middle might mile million mind minute miss missing
    model modern moment money month morning mother move movement name named nation national nature near nearby
    nearly necessary neighbour new news newspaper next night nine none normal north northern note nothing notice
    number object occur offer office officer official often old open opened operate operation opinion opportunity
    oppose order organisation organization original outside owner page paid pain paper parent part particular
    particularly partner party pass passed past pattern people per percent perform perhaps period permit person
    personal phone photo photograph picture piece place plan planned plant play player please plus point police
    policy political poor popular position possible post pound power powerful practice premier prepare present
    president press pressure prevent previous price private probably problem process produce product professional
    profit program programme progress project promise proposal propose protect protest prove provide public publish
    pull purpose push quality quarter queen question quick quickly quite raise ran range rate reach react read
    ready real realise reality reason receive recent recently recognise record reduce refer reflect refuse regard
    region regional relate relation relationship release remain remember remove repeat replace report reported
    reporter represent request require research resident resource respond response responsible rest result return
    reveal revenue review right rise risk road role room rule run running sad safe safety sale same save scene
    school science score season seat second secretary section sector security seek seem seen sell senator send
    senior sense sergeant series serious seriously serve service session set seven several share shares sheriff
    short shot show side sign significant similar simple simply since single site situation six size small social
    society some son soon sort source south southern space speak special specific speech spend spent spokesman
    spokesperson spokeswoman staff stage stand standard star start started state statement station stay step still
    stock stop stopped store story strategy street strike strong struck structure study stuff style subject success
    successful such suffer suggest summer support supporter sure surprise surround suspect suspected system table
    take talk target task team television tell ten term test text thank theory third thought thousand threat
    threaten three throughout throw today together told tomorrow tonight took top total touch tough toward towards
    town traditional training travel treasurer treat treatment trial trouble true trust truth try turn two type
    understand union unit until update updated upon used using usual usually value various version via victory view
    visit voice wait walk wall want warn warning watch way website week weekend weight west western white whole
    whose wife will win winner wish within without witness woman women won wonder word work worker world worry
    worse worst worth would wound write writer written wrong year yesterday young younger youth zone
    """.split()
)
