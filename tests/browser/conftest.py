"""One browser for all tests: the Chromium that is installed, driven by Playwright, with the network off."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from checker.records import Report
from checker.render import html

FLAGS = (
    "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--disable-quic",
)  # fmt: skip
CHROMIUM = next(
    (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    api = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
    if CHROMIUM is None:
        pytest.skip("no Chromium is installed")
    with api.sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield started
        started.close()


class Sheet:
    """A page in the browser and what went wrong on it: console errors, exceptions, requests that left the disk."""

    def __init__(self, page: Any, expect: str) -> None:
        self.page = page
        self.wrong: list[str] = []
        page.on("console", lambda message: self._console(message.text, expect))
        page.on("pageerror", lambda error: self.wrong.append(f"error: {error}"))
        page.on("dialog", lambda dialog: (self.wrong.append("dialog"), dialog.dismiss()))
        page.on("request", self._request)

    def _console(self, text: str, expect: str) -> None:
        if not expect or expect not in text:
            self.wrong.append(f"console: {text}")

    def _request(self, request: Any) -> None:
        if not request.url.startswith(("file:", "blob:")):
            self.wrong.append(f"request: {request.url}")


Show = Callable[..., Any]


@pytest.fixture
def show(browser: Any, tmp_path: Path) -> Iterator[Show]:
    """`show(report, hash="", expect="", **context)` opens a report (or a file by its path) and gives its Playwright page.

    At the end of the test nothing may have gone wrong on any of the pages, but for messages that hold `expect`.
    """
    sheets: list[Sheet] = []
    contexts = []

    def opened(source: Report | Path, hash: str = "", expect: str = "", **options: Any) -> Any:
        if isinstance(source, Path):
            path = source
        else:
            path = tmp_path / "report.html"
            path.write_text(html.render(source), "utf-8", "strict")
        options.setdefault("viewport", {"width": 1280, "height": 900})
        context = browser.new_context(offline=True, **options)
        context.set_default_timeout(5000)
        contexts.append(context)
        sheet = Sheet(context.new_page(), expect)
        sheets.append(sheet)
        sheet.page.goto(path.as_uri() + hash)
        return sheet.page

    yield opened
    for context in contexts:
        context.close()
    assert [wrong for sheet in sheets for wrong in sheet.wrong] == []
