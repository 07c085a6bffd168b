"""Reports built by hand, for the tests of the renderers: one like a desk would see, a hostile one, a clean one, a big one."""

from __future__ import annotations

import hashlib
import random
from decimal import Decimal

from checker.record import replace
from checker.records import (
    Accepted,
    Article,
    Claim,
    Fact,
    Moment,
    NearMiss,
    Position,
    Problem,
    Quantity,
    Report,
    RuleCard,
    Value,
    Wording,
)

ARTICLES = (
    Article("a-ledger", "corpus/a-ledger.txt", title="Staff at Microsoft ask for an end to the ICE contract", source="Harbor Ledger",
            published="2018-06-19T18:05", url="https://ledger.example/tech/ice-letter", story="ice-letter", lang="en", section="Technology"),
    Article("b-courier", "corpus/b-courier.txt", title="Letter to Nadella grows to 300 names", source="Valley Courier",
            published="2018-06-21", url="https://courier.example/2018/06/21/letter", story="ice-letter", lang="en"),
    Article("c-wire", "corpus/wire.jsonl", title="Microsoft workers protest border work", source="Meridian Wire",
            published="2018-06-20", url="https://meridian.example/a/1#top", story="ice-letter", lang="en", line=1, record=True),
    Article("d-post", "corpus/wire.jsonl", title="Microsoft workers protest border work", source="Bay Post",
            published="2018-06-20", url="https://baypost.example/wire/1", story="ice-letter", lang="en", line=2, record=True),
    Article("e-desk", "corpus/e-desk.md", title="What the contract is worth", source="Desk Notes",
            published="2018-06-22", story="ice-letter", lang="en-AU"),
    Article("f-undated", "corpus/f-undated.txt", title="Developers walk away from GitHub", source="Open Notebook", story="ice-letter"),
    Article("g-loose", "corpus/g-loose.txt", title=None, source=None, published="2018-06-23", story="ice-letter"),
    Article("h-later", "corpus/h-later.txt", title="A month on, the contract stands", source="Valley Courier",
            published="2018-07-20", url="https://courier.example/2018/07/20/month", story="ice-letter", lang="en"),
)  # fmt: skip


def claim(rule: str, article: str, value: Value, sentence: str, surface: str, line: int = 7, **more: str) -> Claim:
    """A claim whose offsets are right for an article that begins with the sentence."""
    start = sentence.index(surface)
    return Claim(rule, (), article, value, start, start + len(surface), line, start + 1, surface, sentence, 0, **more)  # type: ignore[arg-type]


def position(
    value: Value, canonical: str, *claims: Claim, independent: int | None = None, verdict: str = ""
) -> Position:
    articles = len({item.article for item in claims})
    return Position(value, canonical, claims, articles, articles if independent is None else independent, verdict)


def fact(
    rule: str,
    type: str,
    verdict: str,
    message: str,
    why: tuple[str, ...],
    *places: Position,
    severity: str = "error",
    **more: object,
) -> Fact:
    digest = hashlib.sha256(
        "|".join((rule, *sorted(place.canonical for place in places))).encode("utf-8", "replace")
    ).hexdigest()
    key = (("story", "ice-letter"),)
    placed = tuple(_placed(verdict, at, place) for at, place in enumerate(places))
    return Fact(digest[:12], rule, type, key, verdict, severity, "high", message, why, placed, **more)  # type: ignore[arg-type]


def _placed(verdict: str, at: int, place: Position) -> Position:
    """On the side of the first where it is said to fit it, else on a side of its own, with the verdict of the fact."""
    if at and place.verdict in ("agree", "compatible"):
        return place
    return replace(place, verdict=place.verdict or verdict, side=at)


def card(
    rule: str, title: str, type: str, line: int, words: str, claims: int, articles: int, near: int = 0
) -> RuleCard:
    return RuleCard(rule, title, type, "rules/letter.yaml", line, words, "", "error", claims, articles, near)


