"""Does a text read as English? By its commonest words, as readers do at a glance; nothing is said of short texts."""

from __future__ import annotations

# The words that every English text is full of; none is as common in another language that uses these letters.
COMMON = frozenset({
    "after", "and", "are", "been", "but", "from", "has", "have", "he", "his", "if", "it", "its", "more", "not", "on", "or",
    "said", "she", "that", "the", "their", "they", "this", "were", "which", "who", "with", "would", "you",
})  # fmt: skip
REACH = 3000  # characters looked at
LEAST_WORDS = 50
LEAST_SHARE = 0.02  # of the words; English prose has 15 to 30 in a hundred, its neighbours next to none


def reads_as_english(text: str) -> bool:
    """True for English and for whatever is too short to tell. Letters of other scripts count as words that are not."""
    at = text.find(" the ", 0, REACH)
    if at >= 0 and text.find(" the ", at + 5, REACH) >= 0:  # nearly every English text, in a millionth of a second
        return True
    words = text[:REACH].lower().split()
    common = sum(word.strip(".,;:!?\"'()“”‘’") in COMMON for word in words)
    if common > LEAST_SHARE * len(words) and text[:REACH].isascii():
        return True
    foreign = sum(char > "\u024f" and char.isalpha() for char in text[:REACH])
    if len(words) < LEAST_WORDS and foreign < LEAST_WORDS:
        return True
    return common > LEAST_SHARE * (len(words) + foreign // 4)
