"""single, alone, gap: articles and values that cannot be meant."""

from tests.stages.judging import dated, findings

AGE = "type: age, key: [story, role]"


def test_single_leaves_out_articles_that_give_several_values() -> None:
    rule = "type: count, unit: home, near: destroyed"
    two = "The fire destroyed 40 homes. The flood destroyed 90 homes."
    assert findings(rule, two, "The fire destroyed 60 homes.")
    assert not findings(f"{rule}, single: true", two, "The fire destroyed 60 homes.")


def test_single_takes_values_within_the_tolerance_for_one() -> None:
    rule = "type: count, unit: home, near: destroyed, single: true, tolerance: 5%"
    both = "The fire destroyed 100 homes. It destroyed 102 homes, the mayor said."
    assert findings(rule, both, "The fire destroyed 160 homes.")


def test_single_leaves_out_articles_whose_values_a_reader_would_not_take_for_one() -> None:
    rule = "type: count, unit: person, near: sign, single: true"
    assert not findings(rule, "More than 100 people signed. More than 300 people signed.", "Some 20 people signed.")


def test_what_happened_long_before_is_another_question() -> None:
    rule = "type: date, step: event, single: true, gap: 1 day"
    other = dated("The dam burst on Tuesday.", "2024-03-07")
    assert findings(rule, dated("The dam burst on Monday. It burst on 2 May 2011, too.", "2024-03-07"), other)
    assert not findings(rule, dated("The dam burst on Monday. A mill burned down on Sunday.", "2024-03-07"), other)


def test_a_weekend_holds_several_events() -> None:
    rule = "type: date, step: event, single: true, gap: 1 day"
    other = dated("The dam burst on Sunday.", "2024-03-07")
    assert findings(rule, dated("The dam burst on Monday.", "2024-03-07"), other)
    assert not findings(
        rule, dated("The dam burst on Monday. Two mills burned down last weekend.", "2024-03-07"), other
    )


def test_what_is_told_of_another_event_is_left_out_where_a_rule_asks_for_one() -> None:
    rule = "type: count, unit: home, near: destroyed"
    aside = "A storm passed. Separately, a fire destroyed 40 homes."
    assert findings(rule, aside, "The storm destroyed 60 homes.")
    assert not findings(f"{rule}, single: true", aside, "The storm destroyed 60 homes.")


def test_events_that_befell_other_persons_are_two() -> None:
    rule = "type: date, step: event"
    boy = "A 9-year-old boy was hit by a van on 4 March 2024."
    assert findings(rule, boy, "A boy was hit by a van on 5 March 2024.")
    assert not findings(rule, boy, "Two women were hit by a van on 5 March 2024.")


def test_alone_looks_at_all_values_of_the_article() -> None:
    rule = f"{AGE}, alone: true, gap: {{absolute: 3}}"
    assert findings(rule, "A 4-year-old boy fell.", "A 5-year-old boy fell.")
    assert not findings(rule, "A 4-year-old boy fell. Ann Lee, 6, saw it.", "A 5-year-old boy fell.")
    assert findings(rule, "A 4-year-old boy fell. Ann Lee, 60, saw it.", "A 5-year-old boy fell.")


def test_alone_never_compares_two_persons_with_names() -> None:
    rule = "type: age, near: arrested, alone: true, gap: {absolute: 3}"
    assert not findings(rule, "Ann Lee, 40, was arrested.", "Bo Marsh, 41, was arrested.")
    assert findings(rule, "Ann Lee, 40, was arrested.", "A 41-year-old woman was arrested.")


def test_a_gap_parts_questions_and_asks_for_values_with_a_place() -> None:
    rule = f"{AGE}, gap: {{absolute: 3}}"
    assert not findings(rule, "A 4-year-old boy fell.", "A 9-year-old boy fell.")
    assert not findings(rule, "A 4-year-old boy fell.", "A boy under 3 fell.")
    rule = "type: time, near: happen, gap: 1 hour"
    assert findings(rule, "It happened at 2:10 p.m.", "It happened at 2:50 p.m.")
    assert not findings(rule, "It happened at 2:10 p.m.", "It happened at 5 p.m.")


