"""The words around a number that set its bounds: "more than", "nearly", "or so". Plain tables and two look-ups."""

from __future__ import annotations

from checker.text.numbers.currencies import CODES, SIGNS
from checker.text.numbers.words import SMALL, TENS
from checker.text.tokens import Tokens

ABOUT, AT_LEAST, MORE, AT_MOST, FEWER = "about", "at least", "more than", "at most", "fewer than"
BETWEEN, EXACT, VAGUE = "between", "exact", "vague"
EQUAL = "="  # "equal to 20" sets both bounds

_LEFT = {
    "above": MORE,
    "a maximum of": AT_MOST,
    "a minimum of": AT_LEAST,
    "about": ABOUT,
    "almost": FEWER,
    "an estimated": ABOUT,
    "approaching": FEWER,
    "anything up to": AT_MOST,
    "approx": ABOUT,
    "approx .": ABOUT,
    "approximately": ABOUT,
    "around": ABOUT,
    "around about": ABOUT,
    "as few as": AT_LEAST,
    "as high as": AT_MOST,
    "as little as": AT_LEAST,
    "as long as": AT_MOST,
    "as low as": AT_LEAST,
    "as many as": AT_MOST,
    "as much as": AT_MOST,
    "at a maximum": AT_MOST,
    "at a minimum": AT_LEAST,
    "at least": AT_LEAST,
    "at most": AT_MOST,
    "at or above": AT_LEAST,
    "at or below": AT_MOST,
    "at or over": AT_LEAST,
    "at or under": AT_MOST,
    "at the least": AT_LEAST,
    "at the most": AT_MOST,
    "at the very least": AT_LEAST,
    "barely": ABOUT,
    "below": FEWER,
    "better than": MORE,
    "best part of": FEWER,
    "better part of": FEWER,
    "beyond": MORE,
    "bigger than": MORE,
    "bordering on": FEWER,
    "circa": ABOUT,
    "close on": FEWER,
    "close to": ABOUT,
    "equal": EQUAL,
    "equal to": EQUAL,
    "equal to or above": AT_LEAST,
    "equal to or below": AT_MOST,
    "equal to or over": AT_LEAST,
    "equal to or under": AT_MOST,
    "equaled": EQUAL,
    "equaling": EQUAL,
    "equaling to": EQUAL,
    "equalled": EQUAL,
    "equalling": EQUAL,
    "equals": EQUAL,
    "equals to": EQUAL,
    "estimated": ABOUT,
    "exactly": EXACT,
    "exceed": MORE,
    "exceeded": MORE,
    "exceeding": MORE,
    "exceeds": MORE,
    "fewer than": FEWER,
    "getting on for": FEWER,
    "give or take": ABOUT,
    "greater than": MORE,
    "higher than": MORE,
    "in excess of": MORE,
    "in the neighborhood of": ABOUT,
    "in the neighbourhood of": ABOUT,
    "in the order of": ABOUT,
    "in the region of": ABOUT,
    "in the vicinity of": ABOUT,
    "just short of": FEWER,
    "larger than": MORE,
    "less than": FEWER,
    "lesser than": FEWER,
    "little short of": FEWER,
    "longer than": MORE,
    "lower than": FEWER,
    "maximum of": AT_MOST,
    "minimum of": AT_LEAST,
    "more or less": ABOUT,
    "more than": MORE,
    "near": ABOUT,
    "nearing": FEWER,
    "nearly": FEWER,
    "no fewer than": AT_LEAST,
    "no higher than": AT_MOST,
    "no later than": AT_MOST,
    "no less than": AT_LEAST,
    "no longer than": AT_MOST,
    "no lower than": AT_LEAST,
    "no more than": AT_MOST,
    "north of": MORE,
    "not far short of": FEWER,
    "not less than": AT_LEAST,
    "not more than": AT_MOST,
    "not quite": FEWER,
    "older than": MORE,
    "on the order of": ABOUT,
    "over": MORE,
    "= <": AT_MOST,
    "= >": AT_LEAST,
    "max": AT_MOST,
    "max .": AT_MOST,
    "maximum": AT_MOST,
    "min": AT_LEAST,
    "min .": AT_LEAST,
    "minimum": AT_LEAST,
    "not above": AT_MOST,
    "not below": AT_LEAST,
    "not exceed": AT_MOST,
    "not even": FEWER,
    "not exceeding": AT_MOST,
    "not over": AT_MOST,
    "not under": AT_LEAST,
    "of the order of": ABOUT,
    "possibly": ABOUT,
    "precisely": EXACT,
    "practically": FEWER,
    "roughly": ABOUT,
    "round about": ABOUT,
    "scarcely": ABOUT,
    "shorter than": FEWER,
    "shy of": FEWER,
    "smaller than": FEWER,
    "some": ABOUT,
    "south of": FEWER,
    "starting at": AT_LEAST,
    "starting from": AT_LEAST,
    "something like": ABOUT,
    "somewhere around": ABOUT,
    "surpass": MORE,
    "surpassed": MORE,
    "surpasses": MORE,
    "surpassing": MORE,
    "top": MORE,
    "topped": MORE,
    "topping": MORE,
    "under": FEWER,
    "up to": AT_MOST,
    "upward of": MORE,
    "upwards of": MORE,
    "verging on": FEWER,
    "virtually": FEWER,
    "younger than": FEWER,
    "=": EQUAL,
    "~": ABOUT,
    "≈": ABOUT,
    "<": FEWER,
    ">": MORE,
    "≤": AT_MOST,
    "≥": AT_LEAST,
    "> =": AT_LEAST,
    "< =": AT_MOST,
}

