"""Every finding tells why it is one, and what would let its values stand together."""

import pytest

from tests.stages.judging import facts


@pytest.mark.parametrize(
    ("rule", "articles", "mend"),
    [
        ("type: money, near: fine", ["The fine is $400.", "The fine is $500."], "a tolerance of 20% would forgive it"),
        (
            "type: count, unit: home, near: burned",
            ["Four homes burned.", "Forty homes burned."],
            "near: or exclude: can part",
        ),
        (
            "type: name, within: article",
            ["Ann Ellison spoke.", "Ann Elison spoke."],
            "different: [[Ann Elison, Ann Ellison]]",
        ),
        ("type: place", ["It burned at 19 Alder Lane.", "It burned at 19 Alder Court."], "two names"),
        ("type: time, near: burned", ["It burned at 2:10 p.m.", "It burned at 3:40 p.m."], "two events"),
        (
            "type: quote",
            ["“We will rebuild every house here,” said Ann Lee.", "“We will repair every house here,” said Ann Lee."],
            "two statements",
        ),
        (
            "type: text, one_of: [Github, GitHub]",
            ["They left Github.", "They left GitHub."],
            "same: [[GitHub, Github]]",
        ),
    ],
)
def test_a_finding_tells_what_would_let_both_stand(rule: str, articles: list[str], mend: str) -> None:
    found = [fact for fact in facts(rule, *articles) if fact.is_finding]
    assert [fact.verdict for fact in found] in (["conflict"], ["unclear"])
    assert any(mend in reason for reason in found[0].why), found[0].why


@pytest.mark.parametrize(
    ("rule", "article", "other", "told"),
    [
        (
            "type: count, near: signed",
            "Fewer than 900 people signed.",
            "It said 4,000 people signed.",
            " fewer than 900",
        ),
        ("type: count, near: signed", "Twelve people signed.", "It said 4,000 people signed.", " twelve ("),
        (
            "type: money, near: fine",
            "Canadian $400 was the fine.",
            "It was a fine of Canadian $900.",
            " Canadian $400",
        ),
    ],
)
def test_the_capital_of_a_sentence_is_no_capital_in_a_message(rule: str, article: str, other: str, told: str) -> None:
    [fact] = [fact for fact in facts(rule, article, other) if fact.is_finding]
    assert told in fact.message
