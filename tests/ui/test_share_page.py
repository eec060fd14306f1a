"""Sharing: ticked, seen, passages left out, saved with six words or printed."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from stat import S_IMODE

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from journal.domain.entry import Draft, Filter, Kind
from journal.domain.ids import EntryId
from journal.domain.mood import Feeling
from journal.domain.page import Bar, Page, Run
from journal.domain.sharing import Share, Way, What
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.pages.sharing import SharePage
from journal.ui.widgets.paper_view import PaperView
from journal.ui.widgets.six_words_card import SixWordsCard
from tests.conftest import PASSWORD, SetClock
from tests.ui.at_desk import asked, put
from tests.ui.prompts import ScriptedPrompts
from tests.ui.slow_desk import FullDisk
from tests.ui.window import drop_what_was_left, holders_of, shown

SHIFT = Qt.KeyboardModifier.ShiftModifier
SAVE = "Save encrypted PDF"


class Reader:
    """What a person at the page does and sees."""

    def __init__(self, qtbot: QtBot, page: SharePage, desk: FullDisk) -> None:
        self.qtbot = qtbot
        self.page = page
        self.desk = desk

    @property
    def view(self) -> PaperView:
        found = self.page.findChild(PaperView)
        assert isinstance(found, PaperView)
        return found

    @property
    def sheet(self) -> Page:
        return self.view._page

    @property
    def words(self) -> str:
        runs = (mark for mark in self.sheet.marks if isinstance(mark, Run))
        return " ".join(run.text for run in runs)

    def bars(self) -> int:
        return sum(isinstance(mark, Bar) for mark in self.sheet.marks)

    def box(self, name: str) -> QCheckBox:
        boxes = [
            box
            for box in self.page.findChildren(QCheckBox)
            if name in (box.text() or box.accessibleName()) and box.isVisible()
        ]
        assert len(boxes) == 1, [box.accessibleName() for box in boxes]
        return boxes[0]

    def tick(self, name: str) -> None:
        self.qtbot.waitUntil(lambda: name in self.names())
        self.box(name).click()

    def names(self) -> str:
        boxes = [box for box in self.page.findChildren(QCheckBox) if box.isVisible()]
        return "\n".join(box.text() or box.accessibleName() for box in boxes)

    def sees(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: words in self.words)

    def button(self, name: str) -> QPushButton:
        (found,) = [
            each
            for each in self.page.findChildren(QPushButton)
            if each.accessibleName() == name
        ]
        return found

    def shares(self) -> tuple[Share, ...]:
        return asked(self.qtbot, self.desk, lambda journal: journal.sharing.all())

    def leave_out_first_word(self) -> None:
        """Go to the text and leave its first word out, by keyboard."""
        self.view.setFocus()
        for _ in range(2):
            QTest.keyClick(self.view, Qt.Key.Key_Down)
        for _ in range(5):
            QTest.keyClick(self.view, Qt.Key.Key_Right, SHIFT)
        QTest.keyClick(self.view, Qt.Key.Key_Delete)


@pytest.fixture
def desk(vault: Vault, qapp: object) -> Iterator[FullDisk]:
    desk = FullDisk(vault.create(PASSWORD).journal)
    yield desk
    desk.is_full = False
    desk.close()


@pytest.fixture
def prompts(tmp_path: Path) -> ScriptedPrompts:
    return ScriptedPrompts(file=tmp_path / "chosen.pdf")


def write(qtbot: QtBot, desk: FullDisk, title: str, body: str = "") -> None:
    draft = Draft(kind=Kind.INTEGRATION, title=title, body=body)
    put(qtbot, desk, lambda journal: journal.writing.write(draft))


@pytest.fixture
def reader(
    qtbot: QtBot,
    desk: FullDisk,
    appearance: Appearance,
    clock: SetClock,
    prompts: ScriptedPrompts,
) -> Reader:
    write(qtbot, desk, "Heron", "heron words here")
    clock.wind(timedelta(minutes=1))
    write(qtbot, desk, "Wagtail", "wagtail words")
    feeling = Feeling(pleasantness=1, energy=1)
    put(qtbot, desk, lambda journal: journal.moods.check_in(feeling))
    put(qtbot, desk, lambda journal: journal.questions.ask("And then?"))
    page = SharePage(desk, appearance, clock, prompts)
    qtbot.addWidget(page)
    page.resize(1084, 800)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return Reader(qtbot, page, desk)


def entry_of(reader: Reader, title: str) -> EntryId:
    page = asked(reader.qtbot, reader.desk, lambda j: j.writing.list(Filter()))
    return next(each.id for each in page.entries if each.title == title)


def test_nothing_is_ticked_and_nothing_can_leave(reader: Reader) -> None:
    reader.qtbot.waitUntil(lambda: "Heron" in reader.names())
    assert not any(box.isChecked() for box in reader.page.findChildren(QCheckBox))
    assert not reader.button(SAVE).isEnabled()
    assert not reader.button("Print").isEnabled()


def test_what_is_ticked_is_on_the_page_and_nothing_else(reader: Reader) -> None:
    reader.tick("Heron")
    reader.sees("heron words here")
    assert "wagtail" not in reader.words
    reader.tick("Heron")
    reader.qtbot.waitUntil(lambda: "heron" not in reader.words)


def test_moods_and_questions_have_pages_of_their_own(reader: Reader) -> None:
    reader.tick("Mood, as a chart")
    reader.tick("Check-ins, as a table")
    reader.tick("Questions for next time")
    reader.qtbot.waitUntil(lambda: "Page 1 of 3" in shown(reader.page))
    for words in ("Mood", "Check-ins", "And then?"):
        reader.sees(words)
        QTest.keyClick(reader.view, Qt.Key.Key_PageDown)


def test_the_entry_one_came_from_is_ticked(reader: Reader) -> None:
    reader.page.begin(entry_of(reader, "Wagtail"))
    reader.sees("wagtail words")


def test_a_passage_is_left_out_by_keyboard_and_put_back(reader: Reader) -> None:
    reader.tick("Heron")
    reader.sees("heron words here")
    reader.leave_out_first_word()
    reader.qtbot.waitUntil(lambda: reader.bars() == 1)
    assert "heron" not in reader.words
    assert "words here" in reader.words
    assert "One passage is left out of this copy." in shown(reader.page)
    reader.button("Put the last one back").click()
    reader.sees("heron words here")
    assert reader.bars() == 0


def drag(view: PaperView, to: QPoint) -> None:
    """Move the mouse with its button down, which QTest does not hold."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(to),
        QPointF(view.mapToGlobal(to)),
        none,
        left,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view, moved)


