"""What has no room side by side goes one below the other."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from journal.ui.widgets.side_by_side import SideBySide


def test_it_turns_with_the_room_there_is(qtbot: QtBot) -> None:
    both = SideBySide(gap=10)
    qtbot.addWidget(both)
    first, second = QLabel("a" * 20), QLabel("b" * 20)
    both.add(first, 1)
    both.add(second)
    both.resize(900, 200)
    both.show()
    assert second.x() > first.x()

    both.resize(first.minimumSizeHint().width() + 10, 200)
    qtbot.waitUntil(lambda: second.y() > first.y())
    assert second.x() == first.x()


def test_longer_text_turns_it_too(qtbot: QtBot) -> None:
    both = SideBySide(gap=10)
    qtbot.addWidget(both)
    first, second = QLabel("a"), QLabel("b")
    both.add(first, 1)
    both.add(second)
    both.resize(300, 200)
    both.show()
    second.setText("b" * 200)

    qtbot.waitUntil(lambda: second.y() > first.y())
    assert both.minimumSizeHint().width() == second.minimumSizeHint().width()
