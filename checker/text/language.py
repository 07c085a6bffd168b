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
    at = -1
    for _ in range(3):  # nearly every English text, in a millionth of a second
        at = text.find(" the ", at + 1, REACH)
        if at < 0:
            break
    else:
        return True
    words = text[:REACH].lower().split()
    letters = sum(char.isalpha() and char > "\u024f" for char in text[:REACH])
    if len(words) < LEAST_WORDS and letters < LEAST_WORDS:
        return True
    common = sum(word.strip(".,;:!?\"'()“”‘’") in COMMON for word in words)
    return common >= LEAST_SHARE * (len(words) + letters // 4)
