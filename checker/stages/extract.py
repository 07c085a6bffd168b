"""From one article to the claims it makes: cues first, values only where the cues are. Pure."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from hashlib import blake2b
from itertools import pairwise

from checker.record import replace
from checker.records import Article, Claim, Mention, NearMiss, Problem, Quantity, Reading, Value
from checker.rule import Rule
from checker.rulebook.book import Candidate, Rulebook
from checker.stages.fitting import fitting, is_shared, singular_unit
from checker.stages.keys import keys
from checker.stages.page import Page, Span
from checker.stages.refusing import may_refuse, refuses
from checker.stages.single import alone, single, twice
from checker.stages.where import satisfied
from checker.text.copies import sketch
from checker.text.terms import terms

MOST_CLAIMS = 200  # of one rule in one article: more is a table, not a story
MOST_NEAR_MISSES = 3  # of one rule in one article
A_CLAUSE = 25  # characters that a comma or a bracket counts for, where the nearest value is looked for
CONTEXT = 400  # characters of the sentence before and after


def extract(
    article: Article,
    book: Rulebook,
    currency: str | None = None,
    telling: bool = False,
    tick: Callable[[], None] = lambda: None,
) -> Reading:
    """All that an article yields under a rulebook; the article comes back without its text. What `tick`, which is called
    all the while, raises ends it: whoever has no time for more then takes `unread`."""
    candidates = book.candidates(article.text)
    if not candidates and not telling:  # as of most articles
        return Reading(_known(article), digest=digest(article))
    page = Page(article, currency, tick)
    claims: list[Claim] = []
    missed: list[NearMiss] = []
    problems: list[Problem] = []
    for candidate in candidates:
        tick()
        rule = candidate.rule
        if not all(satisfied(article, condition) for condition in rule.where):
            continue
        try:
            found, dropped = _claims(page, candidate)
        except TimeoutError:
            problems.append(_too_slow(article, rule))
            continue
        if len(found) > MOST_CLAIMS:
            problems.append(_too_many(article, rule, len(found)))
        claims += found[:MOST_CLAIMS]
        if not found and rule.near:  # without cues no sentence speaks of the rule's subject
            missed += [_miss(page, rule, *drop) for drop in dropped[:MOST_NEAR_MISSES]]
    return Reading(
        article=_known(article),
        claims=tuple(claims),
        near_misses=tuple(missed),
        problems=tuple(problems),
        sketch=sketch(article.text) if claims or telling else (),  # a copy matters where it says something
        digest=digest(article),
        terms=terms(article.text, article.title or "") if telling else (),
    )


def unread(article: Article, seconds: float) -> Reading:
    """An article that was given up after so many seconds: it says nothing, and that is told."""
    what = f"took more than {seconds:g} seconds to be read for facts, so nothing in it was checked"
    problem = Problem(article.path, what, "raise --timeout, or split it into articles", "error")
    return Reading(_known(article), problems=(problem,), digest=digest(article))


def _known(article: Article) -> Article:
    """The article without its text, and without what only helps to read it."""
    return replace(article, text="", zones=(), locators=())


def claims(page: Page, book: Rulebook) -> list[Claim]:
    """What a page yields under a rulebook. It may have been read for another one: what was found in it is still there."""
    found: list[Claim] = []
    for candidate in book.candidates(page.text):
        if all(satisfied(page.article, condition) for condition in candidate.rule.where):
            try:
                found += _claims(page, candidate)[0][:MOST_CLAIMS]
            except TimeoutError:  # a regular expression that is too slow for this text; a run says so
                continue
    return found


def _too_many(article: Article, rule: Rule, count: int) -> Problem:
    what = f"gives {count:,} values for the rule {rule.id}; the first {MOST_CLAIMS} were taken"
    return Problem(
        article.path, what, "is it a list or a table? give the rule words that stand beside the value", "info"
    )


def _too_slow(article: Article, rule: Rule) -> Problem:
    what = f"a regular expression of the rule {rule.id} took too long on it, so the rule was left out there"
    return Problem(article.path, what, "write the expression so that it cannot go over the same text again and again")


def digest(article: Article) -> str:
    """A short hex text that changes with the article's text and with all that is known of it."""
    known = repr((article.title, article.source, article.published, article.story, article.currency, len(article.text)))
    return blake2b(f"{known}{article.text}".encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def steps(
    article: Article, rule: Rule, book: Rulebook, currency: str | None = None
) -> tuple[list[Claim], list[NearMiss]]:
    """For `checker explain`: the claims of one rule, and every sentence that came near with the step that dropped it."""
    page = Page(article, currency)
    claims: list[Claim] = []
    dropped: list[Drop] = []
    for condition in rule.where:
        if not satisfied(article, condition):
            field = f"where: {condition.field} {condition.operator} {' | '.join(condition.values)}"
            return [], [_miss(page, rule, 0, f"the article does not satisfy {field}")] if page.sentences else []
    for candidate in book.candidates(article.text):
        if candidate.rule.id == rule.id:
            claims, dropped = _claims(page, replace(candidate, phrases=None), every=True)
    return claims, [_miss(page, rule, *drop) for drop in dropped]


_LEFT_OUT = {
    "single": "single: the article gives several values",
    "alone": "alone: a like value stands beside it",
    "twice": "twice: the article does not give two values in two sentences",
}
Drop = tuple[int, str]  # an offset in a sentence that came near, and the step that dropped it


def _claims(page: Page, candidate: Candidate, every: bool = False) -> tuple[list[Claim], list[Drop]]:
    rule = candidate.rule
    claims: dict[tuple[int, int, tuple[str, ...]], Claim] = {}
    dropped: list[Drop] = []
    names = [name for name in rule.key if name != "story"]
    unread = not every and may_refuse(rule)
    for reach, why_not in _reaches(page, candidate, every):
        page.tick()
        if why_not:
            dropped.append((reach[0], why_not))
            continue
        if unread and (not rule.near or len(dropped) >= MOST_NEAR_MISSES) and refuses(page, rule, reach):
            continue
        mentions, why_not = fitting(page, rule, reach)
        if not mentions:
            if why_not:
                dropped.append((reach[0], why_not))
            continue
        for mention in _nearest(page.text, mentions, candidate.groups, reach):
            if page.corrects(page.sentence_at(mention.start)):
                dropped.append((mention.start, "it tells what an earlier version said"))
                continue
            if (rule.single or rule.alone or rule.twice) and mention.start >= page.aside:
                dropped.append((mention.start, "it stands where the article tells of another event"))
                continue
            for key in keys(names, page, mention):
                if "" in key:
                    dropped.append(
                        (mention.start, f"“{mention.surface}”: key: its {names[key.index('')]} is not known")
                    )
                elif (mention.start, mention.end, key) not in claims:
                    claims[mention.start, mention.end, key] = _claim(page, rule, mention, key)
    found = kept = list(claims.values())
    if not found:
        return found, dropped
    if rule.alone and rule.gap is not None:
        kept = alone(page, rule, kept)
    if rule.single:
        kept = single(rule, kept)
    if rule.twice:
        kept = twice(rule, kept)
    if len(kept) < len(found) and (every or rule.near):
        why_not = _LEFT_OUT["single" if rule.single else "twice" if rule.twice else "alone"]
        dropped += [(claim.start, why_not) for claim in found if claim not in kept]
    return kept, dropped


# ------------------------------------------------------------------ where the cues stand together


def _reaches(page: Page, candidate: Candidate, every: bool) -> Iterator[tuple[Span, str]]:
    """The stretches of text in which every group of cues occurs, each once; with a reason where a barred word spoils it.

    Where there is no cue, those without a value are left out unless `every` one is to be told of.
    """
    rule = candidate.rule
    groups, excludes = candidate.groups, candidate.excludes
    if rule.type == "quote":
        spans = [_around_quote(page, quote) for quote in page.quotes]
    elif rule.within == "article":
        spans = [(0, len(page.text))] if page.sentences else []
    elif len(groups) > 1 and rule.within == "sentence":
        spans = [span for block in _shared_blocks(page.text, groups) for span in page.sentences_between(*block)]
    else:
        units = page.sentences if rule.within == "sentence" else page.paragraphs
        telling = groups or ([candidate.phrases] if candidate.phrases is not None else [])
        if telling:
            spans = _holding(units, telling)
        else:
            all_of_them = every or rule.within != "sentence" or not is_shared(rule)
            spans = units if all_of_them else page.holding(rule.type)
    if len(groups) < 2 and not excludes and rule.type != "quote" and rule.within != "article":
        for span in dict.fromkeys(spans):  # each holds its one cue, and nothing is barred
            yield span, ""
        return
    for span in dict.fromkeys(spans):
        if all(_inside(group, span) for group in groups):
            barred = _first_inside(excludes, span)
            yield span, f"exclude: “{page.text[barred[0] : barred[1]]}” stands beside it" if barred else ""


def _shared_blocks(text: str, groups: Sequence[Sequence[Span]]) -> Iterator[Span]:
    """The stretches between two empty lines, which no sentence crosses, in which all groups have a hit: most articles that
    hold all the cues of a rule hold them far apart, and need not be cut into sentences."""
    end = -1
    for hit in min(groups, key=len):
        if hit[0] < end:
            continue
        start = text.rfind("\n\n", 0, hit[0]) + 1
        end = text.find("\n\n", hit[1])
        end = len(text) if end < 0 else end
        if all(_inside(group, (start, end)) for group in groups):
            yield start, end


def _holding(units: Sequence[Span], groups: Sequence[Sequence[Span]]) -> list[Span]:
    """The units that hold a hit of the rarest group: no other can hold a hit of every group."""
    starts = [start for start, _ in units]
    found = []
    for start, end in min(groups, key=len):
        at = bisect_right(starts, start) - 1
        if at >= 0 and end <= units[at][1]:
            found.append(units[at])
    return found


def _around_quote(page: Page, quote: Mention) -> Span:
    """A quote's own sentences, and the whole of those it begins and ends in."""
    numbers = page.sentences_in(quote.start, quote.end)
    first, last = page.sentences[numbers.start], page.sentences[max(numbers.start, numbers.stop - 1)]
    return min(first[0], quote.start), max(last[1], quote.end)


def _inside(hits: Sequence[Span], span: Span) -> bool:
    """Whether one of the hits, which stand left to right, lies in a span."""
    return _first_inside(hits, span) is not None


def _first_inside(hits: Sequence[Span], span: Span) -> Span | None:
    """The first of the hits, which stand left to right, that lies in a span."""
    first, last = span
    for at in range(bisect_left(hits, (first,)), len(hits)):
        hit = hits[at]
        if hit[1] <= last:
            return hit
        if hit[0] >= last:
            return None
    return None


# ------------------------------------------------------------------ which values are meant


def _nearest(
    text: str, mentions: Sequence[Mention], groups: Sequence[Sequence[Span]], reach: Span
) -> Sequence[Mention]:
    """Of several numbers or dates beside the same cues the nearest one is meant; words are all kept."""
    if len(mentions) < 2 or not hasattr(mentions[0].value, "qualifier"):
        return mentions
    mentions = _after_change(text, mentions)
    if not groups:
        return mentions
    inside = [[hit for hit in group if reach[0] <= hit[0] and hit[1] <= reach[1]] for group in groups]

    def distance(mention: Mention) -> int:
        return sum(min(_apart(text, mention, hit) for hit in hits) for hits in inside)

    distances = [distance(mention) for mention in mentions]
    least = min(distances)
    return [mention for mention, far in zip(mentions, distances, strict=True) if far == least]


def _apart(text: str, mention: Mention, hit: Span) -> int:
    """Characters between a value and a cue, with a good deal more for every clause that ends between them."""
    start, end = (mention.end, hit[0]) if mention.end <= hit[0] else (hit[1], mention.start)
    return max(end - start, 0) + A_CLAUSE * sum(map(text[start:end].count, ",;:()–—"))


def _after_change(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Of "up £10m to £305m" and "from 4.9% to 5.2%" the value that holds now."""
    ordered = sorted(mentions, key=lambda mention: mention.start)
    left = {id(a) for a, b in pairwise(ordered) if text[a.end : b.start].strip().lower() == "to"}
    return [mention for mention in mentions if id(mention) not in left]


def _claim(page: Page, rule: Rule, mention: Mention, key: tuple[str, ...]) -> Claim:
    article = page.article
    number = page.sentence_at(mention.start)
    last = page.sentence_at(max(mention.start, mention.end - 1))
    start, end = page.sentences[number][0], max(page.sentences[last][1], mention.end)
    line, column = page.place(mention.start)
    return Claim(
        rule=rule.id,
        key=key,
        article=article.id,
        value=_in_the_rules_words(mention.value, rule),
        start=mention.start,
        end=mention.end,
        line=line,
        column=column,
        surface=mention.surface,
        sentence=page.sentence(number) if (start, end) == page.sentences[number] else page.text[start:end],
        sentence_start=start,
        scope=page.scope(mention.start, mention.end),
        confidence=mention.confidence,
        subject=mention.subject,
        before=_neighbour(page, number - 1)[-CONTEXT:],
        after=_neighbour(page, last + 1)[:CONTEXT],
        source=article.source,
        published=article.published,
        origin=article.id,
        locator=page.locator(mention.start),
    )


def _in_the_rules_words(value: Value, rule: Rule) -> Value:
    """The rule's currency for a bare $, and its first noun for all of those that it counts as one."""
    if isinstance(value, Quantity):
        if value.unit == "$" and rule.currency:
            return replace(value, unit=rule.currency)
        if value.type == "count" and rule.unit and "unit" not in rule.key:
            return replace(value, unit=singular_unit(rule.unit[0]))
    return value


def _neighbour(page: Page, number: int) -> str:
    return page.sentence(number) if 0 <= number < len(page.sentences) else ""


def _miss(page: Page, rule: Rule, offset: int, dropped: str) -> NearMiss:
    start, end = page.sentences[page.sentence_at(offset)]
    line, column = page.place(start)
    return NearMiss(rule.id, page.article.id, start, line, column, page.text[start:end], dropped)
