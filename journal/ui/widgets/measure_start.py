"""Before a questionnaire: what it is, what it asks, and how one wants to begin."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from journal.domain.measure import Measure
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import (
    FlowLayout,
    caption,
    heading,
    outline_button,
    paragraph,
    primary_button,
    quiet_button,
)
from journal.ui.widgets.measure_about import MeasureAbout
from journal.ui.widgets.measure_column import fill, measure_column
from journal.ui.widgets.measure_told import begun_told
from journal.ui.widgets.measure_view import MeasureView, language_for
from journal.ui.widgets.typeset import Typeset

_INSTRUCTION = 18 / 17  # of the "reading" font


class MeasureStart(QWidget):
    """The instruction, once, and a way to go on with what was begun.

    Signals:
        begun: the person wants to begin, with no answers.
        resumed: the person wants to go on.
        delete_wanted: the person wants what was begun to be deleted.
        left: the person wants none of it now.
    """

    begun = Signal()
    resumed = Signal()
    delete_wanted = Signal()
    left = Signal()

    def __init__(
        self, appearance: Appearance, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._name = heading("")
        self._title = caption("")
        self._version = paragraph("")
        self._instruction = Typeset("", appearance, "reading", times=_INSTRUCTION)
        self._instruction.setWordWrap(True)
        self._note = caption("")
        self._note.setWordWrap(True)
        self._begun = paragraph("")
        self._begin = primary_button(self.tr("Begin"))
        self._go_on = primary_button(self.tr("Go on"))
        self._begin_anew = outline_button(self.tr("Begin anew"))
        self._delete = quiet_button(self.tr("Delete what I began"))
        self._leave = quiet_button(self.tr("Not now"))
        self._ease = caption("")
        self._ease.setWordWrap(True)
        self._labels: tuple[QLabel, ...] = (
            self._name,
            self._title,
            self._version,
            self._note,
            self._instruction,
            self._ease,
            self._begun,
        )
        self._buttons = (
            self._begin,
            self._go_on,
            self._begin_anew,
            self._delete,
            self._leave,
        )
        self._about = MeasureAbout(appearance)
        self._lay_out(measure_column(self, appearance))
        self._connect()
        self.clear()

    def show_view(self, view: MeasureView, today: date) -> None:
        """Show a questionnaire, and what was begun of it."""
        measure = view.measure
        self._say(measure)
        begun = begun_told(view, today)
        self._begun.setText(begun)
        self._begun.setAccessibleName(begun)
        is_begun = view.unfinished is not None
        for widget in (self._begun, self._go_on, self._begin_anew, self._delete):
            widget.setVisible(is_begun)
        self._begin.setVisible(not is_begun)
        self._leave.show()
        self._about.show_measure(measure, self._language)
        self._about.show()

    def take_focus(self) -> None:
        """Put the keyboard on the button that goes on."""
        (self._begin if self._go_on.isHidden() else self._go_on).setFocus()

    def clear(self) -> None:
        """Show nothing and know nothing."""
        for label in self._labels:
            label.clear()
            label.setAccessibleName("")
        for part in (*self._labels, *self._buttons, self._about):
            part.hide()

    def _say(self, measure: Measure) -> None:
        language = self._language
        wording = language_for(measure, language)
        told = {
            self._name: self.tr("{name} · {recall}").format(
                name=measure.name, recall=measure.recall.said_in(language)
            ),
            self._title: measure.title,
            self._version: measure.version.said_in(language),
            # Two of the forms have no instruction but their stem.
            self._instruction: measure.instruction.said_in(wording)
            or measure.stem.said_in(wording),
            self._ease: self.tr(
                "Some questions name hard things. Any of them can be skipped, and you "
                "can stop whenever you like. Every answer is saved at once, in this "
                "journal and nowhere else."
            ),
            self._note: ""
            if wording == language
            else measure.translation.note.said_in(language),
        }
        for label, text in told.items():
            label.setText(text)
            label.setAccessibleName(text)
            label.setVisible(bool(text))

    def _connect(self) -> None:
        self._begin.clicked.connect(self.begun)
        self._begin_anew.clicked.connect(self.begun)
        self._go_on.clicked.connect(self.resumed)
        self._delete.clicked.connect(self.delete_wanted)
        self._leave.clicked.connect(self.left)

    def _lay_out(self, column: QVBoxLayout) -> None:
        top = QVBoxLayout()
        top.setSpacing(2)
        fill(top, self._name, self._title)
        column.addLayout(top)
        fill(column, *self._labels[2:])
        buttons = FlowLayout(gap=10, row_gap=10)
        for button in self._buttons:
            buttons.addWidget(button)
        column.addLayout(buttons)
        column.addWidget(self._about)
