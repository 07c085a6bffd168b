"""How the words of a corpus become the cues of a rule."""

from checker.discovery.words import Vocabulary, content, stem


def vocabulary(*sentences: str) -> Vocabulary:
    found = Vocabulary()
    for sentence in sentences:
        found.add(content(sentence))
    return found


def test_a_plain_word_finds_its_forms() -> None:
    words = vocabulary("Two sailors signed it.", "One sailor signs.", "The signing took an hour.")
    assert words.cues(stem("signed")) == ("sign",)
    assert words.shown(stem("sailor")) in ("sailor", "sailors")


def test_a_plain_word_that_nobody_prints_finds_three_forms_of_it() -> None:
    words = vocabulary("It splinters.", "It splintered.", "Splintering wood fell.")
    assert words.cues(stem("splinters")) == ("splinter",)


def test_rare_forms_are_left_out() -> None:
    often = ["The harbour festival was loud."] * 30
    assert vocabulary(*often, "The festivals were loud.").cues("festival") == ("festival",)
    assert vocabulary(*often, "The Harbour's festival.").cues("harbour") == ("harbour",)


def test_a_name_keeps_its_capital_which_finds_capitals_too() -> None:
    words = vocabulary("It is in Karlsholm.", "Near Karlsholm, a barn burned.", "KARLSHOLM IN FLAMES")
    assert words.cues(stem("Karlsholm")) == ("Karlsholm",)
    assert vocabulary("So says ICE.", "It is ICE again.").cues("ice") == ("ICE",)


def test_words_that_only_begin_alike_are_two() -> None:
    assert len({stem(word) for word in ("care", "cares", "cared", "caring")}) == 1
    assert stem("care") != stem("car")
    assert stem("site") != stem("sit")
    assert stem("sited") == stem("site")
    assert stem("sitting") == stem("sit")
