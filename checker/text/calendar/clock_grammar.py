"""The shapes of times of day: "3:05 p.m.", "2239 hours", "half past nine", "between 2 and 3 p.m.", "Sunday night"."""

from __future__ import annotations

import re

from checker.text.calendar.classes import CAPITAL, CODE, Tokens
from checker.text.calendar.clock_face import (
    DAY,
    FACE,
    HOUR,
    IN_PART,
    MERIDIEM,
    ZONE,
    Clock,
    Reader,
    face_of,
    into,
    looks_back,
    meridiem_of,
    part_hours,
    seconds_of,
    with_meridiem,
)
from checker.text.calendar.clock_ranges import RANGE_SHAPES, stretch
from checker.text.calendar.draft import is_alone
from checker.text.calendar.trying import Table
from checker.text.calendar.words import HAVE_HOURS

_MINUTES = r"(?:(?P<half>{HALF})|{ARTICLE}?(?P<quarter>{UNIT})|(?P<count>{DAY_NUMBER}|{CARDINAL}|{SMALL}){CLOCK_UNIT}?)"


def _past(match: re.Match[str], tokens: Tokens) -> Clock | None:
    if match["quarter"] and tokens.items[match.start("quarter")].value != "quarter":
        return None
    hour = face_of(match.span("hour"), tokens)
    noon = tokens.codes[match.start("hour")] == CODE["NOON"]
    named = tokens.codes[match.start("way") - 1] == CODE["CLOCK_UNIT"]
    if hour is None or (hour % 60 and not named) or (len(tokens.items[match.start("hour")].text) > 6 and not noon):
        return None
    if tokens.codes[match.start("hour")] in (CODE["NUMBER"], CODE["YEAR"]):
        return None
    if named and tokens.items[match.start("way") - 1].value != 60:
        return None  # "five seconds past noon"
    count = 30 if match["half"] else 15 if match["quarter"] else tokens.items[match.start("count")].value
    back = match["way"] not in (CODE["PAST"], CODE["AFTER"])
    lead = tokens.codes[match.start() - 1 : match.start()]
    if noon and match["count"] and match["way"] == CODE["TO"] and lead not in _LEADS_PAST:
        return None  # "open 10 to noon"
    spoken = bool(match["meridiem"] or match["part"] or match["half"] or match["quarter"]) or noon
    spoken = spoken or (
        lead == CODE["AT"]
        and match["way"] == CODE["TO"]
        and count in (5, 10, 20, 25)
        and _is_dated(match.end(), tokens)
    )
    if match["count"] == CODE["CARDINAL"] and match["way"] == CODE["TO"] and count * 60 > hour:
        spoken = spoken or (count in (20, 25) and _is_dated(match.end(), tokens) and not looks_back(match, tokens))
    if match.start() and match["count"] and named:
        then, has = tokens.codes[match.end() : match.end() + 1], tokens.items[match.start() - 1].text in HAVE_HOURS
        spoken = spoken or ((has or lead in _LEADS_MINUTES) and then in _ENDS)  # "It was three minutes to eight."
    if is_alone(*match.span(), tokens):
        spoken = spoken or (
            count * 60 > hour and (named or count % 5 == 0)
        )  # "ten to eight"; "five to seven" is a range
    if not 1 <= count <= 59 or (match["way"] in (CODE["AFTER"], CODE["BEFORE"]) and not spoken):
        return None
    if (
        match["count"]
        and not spoken
        and (back or (tokens.codes[match.start("count")] != CODE["DAY_NUMBER"] and match["way"] != CODE["PAST"]))
    ):
        return None  # "five to seven people"
    vague = True
    if match["meridiem"] and (meridiem := meridiem_of(match, tokens, "meridiem")) is not None:
        told = with_meridiem(hour, meridiem)
        if told is None:
            return None
        hour, vague = told, False
    elif part := part_hours(match, tokens):
        hour, vague = into(hour, part), False
    elif tokens.codes[match.start("hour")] == CODE["NOON"]:
        vague = False
    return Clock(
        *match.span(), (hour - count if back else hour + count) % 1440, None, "past", bool(match["zone"]), vague
    )


