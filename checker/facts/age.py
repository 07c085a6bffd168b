"""Ages: "a 16-year-old boy", "Lamont Powell, 24,", "aged seven", "between the ages of 18 and 24", "65 and older".

The unit is year, month, week or day. A mention's subject is the name or the noun that the age belongs to.
"""

from __future__ import annotations

from checker.records import Mention, Quantity
from checker.text.numbers import age_phrases, qualifiers
from checker.text.numbers.age_limits import is_limit
from checker.text.numbers.age_said import AFTER_APPOSITION, UNITS, aged, old, older
from checker.text.numbers.age_signs import OLD, OLDEST, speaks_of_age
from checker.text.numbers.amounts import amounts, any_tied, mention, unit_at
from checker.text.numbers.decades import DECADES, decade, in_words
from checker.text.numbers.digits import ONE
from checker.text.numbers.life import AT_AGE, PERSONS, PRONOUNS, TURNING
from checker.text.numbers.nouns import is_plural
from checker.text.numbers.numeral import Numeral
from checker.text.numbers.subjects import name_before, subject_behind
from checker.text.numbers.tied import Amount, Tied
from checker.text.passage import Passage
from checker.text.tokens import Tokens, tokenise, words


def read(passage: Passage) -> list[Mention]:
    tokens = tokenise(passage)
    found = [_mention(passage, tokens, amount) for amount in amounts(passage, "age", _tie, articles=True)]
    found += [one for at, word in enumerate(tokens.words) if word in DECADES and (one := _said_decade(passage, at))]
    return sorted(found, key=lambda mention: mention.start)


def possible(passage: Passage) -> bool:
    said = words(passage)
    return speaks_of_age(said) and (any_tied(passage, _tie, articles=True) or not DECADES.keys().isdisjoint(said))


def _mention(passage: Passage, tokens: Tokens, amount: Amount) -> Mention:
    first, last = amount.first, amount.last
    subject = None
    if amount.tied.before:
        while tokens.word(first - 1) in ("age", "ages", "aged", "just", "only"):
            first -= 1
        amount = amount._replace(first=first)
    if tokens.words[last] in OLD:
        subject = subject_behind(tokens, last + 1)
    place = first - 1
    if tokens.word(place) in (",", "("):
        place -= 1
    if subject is None:
        subject = name_before(tokens, place)
    return mention(passage, amount, subject=subject)


def _tie(tokens: Tokens, numeral: Numeral, at: int) -> Tied | None:
    if numeral.kind in ("article", "fraction"):
        return old(tokens, numeral, unit_at(tokens, numeral, at))
    return (old(tokens, numeral, at) or _by_context(tokens, numeral, at)) if numeral.kind != "ratio" else None


def _by_context(tokens: Tokens, numeral: Numeral, at: int) -> Tied | None:
    value = numeral.value
    last = numeral.last
    least = 0 if tokens.word(last + 1) in ("-", "to") else 1  # "ages 0 to 17"
    if value is None or value != value.to_integral_value() or not least <= value <= OLDEST or numeral.scale > 1:
        return None
    if tokens.word(last + 1) == "of" and tokens.word(last + 2) in _THEM:
        return None  # "eight people, seven of them officers"
    if tokens.words[last + 1 : last + 3] == ["'", "s"] and tokens.glued(last + 1):
        return decade(tokens, numeral)
    if tokens.word(last + 1) == "s" and tokens.glued(last + 1):
        return decade(tokens, numeral) or _plural_ages(tokens, numeral)
    if (tokens.glued(last + 1) and tokens.word(last + 1)[0].isalnum()) or tokens.word(last + 1) in ("%", "percent"):
        return None
    if tokens.word(numeral.first - 1) == "age" and (bound := _LIMITS.get(tokens.word(numeral.first - 2))):
        return Tied(numeral.first - 2, last, "year", qualifier=bound)  # "children under age 12"
    if bound := age_phrases.limit(tokens, numeral):
        unit = UNITS.get(tokens.word(last + 1))
        return Tied(numeral.first - 3, last + 1 if unit else last, unit or "year", qualifier=bound)
    first = aged(tokens, numeral)
    if first is not None:
        qualifier, stop = older(tokens, last + 1)
        return Tied(first, stop or last, "year", before=True, qualifier=qualifier)
    qualifier, stop = older(tokens, last + 1)
    if (
        stop is not None
        and qualifier is not None
        and (tokens.words[stop] in ("older", "younger") or _person_before(tokens, numeral))
    ):
        return Tied(numeral.first, stop, "year", qualifier=qualifier)
    if (
        _is_apposition(tokens, numeral)
        or age_phrases.tells(tokens, numeral)
        or _is_predicate(tokens, numeral)
        or _at_age(tokens, numeral)
        or _bounded_persons(tokens, numeral)
        or _is_shared(tokens, numeral)
    ):
        return Tied(numeral.first, last, "year")
    return None