def count(number: int, qualifier: str = "exact", unit: str = "employee") -> Quantity:
    amount = Decimal(number)
    return Quantity(
        "count",
        amount,
        lower=amount if qualifier in ("more than", "at least") else None,
        unit=unit,
        qualifier=qualifier,
        step=Decimal(1),
    )


def money(text: str, unit: str = "USD") -> Quantity:
    return Quantity("money", Decimal(text), unit=unit, step=Decimal(100000))


def quote(text: str) -> Wording:
    return Wording("quote", text, "a developer")


def _signers() -> Fact:
    rule = "letter-signers"
    hundred, more = count(100, "more than"), count(300, "more than")
    wire = (
        "The letter, signed by more than 300 Microsoft employees, asks the company to give up its work for the agency."
    )
    return fact(
        rule, "count", "unclear",
        "Microsoft employees who signed the letter: more than 300 (3 articles, 2 independent) or more than 100 (1 article)",
        ("both speak of Microsoft employees who signed", "more than 300 is also more than 100, but a writer who knew of 300 would say so",
         "the rule says this number may not change"),
        position(more, "> 300 employee",
                 claim(rule, "b-courier", more, "By Thursday more than 300 employees had put their names to the letter.", "more than 300 employees",
                       before="The page went up on an internal board on Tuesday.", after="Its authors expect the list to grow."),
                 claim(rule, "c-wire", more, wire, "more than 300 Microsoft employees", line=1),
                 claim(rule, "d-post", more, wire, "more than 300 Microsoft employees", line=2), independent=2),
        position(hundred, "> 100 employee",
                 claim(rule, "a-ledger", hundred, "More than 100 Microsoft employees signed an open letter to the chief executive on Tuesday.",
                       "More than 100 Microsoft employees", line=3, after="It was first seen on the firm’s own message board."), verdict="unclear"),
        severity="warning",
    )  # fmt: skip


def _name() -> Fact:
    rule = "developer-name"
    right, wrong = Wording("name", "Jer Thorp"), Wording("name", "Jer Throp")
    return fact(
        rule, "name", "conflict", "Name of the data artist: Jer Thorp (3 articles) or Jer Throp (1 article)",
        ("one surname is a transposition of the other", "both are named in the same role, in the same story"),
        position(right, '"Jer Thorp"',
                 claim(rule, "b-courier", right, "The data artist Jer Thorp said he would move his code elsewhere.", "Jer Thorp", line=14),
                 claim(rule, "f-undated", right, "Jer Thorp was among the first to say so.", "Jer Thorp", line=4),
                 claim(rule, "e-desk", right, "Thorp gave no date for the move.", "Thorp", line=21)),
        position(wrong, '"Jer Throp"',
                 claim(rule, "a-ledger", wrong, "Artist Jer Throp told followers that he had ended his contract.", "Jer Throp", line=19), verdict="conflict"),
    )  # fmt: skip


def _quote() -> Fact:
    rule = "developer-quote"
    first, second = (
        quote("I can no longer in good conscience work with them"),
        quote("I could no longer in good faith work for them"),
    )
    return fact(
        rule, "quote", "conflict", "The developer’s words are given in two wordings; 3 words differ",
        ("the two wordings share 7 of 10 words in the same order", "both are given as direct speech of the same speaker"),
        position(first, '"I can no longer in good conscience work with them"',
                 claim(rule, "b-courier", first, "“I can no longer in good conscience work with them,” he wrote on Tuesday.",
                       "I can no longer in good conscience work with them", line=15, scope="quote"),
                 claim(rule, "f-undated", first, "He put it plainly: “I can no longer in good conscience work with them.”",
                       "I can no longer in good conscience work with them", line=6, scope="quote")),
        position(second, '"I could no longer in good faith work for them"',
                 claim(rule, "a-ledger", second, "“I could no longer in good faith work for them,” he told his followers.",
                       "I could no longer in good faith work for them", line=20, scope="quote"), verdict="conflict"),
    )  # fmt: skip


