"""Near-copies measured against a maintained library: `python -m tests.benchmarks.copies` (it needs datasketch).

Articles are made, and each gets a second version as wires get them: trimmed, lengthened, under another head, with a few words
changed. Who finds which versions, and which articles that only share sentences of their subject are taken for copies?
"""

from __future__ import annotations

import random
import re
import time
from collections.abc import Callable, Iterator

from checker.text.copies import RUN, THRESHOLD, copies, sketch
from tests.benchmarks import made

ARTICLES = 1_000
PERMUTATIONS = 128


def versions(text: str, other: str, dice: random.Random) -> Iterator[tuple[str, str]]:
    """The kind of a second version, and its text. What is added is taken from `other`."""
    paragraphs = text.split("\n\n")
    added = other.split("\n\n")[2:]
    yield "the same text, another head", "\n\n".join(["Another head altogether", *paragraphs[1:]])
    yield "its last third cut", text[: len(text) * 2 // 3]
    yield "its last half cut", text[: len(text) // 2]
    yield "a quarter added", f"{text}\n\n{' '.join(added)[: len(text) // 4]}"
    yield "as much again added", f"{text}\n\n{' '.join(added)[: len(text)]}"
    yield (
        "one word in thirty changed",
        re.sub(r"\w+", lambda word: "fresh" if dice.random() < 1 / 30 else word[0], text),
    )


def ours(texts: dict[str, str]) -> set[tuple[str, str]]:
    found = copies({id: sketch(text) for id, text in texts.items()}, {id: (id,) for id in texts})
    return set(found.items())


def theirs(texts: dict[str, str]) -> set[tuple[str, str]]:
    """MinHash with LSH over the same runs of words, at the same threshold; of all like a text the first is its original."""
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS)
    found = set()
    for id, text in texts.items():
        words = re.findall(r"\w+", text.lower())
        own = MinHash(num_perm=PERMUTATIONS)
        own.update_batch({" ".join(words[n : n + RUN]).encode() for n in range(len(words) - RUN + 1)})
        if like := index.query(own):
            found.add((id, min(like)))
        else:
            index.insert(id, own)
    return found


def main() -> None:
    originals = [text for _, text in made.articles(ARTICLES)]
    elsewhere = [text for _, text in made.articles(ARTICLES, seed=2)]
    texts = {f"a{number:04}": text for number, text in enumerate(originals)}
    kinds: dict[str, str] = {}
    dice = random.Random(3)
    for number, text in enumerate(originals):
        made_so = list(versions(text, elsewhere[number], dice))
        kind, second = made_so[number % len(made_so)]
        texts[f"b{number:04}"], kinds[f"b{number:04}"] = second, kind
    found: dict[str, set[tuple[str, str]]] = {}
    methods: dict[str, Callable[[dict[str, str]], set[tuple[str, str]]]] = {"ours": ours, "datasketch": theirs}
    for name, method in methods.items():
        begun = time.process_time()
        found[name] = method(texts)
        wrong = sum(copy[1:] != original[1:] for copy, original in found[name])
        print(f"{name:<12} {time.process_time() - begun:6.2f} s  {len(found[name])} copies, {wrong} of them wrong")
    for kind in dict.fromkeys(kinds.values()):
        mine = [id for id, own in kinds.items() if own == kind]
        told = {name: sum((id, f"a{id[1:]}") in pairs for id in mine) for name, pairs in found.items()}
        print(f"  {kind:<30} of {len(mine)}: ours {told['ours']}, datasketch {told['datasketch']}")


if __name__ == "__main__":
    main()
