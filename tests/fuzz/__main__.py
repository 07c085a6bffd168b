"""Coverage-guided fuzzing with Atheris: `python -m tests.fuzz TARGET [FOLDER] [libFuzzer options]`.

FOLDER keeps the inputs that reached something new; without one they are forgotten. An input that fails is written to the
current folder: make it a case in `tests/fuzz/found/TARGET/` (small, with a name that tells what it is), then mend.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

LONGEST = 4096  # bytes of an input, unless a seed is longer: what is slow is slow in a few thousand bytes
SLOWEST = 10  # seconds for one input, after which it is a hang


def main() -> None:
    import atheris

    with atheris.instrument_imports(include=["checker"]):
        from tests.fuzz.targets import TARGETS, seeds

        if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
            sys.exit(f"{__doc__}\ntargets: {' '.join(TARGETS)}")
        name, options = sys.argv[1], sys.argv[2:]
        for data in seeds(name):  # much is imported where it is first needed, and must be watched too
            TARGETS[name](data)
    with tempfile.TemporaryDirectory() as beginning:
        for number, data in enumerate(seeds(name)):
            Path(beginning, str(number)).write_bytes(data)
        found = Path(__file__).parent / "found" / name
        folders = [option for option in options if not option.startswith("-")]
        given = [option for option in options if option.startswith("-")]
        longest = max([LONGEST, *map(len, seeds(name))])
        arguments = [f"-max_len={longest}", f"-timeout={SLOWEST}", "-rss_limit_mb=2048", *given, *folders, beginning]
        atheris.Setup([sys.argv[0], *arguments, *([str(found)] if found.is_dir() else [])], TARGETS[name])
        atheris.Fuzz()


if __name__ == "__main__":
    main()
