"""Where a file is to go is asked with a name that already ends right."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from journal.ui.prompts import Prompts


@pytest.fixture
def answer(qapp: QApplication) -> Callable[[Callable[[QDialog], None]], None]:
    """Do something with the dialog as soon as it is there."""

    def later(act: Callable[[QDialog], None]) -> None:
        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog):
                act(dialog)
            else:
                QTimer.singleShot(10, look)

        QTimer.singleShot(0, look)

    return later


Answer = Callable[[Callable[[QDialog], None]], None]


def ask(folder: Path) -> Path | None:
    return Prompts().path_to_save(folder / "chart.png", kind="Picture")


def test_the_suggested_name_is_taken_as_it_is(answer: Answer, tmp_path: Path) -> None:
    answer(lambda dialog: dialog.accept())

    assert ask(tmp_path) == tmp_path / "chart.png"


def test_a_name_without_an_end_gets_the_suggested_one(
    answer: Answer, tmp_path: Path
) -> None:
    def rename(dialog: QDialog) -> None:
        (line,) = (
            each
            for each in dialog.findChildren(QLineEdit)
            if each.objectName() == "fileNameEdit"
        )
        line.setText("mine")
        dialog.accept()

    answer(rename)

    assert ask(tmp_path) == tmp_path / "mine.png"


def test_leaving_the_question_is_no_answer(answer: Answer, tmp_path: Path) -> None:
    answer(lambda dialog: dialog.reject())

    assert ask(tmp_path) is None
