"""How an error that stops a run looks on the terminal: cause, place, the line itself, the next step."""

from __future__ import annotations

from checker.errors import CheckerError, RuleErrors
from checker.render.terminal import clean, paint, squeeze, wrap


def show(error: CheckerError, width: int = 100, color: bool = False) -> str:
    """The error as a block of lines, or as many blocks as it has errors, with their number at the end."""
    if isinstance(error, RuleErrors):
        blocks = [_block(one, width, color) for one in error.errors]
        return "\n".join(blocks + [_block(error, width, color)] * (len(blocks) > 1))
    return _block(error, width, color)


def _block(error: CheckerError, width: int, color: bool) -> str:
    lines = [paint("error:", "error", color) + " " + paint(squeeze(error.what), "strong", color)]
    if error.where:
        lines.append(f"   {paint('-->', 'gutter', color)} {clean(error.where)}")
    excerpt = getattr(error, "excerpt", "")
    lines += [f"    {clean(line)}" for line in excerpt.splitlines()]
    if error.help:
        help = wrap(f"    = help: {squeeze(error.help)}", width, " " * 12)
        lines.append(help.replace("= help:", f"{paint('=', 'gutter', color)} {paint('help:', 'strong', color)}", 1))
    return "\n".join(lines) + "\n"
