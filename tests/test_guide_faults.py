"""The check of the guides catches what is planted in them, by name and line."""

import shutil
import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from journal.services import resources
from tests.guide_check.check import faults
from tests.guide_check.fault import Fault
from tests.guide_check.release import release_day

FILE = Path(__file__).parent / "data" / "guide_faults.toml"
GUIDES = resources.folder() / "guides"


@dataclass(frozen=True, slots=True, kw_only=True)
class Planted:
    """One change to one guide, and how what is said of it begins.

    line_of is where the fault stands afterwards, where that is not the change itself.
    """

    name: str
    file: str
    old: str
    new: str
    what: str
    line_of: str = ""


PLANTED = [
    Planted(**entry) for entry in tomllib.loads(FILE.read_text("utf-8"))["planted"]
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the guides that ship."""
    return Path(shutil.copytree(GUIDES, tmp_path / "guides"))


def test_where_nothing_is_planted_nothing_is_found(folder: Path) -> None:
    assert faults(folder, date(2026, 11, 23)) == []


@pytest.mark.parametrize("planted", PLANTED, ids=lambda planted: planted.name)
def test_a_planted_fault_is_caught_by_name_and_line(
    folder: Path, planted: Planted
) -> None:
    path = folder / planted.file
    text = path.read_text(encoding="utf-8")
    assert planted.old in text
    changed = text.replace(planted.old, planted.new, 1)
    path.write_text(changed, encoding="utf-8")
    place = changed.index(planted.line_of or planted.new)
    line = changed.count("\n", 0, place) + 1
    found = [str(fault) for fault in faults(folder, date(2026, 11, 23))]
    expected = f"{planted.file}:{line}: {planted.what}"
    assert any(fault.startswith(expected) for fault in found), found


@pytest.mark.parametrize(("there", "missing"), [("en", "nb"), ("nb", "en")])
def test_a_page_that_a_language_lacks_is_caught_and_nothing_else(
    folder: Path, there: str, missing: str
) -> None:
    (folder / missing / "privacy.md").unlink()
    assert faults(folder) == [
        Fault(
            file=f"{missing}/privacy.md",
            line=1,
            what=f"it is missing, {there}/privacy.md is not",
        )
    ]


def test_a_page_and_a_paragraph_that_never_end_are_caught(folder: Path) -> None:
    path = folder / "en" / "grounding.md"
    text = path.read_text(encoding="utf-8")
    line = text[: text.index("Go slowly.")].count("\n") + 1
    path.write_text(text.replace("Go slowly.", "Go slowly. " * 400), encoding="utf-8")
    found = [str(fault) for fault in faults(folder)]
    assert any(f":{line}: a paragraph has 8" in fault for fault in found), found
    assert any(": it has 1" in fault for fault in found), found


def test_a_page_in_another_encoding_is_caught_in_its_line(folder: Path) -> None:
    path = folder / "nb" / "grounding.md"
    path.write_bytes(path.read_bytes().replace("Føtter og".encode(), b"F\xf8tter og"))
    line = path.read_bytes().split(b"F\xf8tter og")[0].count(b"\n") + 1
    assert faults(folder) == [
        Fault(file="nb/grounding.md", line=line, what="it is not in UTF-8")
    ]


def test_a_page_without_sources_is_caught(folder: Path) -> None:
    path = folder / "en" / "grounding.md"
    text = path.read_text(encoding="utf-8")
    start, end = text.index("[[sources]]"), text.rindex("+++\n")
    path.write_text(text[:start] + "sources = []\n" + text[end:], encoding="utf-8")
    line = text.count("\n", 0, start) + 1
    wanted = Fault(file="en/grounding.md", line=line, what="there are no sources")
    assert wanted in faults(folder)


def test_sentences_that_are_long_on_average_are_caught(folder: Path) -> None:
    path = folder / "en" / "grounding.md"
    text = path.read_text(encoding="utf-8")
    front, body = text[: text.rindex("+++\n") + 4], text[text.rindex("+++\n") + 4 :]
    joined = body.replace(". ", " and so ").replace(".\n", " and so on\n")
    path.write_text(front + joined, encoding="utf-8")
    whats = {fault.what for fault in faults(folder) if fault.file == "en/grounding.md"}
    assert "its sentences are too long on average" in whats


def test_all_guides_are_stale_at_a_release_after_their_review(folder: Path) -> None:
    stale = faults(folder, date(2028, 1, 1))
    assert {fault.what for fault in stale} == {"its review date has passed"}
    assert {fault.file for fault in stale} == {
        f"{page.parent.name}/{page.name}" for page in folder.glob("*/*.md")
    }


def test_a_guide_cannot_be_reviewed_after_its_release(folder: Path) -> None:
    early = faults(folder, date(2026, 11, 1))
    assert {fault.what for fault in early} == {"it is reviewed on a day still to come"}


def test_an_empty_folder_has_no_faults(tmp_path: Path) -> None:
    assert faults(tmp_path) == []


@pytest.mark.parametrize(
    ("changelog", "day"),
    [
        ("# Changelog\n\n## [1.1.0] - 2027-01-05\n\n## [1.0.0] - 2026-12-01\n", True),
        ("# Changelog\n\n## [Unreleased]\n\n## [1.1.0] - 2027-01-05\n", False),
        ("# Changelog\n", False),
    ],
)
def test_the_day_is_that_of_the_newest_release_unless_one_is_prepared(
    changelog: str, *, day: bool
) -> None:
    assert release_day(changelog) == (date(2027, 1, 5) if day else None)


def test_a_fault_is_told_with_its_place() -> None:
    fault = Fault(file="en/risks.md", line=12, what="the prompt is no question")
    assert str(fault) == "en/risks.md:12: the prompt is no question"
