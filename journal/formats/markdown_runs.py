r"""Words with their looks, as one stretch of Markdown.

Characters that Markdown would take for marks get a backslash, those that begin a tag or
an entity become an entity. What looks like the beginning of a list stays: in plain text
it means the same.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

MOST_ADDRESS = 2000

_SPECIAL = re.compile(
    r"\\(?=[!-/:-@\[-`{-~])"
    r"|`"
    r"|(?<!\*)\*++(?=\S|\Z)|(?<=[^\s*])\*++|\A\*++"
    r"|(?<!\w)_++(?=\S|\Z)|(?<=[^\s_])_++(?!\w)"
    r"|~~+"
    r"|\](?=\()"
    r"|<(?=[A-Za-z/!?])"
    r"|&(?=\#?\w{1,31};)"
)
_ENTITIES = {"<": "&lt;", "&": "&amp;"}
_BRACKETS = re.compile(r"(?<!\\)[\[\]]")
_LINE_START = re.compile(
    r"\#{1,6}(?=\s|$)|>|\[(?=[^\[\]\n]{1,999}\]:)|(?:=+|--+)(?=\s*$)"
)
_TAG = re.compile(r"<[A-Za-z/!?]")
_SPACES = re.compile(r"(\s*)(.*?)(\s*)", re.DOTALL)
_ALLOWED = re.compile(r"(?:https?://|mailto:)\S", re.IGNORECASE)
_UNSAFE = {" ": "%20", "(": "%28", ")": "%29", "<": "%3C", ">": "%3E", "\\": "%5C"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How words look; link is the address they lead to, or empty."""

    link: str = ""
    bold: bool = False
    italic: bool = False
    struck: bool = False
    code: bool = False

    @property
    def marks(self) -> tuple[str, ...]:
        """The marks before such words, from the outermost."""
        link = self.link and f"[{self.link}"
        shown = (
            (link, bool(link)),
            ("**", self.bold),
            ("*", self.italic),
            ("~~", self.struck),
            ("`", self.code),
        )
        return tuple(mark for mark, is_on in shown if is_on)


PLAIN = Style()


@dataclass(frozen=True, slots=True)
class Run:
    """Words that look alike; a line break in them is one in the result."""

    text: str
    style: Style = PLAIN


def inline(runs: Iterable[Run]) -> str:
    """Return lines of Markdown for these words, without blanks around the lines."""
    return "\n".join(_line(line) for line in _lines(runs)).strip("\n")


def escaped(text: str) -> str:
    """Return plain words so that Markdown takes none of them for marks."""
    return inline([Run(text)])


def address(link: str) -> str:
    """Return an address fit for a Markdown link, or nothing where it leads nowhere."""
    link = "".join(link.split("\n")).strip()
    if len(link) > MOST_ADDRESS or not _ALLOWED.match(link):
        return ""
    return "".join(_UNSAFE.get(character, character) for character in link)


def _lines(runs: Iterable[Run]) -> Iterator[list[Run]]:
    line: list[Run] = []
    for run in runs:
        first, *others = run.text.split("\n")
        line.append(Run(first, run.style))
        for other in others:
            yield line
            line = [Run(other, run.style)]
    yield line


def _line(runs: Sequence[Run]) -> str:
    """Return one line; marks hug the words, and blanks stand outside of them."""
    opened: tuple[str, ...] = ()
    parts: list[str] = []
    gap = ""
    for run in _merged(runs):
        found = _SPACES.fullmatch(run.text)
        before, words, after = found.groups() if found else ("", run.text, "")
        if not words:
            gap += run.text
            continue
        marks = _fit(words, run.style).marks
        kept = sum(1 for _ in takewhile(marks.__contains__, opened))
        held = opened[:kept]
        wanted = (*held, *(mark for mark in marks if mark not in held))
        if parts and any(mark.startswith("[") for mark in wanted[kept:]):
            parts[-1] = _without_bang(parts[-1])
        parts += map(_closing, reversed(opened[kept:]))
        parts.append(gap + before)
        parts += map(_opening, wanted[kept:])
        parts.append(_words(words, wanted))
        opened, gap = wanted, after
    parts += map(_closing, reversed(opened))
    line = "".join(parts).strip()
    return _LINE_START.sub(r"\\\g<0>", line) if _LINE_START.match(line) else line


def _merged(runs: Sequence[Run]) -> Iterator[Run]:
    held: list[str] = []
    style = PLAIN
    for run in runs:
        if held and run.style != style:
            yield Run("".join(held), style)
            held = []
        held.append(run.text)
        style = run.style
    yield Run("".join(held), style)


def _fit(words: str, style: Style) -> Style:
    """Return a style that these words can have: no tag can be kept in code."""
    if not style.code or not (_TAG.search(words) or "`" in words):
        return style
    return Style(
        link=style.link, bold=style.bold, italic=style.italic, struck=style.struck
    )


def _words(words: str, marks: tuple[str, ...]) -> str:
    if "`" in marks:
        return words
    text = _SPECIAL.sub(_mended, words)
    in_link = any(mark.startswith("[") for mark in marks)
    return _BRACKETS.sub(r"\\\g<0>", text) if in_link else text


def _mended(found: re.Match[str]) -> str:
    entity = _ENTITIES.get(found[0])
    return entity or "".join(f"\\{character}" for character in found[0])


def _without_bang(before: str) -> str:
    """Return what stands before a link so that the link is not taken for an image."""
    return f"{before[:-1]}\\!" if before.endswith("!") else before


def _opening(mark: str) -> str:
    return mark[:1] if mark.startswith("[") else mark


def _closing(mark: str) -> str:
    return f"]({mark[1:]})" if mark.startswith("[") else mark
