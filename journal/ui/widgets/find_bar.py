"""Finding words on the page: how often they stand there, and from one to the next."""

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextEdit, QWidget
from typing_extensions import override

from journal.domain.on_page import places
from journal.ui import keys
from journal.ui.announcing import QuietWord
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import caption, icon_button, search_field
from journal.ui.widgets.editor_marks import EditorMarks, Place, in_sight
from journal.ui.widgets.text_units import unit_places

LAYER = "found"
_LOOK_AGAIN_MS = 150
_SAY_AFTER_MS = 700


class FindBar(QFrame):
    """A row above the text; Return and F3 go on, Escape goes back to the text."""

    def __init__(
        self,
        editor: QTextEdit,
        marks: EditorMarks,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "notice")
        self._editor = editor
        self._marks = marks
        self._appearance = appearance
        self._places: list[Place] = []
        self._current = -1
        self._field = search_field(appearance.icon("search"), self.tr("Find on page"))
        self._field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self._count = caption("")
        self._spoken = QuietWord(self, pause_ms=_SAY_AFTER_MS)
        self._again = QTimer(self, singleShot=True, interval=_LOOK_AGAIN_MS)
        self._again.timeout.connect(self._look_again)
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._look)
        editor.textChanged.connect(self._note_edit)
        editor.verticalScrollBar().valueChanged.connect(self._mark)
        appearance.changed.connect(self._mark)
        self._lay_out()
        self.hide()

    @property
    def count(self) -> str:
        """What is told about how many there are."""
        return self._count.text()

    @property
    def has_focus(self) -> bool:
        """Whether someone types what to look for."""
        return self._field.hasFocus()

    def open(self) -> None:
        """Begin with what is selected, if that is within one line."""
        selected = self._editor.textCursor().selectedText()
        self.show()
        if selected and "\u2029" not in selected:
            self._field.setText(selected)
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._look()

    def leave(self) -> None:
        """Go back to the text, where the last words were found."""
        self.hide()
        self._places, self._current = [], -1
        self._marks.clear(LAYER)
        self._spoken.hush()
        self._editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_on(self) -> None:
        """Go to the next place, from the last to the first."""
        self._step(1)

    def go_back(self) -> None:
        """Go to the place before."""
        self._step(-1)

    def forget(self) -> None:
        """Let go of the words that were looked for."""
        self._field.blockSignals(True)
        self._field.clear()
        self._field.blockSignals(False)
        self._places, self._current = [], -1
        self._marks.clear(LAYER)
        self._spoken.hush()
        self._count.clear()
        self.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        escapes = event.key() == Qt.Key.Key_Escape
        if escapes and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # else it would lead out of the text alone
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if escapes:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._step(-1 if back else 1)
        else:
            return False
        return True

    def _lay_out(self) -> None:
        icon = self._appearance.icon
        before = icon_button(icon("chevron-up"), self.tr("The one before"))
        before.setToolTip(_with_key(self.tr("The one before"), "find_back"))
        before.clicked.connect(self.go_back)
        after = icon_button(icon("chevron-down"), self.tr("The next one"))
        after.setToolTip(_with_key(self.tr("The next one"), "find_on"))
        after.clicked.connect(self.go_on)
        close = icon_button(icon("x"), self.tr("Back to the text"))
        close.clicked.connect(self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 6, 20, 6)
        row.setSpacing(6)
        row.addWidget(self._field, 1)
        row.addWidget(self._count)
        for button in (before, after, close):
            row.addWidget(button)

    def _note_edit(self) -> None:
        if self.isVisible():
            self._again.start()

    def _look(self) -> None:
        """Look for other words, from the cursor on."""
        self._find()
        start = self._editor.textCursor().selectionStart()
        following = bisect_left([first for first, _ in self._places], start)
        self._current = following % len(self._places) if self._places else -1
        self._show()

    def _look_again(self) -> None:
        """Look for the same words after the text has changed."""
        if self.isVisible():
            self._find()
            self._current = min(self._current, len(self._places) - 1)
            self._mark()
            self._tell()

    def _find(self) -> None:
        text = self._editor.toPlainText()
        self._places = unit_places(text, places(text, self._field.text()))

    def _step(self, by: int) -> None:
        if not self.isVisible():
            self.open()
        elif self._places:
            self._current = (self._current + by) % len(self._places)
            self._show()

    def _show(self) -> None:
        if self._current >= 0:
            cursor = self._editor.textCursor()
            first, last = self._places[self._current]
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            self._editor.setTextCursor(cursor)
            self._editor.ensureCursorVisible()
        self._mark()
        self._tell()

    def _tell(self) -> None:
        if not self._field.text().strip():
            said = ""
        elif not self._places:
            said = self.tr("Not on this page")
        else:
            said = self.tr("{number} of {count}").format(
                number=self._current + 1, count=len(self._places)
            )
        self._count.setText(said)
        self._count.setAccessibleName(said)
        self._spoken.tell(said)

    def _mark(self) -> None:
        """Mark what is in sight: a long text may hold thousands."""
        if not self.isVisible():
            return
        top, bottom = in_sight(self._editor)
        first = bisect_left([end for _, end in self._places], top)
        last = bisect_right([start for start, _ in self._places], bottom)
        other, current = self._other(), self._one_at_hand()
        self._marks.show_marks(
            LAYER,
            (
                (self._places[at], current if at == self._current else other)
                for at in range(first, last)
            ),
        )

    def _other(self) -> QTextCharFormat:
        """Return the look of what was found: the line below does without colours."""
        made = QTextCharFormat()
        made.setBackground(self._appearance.colour("accentbg"))
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        made.setUnderlineColor(self._appearance.colour("accent"))
        return made

    def _one_at_hand(self) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setBackground(self._appearance.colour("accent"))
        made.setForeground(self._appearance.colour("surface"))
        return made


def _with_key(name: str, key: str) -> str:
    return f"{name} ({keys.key(key).shown})"
