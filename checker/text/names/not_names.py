"""Capitalised words that are no part of a person's name, or that show the words beside them not to be one: tables in
lower case."""

from __future__ import annotations

# After a name they make it a street, a place, a firm or an office: "Jacob Street", "Jones County", "Baker University".
NAMING = frozenset(
    """
    academy administration agency airlines airport airways alley apartments arena argus army arts asylum ave avenue
    avenues bank bar barracks base basin bay beach board boulevard boulevards bowl brewery bridge broadcasting bros
    bugle building bureau cafe camp campus canal canyon casino castle cathedral causeway cemetery center centers
    central centre channel chapel chronicle church cinema circle city cleaners clinic club co coast college colony
    committee commons community companies company complex condominiums conference corp corporation corridor council
    counties country county courier court courthouse courts cove creek crescent crossing crossings cup daily deli
    department dept desert diner diocese dispatch district division dome drive elementary energy enquirer enterprise
    enterprises estates examiner expressway facebook factory falls farm farms federation ferry festival field fire
    fm force forest fort foundation freeway garage garden gardens gazette general-hospital glen globe golf grill
    grocery group guardian gulf gym hall harbor harbour headquarters heights herald heraldo high highway hills homes
    hospital hotel house houses housing inc industries infirmary inn inquirer institute institution international
    intersection island islands jail joint-base journal junction jungle kingdom knoll lab laboratories laboratory
    lake lakes lane lanes law league library llc lodge lounge ltd mall manor marina market marketplace mart meadows
    media medical memorial mercury metro middle mill mills ministries ministry mirror mission mosque motel motors
    mountain mountains movement museum national neighborhood network news newspaper newspapers observer ocean office
    orchestra organization outlets oval pages palace parish park parks parkway party pass patch path peninsula
    pharmacy pier pike pizza place plains plant plaza point police pond port post prairie precinct presbyterian
    press prison productions program project projects pub quarter quarters queen's radio railroad railway ranch
    range records recreation regional republic reservation reservoir resort restaurant ridge river road roads rock
    route salon saloon sanctuary school schools seminary sentinel services shelter sheriff's shop shops shore shores
    show side sound speedway spring springs square stadium star state states station store stores storm strait
    street streets studio studios subdivision suburb suites summit supermarket surgery synagogue system systems
    tabernacle tavern team technologies technology telegraph temple terminal terrace territory theater theatre times
    tower towers town townhomes township trail trailer trails transit tribune trust tunnel turnpike tv union
    university valley video village villas vindicator vista walk ward warehouse way weekly wharf woods world yard
    yards zone zoo
    """.split()
)

