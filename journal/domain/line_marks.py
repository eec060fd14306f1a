"""Markdown marks at the beginning of lines: headings, lists, boxes, quotes."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace

from journal.domain.edit import Edit

_LINE = re.compile(
    r"(?P<quote>(?:[ ]{0,3}>[ ]?)*)(?P<indent>[ \t]*)"
    r"(?:(?P<heading>\#{1,6}(?:[ \t]+|$))"
    r"|(?P<marker>(?:[-*+]|\d{1,9}[.)])[ \t]+)(?P<box>\[[ xX]\](?:[ \t]+|$))?)?"
)
_LAST_NUMBER = 999_999_999  # Markdown reads at most nine digits as a list number


@dataclass(frozen=True, slots=True, kw_only=True)
class LineMarks:
    """The marks a line begins with, in their order, each empty where missing."""

    quote: str = ""
    indent: str = ""
    heading: str = ""
    marker: str = ""
    box: str = ""

    @property
    def text(self) -> str:
        """The marks as they are written."""
        return self.quote + self.indent + self.heading + self.marker + self.box

    @property
    def is_numbered(self) -> bool:
        """Whether it is an item of a numbered list."""
        return self.marker[:1].isdigit()

    @property
    def is_bullet(self) -> bool:
        """Whether it is a bulleted item without a check box."""
        return bool(self.marker) and not self.is_numbered and not self.box

    @property
    def level(self) -> int:
        """The heading's level from 1 to 6, or 0."""
        return self.heading.count("#")


def marks_of(line: str) -> LineMarks:
    """Return the marks a line begins with."""
    found = _LINE.match(line)
    parts = {} if found is None else found.groupdict(default="")
    return LineMarks(**parts)


def toggle_heading(text: str, start: int, end: int) -> Edit:
    """Make the selected lines headings, or plain again where all of them are."""
    return _toggle(
        _Lines(text, start, end),
        lambda marks: bool(marks.heading),
        lambda marks, _: replace(marks, heading="## ", marker="", box=""),
    )


def toggle_bullets(text: str, start: int, end: int) -> Edit:
    """Make the selected lines a bulleted list, or plain again."""
    return _toggle(
        _Lines(text, start, end),
        lambda marks: marks.is_bullet,
        lambda marks, _: replace(marks, heading="", marker="- ", box=""),
    )


def toggle_numbers(text: str, start: int, end: int) -> Edit:
    """Make the selected lines a numbered list from 1, or plain again."""
    return _toggle(
        _Lines(text, start, end),
        lambda marks: marks.is_numbered,
        lambda marks, number: replace(marks, heading="", marker=f"{number}. ", box=""),
    )


def toggle_boxes(text: str, start: int, end: int) -> Edit:
    """Give the selected lines empty check boxes, or make them plain again."""
    return _toggle(
        _Lines(text, start, end),
        lambda marks: bool(marks.box),
        lambda marks, _: replace(
            marks, heading="", marker="- ", box=marks.box or "[ ] "
        ),
    )


def toggle_quote(text: str, start: int, end: int) -> Edit:
    """Quote the selected lines, blank ones too, or take one level of quoting off."""
    lines = _Lines(text, start, end)
    if all(marks_of(line).quote for line in lines.old):
        return lines.edit([re.sub(r"^ {0,3}> ?", "", line) for line in lines.old])
    alone = len(lines.old) == 1
    return lines.edit(["> " + line if line or alone else ">" for line in lines.old])


def flip_box(line: str) -> Edit | None:
    """Return how to tick or untick the line's check box, or None without one.

    The cursor is put at the end of the box; who clicks keeps their own.
    """
    marks = marks_of(line)
    if not marks.box:
        return None
    inside = len(marks.text) - len(marks.box) + 1
    mark = "x" if marks.box[1] == " " else " "
    return Edit(
        start=inside, end=inside + 1, text=mark, anchor=inside + 2, cursor=inside + 2
    )


