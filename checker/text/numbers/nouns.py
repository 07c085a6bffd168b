"""Which noun a number counts, and its singular: no grammar, only endings, stops and two tables."""

from __future__ import annotations

from checker.text.numbers.words import SMALL, TENS
from checker.text.tokens import Tokens

IRREGULAR = {
    "aircraft": "aircraft", "alumni": "alumnus", "bacteria": "bacterium", "buses": "bus", "calves": "calf",
    "cattle": "cattle",
    "children": "child", "crew": "crew", "civilians": "civilian", "clergy": "clergy", "crises": "crisis", "criteria": "criterion",
    "data": "data",
    "deer": "deer", "feet": "foot", "firemen": "fireman", "fish": "fish", "fishermen": "fisherman", "folk": "folk",
    "gases": "gas", "geese": "goose",
    "gunmen": "gunman", "halves": "half", "jurymen": "juryman", "kids": "kid", "knives": "knife", "leaves": "leaf",
    "lives": "life",
    "loaves": "loaf", "media": "medium", "men": "man", "mice": "mouse", "militiamen": "militiaman",
    "offspring": "offspring", "oxen": "ox",
    "people": "person", "personnel": "personnel", "persons": "person", "phenomena": "phenomenon", "police": "police",
    "policemen": "policeman",
    "policewomen": "policewoman", "series": "series", "servicemen": "serviceman", "sheep": "sheep", "shelves": "shelf",
    "shoes": "shoe", "spacecraft": "spacecraft", "species": "species", "spokesmen": "spokesman", "staff": "staff",
    "teeth": "tooth",
    "thieves": "thief", "troops": "troop", "wives": "wife", "wolves": "wolf", "women": "woman", "youth": "youth",
}  # fmt: skip

# What is said of people who are counted without a noun.
STATES = {
    "arrested", "charged", "convicted", "dead", "deaths", "deceased", "detained", "died", "displaced", "evacuated",
    "executed", "fled", "homeless", "hospitalised", "hospitalized", "hurt", "indicted", "infected", "injured",
    "jailed", "killed", "missing", "rescued", "sentenced", "shot", "sick", "stabbed", "stranded", "struck",
    "survived", "trapped", "treated", "unaccounted", "unemployed", "vaccinated", "wounded",
}  # fmt: skip

ACTIONS = {
    "arrest": "arrested", "arrested": "arrested", "arresting": "arrested", "charged": "charged", "detained": "detained",
    "hospitalized": "hospitalized", "infected": "infected", "displaced": "displaced", "hurt": "hurt", "hurting": "hurt", "injured": "injured", "injures": "injured",
    "injuring": "injured",
    "kill": "killed", "killed": "killed", "killing": "killed", "kills": "killed", "wounded": "wounded",
    "wounding": "wounded",
    "wounds": "wounded",
}  # fmt: skip

# Verbs that say what people do who are counted without a noun.
DOING = {
    "are", "came", "could", "did", "fled", "gave", "got", "had", "have", "left", "lost", "made", "marched", "may",
    "might", "quit", "ran", "said", "say", "sang", "sat", "saw", "sent", "signed", "spoke", "stood", "stayed", "took",
    "told", "voted", "want", "wanted", "went", "were", "will", "won", "would", "wrote",
}  # fmt: skip

STOPS = {
    "a", "about", "above", "across", "after", "against", "ago", "ahead", "alive", "along", "also", "always", "among",
    "an", "and",
    "are", "around", "as", "at", "away", "be", "because", "been", "before", "behind", "being", "below", "besides",
    "between", "but", "by",
    "came", "can", "could", "did", "do", "does", "during", "each", "earlier", "every", "for", "from", "had", "has",
    "have", "he", "her", "here",
    "him", "his", "how", "i", "if", "in", "including", "inside", "into", "is", "it", "its", "later", "less", "may",
    "me", "might", "must", "my",
    "near", "nor", "not", "now", "of", "off", "on", "onto", "or", "our", "out", "outside", "over", "per", "perhaps",
    "plus", "said", "says", "shall",
    "please", "she", "should", "since", "so", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this",
    "those", "though",
    "through", "throughout", "till", "to", "today", "together", "tonight", "too", "toward", "towards", "under",
    "unless", "until", "up", "upon",
    "us", "versus", "via", "was", "we", "were", "what", "when", "where", "whether", "which", "while", "who", "whom",
    "whose", "why", "will",
    "with", "within", "without", "would", "yesterday", "yet", "you", "your",
}  # fmt: skip

_NOT_PLURAL = {
    "afterwards", "always", "backwards", "besides", "does", "downwards", "goes", "has", "its", "says", "towards",
    "upwards", "was", "aids", "analysis", "basis", "business", "campus", "chaos", "christmas", "congress", "diabetes", "gas", "glass",
    "means", "mass", "news",
    "overseas", "perhaps", "politics", "sometimes", "sports", "texas", "thus", "us", "yes",
}  # fmt: skip


def _may_be_noun(tokens: Tokens, at: int) -> bool:
    word = tokens.words[at]
    if word in _COMPARED or word.endswith(("'s", "ous", "ful", "less", "ible", "able")):
        return False
    return tokens.caseless or not tokens.capital(at) or not tokens.word(at + 1).isalpha()


_COMPARED = {
    "big", "bigger", "critical", "critically", "dead", "elder", "fatally", "full", "large", "major", "minor", "new", "older",
    "oldest", "other", "pregnant", "single", "small", "smaller", "younger", "youngest",
}  # fmt: skip

