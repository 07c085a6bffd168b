"""Terms: the names, figures and rarer words of a text as numbers."""

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.text.report_words import REPORT_WORDS
from checker.text.terms import FIGURE, LEAD, NAME, READ, WORD, kind, terms, unpack


def kinds(text: str) -> list[int]:
    return sorted(map(kind, unpack(terms(text))))


def test_names_count_and_short_words_at_the_start_of_a_sentence_do_not() -> None:
    assert terms("The people of Leeds said so. But Ann said it too.") == terms("in Leeds and with Ann.")
    assert terms("It was Ann.") == terms("he saw Ann and Ann.")
    assert terms("no names here, none at all.") == ()


def test_rarer_words_count_in_any_form_and_common_ones_do_not() -> None:
    assert kinds("the bakers were baking bread") == [WORD, WORD, WORD]
    assert terms("they mended the bridges") == terms("mending a bridge")
    assert terms("the police said on the day of the report") == ()


def test_figures_count_and_years_and_single_digits_do_not() -> None:
    assert kinds("won 3-1 before 41,200 in 2024") == [FIGURE, FIGURE]
    assert terms("all 41200 of them") == terms("of 41,200")
    assert terms("in 2024, with 7 of them") == ()


def test_the_title_is_read_too() -> None:
    assert terms("with Ann", "in Leeds") == terms("in Leeds\nwith Ann")
    assert set(unpack(terms("with Ann"))) < set(unpack(terms("with Ann", "in Leeds")))


def test_what_follows_the_beginning_is_not_read() -> None:
    assert terms("in Leeds " + "- " * READ + " in Oslo") == terms("in Leeds")
    assert terms("in Leeds " + "- " * LEAD + " with Oslo and its fjords") == terms("in Leeds and Oslo")
    assert kinds("in Leeds " + "x" * READ) == [NAME]


def test_common_words_are_lower_case_and_long_enough_to_matter() -> None:
    assert all(word.islower() and word.isascii() and len(word) > 2 for word in REPORT_WORDS)


@settings(derandomize=True, deadline=None, max_examples=50)
@given(st.text(max_size=200))
def test_any_text_gives_sorted_numbers_each_once(text: str) -> None:
    found = unpack(terms(text))
    assert list(found) == sorted(set(found))
