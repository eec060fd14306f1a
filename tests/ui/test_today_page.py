"""The first page greets, offers, and never scolds."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.entry import Draft, Kind
from journal.domain.ids import EntryId
from journal.domain.mood import Feeling
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.pages.today import TodayPage
from journal.ui.widgets.mood_line import MoodLine
from tests.conftest import PASSWORD, SetClock
from tests.ui.at_desk import asked, put


@pytest.fixture
def desk(vault: Vault, qapp: object) -> Iterator[Desk]:
    desk = Desk(vault.create(PASSWORD).journal)
    yield desk
    desk.close()


@pytest.fixture
def page(
    qtbot: QtBot, desk: Desk, appearance: Appearance, clock: SetClock
) -> TodayPage:
    page = TodayPage(desk, appearance, clock, "en")
    qtbot.addWidget(page)
    page.resize(1084, 800)
    return page


def read(page: QWidget) -> str:
    """Return all that a screen reader could find on the page."""
    labels = [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
    buttons = [
        each.accessibleName()
        for each in page.findChildren(QPushButton)
        if each.isVisible()
    ]
    return "\n".join([*labels, *buttons])


def button(page: QWidget, name: str) -> QPushButton:
    return next(
        each
        for each in page.findChildren(QPushButton)
        if each.accessibleName() == name and each.isVisible()
    )


def write(qtbot: QtBot, desk: Desk, draft: Draft) -> EntryId:
    changes = put(qtbot, desk, lambda journal: journal.writing.write(draft))
    return next(iter(changes.entries))


def show(qtbot: QtBot, page: TodayPage, desk: Desk) -> None:
    page.show()
    asked(qtbot, desk, lambda journal: journal.moods.days())


def feel(qtbot: QtBot, desk: Desk, pleasantness: int) -> None:
    feeling = Feeling(pleasantness=pleasantness, energy=0)
    put(qtbot, desk, lambda journal: journal.moods.check_in(feeling))


@pytest.mark.parametrize(
    ("hours", "greeting"),
    [
        (-5, "Good morning"),
        (0, "Good afternoon"),
        (6, "Good evening"),
        (14, "Good evening"),
    ],
)
def test_it_greets_by_the_hour(
    qtbot: QtBot,
    page: TodayPage,
    desk: Desk,
    clock: SetClock,
    hours: int,
    greeting: str,
) -> None:
    clock.wind(timedelta(hours=hours))
    show(qtbot, page, desk)

    assert greeting in read(page)


def test_a_new_journal_is_met_kindly(qtbot: QtBot, page: TodayPage, desk: Desk) -> None:
    show(qtbot, page, desk)

    text = read(page)
    assert "Monday 23 November" in text
    assert "Your check-ins draw a line here. One is enough to begin." in text
    assert "Nothing written yet. One line is enough to begin." in text
    for scold in ("streak", "missed", "goal", "should"):
        assert scold not in text.casefold()


def test_the_line_comes_with_the_first_check_in(
    qtbot: QtBot, page: TodayPage, desk: Desk
) -> None:
    show(qtbot, page, desk)
    line = page.findChildren(MoodLine)[0]
    assert not line.isVisible()

    feel(qtbot, desk, 2)
    qtbot.waitUntil(line.isVisible)
    assert "1 check-in in 120 days" in line.accessibleDescription()


def test_a_question_is_answered_or_left_for_another(
    qtbot: QtBot, page: TodayPage, desk: Desk
) -> None:
    show(qtbot, page, desk)
    first = asked(qtbot, desk, lambda journal: journal.prompting.of_today())
    assert first is not None
    assert first.words.en in read(page)
    with qtbot.waitSignal(page.answer_wanted) as wanted:
        button(page, "Write").click()
    assert wanted.args == [first.id]

    button(page, "Another one").click()
    qtbot.waitUntil(lambda: first.words.en not in read(page))
    second = asked(qtbot, desk, lambda journal: journal.prompting.of_today())
    assert second is not None
    assert second.words.en in read(page)
    with qtbot.waitSignal(page.answer_wanted) as wanted:
        button(page, "Write").click()
    assert wanted.args == [second.id]


def test_one_may_write_about_something_else(
    qtbot: QtBot, page: TodayPage, desk: Desk
) -> None:
    show(qtbot, page, desk)

    with qtbot.waitSignal(page.write_wanted):
        button(page, "Write about something else").click()


def test_the_three_newest_entries_lead_back_to_them(
    qtbot: QtBot, page: TodayPage, desk: Desk
) -> None:
    show(qtbot, page, desk)
    ids = {}
    for day in (19, 20, 21, 22):
        draft = Draft(
            kind=Kind.NOTE,
            title="" if day == 20 else f"Bread & salt {day}",
            body="by the sea",
            day=date(2026, 11, day),
            folded=day == 22,
        )
        ids[day] = write(qtbot, desk, draft)
    asked(qtbot, desk, lambda journal: journal.moods.days())

    text = read(page)
    assert "Bread & salt 22, Sunday 22 November" in text
    assert "by the sea, Friday 20 November" in text
    assert "Bread & salt 19" not in text
    with qtbot.waitSignal(page.entry_wanted) as wanted:
        button(page, "Bread & salt 22, Sunday 22 November").click()
    assert wanted.args == [ids[22]]


def test_a_folded_entry_without_a_title_shows_nothing_of_itself(
    qtbot: QtBot, page: TodayPage, desk: Desk
) -> None:
    draft = Draft(kind=Kind.NOTE, body="hard to reread", folded=True)
    write(qtbot, desk, draft)
    show(qtbot, page, desk)

    assert "hard to reread" not in read(page)
    assert "Untitled, Monday 23 November" in read(page)


def test_a_long_title_is_cut_and_told_in_full(
    qtbot: QtBot, page: TodayPage, desk: Desk
) -> None:
    title = "All that I would like to remember, " * 12 + "and more"
    draft = Draft(kind=Kind.NOTE, title=title)
    write(qtbot, desk, draft)
    show(qtbot, page, desk)

    link = button(page, f"{title}, Monday 23 November")
    assert link.text().endswith("…")
    assert page.minimumSizeHint().width() <= page.width()


def test_the_mood_page_is_one_click_away(
    qtbot: QtBot, page: TodayPage, desk: Desk
) -> None:
    show(qtbot, page, desk)

    with qtbot.waitSignal(page.mood_wanted):
        button(page, "Open mood").click()


def test_forgetting_leaves_nothing_private(
    qtbot: QtBot, page: TodayPage, desk: Desk
) -> None:
    draft = Draft(kind=Kind.NOTE, title="private")
    write(qtbot, desk, draft)
    feel(qtbot, desk, 2)
    show(qtbot, page, desk)
    assert "private" in read(page)

    page.forget()
    qtbot.waitUntil(lambda: "private" not in read(page))
    assert page.findChildren(MoodLine)[0].accessibleDescription() == ""


def test_what_changes_while_it_is_hidden_is_there_when_it_is_shown(
    qtbot: QtBot, page: TodayPage, desk: Desk
) -> None:
    show(qtbot, page, desk)
    page.hide()
    feel(qtbot, desk, 2)
    show(qtbot, page, desk)

    assert page.findChildren(MoodLine)[0].isVisible()


def test_every_control_has_a_name(qtbot: QtBot, page: TodayPage, desk: Desk) -> None:
    draft = Draft(kind=Kind.NOTE, title="A walk")
    write(qtbot, desk, draft)
    show(qtbot, page, desk)

    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert widget.accessibleName(), widget
