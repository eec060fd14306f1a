"""The text of a guide: TOML between lines of +++, then Markdown with citations."""

import re
import tomllib
from datetime import date
from typing import Any

from journal.domain.entry import Kind
from journal.domain.errors import InvalidInputError
from journal.domain.guide import SECTION_NAMES, Guide, Section, Source

CITATION = re.compile(r"\[\^([a-z0-9-]+)\]")

_PAGE = re.compile(r"\A\+\+\+\n(.*?)^\+\+\+\n(.*)\Z", re.DOTALL | re.MULTILINE)
_MARKS = re.compile(r"^#{1,6} |^[-*] |^\d+\. |\*\*?|`", re.MULTILINE)
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")


def read_guide(text: str, *, language: str) -> Guide:
    """Return the guide that this page holds. Raises InvalidInputError.

    The Markdown is kept as it is and not parsed.
    """
    page = _PAGE.match(text)
    if page is None:
        raise InvalidInputError("A guide begins with its front matter between +++.")
    try:
        front = tomllib.loads(page[1])
        return _guide(front, page[2].strip() + "\n", language)
    except tomllib.TOMLDecodeError:
        raise InvalidInputError("The front matter of a guide is not TOML.") from None
    except KeyError as missing:
        raise InvalidInputError(
            f"The front matter of a guide lacks {missing}."
        ) from None
    except (TypeError, ValueError):
        raise InvalidInputError(
            "The front matter of a guide holds a value of the wrong kind."
        ) from None


def plain_text(markdown: str) -> str:
    """Return a guide's text without citations, marks and addresses."""
    without_citations = CITATION.sub("", markdown)
    return _MARKS.sub("", _LINK.sub(r"\1", without_citations))


def _guide(front: dict[str, Any], markdown: str, language: str) -> Guide:
    return Guide(
        slug=_text(front, "slug"),
        language=language,
        title=_text(front, "title"),
        section=_section(_text(front, "section"), language),
        order=int(front["order"]),
        summary=_text(front, "summary").strip(),
        minutes=int(front["minutes"]),
        reviewed=_day(front, "reviewed"),
        review_by=_day(front, "review_by"),
        related=tuple(str(slug) for slug in front["related"]),
        prompt=_text(front, "prompt"),
        prompt_kind=Kind(_text(front, "prompt_kind")),
        sources=tuple(_source(source) for source in front["sources"]),
        markdown=markdown,
    )


def _source(entry: dict[str, Any]) -> Source:
    doi, address = entry.get("doi", ""), entry.get("address", "")
    published = entry.get("journal", entry.get("body", ""))
    if not (doi or address) or not published:
        raise InvalidInputError("A source needs a journal or body, and an address.")
    if not isinstance(entry["retracted"], bool):
        raise TypeError
    return Source(
        id=_text(entry, "id"),
        authors=_text(entry, "authors"),
        year=int(entry["year"]),
        title=_text(entry, "title"),
        published=str(published),
        doi=str(doi),
        address=str(address),
        kind=_text(entry, "kind"),
        retracted=entry["retracted"],
    )


def _text(front: dict[str, Any], key: str) -> str:
    value = front[key]
    if not isinstance(value, str) or not value.strip():
        raise TypeError
    return value


def _day(front: dict[str, Any], key: str) -> date:
    value = front[key]
    if type(value) is not date:  # a TOML date with a time is a datetime, also a date
        raise TypeError
    return value


def _section(name: str, language: str) -> Section:
    names = SECTION_NAMES.get(language, SECTION_NAMES["en"])
    for section, own_name in names.items():
        if own_name == name:
            return section
    raise ValueError
