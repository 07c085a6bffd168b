"""From what the user named to articles: files, folders, globs and standard input, in one stable order.

`sources` lists cheaply what there is to read, in pieces that a worker process can be handed; `read` reads one of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from checker.errors import NothingToRead
from checker.read import READERS, form, reader
from checker.read.limits import Limits
from checker.read.listing import STDIN, list_files
from checker.read.metadata import completed
from checker.read.pieces import LARGE, pieces
from checker.read.sidecar import Shelf
from checker.read.source import Source
from checker.record import replace
from checker.records import Article, Problem
from checker.text.language import reads_as_english

LIMITS = Limits()


def articles(
    paths: Sequence[str], *, limits: Limits = LIMITS, fields: Mapping[str, str] | None = None
) -> Iterator[Article | Problem]:
    """Every article of the paths, sorted by name. UsageError for a path that is not there, NothingToRead for none."""
    count = 0
    for source in sources(paths, limits, fields):
        for item in (source,) if isinstance(source, Problem) else read(source, limits):
            count += isinstance(item, Article)
            yield item
    if not count:
        raise NothingToRead(", ".join(paths), "holds no article to read", f"forms: {' '.join(sorted(READERS))}")


def sources(
    paths: Sequence[str],
    limits: Limits = LIMITS,
    fields: Mapping[str, str] | None = None,
    shelf: Shelf | None = None,
) -> Iterator[Source | Problem]:
    """What is there to read, sorted by name, large JSONL files in pieces; and Problems of listing. Opens no article."""
    files, problems = list_files(paths, limits, shelf)
    yield from problems
    pairs = tuple(sorted(fields.items())) if fields else ()
    for listed in files:
        file = replace(listed, fields=pairs) if pairs else listed
        if file.size > LARGE:
            yield from pieces(file)
        else:
            yield file


def read(source: Source, limits: Limits = LIMITS) -> Iterator[Article | Problem]:
    """The articles of one source that read as English, with the metadata that `corpus.yaml` gives.

    Numbers and dates are read as English writes them, so what is in another language is told and left out.
    """
    items: Iterable[Article | Problem] = reader(_form(source)).read(source, limits)
    given, defaults, classes = dict(source.given), dict(source.defaults), dict(source.classes)
    empty = source.end is None and not source.start  # part of a file may well hold nothing
    for item in items:
        empty = False
        if isinstance(item, Problem):
            yield item
        elif not reads_as_english(item.text):
            yield Problem(item.id, "does not read as English, so it was not checked", "leave it out", "info")
        else:
            yield completed(item, given, defaults, classes) if given or defaults or classes else item
    if empty:
        yield Problem(source.name, "holds no article", "remove it, or see what became of it")


def _form(source: Source) -> str:
    """The extension whose reader takes this source. Standard input says by its first byte whether it is JSONL."""
    if source.path == STDIN and source.data is not None:
        return ".jsonl" if source.data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") else ".txt"
    extension = form(source.name)
    return extension if extension in READERS else ".txt"