def test_a_passage_is_left_out_and_put_back_by_mouse(reader: Reader) -> None:
    reader.tick("Heron")
    reader.sees("heron words here")
    run = next(
        mark
        for mark in reader.sheet.marks
        if isinstance(mark, Run) and mark.text.startswith("heron")
    )

    def at(x: float) -> QPoint:
        sheet, scale = reader.view._sheet(), reader.view._scale()
        return QPoint(
            round(sheet.left() + x * scale), round(sheet.top() + (run.y - 3) * scale)
        )

    left = Qt.MouseButton.LeftButton
    QTest.mousePress(reader.view, left, pos=at(run.x + 1))
    drag(reader.view, at(run.x + run.width))
    QTest.mouseRelease(reader.view, left, pos=at(run.x + run.width))
    reader.qtbot.waitUntil(lambda: reader.bars() == 1)
    assert "heron" not in reader.words
    bar = next(mark for mark in reader.sheet.marks if isinstance(mark, Bar))
    QTest.mouseClick(reader.view, left, pos=at(bar.x + bar.width / 2))
    reader.sees("heron words here")


def test_the_journal_keeps_what_was_left_out(reader: Reader) -> None:
    reader.tick("Heron")
    reader.sees("heron words here")
    reader.leave_out_first_word()
    reader.qtbot.waitUntil(lambda: reader.bars() == 1)
    heron = entry_of(reader, "Heron")
    entry = asked(reader.qtbot, reader.desk, lambda j: j.writing.read(heron))
    assert entry.body == "heron words here"


def save(reader: Reader) -> str:
    """Save, and return the six words that are shown."""
    reader.button(SAVE).click()
    reader.qtbot.waitUntil(lambda: "Saved as chosen.pdf." in shown(reader.page))
    card = reader.page.findChild(SixWordsCard)
    assert isinstance(card, SixWordsCard)
    return card._words.text()


