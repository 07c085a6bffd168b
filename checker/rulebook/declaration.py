"""Every key of a rule file: its shape, what it allows, its default, one line of help and an example.

Validation, the JSON Schema for editors (`schema`) and the key reference in docs/rules.md all come from these tables.
The shapes are read in `shapes` and described to editors in `schema`.
"""

from __future__ import annotations

from checker.record import Record
from checker.records import CONFIDENCES, SCOPES, SEVERITIES, TYPES, VERDICTS
from checker.text.steps import STEPS

NUMERIC = ("money", "count", "number", "percent", "ordinal", "age", "duration", "quantity")
CALENDAR = ("date", "time")
WORDED = ("name", "place", "quote", "text")
MEASURED = ("duration", "quantity")
TOLERANT = (*NUMERIC, *CALENDAR)

KEY_PARTS = ("story", "person", "role", "fate", "age", "unit", "source", "article", "month", "year", "day", "corpus")
FIELDS = ("source", "published", "updated", "author", "section", "story", "lang", "id", "path", "title")
OUTCOMES = (*VERDICTS, "single-source", "no-match")

# Values of each type in canonical notation, as `expect:` and the tests of a rule write them and reports show them.
NOTATION = {
    "money": ("USD 19400000", "> EUR 5000"),
    "count": ("300 employee", "> 100 employee", "~ 90 worker"),
    "number": ("42", ">= 3.5"),
    "percent": ("12.5 %", "< 3 %"),
    "ordinal": ("3",),
    "age": ("34 year",),
    "date": ("2018-06-20", "2018-06", "2018"),
    "time": ("T15:00", "T09:30"),
    "duration": ("P3D", "PT20M"),
    "quantity": ("12 kilometre", "> 3 hectare"),
    "name": ('"Jer Thorp"',),
    "place": ('"Oak Street"',),
    "quote": ('"We were not asked"',),
    "text": ('"deep learning"',),
}


class Key(Record, frozen=True):
    """One key of a mapping. `types` are the fact types it applies to, all of them where it is empty."""

    name: str
    shape: str
    help: str
    example: str
    allowed: tuple[str, ...] = ()
    default: str = ""
    types: tuple[str, ...] = ()
    required: bool = False


FILE = (
    Key("version", "choice", "The version of the rule language.", "version: 1", ("1",), "1"),
    Key("extends", "plain_texts", "Packs whose rules are taken too; a rule of the same id changes the keys it gives.",
        "extends: generic"),
    Key("vars", "vars", "Cues under a name, put into near, exclude, one_of and patterns as {name}.",
        'vars: {letter: "open letter|letter|petition"}'),
    Key("defaults", "defaults", "Keys for all rules of this file that do not give them.", "defaults: {currency: USD}"),
    Key("same", "lists", "Names that mean the same, for every rule of the run.", "same: [[Bob Jones, Robert Jones]]"),
    Key("different", "lists", "Names that look alike and differ, for every rule of the run.",
        "different: [[Jon Bell, John Bell]]"),
    Key("rules", "rules", "The rules.", "rules: [{id: mayor-age, type: age, near: mayor}]"),
)  # fmt: skip

RULE = (
    Key("id", "id", "The rule's name: small letters, digits, hyphens; unique over all files.", "id: bridge-cost",
        required=True),
    Key("title", "text", "What the rule checks, as the report prints it; the id in words where it is left out.",
        "title: What the bridge costs"),
    Key("type", "choice", "The kind of value that is compared.", "type: money", TYPES),
    Key("unit", "cues", "The noun that is counted, or the unit of measurement; any of several.",
        "unit: [employee, worker, staffer]", types=("count", "quantity", "duration")),
    Key("near", "groups", "Words that must stand near the value: every entry must occur, | means or.",
        'near: ["bridge", "cost|price|build"]'),
    Key("exclude", "cues", "Words that must not stand near the value.", "exclude: [tunnel, ferry]"),
    Key("within", "choice", "How near: the words stand in the same sentence, in the same paragraph, or anywhere.",
        "within: paragraph", ("sentence", "paragraph", "article"), "sentence"),
    Key("scope", "choices", "Where to look; lead is the headline and the first paragraph.", "scope: [headline, body]",
        (*SCOPES, "lead"), "all"),
    Key("patterns", "patterns", "Sentences with a hole for the value; … stands for a few words.",
        'patterns: ["{value} employees signed"]', types=tuple(type for type in TYPES if type != "text")),
    Key("barring", "patterns", "Sentences with a hole: a value that stands in it is not meant.",
        'barring: ["up to {value}"]', types=tuple(type for type in TYPES if type != "text")),
    Key("step", "choices", "What the date or the time is that of, by the verb or the noun beside it; any of several.",
        "step: event", STEPS, types=CALENDAR),
    Key("regex", "regexes", "Regular expressions for what patterns cannot say; a group named value is the hole.",
        r"regex: '(?P<value>\d+) of \d+ seats'"),
    Key("one_of", "cues", "The phrases of which articles use one.", "one_of: [GitHub, Github]", types=("text",)),
    Key("like", "text", "The name or the quote that is meant, however it is spelled or worded.", "like: Jer Thorp",
        types=("name", "place", "quote")),
    Key("speaker", "cues", "Only quotes of this person; any of several.", "speaker: Satya Nadella", types=("quote",)),
    Key("where", "conditions", "Only articles whose fields satisfy this.",
        'where: {published: ">=2018-06-01", source: {not: [satire.example]}}'),
    Key("key", "key", "What must be equal before two values are compared.", "key: [story, person]", KEY_PARTS, "story"),
    Key("expect", "expectation", "What is right: agree (one value), {value: …}, {one_of: […]} or {between: […, …]}.",
        "expect: {value: USD 19400000}", default="agree"),
    Key("tolerance", "tolerance", "How far values may lie apart: 5%, {absolute: 10}, 2 days, {warning: 1%, error: 5%}.",
        "tolerance: 5%", default="what the type takes for the same", types=TOLERANT),
    Key("currency", "currency", "What a bare $, £ or kr stands for.", "currency: USD", types=("money",)),
    Key("changes", "choice", "How the fact may change: a later value that does is an update, not a conflict.",
        "changes: increasing", ("none", "increasing", "decreasing", "yearly", "any"), "none"),
    Key("single", "flag", "Leave out articles that give more than one value for the fact.", "single: true",
        ("true", "false"), "false"),
    Key("alone", "flag", "Leave out values beside which the article holds another one of the type within the gap.",
        "alone: true", ("true", "false"), "false", types=TOLERANT),
    Key("twice", "flag", "Keep only what an article gives exactly twice, in two sentences and two ways.", "twice: true",
        ("true", "false"), "false"),
    Key("gap", "tolerance", "Values farther apart than this answer two questions and are not compared.",
        "gap: {absolute: 3}", types=TOLERANT),
    Key("bounds", "choice", "plain: more than 100 against 300 is a conflict; logical: it is unclear.", "bounds: plain",
        ("logical", "plain"), "logical", types=TOLERANT),
    Key("confidence", "choice", "How sure a difference must be; values less surely apart are not compared.",
        "confidence: medium", CONFIDENCES, "low"),
    Key("severity", "choice", "How much a conflict matters; off leaves the rule out.", "severity: warning",
        (*SEVERITIES, "off"), "error"),
    Key("same", "lists", "Names or phrases that mean the same, for this rule.", "same: [[deputy, vice chair]]",
        types=WORDED),
    Key("different", "lists", "Names that look alike and differ, for this rule.",
        "different: [[Jon Bell, John Bell]]", types=WORDED),
    Key("help", "text", "What to do about a finding.", "help: The company register has the right name."),
    Key("tests", "tests", "Articles and what the rule must make of them; checker test runs them.",
        "tests: [{articles: [It cost $2m., It cost $3m.], verdict: conflict}]"),
)  # fmt: skip

