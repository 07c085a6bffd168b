"""One word written two ways: British and American spelling, small numbers, contractions, fillers. Tables in lower
case."""

from __future__ import annotations

import re
from functools import lru_cache

# British ending or word part -> American; tried in order at the end of a word of at least five letters.
_ENDINGS = tuple(
    (re.compile(pattern), american)
    for pattern, american in (
        (r"(?<=[a-z]{3})is(e|ed|es|er|ers|ing|ation|ations|ational)$", r"iz\1"),
        (r"(?<=[a-z]{2})ys(e|ed|es|er|ers|ing)$", r"yz\1"),
        (r"(?<=[a-z]{2})our(s|ed|ing|ite|ites|able|ful|hood|hoods|er|ers|less)?$", r"or\1"),
        (r"^([a-z]*[aeiou][a-z]*[aeiou])ll(ed|ing|er|ers)$", r"\1l\2"),
        (r"(?<=[a-z]{2})tre(s)?$", r"ter\1"),
        (r"(?<=[a-z]{2})ogue(s)?$", r"og\1"),
    )
)

WORDS = {
    "aeroplane": "airplane", "ageing": "aging", "aluminium": "aluminum", "cancelled": "canceled",
    "catalogue": "catalog", "cheque": "check", "cheques": "checks", "cosy": "cozy", "counsellor": "counselor",
    "defence": "defense", "dreamt": "dreamed", "enrol": "enroll", "fulfil": "fulfill", "grey": "gray",
    "gaol": "jail", "jewellery": "jewelry", "judgement": "judgment", "kerb": "curb", "learnt": "learned",
    "licence": "license", "mould": "mold", "mum": "mom", "offence": "offense", "ok": "okay",
    "paediatric": "pediatric", "plough": "plow", "practise": "practice", "pretence": "pretense",
    "programme": "program", "programmes": "programs", "pyjamas": "pajamas", "sceptical": "skeptical",
    "skilful": "skillful", "spelt": "spelled", "storey": "story", "sulphur": "sulfur", "towards": "toward",
    "traveller": "traveler", "tyre": "tire", "tyres": "tires", "whilst": "while", "amongst": "among",
    "afterwards": "afterward", "burnt": "burned", "colour": "color", "alright": "allright", "cause": "because",
    "til": "until", "till": "until", "wilful": "willful", "instalment": "installment", "axe": "ax",
    "doughnut": "donut", "yeah": "yes",
}  # fmt: skip

NUMBERS = {
    word: str(number)
    for number, word in enumerate(
        """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen twenty
        """.split()
    )
}

CONTRACTIONS = {
    "ain't": "is not", "can't": "can not", "cannot": "can not", "gonna": "going to", "gotta": "got to",
    "he's": "he is", "i'm": "i am", "it's": "it is", "kinda": "kind of", "let's": "let us", "she's": "she is",
    "shan't": "shall not", "sorta": "sort of", "that's": "that is", "there's": "there is", "wanna": "want to",
    "what's": "what is", "where's": "where is", "who's": "who is", "won't": "will not", "y'all": "you all",
}  # fmt: skip
_SHORT_ENDINGS = (("n't", " not"), ("'re", " are"), ("'ve", " have"), ("'ll", " will"), ("'d", " would"))

FILLERS = frozenset("ah eh er hmm mhm mm oh uh uhm um".split())


@lru_cache(maxsize=20_000)
def one_spelling(word: str) -> str:
    """One form for the ways of writing a word, in lower case; a contraction gives two words.

    >>> [one_spelling(word) for word in ("organisation", "recognize", "two", "don't", "neighbours")]
    ['organization', 'recognize', '2', 'do not', 'neighbors']
    """
    if word in CONTRACTIONS:
        return CONTRACTIONS[word]
    for ending, full in _SHORT_ENDINGS:
        if word.endswith(ending) and len(word) > len(ending):
            return word[: -len(ending)] + full
    if word in NUMBERS:
        return NUMBERS[word]
    if word in WORDS:
        return WORDS[word]
    if len(word) > 4 and word.isalpha():
        for pattern, american in _ENDINGS:
            changed = pattern.sub(american, word)
            if changed != word:
                return changed
    return word
