"""The stories and the README do what they print."""

from pathlib import Path

import pytest

from tests import console

HERE = Path(__file__).parent
ROOT = HERE.parent
STORIES = sorted((HERE / "stories").glob("*.md"))


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
def test_story(story: Path, tmp_path: Path) -> None:
    text = story.read_text(encoding="utf-8")
    for name, body in console.files(text).items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(body, encoding="utf-8")
    commands = console.commands(text)
    assert commands, "a story without a command tells nothing"
    for command in commands:
        console.run(command, tmp_path)


def test_the_commands_of_the_readme_print_what_it_shows() -> None:
    commands = console.commands((ROOT / "README.md").read_text(encoding="utf-8"))
    assert commands
    for command in commands:
        console.run(command, ROOT)


def test_a_story_that_prints_something_else_fails() -> None:
    assert console.matches("a\n…\nd…\n", "a\nb\nc\nde\n")
    assert not console.matches("a\n…\nd\n", "a\nb\nc\n")
    assert not console.matches("a\n", "a\nb\n")
