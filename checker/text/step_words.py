"""The steps of an event, by the words that news has for them, sorted and parted by bars."""

from __future__ import annotations

# What happened, as a verb. An infinitive or a "would" before it is no event; `steps` sees to that.
HAPPENED = (
    "abducted|ambushed|assaulted|attacked|began firing|began shooting|beheaded|blew up|bombarded|bombed|broke in|"
    "broke into|broke its banks|broke out|burned down|burnt down|burst|burst its banks|came down|capsized|"
    "carjacked|caught fire|caved in|collapsed|collided|crashed|crumbled|derailed|detonated|discharged|drowned|"
    "electrocuted|erupted|exchanged fire|exchanged gunfire|exchanged shots|exploded|fell down|fired|gave way|"
    "gunned down|happened|hijacked|hit|ignited|injured|injuring|jackknifed|kidnapped|killed|knifed|landed|looted|"
    "mauled|mowed down|mugged|murdered|occurred|opened fire|opening fire|overturned|peppered|ploughed into|"
    "plowed into|plunged|poisoned|raided|rammed|ran aground|ran over|rang out|raped|ripped through|robbed|"
    "run over|ruptured|sank|set ablaze|set alight|set fire to|shelled|shook|shot|slain|slammed into|smashed into|"
    "stabbed|started firing|started shooting|stole|stolen|stormed|striking|struck|swept through|took place|"
    "took the life|toppled|torched|tore into|tore through|touched down|trampled|transpired|unfolded|vandalised|"
    "vandalized|veered|washed away|washed out|went down|went off|went up in flames|wounded|wounding"
)
# The same as a noun: weaker, since an event is also what is looked into, spoken of and mourned.
HAPPENING = (
    "abduction|accident|ambush|assassination|assault|attack|attacks|avalanche|blast|blaze|bombing|brawl|"
    "carjacking|collapse|collision|crash|crush|derailment|earthquake|eruption|explosion|fire|flood|gunfight|"
    "gunfire|hijacking|homicide|incident|invasion|kidnapping|killing|killings|landslide|massacre|melee|mudslide|"
    "murder|murder-suicide|murders|quake|raid|rampage|riot|robbery|shoot-out|shooting|shootings|shootout|sinking|"
    "slaying|slayings|stabbing|stabbings|stampede|standoff|storm|strike|tornado|violence|wreck"
)
OTHERS = {
    "arrest": (
        "apprehended|arrest|arrested|arrests|booked|captured|caught|custody|detained|surrendered|turned herself in|"
        "turned himself in"
    ),
    "arrival": "arrived",
    "call": (
        "alert|alerted|alerts|call|called|calls|dispatched|report of|reports of|responded|responding|sent to|"
        "summoned|were told"
    ),
    "charge": "accused|charged|charges|indicted",
    "court": (
        "appear|appeared|arraigned|arraignment|convicted|court|hearing|jury|pleaded|sentenced|testified|testimony|trial"
    ),
    "death": "dead|death|deaths|died|dies|passed away|pronounced|succumbed",
    "discovery": "discovered|found|located|recovered",
    "rite": "buried|funeral|gathered|gathering|memorial|mourned|rally|remembered|service|vigil|visitation",
    "statement": (
        "according|announced|appealed|asked|conference|confirmed|identified|interview|learned|named|posted|"
        "published|released|reported|said|say|says|spoke|statement|tell|tells|told|tweeted|updated|wrote"
    ),
}
# Who does one of these to an event does it later: "were investigating the shooting on Monday".
HANDLING = (
    "address|addressed|addressing|appeal|appealed|canvassed|condemned|cover|covering|discuss|discussed|discussing|"
    "honor|honored|honoring|honour|honoured|honouring|investigate|investigated|investigates|investigating|"
    "investigation|mourn|mourned|mourning|plan|planned|plans|probe|probing|protest|protested|protesting|react|"
    "reacted|reacting|search|searched|searching|sought|talk|talked|talking|working"
)