_MEN = ("children", "dmen", "emen", "kmen", "rmen", "smen", "women")
_REACH = 5


def is_plural(word: str) -> bool:
    """True where a word in lower case looks like a noun in the plural."""
    if word in IRREGULAR or word.endswith(_MEN):
        return True
    return (
        len(word) > 2 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")) and word not in _NOT_PLURAL
    )


def singular(word: str) -> str:
    """The singular of a noun in lower case; the word itself where it has none.

    >>> [singular(word) for word in ("employees", "bodies", "churches", "people", "buses", "dead")]
    ['employee', 'body', 'church', 'person', 'bus', 'dead']
    """
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word.endswith(_MEN):
        return word[:-3] if word.endswith("children") else word[:-2] + "an"
    if not is_plural(word) or len(word) < 4:
        return word[:-1] if len(word) == 3 and is_plural(word) else word
    if word.endswith("ies") and len(word) > 4 and word not in ("calories", "cookies", "movies", "zombies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zzes", "oes")):
        return word[:-2]
    return word[:-1]


def head(tokens: Tokens, at: int, one: bool = False) -> int | None:
    """The token of the noun that is counted by the number before token `at`; None where no noun follows.

    A plural is looked for ("100 Microsoft employees"); after the number one the noun is the next word.
    """
    words, found = tokens.words, None
    reach, compound = at + _REACH, at - 1
    for index in range(at, len(words)):
        if index >= reach:
            break
        word = words[index]
        if index <= compound:
            continue
        if (word[0].isdigit() or word in SMALL or word in TENS) and tokens.word(index + 1) == "-":
            compound = index  # "two 15-year-old boys"
            while tokens.glued(compound + 1) and (words[compound + 1] == "-" or words[compound + 1][0].isalnum()):
                compound += 1
            if compound > index + 1:
                if is_plural(words[compound]) and not words[compound].startswith("old"):
                    return compound  # "three forty-somethings"
                reach += compound + 1 - index
                continue
        if word == "-":
            if tokens.glued(index) and tokens.glued(index + 1):
                continue
            break
        if index > at and word.isdigit() and tokens.word(index + 1) == "s" and tokens.glued(index + 1):
            return index - 1  # "25 Boeing 737s"
        if is_model(tokens, index):
            continue
        if not word[0].isalpha():
            if word[0].isdigit() and (tokens.glued(index) or tokens.glued(index + 1)):
                continue  # "two 500mg tablets", "three 2-1 wins"
            break
        if word in STOPS:
            break
        if one and found is None and word not in SMALL and _may_be_noun(tokens, index):
            return index
        if word in ("ages", "years") or ((word in SMALL or word in TENS) and tokens.word(index + 1) != "-"):
            break
        if is_plural(word) or word in _BEFORE_NOUN:
            if found is not None and words[found] in _MEMBERS and word in _ALSO_VERBS:
                break  # "the 20 staff plans to strike"
            if found is None or is_plural(word):
                found = index
            if word not in _BEFORE_NOUN and word not in _MEMBERS:
                break  # a plural ends it: "300 workers asks" is a slip, "12 nurses calls" as well
        elif found is not None and words[found] not in _BEFORE_NOUN:
            break
    return found if found is None or is_plural(words[found]) else None


# Plurals that stand before the noun that is counted, and those that do so right before it only ("police officers").
_BEFORE_NOUN = {
    "admissions", "affairs", "appeals", "arms", "benefits", "claims", "communications", "customs", "drugs",
    "earnings", "elections", "electronics", "games", "goods", "homes", "human", "jobs", "logistics", "materials",
    "news", "operations", "parks", "politics", "relations", "resources", "rights", "sales", "savings", "securities",
    "services", "sports", "systems", "veterans", "weapons",
}  # fmt: skip
_MEMBERS = {
    "aircraft", "cattle", "children", "civilians", "crew", "data", "fish", "media", "men", "police", "sheep", "staff",
    "troops", "women", "youth",
}  # fmt: skip


_ALSO_VERBS = {"asks", "calls", "claims", "demands", "faces", "fears", "plans", "says", "strikes", "votes", "wants"}


def is_model(tokens: Tokens, at: int) -> bool:
    """ "737 Max", "787 jets": what an aircraft is called."""
    word, after = tokens.word(at), tokens.word(at + 1)
    model = len(word) == 3 and word[0] == word[2] == "7" and word.isascii() and word.isdigit()
    if not model:
        return False
    before = tokens.word(at - 1)
    if after in _AIRCRAFT or after == "max" or before in ("boeing", "boeing's"):
        return True
    verb = after in STOPS or after.endswith("ed") or not after.isalpha()
    return before in ("a", "an", "another", "that") or (before == "the" and verb and not tokens.glued(at + 1))


_AIRCRAFT = {
    "aircraft", "airliner", "airliners", "airplane", "airplanes", "dreamliner", "dreamliners", "freighter",
    "freighters", "jet", "jets", "jetliner", "jetliners", "jumbo", "jumbos", "plane", "planes",
}  # fmt: skip


def state(tokens: Tokens, at: int) -> str | None:
    """ "eight dead", "five were killed", "12 have been arrested": what happened to those counted without a noun."""
    word = tokens.word(at)
    if word in STATES:
        return word
    while word in ("had", "has", "have", "was", "were", "been", "are", "is", "being", "people"):
        at += 1
        word = tokens.word(at)
    return word if word in STATES else None
