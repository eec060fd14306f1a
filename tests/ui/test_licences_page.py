"""The licences of everything inside, in full."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from journal.services import resources
from journal.ui.appearance import Appearance
from journal.ui.pages.licences import LicencesPage

FILES = sorted(
    path for path in (resources.folder() / "licences").rglob("*") if path.is_file()
)


def test_every_licence_is_there_in_full(qtbot: QtBot, appearance: Appearance) -> None:
    page = LicencesPage()
    qtbot.addWidget(page)
    (text,) = page.findChildren(QPlainTextEdit)
    shown = text.toPlainText()
    for path in FILES:
        assert path.read_text(encoding="utf-8").strip() in shown, path.name


def test_the_notices_come_first(qtbot: QtBot, appearance: Appearance) -> None:
    page = LicencesPage()
    qtbot.addWidget(page)
    (text,) = page.findChildren(QPlainTextEdit)
    notices = resources.folder() / "licences" / "NOTICES.md"
    assert text.toPlainText().startswith(notices.read_text(encoding="utf-8")[:200])


def test_it_can_be_read_but_not_changed_and_tab_leads_out(
    qtbot: QtBot, appearance: Appearance
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    page, after = LicencesPage(), QLineEdit()
    column.addWidget(page)
    column.addWidget(after)
    window.show()
    window.activateWindow()
    (text,) = page.findChildren(QPlainTextEdit)
    text.setFocus()
    qtbot.waitUntil(text.hasFocus)
    assert text.accessibleName() == "Licences of what is inside"
    before = text.toPlainText()
    QTest.keyClicks(text, "mine")
    assert text.toPlainText() == before
    QTest.keyClick(text, Qt.Key.Key_Tab)
    assert after.hasFocus()
