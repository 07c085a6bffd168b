"""Terms that articles print in two ways: other capitals inside the word. Pure."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from checker.discovery.drafting import HELP, identifier, in_story
from checker.records import Article
from checker.rule import Rule

MOST = 20  # terms of one story
SURE = 3  # articles that print a term one way, so that what one of them prints once besides is a slip
LEAST = 4  # letters; shorter ones are abbreviations of many things

_TERM = re.compile(r"(?<![\w@./'’-])[A-Z][a-z]+(?:[A-Z][a-z]*)+(?![\w@/.-]*\w)|(?<![\w@./'’-])[A-Z][a-z]{3,}(?!\w)")
_SHOUTED = re.compile(r"[A-Z]{3}")


def terms(articles: Iterable[Article], story: str | None) -> list[Rule]:
    """A rule for each term that one article prints with a capital inside and another, or the same, without it."""
    printed: defaultdict[str, dict[str, set[str]]] = defaultdict(dict)
    for article in articles:
        for form in {form for form in _TERM.findall(article.text) if not _SHOUTED.search(form)}:
            printed[form.lower()].setdefault(form, set()).add(article.id)
    found = []
    for word, forms in sorted(printed.items()):
        spellings = sorted(forms, key=lambda form: (-len(forms[form]), form))
        told = {article for holders in forms.values() for article in holders}
        if len(word) < LEAST or len(spellings) < 2 or len(told) < 2:
            continue
        others = [forms[form] for form in spellings[1:]]
        alone = all(len(holders) == 1 and holders <= forms[spellings[0]] for holders in others)
        if alone and len(forms[spellings[0]]) < SURE:  # one article prints both, and too few others say which is a slip
            continue
        found.append(
            Rule(
                id=identifier([word, "spelling"]),
                type="text",
                title=f"Spelling of {spellings[0]}",
                one_of=tuple(spellings),
                where=in_story(story),
                severity="warning",
                help=HELP,
            )
        )
    return found[:MOST]
