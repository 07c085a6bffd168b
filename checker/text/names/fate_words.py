"""What is done to persons, by the words that news has for it: parts of regular expressions, sorted."""

from __future__ import annotations

HARMED = (
    "attacked|beaten|bitten|burned|crushed|electrocuted|executed|grazed|gunned down|harmed|hit|hurt|injured|killed|"
    "knifed|mauled|murdered|poisoned|pronounced dead|run over|shot|slain|stabbed|strangled|struck|trampled|wounded"
)
HARMING = (
    "attack(?:ed|ing)?|beat(?:ing)?|bit|biting|execut(?:ed|ing)|hit(?:s|ting)?|hurt(?:s|ing)?|injur(?:ed|es|ing)|"
    "kill(?:ed|s|ing)?|knif(?:ed|ing)|maul(?:ed|s|ing)|murder(?:ed|s|ing)?|ran over|shoot(?:s|ing)?|shot|slaying|"
    "stab(?:bed|s|bing)?|strangl(?:ed|ing)|strikes?|striking|struck|wound(?:ed|s|ing)?"
)
HELD = (
    "accused|apprehended|arraigned|arrested|booked|captured|charged|convicted|detained|found guilty|held on|"
    "held without|in custody|indicted|jailed|sentenced|sought|suspected|taken into custody|under arrest|wanted"
)
HOLDING = (
    "accus(?:ed|es|ing)|apprehended|arrest of|arrest(?:ed|s|ing)?|booked|case against|charg(?:ed|es|ing)|"
    "charges against|convict(?:ed|s)|custody of|detain(?:ed|s|ing)?|hunt(?:ing)? for|indict(?:ed|s)|jailed|"
    "looking for|search(?:ing)? for|sentenced|trial of"
)
ADMITTING = (
    r"admitted|confessed|discharged the|entered (?:[\w-]+ ){0,6}plea|faces|fired|is facing|opened fire|pleaded|pulled the trigger|surrendered|"
    "turned (?:herself|himself)|was facing"
)
SUFFERING = (
    "collapsed|did not survive|died|dies|drowned|fell (?:from|into|off|out|through|to)|lost (?:her|his) life|received|remain(?:ed|s)? (?:hospitali[sz]ed|in)|succumbed|suffer(?:ed|s)|"
    "sustained|underwent"
)
STATES = (
    "dead|expected to (?:be ok|recover|survive)|found (?:dead|shot|unresponsive|with)|hospitali[sz]ed|"
    "in (?:critical|extremely|fair|good|grave|guarded|intensive|serious|stable|surgery|the hospital|very)|listed in|"
    "on life support|recovering|treated|"
    r"(?:admitted|airlifted|driven|flown|rushed|taken|transported) (?:\w+ ){0,3}?to\b"
)
LEFT = (
    "critically|dead|dying|fighting|hospitali[sz]ed|hurt|in (?:critical|serious|stable|the hospital)|injured|to (?:an? |area |local |the )*hospital|"
    "paraly[sz]ed|seriously|with (?:an? |gun|life|multiple|serious)|wounded"
)
AWAY = "abducted|kidnapped|last seen|missing|reported missing"
SAVED = "found alive|freed|pulled (?:alive|from|out)|rescued|saved"

# Nouns that say it themselves, and those of several persons, who have no one age.
NOUNS = {
    "attacker": "suspect", "defendant": "suspect", "gunman": "suspect", "hostage": "victim", "shooter": "suspect",
    "survivor": "victim", "suspect": "suspect", "victim": "victim",
}  # fmt: skip
SEVERAL = frozenset(
    "adults boys brothers children cousins daughters defendants girls kids ladies males men minors passengers patients "
    "people persons residents sisters sons students suspects teenagers teens toddlers twins victims women youngsters "
    "youths".split()
)
# What is so many years old, and nobody.
THINGS = frozenset(
    "aircraft airliner airplane barn bear boat bridge building bus car case castle cat cathedral chapel church club coach "
    "company conflict crane dam dog elephant factory feud ferry firm freighter helicopter home horse hospital hotel house jet "
    "law mall mill mine mosque pipeline plane plant prison record restaurant school ship stadium statue store temple tower "
    "train tree truck tunnel vehicle vessel wall war warehouse".split()
)
