"""Taking a questionnaire: question by question, or all of it on one page."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from journal.domain.measure import Item
from journal.ui import keys
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import caption, link_button
from journal.ui.widgets.measure_about import MeasureAbout
from journal.ui.widgets.measure_column import fill, in_order, measure_column
from journal.ui.widgets.measure_end import MeasureEnd
from journal.ui.widgets.measure_question import MeasureQuestion
from journal.ui.widgets.measure_sheet import MeasureSheet
from journal.ui.widgets.measure_sitting import Sitting
from journal.ui.widgets.typeset import Typeset

_ABOUT_AN_EVENT = frozenset({"pcl-5"})
_BELOW_BAR = 40


class MeasureTaking(QWidget):
    """A sitting on the screen. Each answer is told at once, so that it can be saved.

    Signals:
        answered: the sitting has another answer.
        finish_wanted: the person is done.
        later_wanted: the person goes on another time; the answers are kept.
        delete_wanted: the person wants these answers to be deleted.
    """

    answered = Signal()
    finish_wanted = Signal()
    later_wanted = Signal()
    delete_wanted = Signal()

    def __init__(
        self, appearance: Appearance, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._sitting: Sitting | None = None
        self._on_one_page = False
        self._name = Typeset("", appearance, "interface")
        self._name.setProperty("look", "quiet")
        self._progress = caption("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How far you are"))
        self._question = MeasureQuestion(appearance)
        self._sheet = MeasureSheet(appearance)
        self._end = MeasureEnd(appearance)
        self._note = caption("")
        self._note.setWordWrap(True)
        self._all = link_button(self.tr("All on one page"))
        self._later = link_button(self.tr("Finish later"))
        self._delete = link_button(self.tr("Delete these answers"))
        self._about = MeasureAbout(appearance, self._all, self._later, self._delete)
        self._lay_out(measure_column(self, appearance))
        self._connect()

    def show_sitting(self, sitting: Sitting) -> None:
        """Show a sitting where it stands."""
        self._sitting = sitting
        measure = sitting.measure
        name = self.tr("{name} · {recall}").format(
            name=measure.name, recall=measure.recall.said_in(self._language)
        )
        note = self.tr(
            "You can stop whenever you like; nothing is sent anywhere. This is not a "
            "diagnosis. A number key answers and goes on, Backspace goes back."
        )
        if measure.id in _ABOUT_AN_EVENT:
            note = self.tr(
                "You do not need to think of the event itself. You can stop whenever "
                "you like; nothing is sent anywhere. This is not a diagnosis. A number "
                "key answers and goes on, Backspace goes back."
            )
        for label, text in ((self._name, name), (self._note, note)):
            label.setText(text)
            label.setAccessibleName(text)
        self._bar.setRange(0, len(measure.questions))
        self._about.show_measure(measure, self._language)
        self._show_place()

    def take_number(self, value: int) -> None:
        """Answer with a number key, and go on."""
        if self._sheet.isVisible():
            self._sheet.answer(value)
        elif self._question.isVisible():
            self._question.answer(value)

    def go_on(self) -> None:
        """Go to the next question, where this one has an answer."""
        if self._sheet.isVisible():
            self._sheet.go_on()
        elif self._question.isVisible():
            self._question.go_on()

    def go_back(self) -> None:
        """Go to the question before, if there is one."""
        if self._sheet.isVisible():
            self._sheet.go_back()
        elif self._sitting is not None and self._sitting.place > 0:
            self._go_to(self._sitting.place - 1)

    def clear(self) -> None:
        """Show nothing and know nothing."""
        self._sitting = None
        for part in (self._question, self._sheet, self._end):
            part.clear()
        self._progress.clear()
        self._progress.setAccessibleName("")
        self._bar.reset()

    def _go_ahead(self) -> None:
        if self._sitting is not None:
            self._go_to(self._sitting.place + 1)

    def _go_to(self, place: int) -> None:
        if self._sitting is not None:
            self._sitting.go_to(place)
            self._show_place()

    def _show_place(self) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        item = sitting.question
        shown: MeasureSheet | MeasureQuestion | MeasureEnd
        if self._on_one_page:
            self._sheet.show_sitting(sitting)
            shown = self._sheet
        elif item is not None:
            self._question.show_question(sitting, item)
            shown = self._question
        else:
            self._end.show_sitting(sitting)
            shown = self._end
        for part in (self._question, self._sheet, self._end):
            part.setVisible(part is shown)
        self._name_toggle()
        self._tell_progress()
        in_order(*shown.stops, *self._about.stops)
        if self._on_one_page:
            self._sheet.take_focus(sitting.place)
        else:
            shown.take_focus()
        if not self._on_one_page:
            self._scroll_to(self._name)

    def _tell_progress(self) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        count = len(sitting.measure.questions)
        if self._on_one_page or sitting.question is None:
            here = sitting.answered
            text = self.tr("{0} of {1} answered · saved as you go")
        else:
            here = sitting.place + 1
            text = self.tr("{0} of {1} · saved as you go")
        told = text.format(here, count)
        self._progress.setText(told)
        self._progress.setAccessibleName(told)
        self._bar.setValue(here)

    def _answer(self, value: int | None) -> None:
        if self._sitting is not None and self._sitting.question is not None:
            self._answer_item(self._sitting.question, value)

    def _answer_item(self, item: Item, value: int | None) -> None:
        if self._sitting is not None:
            self._sitting.answer(item, value)
            self._tell_progress()
            self.answered.emit()

    def _toggle_page(self) -> None:
        self._on_one_page = not self._on_one_page
        self._show_place()

    def _name_toggle(self) -> None:
        name = self.tr("All on one page")
        if self._on_one_page:
            name = self.tr("One question a page")
        self._all.setText(name)
        self._all.setAccessibleName(name)

    def _scroll_soon(self, widget: QWidget) -> None:
        """Scroll once a page that was just filled has its layout."""
        QTimer.singleShot(0, widget, lambda: self._scroll_to(widget))

    def _scroll_to(self, widget: QWidget) -> None:
        for area in self.findChildren(QScrollArea):
            area.ensureWidgetVisible(widget, 0, _BELOW_BAR)

    def _connect(self) -> None:
        self._question.answered.connect(self._answer)
        self._question.next_wanted.connect(self._go_ahead)
        self._sheet.answered.connect(self._answer_item)
        self._sheet.reached.connect(self._scroll_soon)
        self._end.place_wanted.connect(self._go_to)
        for part in (self._question, self._end):
            part.back_wanted.connect(self.go_back)
        for done in (self._sheet, self._end):
            done.finish_wanted.connect(self.finish_wanted)
        self._all.clicked.connect(self._toggle_page)
        self._later.clicked.connect(self.later_wanted)
        self._delete.clicked.connect(self.delete_wanted)
        keys.bind("question_back", self.go_back, self, within=True)

    def _lay_out(self, column: QVBoxLayout) -> None:
        top = QHBoxLayout()
        top.addWidget(self._name)
        top.addStretch(1)
        top.addWidget(self._progress)
        column.addLayout(top)
        column.addWidget(self._bar)
        column.addSpacing(_BELOW_BAR)
        fill(column, self._question, self._sheet, self._end)
        column.addSpacing(_BELOW_BAR // 2)
        column.addWidget(self._note)
        column.addWidget(self._about)
