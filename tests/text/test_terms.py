"""Terms: the names of a text as numbers."""

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.text.terms import READ, terms


def test_names_count_and_short_words_at_the_start_of_a_sentence_do_not() -> None:
    assert terms("The mayor of Leeds spoke. But Ann spoke too.") == terms("in Leeds and with Ann.")
    assert terms("It was Ann.") == terms("he saw Ann and Ann.")
    assert terms("no names here, none at all.") == ()


def test_what_follows_the_beginning_is_not_read() -> None:
    assert terms("in Leeds " + "x" * READ + " in Oslo") == terms("in Leeds")


@settings(derandomize=True, deadline=None, max_examples=50)
@given(st.text(max_size=200))
def test_any_text_gives_sorted_numbers_each_once(text: str) -> None:
    found = terms(text)
    assert list(found) == sorted(set(found))
