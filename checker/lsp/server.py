"""The language server itself: the protocol on one side, `diagnose` and `assist` on the other."""

from __future__ import annotations

import os
from pathlib import Path

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.uris import from_fs_path, to_fs_path

from checker import __version__
from checker.lsp.assist import complete, in_words, value_at
from checker.lsp.diagnose import RULE_SUFFIXES, Diagnosis, diagnose
from checker.records import Article

_SEVERITY = {
    "error": lsp.DiagnosticSeverity.Error,
    "warning": lsp.DiagnosticSeverity.Warning,
    "info": lsp.DiagnosticSeverity.Information,
}


def server() -> LanguageServer:
    """A server for one workspace: the folder in which it was started, with its configuration."""
    found = LanguageServer("checker", f"v{__version__}")
    marked: set[str] = set()

    def refresh() -> None:
        edited = {
            os.path.realpath(path): document.source.encode("utf-8", "replace")
            for uri, document in found.workspace.text_documents.items()
            if (path := to_fs_path(uri))
        }
        marks = diagnose(Path(), edited)
        for path in sorted(marked | marks.keys()):
            shown = [_diagnostic(mark, _lines(path, edited)) for mark in marks.get(path, ())]
            uri = next((uri for uri in found.workspace.text_documents if _is(uri, path)), from_fs_path(path) or path)
            found.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri=uri, diagnostics=shown))
        marked.clear()
        marked.update(marks)

    @found.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    def opened(parameters: lsp.DidOpenTextDocumentParams) -> None:
        refresh()

    @found.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    def changed(parameters: lsp.DidChangeTextDocumentParams) -> None:
        refresh()

    @found.feature(lsp.TEXT_DOCUMENT_DID_SAVE)
    def saved(parameters: lsp.DidSaveTextDocumentParams) -> None:
        refresh()

    @found.feature(lsp.TEXT_DOCUMENT_COMPLETION, lsp.CompletionOptions(trigger_characters=[" ", ":"]))
    def completion(parameters: lsp.CompletionParams) -> list[lsp.CompletionItem]:
        document = found.workspace.get_text_document(parameters.text_document.uri)
        if not document.uri.endswith(RULE_SUFFIXES):
            return []
        offers = complete(document.source, parameters.position.line, parameters.position.character)
        return [
            lsp.CompletionItem(label=offer.text, detail=offer.detail or None, documentation=offer.documentation)
            for offer in offers
        ]

    @found.feature(lsp.TEXT_DOCUMENT_HOVER)
    def hover(parameters: lsp.HoverParams) -> lsp.Hover | None:
        document = found.workspace.get_text_document(parameters.text_document.uri)
        if document.uri.endswith(RULE_SUFFIXES):
            return None
        row = value_at(Article("open", "open", document.source), document.offset_at_position(parameters.position))
        return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.Markdown, in_words(row))) if row else None

    return found


def _is(uri: str, path: str) -> bool:
    own = to_fs_path(uri)
    return own is not None and os.path.realpath(own) == path


def _lines(path: str, edited: dict[str, bytes]) -> list[str]:
    """The lines of a file as the editor or the disk has it, for counting columns as the protocol does."""
    data = edited.get(path)
    if data is None:
        try:
            data = Path(path).read_bytes()
        except OSError:
            return []
    return data.decode("utf-8", "replace").split("\n")


def _diagnostic(mark: Diagnosis, lines: list[str]) -> lsp.Diagnostic:
    text = lines[mark.line - 1] if 0 < mark.line <= len(lines) else ""
    related = [
        lsp.DiagnosticRelatedInformation(
            location=lsp.Location(from_fs_path(other.path) or other.path, _range(other.line, 1, 2, "")),
            message=other.message,
        )
        for other in mark.related
    ]
    return lsp.Diagnostic(
        range=_range(mark.line, mark.column, mark.end, text),
        message=mark.message,
        severity=_SEVERITY[mark.severity],
        code=mark.code,
        source="checker",
        related_information=related or None,
    )


def _range(line: int, column: int, end: int, text: str) -> lsp.Range:
    """The protocol counts lines from 0 and columns in UTF-16 units."""
    return lsp.Range(
        lsp.Position(line - 1, _units(text, column - 1)),
        lsp.Position(line - 1, max(_units(text, end - 1), _units(text, column - 1) + 1)),
    )


def _units(text: str, characters: int) -> int:
    return characters + sum(char > "\uffff" for char in text[:characters])