def _is_dated(at: int, tokens: Tokens) -> bool:
    """ "at ten to six tomorrow": a day or a part of it stands behind."""
    return tokens.codes[at : at + 1] in (CODE["DAY_WORD"], CODE["TONIGHT"], CODE["WEEKDAY"], CODE["ON"], CODE["THIS"])


def _that(match: re.Match[str], tokens: Tokens) -> Clock | None:
    """ "at 8:30 that night", "between 8 and 9 that morning"."""
    if tokens.items[match.start("part") - 1].text != "that":
        return None
    if "until" in match.groupdict():
        return stretch(match, tokens)
    minutes, part = face_of(match.span("hour"), tokens), part_hours(match, tokens)
    if minutes is None or part is None:
        return None
    return Clock(*match.span(), into(minutes, part) % 1440, None, "hour", False, False)


def _hour(match: re.Match[str], tokens: Tokens) -> Clock | None:
    groups = match.groupdict()
    minutes = face_of(match.span("hour"), tokens, dotted=True)
    if minutes is None:
        return None
    part = part_hours(match, tokens)
    vague = False
    if groups.get("meridiem"):
        meridiem = meridiem_of(match, tokens, "meridiem")
        if meridiem is not None:
            told = with_meridiem(minutes, meridiem)
            if told is None:
                return None
            minutes = told
        elif part is not None:
            minutes = into(minutes, part)
        elif groups.get("noon"):
            minutes %= 720
        else:
            vague = minutes < 780
            if minutes > 780:
                return None
    elif groups.get("zone") and "part" not in groups:
        if tokens.items[match.start("zone")].text in ("et", "pt"):
            return None  # "1200 PT boats"
        if "." not in tokens.items[match.start("hour")].text and len(tokens.items[match.start("hour")].text) != 4:
            return None
    elif part is not None:
        if minutes > 1439 or tokens.codes[match.start("hour")] in (CODE["NUMBER"], CODE["YEAR"], CODE["NOON"]):
            return None
        if minutes > 720 and tokens.codes[match.start("hour")] != CODE["COLON"]:
            return None
        before = tokens.codes[match.start() - 1 : match.start()]
        if (
            match.end("hour") - match.start("hour") < 2
            and tokens.codes[match.start("hour")] != CODE["COLON"]
            and before not in _LEADS_HOUR
            and not (match.start() and tokens.items[match.start() - 1].text in _HAVE)
        ):
            return None  # "killed three in the morning"
        minutes = into(minutes, part)
    else:
        vague = minutes < 720 and tokens.items[match.start("hour")].text[0] != "0"  # "at 8.30"
    zone = bool(groups.get("zone"))
    return Clock(*match.span(), minutes % 1440, None, "hour", zone, vague, seconds_of(match, tokens))


def _military(match: re.Match[str], tokens: Tokens) -> Clock | None:
    item, unit = tokens.items[match.start("hour")], tokens.items[match.start("unit")]
    digits = item.text.replace(":", "")
    if unit.text not in ("h", "hours", "hrs", "hr") or len(digits) != 4 or not digits.isdigit():
        return None
    hour, minute = int(digits[:2]), int(digits[2:])
    following = tokens.codes[match.end() : match.end() + 1]
    if hour > 24 or minute > 59 or following == CODE["OF"]:
        return None
    before = tokens.codes[match.start() - 1 : match.start()]
    if digits[0] != "0" and minute == 0 and before not in _LEADS_HOUR:
        return None  # "2000 hours of music"
    return Clock(*match.span(), hour * 60 % 1440 + minute, None, "military", bool(match["zone"]), False)


