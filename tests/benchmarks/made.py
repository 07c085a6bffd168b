"""A corpus of any size and rules for it, made from the sentences of our own `corpus/`; the same seed makes the same bytes.

A third of the words of every sentence is exchanged for made-up ones, drawn as words are drawn in real text (a few often,
most seldom), and its numbers for others. Articles have about 2 kB. A rule has two cues that stand together in some sentence.
"""

from __future__ import annotations

import itertools
import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

CORPUS = Path(__file__).parents[2] / "corpus"
CONSONANTS, VOWELS = "bcdfghjklmnprstvwz", "aeiou"
LEXICON = 20_000
COMMON = 100  # the most frequent word is as frequent as the hundredth by Zipf's law, as words that name things are
BYTES = 2_000
TYPES = ("money", "count", "date", "name")
_WORD = re.compile(r"\b[a-z]{4,}\b")
_NUMBER = re.compile(r"\b\d{1,3}\b")


def articles(count: int, seed: int = 1) -> Iterator[tuple[str, str]]:
    """Name and text of each article. One article's text depends on the seed and its number only."""
    sentences, words = _sentences(), _lexicon()
    for number in range(count):
        drawn = random.Random(seed * 1_000_003 + number)
        body: list[str] = []
        size = 0
        while size < BYTES:
            paragraph = " ".join(_changed(drawn.choice(sentences), words, drawn) for _ in range(4))
            body.append(paragraph)
            size += len(paragraph) + 2
        day = drawn.randrange(1, 29)
        yield f"a{number:07d}.txt", f"Report {number}\n\nPosted on Jun {day}, 2018\n\n" + "\n\n".join(body) + "\n"


def rules(count: int, seed: int = 1) -> str:
    """The text of a rule file. The first rules of a larger number are those of a smaller one."""
    drawn = random.Random(seed)
    lines = ["version: 1", "rules:"]
    for number, (first, second) in enumerate(itertools.islice(_pairs(seed), count)):
        near = json.dumps([first, second])
        lines.append(f"  - {{id: r{number}, type: {drawn.choice(TYPES)}, near: {near}}}")
    return "\n".join(lines) + "\n"


def cues(count: int, seed: int = 1) -> list[str]:
    """The cues of the same rules, for tools that search for plain strings."""
    return sorted({cue for pair in itertools.islice(_pairs(seed), count) for cue in pair})


def write(folder: Path, count: int, seed: int = 1) -> None:
    """The articles as files, in folders of a thousand."""
    for number, (name, text) in enumerate(articles(count, seed)):
        below = folder / f"{number // 1000:04d}"
        if number % 1000 == 0:
            below.mkdir(parents=True, exist_ok=True)
        (below / name).write_text(text, encoding="utf-8")


def write_lines(path: Path, count: int, seed: int = 1) -> None:
    """The articles as JSONL."""
    with path.open("w", encoding="utf-8") as file:
        for record in records(count, seed):
            file.write(json.dumps(record) + "\n")


def write_parquet(folder: Path, count: int, seed: int = 1) -> None:
    """The articles as Parquet, in files of two thousand rows."""
    import pyarrow
    import pyarrow.parquet

    folder.mkdir(parents=True, exist_ok=True)
    rows = records(count, seed)
    for number in range(0, count, 2000):
        some = pyarrow.Table.from_pylist(list(itertools.islice(rows, 2000)))
        pyarrow.parquet.write_table(some, folder / f"{number:07d}.parquet")


def records(count: int, seed: int = 1) -> Iterator[dict[str, str]]:
    """The articles as records, of five hundred sources."""
    for number, (name, text) in enumerate(articles(count, seed)):
        day = re.search(r"Jun (\d+), 2018", text)
        published = f"2018-06-{int(day[1]) if day else 1:02d}"
        yield {"id": name, "source": f"source {number % 500}", "published": published, "text": text}


def _pairs(seed: int) -> Iterator[tuple[str, str]]:
    seen = set()
    for _, text in articles(1_000_000, seed + 17):
        for line in text.split("\n")[4:]:
            for sentence in line.split(". "):
                found = [word for word in _WORD.findall(sentence) if word in _known()]
                if len(found) > 1 and (found[0], found[-1]) not in seen:
                    seen.add((found[0], found[-1]))
                    yield found[0], found[-1]


def _sentences() -> list[str]:
    texts = [path.read_text(encoding="utf-8") for path in sorted(CORPUS.glob("*.txt")) + sorted(CORPUS.glob("*.md"))]
    lines = [line for text in texts for line in text.split("\n") if len(line) > 60]
    return [sentence.strip() for line in lines for sentence in re.split(r"(?<=[.!?]) ", line) if len(sentence) > 40]


_lexicon_cache: list[str] = []


def _lexicon() -> list[str]:
    if not _lexicon_cache:
        drawn = random.Random(0)
        found: dict[str, None] = {}
        while len(found) < LEXICON:
            pairs = (drawn.choice(CONSONANTS) + drawn.choice(VOWELS) for _ in range(drawn.choice((3, 4, 4, 5))))
            found["".join(pairs) + drawn.choice(CONSONANTS)] = None
        _lexicon_cache.extend(found)
    return _lexicon_cache


_known_cache: set[str] = set()


def _known() -> set[str]:
    if not _known_cache:
        _known_cache.update(_lexicon())
    return _known_cache


def _changed(sentence: str, words: list[str], drawn: random.Random) -> str:
    def other(match: re.Match[str]) -> str:
        if drawn.random() < 0.6:
            return match[0]
        return words[int(COMMON * (len(words) / COMMON) ** drawn.random()) - COMMON]

    return _NUMBER.sub(lambda _: str(drawn.randrange(2, 900)), _WORD.sub(other, sentence))
