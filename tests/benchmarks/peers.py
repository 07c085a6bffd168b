"""What others and we do with the same rows and the same rules, as functions that can be timed."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from checker.facts import FACTS
from checker.read.heads import read_head
from checker.records import Article
from checker.rulebook.cues import variants
from checker.rulebook.files import load
from checker.stages.extract import extract
from checker.stages.list_values import list_values
from tests.benchmarks import made

# Sentences as news prints them, with holes for numbers.
SENTENCES = (
    "Police said {a} people were taken to hospital after the bus left the road on Tuesday evening.",
    "The council agreed to spend ${a}.{b} million on the bridge over the next {b} years.",
    "Shares fell {b}.{a} percent to ${a}.{b} in early trading in London, their lowest since March 2016.",
    "Anna Weller, {a}, of Springfield, was charged with fraud on June {b}, 2018.",
    "The storm dropped more than {a} inches of rain between 3 a.m. and noon.",
    "Nearly {a},000 homes were without power for about {b} hours, the company said.",
    "She finished second in the 1,500 metres, {b}.{a} seconds behind the winner.",
    "The hearing, which was to begin at 9:{a} a.m. on May {b}, was put off for two weeks.",
    "Nobody at the school could say why the door had been left open.",
    "“We did what we could with what we had,” the mayor told reporters outside the hall.",
)


def rows(count: int) -> list[str]:
    numbers = zip(itertools.cycle(range(12, 60)), itertools.cycle(range(2, 29)), strict=False)
    pairs = zip(itertools.cycle(SENTENCES), numbers, strict=False)
    return [sentence.format(a=a, b=b) for sentence, (a, b) in itertools.islice(pairs, count)]


def checker_values(texts: list[str]) -> int:
    types = [kind for kind in FACTS if kind != "text"]
    return sum(len(list_values(Article("a", "a", text, published="2018-06-20"), types)) for text in texts)


def dateparser_dates(texts: list[str]) -> int:
    from dateparser.search import search_dates  # type: ignore[import-not-found, import-untyped, unused-ignore]

    return sum(len(search_dates(text, languages=["en"]) or ()) for text in texts)


Found = set[tuple[int, str]]  # the number of an article, and the rule


def checker_rules(count: int) -> Callable[[list[str]], Found]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "rules.yaml"
        path.write_text(made.rules(count), encoding="utf-8")
        book = load([path])

    def ask(texts: list[str]) -> Found:
        found = set()
        for number, text in enumerate(texts):
            article = Article(id=str(number), path="", text=text, published=read_head(text).published)
            found |= {(number, claim.rule) for claim in extract(article, book).claims}
        return found

    return ask


def spacy_rules(count: int) -> Callable[[list[str]], Found]:
    """Both cues of a rule, in any of the forms that we take for the same, in one sentence: the first half of what our rules ask.
    By its PhraseMatcher, which is far quicker with so many words than its Matcher."""
    import spacy  # type: ignore[import-not-found, unused-ignore]
    from spacy.matcher import PhraseMatcher  # type: ignore[import-not-found, unused-ignore]

    nlp: Any = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
    rules: dict[int, list[tuple[str, int]]] = {}
    for number, pair in enumerate(itertools.islice(made._pairs(1), count)):
        for side, cue in enumerate(pair):
            matcher.add(cue, [nlp.make_doc(form) for form in variants(cue)])
            rules.setdefault(nlp.vocab.strings[cue], []).append((f"r{number}", side))

    def ask(texts: list[str]) -> Found:
        found = set()
        for number, doc in enumerate(nlp.pipe(texts)):
            for sentence in doc.sents:
                hit = {one for match in matcher(sentence) for one in rules[match[0]]}
                found |= {(number, rule) for rule, side in hit if side == 0 and (rule, 1) in hit}
        return found

    return ask
