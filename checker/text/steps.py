"""What a date or a time is the date of, by the words beside it: the event, the call for help, an arrest, a death.

"was shot on Monday", "Monday's shooting", "died on Tuesday", "police were called at 9": so the day on which something happened is told
from the days on which it was reported, looked into and mourned. Nothing is guessed: where the words do not say, it is not known.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from checker.text.step_words import HANDLING, HAPPENED, HAPPENING, OTHERS

STEPS = ("event", *OTHERS)
REACH = 150  # characters that are looked at
AT_ONCE = 3  # words before a date that comes first: "Late on", "At about"

_PART = "(?:(?:early|late|mid)[ -])?(?:afternoon|evening|morning|night)"
# "Monday's deadly shooting", "Monday night shooting": no small word lies between.
_NO_SMALL = r"(?!(?:a|after|and|as|at|by|for|from|in|is|it|left|near|of|on|said|that|the|they|to|was|were|when|where|who|with)\b)"
_CLAUSE = re.compile(r"[;:“”\"()@]|\b(?:although|because|but|that|when|where|which|while|who|whose)\b|, (?:and|so)\b")
# Between the word that tells and the date nobody does anything else.
_ELSE = re.compile(
    r"(?<![\w-])(?:am|are|be|became|been|began|being|can|continued|could|did|do|does|had|has|have|is|left(?! (?:ankle|arm|breast|buttock|calf|cheek|chest|ear|elbow|eye|foot|forearm|hand|hip|knee|leg|"
    r"shin|shoulder|side|temple|thigh|torso|wrist)\b)|may|might|must|"
    r"remain(?:s|ed)?|should|was|were|will|would|(?<!\ba )(?<!\ban )(?<!\bthe )\w{3,}(?<!hundr)(?<!aggravat)ed)\b"
)
# What did not happen, and what happened to somebody else besides.
_NOT_IT = re.compile(
    r"\b(?:(?<=\w )also|can|could|if|may|might|never|not|should|to|will|would)(?: be| have| have been| not)? $"
)
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_WHEN = re.compile(
    rf"^,?(?: (?:on |last )?{_DAY})?(?: (?:afternoon|evening|morning|night))?,? (?:as|when)\b ?", re.IGNORECASE
)
_SO_FAR = re.compile(
    r"(?<![\w-])(?:as of|since|until|till|by)(?: (?:about|around|at|early|last|late|mid|on))?(?: least)? $",
    re.IGNORECASE,
)
# "called for calm", "called on the mayor", "called her from the bus"
_APPEAL = re.compile(r"(?:(?<=call)|(?<=calls)|(?<=called)) (?:(?:for|on|upon) \w|(?:her|him|me|them|us)\b)")
# "responded to the crash", "a call reporting a fire": the event is what help was called for.
_HELP = re.compile(
    r"\b(?:(?:alerted|called|calls?|dispatched|notified|responded|responding|response|sent|summoned) (?:about|for|of|reporting|to)"
    r"|reports? of)(?: [\w'’-]+){0,4} $",
    re.IGNORECASE,
)
# "was sweeping the yard at 4 when it happened", "shot while he was sweeping the yard at 4"
_SCENE = re.compile(
    r"^ \w+ing\b|\bit was (?:about|just|only)? ?(?:after|around|before)? ?$|\b(?:was|were|had been) (?:\w+ly |just |still )?(?:\w+ing|at|among|in|inside|near|on|outside|parked|seated|with)\b"
)
_ASIDE = re.compile(r" \([\w ]{1,30}\)(?= )")
_BROKE_IN = re.compile(r"[^.;:“”\"()]{0,90}?\b(?:when|as) ")
_ABOUT_TO = re.compile(r"\b(?:about|due|going|supposed) to\b|\b(?:heard|learned|saw|told)\b")
# "in what police called a robbery on Monday", "police are investigating a robbery on Monday"
_AS_TOLD = re.compile(
    r"\bwhat (?:[\w']+ ){1,3}?(?:believed?|believes|calls?|called|considers?|describe[ds]? as|says?|said|thinks?)"
    r"(?: (?:is|was|to be|may be|appears to be|might be))? (?=(?:an?|the) )"
)
_UNDER_WAY = re.compile(
    r"\b(?:are|continues? to|has been|have been|is|now|still)(?: \w+){0,2} "
    r"(?:investigating|looking (?:for|into)|probing|search(?:ing)?|seeking|investigate)\b"
)
# Before the word that tells, where the date comes first, nobody does anything else either.
_DONE = re.compile(r"\b(?:spent|made|held|met|took|gave|went|\w{3,}ed)\b")
_OF_A_NOUN = re.compile(r"\b(?:a|an|her|his|its|one|the|their|two|three) $", re.IGNORECASE)
_A_WORD = re.compile(r"\w+")
_BAR = re.compile(r"\|(?![^(]*\))")  # none of those in brackets


@cache
def telling(step: str) -> tuple[str, ...]:
    """Words and phrases of which one stands beside every date of the step."""
    return tuple((f"{HAPPENED}|{HAPPENING}" if step == "event" else OTHERS[step]).split("|"))


@cache
def _forms() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """All steps as one pattern, an event by a noun right behind its date, and what is done to an event later."""
    steps = "".join(f"|(?P<{step}>{_either(forms)})" for step, forms in OTHERS.items())
    happened = HAPPENED.replace("|shot|", r"|shot(?! wounds?\b)|")
    happened = happened.replace("|fired|", r"|fired(?! (?:(?-i:[A-Z])|her\b|him\b|them\b))|")  # which is to dismiss
    # "A call about a fire was placed at", "the call came in at"
    began = rf"(?:it|{_either(HAPPENING)})(?: (?!to\b)[\w-]+){{0,5}}? (?:began|broke out|erupted|started)"
    wound = r"(?:received|suffered|sustained) (?:[\w-]+,? ){0,5}?(?:wounds?|burns|injur(?:y|ies))"
    placed = (
        r"calls?(?: (?!to\b)[\w-]+){0,6}? (?:came in|(?:was|were) (?:made|placed|received))"
        r"|(?:got|received) (?:[\w-]+ ){0,4}?(?:alerts?|calls?|reports?)"
    )
    found = rf"(?P<placed>{placed})|(?P<found>found (?:\w+ ){{0,2}}?(?:dead|shot|slain|stabbed|wounded))|(?P<began>{began}|{wound}|to death)|(?P<event>{_either(happened)})|(?P<noun>{_either(HAPPENING)})"
    behind = rf"['’]?s?(?: {_PART})?(?:['’]s)?(?: {_NO_SMALL}[\w-]+){{0,2}}? (?:{HAPPENING})\b"
    # Nobody dies of it later than it is told.
    later = "|".join(OTHERS[step] for step in ("arrest", "arrival", "call", "charge", "court", "rite"))
    return (
        re.compile(rf"(?<![\w-])(?:{found}{steps})\b", re.IGNORECASE),
        re.compile(behind, re.IGNORECASE),
        re.compile(rf"\b(?:{HANDLING}|{later})\b", re.IGNORECASE),
    )


def _either(words: str) -> str:
    """Words parted by bars, brought together by their first letter: where none of them begins with a letter that a text has,
    one look tells it, while of words whose case is ignored each is tried."""
    by_letter: dict[str, list[str]] = {}
    for word in _BAR.split(words):
        by_letter.setdefault(word[0], []).append(word[1:])
    return "|".join(f"(?-i:[{first}{first.upper()}])(?:{'|'.join(rest)})" for first, rest in by_letter.items())


@lru_cache(maxsize=4096)
def step(before: str, after: str) -> str:
    """`before` and `after` are what the sentence has on either side of the date; "" where they do not say.

    >>> step("A bus hit a wall on ", "."), step("", "'s crash"), step("Police were called at ", " on Monday.")
    ('event', 'event', 'call')
    >>> step("The council will discuss the crash on ", ".")
    ''
    """
    told, behind, later = _forms()
    if behind.match(after[:REACH]):
        return "event"
    if after[:1] in "'’" and after[1:2] == "s":
        return ""  # "Monday's meeting"
    before, after = _AS_TOLD.sub("", _ASIDE.sub("", before.replace("\n", " ")))[-REACH:], after.replace("\n", " ")
    *earlier, clause = _CLAUSE.split(before)
    if found := _last(told, clause):
        if _ELSE.search(clause, found.end()) or _APPEAL.match(clause, found.end()):
            return ""
        return "" if _SO_FAR.search(before) else _meant(found, clause, later)
    if (not earlier and len(_A_WORD.findall(clause)) <= AT_ONCE) or _WHEN.match(after):
        first = _WHEN.sub("", after[:REACH])  # "On Monday two men were shot", "On Monday when a gun went off"
        found = told.search(first)
        if found is None or _APPEAL.match(first, found.end()):
            return ""
        if not (_CLAUSE.search(first, 0, found.start()) or _DONE.search(first, 0, found.start())):
            return "" if _SO_FAR.search(before) else _meant(found, first, later)
    return "event" if _breaks_in(told, earlier, clause, after) else ""


def _last(told: re.Pattern[str], clause: str) -> re.Match[str] | None:
    found = None
    for found in told.finditer(clause):  # noqa: B007 (the last one, which is the nearest)
        pass
    return found


def _meant(found: re.Match[str], clause: str, later: re.Pattern[str]) -> str:
    """The step that a word tells, by what stands before it and between it and the date."""
    if _NOT_IT.search(clause, 0, found.start()):
        return ""
    noun = found.lastgroup == "noun" or (found.lastgroup == "event" and _OF_A_NOUN.search(clause, 0, found.start()))
    if noun and _HELP.search(clause[: found.start()]):
        return "" if _DONE.search(clause, found.end()) else "call"
    match found.lastgroup:
        case "event" if noun:
            return ""  # "the wounded driver"
        case "noun":
            handled = later.search(clause, 0, found.start()) and not _UNDER_WAY.search(clause, 0, found.start())
            return "" if handled else "event"
        case "began":
            return "event"
        case "found":
            return "discovery"
        case "placed":
            return "call"
    return found.lastgroup or ""


def _breaks_in(told: re.Pattern[str], earlier: list[str], clause: str, after: str) -> bool:
    """Whether the date is that of a scene into which the event breaks: "was sweeping the yard at 4 when he was hit", "was hit
    while sweeping the yard at 4"."""
    scene = _SCENE.search(clause) is not None
    if scene and earlier and (before := _last(told, earlier[-1])):
        return before.lastgroup in ("event", "began") and not _ELSE.search(earlier[-1], before.end())
    broke = _BROKE_IN.match(after)
    if not broke or not (scene or _SCENE.search(broke[0])):
        return False
    for found in told.finditer(after, broke.end(), broke.end() + REACH):
        if found.lastgroup != "noun":  # "when the accident happened"
            return found.lastgroup in ("event", "began") and not _ABOUT_TO.search(after, broke.end(), found.start())
    return False