def test_it_is_saved_encrypted_with_six_words_and_noted(
    reader: Reader, prompts: ScriptedPrompts
) -> None:
    reader.tick("Heron")
    reader.sees("heron")
    (whom,) = [
        field
        for field in reader.page.findChildren(QLineEdit)
        if field.accessibleName().startswith("For whom")
    ]
    whom.setText("Kari")
    words = save(reader)
    assert len(words.split()) == 6
    assert prompts.asked == ["PDF: notes.pdf"]
    assert prompts.file is not None
    data = prompts.file.read_bytes()
    assert data.startswith(b"%PDF-")
    assert b"/AESV3" in data
    assert S_IMODE(prompts.file.stat().st_mode) == 0o600
    (share,) = reader.shares()
    assert (share.whom, share.way) == ("Kari", Way.FILE)
    assert [item.what for item in share.items] == [What.ENTRY]
    reader.qtbot.waitUntil(lambda: "for Kari" in shown(reader.page))


def test_each_file_has_words_of_its_own_and_they_go_with_a_change(
    reader: Reader,
) -> None:
    reader.tick("Heron")
    reader.sees("heron")
    first = save(reader)
    reader.tick("Wagtail")
    assert first not in shown(reader.page)
    reader.qtbot.waitUntil(lambda: "Page 1 of 2" in shown(reader.page))
    assert save(reader) != first


def test_the_words_are_copied_for_a_while(reader: Reader) -> None:
    reader.tick("Heron")
    reader.sees("heron")
    words = save(reader)
    reader.button("Copy for a minute").click()
    assert QGuiApplication.clipboard().text() == words
    reader.page.forget()
    assert QGuiApplication.clipboard().text() == ""


def test_a_folder_that_refuses_leaves_nothing_and_notes_nothing(
    reader: Reader, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    prompts.file = tmp_path / "nowhere" / "chosen.pdf"
    reader.tick("Heron")
    reader.sees("heron")
    reader.button(SAVE).click()
    reader.qtbot.waitUntil(lambda: "Not saved: No such file" in shown(reader.page))
    assert not prompts.file.exists()
    assert reader.shares() == ()
    assert reader.button(SAVE).isEnabled()


def test_a_printed_copy_has_a_neutral_name_and_is_noted(
    reader: Reader, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    paper = QPrinter()
    paper.setOutputFileName(str(tmp_path / "paper.pdf"))
    prompts.paper = paper
    reader.tick("Heron")
    reader.sees("heron")
    reader.button("Print").click()
    assert prompts.asked == ["Notes"]
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF-")
    reader.qtbot.waitUntil(lambda: "Printed, and noted below." in shown(reader.page))
    (share,) = reader.shares()
    assert share.way is Way.PAPER


def test_a_note_of_what_was_given_is_removed_and_taken_back(reader: Reader) -> None:
    reader.tick("Heron")
    reader.sees("heron")
    save(reader)
    reader.qtbot.waitUntil(lambda: "What I have shared" in shown(reader.page))
    (remove,) = [
        button
        for button in reader.page.findChildren(QToolButton)
        if button.accessibleName().startswith("Remove this note")
    ]
    remove.click()
    reader.qtbot.waitUntil(lambda: "The note is removed." in shown(reader.page))
    assert reader.shares() == ()
    undo = next(
        button
        for button in reader.page.findChildren(QPushButton)
        if button.accessibleName() == "Undo" and button.isVisible()
    )
    undo.click()
    reader.qtbot.waitUntil(lambda: len(reader.shares()) == 1)


def test_a_lock_leaves_no_word_of_it(reader: Reader) -> None:
    reader.tick("Heron")
    reader.sees("heron words here")
    words = save(reader)
    reader.page.stop_work()
    reader.page.forget()
    drop_what_was_left()
    for left in ("Heron", "heron words", words):
        assert holders_of(left) == []


def test_older_entries_come_on_request(
    reader: Reader, clock: SetClock, desk: FullDisk
) -> None:
    for number in range(8):
        clock.wind(timedelta(days=1))
        write(reader.qtbot, desk, f"Day {number}")
    reader.page.begin()
    reader.qtbot.waitUntil(lambda: "Day 7" in reader.names())
    assert "Heron" not in reader.names()
    reader.button("Show older entries").click()
    reader.qtbot.waitUntil(lambda: "Heron" in reader.names())
