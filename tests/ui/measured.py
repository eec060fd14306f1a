"""Questionnaires in the window, taken and read as a person does."""

from collections.abc import Mapping
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.ids import ResultId
from journal.domain.measure import Answers, Measure
from journal.domain.moment import Moment
from journal.services import measures
from journal.services.measuring import Scored
from journal.ui.desk import Desk
from journal.ui.pages.measure import MeasurePage
from tests.conftest import NOON
from tests.ui.at_desk import asked, put
from tests.ui.window import name, press, shown


def days_ago(days: int) -> Moment:
    """Return noon so many days ago."""
    return Moment(utc=NOON.utc - timedelta(days=days), offset=NOON.offset)


def filled(measure: Measure, value: int | None, **others: int | None) -> Answers:
    """Return one answer to every counted question but some, such as `q9=0`.

    What the measure does not ask is left out.
    """
    values = {item.id: value for item in measure.items}
    values |= {key.removeprefix("q"): other for key, other in others.items()}
    known = {question.id for question in measure.questions}
    kept = {item: value for item, value in values.items() if item in known}
    return Answers(measure=measure, values=kept)


def summing(measure: Measure, total: int) -> Answers:
    """Return answers that add up to a total, the first questions answered highest."""
    values = {}
    for item in measure.items:
        values[item.id] = min(total, item.values[-1])
        total -= values[item.id]
    return Answers(measure=measure, values=values)


def take(qtbot: QtBot, desk: Desk, answers: Answers, days: int = 0) -> ResultId:
    """Keep a finished questionnaire and return its id."""
    at = days_ago(days)
    changes = put(qtbot, desk, lambda journal: journal.measuring.take(answers, at=at))
    (result,) = changes.results
    return result


def begin(
    qtbot: QtBot, desk: Desk, measure: str, values: Mapping[str, int | None]
) -> ResultId:
    """Leave a questionnaire unfinished, with these answers."""
    taken = measures.measure(measure)
    begun = put(qtbot, desk, lambda journal: journal.measuring.begin(taken, "en"))
    (result,) = begun.results
    put(qtbot, desk, lambda journal: journal.measuring.answer(result, taken, values))
    return result


def finished(qtbot: QtBot, desk: Desk, measure: str) -> tuple[Scored, ...]:
    """Return what was finished of a questionnaire."""
    taken = measures.measure(measure)
    return asked(qtbot, desk, lambda journal: journal.measuring.finished(taken))


def unfinished(qtbot: QtBot, desk: Desk, measure: str) -> dict[str, int | None] | None:
    """Return the answers of the one that can be resumed, or None."""
    taken = measures.measure(measure)
    found = asked(qtbot, desk, lambda journal: journal.measuring.unfinished(taken))
    return None if found is None else dict(found.answers)


def present(qtbot: QtBot, page: QWidget) -> None:
    """Show a page with the keyboard on it."""
    qtbot.addWidget(page)
    page.resize(1084, 800)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)


def start(qtbot: QtBot, page: MeasurePage, measure: str) -> None:
    """Offer a questionnaire and begin it with Return."""
    page.begin(measure)
    qtbot.waitUntil(lambda: sees(page, "Begin"))
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "saved as you go" in shown(page))


def type_numbers(numbers: str) -> None:
    """Press number keys, one for each question."""
    for number in numbers:
        press(Qt.Key(Qt.Key.Key_0.value + int(number)))


def sees(page: QWidget, wanted: str) -> bool:
    """Say whether a control of this name is in sight."""
    return any(
        name(each) == wanted and each.isVisible()
        for each in page.findChildren(QAbstractButton)
    )


def button(page: QWidget, wanted: str) -> QAbstractButton:
    """Return the control of this name that is in sight."""
    found = [
        each
        for each in page.findChildren(QAbstractButton)
        if name(each) == wanted and each.isVisible()
    ]
    assert found, f"no {wanted!r} in {shown(page)}"
    return found[0]


def rows(page: QWidget) -> list[QRadioButton]:
    """Return the answers in sight."""
    return [each for each in page.findChildren(QRadioButton) if each.isVisible()]


def told(page: QWidget) -> str:
    """Return all that is in sight, and all that a screen reader says of it."""
    spoken = [
        text
        for each in page.findChildren(QWidget)
        if each.isVisible()
        for text in (each.accessibleName(), each.accessibleDescription())
    ]
    return "\n".join([shown(page), *spoken])
