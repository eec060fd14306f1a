"""Both languages say the same in the same places."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cache
from itertools import zip_longest

from journal.formats.guide_page import CITATION, plain_text
from tests.guide_check.fault import Fault
from tests.guide_check.frame import HEADING
from tests.guide_check.page import Page

FIRST, OTHER = "en", "nb"

_SAME = (
    *("order", "section", "minutes", "reviewed", "review_by", "related"),
    "prompt_kind",
)
_NUMBER = re.compile(r"\d+")


@dataclass(slots=True, kw_only=True)
class _Section:
    """Where a section begins, its level, and the citations of each statement in it."""

    start: int
    level: int = 0
    citations: list[list[str]] = field(default_factory=list)

    def is_like(self, other: "_Section") -> bool:
        """Whether both languages cite the same, statement by statement."""
        return (self.level, self.citations) == (other.level, other.citations)


def faults_of_pairs(
    pages: Mapping[str, Page], files: AbstractSet[str]
) -> Iterator[Fault]:
    """Give files that one language lacks, and where two pages differ; pages by file."""
    for file in files:
        language, name = file.split("/")
        there = f"{OTHER if language == FIRST else FIRST}/{name}"
        if there not in files:
            yield Fault(file=there, line=1, what=f"it is missing, {file} is not")
        elif language == FIRST and file in pages and there in pages:
            yield from _faults_of_pair(pages[file], pages[there])


@cache  # most pairs are looked at again and again
def _faults_of_pair(first: Page, other: Page) -> list[Fault]:
    return [fault for rule in _OF_A_PAIR for fault in rule(first, other)]


def _faults_of_front(first: Page, other: Page) -> Iterator[Fault]:
    for name in _SAME:
        if getattr(first.guide, name) != getattr(other.guide, name):
            yield other.fault_of_key(name, f"{name} differs from {first.file}")
    if first.guide.title == other.guide.title:
        yield other.fault_of_key("title", f"the title is that of {first.file}")


def _faults_of_sources(first: Page, other: Page) -> Iterator[Fault]:
    pairs = zip_longest(first.guide.sources, other.guide.sources)
    for one, two in pairs:
        if one != two:
            place = (two or other.guide.sources[-1]).id
            yield other.fault_of_source(place, f"its source differs from {first.file}")
            return


def _faults_of_sections(first: Page, other: Page) -> Iterator[Fault]:
    """Give the first section that is not built alike."""
    place = other.body_start
    for one, two in zip_longest(_sections(first), _sections(other)):
        place = two.start if two else place
        if one is None or two is None or not one.is_like(two):
            yield other.fault(f"from here on it is not built as {first.file}", place)
            return


def _sections(page: Page) -> list[_Section]:
    sections = [_Section(start=page.body_start)]
    for statement in page.statements():
        heading = HEADING.match(statement.text)
        if heading:
            sections.append(_Section(start=statement.start, level=len(heading[1])))
        else:
            sections[-1].citations.append(CITATION.findall(statement.text))
    return sections


def _faults_of_numbers(first: Page, other: Page) -> Iterator[Fault]:
    wanted, found = _numbers(first), _numbers(other)
    for number in (found - wanted) or (wanted - found):
        place = next(
            (
                passage.start
                for passage in other.statements()
                if number in _NUMBER.findall(plain_text(passage.text))
            ),
            other.body_start,
        )
        yield other.fault(f"{number} is not as often there as in {first.file}", place)


def _numbers(page: Page) -> Counter[str]:
    return Counter(_NUMBER.findall(plain_text(page.guide.markdown)))


_OF_A_PAIR = (
    _faults_of_front,
    _faults_of_sources,
    _faults_of_sections,
    _faults_of_numbers,
)
