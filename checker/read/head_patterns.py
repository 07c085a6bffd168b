"""What the lines of an article's head look like: tables of patterns, compiled when first asked for."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence

from checker.read.printed import Printed

# What the words before a date say of it. The first that fits counts; "last updated" before "updated" costs nothing.
CUES = (
    ("first", r"(?:first|originally)[ ](?:published|posted|appeared)"),
    ("updated", r"(?:(?:last|latest)[ ])?(?:updated?|modified|revised|edited)"),
    ("published", r"(?:date[ ])?(?:published|posted|publication[ ]date|issued|filed|created|released|submitted)"),
    ("published", r"(?:date|pubdate|dated)(?=[ ]?:)"),
)
_AFTER_CUE = r"(?:[ ]?:|[ ]on|[ ]at|[ ]in|[ ]by[ ][^|:]{1,60}?(?:,|[ ]on|[ ]\||[ ]-)){0,3}[ ]*(?:on[ ])?\Z"

# Lines that credit a picture or describe it, each with a character that such a line must hold (most lines hold none of
# them and are asked nothing). Own lines only: a sentence of the body that says "photo" is no caption.
_AGENCIES = r"(?:getty(?:[ ]images)?|reuters|ap|afp|epa|bloomberg|shutterstock|alamy|flickr|istock(?:photo)?|unsplash|pexels|pixabay)"
_PICTURE = r"(?:photo|image|picture|illustration|video|photograph|graphic)s?"
CREDITS = (
    (":", rf"(?:{_PICTURE}|caption|file[ ]photo)(?:[ ](?:credits?|source|by|courtesy(?:[ ]of)?))?[ ]?:[ ]?.{{1,160}}"),
    ("|", rf"(?:{_PICTURE}|caption|file[ ]photo)[ ]?\|[ ]?.{{1,160}}"),
    ("|", rf".{{10,300}}[ ]\|[ ]{_PICTURE}[ ](?:by|courtesy|from)[ ].{{1,60}}"),
    ("/", rf"(?:{_PICTURE}|{_AGENCIES})[ ]?/[ ]?.{{1,160}}"),
    ("/", rf"[\w .,'&-]{{1,80}}[ ]?/[ ]?{_AGENCIES}(?:[ ][\w .]{{1,40}})?"),
    ("(", rf"(?:{_AGENCIES}|(?:wikimedia|wikipedia|creative)[ ]commons)[ ]\([\w .,/-]{{1,60}}\)"),
    ("(", r".{1,120}[ ]?\((?:public[ ]domain|cc[ -](?:by|0)[\w .-]{0,20}|file[ ]photo|file)\)"),
    ("(", rf".{{0,300}}\((?:(?:provided[ ])?{_PICTURE}[ ]?(?:by|:|/|source|courtesy|credit)|source:)[^()]{{1,100}}\)"),
    ("(", r".{10,300}[.…][ ]?\([\w .,/'’&…-]{2,60}\)"),
    ("(", r".{10,300}\((?:[\w .'-]{1,40}[ ])?photo\)"),
    ("(", r".{10,300}\([A-Z][\w .'-]{1,40}/[\w .'-]{2,40}\)\.?"),
    ("", rf"{_PICTURE}[ ](?:by|courtesy(?:[ ]of)?|from|via|credit)[ ].{{1,120}}"),
    (
        "",
        rf"(?:{_AGENCIES}|associated[ ]press|(?:wikimedia|wikipedia|creative)[ ]commons)(?:[ ]?,[ ]?[\w .'-]{{1,60}}|[ ]photo)?",
    ),
    ("", r"(?:©|\(c\)|courtesy(?:[ ]of)?:?)[ ]?.{1,100}"),
    ("", r"(?:buy[ ]photo|image[ ]\d+[ ]of)\b.{0,300}"),
    ("Caption", r".{0,300}\bview[ ]full[ ]caption\b.{0,80}"),
)

# Words that stand alone in a head and are no headline.
LABELS = (
    r"(?:share|tweet|print|email|subscribe|sign[ ]in|log[ ]in|menu|skip[ ]to|read[ ](?:more|also)|related|advertisement"
    r"|comments?|follow|home|search|back[ ]to|click[ ]here|watch|listen|breaking[ ]news|top[ ]stories"
    r"|(?:\d+[ ])?min(?:ute)?s?[ ]read|please[ ]enable|hide[ ]transcript|show[ ]transcript|like[ ]us)\b.{0,80}",
    r"(?:this[ ]is[ ]a[ ]developing[ ]story|this[ ]story[ ](?:has[ ]been|will[ ]be)|from[ ]wikipedia)\b.{0,80}",
    r"[\[<]{1,2}.{0,100}[\]>]{1,2}",
    r".{0,60}@\w+.{0,60}",
    r"(?:https?://|www\.)\S+",
    r"(?:by:?|from|written[ ]by|reported[ ]by|reporting[ ]by|editing[ ]by)[ ].{1,80}",
    r".{0,40}\b(?:\d+[ ](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)[ ]ago)\b.{0,40}",
)

_NAME = r"[^\W\d_][\w.'’-]*(?:[ ](?:(?:de|la|van|von|der|den|bin|al|and|&)[ ])*[A-ZÀ-ÞĀ-Ž][\w.'’-]*){1,3}"
_STAFF = r"(?:[ ]?[,|/–—-][ ]?[\w .,'&@-]{2,50})?"


def _any(patterns: Iterable[str]) -> re.Pattern[str]:
    """One expression for several, in any case."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns).replace("[ ]", r"[ \t]"), re.IGNORECASE)


