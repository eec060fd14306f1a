"""One page of the guides with its text, so that a fault can be told by its line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from journal.domain.guide import Guide
from tests.guide_check.fault import Fault

_BLANK_LINES = re.compile(r"\n{2,}")
_BLANK_LINES_OR_ITEMS = re.compile(r"\n{2,}|\n(?=- |\d+\. )")


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Part of a page, and the place in the page's text where it begins."""

    start: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A guide and the text it was read from; file is written like en/risks.md."""

    file: str
    text: str
    guide: Guide

    @property
    def body_start(self) -> int:
        """Where the Markdown begins in the text."""
        return self.text.rfind(self.guide.markdown.strip())

    def fault(self, what: str, place: int) -> Fault:
        """Return a fault at this place of the text."""
        line = self.text.count("\n", 0, place) + 1
        return Fault(file=self.file, line=line, what=what)

    def fault_of_key(self, key: str, what: str) -> Fault:
        """Return a fault in the value of this key of the front matter."""
        return self.fault(what, self._place_of(rf"^{key} = "))

    def fault_of_source(self, source_id: str, what: str, key: str = "id") -> Fault:
        """Return a fault in this key of a source."""
        start = self._place_of(rf'^id = "{re.escape(source_id)}"')
        return self.fault(what, self._place_of(rf"^{key} = ", start))

    def paragraphs(self) -> Iterator[Passage]:
        """Give what stands between blank lines; a list is one."""
        yield from self._split(_BLANK_LINES)

    def statements(self) -> Iterator[Passage]:
        """Give the paragraphs, and each item of a list for itself."""
        yield from self._split(_BLANK_LINES_OR_ITEMS)

    def found(self, pattern: "re.Pattern[str]") -> Iterator[tuple[int, re.Match[str]]]:
        """Give each place in the Markdown that fits, as a place of the text."""
        for match in pattern.finditer(self.guide.markdown):
            yield self.body_start + match.start(), match

    def _split(self, separator: "re.Pattern[str]") -> Iterator[Passage]:
        markdown, start = self.guide.markdown.strip(), 0
        for end in separator.finditer(markdown):
            yield self._passage(start, markdown[start : end.start()])
            start = end.end()
        yield self._passage(start, markdown[start:])

    def _passage(self, start: int, text: str) -> Passage:
        return Passage(start=self.body_start + start, text=text)

    def _place_of(self, pattern: str, start: int = 0) -> int:
        found = re.compile(pattern, re.MULTILINE).search(self.text, start)
        return found.start() if found else start
