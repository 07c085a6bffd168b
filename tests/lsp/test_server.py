"""An exchange with the language server, by a real client over its standard input and output."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("pygls", reason="pygls is not installed")

from lsprotocol import types as lsp
from pygls.lsp.client import LanguageClient

from checker.lsp.assist import complete

RULES = "version: 1\nrules:\n  - id: signers\n    title: Signers\n    type: count\n    near: sign\n"
LEDGER = "More than 100 residents signed the petition.\n"
HERALD = "🙂 Some 90 residents signed the petition.\n"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "ledger.txt").write_text(LEDGER, encoding="utf-8")
    (tmp_path / "articles" / "herald.txt").write_text("Nobody has signed yet.\n", encoding="utf-8")
    (tmp_path / "rules.yaml").write_text(RULES, encoding="utf-8")
    (tmp_path / "checker.yaml").write_text("corpus: [articles]\nrules: [rules.yaml]\n", encoding="utf-8")
    return tmp_path


class Editor:
    """A client that keeps the last diagnostics of every file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.client = LanguageClient("test", "1")
        self.diagnostics: dict[str, list[lsp.Diagnostic]] = {}
        self.heard = asyncio.Event()

        @self.client.feature(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def published(parameters: lsp.PublishDiagnosticsParams) -> None:
            self.diagnostics[parameters.uri.rsplit("/", 1)[1]] = list(parameters.diagnostics)
            self.heard.set()

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until what was published satisfies the condition; the server marks file after file."""
        while not holds():
            self.heard.clear()
            await asyncio.wait_for(self.heard.wait(), 20)

    async def __aenter__(self) -> Editor:
        await self.client.start_io(sys.executable, "-m", "checker", "lsp", cwd=str(self.folder))
        await self.client.initialize_async(
            lsp.InitializeParams(capabilities=lsp.ClientCapabilities(), root_uri=self.folder.as_uri())
        )
        self.client.initialized(lsp.InitializedParams())
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.client.shutdown_async(None)
        self.client.exit(None)
        await self.client.stop()

    def uri(self, name: str) -> str:
        return (self.folder / name).as_uri()

    async def open(self, name: str, text: str) -> None:
        self.client.text_document_did_open(
            lsp.DidOpenTextDocumentParams(lsp.TextDocumentItem(self.uri(name), "plaintext", 1, text))
        )

    async def change(self, name: str, text: str) -> None:
        self.client.text_document_did_change(
            lsp.DidChangeTextDocumentParams(
                lsp.VersionedTextDocumentIdentifier(2, self.uri(name)),
                [lsp.TextDocumentContentChangeWholeDocument(text)],
            )
        )


def test_an_exchange(site: Path) -> None:
    async def exchange() -> None:
        async with Editor(site) as editor:
            # While the article is written, against the archive: what is on the disk says nothing yet.
            await editor.open("articles/herald.txt", HERALD)
            await editor.until(lambda: bool(editor.diagnostics.get("herald.txt")))
            (mark,) = editor.diagnostics["herald.txt"]
            assert mark.code == "signers"
            assert mark.severity == lsp.DiagnosticSeverity.Error
            assert "more than 100" in mark.message
            assert (mark.range.start.character, mark.range.end.character) == (3, 10)  # the smile has two units
            assert mark.related_information is not None
            assert mark.related_information[0].location.uri.endswith("ledger.txt")

            # The mistake is mended, and the marks go.
            await editor.change("articles/herald.txt", "More than 100 residents signed.\n")
            await editor.until(lambda: editor.diagnostics["herald.txt"] == [])

            # What was read under the cursor.
            hover = await editor.client.text_document_hover_async(
                lsp.HoverParams(lsp.TextDocumentIdentifier(editor.uri("articles/herald.txt")), lsp.Position(0, 11))
            )
            assert hover is not None
            assert "> 100 resident" in hover.contents.value

            # A rule with a mistake, and completion of its keys.
            await editor.open("rules.yaml", RULES.replace("near: sign", "nea: sign"))
            await editor.until(lambda: bool(editor.diagnostics.get("rules.yaml")))
            (mistake,) = editor.diagnostics["rules.yaml"]
            assert (mistake.range.start.line, mistake.range.start.character) == (5, 4)
            assert "did you mean near" in mistake.message
            offers = await editor.client.text_document_completion_async(
                lsp.CompletionParams(lsp.TextDocumentIdentifier(editor.uri("rules.yaml")), lsp.Position(5, 4))
            )
            assert "tolerance: " in {offer.label for offer in offers}

    asyncio.run(exchange())


def test_completion_knows_where_it_is() -> None:
    assert "rules: " in {offer.text for offer in complete("", 0, 0)}
    assert "near: " in {offer.text for offer in complete("rules:\n  - id: a\n    ", 2, 4)}
    assert "money" in {offer.text for offer in complete("rules:\n  - type: ", 1, 10)}
    assert "verdict: " in {offer.text for offer in complete("rules:\n  - id: a\n    tests:\n      - ", 3, 8)}
    assert complete("rules:\n  - title: What it costs", 1, 20) == []
