"""The sample content in another language than it was written in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from journal.services.demo_hours import Hour, document, hour_of
from journal.services.resources import folder


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Texts by their English, and the words of entries by their hour."""

    texts: Mapping[str, str] = field(default_factory=dict)
    entries: Mapping[Hour, Mapping[str, Any]] = field(default_factory=dict)

    def said(self, text: str) -> str:
        """Return a short text; as it is where there is no other."""
        return self.texts.get(text, text)

    def of_entry(self, at: Hour) -> Mapping[str, Any]:
        """Return what stands in an entry instead: title, body, earlier."""
        return self.entries.get(at, {})


@cache
def words_in(language: str) -> Words:
    """Return the words in a language; none for one in which there are none."""
    name = f"{language}.toml"
    if not (folder() / "demo" / name).is_file():
        return Words()
    page = document(name)
    return Words(
        texts=page["texts"], entries={hour_of(row): row for row in page["entries"]}
    )
