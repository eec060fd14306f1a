"""The night before a check-in: hours, wakings, nightmares; each may stay unsaid."""

import math

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from journal.domain.mood import HOURS_ASLEEP, WAKINGS, Sleep
from journal.ui.widgets.controls import Chip, caption
from journal.ui.widgets.field_parts import StillWheel, indent_text, name_field
from journal.ui.widgets.forms import add_row
from journal.ui.widgets.number_scale import NumberScale

_BEGIN_HOURS, _HOUR_STEP = 7.0, 0.5
_BEGIN_WAKINGS = 1.0


class OptionalNumber(QDoubleSpinBox):
    """A number from 0 up in steps, or nothing: empty at first, and again by Delete.

    The first step from nothing goes to `begin`, so that nobody has to step there.
    What is typed is moved to the nearest step.
    """

    def __init__(self, most: float, *, step: float, begin: float) -> None:
        super().__init__()
        self._begin = begin
        self.setSingleStep(step)
        self.setRange(-step, most)
        self.setValue(-step)
        self.lineEdit().setPlaceholderText(self.tr("not said"))
        indent_text(self)
        StillWheel(self)

    @property
    def number(self) -> float | None:
        """The number, or None."""
        return None if self.value() < 0 else self.value()

    def show_number(self, number: float | None) -> None:
        """Show a number, or nothing."""
        self.setValue(self.minimum() if number is None else number)
        if number is None:
            self.clear()  # also where there is what makes no number

    @override
    def stepBy(self, steps: int) -> None:
        if self.number is None and steps:
            self.setValue(self._begin)
            self.selectAll()
        else:
            super().stepBy(steps)

    @override
    def stepEnabled(self) -> QDoubleSpinBox.StepEnabledFlag:
        if self.number is None:
            return QDoubleSpinBox.StepEnabledFlag.StepUpEnabled
        return super().stepEnabled()

    @override
    def textFromValue(self, val: float) -> str:
        return "" if val < 0 else QLocale().toString(val, "g", 4)

    @override
    def valueFromText(self, text: str) -> float:
        number = _read(text)
        if number is None:
            return self.minimum()
        return round(number / self.singleStep()) * self.singleStep()

    @override
    def validate(self, input: str, pos: int) -> tuple[QValidator.State, str, int]:
        number = _read(input)
        if not input.strip():
            state = QValidator.State.Acceptable
        elif number is None or not 0 <= number <= self.maximum():
            state = QValidator.State.Invalid
        else:
            state = QValidator.State.Acceptable
        return state, input, pos


class SleepFields(QWidget):
    """What a person wants to say of the night, which may be nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hours = OptionalNumber(
            HOURS_ASLEEP[1], step=_HOUR_STEP, begin=_BEGIN_HOURS
        )
        self._wakings = OptionalNumber(WAKINGS[-1], step=1, begin=_BEGIN_WAKINGS)
        self._nightmares = YesNo(
            yes=self.tr("Nightmares: yes"), no=self.tr("Nightmares: no")
        )
        self._upset = NumberScale(
            self.tr("How upsetting, 0 not at all to 10 the most (optional)"),
            each=self.tr("How upsetting {0}"),
            clear=self.tr("Clear how upsetting"),
        )
        self._lay_out()
        self._nightmares.changed.connect(self._ask_how_upsetting)
        self._ask_how_upsetting()

    @property
    def sleep(self) -> Sleep:
        """What is said, as a value."""
        wakings = self._wakings.number
        nightmares = self._nightmares.answer
        return Sleep(
            hours=self._hours.number,
            wakings=None if wakings is None else round(wakings),
            nightmares=nightmares,
            upset=self._upset.number if nightmares else None,
        )

    def show_sleep(self, sleep: Sleep) -> None:
        """Show these values."""
        self._hours.show_number(sleep.hours)
        self._wakings.show_number(sleep.wakings)
        self._nightmares.show_answer(sleep.nightmares)
        self._upset.show_number(sleep.upset)

    def _ask_how_upsetting(self) -> None:
        self._upset.setVisible(self._nightmares.answer is True)

    def _lay_out(self) -> None:
        hours, wakings = QVBoxLayout(), QVBoxLayout()
        for column, name, field in (
            (hours, self.tr("Hours asleep"), self._hours),
            (wakings, self.tr("Times awake"), self._wakings),
        ):
            add_row(column, name, field)
            name_field(field, name)
        title = caption(self.tr("Nightmares"))
        nightmares = QVBoxLayout()
        nightmares.setSpacing(8)
        nightmares.addWidget(title)
        nightmares.addWidget(self._nightmares)
        nightmares.addStretch()
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for place, part in enumerate((hours, wakings, nightmares)):
            grid.addLayout(part, 0, place)
            grid.setColumnStretch(place, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(caption(self.tr("Sleep last night (optional)")))
        whole.addLayout(grid)
        whole.addWidget(self._upset)


class YesNo(QWidget):
    """Yes, no, or nothing: what is chosen is taken back by choosing it again.

    Signals:
        changed: the answer became another.
    """

    changed = Signal()

    def __init__(self, *, yes: str, no: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = {True: Chip(self.tr("Yes")), False: Chip(self.tr("No"))}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for answer, chip in self._chips.items():
            chip.setAccessibleName(yes if answer else no)
            chip.clicked.connect(
                lambda on, answer=answer: self.show_answer(answer if on else None)
            )
            row.addWidget(chip)
        row.addStretch()

    @property
    def answer(self) -> bool | None:
        """True for yes, False for no, None for nothing."""
        said = (answer for answer, chip in self._chips.items() if chip.isChecked())
        return next(said, None)

    def show_answer(self, answer: bool | None) -> None:  # noqa: FBT001 - a value
        """Choose yes, no or nothing."""
        for each, chip in self._chips.items():
            chip.setChecked(each is answer)
        self.changed.emit()


def _read(text: str) -> float | None:
    """Return a typed number; a point and a comma both stand before the decimals."""
    try:
        number = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return number if math.isfinite(number) else None