@functools.cache
def _credits(mark: str) -> re.Pattern[str]:
    return _any(pattern for of, pattern in CREDITS if of == mark)


@functools.cache
def _labels() -> re.Pattern[str]:
    return _any(LABELS)


@functools.cache
def _cue(pattern: str) -> re.Pattern[str]:
    return re.compile(r"(?<![\w])(?P<cue>" + pattern.replace("[ ]", r"[ \t]+") + ")" + _AFTER_CUE, re.IGNORECASE)


@functools.cache
def _by() -> re.Pattern[str]:
    return re.compile(
        rf"(?:[Bb]y|BY)[ \t]+(?P<name>{_NAME})(?:[ ]for[ ][\w ]{{2,30}})?{_STAFF}[ \t]*[|•·–—,-]?[ \t]*(?:on)?"
    )


@functools.cache
def _name_bar() -> re.Pattern[str]:
    return re.compile(rf"(?P<name>{_NAME}){_STAFF}[ \t]*(?:[|•·–—/]|,?[ \t]-)[ \t]*")


def date_cues(line: str, dates: Sequence[Printed]) -> list[tuple[str, Printed]]:
    """The dates of a line that follow a cue, each with what the cue says: first, published or updated.

    In prose ("a post published on 3 May 2018 said") a cue is no metadata: there, and in every long line, it must carry
    a colon; in a short line it begins with a capital, or stands at the start of the line or after another date.
    """
    found = []
    reach = 0
    for printed in dates:
        before = line[max(reach, printed.start - 100) : printed.start]
        for kind, pattern in CUES:
            match = _cue(pattern).search(before)
            if match and _is_label_cue(line, before, match, at_start=match.start() == 0, short=_is_short(line, dates)):
                found.append((kind, printed))
                break
        reach = printed.end
    return found


def _is_short(line: str, dates: Sequence[Printed]) -> bool:
    return len(line) - sum(printed.end - printed.start for printed in dates) <= 110


def _is_label_cue(line: str, before: str, match: re.Match[str], *, at_start: bool, short: bool) -> bool:
    lead = before[: match.start()].strip()
    if ":" in match[0][len(match["cue"]) :] or (lead.endswith("(") and match["cue"][0].isupper()):
        return True
    if not short:
        return False
    return at_start or not lead or match["cue"][0].isupper() or not lead[-1].isalnum()


def only_date(line: str, printed: Printed) -> bool:
    """True for a line that is a date and nothing else but punctuation or a place of few letters."""
    rest = line[: printed.start] + line[printed.end :]
    return not any(char.isalnum() for char in rest)


def byline(line: str, dates: Sequence[Printed]) -> str | None:
    """The writer's name in a line such as "By Ann Example" or "Ann Example | 20 June 2018", else None."""
    if len(line) > 160:
        return None
    if line[:2] in ("By", "by", "BY") and (match := _by().match(line)):
        rest = line[match.end() :]
        if not any(char.isalnum() for char in rest) or (dates and match.end() >= dates[0].start - 8):
            return match["name"]
    if dates and (match := _name_bar().fullmatch(line[: dates[0].start])):
        return match["name"]
    return None


def dateline(line: str, printed: Printed) -> bool:
    """True where a paragraph opens "SEATTLE, June 19, 2018 (Agency) —"."""
    place = line[: printed.start].strip(" ,(-–—")
    after = line[printed.end : printed.end + 40].lstrip()
    return bool(place) and len(place) <= 40 and place.split(",")[0].isupper() and after[:1] in set("(-–—:/.|)")


def caption(line: str) -> bool:
    """True for a line that credits or describes a picture."""
    length = len(line)
    if length > 320:
        return False
    for mark in _MARKS:  # noqa: SIM110 (asked of every line: a generator would cost more than it says)
        if (mark in line if mark else length <= 160) and _credits(mark).fullmatch(line):
            return True
    return False


_OTHERS = bytes(n for n in range(128) if not chr(n).isalpha())


def _letters(line: str) -> int:
    if line.isascii():
        return len(line.encode().translate(None, _OTHERS))
    return sum(map(str.isalpha, line))


_MARKS = tuple(dict.fromkeys(mark for mark, _ in CREDITS))


def is_label(line: str) -> bool:
    """True for a line of the page's furniture: a button, a link, a byline."""
    if _letters(line) * 3 < len(line):  # figures and dots
        return True
    return len(line) <= 120 and _labels().fullmatch(line) is not None