def _value() -> Fact:
    rule = "contract-value"
    first, swapped = money("19400000"), money("14900000")
    return fact(
        rule, "money", "conflict", "Value of the contract: USD 19.4 million (3 articles) or USD 14.9 million (1 article)",
        ("the same currency, the same contract", "14.9 million lies outside the printed precision of 19.4 million"),
        position(first, "USD 19400000",
                 claim(rule, "a-ledger", first, "The contract is worth US$19.4 million over its term.", "US$19.4 million", line=5),
                 claim(rule, "b-courier", first, "At issue is a deal worth $19.4 million.", "$19.4 million", line=9),
                 claim(rule, "h-later", first, "The deal of US$19.4 million runs on.", "US$19.4 million", line=2), independent=2),
        position(swapped, "USD 14900000",
                 claim(rule, "e-desk", swapped, "Public records put the contract at $14.9 million.", "$14.9 million", line=11), verdict="conflict"),
    )  # fmt: skip


def _leaving() -> Fact:
    rule = "people-leaving"
    two, five, nine = count(2), count(5), count(9)
    return fact(
        rule, "count", "update", "Employees who said they would leave: 2, later 5, later 9",
        ("the rule says this number may rise", "each later article gives the larger number"),
        position(nine, "9 employee", claim(rule, "h-later", nine, "Nine employees have now said that they will leave.", "Nine employees", line=6),
                 claim(rule, "g-loose", nine, "In all, nine staff members are leaving.", "nine staff members", line=3)),
        position(two, "2 employee", claim(rule, "a-ledger", two, "Two employees said they were thinking of leaving.", "Two employees", line=8), verdict="update"),
        position(five, "5 employee", claim(rule, "b-courier", five, "Five employees now say they will go.", "Five employees", line=12), verdict="update"),
        severity="info",
    )  # fmt: skip


def _agreed() -> tuple[Fact, ...]:
    day = Moment("date", "2018-01", "2018-01-01", "2018-02-01", "month", said=("month",), implied=("year",))
    price = money("7500000000")
    hub = Wording("name", "GitHub")
    one = count(3000, "more than", "employee")
    return (
        fact("blog-post-date", "date", "agree", "Date of the blog post: January 2018", ("all give the same month",),
             position(day, "2018-01", claim("blog-post-date", "a-ledger", day, "A company post from January praised the work.", "January", line=6),
                      claim("blog-post-date", "e-desk", day, "It dates from January 2018.", "January 2018", line=4))),
        fact("acquisition-price", "money", "compatible", "Price of the acquisition: USD 7.5 billion", ("one figure is the other, rounded",),
             position(price, "USD 7500000000", claim("acquisition-price", "f-undated", price, "Microsoft is buying GitHub for US$7.5 billion.", "US$7.5 billion", line=2),
                      claim("acquisition-price", "b-courier", price, "The $7.5 billion purchase is not yet closed.", "$7.5 billion", line=30))),
        fact("github-spelling", "name", "single-source", "Spelling of the platform: GitHub", (),
             position(hub, '"GitHub"', claim("github-spelling", "f-undated", hub, "Microsoft is buying GitHub for US$7.5 billion.", "GitHub", line=2))),
        fact("google-petition", "count", "single-source", "Google employees who signed: more than 3,000", (),
             position(one, "> 3000 employee", claim("google-petition", "c-wire", one, "At Google over 3,000 employees signed a petition in April.", "over 3,000 employees", line=1))),
    )  # fmt: skip


def _accepted() -> Accepted:
    rule = "letter-addressee"
    first, second = Wording("name", "Satya Nadella"), Wording("name", "Nadella")
    done = fact(rule, "name", "conflict", "Addressee of the letter: Satya Nadella or Nadella", ("a surname alone",),
                position(first, '"Satya Nadella"', claim(rule, "a-ledger", first, "The letter is addressed to Satya Nadella.", "Satya Nadella")),
                position(second, '"Nadella"', claim(rule, "b-courier", second, "It asks Nadella to answer.", "Nadella")))  # fmt: skip
    return Accepted(
        done,
        "A second mention by surname is house style.",
        until="2018-12-31",
        by="standards desk",
        decision="explained",
    )


