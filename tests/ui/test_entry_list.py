"""The list shows what was asked for last, a page at a time, and says it aloud."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from journal.domain.changes import Changes
from journal.domain.entry import Draft, Filter, Kind
from journal.domain.ids import EntryId
from journal.domain.moment import Moment
from journal.services.journal import Journal
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.widgets.entry_dates import listed_date, saved_time, written_date
from journal.ui.widgets.entry_list import DATE, EntryListModel
from journal.ui.widgets.entry_view import EntryView
from tests.conftest import NOON, PASSWORD, SetClock
from tests.ui.at_desk import put

Write = Callable[[Draft], EntryId]
note = partial(Draft, kind=Kind.NOTE)
TODAY = date(2026, 11, 23)


@pytest.fixture
def desk(vault: Vault, qapp: object) -> Iterator[Desk]:
    desk = Desk(vault.create(PASSWORD).journal)
    yield desk
    desk.close()


@pytest.fixture
def model(desk: Desk, clock: SetClock) -> EntryListModel:
    return EntryListModel(desk, clock)


@pytest.fixture
def write(qtbot: QtBot, desk: Desk) -> Write:
    """Write an entry at noon."""

    def write(draft: Draft) -> EntryId:
        changes = put(qtbot, desk, lambda journal: journal.writing.write(draft))
        (entry,) = changes.entries
        return entry

    return write


def ask(qtbot: QtBot, model: EntryListModel, query: str = "") -> None:
    with qtbot.waitSignal(model.answered):
        model.ask(query, Filter())


def shown(model: EntryListModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def test_the_model_keeps_the_rules(
    qtbot: QtBot,
    qtmodeltester: ModelTester,
    model: EntryListModel,
    write: Write,
) -> None:
    for title in ("one", "two"):
        write(note(title=title))
    ask(qtbot, model)
    qtmodeltester.check(model)


def test_newest_days_come_first(
    qtbot: QtBot, model: EntryListModel, write: Write
) -> None:
    write(note(title="older", day=date(2026, 11, 1)))
    write(note(title="newer", day=date(2026, 11, 20)))
    ask(qtbot, model)
    assert shown(model) == ["newer", "older"]
    assert model.index(0).data(DATE) == "20 Nov"


def test_more_is_fetched_when_it_is_wanted(
    qtbot: QtBot, desk: Desk, model: EntryListModel
) -> None:
    def write_many(journal: Journal) -> Changes:
        for _ in range(119):
            journal.writing.write(note(title="x"))
        return journal.writing.write(note(title="last"))

    put(qtbot, desk, write_many)
    ask(qtbot, model)
    assert model.rowCount() == 50
    for count in (100, 120):
        assert model.canFetchMore(QModelIndex())
        with qtbot.waitSignal(model.rowsInserted):
            model.fetchMore(QModelIndex())
            model.fetchMore(QModelIndex())
        assert model.rowCount() == count
    assert not model.canFetchMore(QModelIndex())
    with qtbot.waitSignal(model.answered):
        model.reload()
    assert model.rowCount() == 120


def test_a_late_answer_to_an_older_question_is_dropped(
    qtbot: QtBot, model: EntryListModel, write: Write
) -> None:
    write(note(title="the train"))
    write(note(title="week four"))
    answers: list[list[str]] = []
    model.answered.connect(lambda: answers.append(shown(model)))
    model.ask("train", Filter())
    model.ask("week", Filter())
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [["week four"]]


def test_a_changed_entry_does_not_reset_the_list(
    qtbot: QtBot, desk: Desk, model: EntryListModel, write: Write
) -> None:
    entry = write(note(title="before"))
    ask(qtbot, model)
    draft = Draft(kind=Kind.NOTE, title="after")
    put(qtbot, desk, lambda journal: journal.writing.edit(entry, draft))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.reload()
    assert shown(model) == ["after"]


def test_what_has_no_title_shows_how_it_begins(
    qtbot: QtBot, model: EntryListModel, write: Write
) -> None:
    write(note(body="It **began** with rain."))
    write(note(body="hidden", folded=True))
    ask(qtbot, model)
    assert sorted(shown(model)) == ["It began with rain.", "Untitled"]


def test_a_screen_reader_hears_kind_day_and_title(
    qtbot: QtBot, model: EntryListModel, write: Write
) -> None:
    write(Draft(kind=Kind.SESSION, title="On the train", starred=True, folded=True))
    ask(qtbot, model)
    said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Session reflection, Today")
    assert said.endswith("On the train, starred, folded")


def test_forgetting_empties_the_list(
    qtbot: QtBot, model: EntryListModel, write: Write
) -> None:
    write(note(title="secret"))
    ask(qtbot, model)
    model.ask("secret", Filter())
    model.forget()
    assert model.rowCount() == 0
    with qtbot.assertNotEmitted(model.answered, wait=100):
        pass


@pytest.fixture
def view(
    qtbot: QtBot,
    model: EntryListModel,
    appearance: Appearance,
    write: Write,
) -> EntryView:
    """A list of three notes, "c" first."""
    for day, title in enumerate("abc", start=1):
        write(note(title=title, day=date(2026, 11, day), body="plain words"))
    view = EntryView(model, appearance)
    qtbot.addWidget(view)
    view.resize(330, 400)
    view.show()
    qtbot.waitUntil(view.isActiveWindow)
    ask(qtbot, model)
    return view


def test_arrows_choose_return_opens_delete_puts_away(
    qtbot: QtBot, view: EntryView, model: EntryListModel
) -> None:
    chosen: list[EntryId] = []
    view.chosen.connect(chosen.append)
    view.setFocus()
    assert chosen == []
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    rows = [model.row_of(entry) for entry in chosen]
    assert rows == [0, 1]
    with qtbot.waitSignal(view.opened):
        qtbot.keyClick(view, Qt.Key.Key_Return)
    with qtbot.waitSignal(view.put_away) as put_away:
        qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert put_away.args == [chosen[1]]


def test_the_chosen_entry_stays_chosen_when_others_come(
    qtbot: QtBot,
    view: EntryView,
    model: EntryListModel,
    write: Write,
) -> None:
    first = model.entry_at(1)
    assert first is not None
    view.choose(first.id)
    write(note(title="newest"))
    with qtbot.assertNotEmitted(view.chosen), qtbot.waitSignal(model.answered):
        model.reload()
    assert view.currentIndex().row() == 2
    assert view.chosen_entry == first.id


def test_every_sort_of_card_can_be_painted(
    qtbot: QtBot,
    view: EntryView,
    model: EntryListModel,
    write: Write,
) -> None:
    write(note(title="A star & a very long title, cut at the end", starred=True))
    write(note(body="much plain text " * 30 + "words"))
    write(note(title="folded", body="words", folded=True))
    ask(qtbot, model, "words")
    found = model.entry_at(0)
    assert found is not None
    view.choose(found.id)
    assert not view.grab().isNull()
    ask(qtbot, model)
    assert not view.grab().isNull()


def moment(day: int, hour: int = 20, minute: int = 14) -> Moment:
    utc = datetime(2026, 11, day, hour - 1, minute, tzinfo=UTC)
    return Moment(utc=utc, offset=timedelta(hours=1))


@pytest.mark.parametrize(
    ("day", "created", "said"),
    [
        (TODAY, moment(23), "Today 20:14"),
        (date(2026, 11, 22), moment(22), "Yesterday 20:14"),
        (date(2026, 11, 22), moment(23), "Yesterday"),
        (date(2026, 11, 16), moment(16), "16 Nov"),
        (date(2025, 11, 16), moment(16), "16 Nov 2025"),
    ],
)
def test_dates_in_the_list(qapp: object, day: date, created: Moment, said: str) -> None:
    assert listed_date(day, created, TODAY) == said


def test_the_date_above_an_entry(qapp: object) -> None:
    assert written_date(date(2026, 11, 22), moment(22), TODAY) == (
        "Sunday 22 November, 20:14"
    )
    assert written_date(date(2026, 11, 1), moment(22), TODAY) == "Sunday 1 November"
    assert written_date(date(2025, 11, 1), NOON, TODAY) == "Saturday 1 November 2025"


def test_when_it_was_saved(qapp: object) -> None:
    assert saved_time(moment(22), TODAY) == "20:14"
    assert saved_time(moment(16), TODAY) == "16 Nov"
