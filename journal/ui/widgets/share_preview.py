"""The pages as they will be given away, one at a time."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal.domain.page import Paper
from journal.domain.paper import Passage
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import (
    caption,
    icon_button,
    link_button,
    paragraph,
)
from journal.ui.widgets.paper_view import PaperView

_NOTHING = Paper(pages=())


class SharePreview(QWidget):
    """A page, the way to the others, and what was left out of this copy.

    Signals:
        changed: other passages are left out.
    """

    changed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper = _NOTHING
        self._at = 0
        self._passages: list[Passage] = []
        self._steps: list[int] = []
        self._view = PaperView(appearance)
        self._before = icon_button(
            appearance.icon("chevron-left"), self.tr("Page before")
        )
        self._after = icon_button(
            appearance.icon("chevron-right"), self.tr("Next page")
        )
        self._number = caption("")
        self._hint = caption("")
        self._hint.setWordWrap(True)
        self._left_out = paragraph("")
        self._put_back = link_button(self.tr("Put the last one back"))
        self._put_back.clicked.connect(self._undo)
        self._before.clicked.connect(lambda: self._turn(-1))
        self._after.clicked.connect(lambda: self._turn(1))
        self._view.turned.connect(self._turn)
        self._view.left_out.connect(self._leave_out)
        self._view.taken_back.connect(self._take_back)
        self._lay_out()
        self._show()

    @property
    def passages(self) -> tuple[Passage, ...]:
        """What is left out of this copy."""
        return tuple(self._passages)

    def show_paper(self, paper: Paper) -> None:
        """Show other pages; the person stays on the page with this number."""
        self._paper = paper
        self._at = max(0, min(self._at, len(paper.pages) - 1))
        self._show()

    def keep_only(self, keys: Sequence[str]) -> None:
        """Forget the passages of parts that are not ticked any more."""
        kept = [each for each in self._passages if each.key in keys]
        if len(kept) < len(self._passages):
            self._passages, self._steps = kept, [1] * len(kept)

    def forget(self) -> None:
        """Drop the pages, and what was left out."""
        self._passages, self._steps = [], []
        self._at = 0
        self.show_paper(_NOTHING)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(6)
        for part in (self._before, self._number, self._after):
            foot.addWidget(part)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 28, 28, 20)
        column.setSpacing(10)
        column.addWidget(self._view, 1)
        column.addLayout(foot)
        column.addWidget(self._hint)
        column.addWidget(self._left_out)
        column.addWidget(self._put_back, 0, Qt.AlignmentFlag.AlignLeft)

    def _turn(self, by: int) -> None:
        to = self._at + by
        if 0 <= to < len(self._paper.pages):
            self._at = to
            self._show()

    def _leave_out(self, passages: list[Passage]) -> None:
        self._passages += passages
        self._steps.append(len(passages))
        self.changed.emit()

    def _take_back(self, number: int) -> None:
        if number < len(self._passages):
            del self._passages[number]
            self._steps = [1] * len(self._passages)
            self.changed.emit()

    def _undo(self) -> None:
        if self._steps:
            del self._passages[-self._steps.pop() :]
            self.changed.emit()
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        pages = self._paper.pages
        name = self.tr("Page {number} of {count}").format(
            number=self._at + 1 if pages else 0, count=len(pages)
        )
        self._view.show_page(pages[self._at] if pages else None, name)
        self._number.setText(name)
        self._number.setAccessibleName(name)
        self._before.setEnabled(self._at > 0)
        self._after.setEnabled(self._at + 1 < len(pages))
        hint = (
            self.tr("Select words here to leave them out of this copy")
            if pages
            else self.tr("Tick something to see its pages here")
        )
        self._hint.setText(hint)
        self._hint.setAccessibleName(hint)
        self._say_left_out()

    def _say_left_out(self) -> None:
        count = len(self._passages)
        words = (
            self.tr("One passage is left out of this copy.")
            if count == 1
            else self.tr("{count} passages are left out of this copy.").format(
                count=count
            )
        )
        self._left_out.setText(words)
        self._left_out.setAccessibleName(words)
        for part in (self._left_out, self._put_back):
            if not part.isWindow():
                part.setVisible(count > 0)
