"""The very page that will be given away; words on it can be left out."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from journal.domain.page import Bar, Page, Run
from journal.ui.appearance import Appearance
from journal.ui.widgets.paper_caret import Chosen
from journal.ui.widgets.paper_paint import PagePainter, offset_of

_EMPTY = Page(width=595.28, height=841.89)
_ASCENT, _DESCENT = 0.95, 0.3  # of a font's size
_LEAVES_OUT = {
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
}


class PaperView(QWidget):
    """One page, as large as there is room; drag over words, or Shift and the arrows.

    Signals:
        left_out: the list of Passages to take out of this copy.
        taken_back: the number of the passage whose bar was pressed.
        turned: by how many pages, -1 or 1.
    """

    left_out = Signal(list)
    taken_back = Signal(int)
    turned = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._page = _EMPTY
        self._chosen = Chosen(_EMPTY)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        appearance.changed.connect(self.update)

    def show_page(self, page: Page | None, name: str) -> None:
        """Show a page, whose name a screen reader says; None shows an empty sheet."""
        self._page = page or _EMPTY
        self._chosen = Chosen(self._page)
        self.setAccessibleName(name)
        self._describe()
        self.update()

    def leave_out_chosen(self) -> None:
        """Ask that the chosen words be left out."""
        passages = self._chosen.passages()
        if passages:
            self.left_out.emit(passages)

    @property
    def has_chosen(self) -> bool:
        """Whether any words are chosen."""
        return not self._chosen.is_empty

    @override
    def sizeHint(self) -> QSize:
        return QSize(420, 594)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(210, 297)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = self._sheet()
        painter.save()
        painter.translate(sheet.topLeft())
        painter.scale(self._scale(), self._scale())
        PagePainter(painter).draw_page(self._page)
        self._paint_chosen(painter)
        self._paint_caret(painter)
        painter.restore()
        edge = self._appearance.colour("accent" if self.hasFocus() else "line")
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        painter.drawRect(sheet)
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._on_page(event.position())
        bar = self._bar_at(at)
        if bar is not None:
            self.taken_back.emit(bar.number)
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._chosen.put_at(at.x(), at.y(), extend=shift)
        self._describe()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            at = self._on_page(event.position())
            self._chosen.put_at(at.x(), at.y(), extend=True)
            self._describe()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._chosen.choose_word()
        self._describe()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.has_chosen:
            self.leave_out_chosen()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _LEAVES_OUT:
            self.leave_out_chosen()
        elif not self._move(event):
            super().keyPressEvent(event)
            return
        self._describe()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _move(self, event: QKeyEvent) -> bool:
        """Move the caret or turn the page; say whether the key was one of those."""
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        by_word = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        step = self._chosen.move_word if by_word else self._chosen.move
        match event.key():
            case Qt.Key.Key_Right:
                step(1, extend=extend)
            case Qt.Key.Key_Left:
                step(-1, extend=extend)
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                by = 1 if event.key() == Qt.Key.Key_Down else -1
                self._chosen.move_line(by, extend=extend)
            case Qt.Key.Key_Home | Qt.Key.Key_End:
                first = event.key() == Qt.Key.Key_Home
                self._chosen.move_end(first=first, extend=extend)
            case Qt.Key.Key_PageDown | Qt.Key.Key_PageUp:
                self.turned.emit(1 if event.key() == Qt.Key.Key_PageDown else -1)
            case _:
                return False
        return True

    def _describe(self) -> None:
        """Let a screen reader say what is chosen, else the words of the page."""
        words = self._chosen.text
        if not words:
            words = " ".join(run.text for run in self._chosen.runs)
        self.setAccessibleDescription(words)
        self.update()

    def _scale(self) -> float:
        room = self.size() - QSize(4, 4)
        return min(room.width() / self._page.width, room.height() / self._page.height)

    def _sheet(self) -> QRectF:
        width, height = (
            self._page.width * self._scale(),
            self._page.height * self._scale(),
        )
        return QRectF((self.width() - width) / 2, 2, width, height)

    def _on_page(self, at: QPointF) -> QPointF:
        return (at - self._sheet().topLeft()) / self._scale()

    def _bar_at(self, at: QPointF) -> Bar | None:
        for mark in self._page.marks:
            if isinstance(mark, Bar):
                box = QRectF(mark.x, mark.y, mark.width, mark.height)
                if box.contains(at):
                    return mark
        return None

    def _paint_chosen(self, painter: QPainter) -> None:
        behind = self._appearance.colour("accent")
        behind.setAlphaF(0.25)
        for place, first, last in self._chosen.stretches():
            run = self._chosen.runs[place]
            left, right = offset_of(run, first), offset_of(run, last)
            box = QRectF(
                run.x + left,
                run.y - _ASCENT * run.size,
                right - left,
                (_ASCENT + _DESCENT) * run.size,
            )
            painter.fillRect(box, behind)

    def _paint_caret(self, painter: QPainter) -> None:
        if not self.hasFocus() or not self._chosen.runs:
            return
        run: Run = self._chosen.runs[self._chosen.caret.run]
        x = run.x + offset_of(run, self._chosen.caret.letter)
        painter.setPen(QPen(self._appearance.colour("accent"), 1.2))
        painter.drawLine(
            QPointF(x, run.y - _ASCENT * run.size),
            QPointF(x, run.y + _DESCENT * run.size),
        )
