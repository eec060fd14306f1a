"""How a line of Markdown looks: which of its characters are marks, bold, code ..."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Flag, auto


class Look(Flag):
    """How a character is shown; several go together."""

    PLAIN = 0
    MARK = auto()
    BOLD = auto()
    ITALIC = auto()
    STRUCK = auto()
    CODE = auto()
    LINK = auto()


@dataclass(frozen=True, slots=True)
class Span:
    """The characters from start to end, and how they look."""

    start: int
    end: int
    look: Look


_MARK = re.compile(r"\\[!-/:-@\[-`{-~]|`+|\*+|_+|~~|\[|\]\(([^()\s]*)\)")
_EMPHASIS = (Look.ITALIC, Look.BOLD)  # with one mark on each side, and with two


@dataclass(slots=True)
class _Opened:
    """A mark that waits for its counterpart; end is where its words begin."""

    end: int
    count: int


@dataclass(slots=True)
class _Reader:
    line: str
    spans: list[Span] = field(default_factory=list)
    waiting: dict[str, list[_Opened]] = field(default_factory=dict)

    def read(self, start: int) -> None:
        after = start
        ticks = _tick_runs(self.line, start)
        for found in _MARK.finditer(self.line, start):
            if found.start() < after:
                continue
            mark = found[0]
            if mark[0] == "`":
                after = self._code(found, ticks)
            elif mark[0] == "[":
                self._open("[", found.end(), 1)
            elif mark[0] == "]":
                self._link(found)
            elif mark[0] != "\\":
                self._emphasis(found)

    def _code(self, found: re.Match[str], ticks: dict[int, list[int]]) -> int:
        """Show code up to the next run of as many backticks; return where it ends."""
        count = len(found[0])
        places = ticks.get(count, [])
        while places and places[-1] <= found.start():
            places.pop()
        if not places:
            return found.end()
        close = places.pop()
        self._show(found.start(), found.end(), Look.MARK | Look.CODE)
        self._show(found.end(), close, Look.CODE)
        self._show(close, close + count, Look.MARK | Look.CODE)
        return close + count

    def _link(self, found: re.Match[str]) -> None:
        opened = self._take("[", found.start())
        if opened is None:
            return
        self._show(opened.end - 1, opened.end, Look.MARK)
        self._show(opened.end, found.start(), Look.LINK)
        self._show(found.start(), found.end(), Look.MARK)

    def _emphasis(self, found: re.Match[str]) -> None:
        mark, left = found[0][0], len(found[0])
        before = self.line[found.start() - 1 : found.start()]
        after = self.line[found.end() : found.end() + 1]
        opens = bool(after) and not after.isspace()
        closes = bool(before) and not before.isspace()
        if mark == "_":  # snake_case is a word, not emphasis
            opens, closes = (
                opens and not before.isalnum(),
                closes and not after.isalnum(),
            )
        at = found.start()
        while closes and left:
            opened = self._take(mark, at)
            if opened is None:
                break
            used = self._close(mark, opened, at, left)
            left, at = left - used, at + used
        if opens and left:
            self._open(mark, found.end(), left)

    def _close(self, mark: str, opened: _Opened, at: int, left: int) -> int:
        """Show what stands between two marks; return how many of them were used."""
        if mark == "~":
            used, look = 2, Look.STRUCK
        else:
            used = min(opened.count, left, len(_EMPHASIS))
            look = _EMPHASIS[used - 1]
        self._show(opened.end - used, opened.end, Look.MARK)
        self._show(opened.end, at, look)
        self._show(at, at + used, Look.MARK)
        if opened.count > used:
            self._open(mark, opened.end - used, opened.count - used)
        return used

    def _open(self, mark: str, end: int, count: int) -> None:
        self.waiting.setdefault(mark, []).append(_Opened(end, count))

    def _take(self, mark: str, before: int) -> _Opened | None:
        """Return the last such mark with words behind it; what it holds is closed."""
        same = self.waiting.get(mark)
        if not same or same[-1].end >= before:
            return None
        opened = same.pop()
        for others in self.waiting.values():
            while others and others[-1].end > opened.end:
                others.pop()
        return opened

    def _show(self, start: int, end: int, look: Look) -> None:
        if start < end:
            self.spans.append(Span(start, end, look))


def spans(line: str, start: int = 0) -> list[Span]:
    """Return how the characters of one line look, from start on; spans may overlap."""
    reader = _Reader(line)
    reader.read(start)
    return reader.spans


def flat(overlapping: list[Span]) -> Iterator[Span]:
    """Yield spans side by side, in order, each with everything that holds there."""
    changes: dict[int, list[tuple[Look, int]]] = {}
    for span in overlapping:
        changes.setdefault(span.start, []).append((span.look, 1))
        changes.setdefault(span.end, []).append((span.look, -1))
    open_looks: dict[Look, int] = {}
    previous, look = 0, Look.PLAIN
    for place in sorted(changes):
        if look:
            yield Span(previous, place, look)
        for changed, step in changes[place]:
            for single in changed:
                open_looks[single] = open_looks.get(single, 0) + step
        look = Look.PLAIN
        for single, count in open_looks.items():
            if count:
                look |= single
        previous = place


def _tick_runs(line: str, start: int) -> dict[int, list[int]]:
    """Return where runs of backticks begin, by their length, the last one first."""
    runs: dict[int, list[int]] = {}
    for found in reversed(list(re.finditer("`+", line[start:]))):
        runs.setdefault(len(found[0]), []).append(start + found.start())
    return runs
