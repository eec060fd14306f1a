"""Words that a dictionary lacks: a wave below them, and what they could have been."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QTextBlock, QTextCharFormat, QTextCursor

from journal.domain.checked_words import own_form, words_of
from journal.ui import announcing
from journal.ui.appearance import Appearance
from journal.ui.spell_checking import SpellChecking
from journal.ui.widgets.editor_marks import EditorMarks, Place, in_sight
from journal.ui.widgets.markdown_editor import MarkdownEditor
from journal.ui.widgets.markdown_style import is_code
from journal.ui.widgets.text_units import to_units

LAYER = "misspelt"
_LOOK_AFTER_MS = 400


class Spelling(QObject):
    """Looks at what is in sight after a pause; the word being typed is left alone.

    Signals:
        word_kept: a word that the person calls right.
    """

    word_kept = Signal(str)

    def __init__(
        self, editor: MarkdownEditor, marks: EditorMarks, appearance: Appearance
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self._marks = marks
        self._appearance = appearance
        self._checking = SpellChecking(self)
        self._own: frozenset[str] = frozenset()
        self._judged: dict[str, bool] = {}
        self._asked = 0
        self._pause = QTimer(self, singleShot=True, interval=_LOOK_AFTER_MS)
        self._pause.timeout.connect(self.look)
        editor.textChanged.connect(self._wait)
        editor.verticalScrollBar().valueChanged.connect(self._wait)
        editor.verticalScrollBar().rangeChanged.connect(self._wait)
        editor.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        editor.customContextMenuRequested.connect(self._open_menu)
        appearance.changed.connect(self._wait)

    def choose(self, languages: tuple[str, ...], own: frozenset[str]) -> None:
        """Check in these languages; own are words that are right in any of them."""
        if languages != self._checking.languages:
            self._checking.set_languages(languages)
            self._judged.clear()
        self._own = own
        self.look()

    def forget(self) -> None:
        """Let go of every word that was looked at."""
        self._asked += 1
        self._pause.stop()
        self._judged.clear()
        self._marks.clear(LAYER)

    def look(self) -> None:
        """Mark what is wrong in sight."""
        if not self._checking.languages:
            self._marks.clear(LAYER)
            return
        self._judge(dict(self._in_sight()), self._mark)

    def go_on(self) -> None:
        """Go to the next word that is wrong, and show what it could have been."""
        if self._checking.languages:
            self._judge(dict(self._after_cursor()), self._go_on)

    def _wait(self) -> None:
        if self._checking.languages:
            self._pause.start()

    def _judge(self, words: dict[Place, str], then: Callable[[], None]) -> None:
        new = frozenset(words.values()) - self._judged.keys()
        if not new:
            then()
            return
        asked = self._asked

        def take(wrong: frozenset[str]) -> None:
            if asked == self._asked:  # else the journal was locked meanwhile
                self._judged |= {word: word in wrong for word in new}
                then()

        self._checking.judge(new, take)

    def _is_wrong(self, word: str) -> bool:
        return self._judged.get(word, False) and own_form(word) not in self._own

    def _mark(self) -> None:
        typed = self._editor.textCursor().position() if self._is_typing() else -1
        wave = QTextCharFormat()
        wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wave.setUnderlineColor(self._appearance.colour("help"))
        wrong = [
            (place, wave)
            for place, word in self._in_sight()
            if place[1] != typed and self._is_wrong(word)
        ]
        self._marks.show_marks(LAYER, wrong)

    def _is_typing(self) -> bool:
        return self._editor.hasFocus() and not self._editor.textCursor().hasSelection()

    def _in_sight(self) -> Iterator[tuple[Place, str]]:
        top, bottom = in_sight(self._editor)
        block = self._editor.document().findBlock(top)
        while block.isValid() and block.position() <= bottom:
            yield from _words_in(block)
            block = block.next()

    def _after_cursor(self) -> Iterator[tuple[Place, str]]:
        at = self._editor.textCursor().selectionEnd()
        block = self._editor.document().findBlock(at)
        while block.isValid():
            yield from (one for one in _words_in(block) if one[0][1] > at)
            block = block.next()

    def _go_on(self) -> None:
        for place, word in self._after_cursor():
            if self._is_wrong(word):
                self._editor.setTextCursor(self._cursor(place))
                self._editor.ensureCursorVisible()
                self.look()
                spot = self._editor.cursorRect().bottomLeft()
                self._suggest(place, word, spot)
                return
        announcing.tell(self._editor, self.tr("No word is marked below."))

    def _open_menu(self, spot: QPoint) -> None:
        at = self._editor.cursorForPosition(spot).position()
        block = self._editor.document().findBlock(at)
        for place, word in _words_in(block):
            if place[0] <= at <= place[1] and self._is_wrong(word):
                self._suggest(place, word, spot)
                return
        self._show_menu([], spot)

    def _suggest(self, place: Place, word: str, spot: QPoint) -> None:
        asked = self._asked

        def show(likes: tuple[str, ...]) -> None:
            if asked == self._asked:
                self._show_menu(self._offers(place, word, likes), spot)

        self._checking.suggest(word, show)

    def _offers(self, place: Place, word: str, likes: tuple[str, ...]) -> list[QAction]:
        offers = [QAction(like, self) for like in likes]
        for offer in offers:
            offer.triggered.connect(partial(self._replace, place, word, offer.text()))
        if not offers:
            nothing = QAction(self.tr("No word is like it"), self)
            nothing.setEnabled(False)
            offers.append(nothing)
        keep = QAction(self.tr("Keep as a word of mine"), self)
        keep.triggered.connect(lambda: self.word_kept.emit(word))
        return [*offers, keep]

    def _show_menu(self, offers: list[QAction], spot: QPoint) -> None:
        menu = self._editor.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = menu.actions()[0] if menu.actions() else None
        if offers and first is not None:
            menu.insertActions(first, offers)
            menu.insertSeparator(first)
            menu.setActiveAction(offers[0])
        for offer in offers:
            menu.destroyed.connect(offer.deleteLater)
        menu.popup(self._editor.viewport().mapToGlobal(spot))

    def _replace(self, place: Place, word: str, other: str) -> None:
        cursor = self._cursor(place)
        if cursor.selectedText() == word:  # else the text has changed meanwhile
            cursor.insertText(other)
            self._editor.setTextCursor(cursor)
            self.look()

    def _cursor(self, place: Place) -> QTextCursor:
        cursor = self._editor.textCursor()
        cursor.setPosition(place[0])
        cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _words_in(block: QTextBlock) -> Iterator[tuple[Place, str]]:
    """Yield each word of a paragraph to be checked, and its place in the document."""
    if is_code(block):
        return
    line, begin = block.text(), block.position()
    for start, word in words_of(line):
        first = begin + to_units(line, start)
        yield (first, first + len(word)), word