_RIGHT = {
    "and below": AT_MOST,
    "and under": AT_MOST,
    "max": AT_MOST,
    "maximum": AT_MOST,
    "minimum": AT_LEAST,
    "or below": AT_MOST,
    "and above": AT_LEAST,
    "and over": AT_LEAST,
    "and change": MORE,
    "and counting": AT_LEAST,
    "and up": AT_LEAST,
    "and upward": AT_LEAST,
    "and upwards": AT_LEAST,
    "at a maximum": AT_MOST,
    "at a minimum": AT_LEAST,
    "at least": AT_LEAST,
    "at maximum": AT_MOST,
    "at minimum": AT_LEAST,
    "at most": AT_MOST,
    "at the least": AT_LEAST,
    "at the most": AT_MOST,
    "at the outside": AT_MOST,
    "at the very least": AT_LEAST,
    "at the very most": AT_MOST,
    ", give or take": ABOUT,
    "- ish": ABOUT,
    "- odd": ABOUT,
    "- plus": AT_LEAST,
    "- some": ABOUT,
    "give or take": ABOUT,
    "ish": ABOUT,
    "more or less": ABOUT,
    "odd": ABOUT,
    "or above": AT_LEAST,
    "or fewer": AT_MOST,
    "or greater": AT_LEAST,
    "or higher": AT_LEAST,
    "or less": AT_MOST,
    "or lower": AT_MOST,
    "or more": AT_LEAST,
    "or over": AT_LEAST,
    "or so": ABOUT,
    "or thereabouts": ABOUT,
    "or under": AT_MOST,
    "or upward": AT_LEAST,
    "or upwards": AT_LEAST,
    "upwards": AT_LEAST,
    "plus": AT_LEAST,
    "tops": AT_MOST,
    "+": AT_LEAST,
}

_MORE_WORDS = ("bigger", "greater", "higher", "larger", "longer", "more")
_LESS_WORDS = ("fewer", "less", "lower", "shorter", "smaller")
# "or equal", "or higher", "not more than": what every comparative does.
for _words, _bound, _opposite, _strict in (
    (_MORE_WORDS, AT_LEAST, AT_MOST, MORE), (_LESS_WORDS, AT_MOST, AT_LEAST, FEWER),
):  # fmt: skip
    for _word in _words:
        _LEFT[f"{_word} than"] = _strict
        _LEFT[f"no {_word} than"] = _LEFT[f"not {_word} than"] = _opposite
        _LEFT[f"equal to or {_word} than"] = _LEFT[f"equal or {_word} than"] = _bound
        for _end in ("or equal to", "or equal than", "than or equal to", "than or equal", "or equal"):
            _LEFT[f"{_word} {_end}"] = _bound
        _RIGHT[f"or {_word}"] = _bound

# "does not exceed", "won't exceed": what a negated verb does.
for _no in ("cannot", "can't", "did not", "didn't", "does not", "doesn't", "must not", "never", "not to", "won't"):
    _LEFT[f"{_no} exceed"] = AT_MOST

# Words that lean on a qualifier and change nothing: "just over", "well under", "a little more than".
_ADVERBS = {
    "a", "bit", "comfortably", "considerably", "far", "fractionally", "just", "little", "marginally", "much", "only",
    "probably",
            "significantly", "slightly", "still", "substantially", "way", "well"}  # fmt: skip

