"""What a run is asked to do: the command line over `checker.yaml` or `[tool.checker]` over the defaults."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from checker.errors import UsageError
from checker.record import Record, defaults, names, replace

FILES = ("checker.yaml", "checker.yml", "pyproject.toml")
ARTICLE_FIELDS = (
    "id", "text", "title", "published", "updated", "author", "section", "source", "source_class", "url", "story", "lang",
    "currency",
)  # fmt: skip
MOST_BYTES = 1 << 40  # of one article
MOST_SECONDS = 1_000_000
DECIDE = ("corpus", "rules", "currency", "stories", "field", "accepted")  # what ids hang on, and where decisions stand
LONGEST_LINE = 200  # characters of options that are printed to be copied
FAIL_LEVELS = ("error", "warning", "info", "never")


class Settings(Record, frozen=True):
    """Everything that can be set; file and command line use the same names."""

    corpus: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    output: tuple[str, ...] = ()
    title: str = ""
    fail_level: str = "error"
    exit_zero: bool = False
    strict: bool = False
    currency: str | None = None
    stories: str = "field"
    accepted: str | None = None
    baseline: str | None = None
    compare_with: str | None = None
    engine: str = ""
    scheduler: str = ""
    jobs: int = 0
    max_bytes: int = 20_000_000
    timeout: int = 30
    field: tuple[str, ...] = ()
    no_cache: bool = False


def load(folder: Path = Path()) -> tuple[Settings, str]:
    """The settings of the folder and the name of the file they are from ("" for the defaults)."""
    for name in FILES:
        path = folder / name
        if path.is_file():
            table = _table(path)
            if table is not None:
                return _settings(table, name), name
    return Settings(), ""


def beyond(settings: Settings, folder: Path = Path()) -> tuple[tuple[str, str], ...]:
    """The options by which another command sees the findings of this run: what the folder's file does not say.

    A run of standard input, or of more than fits on a line, is known by its report alone.
    """
    try:
        known, _ = load(folder)
    except UsageError:  # a program may run here without it
        known = Settings()
    told: list[tuple[str, str]] = []
    for name in DECIDE:
        said = getattr(settings, name)
        if said and said != getattr(known, name):
            told += [(name, value) for value in ((said,) if isinstance(said, str) else said)]
    long = sum(len(name) + len(value) + 4 for name, value in told) > LONGEST_LINE
    return (("report", "REPORT"),) if long or "-" in settings.corpus else tuple(told)


def _table(path: Path) -> dict[str, Any] | None:
    if path.suffix == ".toml":
        import tomllib

        try:
            document = tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError) as error:
            raise UsageError(path.name, f"cannot be read: {error}", "mend the file") from None
        tools = document.get("tool", {})
        table = tools.get("checker") if isinstance(tools, dict) else None
    else:
        import yaml

        from checker.plain_yaml import YamlError, events

        try:
            text = path.read_text(encoding="utf-8")
            events(text)
            table = yaml.safe_load(text) or {}
        except YamlError as error:
            raise UsageError(f"{path.name}:{error.line}", f"cannot be read: {error.what}", "mend the file") from None
        except (OSError, ValueError, RecursionError, yaml.YAMLError) as error:
            raise UsageError(path.name, f"cannot be read: {' '.join(str(error).split())}", "mend the file") from None
    if table is not None and not isinstance(table, dict):
        raise UsageError(path.name, "must hold keys and values", "for example  corpus: [articles]")
    return table


def _settings(table: dict[str, Any], where: str) -> Settings:
    known = defaults(Settings)
    values: dict[str, Any] = {}
    for key, value in table.items():
        name = str(key).replace("-", "_")
        if name not in known:
            from difflib import get_close_matches

            close = get_close_matches(name, known, 1)
            hint = (
                f"did you mean {close[0].replace('_', '-')}?"
                if close
                else f"allowed: {', '.join(sorted(known)).replace('_', '-')}"
            )
            raise UsageError(where, f"unknown setting {key}", hint)
        values[name] = _typed(where, str(key), value, known[name])
    settings = replace(Settings(), **values)
    check(settings, where)
    for output in settings.output:
        if _leads_out(output.partition("=")[2]):
            raise UsageError(where, f"output {output} lies outside this folder", "name it on the command line: -o …")
    return settings


def _leads_out(file: str) -> bool:
    """A folder that was copied from elsewhere must not say where in this machine something is written."""
    if file in ("", "-"):
        return False
    here = os.path.realpath(".")
    try:
        return os.path.commonpath([here, os.path.realpath(file)]) != here
    except ValueError:  # another drive
        return True


def _typed(where: str, key: str, value: Any, default: Any) -> Any:
    if isinstance(default, tuple):
        items = [value] if isinstance(value, str) else value
        if isinstance(items, list) and all(isinstance(item, str) for item in items):
            return tuple(items)
        raise UsageError(where, f"{key} must be a text or a list of texts")
    wanted = type(default) if default is not None else str
    if isinstance(value, wanted) and not (wanted is int and isinstance(value, bool)):
        return value
    raise UsageError(where, f"{key} must be a {wanted.__name__}, not {value!r}")


def check(settings: Settings, where: str) -> None:
    """The limits that types cannot state."""
    from checker.engines import ENGINES
    from checker.stages.stories import MODES

    for key, value, allowed in (
        ("fail-level", settings.fail_level, FAIL_LEVELS),
        ("stories", settings.stories, MODES),
        ("engine", settings.engine or "serial", tuple(ENGINES)),
    ):
        if value not in allowed:
            raise UsageError(where, f"{key} cannot be {value!r}", f"allowed: {', '.join(allowed)}")
    if settings.currency is not None and not (
        len(settings.currency) == 3 and settings.currency.isascii() and settings.currency.isupper()
    ):
        raise UsageError(
            where, f"currency cannot be {settings.currency!r}", "write the three letters of the currency, such as USD"
        )
    if any("\0" in str(getattr(settings, name)) for name in names(Settings)):
        raise UsageError(where, "a setting holds a NUL character")
    if settings.jobs < 0:
        raise UsageError(where, "jobs cannot be below 0", "0 means as many as there are processors")
    if not 1 <= settings.max_bytes <= MOST_BYTES:
        raise UsageError(where, f"max-bytes must be from 1 to {MOST_BYTES:,}")
    if not 1 <= settings.timeout <= MOST_SECONDS:
        raise UsageError(where, f"timeout must be from 1 to {MOST_SECONDS:,} seconds")
    field_names(settings, where)


def field_names(settings: Settings, where: str = "field") -> dict[str, str]:
    """Our fields of an article to those of the tables and records that hold them: `--field text=body`."""
    names = dict(pair.partition("=")[::2] for pair in settings.field)
    for ours, theirs in names.items():
        if ours not in ARTICLE_FIELDS or not theirs:
            raise UsageError(
                where,
                f"field {ours}={theirs} names nothing",
                f"write it as text=body; fields: {', '.join(ARTICLE_FIELDS)}",
            )
    return names
