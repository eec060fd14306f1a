"""Paragraphs, headings, lists and quotes, put together as a page of Markdown."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import takewhile

from journal.formats.markdown_runs import Run, inline

DEEPEST = 8
"""Quotes and lists in each other; what is deeper stands at this depth."""

_TAG = re.compile(r"<[A-Za-z/!?]")
_FENCES = re.compile(r"`{3,}")


@dataclass(slots=True, eq=False)
class _Level:
    """A quote or a list item; first is the mark before its first line."""

    first: str
    rest: str
    is_item: bool = False
    is_begun: bool = False

    def begin(self) -> str:
        mark = self.rest if self.is_begun else self.first
        self.is_begun = True
        return mark


class Blocks:
    """A page that grows block by block, within the quotes and items that are open."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._levels: list[_Level] = []
        self._last: tuple[_Level, ...] = ()

    def paragraph(self, runs: Iterable[Run]) -> None:
        """Add words, unless there are none; their line breaks stay."""
        text = re.sub(r"\n{3,}", "\n\n", inline(runs))
        if text:
            self._add(text.split("\n"))

    def heading(self, level: int, runs: Iterable[Run]) -> None:
        """Add a heading of level 1 to 6, on one line."""
        text = " ".join(inline(runs).split("\n")).strip()
        if text:
            self._add([f"{'#' * level} {text}"])

    def rule(self) -> None:
        """Add a line across the page."""
        self._add(["---"])

    def code(self, text: str) -> None:
        """Add lines as they are; as plain words where they hold a tag."""
        text = text.strip("\n")
        if _TAG.search(text):
            self.paragraph([Run(text)])
        elif text.strip():
            longest = max((len(run) for run in _FENCES.findall(text)), default=2)
            fence = "`" * (longest + 1)
            self._add([fence, *text.split("\n"), fence])

    def quote(self) -> None:
        """Begin a quote, in what is open."""
        self._open(_Level("> ", "> "))

    def item(self, mark: str) -> None:
        """Begin an item of a list with this mark, such as `-` or `1.`."""
        self._open(_Level(f"{mark} ", " " * (len(mark) + 1), is_item=True))

    def leave(self) -> None:
        """End the quote or item that was begun last."""
        if self._levels:
            self._levels.pop()

    def markdown(self) -> str:
        """Return the page so far."""
        return "\n".join(self._lines)

    def _open(self, level: _Level) -> None:
        is_deep = len(self._levels) >= DEEPEST
        self._levels.append(_Level("", "", is_item=level.is_item) if is_deep else level)

    def _add(self, lines: list[str]) -> None:
        now = tuple(self._levels)
        begins_item = bool(now) and now[-1].is_item and not now[-1].is_begun
        is_tight = begins_item and any(level.is_item for level in self._last)
        if self._lines and not is_tight:
            pairs = zip(self._last, now, strict=False)
            common = takewhile(lambda pair: pair[0] is pair[1], pairs)
            self._lines.append("".join(level.rest for level, _ in common).rstrip())
        first = "".join(level.begin() for level in now)
        rest = "".join(level.rest for level in now)
        self._lines.append((first + lines[0]).rstrip())
        self._lines += [(rest + line).rstrip() for line in lines[1:]]
        self._last = now
