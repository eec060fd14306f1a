"""The newest entries, as a way back to them."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from journal.domain.entry import Summary
from journal.ui.widgets.controls import Card, caption, subheading
from journal.ui.widgets.dates import full_day, short_day
from journal.ui.widgets.replaced import replace_rows

_NARROWEST = 80


class ElidedLink(QPushButton):
    """A link that is cut with an ellipsis where there is no room for all of it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = text
        self.setProperty("look", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.ensurePolished()
        room = self.contentsRect().width() - 2 * self.fontMetrics().averageCharWidth()
        elide = Qt.TextElideMode.ElideRight
        cut = self.fontMetrics().elidedText(self._whole, elide, max(room, _NARROWEST))
        # A single & would become an access key.
        self.setText(cut.replace("&", "&&"))


class LastWritten(Card):
    """Titles and days of a few entries; of a folded one nothing but these.

    Signals:
        entry_wanted: the EntryId of the entry to open.
    """

    entry_wanted = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Summary, ...] | None = None
        self._rows = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 18, 20, 18)
        self._column.setSpacing(8)
        self._column.addWidget(subheading(title))
        self._column.addWidget(self._rows)

    def show_entries(self, entries: tuple[Summary, ...]) -> None:
        """Show these entries, in this order."""
        if entries == self._entries:
            return
        self._entries = entries
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for number, entry in enumerate(entries):
            grid.addWidget(self._link(entry), number, 0)
            right = Qt.AlignmentFlag.AlignRight
            grid.addWidget(caption(short_day(entry.day)), number, 1, right)
        if not entries:
            kind = caption(self.tr("Nothing written yet. One line is enough to begin."))
            kind.setWordWrap(True)
            grid.addWidget(kind, 0, 0)
        replace_rows(self._column, self._rows, rows)
        self._rows = rows

    def _link(self, entry: Summary) -> ElidedLink:
        name = entry.title or entry.excerpt or self.tr("Untitled")
        link = ElidedLink(name)
        said = self.tr("{0}, {1}").format(name, full_day(entry.day))
        link.setAccessibleName(said)
        link.setToolTip(name)
        link.clicked.connect(lambda: self.entry_wanted.emit(entry.id))
        return link
