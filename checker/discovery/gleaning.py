"""A first look at an article: what finds its copies and its story, and how it prints its words. No value is read yet."""

from __future__ import annotations

import zlib

from checker.discovery.values import MOST_SENTENCES, told
from checker.discovery.words import Vocabulary, content
from checker.record import Record, replace
from checker.records import Article, Reading, Zone
from checker.rulebook.book import Rulebook
from checker.stages.extract import extract
from checker.text.sentences import sentences

_NO_RULES = Rulebook(())


class Gleaned(Record, frozen=True):
    """An article of which the text is packed, so that a large corpus fits into memory until its stories are known."""

    reading: Reading
    packed: bytes
    zones: tuple[Zone, ...]
    size: int  # characters

    def article(self, id: str) -> Article:
        """The article as it was read, under the id that the corpus gives it."""
        text = zlib.decompress(self.packed).decode("utf-8", "surrogatepass")
        return replace(self.reading.article, id=id, text=text, zones=self.zones)


def glean(article: Article, vocabulary: Vocabulary) -> Gleaned:
    """What is kept of an article; its words are added to the vocabulary."""
    for start, end in sentences(article.text)[:MOST_SENTENCES]:
        sentence = article.text[start:end]
        if told(sentence):
            vocabulary.add(content(sentence))
    packed = zlib.compress(article.text.encode("utf-8", "surrogatepass"), 1)
    return Gleaned(extract(article, _NO_RULES, telling=True), packed, article.zones, len(article.text))