def test_a_table_of_values_speaks_for_nobody() -> None:
    ages = " ".join(f"A {n}-year-old boy won." for n in range(1, 100, 1))
    assert not findings(f"{AGE}, alone: true, gap: {{absolute: 3}}", ages, "A 5-year-old boy won.")
    assert not findings(f"{AGE}, single: true", ages, "A 5-year-old boy won.")


def test_yearly_ages_rise_by_the_years_between() -> None:
    rule = "type: age, key: [story, person], changes: yearly"
    first = dated("Lena Ortiz, 34, won.", "2024-02-01")
    assert findings(rule, first, dated("Lena Ortiz, 35, won.", "2024-11-01"))[0][0] == "update"
    assert findings(rule, first, dated("Lena Ortiz, 35, won.", "2024-02-03"))[0][0] == "conflict"
    assert findings(rule, first, dated("Lena Ortiz, 37, won.", "2024-11-01"))[0][0] == "conflict"
    assert findings(rule, first, dated("Lena Ortiz, 33, won.", "2024-11-01"))[0][0] == "conflict"


def test_plain_bounds_make_a_conflict_of_what_only_the_letter_allows() -> None:
    rule = "type: count, unit: person, near: sign"
    texts = "More than 100 people signed.", "Exactly 300 people signed."
    assert findings(rule, *texts)[0][0] == "unclear"
    assert findings(f"{rule}, bounds: plain", *texts)[0][0] == "conflict"


def test_a_tolerance_of_time_says_how_near_is_near_enough() -> None:
    rule = "type: time, near: happen"
    texts = "It happened about 2:20 p.m.", "It happened about 2:40 p.m."
    assert findings(f"{rule}, tolerance: 15 minutes", *texts)[0][0] == "conflict"
    assert not findings(f"{rule}, tolerance: 20 minutes", *texts)


def test_a_value_in_a_barred_sentence_is_not_meant() -> None:
    rule = "type: money, near: fine, barring: ['(up to|at most) {value}']"
    assert not findings(rule, "The fine was $400.", "The fine can be up to $900.")
    assert findings(rule, "The fine was $400.", "The fine was $900.")


def test_the_lead_is_the_first_paragraph_or_the_first_sentences_of_a_text_without_any() -> None:
    rule = "type: count, unit: person, near: died, scope: [headline, lead]"
    lead = "A bridge fell on Tuesday in the morning rush, police in the harbour town of Marlow said. Nine people died."
    assert findings(rule, lead, "Seven people died.")
    more = " It rained. It had rained all week. Seven people died in the flood."
    assert not findings(rule, lead + more, lead)
    assert not findings(rule, f"{lead}\n\nSeven people died in the flood.", lead)


def test_twice_compares_an_article_with_itself() -> None:
    rule = "type: age, key: [story, article], twice: true, gap: {absolute: 3}, near: died"
    assert findings(rule, "A 14-year-old boy died. It rained. A 15-year-old boy died.")
    assert not findings(rule, "A 14-year-old boy died.", "A 15-year-old boy died.")
    assert not findings(rule, "A 14-year-old boy and a 15-year-old boy died.")
    assert not findings(rule, "A 14-year-old boy died. A 15-year-old girl died.")
    assert not findings(rule, "A 14-year-old boy died. A 15-year-old boy died. A 16-year-old boy died.")
    assert not findings(rule, "A 14-year-old boy died. A 19-year-old boy died.")
    assert findings(rule, "A 41-year-old man died. It rained. A 14-year-old boy died.")
    assert findings(rule, "A 44-year-old man died. It rained. A 4-year-old boy died.")
