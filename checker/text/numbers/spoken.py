"""Numbers as they are said, counted up word by word: "two hundred and one", "1.2 million", "a million and a half"."""

from __future__ import annotations

from decimal import Decimal

from checker.text.numbers import digits
from checker.text.numbers import words as said
from checker.text.numbers.decimals import decimals
from checker.text.numbers.digits import ONE
from checker.text.numbers.numeral import Numeral
from checker.text.numbers.parts import part
from checker.text.numbers.spans import UNITS
from checker.text.tokens import Tokens

_LARGEST = Decimal("1e24")
_OVER = range(2, 100)
_HUNDREDS = {"digits": 1000}  # "125 hundred", but no "three hundred hundred"
_JOINTS = 4  # of trillions, billions, millions, thousands and what is less
_SHORT = 5  # words: no room for two numbers that a comma parts
MAGNITUDES = said.HUNDREDS | said.SCALES.keys() | said.DOZENS


def article(tokens: Tokens, index: int) -> int:
    """Where a number begins, with the article before it: "a million", "half a dozen" keep theirs."""
    return index - 1 if tokens.word(index - 1) in ("a", "an") and tokens.spaced[index] else index


def amount_at(tokens: Tokens, index: int, depth: int = 0) -> Numeral | None:
    """The plain number that begins at a token: what follows a unit in "5 feet 2 inches"."""
    word = tokens.word(index)
    if word and ("0" <= word[0] <= "9" or word in said.SMALL or word in said.TENS):
        return amount(tokens, index, depth)
    return None


def amount(tokens: Tokens, index: int, depth: int = 0) -> Numeral | None:
    """The number in digits or words that begins at a token, with its magnitudes; None where none does.

    `depth` counts the numbers that it is added to by "and" or a comma.
    """
    state = _Sum(tokens, index, depth)
    words, at = tokens.words, index
    while at < len(words):
        stop = state.take(at, words[at])
        if stop is None:
            break
        at = stop + 1
    if state.end < index:
        return None
    state.fraction()
    state.share_of_scale()
    value, first, word = state.value(), index, words[index]
    if word in MAGNITUDES:
        first = article(tokens, index)
    elif digits.is_digits(word):
        first, value = digits.sign(tokens, index, value)
    minus = tokens.word(first - 1) == "minus" and tokens.word(first - 2) != "or"  # "plus or minus 3"
    if minus or (tokens.word(first - 1) == "negative" and state.negative()):
        first, value = first - 1, -value
    numeral = Numeral(first, state.end, value, state.step, state.kind, state.scale)
    if tokens.word(state.end + 1) in said.LETTERS and words[state.end][0].isdigit() and tokens.glued(state.end + 1):
        numeral.letter = state.end + 1
    return numeral