# As surnames they are common enough that a known first name outweighs them.
ALSO_SURNAMES = frozenset(
    """
    adelaide aguilar albany alexandria athens aurora ball bank banks bay beach bell berlin berry best bird bishop
    black bond bridge bright brighton bristol brown buffalo bull burlington bush california camden camp cannon
    cardinal carpenter case cash castle chance chancellor chapel charleston child childs christian christmas church
    clay cleveland clinton coach coffin cole colon columbus compton constable cook cordova cotton cove coward crisp
    cross crowder cruise cuba curry dallas darling day dayton deal dean denton dick dover drew duke duran durham
    duty early earth ease east england english fair ferguson fields finch fish flood florence flowers ford forest
    forrest fort foster fox france frank free french friend frost garden garland garner garrison gates gay gentry
    georgia german germany glass glen gold golden good gore granada grant green gross guard guest guevara guy hale
    hall hampton hand hardy hartford hay hazard head heard hearn held helena hicks hills hogg hogue holland hood
    hooker hope horn house houser houston hunt hunter hurt husband inman ireland irish israel ivory jail jewel job
    jordan joy judge jury justice key king knight ladd lake lancaster land lane law laws lawton lawyer lee leon
    lexington light lightfoot lima lincoln little lodge logan london long lord love loving luck lucky lynch lyons
    madden madison major man manchester manning march marina mark marsh marshal may mayor means media medina
    merchant metro michael milan miles mill mills minor mobile mock money monroe montana montgomery moody moon moore
    moss myrick nation nations nevada newton nice noble noon norfolk north norton nurse oakes oakley oil olds outing
    outlaw oxford pace page paine paris parish park parks pass patience patient payne peace peak pearl penny person
    perth phoenix pickens pike pine pitt place plant pleasant plumber poe point pond pool poole poor pope post
    potter power powers precious preston price prince print proctor queen quincy rain rains ray read ready reason
    records reed rice rich richmond rider ridge ring rivers roach robins rochester rock roman rome rose royal rush
    salazar salem sales salmon sandoval sands santiago savage savannah scales seal search seat seay self sergeant
    sharp shed sheffield shelby shepherd sherwood shields shine ship shoemaker shook shore short silver simple
    singer singh slack slaughter sloan sly small snipes snow songs south spain sparks speaker spear spears speed
    speer spring squires stack staff star stark steed steel sterling still stock stone storm stout strange street
    strickland strong summer sun swain sweet swift tate taylor teague teal teller temple tennessee tile tiller
    tipton toledo tower towers town toy trail tree trenton tripp trump tune turner tyler underwood usher valencia
    vest vice victoria vines violet virginia wade wages waits wake wales walk walker wall ward warfield wash
    washington waters waverly way webb weeks welcome wellington west whale wheat white wilder wilkins will
    wilmington windsor winston winter winters wise wish wolf wood woods woody workman worth worthington worthy yard
    yarn years york young zamora
    """.split()
)

