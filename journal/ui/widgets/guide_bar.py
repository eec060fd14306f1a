"""The tools above a guide: the way back, its headings, a bookmark, size and paper."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from journal.domain.reading import TOP
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import caption, icon_button

_SIDE, _ABOVE, _BETWEEN, _GROUP = 28, 12, 3, 14


class GuideBar(QWidget):
    """One row of buttons without words; their names are in their tooltips.

    Signals:
        back_wanted, forward_wanted: along the way the reader came.
        heading_wanted: the number of a heading to go to; TOP is the beginning.
        bookmark_wanted: whether the place in sight should have a bookmark.
        smaller_wanted, larger_wanted: another size of text.
        print_wanted, pdf_wanted: the guide on paper, or as a file.
    """

    back_wanted = Signal()
    forward_wanted = Signal()
    heading_wanted = Signal(int)
    bookmark_wanted = Signal(bool)
    smaller_wanted = Signal()
    larger_wanted = Signal()
    print_wanted = Signal()
    pdf_wanted = Signal()

    def __init__(
        self, appearance: Appearance, *, keeps: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        icon = appearance.icon
        self._back = icon_button(icon("arrow-left"), self.tr("Back (Alt+Left)"))
        self._forward = icon_button(icon("arrow-right"), self.tr("Forward (Alt+Right)"))
        self._headings = self._headings_button(appearance)
        self._bookmark = icon_button(
            icon("bookmark", chosen="accent"), self.tr("Bookmark this place (Ctrl+D)")
        )
        self._bookmark.setCheckable(True)
        if not keeps:  # shown without a parent, it would be a window of its own
            self._bookmark.hide()
        self._smaller = icon_button(
            icon("a-arrow-down"), self.tr("Smaller text (Ctrl+-)")
        )
        self._larger = icon_button(icon("a-arrow-up"), self.tr("Larger text (Ctrl++)"))
        self._print = icon_button(icon("printer"), self.tr("Print (Ctrl+P)"))
        self._pdf = icon_button(icon("file-down"), self.tr("Save as PDF"))
        self._told = caption("")
        self._arrange()
        self._connect()

    def tell(self, sentence: str) -> None:
        """Show a few words until another guide is shown."""
        self._told.setText(sentence)
        self._told.setAccessibleName(sentence)

    def show_way(self, *, back: bool, forward: bool) -> None:
        """Offer the ways that lead somewhere."""
        self._back.setEnabled(back)
        self._forward.setEnabled(forward)

    def show_sizes(self, *, smaller: bool, larger: bool) -> None:
        """Offer the sizes that there are."""
        self._smaller.setEnabled(smaller)
        self._larger.setEnabled(larger)

    def show_headings(self, title: str, headings: Sequence[str]) -> None:
        """Offer the headings of a guide, below its title."""
        menu = self._headings.menu()
        menu.clear()
        for number, words in enumerate((title, *headings), start=TOP):
            action = menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(
                lambda _=False, to=number: self.heading_wanted.emit(to)
            )

    def show_bookmarked(self, *, on: bool) -> None:
        """Show whether the place in sight has a bookmark."""
        self._bookmark.setChecked(on)
        name = (
            self.tr("Remove this bookmark (Ctrl+D)")
            if on
            else self.tr("Bookmark this place (Ctrl+D)")
        )
        self._bookmark.setAccessibleName(name)
        self._bookmark.setToolTip(name)

    def _headings_button(self, appearance: Appearance) -> QToolButton:
        button = icon_button(
            appearance.icon("table-of-contents"), self.tr("On this page")
        )
        menu = QMenu(button)
        menu.setAccessibleName(self.tr("On this page"))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, _ABOVE, _SIDE, 0)
        row.setSpacing(_BETWEEN)
        row.addWidget(self._back)
        row.addWidget(self._forward)
        row.addStretch(1)
        row.addWidget(self._told)
        row.addSpacing(_GROUP)
        row.addWidget(self._headings)
        row.addWidget(self._bookmark)
        row.addSpacing(_GROUP)
        row.addWidget(self._smaller)
        row.addWidget(self._larger)
        row.addSpacing(_GROUP)
        row.addWidget(self._print)
        row.addWidget(self._pdf)

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_wanted)
        self._forward.clicked.connect(self.forward_wanted)
        self._bookmark.clicked.connect(self.bookmark_wanted)
        self._smaller.clicked.connect(self.smaller_wanted)
        self._larger.clicked.connect(self.larger_wanted)
        self._print.clicked.connect(self.print_wanted)
        self._pdf.clicked.connect(self.pdf_wanted)