def _colon(match: re.Match[str], tokens: Tokens) -> Clock | None:
    item = tokens.items[match.start("hour")]
    at = match.start()
    before = tokens.codes[at - 1 : at]
    following = tokens.items[match.end()].text if match.end() < len(tokens.items) else ""
    dated = before == CODE["DAY_NUMBER"] and tokens.codes[at - 2 : at - 1] == CODE["MONTH"]  # "Oct 26 15:50"
    dated = dated or (before == "|" and tokens.codes[at - 2 : at - 1] in _DATED)  # "26 Oct 2018 | 15:50"
    if following in _CLOCK_OF_A_GAME or (before and before in _BARS_COLON and not dated):
        return None
    iso = at > 0 and tokens.items[at - 1].text == "t" and tokens.items[at - 1].end == item.start  # "T12:34:20"
    if before == CAPITAL and not (tokens.one_case or iso) and len(tokens.codes) > 2:
        return None  # "John 3:16"
    return Clock(
        at - iso,
        match.end(),
        item.value % 1440,
        None,
        "colon",
        bool(match["zone"]),
        item.value < 720 and item.text[0] != "0" and item.text.count(":") < 2 and not iso,
        seconds_of(match, tokens),
    )


def _noon(match: re.Match[str], tokens: Tokens) -> Clock | None:
    if match.end("hour") - match.start() > 1 and tokens.items[match.start()].value != 12:
        return None
    item = tokens.items[match.start("hour")]
    following = tokens.codes[match.end() : match.end() + 1]
    if tokens.text[item.start].isupper() and following == CAPITAL and not tokens.one_case:
        return None  # "Midnight Oil"
    return Clock(*match.span(), item.value * 60, None, "noon", bool(match["zone"]), False)


def _mid_day(match: re.Match[str], tokens: Tokens) -> Clock | None:
    """ "mid-day", "mid-night", as some write them."""
    hour = {"day": 720, "night": 0}.get(tokens.items[match.start("day")].text)
    if hour is None or tokens.items[match.start()].text != "mid":
        return None
    return Clock(*match.span(), hour, None, "noon", False, False)


def _bare(match: re.Match[str], tokens: Tokens) -> Clock | None:
    if tokens.codes[match.start() - 1 : match.start()] in _ENDS_OF and not _is_of_hours(match, tokens):
        return None  # "fell from 9 to 5 this morning"
    dotted = "." in tokens.items[match.start("hour")].text
    minutes = face_of(match.span("hour"), tokens, dotted)
    if (
        minutes is None
        or minutes > 780
        or (not dotted and match.end("hour") - match.start("hour") == 1 and minutes % 60)
    ):
        return None
    said = "hour" if tokens.items[match.end("hour") - 1].text.endswith("ish") else "bare"
    return Clock(*match.span(), minutes, None, said, bool(match["zone"]), True)


def _is_of_hours(match: re.Match[str], tokens: Tokens) -> bool:
    """ "from 9 this morning to 5 this afternoon": both ends have their part of the day, and nothing rose or fell."""
    near = tokens.codes[max(0, match.start() - 8) : match.start()]
    begins = tokens.codes[match.start() - 1] == CODE["FROM"] or (CODE["FROM"] in near and bool(_HALVED & set(near)))
    return begins and not looks_back(match, tokens)


def _led(match: re.Match[str], tokens: Tokens) -> Clock | None:
    """ "by 5 on Friday", "tonight after 10"; but "rose by 5 on Friday"."""
    minutes = face_of(match.span("hour"), tokens)
    if minutes is None or looks_back(match, tokens):
        return None
    return Clock(*match.span(), minutes, None, "hour", False, True)


def _nought(match: re.Match[str], tokens: Tokens) -> Clock | None:
    """ "Monday 0930": a nought before the hour tells a time; "at 1330 on the 14th", where nothing rose or fell."""
    text = tokens.items[match.start("hour")].text
    led = tokens.codes[match.end() : match.end() + 1] == CODE["ON"] and not looks_back(match, tokens)
    minutes = face_of(match.span("hour"), tokens, dotted=True)
    if minutes is None or len(text) != 4 or (text[0] != "0" and not led) or not text.isdigit():
        return None
    return Clock(*match.span(), minutes, None, "hour", False, False)


