"""The markup of RedNotebook, a dialect of txt2tags, as Markdown."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from types import MappingProxyType

from journal.formats.converted import Converted, image_mark
from journal.formats.markdown_blocks import Blocks
from journal.formats.markdown_runs import PLAIN, Run, Style, address

_HEADING = re.compile(
    r"\s*(={1,5}|\+{1,5})(?![=+])(.+?)(?<![=+])\1(?:\[[\w-]{0,99}\])?\s*\Z"
)
_RULE = re.compile(r"\s*(?:={20,}|-{20,}|_{20,})\s*\Z")
_ITEM = re.compile(r"( *)([-+:]) +(\S.*)\Z")
_LIST_END = re.compile(r" *[-+:]\s*\Z")
_FENCE = re.compile(r"```\s*\Z")
_NEW_LINE = re.compile(r"\\\\\s*\Z")

_TOKEN = re.compile(
    r"\[\"\"(?P<image>[^\"\n]{1,1000})\"\"(?P<extension>\.\w{1,5})(?:\?\d+)?\]"
    r"|\[(?P<name>[^\[\]\"\n]{0,1000})\s\"\"(?P<link>[^\"\n]{1,2000})\"\"\]"
    r"|(?P<address>\b(?:https?://|ftp://|file://|mailto:)[^\s\"]+)"
    r"|``(?P<mono>[^`\n]+)``"
    r"|\"\"(?P<raw>[^\"\n]+)\"\""
    r"|\{(?P<coloured>[^{}|\n]{1,1000})\|color:[^{}\n]{1,40}\}"
    r"|(?P<mark>\*\*|//|__|--)"
)


def from_txt2tags(text: str) -> Converted:
    """Return a day's text as Markdown; what it linked is somewhere else.

    Any text is taken; what is no markup stays as it is.
    """
    page = _Page()
    for line in text.split("\n"):
        page.read(line.replace("\t", "    ") if line.strip() else "")
    return page.converted()


@dataclass(slots=True)
class _Level:
    """A list that is open, by how far its items stand in."""

    indent: int
    mark: str
    number: int = 0


@dataclass(slots=True)
class _Page:
    """What was read so far."""

    blocks: Blocks = field(default_factory=Blocks)
    lines: list[list[Run]] = field(default_factory=list)
    lists: list[_Level] = field(default_factory=list)
    code: list[str] | None = None
    blank: int = 0
    images: int = 0
    files: int = 0

    def converted(self) -> Converted:
        """Return the page."""
        if self.code is not None:
            self._end_code()
        self._end_paragraph()
        return Converted(
            markdown=self.blocks.markdown(), images=self.images, files=self.files
        )

    def read(self, line: str) -> None:
        """Take one more line."""
        if self.code is not None:
            self._read_code(line, self.code)
        elif not line.strip():
            self._read_blank()
        elif self._is_mark(line):
            self.blank = 0
        else:
            self._read_words(line)
            self.blank = 0

    def _is_mark(self, line: str) -> bool:
        """Read a line that is more than words, and say whether it was one."""
        heading = _HEADING.match(line)
        item = _ITEM.match(line)
        if _FENCE.match(line):
            self._end_paragraph()
            self.code = []
        elif _RULE.match(line):
            self._end_lists()
            self.blocks.rule()
        elif heading and heading[2].strip():
            self._end_lists()
            self.blocks.heading(len(heading[1]), self._runs(heading[2].strip()))
        elif item:
            self._read_item(*item.groups())
        elif self.lists and _LIST_END.match(line):
            self._end_lists()
        else:
            return False
        return True

    def _read_words(self, line: str) -> None:
        indent = len(line) - len(line.lstrip())
        if self.lists and indent <= self.lists[-1].indent:
            self._end_lists()
        self.lines.append(self._runs(_NEW_LINE.sub("", line).strip()))

    def _read_blank(self) -> None:
        self._end_paragraph()
        self.blank += 1
        if self.blank > 1:
            self._end_lists()

    def _read_item(self, spaces: str, mark: str, words: str) -> None:
        self._end_paragraph()
        indent = len(spaces)
        while self.lists and self.lists[-1].indent > indent:
            self._leave()
        if self.lists and self.lists[-1].indent == indent:
            self.blocks.leave()
            if self.lists[-1].mark != mark:
                self.lists[-1] = _Level(indent, mark)
        else:
            self.lists.append(_Level(indent, mark))
        self.lists[-1].number += 1
        self.blocks.item(f"{self.lists[-1].number}." if mark == "+" else "-")
        self.lines.append(self._runs(_NEW_LINE.sub("", words)))

    def _read_code(self, line: str, code: list[str]) -> None:
        if _FENCE.match(line):
            self._end_code()
        else:
            code.append(line)

    def _end_code(self) -> None:
        self.blocks.code("\n".join(self.code or ()))
        self.code = None

    def _end_lists(self) -> None:
        self._end_paragraph()
        while self.lists:
            self._leave()

    def _leave(self) -> None:
        self.blocks.leave()
        self.lists.pop()

    def _end_paragraph(self) -> None:
        lines, self.lines = self.lines, []
        broken = [[*line, Run("\n")] for line in lines]
        self.blocks.paragraph(run for line in broken for run in line)

    def _runs(self, line: str) -> list[Run]:
        words = _Words(line)
        words.read()
        self.images += words.images
        self.files += words.files
        return words.runs


_LOOKS: Mapping[str, Callable[[Style], Style]] = MappingProxyType(
    {
        "**": lambda style: replace(style, bold=True),
        "//": lambda style: replace(style, italic=True),
        "--": lambda style: replace(style, struck=True),
        "__": lambda style: style,  # Markdown cannot underline
    }
)


@dataclass(slots=True)
class _Words:
    """One line of words: a mark that finds no counterpart stays a mark."""

    line: str
    runs: list[Run] = field(default_factory=list)
    opened: dict[str, int] = field(default_factory=dict)
    images: int = 0
    files: int = 0

    def read(self) -> None:
        """Read the whole line."""
        after = 0
        for found in _TOKEN.finditer(self.line):
            self._add(self.line[after : found.start()])
            after = found.end()
            if found["mark"]:
                self._mark(found)
            else:
                self._add_token(found)
        self._add(self.line[after:])

    def _add(self, text: str, style: Style = PLAIN) -> None:
        if text:
            self.runs.append(Run(text, style))

    def _add_token(self, found: re.Match[str]) -> None:
        if found["image"]:
            self.images += 1
            path = found["image"].replace("\\", "/") + found["extension"]
            self._add(image_mark(PurePosixPath(path).name))
        elif found["link"]:
            name = found["name"].strip() or found["link"]
            link = address(found["link"])
            self.files += not link
            self._add(name, Style(link=link))
        elif found["mono"]:
            self._add(found["mono"], Style(code=True))
        else:
            self._add(found["address"] or found["raw"] or found["coloured"])

    def _mark(self, found: re.Match[str]) -> None:
        mark = found[0]
        before = self.line[found.start() - 1 : found.start()]
        after = self.line[found.end() : found.end() + 1]
        opened = self.opened.get(mark)
        if opened is not None and before and not before.isspace():
            self._close(mark, opened)
            return
        if after and not after.isspace():
            self.opened[mark] = len(self.runs)
        self._add(mark)

    def _close(self, mark: str, opened: int) -> None:
        """Give all since the opening mark its look, and take the mark away."""
        if opened + 1 == len(self.runs):
            self._add(mark)
            return
        for place in range(opened + 1, len(self.runs)):
            run = self.runs[place]
            self.runs[place] = Run(run.text, _LOOKS[mark](run.style))
        self.runs[opened] = Run("")
        # A mark that opened in between is left over: it cannot close outside.
        self.opened = {kind: at for kind, at in self.opened.items() if at < opened}