_LIMITS = {
    "above": qualifiers.MORE, "below": qualifiers.FEWER, "over": qualifiers.MORE, "under": qualifiers.FEWER,
}  # fmt: skip


def _said_decade(passage: Passage, at: int) -> Mention | None:
    """ "in her forties", "his mid-thirties" """
    tokens = tokenise(passage)
    said = in_words(tokens, at)
    if said is None or not passage.free(start := tokens.starts[said.first], end := tokens.ends[at]):
        return None
    passage.take(start, end)
    value = Quantity("age", None, said.low, said.high, "year", qualifiers.BETWEEN, ONE)
    return Mention(start, end, passage.text[start:end], value)


def _plural_ages(tokens: Tokens, numeral: Numeral) -> Tied | None:
    """ "over-65s", "under-18s", "the over 50s"."""
    before = numeral.first - 1
    if tokens.word(before) == "-":
        before -= 1
    word = tokens.word(before)
    if word not in ("over", "under"):
        return None
    bound = qualifiers.MORE if word == "over" else qualifiers.FEWER
    return Tied(before, numeral.last + 1, "year", qualifier=bound)


def _person_before(tokens: Tokens, numeral: Numeral) -> bool:
    return tokens.word(numeral.first - 1) in PERSONS or tokens.word(numeral.first - 1) == "those"


def _bounded_persons(tokens: Tokens, numeral: Numeral) -> bool:
    """ "children under five", "people over 60", "anyone younger than 21"."""
    first, qualifier = qualifiers.left(tokens, numeral.first)
    if (
        qualifier is None
        or first == numeral.first
        or tokens.word(numeral.first - 1) not in ("over", "under", "than", "above", "below")
    ):
        return False
    if tokens.word(numeral.first - 1) == "than" and tokens.word(numeral.first - 2) not in ("older", "younger"):
        return False
    after = tokens.word(numeral.last + 1)
    if is_plural(after) or after in ("hundred", "foot", "mile", "per", "percent"):
        return False
    whom = tokens.word(first - 2 if tokens.word(first - 1) in ("are", "were") else first - 1)
    return whom in PERSONS or whom in ("them", "those") or tokens.word(numeral.first - 2) in ("older", "younger")


def _is_shared(tokens: Tokens, numeral: Numeral) -> bool:
    """ "the retirement age from 65 to 67": both, where nothing is counted with them."""
    after = tokens.word(numeral.last + 1)
    if (after.isalpha() and after not in _AFTER_AGE) or after in ("%", ":", "/", "-"):
        return False
    return is_limit(tokens, qualifiers.left(tokens, numeral.first)[0])


_AFTER_AGE = {
    "after", "and", "are", "as", "at", "because", "before", "but", "by", "can", "died", "earlier", "for", "from", "had",
    "has", "have", "in", "is", "last", "later", "living", "may", "must", "next", "of", "on", "or", "should", "since",
    "soon", "than", "this", "to", "today", "tomorrow", "was", "were", "when", "while", "who", "will", "with", "years",
    "yesterday",
}  # fmt: skip


def _is_apposition(tokens: Tokens, numeral: Numeral) -> bool:
    """ "Lamont Powell, 24, of", "the man, 34.", "Jane Doe (61)"."""
    first = numeral.first - (tokens.word(numeral.first - 1) == "now")
    before, mark, after = first - 2, tokens.word(first - 1), tokens.word(numeral.last + 1)
    if mark == "(" and numeral.kind == "digits":
        return after == ")" and (_is_name_end(tokens, before, sure=True) or tokens.word(before) in PERSONS)
    if mark != "," or (after == "-" and tokens.glued(numeral.last + 1)):
        return False
    clause = (
        after in _AFTER_FULL_NAME and not tokens.capital(numeral.last + 1) and _is_name_end(tokens, before, sure=True)
    )
    if after not in AFTER_APPOSITION and not clause:
        return False
    if tokens.word(before) in PERSONS:
        return True
    return numeral.kind == "digits" and _is_name_end(tokens, before, sure=after != ",")


