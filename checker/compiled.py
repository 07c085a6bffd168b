"""The rulebook of a run: from the cache where these very files were compiled before, else from their text."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b

from checker.cache import fingerprint, open_store
from checker.rulebook.book import Rulebook
from checker.rulebook.files import load, pack, pack_names, texts


def rulebook(names: Sequence[str], folder: str) -> Rulebook:
    """The rulebook of files, folders and packs; `folder` is that of the cache, "" for none. RuleErrors: all that is wrong.

    One from the cache is without the rules' tests: they were read, and found right, when it was compiled.
    """
    store = open_store(folder) if folder else None
    if store is None:
        return load(names)
    found = texts(names)
    key = blake2b(fingerprint().encode(), digest_size=16)
    packs = pack_names() if any(b"extends" in data for _, data in found) else ()
    for path, data in (*found, *(text for name in packs for text in pack(name) or ())):
        key.update(repr((path, len(data))).encode("utf-8", "backslashreplace"))
        key.update(data)
    digest = key.digest()
    compiled = store.get("rulebooks", [digest]).get(digest)
    if compiled is not None:
        try:
            return Rulebook.loads(compiled)
        except ValueError:
            pass  # of another layout: compiled anew
    book = load(names)
    store.put("rulebooks", {digest: book.dumps()})
    return book