def sample() -> Report:
    """A report with one of everything that an editor may meet."""
    return Report(
        version="0.1.0",
        title="Fact check — Microsoft and ICE, June 2018",
        articles=ARTICLES,
        copy_of=(("d-post", "c-wire"),),
        rules=(
            card("letter-signers", "Microsoft employees who signed the letter", "count", 4, "How many employees, workers or staff, near Microsoft and letter or signed; all articles must agree.", 4, 4, 2),
            card("developer-name", "Name of the data artist", "name", 16, "Spellings of one person’s name, like Jer Thorp.", 4, 4),
            card("developer-quote", "What the developer wrote", "quote", 24, "The same speaker’s words, compared word by word.", 3, 3),
            card("contract-value", "Value of the contract with ICE", "money", 30, "An amount of money near contract or deal.", 4, 4, 1),
            card("people-leaving", "Employees who said they would leave", "count", 41, "How many employees leave; it may rise.", 4, 4),
            card("blog-post-date", "Date of the company’s blog post", "date", 52, "A date near post or blog.", 2, 2),
            card("acquisition-price", "Price of the acquisition of GitHub", "money", 60, "An amount near acquisition or buying.", 2, 2),
            card("github-spelling", "Spelling of GitHub", "name", 70, "Spellings of GitHub.", 1, 1),
            card("google-petition", "Google employees who signed a petition", "count", 77, "How many employees, near Google.", 1, 1),
            card("letter-addressee", "Addressee of the letter", "name", 84, "A name near addressed.", 2, 2),
            card("children-separated", "Children separated at the border", "count", 92, "How many children, near separated or border.", 0, 0, 1),
        ),
        findings=(_signers(), _name(), _quote(), _value(), _leaving()),
        facts=_agreed(),
        near_misses=(
            NearMiss("letter-signers", "e-desk", 410, 17, 1, "Several hundred people are said to have read the letter.", "no number of employees in the sentence"),
            NearMiss("letter-signers", "h-later", 90, 4, 1, "Employees at Google had signed a petition of their own.", "excluded by the cue Google"),
            NearMiss("contract-value", "g-loose", 12, 1, 13, "The sum of the contract was not disclosed.", "no amount of money in the sentence"),
            NearMiss("children-separated", "c-wire", 220, 1, 221, "Children were kept apart from their parents at the border.", "no number in the sentence"),
        ),
        accepted=(_accepted(),),
        problems=(
            Problem("corpus/notes.txt", "is not UTF-8 text (byte 0xe9 at 120)", "save it as UTF-8", "error"),
            Problem("corpus/g-loose.txt", "says neither title nor source", "add them in corpus.yaml"),
        ),
        corpus_digest="81c2a77e90b1",
        rules_digest="3f9ad2017c44",
        options=(("rules", "rules"), ("fail-level", "error")),
    )  # fmt: skip


def clean() -> Report:
    """Nothing disagrees; one rule found nothing."""
    report = sample()
    return replace(report, findings=(), accepted=(), problems=())


HOSTILE = (
    "<script>window.pwned = 1</script>",
    "<img src=x onerror='window.pwned = 2'>",
    "</script><script>window.pwned = 3</script><!-- ",
    "{{ 7 * 7 }}{% raw %}${7*7}<%= 7*7 %>",
    "\u202eevil\u202c \u2066turned\u2069 \u200bzero",
    '" autofocus onfocus="window.pwned = 4" x=\'',
    "]]><svg onload=window.pwned=5><style>*{display:none}</style>",
    "\x00\x07\x1b[31m\x9bred\ud800 half",
    "שלום 300 שלום",
)


