"""Escape leaves a form that is half filled in, as its Cancel does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from journal.ui.appearance import Appearance
from journal.ui.widgets.appointment_editor import AppointmentEditor
from journal.ui.widgets.course_editor import CourseEditor
from journal.ui.widgets.event_editor import EventEditor
from tests.conftest import NOON
from tests.ui.window import focused, press, write

Form = AppointmentEditor | CourseEditor | EventEditor


def form_of(kind: type[Form]) -> Form:
    if kind is EventEditor:
        return EventEditor(NOON.day)
    return kind()  # type: ignore[call-arg]


@pytest.mark.parametrize("kind", [AppointmentEditor, CourseEditor, EventEditor])
def test_escape_leaves_a_form(
    qtbot: QtBot, appearance: Appearance, kind: type[Form]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    form = form_of(kind)
    form.setParent(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field = next(
        each
        for each in form.findChildren(QLineEdit)
        if each.isVisible() and not each.objectName()
    )
    field.setFocus()
    assert focused() is field
    write("Autumn")
    with qtbot.waitSignal(form.left):
        press(Qt.Key.Key_Escape)
