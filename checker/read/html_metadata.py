"""What a web page says of itself by its own means: JSON-LD, Open Graph and meta tags, <time>, canonical address, title."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from checker.read.printed import iso_date

ARTICLE_TYPES = (
    "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle",
    "ReviewNewsArticle", "BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "TechArticle", "ScholarlyArticle",
    "Report", "WebPage",
)  # fmt: skip

# For each field of ours the meta tags that may carry it, best first (names, properties and item properties alike).
META = {
    "title": ("og:title", "twitter:title", "dc.title", "headline", "parsely-title", "sailthru.title"),
    "published": (
        "article:published_time", "og:published_time", "datepublished", "dc.date.issued", "dcterms.created", "dc.date",
        "dcterms.date", "pubdate", "publishdate", "publish-date", "parsely-pub-date", "sailthru.date", "date",
        "article.published", "citation_publication_date", "cxenseparse:recs:publishtime",
    ),
    "updated": (
        "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "lastmod", "last-modified",
        "article.updated",
    ),
    "author": ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl", "twitter:creator"),
    "source": ("og:site_name", "application-name", "dc.publisher", "publisher"),
    "section": ("article:section", "parsely-section", "section"),
    "url": ("og:url", "twitter:url"),
}  # fmt: skip
_LD = {
    "title": ("headline", "name"),
    "published": ("datePublished", "dateCreated"),
    "updated": ("dateModified",),
    "author": ("author", "creator"),
    "source": ("publisher",),
    "section": ("articleSection",),
    "url": ("mainEntityOfPage", "url"),
}
_MOST = 200  # nodes of a page's JSON-LD that are looked at


def page_metadata(tree: Any) -> tuple[dict[str, str], list[str]]:
    """The fields a page gives, and a line for each pair of places that name different days of publication."""
    linked, tagged = _linked(tree), _tagged(tree)
    fields = {**_elements(tree, skip_times="published" in linked or "published" in tagged), **tagged, **linked}
    conflicts = []
    for name in ("published", "updated"):
        ld, meta = iso_date(linked.get(name, "")), iso_date(tagged.get(name, ""))
        if name == "published" and ld and meta and ld[:10] != meta[:10]:
            conflicts.append(
                f"its JSON-LD says it was published {ld[:10]}, its meta tags {meta[:10]}; the first was taken"
            )
    if fields.get("updated") and iso_date(fields["updated"]) == iso_date(fields.get("published", "")):
        del fields["updated"]
    return {name: value for name, value in fields.items() if _sensible(name, value)}, conflicts


def _sensible(name: str, value: str) -> bool:
    """An address is no author's name, and a date that cannot be read is left for the page's own words to say."""
    if name == "author":
        return not value.startswith(("http:", "https:", "@")) and len(value) <= 200
    if name in ("published", "updated"):
        return iso_date(value) is not None
    return bool(value)


def _tagged(tree: Any) -> dict[str, str]:
    contents: dict[str, str] = {}
    for meta in tree.iter("meta"):
        content = (meta.get("content") or "").strip()
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            if content and (name := meta.get(attribute)):
                contents.setdefault(name.strip().lower(), content)
    return {
        field: contents[name]
        for field, names in META.items()
        if (name := next((n for n in names if n in contents), ""))
    }


def _elements(tree: Any, *, skip_times: bool) -> dict[str, str]:
    """What elements of the page say: canonical link, headline or title, author link, the first time of the article."""
    found: dict[str, str] = {}
    for href in tree.xpath("//link[@rel='canonical']/@href")[:1]:
        if str(href).startswith(("http://", "https://")):
            found["url"] = str(href)
    headings = [" ".join(heading.text_content().split()) for heading in tree.xpath("//h1")[:4]]
    titles = [" ".join(title.text_content().split()) for title in tree.xpath("//head/title")[:1]]
    if len(headings) == 1 or (headings and titles and headings[0] and headings[0] in titles[0]):
        found["title"] = headings[0]
    elif titles:
        found["title"] = titles[0]
    authors = tree.xpath("//*[@rel='author' or @itemprop='author']")[:1]
    if authors and (name := " ".join(authors[0].text_content().split())):
        found["author"] = name.removeprefix("By ").removeprefix("by ")
    if not skip_times:
        for time in tree.xpath("//*[@itemprop='datePublished']|//article//time[@datetime]|//header//time[@datetime]")[
            :1
        ]:
            found["published"] = (time.get("datetime") or time.get("content") or time.text_content()).strip()
    return {name: value for name, value in found.items() if value}


def _linked(tree: Any) -> dict[str, str]:
    """The fields of the page's JSON-LD: of the article, and of the page where the article says nothing."""
    nodes = [node for script in tree.xpath("//script[contains(@type,'ld+json')]") for node in _nodes(script.text or "")]
    ranked = sorted(nodes, key=lambda node: min((ARTICLE_TYPES.index(t) for t in _types(node)), default=99))
    found: dict[str, str] = {}
    for node in ranked:
        if not any(kind in ARTICLE_TYPES for kind in _types(node)):
            continue
        for field, names in _LD.items():
            if field not in found and (value := next((v for n in names if (v := _plain(node.get(n)))), None)):
                found[field] = value
    return found


def _nodes(text: str) -> Iterator[dict[str, Any]]:
    try:
        waiting = [json.loads(text.strip().removesuffix(";"), strict=False)]
    except (ValueError, RecursionError):
        return
    seen = 0
    while waiting and seen < _MOST:
        node = waiting.pop(0)
        seen += 1
        if isinstance(node, list):
            waiting += node[:_MOST]
        elif isinstance(node, dict):
            yield node
            waiting += [node[key] for key in ("@graph", "mainEntity") if isinstance(node.get(key), list | dict)]


def _types(node: dict[str, Any]) -> Iterable[str]:
    kinds = node.get("@type")
    return [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if kind in ARTICLE_TYPES]


def _plain(value: Any) -> str | None:
    """The text of a JSON-LD value: itself, the name of a thing, or the names of several."""
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, dict):
        return _plain(value.get("name") if isinstance(value.get("name"), str) else value.get("@id"))
    if isinstance(value, list):
        return ", ".join(
            dict.fromkeys(name for part in value[:20] if (name := _plain(part) if part is not value else None))
        )
    return None