# No person's name holds them, nor begins with them.
NEVER = frozenset(
    """
    a aboriginal about abuse accident according accused aclu act action ad additional address administration admitted
    adult affairs afghan africa african after afternoon again against age aged agencies aggravated air al-qaeda
    albanian alert algerian alive all alleged allegedly allied along already also although always am ambulance
    america american americans amid among an ancient and animal anniversary announces annual anonymous another
    answers any anybody anyone anything apartment app apparently appeals appears apple april arab arabic archives
    area argentine argentinian armed armenian arrest arrested arrests article as asia asian ask asked asks assault
    assistance associated association at atf atlantic attack attacked attempted august australian austrian auto
    autopsy available award away azure baby back backyard bail baltic ban baptist baseball based basketball bbc be
    because become been before began behind being belarusian belgian believe best between beyond big bill biological
    bitcoin black blast blog bloody blue body bolivian bomb bond book boom bosnian both boy boys brand brazilian
    breaking briefing bring britain british brothers brown-bag bulgarian bullet bullets burglary burmese bus business
    but by cable californian call called calls cambodian came campaign can canada canadian captain's car care
    carjacking case cases catholic caught cause cbs ccso celtic census ceo certified challenge change charge charged
    charges chase check child children chilean china chinese christmas citizen citizens civil claims class classified
    click climate close clothing cloud cnn coalition code cold colombian come comes comment comments commission
    common computer concerned confirms congolese congress congressional conservative constitution contact contacted
    continues control convicted cool cop cops copyright could coverage credit crew crime crimes criminal crisis
    critical croatian cruise cuban customs czech dad daily's damage danish data date daughter day days dead deadly
    deal death deaths december defense deleted democrat democratic democrats denies despite developing did die died
    dies digital directed dispatchers dj dna do documents does dog domestic double down download dr dream dreams
    driver drivers driving drug drugs drunk due during dutch each earlier early earth east eastern economic economy
    ecuadorian editor education effective egyptian eight eighteen either el election eleven else email emergency ems
    end enforcement engineering england english enough entertainment environment environmental episode eritrean
    estonian ethiopian europe european even evening event ever every everybody everyone everything evidence ex-
    husband exclusive express facing fact families family fans far fatal fatally fbi fears feb february federal
    fellow few fifth fight file filed filipino final find finds finnish fired firm first five flag flash flood
    florida-based follow following food football for foreign former found four fourth fox france free freedom french
    friday friend friends from front full fund funeral gang gangs gas gave gets getty ghanaian ghost girl girls give
    given global gmt go god goes gofundme going gold gone good google got government grand great greek green group's
    gun gunfire gunman gunmen guns had haitian halloween happy has have he health hear heard hearing heart heavy held
    hello help her here heroes hey hi high-speed hindu his hispanic historic history hit hockey hold holiday
    holocaust home homeland homicide homicides hon hoping hostage hour hours how however human hundreds hungarian
    hunting hurricane hurt husband i ice icelandic idea identified if illegal image images immigration in including
    independence indian indians indicted indonesian industry info information inmate innovation inside insider
    instagram instead insurance intelligence interior internal internet into investigates investigating investigation
    investigations investigators involved iphone iran iranian iraqi irish is islam islamic israeli issue it italian
    its jamaican january japan japanese jewish jews job join joint jordanian jr judges july june juneteenth jury just
    juvenile keep kenyan kid kids killed killer killing killings kills knife known korea korean kurdish labor land
    las last late later latest latin latino latinos latvian lawmakers laws lawsuit lawyer lawyers league's learn
    leave lebanese left legal legislature let letter liberal library life light like likely linkedin listen literally
    lithuanian little live lives living local located long look looking lookout los love loved low macbook made mail
    main make makes malaysian male man manslaughter many map march mass match maybe me meanwhile medal mediterranean
    medium meet meeting member members memory men mental met mexican mexico microsoft mid midnight might military
    million ministers minor missing mobile mom moments monday money month months more morning moroccan most mother
    mother's motorcycle mourns movie mr much multiple murder murder-suicide murdered muslim muslims must my name
    named names nasa nation nations nato natural naval navy nazi near nearby nearly neither never new newly next nice
    nigerian night nine no nobody non none north northeast northern northwest norwegian not note nothing notice
    november now nra nsa obamacare obituary october of off offers officers official officials often oh oil okay
    olympic olympics on once one online only op open opens operation opinion or orders orthodox other others our out
    outside over own pacific page paid pair pakistani palestinian parent parents part parties partly passenger
    patient patients pay peace people perhaps person personal peruvian petition phone photo photos picture pictures
    plan plans play please polish poll pool portuguese possible powerball pray prayer prayers pregnant presidential
    prior private probable probation pronounced property prosecutors protest protestant protesters protests public
    puerto quick quite race racial raid rape rapper read ready real really recent recently record red reddit reform
    refugee regarding registered related relatives religious remains remember reopened report reported reportedly
    reporter reporters reports republican republicans rescue research resident residents response return returns
    reuters revealed revolution rico right rights riot rip river's road-rage robber robbers robbery roman-catholic
    romanian rules run rural russian rwandan safe safety said saint same san santa saturday saudi save saw say saying
    says scandinavian scene science scottish sea search season second section security see seek seeking seen self
    senate senior september serbian serious seriously service seven seventeen several sex sexual shall share she
    sheriffs shock shooter shooting shootings shoots short shot shots should sick sign signal silicon since single
    six sixteen slain slaying slideshow slovak slovenian small snapchat so social somali some somebody someone
    something sometimes son soon source sources south southeast southern southwest soviet spanish spoke sports
    spotted spouse squad st stabbed stabbing standoff start started statement statements states' stay still stolen
    stop stories story student students subject submit subscribe such sudanese suicide sunday super supreme sure
    surveillance survived survivor survivors suspect suspected suspects suv swat swedish swiss syrian take taken
    takes talk tanzanian tax teacher teachers tech teen teenage teenager teenagers teens tell ten terror test texan
    text than thank thanks thanksgiving that the their them then there these they thing things think third thirteen
    this those though thousands threat threats three through thu thursday time to today together tomorrow tonight too
    top topics topix toward towards traffic tragedy transcript transportation treasury tree trial tribal tries triple
    troops tropical trouble truck truth try trying tuesday tunisian turkish turn turns twelve twenty twitter two uber
    ugandan uk ukrainian uncle under unfortunately unidentified unit united units unknown unless until up update
    updated updates upon us used vatican vegas vehicle vehicles venezuelan very veteran veterans via vice-president
    victim victims video vietnamese view vigil violence violent visit voice vote wait walmart wanted war warning
    warrant warrants was washington-based watch water we weapon weapons weather website wednesday week weekend weeks
    welcome well went were west western what what's whatsapp when where whether which while white who who's whole
    whose why wife wikipedia will-be windows windy wire wished with within without witnesses woman women wonder word
    words work workers working worst would wounded wounds write writes wrong xbox year year-old years yemeni yes
    yesterday yet yorker you young your youth youtube zealand zimbabwean zombie
    """.split()
)