def hostile() -> Report:
    """Every text that comes from outside tries to be markup, script, template or layout."""
    articles = tuple(
        Article(f"x{at}{evil}", f"corpus/{evil}.txt", title=f"{evil} title", source=f"{evil} source {at}", published=f"2018-06-{at + 10}",
                url=("javascript:window.pwned=6", "https://a.example/\"onclick=x", "data:text/html,<script>1</script>", "https://ok.example/a")[at % 4],
                lang="en\"><b>", section=evil, story=evil)
        for at, evil in enumerate(HOSTILE)
    )  # fmt: skip
    long = "word" * 250_000
    places = []
    for at, (article, evil) in enumerate(zip(articles, HOSTILE, strict=True)):
        value = Wording("quote", f"{evil} said {at}", evil)
        sentence = f"{evil} before {evil} said {at} after {evil}"
        item = claim(
            "evil</script>", article.id, value, sentence, f"{evil} said {at}", before=evil, after=evil, subject=evil
        )
        places.append(position(value, f'"{evil} said {at}"', item, verdict="conflict" if at else ""))
    big = Wording("text", "needle")
    giant = position(big, '"needle"', claim("giant", articles[0].id, big, f"{long} needle {long}", "needle"))
    other = position(
        Wording("text", long),
        f'"{long}"',
        claim("giant", articles[1].id, Wording("text", long), long, long),
        verdict="conflict",
    )
    everything = " ".join(HOSTILE)
    return Report(
        version="0.1.0",
        title=everything,
        articles=articles,
        copy_of=((articles[1].id, articles[0].id),),
        rules=(RuleCard("evil</script>", everything, "quote", f"rules/{HOSTILE[0]}.yaml", 3, everything, everything, "error", 9, 9, 1),
               RuleCard("giant", "A megabyte on one line", "text", "rules/b.yaml", 9, "w" * 3000, "", "error", 2, 2, 0),
               RuleCard("none", HOSTILE[2], "text", "rules/b.yaml", 19, "", "", "error", 0, 0, 0)),
        findings=(fact("evil</script>", "quote", "conflict", everything, (everything,), *places),
                  fact("giant", "text", "conflict", long, (long,), giant, other)),
        facts=(fact("evil</script>", "quote", "agree", everything, (everything,), *places[:1]),),
        near_misses=(NearMiss("evil</script>", articles[2].id, 0, 1, 1, everything + long, everything),),
        accepted=(Accepted(fact("evil</script>", "quote", "conflict", everything, (), *places[:2]), everything, until=HOSTILE[0], by=HOSTILE[1], decision=HOSTILE[2]),),
        problems=(Problem(HOSTILE[0], everything, everything),),
        corpus_digest="<b>x",
        rules_digest="<b>y",
        options=((HOSTILE[0], HOSTILE[1]),),
    )  # fmt: skip


_WORDS = [
    "the",
    "contract",
    "the",
    "letter",
    "a",
    "spokesman",
    "officials",
    "on",
    "Tuesday",
    "said",
    "that",
    "work",
    "for",
    "agency",
    "company",
    "after",
    "review",
    "by",
    "staff",
    "who",
    "asked",
    "to",
    "end",
    "deal",
    "which",
    "began",
    "in",
    "January",
    "and",
    "runs",
    "until",
    "next",
    "year",
    "according",
    "to",
    "public",
    "records",
    "seen",
    "at",
    "city",
    "hall",
    "although",
    "nobody",
    "would",
    "confirm",
    "it",
]


