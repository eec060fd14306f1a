"""Markdown is styled while it is typed; the text itself stays as it is."""

import re
from typing import Final, NamedTuple

from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
)
from typing_extensions import override

from journal.domain.fences import fence_after
from journal.domain.line_marks import LineMarks, marks_of
from journal.domain.spans import Look, flat, spans
from journal.ui.appearance import Appearance
from journal.ui.widgets.text_units import widened

_SIZES: Final = {1: 25 / 17, 2: 21 / 17, 3: 19 / 17}  # of the reading size
_CODE_SIZE = 15 / 17
_RULE = re.compile(r"[ ]{0,3}([-*_])[ ]*(?:\1[ ]*){2,}")
_QUOTE, _CODE, _TILDES, _LENGTH = 1, 2, 4, 8  # parts of a block's state
_LONGEST_STYLED_LINE = 50_000  # beyond, a key press would be felt


class _Tone(NamedTuple):
    """What holds for a whole line: heading level, role of its colour, block of code."""

    level: int = 0
    role: str = ""
    block: bool = False


class MarkdownStyle(QSyntaxHighlighter):
    """Shows each line of a document as its marks say, and remembers quotes and code.

    A block's state holds whether it is a quote, and the fence of the code it is in.
    """

    def __init__(self, document: QTextDocument, appearance: Appearance) -> None:
        super().__init__(document)
        self._appearance = appearance
        self._formats: dict[tuple[_Tone, Look], QTextCharFormat] = {}
        self._misaligned: set[int] = set()

    def refresh(self) -> None:
        """Show everything in the colours and sizes of the moment."""
        self._formats.clear()
        self.rehighlight()

    def take_misaligned(self) -> list[int]:
        """Return, once, the numbers of blocks whose margin no longer suits them."""
        blocks, self._misaligned = sorted(self._misaligned), set()
        return blocks

    @override
    def highlightBlock(self, text: str) -> None:
        line = widened(text)
        before = _fence_of(self.previousBlockState())
        after = fence_after(line, before)
        if before or after:
            look = Look.CODE if before == after else Look.CODE | Look.MARK
            self.setFormat(0, len(line), self._format(_Tone(block=True), look))
            self.setCurrentBlockState(_state_of(after) | _CODE)
        else:
            self._show_prose(line)
        block = self.currentBlock()
        if is_quote(block) != bool(block.blockFormat().leftMargin()):
            self._misaligned.add(block.blockNumber())

    def _show_prose(self, line: str) -> None:
        marks = marks_of(line)
        self.setCurrentBlockState(_QUOTE if marks.quote else 0)
        if not line or len(line) > _LONGEST_STYLED_LINE:
            return
        tone = _tone(marks)
        if _RULE.fullmatch(line):
            self.setFormat(0, len(line), self._format(tone, Look.MARK))
            return
        begin = len(marks.text)
        if tone != _Tone():
            self.setFormat(begin, len(line) - begin, self._format(tone, Look.PLAIN))
        if begin:
            self.setFormat(0, begin, self._format(tone, Look.MARK))
        if marks.box:
            at = begin - len(marks.box)
            box = self._format(_Tone(role="accent"), Look.PLAIN)
            self.setFormat(at, len("[ ]"), box)
        for span in flat(spans(line, begin)):
            format_ = self._format(tone, span.look)
            self.setFormat(span.start, span.end - span.start, format_)

    def _format(self, tone: _Tone, look: Look) -> QTextCharFormat:
        made = self._formats.get((tone, look))
        if made is None:
            made = self._formats[tone, look] = self._made(tone, look)
        return made

    def _made(self, tone: _Tone, look: Look) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(self._font(tone, look))
        colour = self._appearance.colour
        if Look.CODE in look and not tone.block:
            made.setBackground(colour("sunk"))
        if Look.MARK in look:
            made.setForeground(colour("faint"))
            return made
        if Look.LINK in look:
            made.setForeground(colour("accent"))
            made.setFontUnderline(True)
        elif tone.role:
            made.setForeground(colour(tone.role))
        made.setFontStrikeOut(Look.STRUCK in look)
        return made

    def _font(self, tone: _Tone, look: Look) -> QFont:
        reading = self._appearance.font("reading")
        size = _SIZES.get(tone.level, 1.0)
        font = self._appearance.font("heading" if tone.level else "reading")
        if Look.CODE in look:
            size *= _CODE_SIZE
            fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            font.setFamilies(fixed.families())
        if Look.BOLD in look and Look.MARK not in look:
            font.setWeight(QFont.Weight.Bold)
        font.setItalic(Look.ITALIC in look and Look.MARK not in look)
        font.setPixelSize(round(reading.pixelSize() * size))
        return font


def is_quote(block: QTextBlock) -> bool:
    """Tell whether a styled block is part of a quote."""
    return bool(max(block.userState(), 0) & _QUOTE)


def is_code(block: QTextBlock) -> bool:
    """Tell whether a styled block is code, its fences included."""
    return bool(max(block.userState(), 0) & _CODE)


def _state_of(fence: str) -> int:
    """Return a fence as a block's state: its length, and a bit for tildes.

    A block's state is one number, and the next block must see when it changes.
    """
    return len(fence) * _LENGTH + (_TILDES if fence.startswith("~") else 0)


def _fence_of(state: int) -> str:
    if state < 0:  # not styled yet
        return ""
    return ("~" if state & _TILDES else "`") * (state // _LENGTH)


def _tone(marks: LineMarks) -> _Tone:
    if marks.level:
        return _Tone(level=marks.level)
    done = marks.box[1:2] in ("x", "X")
    return _Tone(role="mute" if marks.quote or done else "")