# Countries, states and large cities: a name does not begin with them, unless the next words say so.
PLACES = frozenset(
    """
    afghanistan alabama alaska albany albuquerque aleppo algeria amsterdam anaheim anchorage antarctica argentina
    arizona arkansas arlington athens atlanta auckland australia austria baghdad bahamas bakersfield baltimore
    bangkok bangladesh barcelona baton beijing beirut belfast belgium berlin birmingham boise bolivia bosnia
    bosnia-herzegovina boston brasilia brighton bristol bronx brussels budapest buffalo bulgaria cairo calgary calif
    california cambodia cambridge cardiff caribbean charleston chattanooga chicago chile cincinnati cleveland
    colombia colorado columbia columbus compton congo connecticut copenhagen crimea croatia cuba dakota dallas
    damascus dayton daytona delaware delhi denmark denver detroit dubai dublin durham ecuador edinburgh egypt
    england estonia ethiopia everglades fargo ferguson finland flint florida frankfurt fresno gaza geneva germany
    ghana glasgow greece greensboro guam guatemala haiti hamburg harlem hartford havana hawaii helsinki hiroshima
    hollywood honduras honolulu houston hungary iceland idaho illinois india indiana indianapolis indonesia iowa
    iraq ireland israel istanbul italy jacksonville jakarta jamaica jerusalem johannesburg kabul kansas karachi
    kentucky kenya kiev knoxville kosovo kuwait kyiv lagos lansing laredo latvia lebanon leeds liberia libya lima
    lisbon lithuania liverpool london louisiana louisville luxembourg macedonia madrid maine malaysia malta
    manchester manhattan manila maryland massachusetts mecca melbourne memphis miami michigan milan milwaukee
    minneapolis minnesota mississippi missouri mogadishu moldova monaco mongolia montana montreal morocco moscow
    mosul mumbai munich myanmar naples nashville nebraska nepal netherlands nevada newark nicaragua nigeria norfolk
    norway nottingham oakland ohio oklahoma omaha ontario oregon orlando oslo ottawa oxford pakistan palestine
    panama paraguay paris peru philadelphia philippines phoenix pittsburgh poland portland portugal prague princeton
    providence qatar quebec queens queensland raleigh raqqa richmond rochester romania rome russia rwanda sacramento
    salem salinas saskatoon savannah scotland scranton seattle senegal seoul serbia shanghai sheffield shreveport
    siberia singapore slovakia slovenia somalia spain spokane stockholm stockton sudan sweden switzerland sydney
    syracuse syria tacoma taiwan tallahassee tampa tehran tennessee texas thailand tibet tokyo toledo toronto
    trenton tripoli tucson tulsa tunisia turkey uganda ukraine uruguay utah vancouver venezuela venice vermont
    vienna vietnam virginia wales warsaw washington wichita winnipeg wisconsin wyoming yemen york yugoslavia zambia
    zimbabwe zurich
    """.split()
)
