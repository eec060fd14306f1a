"""The whole check of a folder of guides."""

import re
from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from datetime import date
from functools import cache
from pathlib import Path

from journal.domain.errors import InvalidInputError
from journal.formats.guide_page import read_guide
from tests.guide_check.citations import faults_of_citations, faults_of_claims
from tests.guide_check.fault import Fault
from tests.guide_check.frame import faults_of_frame
from tests.guide_check.front import faults_of_days, faults_of_front
from tests.guide_check.languages import faults_of_pairs
from tests.guide_check.links import faults_of_links
from tests.guide_check.page import Page
from tests.guide_check.plainness import faults_of_length, faults_of_plainness
from tests.guide_check.retracted import faults_of_retractions
from tests.guide_check.words import faults_of_words

LANGUAGES = ("en", "nb")

_OF_ONE_PAGE: tuple[Callable[[Page], Iterator[Fault]], ...] = (
    faults_of_front,
    faults_of_citations,
    faults_of_claims,
    faults_of_retractions,
    faults_of_words,
    faults_of_length,
    faults_of_plainness,
    faults_of_frame,
)
_LINE = re.compile(r"\(line (\d+)\)")


def faults(folder: Path, day: date | None = None) -> list[Fault]:
    """Return what is wrong with a folder that holds a folder for each language.

    day is when the guides are given out, without it the last day on which one of them
    was reviewed.
    """
    read = {file: _read_file(file, path) for file, path in _files(folder).items()}
    pages = {file: page for file, page in read.items() if isinstance(page, Page)}
    found = [fault for fault in read.values() if isinstance(fault, Fault)]
    for page in pages.values():
        found.extend(_faults_of_one(page))
    found.extend(_faults_together(pages, read.keys(), day))
    return sorted(set(found))


def _files(folder: Path) -> dict[str, Path]:
    return {
        f"{language}/{path.name}": path
        for language in LANGUAGES
        for path in sorted((folder / language).glob("*.md"))
    }


def _read_file(file: str, path: Path) -> Page | Fault:
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        return Fault(file=file, line=line, what="it is not in UTF-8")
    return _read(file, text)


@cache  # planted faults leave all pages but one as they are
def _read(file: str, text: str) -> Page | Fault:
    try:
        guide = read_guide(text, language=file.partition("/")[0])
    except InvalidInputError as error:
        line = _LINE.search(str(error))
        assert line, "a guide is refused with its line"
        return Fault(file=file, line=int(line[1]), what=str(error))
    return Page(file=file, text=text, guide=guide)


@cache
def _faults_of_one(page: Page) -> list[Fault]:
    return [fault for rule in _OF_ONE_PAGE for fault in rule(page)]


def _faults_together(
    pages: dict[str, Page], files: AbstractSet[str], day: date | None
) -> Iterator[Fault]:
    last_reviewed = max((page.guide.reviewed for page in pages.values()), default=None)
    titles: dict[str, dict[str, str | None]] = {language: {} for language in LANGUAGES}
    for file in files:
        language, name = file.split("/")
        title = pages[file].guide.title if file in pages else None
        titles[language][name.removesuffix(".md")] = title
    for page in pages.values():
        yield from faults_of_days(page, day or last_reviewed or page.guide.reviewed)
        yield from faults_of_links(page, titles[page.guide.language])
    yield from faults_of_pairs(pages, files)
