"""From a key press to its character on the screen, in an entry of 20 000 words."""

from collections.abc import Iterator
from functools import partial
from itertools import cycle, islice
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from journal.domain.entry import Kind
from journal.ui.widgets.markdown_editor import MarkdownEditor
from tests.benchmarks.asked import Asked, answer
from tests.benchmarks.figures import Row, middle, percentile_99
from tests.benchmarks.journals import prose
from tests.benchmarks.window import frame_ms, open_window, settle

_WORDS, _PARAGRAPHS = 20_000, 200
_FRAME_MS = 16
_PRESSES_A_ROUND = 10


def measure(asked: Asked) -> Iterator[Row]:
    """Return what a press takes at the end, in the middle and at the beginning."""
    count = asked.sizes[-1]
    copy = asked.copy(count)
    window = open_window(copy.folder, copy.phrase)
    pages = window.open_journal
    assert pages is not None
    random = Random(1)
    words = _WORDS // _PARAGRAPHS
    body = "\n\n".join(prose(words, random) for _ in range(_PARAGRAPHS))
    pages.writing.new_entry(Kind.NOTE, body=body)
    settle(lambda: any(len(each.text()) >= len(body) for each in _editors(window)))
    editor = max(_editors(window), key=lambda each: len(each.text()))
    editor.setFocus()
    for where, place in (("end", 1.0), ("middle", 0.5), ("beginning", 0.0)):
        taken = _presses(editor, place, asked.rounds * _PRESSES_A_ROUND)
        yield _row(f"key press to character, at the {where}: median", count, taken, 50)
        yield _row(f"key press to character, at the {where}: 99 %", count, taken, 99)
    window.close()


def _editors(page: QWidget) -> list[MarkdownEditor]:
    return list(page.findChildren(MarkdownEditor))


def _presses(editor: MarkdownEditor, place: float, presses: int) -> list[float]:
    """Type as a person does, words of five letters, at a part of the text."""
    cursor = editor.textCursor()
    cursor.setPosition(round((editor.document().characterCount() - 1) * place))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfWord)
    editor.setTextCursor(cursor)
    editor.ensureCursorVisible()
    keys = (Qt.Key.Key_E, Qt.Key.Key_N, Qt.Key.Key_O, Qt.Key.Key_U, Qt.Key.Key_Space)
    return [
        frame_ms(partial(QTest.keyClick, editor, key))
        for key in islice(cycle(keys), presses)
    ]


def _row(work: str, count: int, taken: list[float], percent: int) -> Row:
    is_median = percent == 50
    return Row(
        work=work,
        entries=count,
        ours=middle(taken) if is_median else percentile_99(taken),
        at_most=None if is_median else _FRAME_MS,
    )


if __name__ == "__main__":
    answer(measure)
