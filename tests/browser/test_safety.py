"""Articles that attack the page: nothing runs, nothing is fetched, the layout holds."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reports import hostile


@pytest.mark.parametrize("width", [390, 1280])
def test_hostile_texts_are_text(show: Any, width: int) -> None:
    page = show(hostile(), viewport={"width": width, "height": 900})
    for details in page.locator("details").all():
        details.evaluate("node => { node.open = true }")
    page.wait_for_timeout(50)
    assert page.evaluate("typeof window.pwned") == "undefined"
    assert page.locator("script").count() == 2
    assert page.locator("style").count() == 1
    assert page.locator("img, iframe, object, embed, form[action], svg *[onload]").count() == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    for link in page.locator("a").all():
        assert link.get_attribute("href").startswith(("#", "http://", "https://"))
    attributes = page.evaluate(
        "[...document.querySelectorAll('*')].flatMap(e => e.getAttributeNames()).filter(n => n.startsWith('on'))"
    )
    assert attributes == []
    assert "49" not in page.locator(".finding").first.inner_text()


def test_the_policy_stops_a_script_that_got_in(show: Any) -> None:
    page = show(hostile(), expect="Content Security Policy")
    policy = page.locator("meta[http-equiv]").get_attribute("content")
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    blocked = page.evaluate(
        """() => new Promise(done => {
            addEventListener('securitypolicyviolation', event => done(event.violatedDirective));
            const script = document.createElement('script');
            script.textContent = 'window.pwned = 9';
            document.body.append(script);
        })"""
    )
    assert blocked.startswith("script-src")
    assert page.evaluate("typeof window.pwned") == "undefined"