_THEM = {"her", "his", "its", "our", "their", "them", "these", "those", "us", "which", "whom"}
_AFTER_FULL_NAME = {
    "(",
    "after",
    "allegedly",
    "also",
    "as",
    "at",
    "by",
    "charged",
    "faces",
    "for",
    "in",
    "on",
    "pleaded",
    "when",
    "with",
}
_MONTHS = {
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
           "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
           "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}  # fmt: skip


def _is_name_end(tokens: Tokens, at: int, sure: bool) -> bool:
    """True where a person's name may end at a token; `sure`: only a name of two words or more."""
    word = tokens.word(at)
    if word == "." and tokens.word(at - 1) in ("jr", "sr"):
        at, word = at - 1, tokens.word(at - 1)
    if not word[:1].isalpha() or word in _MONTHS or word in ("no", "nos", "page", "pages"):
        return False
    if tokens.caseless:
        return tokens.word(at - 1)[:1].isalpha() or not sure
    if not tokens.capital(at):
        return False
    before = tokens.word(at - 1)
    if word in ("jr", "sr", "ii", "iii"):
        return True
    two = (before[:1].isalpha() and tokens.capital(at - 1) and not tokens.glued(at)) or (
        before in ("-", ".") and tokens.capital(at - 2)
    )
    return (
        bool(two)
        or before in PERSONS
        or (not sure and before not in ("in", "at", "from", "of", "on", "to", "over", "past", "beat"))
    )


def _is_predicate(tokens: Tokens, numeral: Numeral) -> bool:
    """ "she is 34", "Powell was 24.", "who turned 18", "he's now 71"."""
    place = numeral.first - 1
    while tokens.word(place) in ("just", "only", "now", "then", "about", "around", "nearly", "almost"):
        place -= 1
    word, after = tokens.word(place), tokens.word(numeral.last + 1)
    if (after.isalpha() and after not in _AFTER_AGE) or after in ("%", "-", "/", ":", "$", "'"):
        return False
    if word in TURNING:
        return (
            not (after in ("in", "of", "to", "from", "for") and word != "turned")
            and (numeral.value or 0) >= 1
            and word != "turn"
        )
    if word in ("he's", "she's"):
        return True
    if word == "been" and tokens.word(place - 1) in ("had", "has", "have"):
        place, word = place - 1, "was"
    if word not in ("is", "was", "were", "are", "be", "am"):
        return False
    subject = tokens.word(place - 1)
    if subject == "," and after in ("", "."):  # "Powell, who lived in Leeds, was 34."
        return not {"who", "whose"}.isdisjoint(tokens.words[max(0, place - 14) : place])
    if subject in ("will", "would", "not"):
        subject = tokens.word(place - 2)
    if subject in PRONOUNS or subject in PERSONS:
        return after not in ("of", "to", "for", "with", "by", "from", "on", "than")
    return (
        tokens.capital(place - 1)
        and not tokens.caseless
        and subject.isalpha()
        and len(subject) > 1
        and subject not in _MONTHS
        and after in ("", ".", ",", "when", "and", "at")
        and (numeral.value or 0) >= 10
        and subject not in ("it", "there", "this", "that", "number", "score", "result")
        and place > 1
    )


def _at_age(tokens: Tokens, numeral: Numeral) -> bool:
    """ "died at 84", "dropped out at 18": at an age, after something that happens once in a life."""
    place = numeral.first - 1
    while tokens.word(place) in ("just", "only", "about", "around"):
        place -= 1
    if tokens.word(place) != "at" or tokens.word(place - 1) in ("started", "starting", "starts"):
        return False
    after = tokens.word(numeral.last + 1)
    if (
        not tokens.word(place - 1).isalnum()
        and after == ","
        and tokens.word(numeral.last + 2) in ("he", "her", "his", "she")
    ):
        return True  # "At 17, she left school."
    if (after.isalpha() and after not in _AFTER_AGE) or after in ("%", ":", "/", "-", "p", "a"):
        return False
    return any(word in AT_AGE for word in tokens.words[max(0, place - 8) : place])
