"""The guides' own promises: sourced, dated, plain, the same in both languages."""

from functools import cache

import pytest

from journal.services import resources
from tests.guide_check.check import LANGUAGES, faults
from tests.guide_check.fault import Fault
from tests.guide_check.release import release_day

FOLDER = resources.folder() / "guides"
CHANGELOG = resources.folder().parent / "CHANGELOG.md"
SLUGS = sorted({page.stem for page in FOLDER.glob("*/*.md")})
FILES = [f"{language}/{slug}.md" for language in LANGUAGES for slug in SLUGS]


@cache
def found() -> list[Fault]:
    return faults(FOLDER, release_day(CHANGELOG.read_text(encoding="utf-8")))


def test_every_guide_that_was_planned_is_there() -> None:
    assert len(SLUGS) == 18


@pytest.mark.parametrize("file", FILES)
def test_a_page_keeps_its_promises(file: str) -> None:
    assert [str(fault) for fault in found() if fault.file == file] == []


def test_no_fault_is_in_a_file_that_is_not_looked_at() -> None:
    assert [str(fault) for fault in found() if fault.file not in FILES] == []