# "over" also says where, and "top" and "near" other things: these words before them take the bound away.
_NO_BOUND = {
    "above": {"floor", "from", "mentioned", "the"},
    "below": {"from", "see", "the"},
    "equal": {"not"},
    "=": {"!"},
    "top": {"a", "his", "in", "its", "of", "on", "s", "the", "their"},
    "near": {"and", "at", "from", "in", "of", "the"},
    "over": {
        "all",
        "and",
        "came",
        "fell",
        "flipped",
        "hand",
        "handed",
        "knocked",
        "pulled",
        "ran",
        "run",
        "taken",
        "take",
        "takes",
        "took",
        "turned",
        "victory",
        "voted",
        "win",
        "wins",
    },
    "under": {"-", "go", "went"},
    "north": {"degrees", "far", "kilometers", "kilometres", "km", "mile", "miles", "the", "to", "up", "yards"},
    "south": {"degrees", "far", "kilometers", "kilometres", "km", "mile", "miles", "the", "to", "up", "yards"},
}


def _index(table: dict[str, str], last: bool) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Phrases by the word that touches the number, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, qualifier in table.items():
        words = tuple(phrase.split())
        found.setdefault(words[-1 if last else 0], []).append((words, qualifier))
    for phrases in found.values():
        phrases.sort(key=lambda item: -len(item[0]))
    return found


LEFT_WORDS = _ADVERBS | {word for phrase in _LEFT for word in phrase.split()}
_LEFT_INDEX = _index(_LEFT, last=True)
_RIGHT_INDEX = _index(_RIGHT, last=False)


def left(tokens: Tokens, first: int) -> tuple[int, str | None]:
    """The qualifier before token `first`: where it begins, with its adverbs, and which; `first` and None: none."""
    words, found, at = tokens.words, None, first
    for _ in range(3):
        step = _left_once(words, at)
        if step is None:
            break
        at, qualifier = step
        if found is None or found in (ABOUT, EXACT, EQUAL):
            found = qualifier
    if found is not None:
        while at > 0 and words[at - 1] in _ADVERBS and (words[at - 1] != "a" or words[at] in ("bit", "little")):
            at -= 1
    return at, found


def _left_once(words: list[str], first: int) -> tuple[int, str] | None:
    if first <= 0:
        return None
    for phrase, qualifier in _LEFT_INDEX.get(words[first - 1], ()):
        start = first - len(phrase)
        if start >= 0 and (len(phrase) == 1 or tuple(words[start:first]) == phrase):
            before = words[start - 1] if start > 0 else ""
            joined = before == "and" and start > 1 and _begins_amount(words[start - 2])  # "under 60 and over 20"
            if before in _NO_BOUND.get(phrase[0], ()) and not joined:
                return None
            return start, qualifier
    return None


_NUMBER_WORDS = SMALL.keys() | TENS.keys() | {"a"}
_LAST = {"max", "maximum", "minimum"}
_AFTER_LAST = {"a", "and", "at", "before", "but", "for", "from", "if", "in", "on", "or", "per", "to", "when", "with"}


def _begins_amount(word: str) -> bool:
    return word == "-" or word[:1].isdigit() or word in _NUMBER_WORDS or word in SIGNS or word in CODES


def right(tokens: Tokens, at: int) -> tuple[int, str | None]:
    """The qualifier that begins at token `at`: the token after it, and which; `at` and None without one."""
    words = tokens.words
    if at < len(words):
        for phrase, qualifier in _RIGHT_INDEX.get(words[at], ()):
            stop = at + len(phrase)
            after = tokens.word(stop)
            if phrase[0] == "and" and (_begins_amount(after) or (phrase[1] == "up" and after == "to")):
                continue  # "over $5 and under $10": the next one's
            if phrase[0] in _LAST and after[:1].isalnum() and after not in _AFTER_LAST:
                continue  # "min 5 max 10"
            if phrase[0] == "+" and after[:1].isdigit() and tokens.glued(stop):
                continue  # "5+1"
            if words[stop : stop + 1] == ["than"] and stop + 1 < len(words):
                continue  # "equal to 5 or less than 4": the next number's
            if tuple(words[at:stop]) == phrase and (phrase[0] not in ("-", "+", "ish") or tokens.glued(at)):
                if phrase == ("odd",) or phrase == ("plus",):
                    nxt = tokens.word(stop)
                    if phrase == ("plus",) and nxt in ("", ".", ",", ")", ";"):
                        return stop, qualifier  # "20 plus"
                    if not nxt.isalpha() or tokens.glued(at) or phrase == ("plus",):
                        continue
                return stop, qualifier
    return at, None
