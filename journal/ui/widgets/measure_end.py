"""After the last question: what was skipped, and the step to the result."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import (
    FlowLayout,
    caption,
    link_button,
    paragraph,
    primary_button,
    quiet_button,
)
from journal.ui.widgets.measure_column import row_of
from journal.ui.widgets.measure_sitting import Sitting
from journal.ui.widgets.replaced import replace_rows
from journal.ui.widgets.typeset import Typeset

_TITLE = 26 / 17  # of the "reading" font


class MeasureEnd(QWidget):
    """Nothing has to be answered: going on is one key, going back another.

    Signals:
        finish_wanted: the person is done.
        back_wanted: the person wants the last question.
        place_wanted: the place of a question to go to, from 0.
    """

    finish_wanted = Signal()
    back_wanted = Signal()
    place_wanted = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = Typeset(
            self.tr("That was the last question."), appearance, "reading", times=_TITLE
        )
        title.setWordWrap(True)
        self._skipped = paragraph("")
        self._links = QWidget()
        self._back = quiet_button(self.tr("Back"), icon=appearance.icon("arrow-left"))
        self._back.clicked.connect(self.back_wanted)
        self._finish = primary_button(self.tr("Finish"))
        self._finish.clicked.connect(self.finish_wanted)
        after = caption(self.tr("Once you finish, the answers stay as they are."))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._column.addWidget(title)
        self._column.addWidget(self._skipped)
        self._column.addWidget(self._links)
        self._column.addLayout(row_of(self._finish, self._back))
        self._column.addWidget(after)

    def show_sitting(self, sitting: Sitting) -> None:
        """Show which questions have no answer."""
        places = sitting.open_places
        text = self.tr(
            "These have no answer. That is fine; you can also go back to them."
        )
        if not places:
            text = self.tr("Every question has an answer.")
        self._skipped.setText(text)
        self._skipped.setAccessibleName(text)
        links = QWidget()
        row = FlowLayout(links, gap=16, row_gap=4)
        for place in places:
            link = link_button(self.tr("Question {0}").format(place + 1))
            link.clicked.connect(lambda _, to=place: self.place_wanted.emit(to))
            row.addWidget(link)
        replace_rows(self._column, self._links, links)
        self._links = links

    @property
    def stops(self) -> list[QWidget]:
        """What Tab passes, in order."""
        return [*self._links.findChildren(QPushButton), self._finish, self._back]

    def take_focus(self) -> None:
        """Put the keyboard on the button that goes on."""
        self._finish.setFocus()

    def clear(self) -> None:
        """Show nothing and know nothing."""
        self._skipped.clear()
        self._skipped.setAccessibleName("")
        links = QWidget()
        replace_rows(self._column, self._links, links)
        self._links = links
