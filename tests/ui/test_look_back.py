"""A look back: by choice only, titles only, and nothing that was folded or left out."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from journal.domain.entry import Draft, Kind
from journal.services.looking_back import ON_THIS_DAY
from journal.services.vault import Vault
from journal.ui import sheet
from journal.ui.appearance import Appearance
from journal.ui.widgets.look_back_view import LookBackView
from tests.conftest import NOON, PASSWORD, SetClock
from tests.ui.at_desk import asked
from tests.ui.autumn import at_page, settle
from tests.ui.reader import Reader
from tests.ui.slow_desk import FullDisk
from tests.ui.window import drop_what_was_left, holders_of, shown

MONTH_AGO = NOON.day - timedelta(days=30)


@pytest.fixture
def reader(
    qtbot: QtBot,
    appearance: Appearance,
    clock: SetClock,
    vault: Vault,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Reader]:
    monkeypatch.setattr(sheet, "PAUSE_MS", 20)
    desk = FullDisk(vault.create(PASSWORD).journal)
    with at_page(qtbot, appearance, clock, desk) as reader:
        yield reader
    desk.close()


def write(reader: Reader, title: str, day: date, **facts: bool) -> None:
    draft = Draft(kind=Kind.NOTE, title=title, body="secret words", day=day)
    reader.write(
        Draft(
            kind=draft.kind,
            title=draft.title,
            body=draft.body,
            day=draft.day,
            folded=facts.get("folded", False),
            left_out=facts.get("left_out", False),
        )
    )


def look_back(reader: Reader) -> str:
    reader.button("Look back").click()
    settle(reader)
    return shown(reader.seen(LookBackView))


def test_it_shows_titles_by_how_long_ago_they_are(reader: Reader) -> None:
    write(reader, "The train", MONTH_AGO)
    write(reader, "Last year", NOON.day - timedelta(days=366))
    words = look_back(reader)
    for expected in (
        "A month ago, 24 October",
        "The train",
        "A year ago, 23 November 2025",
        "Last year",
    ):
        assert expected in words
    assert "secret words" not in words


def test_where_there_is_nothing_it_says_so_kindly(reader: Reader) -> None:
    assert "There is nothing from around this time before." in look_back(reader)


def test_what_is_folded_or_left_out_never_comes_back(reader: Reader) -> None:
    write(reader, "Folded", MONTH_AGO, folded=True)
    write(reader, "Left out", MONTH_AGO, left_out=True)
    words = look_back(reader)
    assert "Folded entries" not in words
    assert "Left out" not in words
    assert "There is nothing from around this time before." in words


def test_a_title_opens_its_entry(reader: Reader) -> None:
    write(reader, "The train", MONTH_AGO)
    look_back(reader)
    reader.button("Open The train, Saturday 24 October").click()
    reader.qtbot.waitUntil(lambda: reader.shown_title() == "The train")


def test_escape_goes_back_to_the_entry_at_hand(reader: Reader) -> None:
    reader.page.new_entry(Kind.NOTE)
    reader.type("At hand")
    look_back(reader)
    reader.press(Qt.Key.Key_Escape)
    assert reader.shown_title() == "At hand"


def test_on_this_day_is_off_until_it_is_turned_on(reader: Reader) -> None:
    look_back(reader)
    box = reader.button("Show on Today what I wrote on this day in earlier years")
    assert isinstance(box, QCheckBox)
    assert not box.isChecked()
    box.setFocus()
    reader.press(Qt.Key.Key_Space)
    settle(reader)
    on = asked(
        reader.qtbot, reader.desk, lambda j: j.settings.get(ON_THIS_DAY, default=False)
    )
    assert on is True
    look_back(reader)
    assert box.isChecked()


def test_a_lock_leaves_no_title_of_it(reader: Reader) -> None:
    write(reader, "The train", MONTH_AGO)
    look_back(reader)
    reader.page.forget()
    drop_what_was_left()
    assert not holders_of("The train")
