"""A guide to read: one page of a built-in book, with where its facts come from."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from journal.domain.entry import Kind

_HOST = re.compile(r"[a-z0-9.-]+\.[a-z]{2,}(?:/\S*)?\Z")

WORDS_A_MINUTE = 180
"""How fast a tired person reads; the minutes of a guide follow from it."""


class Section(StrEnum):
    """Where a guide stands in the contents; the order here is the order there."""

    UNDERSTANDING = "Understanding"
    COURSE = "Your course"
    SKILLS = "Skills"
    RIGHTS = "Your rights"
    HELP = "Help"


SECTION_NAMES: Mapping[str, Mapping[Section, str]] = MappingProxyType(
    {
        "en": MappingProxyType({section: section.value for section in Section}),
        "nb": MappingProxyType(
            {
                Section.UNDERSTANDING: "Forstå",
                Section.COURSE: "Ditt forløp",
                Section.SKILLS: "Ferdigheter",
                Section.RIGHTS: "Dine rettigheter",
                Section.HELP: "Hjelp",
            }
        ),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a fact comes from.

    published is the journal or the body behind it. doi or address says where to find
    it; one of them is never empty. kind is a few plain words, such as "trial".
    """

    id: str
    authors: str
    year: int
    title: str
    published: str
    doi: str
    address: str
    kind: str
    retracted: bool

    @property
    def link(self) -> str:
        """Where a browser finds it, or empty where the address is in words."""
        if self.doi:
            return f"https://doi.org/{self.doi}"
        return f"https://{self.address}" if _HOST.match(self.address) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """One guide in one language.

    slug is the same in every language. order sorts within a section. minutes is the
    reading time. prompt is a question to begin an entry of prompt_kind with. markdown
    is the text without its front matter; a citation in it reads [^id of a source].
    """

    slug: str
    language: str
    title: str
    section: Section
    order: int
    summary: str
    minutes: int
    reviewed: date
    review_by: date
    related: tuple[str, ...]
    prompt: str
    prompt_kind: Kind
    sources: tuple[Source, ...]
    markdown: str

    @property
    def section_name(self) -> str:
        """The name of the section in the guide's own language."""
        return section_name(self.section, self.language)

    def is_stale(self, today: date) -> bool:
        """Whether the day by which somebody was to read it again has passed."""
        return today > self.review_by


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A guide that a search found, and the words around the first place."""

    guide: Guide
    snippet: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingPage:
    """A guide as HTML that holds no address outside the guides.

    The only links are `guide:slug` to another guide, `source:n` to the nth source,
    `copy:n` to its DOI or address and `open:n` to where a browser finds it. Headings
    and sources have the ids `heading-n` and `source-n`, from 1. headings are their
    words.
    """

    body: str
    sources: str
    headings: tuple[str, ...]


def section_name(section: Section, language: str) -> str:
    """Return what this section is called, in English where we have no other name."""
    return SECTION_NAMES.get(language, SECTION_NAMES["en"])[section]