class _Sum:
    """The number so far: finished groups in `total`, the open one in `group`; `last` is the kind of the last word."""

    def __init__(self, tokens: Tokens, index: int, depth: int) -> None:
        self.tokens, self.index, self.end, self.depth = tokens, index, index - 1, depth
        self.total = Decimal(0)
        self.group: Decimal | None = None
        self.limit: Decimal | None = None  # what comes next is smaller
        self.step = self.scale = ONE
        self.last, self.kind = "", "words"

    def value(self) -> Decimal:
        return self.total + (self.group or 0)

    def fraction(self) -> None:
        """ "twenty-three fifths": what was counted are parts."""
        read = part(self.tokens, self.end + 2 if self.tokens.word(self.end + 1) == "-" else self.end + 1)
        if read is None:
            return
        share, place, plural = read
        if self.tokens.words[place] == "quarters":
            plural = self.tokens.word(place + 1) in ("", "of")
        if self.kind == "digits" and self.last == "digits" and plural and self.value() in _OVER:
            self.last = "small"  # "2 thirds"
        if plural and self.last in ("small", "tens", "hundred"):
            over = self.value() % 100 if self.last != "hundred" and self.value() >= 100 else self.value()
            # "two hundred three fifths" are 200 and a bit, "ninety-five hundred fifths" are 1900
            self.total, self.group, self.step = self.value() - over + over * share, None, share
            self.end, self.kind, self.last = place, "fraction", "digits"

    def share_of_scale(self) -> None:
        """ "1/4 of a million" """
        if self.tokens.words[self.end + 1 : self.end + 3] != ["of", "a"]:
            return
        if self.kind != "fraction" and self.tokens.words[self.end] not in said.FRACTIONS:
            return
        big = self.tokens.word(self.end + 3)
        factor = said.SCALES.get(big, Decimal(100) if big == "hundred" else Decimal(12) if big == "dozen" else None)
        if factor is not None:
            self.total, self.group, self.step = self.value() * factor, None, self.step * factor
            self.end, self.kind, self.scale = self.end + 3, "words", factor

    def negative(self) -> bool:
        """ "negative ten" is a number, "tested negative ten days later" and "a negative two-year outlook" are not."""
        before, after = self.tokens.word(self.index - 2), self.tokens.word(self.end + 1)
        unsigned = before in ("came", "or", "rated") or before.startswith("test") or after in UNITS
        return not unsigned and (after != "-" or before not in ("a", "the"))

    def take(self, at: int, word: str) -> int | None:
        """Adds the word at a token; the last token used, or None where the number has ended."""
        if self.last == "sub":
            return None
        if word in said.SMALL or word in said.TENS:
            stop = self._small(at, word)
        elif digits.is_digits(word):
            stop = self._digits(at, word)
        elif word in said.VULGAR:
            stop = self._vulgar(at, word)
        elif word in said.HUNDREDS:
            stop = self._hundred(at, word)
        elif word in said.SCALES:
            stop = self._scale(at, said.SCALES[word])
        elif word in said.DOZENS:
            stop = self._dozen(at)
        elif word == "-" and self._hyphen_joins(at):
            return at
        elif word == "-" and self.tokens.words[at : at + 6 : 2] == ["-"] * 3:
            stop = self._hyphened_share(at)
        elif word == "point":
            stop = self._point(at)
        elif word in ("and", "&"):
            stop = self._and(at)
        elif word == "," and self.last == "scale" and self.kind == "words":
            stop = self._comma(at)
        else:
            return None
        if stop is not None:
            self.end = stop
        return stop

    def _grows(self, at: int) -> bool:
        """ "6 million 5 billion" and "one thousand two thousand" are two numbers, "two thousand five hundred million" is one."""
        following = said.SCALES.get(self.tokens.word(at + 1), ONE)
        return self.scale > 1 and (following == self.scale or (self.scale > 1000 and following > self.scale))

    def _small(self, at: int, word: str) -> int | None:
        if self.last == "scale" and self._grows(at):
            return None
        if self.last == "hundred" and self.tokens.word(at + 1) in said.HUNDREDS:
            return None  # "one hundred two hundred"
        value = Decimal(said.SMALL[word] if word in said.SMALL else said.TENS[word])
        tens = word in said.TENS
        if self.last == "tens" and not tens and 1 <= value <= 9:
            self.group = (self.group or 0) + value
        elif self.last in ("", "scale"):
            self.group = value
        elif self.last == "hundred":
            self.group = (self.group or 0) + value
        else:
            return None
        self.last, self.step = ("tens" if tens else "small"), ONE
        return at

    def _digits(self, at: int, word: str) -> int | None:
        if self.last not in ("", "scale", "hundred") or (self.last == "scale" and self._grows(at)):
            return None
        units = self.scale == 1000 < self.total / 1000  # "322 million 124 thousand 235"
        if self.last == "scale" and self.tokens.word(at + 1) not in MAGNITUDES and not units:
            return None
        read = digits.digits(word)
        if read is None and (len(self.tokens.words) < _SHORT or self.tokens.word(at + 1) in said.SCALES):
            read = digits.comma(word)  # "£ 3,4", "1,5 million"
        if read is None or (self.last and (self.limit is None or read[0] >= self.limit)):
            return None
        value, self.step = read
        if self.last == "":
            self.kind = "fraction" if "/" in word or "⁄" in word else "digits"
            at, value, self.step = digits.more(self.tokens, at, value, self.step)
        self.group = (self.group or 0) + value if self.last == "hundred" else value
        self.last = "digits"
        return at

    def _vulgar(self, at: int, word: str) -> int | None:
        """ "½", "2½" """
        if self.last not in ("", "digits", "small", "tens") or (self.group or 0) % 1 != 0:
            return None
        if self.last == "":
            self.kind = "fraction"
        self.group, self.step = (self.group or 0) + said.VULGAR[word], said.VULGAR[word]
        self.last = "digits"
        return at

    def _hundred(self, at: int, word: str) -> int | None:
        if self.last not in ("", "small", "tens", "digits") or (self.group or ONE) >= _HUNDREDS.get(self.last, 100):
            return None
        if word == "hundreds" and self.last == "":
            return None
        self.group, self.step = (ONE if self.group is None else self.group) * 100, self.step * 100
        self.last, self.limit = "hundred", Decimal(100)
        return at

    def _scale(self, at: int, factor: Decimal) -> int | None:
        if self.group is None and self.last not in ("", "scale"):
            return None
        if self.value() * factor >= _LARGEST:
            return None
        if self.last == "scale":  # "three lakh crore"
            self.total *= factor
        elif self.limit is not None and 100 < self.limit < factor:  # "two hundred thousand million"
            self.total = (self.total + (self.group or 0)) * factor
        else:
            self.total += (ONE if self.group is None else self.group) * factor
        self.step, self.scale, self.limit = self.step * factor, factor, factor
        self.group, self.last = None, "scale"
        return at

    def _dozen(self, at: int) -> int | None:
        if self.last not in ("", "small", "tens", "digits", "hundred"):
            return None
        self.group, self.step, self.last = (ONE if self.group is None else self.group) * 12, Decimal(12), "dozen"
        return at

    def _hyphen_joins(self, at: int) -> bool:
        nxt = self.tokens.word(at + 1)
        if self.last == "tens":
            return 1 <= said.SMALL.get(nxt, 0) <= 9
        glued = self.tokens.glued(at) == self.tokens.glued(at + 1)
        if self.last in ("hundred", "scale") and self.kind == "words" and self.tokens.glued(at) and glued:
            if self.last == "hundred" and self.tokens.word(at + 2) in said.HUNDREDS:
                return False  # "one hundred-two hundred"
            if said.SCALES.get(self.tokens.word(at + 2), ONE) >= self.scale > 1:
                return False  # "three million-five million"
            return (
                nxt in said.SMALL
                or nxt in said.TENS
                or nxt in said.SCALES
                or self.tokens.words[at + 1 : at + 3] == ["and", "-"]
            )
        return self.last in ("small", "digits", "tens", "scale") and nxt in MAGNITUDES and glued

    def _point(self, at: int) -> int | None:
        if self.last == "scale" and self.kind == "words" and self.group is None:
            self.group = Decimal(0)  # "one thousand point two"
        elif self.last not in ("small", "tens", "hundred", "digits") or self.group is None:
            return None
        part, stop = decimals(self.tokens, at + 1)
        if stop is not None and self.tokens.word(stop + 1) in said.HUNDREDS and self.depth < _JOINTS:
            long = amount_at(self.tokens, at + 1, self.depth + 1)
            if long is not None and long.last > stop + 1 and long.value is not None and 100 < long.value < 1000:
                part, stop = long.value / 1000, long.last  # "one point two hundred thirty-six"
        if stop is not None:
            self.group, self.last = self.group + part, "digits"
            self.step = ONE.scaleb(int(part.as_tuple().exponent))
        return stop

    def _and(self, at: int) -> int | None:
        """ "two and a half", "a million and a half", "two hundred and one"."""
        if self.tokens.word(at + 1) == "-" and self.tokens.glued(at) and self.tokens.glued(at + 1):
            at += 1  # "three-hundred-and-five"
        share = self._share(at) if self.value() % 1 == 0 else None
        if share is not None:
            value, stop = share
            smaller = said.SCALES.get(self.tokens.word(stop + 1), self.scale)
            if self.group is None and smaller < self.scale:  # "one billion and three quarters million"
                self.total, self.step, self.last = self.total + value * smaller, value * smaller, "sub"
                return stop + 1
            if self.group is None:
                self.total, self.step = self.total + value * self.scale, value * self.scale
            else:
                self.group, self.step, self.last = self.group + value, value, "digits"
            return stop
        if self.last not in ("hundred", "scale") or self.limit is None:
            return None
        if self.tokens.word(self.index - 1) in ("between", "both") and not self._is_one_of_two(at + 1):
            return None
        if self.last == "hundred":
            return self._and_less_than_hundred(at)
        rest = amount_at(self.tokens, at + 1, self.depth + 1) if self.depth < _JOINTS else None
        if rest is None or rest.value is None or not 0 < rest.value < self.limit or rest.kind == "fraction":
            return None
        if self.kind == "digits" and rest.scale == 1 and (rest.kind == "words" or self.scale > 1000):
            return None  # "$2 million and three prisoners"
        self.group, self.step, self.last = rest.value, ONE, "sub"
        return rest.last

    def _is_one_of_two(self, at: int) -> bool:
        """ "between one hundred and fifty and two hundred": the second "and" parts the two."""
        rest = amount_at(self.tokens, at, _JOINTS)
        return rest is not None and self.tokens.word(rest.last + 1) == "and" and _begins(self.tokens, rest.last + 2)

    def _comma(self, at: int) -> int | None:
        """ "three million, two hundred and forty" """
        word = self.tokens.word(at + 1)
        plain = self.depth < _JOINTS and (word in said.SMALL or word in said.TENS)
        rest = amount_at(self.tokens, at + 1, self.depth + 1) if plain else None
        # "two thousand, sixty" may be two numbers, "six million, two thousand, sixty" is one
        least = 1 if self.depth and self.tokens.word(self.index - 1) == "," else 100
        if rest is None or rest.value is None or self.limit is None or not least <= rest.value < self.limit:
            return None
        if rest.value < 100 and self.tokens.word(rest.last + 1) in (",", "and"):
            return None  # "three million, two thousand, five and six"
        self.group, self.step, self.last = rest.value, ONE, "sub"
        return rest.last

    def _and_less_than_hundred(self, at: int) -> int | None:
        """ "one hundred and five", "a hundred and twenty-three thousand"; not "six hundred and five hundred"."""
        word = self.tokens.word(at + 1)
        read = digits.digits(word) if digits.is_digits(word) else None
        small = read[0] if read else Decimal(said.SMALL.get(word, said.TENS.get(word, 0)))
        if not 0 < small < 100 or self.tokens.word(at + 2) in ("hundred", "/"):
            return None
        stop = self.take(at + 1, word)
        return stop

    def _hyphened_share(self, at: int) -> int | None:
        """ "one-and-a-half", "two-and-three-quarters" """
        joint, many, part = (self.tokens.word(at + step) for step in (1, 3, 5))
        over = 1 if many in ("a", "an") else said.SMALL.get(many)
        share = said.FRACTIONS.get(part)
        if joint != "and" or not over or share is None or self.last not in ("small", "tens", "digits"):
            return None
        if self.group is None or part.endswith("s") != (over > 1):
            return None
        self.group, self.step, self.last = self.group + over * share, share, "digits"
        return at + 5

    def _share(self, at: int) -> tuple[Decimal, int] | None:
        """The fraction behind "and", and its last token."""
        if self.last not in ("small", "tens", "digits", "hundred", "dozen", "scale"):
            return None
        nxt, after = self.tokens.word(at + 1), self.tokens.word(at + 2)
        if "/" in nxt and self.last != "scale" and (read := digits.digits(nxt)):  # "five and 3/4"
            return read[0], at + 1
        named = part(self.tokens, at + 3 if after == "-" else at + 2)
        if named is not None and (found := self._counted_parts(nxt, *named)):
            return found
        rest = amount_at(self.tokens, at + 1, self.depth + 1) if self.depth < _JOINTS else None
        if rest is not None and rest.kind == "fraction" and rest.value is not None and rest.value < 1:
            return rest.value, rest.last  # "one and twenty-five hundredths"
        if nxt in ("half", "quarter") and (self.last != "scale" or after in ("", ".", ",")):
            return said.FRACTIONS[nxt], at + 1
        return None

    def _counted_parts(self, many: str, share: Decimal, last: int, plural: bool) -> tuple[Decimal, int] | None:
        """ "(two and) a half", "(two and) three quarters" """
        name = self.tokens.words[last]
        if many in ("a", "an"):
            known = name in ("half", "quarter", "third") or (
                not plural and self.tokens.word(last + 1) in _AFTER_PART | _STOPS
            )
        else:
            known = many in said.SMALL and (plural == (said.SMALL[many] > 1) or name == "quarter")
        if not known:
            return None
        return said.SMALL.get(many, 1) * share * (12 if self.last == "dozen" else 1), last


_STOPS = {"", ".", ",", ";", ")", "?", "!"}
_AFTER_PART = {
    "and",
    "as",
    "at",
    "for",
    "if",
    "in",
    "is",
    "more",
    "of",
    "on",
    "or",
    "per",
    "than",
    "times",
    "to",
    "was",
}


def _begins(tokens: Tokens, at: int) -> bool:
    word = tokens.word(at)
    return word[:1].isdigit() or word in said.SMALL or word in said.TENS
