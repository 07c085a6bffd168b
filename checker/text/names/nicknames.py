"""Given names and their short forms: each line one family whose members may be the same person."""

from __future__ import annotations

from functools import cache

FAMILIES = """
abigail abby abbie gail
abraham abe bram
albert al bert bertie
alexander alex alec al sandy xander sasha
alexandra alex sandra lexi sasha
alexandria alex lexi
alfonso al
alfred al alf fred freddie
alicia ali
alison allison ali allie
amanda mandy
andrea andi
andrew andy drew
angela angie
anna annie
anthony tony ant
antoinette toni
antonio tony
archibald archie
arnold arnie
arthur art artie
barbara barb barbie babs
barnabas barney
bartholomew bart
beatrice bea trixie
benjamin ben benny benji
bernard bernie
bradford brad
bradley brad
calvin cal
cameron cam
carolyn carol
caroline carrie
catherine cathy cate cat
charles charlie chuck chas chaz
charlotte charlie lottie
chester chet
christian chris
christina chris christy tina
christine chris chrissy
christopher chris topher kit
clifford cliff
clinton clint
constance connie
cornelius neil
curtis curt
cynthia cindy
daniel dan danny
danielle dani
david dave davey
deborah deb debbie debby
debra deb debbie
dennis denny
dominic dom
dominick dom nick
donald don donnie donny
dorothy dot dottie dolly
douglas doug
edgar ed
edmund ed eddie
edward ed eddie ted teddy ned
edwin ed eddie
eleanor ellie nell nora
elijah eli
elizabeth liz lizzie beth betty betsy eliza libby lisa
emily em
ernest ernie
eugene gene
evelyn evie
ezekiel zeke
florence flo
frances fran frannie
francis frank frankie
francisco frank paco
franklin frank
frederick fred freddie freddy
gabriel gabe
geoffrey geoff
george georgie
gerald jerry gerry
gerard gerry jerry
gilbert gil
gordon gordie
gregory greg
guillermo memo
gwendolyn gwen
harold hal harry
harriet hattie
harrison harry
helen nell
henry hank harry hal
herbert herb
hubert hugh
ignacio nacho
isaac ike zac
isabella bella izzy
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jason jay
jeffery jeff
jeffrey jeff
jennifer jen jenny jenn
jeremiah jeremy jerry
jerome jerry
jessica jess jessie
jesus chuy
joanna jo
john johnny jack
jonathan jon johnny nathan
joseph joe joey
josephine josie jo
joshua josh
judith judy
julia julie
katherine kathy kate katie kat kay
kathleen kathy kate katie
kathryn kathy kate katie kat
kenneth ken kenny
kimberly kim
kristina kris tina
kristen kris
lawrence larry
leonard len lenny leo
leonardo leo
leroy roy
leslie les
lester les
lewis lew
lillian lily lil
louis lou louie
lucille lucy
luis lou
madeline maddie
manuel manny
margaret maggie meg peggy marge margie rita
marjorie marge margie
martha marty
martin marty
matthew matt matty
maurice moe
maximilian max
maxwell max
megan meg
melanie mel
melissa missy
melvin mel
michael mike mikey mick mickey
michelle shelly
milton milt
mitchell mitch
mohammed mo
morris moe
nancy nan
nathan nate nat
nathaniel nate nat nathan
nicholas nick nicky nico
nicole nicki nikki
norman norm
oliver ollie
olivia liv livvy
oscar ozzie
pamela pam
patricia pat patty tricia trish
patrick pat paddy
penelope penny
peter pete
philip phil
phillip phil
rachel rae
ramon ray
randall randy
randolph randy
raphael rafe
rafael rafa
raymond ray
rebecca becky becca
regina gina
reginald reggie reg
ricardo rick ricky richie
richard rick ricky rich richie dick
robert rob robbie bob bobby bert
roberta bobbie
roberto rob beto
roderick rod rick
rodney rod
roland rollie
ronald ron ronnie
rosemary rose rosie
rudolph rudy
russell russ rusty
salvador sal
salvatore sal
samantha sam sammy
samuel sam sammy
santiago santi
sarah sally
sebastian seb
shannon shan
sharon shari
shirley shirl
sidney sid
solomon sol
stanley stan
stephanie steph
stephen steve
steven steve stevie
stuart stu
sullivan sully
susan sue susie suzie
susanna sue
suzanne sue
tamara tammy
terence terry
terrance terry
terrell terry
theodore ted teddy theo
theresa terry terri tess
thomas tom tommy
timothy tim timmy
tobias toby
valerie val
vanessa nessa
veronica ronnie
victor vic
victoria vicky vicki tori
vincent vince vinny
virginia ginny
vivian viv
wallace wally
walter walt wally
wesley wes
wilfred will fred
william will bill billy willie liam
winston win
yvonne vonnie
zachary zach zack zac
"""


@cache
def families() -> dict[str, frozenset[str]]:
    """Each given name in lower case with the long forms it may stand for, itself among them."""
    found: dict[str, set[str]] = {}
    for line in FAMILIES.split("\n"):
        for name in line.split():
            found.setdefault(name, set()).add(line.split()[0])
    return {name: frozenset(roots | {name}) for name, roots in found.items()}


def same_given(a: str, b: str) -> bool:
    """Whether one person may bear both given names, in lower case.

    >>> same_given("bob", "robert"), same_given("bob", "bill")
    (True, False)
    """
    if a == b:
        return True
    table = families()
    # Two long forms that share a short one (Edward, Edwin) are two names; a short form may stand for either.
    return (
        b in table.get(a, ())
        or a in table.get(b, ())
        or bool((table.get(a, frozenset()) - {a}) & (table.get(b, frozenset()) - {b}))
    )
