"""One command that measures us, and what else could do the work, in turn: `python -m tests.benchmarks [--articles N]`.

Every line is a ratio of two things measured in the same run, because times say more of a machine than of a program. Peers
that are not installed (rg, spaCy, dateparser) are left out and said so.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from hashlib import blake2b
from pathlib import Path

from tests.benchmarks import made, peers

ROOT = Path(__file__).parents[2]
SIZES = (10, 1_000, 10_000)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__.split("\n\n")[0])
    parser.add_argument("--articles", type=int, default=5_000, help="files of the made corpus (default 5000)")
    parser.add_argument("--repeat", type=int, default=3, help="times that each is measured; the median counts")
    parser.add_argument("--only", choices=("start", "scan", "cache", "read", "peers"), help="one part of it")
    chosen = parser.parse_args()
    print(
        f"{platform.machine()}, {os.cpu_count()} processors, Python {platform.python_version()}, load {os.getloadavg()[0]:.1f}"
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        parts: dict[str, Callable[[Path, int, int], None]] = {
            "start": start, "scan": scan, "cache": cache, "read": read, "peers": against_peers,
        }  # fmt: skip
        for part, measure in parts.items():
            if chosen.only in (None, part):
                print(f"\n{part}")
                measure(folder, chosen.articles, chosen.repeat)


# ------------------------------------------------------------------ what is measured


def start(folder: Path, articles: int, repeat: int) -> None:
    shutil.copytree(ROOT / "corpus", folder / "corpus")
    rules = sorted(map(str, (ROOT / "rules").glob("*.yaml")))
    run = checker("run", "corpus", "--rules", *rules, "--exit-zero")
    commands = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "checker --version": checker("--version"),
        "corpus to JSON, no cache": [*run, "-o", "json", "--no-cache"],
        "corpus to JSON, warm": [*run, "-o", "json"],
        "corpus to HTML, no cache": [*run, "-o", "html", "--no-cache"],
        "corpus to HTML, warm": [*run, "-o", "html"],
    }
    times = in_turn(commands, max(repeat, 5), folder, warm=True)
    table(times, "python -c pass", "ms", 1000)


def scan(folder: Path, articles: int, repeat: int) -> None:
    corpus = made_corpus(folder, articles)
    commands: dict[str, Sequence[str]] = {}
    for size in SIZES:
        (folder / f"r{size}.yaml").write_text(made.rules(size), encoding="utf-8")
        (folder / f"c{size}.txt").write_text("\n".join(made.cues(size)) + "\n", encoding="utf-8")
        if shutil.which("rg"):
            commands[f"rg -F -o -f, cues of {size:,} rules"] = ["rg", "-F", "-o", "-f", f"c{size}.txt", str(corpus)]
        commands[f"checker, {size:,} rules"] = run_on(corpus, f"r{size}.yaml", "--no-cache")
    commands["checker, 1,000 rules, one process"] = [*commands["checker, 1,000 rules"], "--jobs", "1"]
    times = in_turn(commands, repeat, folder)
    for name, seconds in times.items():
        peer = times.get(name.replace("checker, ", "rg -F -o -f, cues of "))
        ratio = f"{seconds / peer:5.1f}x rg" if peer and name.startswith("checker") else ""
        print(f"  {name:<40} {seconds:7.2f} s {articles / seconds:10,.0f} articles/s  {ratio}")
    few, many = times["checker, 10 rules"], times["checker, 10,000 rules"]
    print(f"  {'10 to 10,000 rules':<40} {many / few:5.1f}x")
    print(
        f"  {'two processes for one':<40} {times['checker, 1,000 rules, one process'] / times['checker, 1,000 rules']:5.1f}x"
    )


def cache(folder: Path, articles: int, repeat: int) -> None:
    corpus = made_corpus(folder, articles)
    (folder / "r1000.yaml").write_text(made.rules(1000), encoding="utf-8")
    command = run_on(corpus, "r1000.yaml")
    cold = seconds_of(command, folder)
    reading, warm = [], []
    for number in range(repeat):
        with (corpus / "0000" / "a0000000.txt").open("a", encoding="utf-8") as file:
            file.write(f"\nOne line more, the {number}th.\n")
        begun = time.perf_counter()
        read_all(corpus)
        reading.append(time.perf_counter() - begun)
        warm.append(seconds_of(command, folder))
    times = {
        "reading the files": statistics.median(reading),
        "warm, one changed": statistics.median(warm),
        "cold": cold,
    }
    table(times, "reading the files", "s", 1)


def read(folder: Path, articles: int, repeat: int) -> None:
    rows = peers.rows(1_000)
    times = {"checker, all types": statistics.median(timed(lambda: peers.checker_values(rows), repeat))}
    if importlib.util.find_spec("dateparser"):
        times["dateparser, search_dates"] = statistics.median(timed(lambda: peers.dateparser_dates(rows[:200]), 1)) * 5
    else:
        print("  dateparser is not installed")
    for name, seconds in times.items():
        print(
            f"  {name:<40} {len(rows) / seconds:10,.0f} rows/s  {seconds / times['checker, all types']:5.1f}x our time"
        )


def against_peers(folder: Path, articles: int, repeat: int) -> None:
    if not importlib.util.find_spec("spacy"):
        print("  spaCy is not installed")
        return
    texts = [text for _, text in made.articles(500)]
    ours = statistics.median(timed(lambda: peers.checker_rules(texts, 1_000), repeat))
    theirs = statistics.median(timed(lambda: peers.spacy_rules(texts, 1_000), repeat))
    print(f"  checker, 1,000 rules, one process        {len(texts) / ours:10,.0f} articles/s")
    print(
        f"  spaCy blank with Matcher, 1,000 rules    {len(texts) / theirs:10,.0f} articles/s  {theirs / ours:5.1f}x our time"
    )


# ------------------------------------------------------------------ how


def checker(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "checker", *arguments]


def run_on(corpus: Path, rules: str, *options: str) -> list[str]:
    return checker("run", corpus.name, "--rules", rules, "-o", "json=report.json", "--exit-zero", *options)


def made_corpus(folder: Path, articles: int) -> Path:
    corpus = folder / "made"
    if not corpus.exists():
        made.write(corpus, articles)
    return corpus


def read_all(corpus: Path) -> str:
    """What any program must do that asks whether a file has changed: list, read, digest."""
    sums = blake2b()
    for path, _, names in os.walk(corpus):
        for name in names:
            with open(os.path.join(path, name), "rb", buffering=0) as file:  # noqa: PTH118, PTH123
                os.fstat(file.fileno())
                sums.update(blake2b(file.readall(), digest_size=16).digest())
    return sums.hexdigest()


def in_turn(commands: dict[str, Sequence[str]], repeat: int, folder: Path, warm: bool = False) -> dict[str, float]:
    """The median time of each command; all are run once before the next round begins."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(repeat + warm):
        for name, command in commands.items():
            seconds = seconds_of(command, folder)
            if number >= warm:
                times[name].append(seconds)
    return {name: statistics.median(each) for name, each in times.items()}


def seconds_of(command: Sequence[str], folder: Path) -> float:
    begun = time.perf_counter()
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    subprocess.run(
        command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
    )
    return time.perf_counter() - begun


def timed(work: Callable[[], object], repeat: int) -> list[float]:
    found = []
    for _ in range(repeat):
        begun = time.perf_counter()
        work()
        found.append(time.perf_counter() - begun)
    return found


def table(times: dict[str, float], base: str, unit: str, factor: float) -> None:
    for name, seconds in times.items():
        print(f"  {name:<40} {seconds * factor:7.1f} {unit}  {seconds / times[base]:5.1f}x")


if __name__ == "__main__":
    main()
