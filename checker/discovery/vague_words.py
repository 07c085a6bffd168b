"""Words that do not tell which fact a value answers, in lower case, and words that say that a time is not the event's."""

from __future__ import annotations

# Besides the function words: those of sums, dates and attributions.
VAGUE = frozenset(
    """
    according added adding additional afternoon against ago already approximately asked authorities authority began
    billion close continue continued currently day days dozen dr early evening fewer five four friday full handful
    hundred inc including initially issue last late later least less local many members million monday month months
    morning mr mrs ms near nearly new next night nine number numbers officer officers official officials part
    percent place police recent report reported reportedly reports saturday seven several sheriff sir six small
    something spokesman spokesperson spokeswoman state statement sunday ten thousand three thursday told total
    trillion tuesday two wednesday week weekend weeks year years yesterday
    """.split()
)

# Words beside a time at which something followed the event, was to come, or that is another event's.
FOLLOWED = (
    "a fourth", "a second", "a third", "additionally", "another", "arraign", "arrest", "arrive", "briefing", "call", "close",
    "conference", "court", "died", "dispatch", "hearing", "hours after", "hours earlier", "hours later", "later", "minutes after",
    "minutes later", "news conference", "open", "police were called", "pronounce", "release", "reopen", "respond", "resume",
    "scheduled", "service", "surrender", "to be held", "until", "vigil", "will be held",
)  # fmt: skip