def _dotted(match: re.Match[str], tokens: Tokens) -> Clock | None:
    """ "3 June at 15.30", where nothing rose or fell."""
    minutes, text = face_of(match.span("hour"), tokens, dotted=True), tokens.items[match.start("hour")].text
    risen = tokens.codes[match.start() - 1] == CODE["AT"] and looks_back(match, tokens)
    if minutes is None or text[-3:-2] != "." or risen:
        return None
    return Clock(*match.span(), minutes, None, "hour", False, minutes < 720 and text[0] != "0")


def _half(match: re.Match[str], tokens: Tokens) -> Clock | None:
    """ "at half ten": half past ten, as the British say."""
    minutes, part = face_of(match.span("hour"), tokens), part_hours(match, tokens)
    if minutes is None or minutes % 60:
        return None
    minutes += 30
    if match["meridiem"] and (meridiem := meridiem_of(match, tokens, "meridiem")) is not None:
        return Clock(*match.span(), minutes % 720 + 60 * meridiem, None, "past", False, False)
    return Clock(*match.span(), into(minutes, part) % 1440 if part else minutes, None, "past", False, not part)


def _hours(match: re.Match[str], tokens: Tokens) -> Clock | None:
    """ "in the early hours"."""
    if tokens.items[match.end() - 1].text not in ("hours", "morning"):
        return None
    if match["when"] == CODE["OTHER"]:
        word = tokens.items[match.start("when")].text
        return Clock(*match.span(), 0, 6 * 60, "part", False, False) if word in ("predawn", "small", "wee") else None
    return Clock(*match.span(), 0, 8 * 60, "part", False, False)


