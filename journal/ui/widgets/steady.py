"""Steady yourself for one minute: three exercises that open in place."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journal.domain.help_now import Exercise
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.widgets.around_exercise import AroundExercise
from journal.ui.widgets.breathing import Breathing
from journal.ui.widgets.controls import (
    Card,
    FlowLayout,
    caption,
    outline_button,
    paragraph,
    quiet_button,
    subheading,
)
from journal.ui.widgets.typeset import Typeset

_PAD = 20
_STEP_TIMES = 0.8  # of the "heading" font


class Steady(Card):
    """The exercises as buttons; the one that was chosen opens below them.

    buttons are in the order of the exercises, for whoever sets the order of Tab. desk
    is that of an open journal: then one may note the distress before and after.

    Signals:
        entry_wanted: the EntryId of a note that was begun after an exercise.
    """

    entry_wanted = Signal(object)

    def __init__(
        self,
        exercises: tuple[Exercise, ...],
        appearance: Appearance,
        language: str,
        *,
        reduced_motion: bool = False,
        desk: Desk | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._language = language
        self._desk = desk
        self._reduced_motion = reduced_motion
        self._open: ExercisePanel | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(_PAD, 19, _PAD, 18)
        self._box.setSpacing(10)
        self._box.addWidget(subheading(self.tr("Steady yourself for one minute")))
        row = FlowLayout(gap=18, row_gap=10)
        self.buttons = tuple(self._button(exercise) for exercise in exercises)
        for button in self.buttons:
            row.addWidget(button)
        self._box.addLayout(row)

    def open_exercise(self, exercise: Exercise) -> None:
        """Show an exercise from its beginning, in place of another."""
        self.close_exercise()
        panel = ExercisePanel(
            exercise,
            self._appearance,
            self._language,
            reduced_motion=self._reduced_motion,
            around=self._around(exercise),
        )
        panel.closed.connect(self.close_exercise)
        self._box.addWidget(panel)
        panel.show()
        self._open = panel
        for before, after in pairwise((self.buttons[-1], *panel.stops)):
            QWidget.setTabOrder(before, after)
        panel.start()

    def close_exercise(self) -> None:
        """Put away what is open."""
        if self._open is not None:
            self._open.hide()
            self._open.deleteLater()
            self._open = None

    def _around(self, exercise: Exercise) -> AroundExercise | None:
        if self._desk is None:
            return None
        around = AroundExercise(exercise, self._desk, self._language, self)
        around.entry_wanted.connect(self.entry_wanted)
        return around

    def _button(self, exercise: Exercise) -> QPushButton:
        button = outline_button(exercise.name.said_in(self._language))
        button.clicked.connect(lambda: self.open_exercise(exercise))
        return button


class ExercisePanel(QWidget):
    """One exercise, step by step, with a way out at every step.

    Signals:
        closed: the person has had enough.
    """

    closed = Signal()

    def __init__(
        self,
        exercise: Exercise,
        appearance: Appearance,
        language: str,
        *,
        reduced_motion: bool = False,
        around: AroundExercise | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(exercise.name.said_in(language))
        self._around = around
        if around is not None:
            around.setParent(self)
        self._exercise = exercise
        self._language = language
        self._place = 0
        self._words = Typeset("", appearance, "heading", times=_STEP_TIMES)
        self._words.setWordWrap(True)
        self._count = caption("")
        self._breathing: Breathing | None = None
        if exercise.breathing:
            self._breathing = Breathing(
                exercise, appearance, language, reduced_motion=reduced_motion
            )
            self._breathing.finished.connect(self._show_end)
        self._next = outline_button(self.tr("Next"))
        self._next.clicked.connect(self._go_on)
        self._again = outline_button(self.tr("Once more"))
        self._again.clicked.connect(self.start)
        self._close = quiet_button(self.tr("Stop here"))
        self._close.clicked.connect(self.closed)
        self._buttons = (self._next, self._again, self._close)
        self._lay_out()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab passes, in order."""
        if self._around is None:
            return self._buttons
        before, after = (
            part.findChildren(QAbstractButton)
            for part in (self._around.before, self._around.after)
        )
        return (*before, *after, *self._buttons)

    def start(self) -> None:
        """Begin with the first step."""
        self._place = 0
        by_steps = self._breathing is None
        for widget in (self._words, self._count, self._next):
            widget.setVisible(by_steps)
        self._again.setVisible(False)
        if self._around is not None:
            self._around.after.setVisible(False)
        if self._breathing is None:
            self._show_step()
            self._next.setFocus()
        else:
            self._breathing.setVisible(True)
            self._breathing.start()
            self._close.setFocus()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 6, 0, 0)
        box.setSpacing(10)
        opening = paragraph(self._exercise.opening.said_in(self._language))
        opening.setProperty("look", "quiet")
        box.addWidget(opening)
        stop = caption(self._exercise.stop.said_in(self._language))
        stop.setWordWrap(True)
        box.addWidget(stop)
        if self._around is not None:
            box.addWidget(self._around.before)
        for widget in (self._breathing, self._words, self._count):
            if widget is not None:
                box.addWidget(widget)
        if self._around is not None:
            box.addWidget(self._around.after)
        row = QHBoxLayout()
        row.setSpacing(10)
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        box.addLayout(row)

    def _go_on(self) -> None:
        self._place += 1
        if self._place < len(self._exercise.steps):
            self._show_step()
        else:
            self._show_end()

    def _show_step(self) -> None:
        step = self._exercise.steps[self._place]
        self._words.setText(step.words.said_in(self._language))
        self._count.setText(
            self.tr("{place} of {all}").format(
                place=self._place + 1, all=len(self._exercise.steps)
            )
        )

    def _show_end(self) -> None:
        self._words.setText(self._exercise.closing.said_in(self._language))
        self._words.setVisible(True)
        if self._breathing is not None:
            self._breathing.setVisible(False)
        self._count.setVisible(False)
        self._next.setVisible(False)
        if self._around is not None:
            self._around.after.setVisible(True)
        self._again.setVisible(True)
        self._again.setFocus()
