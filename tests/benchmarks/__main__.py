"""One command that measures us, and what else could do the work, in turn: `python -m tests.benchmarks [--articles N]`.

Every line is a ratio of two things measured in the same run, because times say more of a machine than of a program: by the
clock, and by processor time (user and system, all processes), which other work on the machine disturbs less. Peers that are
not installed (rg, spaCy, dateparser, Dask) are left out and said so.
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
    parser.add_argument("--articles", type=int, default=100_000, help="files of the made corpus (default 100000)")
    parser.add_argument("--repeat", type=int, default=5, help="times that each is measured; the median counts")
    parser.add_argument("--only", choices=tuple(PARTS), help="one part of it")
    chosen = parser.parse_args()
    print(
        f"{platform.machine()}, {os.cpu_count()} processors, Python {platform.python_version()}, load {os.getloadavg()[0]:.1f}"
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part, measure in PARTS.items():
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
    commands["checker, 1,000 rules, two processes"] = [
        *commands["checker, 1,000 rules"],
        "--engine",
        "pool",
        "--jobs",
        "2",
    ]
    times = in_turn(commands, repeat, folder)
    for name, (seconds, cpu) in times.items():
        clock, processor = times.get(name.replace("checker, ", "rg -F -o -f, cues of "), (0.0, 0.0))
        ratio = f"{seconds / clock:5.1f}x rg, {cpu / processor:5.1f}x in processor time" if clock else ""
        ratio = ratio if name.startswith("checker") else ""
        print(f"  {name:<40} {seconds:7.2f} s {cpu:7.2f} s cpu {articles / cpu:8,.0f} articles/s and core  {ratio}")
    (few, few_cpu), (many, many_cpu) = times["checker, 10 rules"], times["checker, 10,000 rules"]
    print(f"  {'10 to 10,000 rules':<40} {many / few:5.1f}x, {many_cpu / few_cpu:5.1f}x in processor time")
    one, two = times["checker, 1,000 rules, one process"][0], times["checker, 1,000 rules, two processes"][0]
    print(f"  {'two processes for one':<40} {one / two:5.1f}x as fast")


def cache(folder: Path, articles: int, repeat: int) -> None:
    corpus = made_corpus(folder, articles)
    (folder / "r1000.yaml").write_text(made.rules(1000), encoding="utf-8")
    command = run_on(corpus, "r1000.yaml")
    cold = time_of(command, folder)
    time.sleep(3)  # files that were made just now are not trusted
    time_of(command, folder)
    reading, warm = [], []
    for number in range(repeat):
        with (corpus / "0000" / "a0000000.txt").open("a", encoding="utf-8") as file:
            file.write(f"\nOne line more, the {number}th.\n")
        begun, cpu = time.perf_counter(), time.process_time()
        read_all(corpus)
        reading.append((time.perf_counter() - begun, time.process_time() - cpu))
        warm.append(time_of(command, folder))
    times = {"reading the files": medians(reading), "warm, one changed": medians(warm), "cold": cold}
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
    texts = [text for _, text in made.articles(1_000)]
    ask_us, ask_them = peers.checker_rules(1_000), peers.spacy_rules(1_000)
    ours = statistics.median(timed(lambda: ask_us(texts), repeat))
    theirs = statistics.median(timed(lambda: ask_them(texts), repeat))
    print(f"  checker, 1,000 rules, one process        {len(texts) / ours:10,.0f} articles/s")
    print(
        f"  spaCy blank with Matcher, 1,000 rules    {len(texts) / theirs:10,.0f} articles/s  {theirs / ours:5.1f}x our time"
    )
    mine, matched = ask_us(texts), ask_them(texts)
    print(f"  of our {len(mine)} pairs of an article and a rule spaCy matches {len(mine & matched)}")


def on_engines(folder: Path, articles: int, repeat: int) -> None:
    """The same Parquet files by the pool and by Dask, two processes each."""
    if not (importlib.util.find_spec("distributed") and importlib.util.find_spec("pyarrow")):
        print("  Dask or pyarrow is not installed")
        return
    made.write_parquet(folder / "rows", articles)
    (folder / "r1000.yaml").write_text(made.rules(1000), encoding="utf-8")
    command = [*run_on(folder / "rows", "r1000.yaml", "--no-cache"), "--jobs", "2", "--engine"]
    times = in_turn({engine: [*command, engine] for engine in ("pool", "dask")}, repeat, folder)
    table(times, "pool", "s", 1)


def growth(folder: Path, articles: int, repeat: int) -> None:
    """The processor time and the memory of one article, in ever larger files of lines."""
    (folder / "r1000.yaml").write_text(made.rules(1000), encoding="utf-8")
    for count in (articles // 100, articles // 10, articles):
        made.write_lines(folder / "lines.jsonl", count)
        _, cpu = time_of(run_on(folder / "lines.jsonl", "r1000.yaml", "--no-cache"), folder)
        print(f"  {count:>10,} articles {cpu:8.1f} s cpu {1000 * cpu / count:7.3f} ms an article")


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


Times = tuple[float, float]  # by the clock, by the processor


def in_turn(commands: dict[str, Sequence[str]], repeat: int, folder: Path, warm: bool = False) -> dict[str, Times]:
    """The median times of each command; all are run once before the next round begins."""
    times: dict[str, list[Times]] = {name: [] for name in commands}
    for number in range(repeat + warm):
        for name, command in commands.items():
            taken = time_of(command, folder)
            if number >= warm:
                times[name].append(taken)
    return {name: medians(each) for name, each in times.items()}


def medians(times: Sequence[Times]) -> Times:
    return statistics.median(clock for clock, _ in times), statistics.median(cpu for _, cpu in times)


def time_of(command: Sequence[str], folder: Path) -> Times:
    begun, before = time.perf_counter(), os.times()
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    subprocess.run(
        command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
    )
    after = os.times()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return time.perf_counter() - begun, cpu


def timed(work: Callable[[], object], repeat: int) -> list[float]:
    found = []
    for _ in range(repeat):
        begun = time.perf_counter()
        work()
        found.append(time.perf_counter() - begun)
    return found


def table(times: dict[str, Times], base: str, unit: str, factor: float) -> None:
    for name, (seconds, cpu) in times.items():
        ratio, ratio_cpu = seconds / times[base][0], cpu / times[base][1]
        print(
            f"  {name:<40} {seconds * factor:8.1f} {unit} {ratio:5.1f}x  {cpu * factor:8.1f} {unit} cpu {ratio_cpu:5.1f}x"
        )


PARTS: dict[str, Callable[[Path, int, int], None]] = {
    "start": start, "scan": scan, "cache": cache, "read": read, "peers": against_peers, "engines": on_engines, "growth": growth,
}  # fmt: skip


if __name__ == "__main__":
    main()