def _part(match: re.Match[str], tokens: Tokens) -> Clock | None:
    first, last = tokens.items[match.start("part")].value
    when = match["when"]
    third = max(1, (last - first) // 3)
    if when == CODE["EARLY"]:
        last = first + max(third, 6 if first == 0 else 0)
    elif when in (CODE["LATE"], CODE["LATER"]):
        first = 21 if last > 24 else last - third if first else 9
    elif when == CODE["MID"] and last - first > 3:
        first, last = (10, 11) if (first, last) == (0, 12) else (first + third, last - third)
    return Clock(*match.span(), first * 60, last * 60, "part", False, False)


_LEADS_HOUR = frozenset(
    CODE[name]
    for name in ("AT", "ABOUT", "AFTER", "BEFORE", "BY", "FROM", "UNTIL", "SINCE", "THAN", "TO", "BETWEEN", "BE")
) | {"", ",", "-", ":", "'"}
_HAVE = HAVE_HOURS | {"was", "were"}
_LEADS_MINUTES = frozenset(
    CODE[name] for name in ("AT", "ABOUT", "AFTER", "BEFORE", "UNTIL", "SINCE", "BE", "GONE")
) | {"'"}
_ENDS = frozenset({"", ".", ",", ";", ")"}) | {CODE["WEEKDAY"], CODE["ON"]}
_BARS_COLON = frozenset(CODE[name] for name in ("IN", "ARTICLE", "OF", "DAY_NUMBER", "NUMBER")) | {"/", "$", "|"}
_DATED = (CODE["YEAR"], CODE["FULL_DATE"], CODE["WEEKDAY"])
_LEADS_PAST = frozenset(CODE[name] for name in ("ABOUT", "AT", "BE", "GONE")) | {"", "'"}
_ENDS_OF = (CODE["FROM"], CODE["TO"])
_HALVED = frozenset({CODE["PART"], CODE["TONIGHT"], CODE["MERIDIEM"]})
_CLOCK_OF_A_GAME = frozenset({"into", "left", "long", "marathon", "mark", "mile", "minutes", "odds", "remaining"})
# The classes of which a text must hold one, the shape, and what it says.
_SHAPES: tuple[tuple[str, str, Reader], ...] = (
    *RANGE_SHAPES,
    ("PAST HALF UNIT CLOCK_UNIT NOON AT", rf"{_MINUTES}(?P<way>{{PAST}}|{{AFTER}}|{{TO}}|{{BEFORE}})(?P<hour>{HOUR}){MERIDIEM}?{ZONE}(?:{IN_PART})?", _past),
    ("TO UNTIL OF AFTER", rf"^(?:{{AT}}|{{ABOUT}})?{_MINUTES}(?P<way>{{TO}}|{{UNTIL}}|{{OF}}|{{BEFORE}}|{{AFTER}})(?P<hour>{HOUR}){MERIDIEM}?{ZONE}(?:{IN_PART})?$", _past),
    ("DAY_WORD TONIGHT", rf"{_MINUTES}(?P<way>{{TO}})(?P<hour>{HOUR})(?P<meridiem>)(?P<part>){ZONE}(?={{DAY_WORD}}|{{TONIGHT}})", _past),
    ("PART", rf"(?P<hour>{FACE})(?P<link>-|{{TO}}|{{AND}}|{{UNTIL}})(?P<until>{FACE}){{OTHER}}(?P<part>{{PART}})", _that),
    ("PART", rf"(?<=[{{AT}}{{ABOUT}}{{AFTER}}{{BEFORE}}{{BY}}{{UNTIL}}{{SINCE}}])(?P<hour>{FACE}){{OTHER}}(?P<part>{{PART}})", _that),
    ("HALF", r"(?:(?<=[{AT}{ABOUT}{AFTER}{BEFORE}{BY}{FROM}{UNTIL}])|^){HALF}(?P<hour>{DAY_NUMBER}|{CARDINAL})(?!-|{UNIT}|{CLOCK_UNIT}|{OTHER})" + rf"{MERIDIEM}?(?:{IN_PART})?", _half),
    ("MERIDIEM", rf"(?:^|(?<=[{{AT}}{{ABOUT}}{{AFTER}}{{BEFORE}}{{BY}}{{UNTIL}}{{SINCE}}{{FROM}}]))(?P<hour>{{DAY_NUMBER}}(?:{{DAY_NUMBER}}|{{SMALL}})){MERIDIEM}{ZONE}", _hour),
    ("MERIDIEM OCLOCK", rf"(?P<hour>{HOUR}){MERIDIEM}(?P<noon>{{NOON}})?{ZONE}(?:{IN_PART})?", _hour),
    ("AT", r"^{AT}(?P<hour>{DAY_NUMBER}(?:{DAY_NUMBER}|{SMALL}))$", _hour),
    ("PART", rf"(?P<hour>{HOUR}){IN_PART}", _hour),
    ("CLOCK_UNIT SHORT_UNIT", r"(?P<hour>{YEAR}|{NUMBER}|{DAY_NUMBER})(?P<unit>{CLOCK_UNIT}|{SHORT_UNIT})" + ZONE, _military),
    ("COLON", r"(?P<hour>{COLON})" + ZONE, _colon),
    ("ZONE", r"(?P<hour>{NUMBER}|{YEAR})(?P<zone>{ZONE})", _hour),
    ("AT ABOUT", r"^(?:{AT}|{ABOUT})(?P<hour>{NUMBER}|{YEAR})$", _hour),
    ("MID", r"{MID}-?(?P<day>{UNIT}|{PART})", _mid_day),
    ("NOON", r"(?:{DAY_NUMBER}|{CARDINAL})?(?P<hour>{NOON})" + ZONE, _noon),
    ("AT ABOUT PART TONIGHT", r"(?=[{DAY_NUMBER}{CARDINAL}])(?:(?<=[{AT}{ABOUT}])|^)(?P<hour>{DAY_NUMBER}|{CARDINAL}{CARDINAL}?)" + ZONE, _bare),
    ("PART", r"(?<=[{AFTER}{BEFORE}{BY}{UNTIL}{SINCE}{FROM}{TO}])(?P<hour>{DAY_NUMBER}|{CARDINAL})(?={ON}?(?:{WEEKDAY}|{DAY_WORD}){PART}|(?:{THIS}|{LAST}){PART})(?P<zone>)", _bare),
    ("TONIGHT", r"(?<=[{AFTER}{BEFORE}{BY}{UNTIL}{SINCE}{FROM}])(?P<hour>{DAY_NUMBER}|{CARDINAL})(?={TONIGHT})(?P<zone>)", _bare),
    ("WEEKDAY DAY_WORD TONIGHT MONTH FULL_DATE", rf"(?<=[{{AFTER}}{{BEFORE}}{{BY}}{{UNTIL}}{{THAN}}])(?P<hour>{{DAY_NUMBER}}|{{CARDINAL}})(?={{ON}}{DAY})", _led),
    ("WEEKDAY DAY_WORD TONIGHT", r"(?<=[{WEEKDAY}{DAY_WORD}{TONIGHT}][{AFTER}{BEFORE}{BY}{UNTIL}])(?P<hour>{DAY_NUMBER}|{CARDINAL})(?=[.,;)!?]|$)", _led),
    ("NTH_WORD", r"(?<={MONTH}{NTH_WORD})(?P<hour>{CARDINAL}{CARDINAL})(?=[.,;)!?]|$)", _led),
    ("NUMBER", r"(?<=[{WEEKDAY}{DAY_WORD}])(?P<hour>{NUMBER})(?=[.,;)!?]|$)", _nought),
    ("NUMBER", r"(?:^|(?<=[{AT}{BY}{UNTIL}{AFTER}{BEFORE}]))(?P<hour>{NUMBER})(?={ON}?(?:{WEEKDAY}|{DAY_WORD}))", _nought),
    ("NUMBER", r"(?P<hour>{NUMBER})(?:(?<=[{DAY_NUMBER}{NTH}{NTH_WORD}{MONTH}{YEAR}{WEEKDAY}{DAY_WORD}{FULL_DATE}]{AT}{NUMBER})|(?<={DAY_NUMBER}{MONTH}{YEAR},{NUMBER})|(?<={DAY_NUMBER},{YEAR},{NUMBER})|(?<={FULL_DATE},{NUMBER}))(?=[.,;)!?]|$)", _dotted),
    ("AT", rf"(?<={{AT}})(?P<hour>{{NUMBER}}|{{YEAR}})(?={{ON}}{DAY})", _nought),
    ("PART", r"(?={NUMBER})(?:(?<=[{AT}{ABOUT}])|^)(?P<hour>{NUMBER})(?={ON}?(?:{WEEKDAY}|{DAY_WORD}){PART})(?P<zone>)", _bare),
    ("CLOCK_UNIT", r"(?:{IN}{THE})?(?P<when>{EARLY}|{MID}){CLOCK_UNIT}(?:{OF}{THE}{PART})?", _hours),
    ("CLOCK_UNIT", r"(?:{IN}{THE})?(?P<when>{OTHER}){CLOCK_UNIT}(?:{OF}{THE}{PART})?", _hours),
    ("PART", r"(?P<when>{EARLY}|{LATE}|{LATER}){IN}{THE}(?P<part>{PART})", _part),
    ("PART", r"(?:(?P<when>{EARLY}|{LATE}|{MID}|{LATER}|{EARLIER})-?(?:{IN}{THE}|{THIS}|{ON})?)?(?P<part>{PART})", _part),
)  # fmt: skip
_TABLE: Table[Clock] = Table(_SHAPES, any_of=True)


def clocks(tokens: Tokens) -> list[Clock]:
    """The times of a text, left to right; none overlap. Bare hours and parts of a day are offered too, for a date beside them."""
    return sorted(_TABLE.read(tokens, _say))


def _say(shape: Reader, match: re.Match[str], tokens: Tokens) -> Clock | None:
    return shape(match, tokens)
