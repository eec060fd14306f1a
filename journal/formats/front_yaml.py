"""YAML at the beginning of a Markdown text: read safely, or left in the text."""

import re
from collections.abc import Mapping

import yaml

from journal.formats import loose

_FENCED = re.compile(r"\A---[ \t]*\n(.*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_MOST = 16 << 10
_MOST_BRACKETS = 500
"""Nested ones cost the square of their number."""


def split(text: str) -> tuple[Mapping[str, object], str, bool]:
    """Return what stands in the front matter, the text after it, and if it was read.

    Front matter that is none, or cannot be read, is a part of the text.
    """
    found = _FENCED.match(text)
    if found is None:
        return {}, text, True
    said = _loaded(found[1] or "")
    if said is None:
        return {}, text, False
    return said, text[found.end() :], True


def _loaded(source: str) -> Mapping[str, object] | None:
    """Return a mapping, or None; aliases are refused: they can grow without end."""
    brackets = source.count("[") + source.count("{")
    if len(source) > _MOST or brackets > _MOST_BRACKETS:
        return None
    try:
        if any(isinstance(each, yaml.AliasEvent) for each in yaml.parse(source)):
            return None
        found = yaml.safe_load(source)
    except (yaml.YAMLError, ValueError, RecursionError, LookupError, AttributeError):
        return None  # ValueError: a date such as 2024-13-45
    if found is None:
        return {}
    return loose.mapping(found) if isinstance(found, dict) else None
