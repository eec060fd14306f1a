"""Afterflow's table of sessions."""

import locale
from pathlib import Path

import pytest

from journal.domain.entry import Kind
from journal.domain.errors import JournalError
from journal.domain.imported import Imported
from journal.formats.afterflow import NOT_AFTERFLOW, READER
from tests.formats.foreign import SAMPLES, days, read, read_sample

HEADER = (
    "Date,Treatment Type,Administration,Intention,Mood Before,Mood After,"
    "Reflections,Music Link URL\n"
)


def table(tmp_path: Path, *rows: str) -> Imported:
    path = tmp_path / "sessions.csv"
    path.write_text(HEADER + "\n".join(rows), encoding="utf-8")
    return read(READER, path)


def test_intentions_prepare_and_reflections_are_of_the_session() -> None:
    found = read_sample(READER, "afterflow/sessions.csv")
    assert [(each.kind, each.body) for each in found.entries] == [
        (Kind.PREPARATION, "To meet the grief with kindness"),
        (Kind.SESSION, "Felt held.\nThere was room.\n\nhttps://example.org/list"),
        (Kind.PREPARATION, "-- less fear"),
    ]


def test_dates_are_read_in_any_locale(tmp_path: Path) -> None:
    found = read_sample(READER, "afterflow/sessions.csv")
    assert days(found) == ["2024-12-10 14:30", "2024-12-10 14:30", "2024-12-03 00:15"]
    before = locale.setlocale(locale.LC_TIME)
    for name in ("C", *({"nb_NO.UTF-8", "de_DE.UTF-8"} & set(locale.locale_alias))):
        locale.setlocale(locale.LC_TIME, name)
        assert read_sample(READER, "afterflow/sessions.csv") == found
    locale.setlocale(locale.LC_TIME, before)
    odd = table(
        tmp_path,
        '"Dec 10, 2024 at 2:30\u202fPM",,,a,5,,,',
        '"des. 3, 2024 at 14:30",,,b,5,,,',
        "2024-12-10T14:30,,,c,5,,,",
        '"Feb 30, 2024 at 2:30 PM",,,d,5,,,',
        '"Dec 3, 2024 at noon",,,e,5,,,',
        "soon,,,f,5,,,",
    )
    assert days(odd) == ["2024-12-10 14:30", "2024-12-03 14:30", "2024-12-10 14:30"]
    assert odd.dropped == {"rows without a date that can be read": 3}


def test_moods_before_and_after_are_check_ins_with_a_first_guess() -> None:
    found = read_sample(READER, "afterflow/sessions.csv")
    assert [(each.mood, each.note) for each in found.check_ins] == [
        ("4 of 10", "Before the session"),
        ("8 of 10", "After the session"),
        ("10 of 10", "Before the session"),
    ]
    places = [each and each.pleasantness for each in found.moods.values()]
    assert places == [-2, 3, 5]


def test_what_was_taken_and_how_never_comes_along() -> None:
    found = read_sample(READER, "afterflow/sessions.csv")
    assert found.dropped == {"notes of the treatment type or of how it was taken": 3}
    raw = (SAMPLES / "afterflow" / "sessions.csv").read_text()
    assert "Other" in raw
    assert "Other" not in repr(found)


def test_guards_against_formulas_are_taken_off_and_other_apostrophes_stay(
    tmp_path: Path,
) -> None:
    found = table(
        tmp_path,
        "\"Dec 10, 2024 at 2:30 PM\",,,'=1+1,5,,'Tis enough,javascript:x",
    )
    assert [each.body for each in found.entries] == ["=1+1", "'Tis enough"]


def test_a_mood_off_the_scale_is_counted(tmp_path: Path) -> None:
    found = table(
        tmp_path,
        '"Dec 10, 2024 at 2:30 PM",,,a,0,11,,',
        '"Dec 11, 2024 at 2:30 PM",,,a,good,1,,',
    )
    assert [each.mood for each in found.check_ins] == ["1 of 10"]
    assert found.dropped == {"moods that are no number from 1 to 10": 3}


def test_another_table_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a,b\n1,2\n")
    assert not READER.recognises(path)
    with pytest.raises(JournalError, match=NOT_AFTERFLOW):
        read(READER, path)