def crowd(articles: int = 1000, facts: int = 50, share: float = 1.0) -> Report:
    """A big report: every `share` of the articles gives every fact; each sentence is different, as in real articles."""
    dice = random.Random(f"{articles} {facts} {share}")
    texts = tuple(
        Article(f"article-{at:04}", f"corpus/{at % 40:02}/article-{at:04}.txt", title=f"Article {at} on the contract and what came after it",
                source=f"Outlet {at % 60}", published=f"2018-{1 + at % 12:02}-{1 + at % 28:02}", url=f"https://outlet{at % 60}.example/2018/{at}/story", lang="en")
        for at in range(articles)
    )  # fmt: skip
    found = []
    for number in range(facts):
        claims: dict[int, list[Claim]] = {}
        for article in texts:
            if dice.random() > share:
                continue
            amount = dice.choices((100, 300, 200, 250), (80, 15, 4, 1))[0] + number
            lead, tail = dice.choices(_WORDS, k=9), dice.choices(_WORDS, k=9)
            sentence = f"{' '.join(lead)} {amount} employees {' '.join(tail)}."
            context = [" ".join(dice.choices(_WORDS, k=14)) + "." for _ in range(2)]
            claims.setdefault(amount, []).append(
                claim(
                    f"fact-{number}",
                    article.id,
                    count(amount),
                    sentence,
                    f"{amount} employees",
                    line=dice.randint(1, 80),
                    before=context[0],
                    after=context[1],
                )
            )
        order = sorted(claims, key=lambda amount: -len(claims[amount]))
        places = [
            position(count(amount), f"{amount} employee", *claims[amount], verdict="conflict" if at else "")
            for at, amount in enumerate(order)
        ]
        verdict = "conflict" if len(places) > 1 else "agree"
        found.append(
            fact(
                f"fact-{number}",
                "count",
                verdict,
                f"Fact {number}: {len(places)} values",
                ("the values differ",),
                *places,
            )
        )
    return Report(
        version="0.1.0",
        title="A thousand articles",
        articles=texts,
        copy_of=(),
        rules=tuple(
            card(
                f"fact-{at}",
                f"Number {at} that everybody gives",
                "count",
                at * 5 + 1,
                "How many employees.",
                articles,
                articles,
            )
            for at in range(facts)
        ),
        findings=tuple(item for item in found if item.is_finding),
        facts=tuple(item for item in found if not item.is_finding),
        corpus_digest="00112233",
        rules_digest="44556677",
    )


def classed() -> Report:
    """Thirty sources with and without a class: too many columns to stand in one row."""
    report = crowd(articles=60, facts=2)
    kinds = ("agency", "local", "local", None)
    articles = tuple(
        replace(article, source=f"Outlet {at % 30}", source_class=kinds[at % 30 % 4]) for at, article in enumerate(report.articles)
    )  # fmt: skip
    return replace(report, articles=articles)


def several(stories: int = 30) -> Report:
    """Many stories with ids that say nothing; in each a finding and a fact agreed on, from three sources of its own."""
    articles, findings, facts = [], [], []
    for at in range(stories):
        ids = [f"{at}-{name}" for name in "abc"]
        for number, id in enumerate(ids):
            title = f"Bridge {at} is shut for good - Channel {number}" if number == 0 else f"Later words on bridge {at}"
            articles.append(
                Article(
                    id,
                    f"corpus/{id}.txt",
                    title=title,
                    source=f"Channel {at}.{number}",
                    published=f"2018-06-1{number}",
                    story=str(1000 + at),
                )
            )
        two, five = count(2), count(5)
        said = (("story", str(1000 + at)),)
        for verdict, kept in (("conflict", findings), ("agree", facts)):
            places = [
                position(
                    two,
                    "2 employee",
                    *(claim("hurt", id, two, "Two employees were hurt.", "Two employees") for id in ids[:2]),
                )
            ]
            if verdict == "conflict":
                places.append(
                    position(
                        five,
                        "5 employee",
                        claim("hurt", ids[2], five, "Five employees were hurt.", "Five employees"),
                        verdict=verdict,
                    )
                )
            made = fact("hurt", "count", verdict, f"Hurt at bridge {at}", ("2 and 5 cannot both be true",), *places)
            kept.append(replace(made, id=f"{verdict[0]}{at:011}", key=said))
    return Report(
        version="0.1.0", title="Bridges", articles=tuple(articles), copy_of=(),
        rules=(card("hurt", "Employees who were hurt", "count", 1, "How many employees were hurt.", stories * 6, stories * 3),),
        findings=tuple(findings), facts=tuple(facts), corpus_digest="00112233", rules_digest="44556677",
    )  # fmt: skip
