"""The sources of a guide: to copy, or to open once the person knows what that does."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal.domain.guide import Source
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import (
    caption,
    outline_button,
    paragraph,
    quiet_button,
)
from journal.ui.widgets.leaf import Leaf
from journal.ui.widgets.tinted import Tinted
from journal.ui.widgets.typeset import Typeset

_HEADING_GAP = 4


class GuideSources(QWidget):
    """A numbered list under a small heading.

    Signals:
        address_wanted: the QUrl that the browser of the system should open.
        line_shown: the line that says what opening does is there to be read.
    """

    address_wanted = Signal(QUrl)
    line_shown = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sources: tuple[Source, ...] = ()
        self._link = ""
        self._heading = Typeset(
            self.tr("Sources"),
            appearance,
            "chosen",
            ink=QPalette.ColorRole.PlaceholderText,
        )
        self._told = caption("")
        self.leaf = Leaf(appearance, small=True)
        self.leaf.setAccessibleName(self.tr("Sources"))
        self.leaf.anchorClicked.connect(self._use_link)
        self._warning = paragraph("")
        self._open = outline_button(self.tr("Open in the browser"))
        self._stay = quiet_button(self.tr("Stay here"))
        self.line = self._make_line(appearance)
        self._open.clicked.connect(self._browse)
        self._stay.clicked.connect(self._put_away)
        self._arrange()

    def show_sources(self, html: str, sources: tuple[Source, ...]) -> None:
        """Show these sources, as numbered in the HTML."""
        self._sources = sources
        self.leaf.show_html(html)
        self.tell("")
        self.line.hide()

    def tell(self, sentence: str) -> None:
        """Show a few words beside the heading."""
        self._told.setText(sentence)
        self._told.setAccessibleName(sentence)
        self._told.setVisible(bool(sentence))

    def _make_line(self, appearance: Appearance) -> Tinted:
        line = Tinted(appearance, "sunk")
        box = QVBoxLayout(line)
        box.setContentsMargins(16, 12, 16, 12)
        box.setSpacing(8)
        box.addWidget(self._warning)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._open)
        buttons.addWidget(self._stay)
        buttons.addStretch(1)
        box.addLayout(buttons)
        line.hide()
        return line

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(Leaf.ROOM, 0, Leaf.ROOM, _HEADING_GAP)
        head.addWidget(self._heading)
        head.addStretch(1)
        head.addWidget(self._told)
        around = QHBoxLayout()
        around.setContentsMargins(Leaf.ROOM, 0, Leaf.ROOM, _HEADING_GAP)
        around.addWidget(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(around)
        column.addWidget(self.leaf)

    def _use_link(self, link: QUrl) -> None:
        what, _, which = link.toString().partition(":")
        if not which.isdecimal() or not 0 < int(which) <= len(self._sources):
            return
        source = self._sources[int(which) - 1]
        if what == "copy":
            QGuiApplication.clipboard().setText(source.doi or source.address)
            self.tell(self.tr("Copied"))
        elif what == "open" and source.link:
            self._warn(source.link)

    def _warn(self, link: str) -> None:
        self._link = link
        words = self.tr(
            "Your browser will go online and open {address}. That page, and whoever"
            " runs the network, can see that you were there. Session Journal itself"
            " stays offline."
        ).format(address=link)
        self._warning.setText(words)
        self._open.setAccessibleDescription(words)
        self.line.show()
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line_shown.emit()

    def _browse(self) -> None:
        self._put_away()
        self.address_wanted.emit(QUrl(self._link))

    def _put_away(self) -> None:
        self.leaf.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.hide()