TEST = (
    Key("name", "text", "What the test shows.", "name: two outlets, two figures"),
    Key("articles", "articles", "Each a text, or a mapping of text and metadata.", "articles: [Nine died., Ten died.]",
        required=True),
    Key("verdict", "choice", "What must come out.", "verdict: conflict", OUTCOMES, required=True),
    Key("values", "values", "The values that must come out, in the notation of reports.", 'values: ["> 100", "~ 90"]'),
    Key("todo", "flag", "A known gap: the test is expected to fail.", "todo: true", ("true", "false"), "false"),
)  # fmt: skip

ARTICLE = (
    Key("text", "text", "The article.", "text: Nine people died.", required=True),
    Key("headline", "text", "A headline above the text.", "headline: Nine die in fire"),
    Key("caption", "text", "A caption below the text.", "caption: The street on Monday"),
    Key("id", "text", "Its id; a number by default.", "id: a1"),
    Key("title", "text", "Its title.", "title: The fire in the harbour"),
    Key("source", "text", "Who published it.", "source: Harbour News"),
    Key("published", "date", "When, as 2018-06-20 or 2018-06-20T09:30.", "published: 2018-06-20"),
    Key("updated", "date", "When it was changed.", "updated: 2018-06-21"),
    Key("author", "text", "Who wrote it.", "author: Ann Hill"),
    Key("section", "text", "Its section.", "section: local"),
    Key("url", "text", "Its address.", "url: https://news.example/fire"),
    Key("story", "text", "The event it tells of.", "story: harbour-fire"),
    Key("lang", "text", "Its language.", "lang: en"),
    Key("currency", "currency", "What a bare $ means in it.", "currency: AUD"),
)  # fmt: skip

EXPECT = (
    Key("value", "value", "The one right value.", "expect: {value: USD 19400000}"),
    Key("one_of", "values", "Any of these is right.", "expect: {one_of: [2018-06-19, 2018-06-20]}"),
    Key("between", "values", "Anything from the first to the second is right.", "expect: {between: [100, 120]}"),
)

TOLERANCE = (
    Key("absolute", "amount", "An amount, in the unit of the value.", "tolerance: {absolute: 10}"),
    Key("relative", "share", "A share of the larger value.", "tolerance: {relative: 5%}"),
    Key("duration", "span", "A length of time.", "tolerance: {duration: 2 days}"),
    Key("warning", "tolerance", "Beyond this a difference is a warning.", "tolerance: {warning: 1%, error: 5%}"),
    Key(
        "error", "tolerance", "Beyond this a difference has the rule's severity.", "tolerance: {warning: 1%, error: 5%}"
    ),
)

# Keys that a file may give once for all its rules. What is a rule's own (its id, its tests) is not among them.
DEFAULTS = (
    "within",
    "scope",
    "exclude",
    "barring",
    "where",
    "key",
    "tolerance",
    "currency",
    "changes",
    "severity",
    "help",
)

SECTIONS = {
    "file": FILE,
    "rule": RULE,
    "test": TEST,
    "test article": ARTICLE,
    "expect": EXPECT,
    "tolerance": TOLERANCE,
}


def by_name(keys: tuple[Key, ...]) -> dict[str, Key]:
    """A table of keys as a dict; every table above has unique names."""
    return {key.name: key for key in keys}
