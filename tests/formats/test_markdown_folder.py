"""A folder of Markdown: every file is readable, and safe on every system."""

import re
from pathlib import Path, PureWindowsPath

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.choice import Counts
from journal.domain.entry import Draft, Kind
from journal.domain.errors import InvalidInputError
from journal.domain.whole import Whole
from journal.domain.wording import Wording
from journal.formats import markdown_folder
from journal.formats.entry_markdown import FileNames, entry_markdown
from journal.formats.whole_results import totals_of
from journal.services.measures import measures
from tests.conftest import NOON
from tests.formats import golden
from tests.wholes import SESSION, entry, small


def made() -> dict[str, bytes]:
    totals = totals_of(small().results, measures())
    return dict(markdown_folder.files(small(), totals, NOON))


def test_it_looks_as_a_person_has_read_it() -> None:
    files = made()
    assert sorted(files) == [
        "2025/2025-12-31 note.md",
        "2026/2026-11-23 Sea what stays.md",
        "README.txt",
        "check-ins.csv",
        "course-and-plan.md",
        "gad-7.csv",
    ]
    for name, data in files.items():
        golden.check(f"folder/{name}", data)


def front(file: bytes) -> dict[str, object]:
    _, told, _ = file.decode().split("---\n", 2)
    read: dict[str, object] = yaml.safe_load(told)
    return read


@given(st.text(max_size=60), st.text(max_size=20), st.text(max_size=60))
def test_what_stands_before_an_entry_is_read_as_it_was(
    title: str, tag: str, body: str
) -> None:
    try:
        draft = Draft(kind=Kind.NOTE, title=title, body=body, tags=(tag,))
    except InvalidInputError:
        return
    written = entry(1, title, body, tags=draft.tags)
    file = entry_markdown(written, None)
    read = front(file)
    assert (read["title"], read["tags"]) == (title, list(draft.tags))
    assert read["day"] == written.day
    assert file.decode().endswith(f"\n---\n\n{body}" + "\n" * (body[-1:] != "\n"))


def test_a_time_keeps_the_offset_of_the_writer() -> None:
    assert front(entry_markdown(entry(1), None))["created"] == (
        "2026-11-23T12:00:00+01:00"
    )


def test_where_an_entry_belongs_is_said_in_words() -> None:
    stop = small().stops[SESSION.id]
    told = front(entry_markdown(entry(1), stop))["appointment"]
    assert told == "Session 1 (the blue room)"


@given(st.lists(st.text(max_size=200), min_size=1, max_size=4))
def test_a_name_is_one_that_every_system_takes(titles: list[str]) -> None:
    names = FileNames()
    given_names = [names.name(entry(1, title)) for title in titles]
    assert len({name.casefold() for name in given_names}) == len(titles)
    for name in given_names:
        folder, _, file = name.partition("/")
        assert folder == "2026"
        assert re.fullmatch(r'2026-11-23 [^<>:"/\\|?*\x00-\x1f\x7f]+\.md', file)
        assert len(file) <= 100
        assert len(file.encode()) <= 210
        assert not PureWindowsPath(file).is_reserved()
        assert not Path(file).stem.endswith((" ", "."))


@pytest.mark.parametrize(
    ("title", "file"),
    [
        ("", "2026-11-23 note.md"),
        ("..", "2026-11-23 note.md"),
        ("CON", "2026-11-23 CON.md"),
        ("Blåbær & fløte", "2026-11-23 Blåbær & fløte.md"),
        ("हिन्दी", "2026-11-23 हिन्दी.md"),
        ("a\u0301", "2026-11-23 á.md"),
        ("海" * 99, f"2026-11-23 {'海' * 63}.md"),
    ],
)
def test_a_title_stays_readable_in_the_name(title: str, file: str) -> None:
    assert FileNames().name(entry(1, title)) == f"2026/{file}"


def test_beside_nothing_there_is_no_file_for_it() -> None:
    nothing = Whole(is_complete=False, counts=Counts())
    assert [name for name, _ in markdown_folder.files(nothing, (), NOON)] == [
        "README.txt"
    ]


def test_the_same_title_on_the_same_day_gets_a_number() -> None:
    names = FileNames()
    found = [names.name(entry(1, title)) for title in ("Sea", "sea", "SEA")]
    assert found == [
        "2026/2026-11-23 Sea.md",
        "2026/2026-11-23 sea (2).md",
        "2026/2026-11-23 SEA (3).md",
    ]


def test_what_is_told_around_the_files_is_in_the_language_that_is_asked_for() -> None:
    loud = Wording(language="xx", say=str.upper, day=lambda day: f"{day:%d.%m}")
    files = dict(markdown_folder.files(small(), (), NOON, loud))
    assert files["README.txt"].startswith(b"THIS IS A JOURNAL, WRITTEN OUT ON 23.11.")
    lists = files["course-and-plan.md"].decode()
    titles = [line for line in lists.splitlines() if line.startswith("# ")]
    assert "# PRACTICES" in titles
    assert "# Practices" not in titles
