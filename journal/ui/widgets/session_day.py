"""The quiet card of a session's day, and the intention when it matters."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal.domain.course_line import Stop
from journal.domain.intention import Intention
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import (
    Card,
    caption,
    outline_button,
    paragraph,
    subheading,
)
from journal.ui.widgets.course_told import stop_name
from journal.ui.widgets.typeset import Typeset

_WORDS = 20 / 17  # of the "reading" font


class SessionDayCard(Card):
    """Says that nothing is needed today.

    Signals:
        line_wanted: the person wants to leave a line.
    """

    line_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = subheading("")
        write = outline_button(self.tr("Leave a line"))
        write.clicked.connect(self.line_wanted)
        row = QHBoxLayout()
        row.addWidget(write)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(
            paragraph(
                self.tr(
                    "Nothing here needs you today. The people with you come first. "
                    "One word tonight or tomorrow is enough, and so is none."
                )
            )
        )
        column.addLayout(row)
        self.hide()

    def show_session(self, session: Stop | None) -> None:
        """Show the card of this session's day; without one it is out of sight."""
        self.setVisible(session is not None)
        said = "" if session is None else stop_name(session)
        self._title.setText(said)
        self._title.setAccessibleName(said)


class IntentionCard(Card):
    """The words of an intention, as they were written; nothing asks about them."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = caption("")
        self._words = Typeset("", appearance, "reading", times=_WORDS)
        self._words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._words)
        self.hide()

    def show_intention(self, session: Stop | None, kept: Intention | None) -> None:
        """Show the intention for a session; without one it is out of sight."""
        is_there = session is not None and kept is not None
        self.setVisible(is_there)
        told = ""
        if session is not None and is_there:
            pattern = self.tr("Your intention for {session}")
            told = pattern.format(session=stop_name(session))
        words = kept.text if kept is not None and is_there else ""
        for label, text in ((self._title, told), (self._words, words)):
            label.setText(text)
            label.setAccessibleName(text)