def continue_list(line: str, column: int) -> Edit:
    """Return what Return does at this column: go on with the list, or end it.

    An item goes on with its bullet, the next number or an empty box, a quote with
    its mark; an empty item is taken out one level, and at last ends the list.
    """
    marks = marks_of(line)
    beginning = marks.text
    continued = "" if marks.heading else _next_item(marks)
    if column < len(beginning) or not (marks.marker or marks.quote):
        return _typed(column, "\n")
    if line[len(beginning) :].strip():
        return _typed(column, "\n" + continued)
    shorter = _one_level_less(marks)
    return Edit(
        start=0, end=len(line), text=shorter, anchor=len(shorter), cursor=len(shorter)
    )


def indent(line: str, above: str) -> Edit | None:
    """Return how to move a list item one level in, below the item above it.

    None where the line is no item, or is already deeper than the line above allows.
    """
    marks, parent = marks_of(line), marks_of(above)
    width = len(parent.marker)
    if not marks.marker or not width or len(marks.indent) >= len(parent.indent) + width:
        return None
    at = len(marks.quote)
    return Edit(
        start=at, end=at, text=" " * width, anchor=at + width, cursor=at + width
    )


def outdent(line: str) -> Edit | None:
    """Return how to move a list item one level out, or None where it cannot."""
    marks = marks_of(line)
    if not marks.marker or not marks.indent:
        return None
    at = len(marks.quote)
    return Edit(start=at, end=at + _level_width(marks), text="", anchor=at, cursor=at)


def _typed(column: int, text: str) -> Edit:
    after = column + len(text)
    return Edit(start=column, end=column, text=text, anchor=after, cursor=after)


def _next_item(marks: LineMarks) -> str:
    marker = marks.marker
    if marks.is_numbered:
        digits = re.match(r"\d+", marker)
        number = min(int(digits[0]) + 1, _LAST_NUMBER) if digits else 1
        marker = re.sub(r"^\d+", str(number), marker)
    quote = marks.quote if marks.quote.endswith((" ", ">")) else ""
    return quote + marks.indent + marker + ("[ ] " if marks.box else "")


def _one_level_less(marks: LineMarks) -> str:
    if not marks.marker:
        return ""
    if not marks.indent:
        return marks.quote
    kept = marks.indent[_level_width(marks) :]
    return replace(marks, indent=kept).text


def _level_width(marks: LineMarks) -> int:
    if marks.indent.startswith("\t"):
        return 1
    return min(len(marks.marker), len(marks.indent))


class _Lines:
    """The whole lines that a selection touches, and the selection in them."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._start, self._end = start, end
        last = end - 1 if end > start and text[end - 1] == "\n" else end
        self.first = text.rfind("\n", 0, start) + 1
        stop = text.find("\n", last)
        self.stop = len(text) if stop < 0 else stop
        self.old = text[self.first : self.stop].split("\n")

    def edit(self, new: list[str]) -> Edit:
        """Return the edit to these lines, the selection kept on the same words."""
        return Edit(
            start=self.first,
            end=self.stop,
            text="\n".join(new),
            anchor=self._moved(self._start, new),
            cursor=self._moved(self._end, new),
        )

    def _moved(self, position: int, new: list[str]) -> int:
        old_at = new_at = self.first
        for before, after in zip(self.old, new, strict=True):
            if position <= old_at + len(before):
                from_the_end = old_at + len(before) - position
                return new_at + max(len(after) - from_the_end, 0)
            old_at += len(before) + 1
            new_at += len(after) + 1
        return new_at + position - old_at


def _toggle(
    lines: _Lines,
    is_on: Callable[[LineMarks], bool],
    put_on: Callable[[LineMarks, int], LineMarks],
) -> Edit:
    """Mark the lines, or unmark them where all are marked.

    Blank lines among others are left alone.
    """
    parsed = [marks_of(line) for line in lines.old]
    written = [bool(line.strip()) for line in lines.old]
    chosen = written if any(written) else [True] * len(written)
    all_on = all(is_on(m) for m, take in zip(parsed, chosen, strict=True) if take)
    numbers: Counter[str] = Counter()
    new = []
    for line, marks, take in zip(lines.old, parsed, chosen, strict=True):
        if not take:
            new.append(line)
            continue
        numbers[marks.indent] += 1
        plain = replace(marks, heading="", marker="", box="")
        now = plain if all_on else put_on(marks, numbers[marks.indent])
        new.append(now.text + line[len(marks.text) :])
    return lines.edit(new)
