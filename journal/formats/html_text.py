"""HTML as Markdown: the words and what they look like; nothing is run or fetched.

Any text is taken, well formed or not. In journals a `div` is a line, not a paragraph.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html.parser import HTMLParser

from typing_extensions import override

from journal.domain.prose import BODY_LENGTH
from journal.formats.converted import Converted, image_mark
from journal.formats.markdown_blocks import Blocks
from journal.formats.markdown_runs import Run, Style, address

MOST_NESTED = 100

_MARKUP = re.compile(
    r"<(?:b|i|u|s|p|a|br|hr|em|li|ul|ol|h[1-6]|div|del|font|span|strike|strong)"
    r"\b[^<>]{0,1000}>",
    re.IGNORECASE,
)
# One attribute holds no "<": so each "<" is looked at once, however broken the rest is.
_TAG = re.compile(r"</?[A-Za-z](?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*+>")
_BLANKS = re.compile(r"[ \t\n\r\f\xa0]+")
_UNSEEN = frozenset(
    {"script", "style", "iframe", "object", "head", "title", "template", "canvas"}
    | {"audio", "video", "svg", "noscript", "noembed", "noframes"}
)
_BLOCKS = frozenset(
    {"p", "pre", "section", "article", "header", "footer", "main", "figure", "table"}
    | {"figcaption", "form", "fieldset", "dl", "dt", "dd", "details", "summary"}
    | {"aside", "nav", "body", "tr", "address", "h1", "h2", "h3", "h4", "h5", "h6"}
)
_STYLES = {
    **dict.fromkeys(("b", "strong"), "bold"),
    **dict.fromkeys(("i", "em", "cite", "var"), "italic"),
    **dict.fromkeys(("s", "strike", "del"), "struck"),
    **dict.fromkeys(("code", "kbd", "samp", "tt"), "code"),
}
_LISTS = ("ul", "ol")


def looks_like_html(text: str) -> bool:
    """Whether a text holds a tag that editors of journals write."""
    return _MARKUP.search(text) is not None


def from_html(html: str) -> Converted:
    """Return the words of a page as Markdown, and how many images it showed.

    At most as much is read as an entry can hold. Never raises.
    """
    page = _Page()
    page.feed("".join(_tidied(html[:BODY_LENGTH])))
    page.close()
    return Converted(markdown=page.markdown(), images=page.images)


def from_html_or_text(text: str) -> Converted:
    """Return what may be HTML, or else plain text, as Markdown."""
    if not looks_like_html(text):
        return Converted(markdown=text.strip())
    is_page = re.search(r"<(?:p|br|div|li)\b", text, re.IGNORECASE)
    return from_html(text if is_page else text.replace("\n", "<br>"))


def _tidied(html: str) -> Iterator[str]:
    """Yield the same page without comments, and with an entity for each `<` in words.

    HTMLParser takes a time that grows with the square of what is left open.
    """
    at = 0
    while (start := html.find("<", at)) >= 0:
        yield html[at:start]
        found = _TAG.match(html, start)
        if found:
            yield found[0]
            at = found.end()
        elif html.startswith(("<!", "<?"), start):
            end = _comment_end(html, start)
            at = end if end > 0 else len(html)
        else:
            yield "&lt;"
            at = start + 1
    yield html[at:]


def _comment_end(html: str, start: int) -> int:
    """Return where a comment or declaration ends, or 0."""
    closing = "-->" if html.startswith("<!--", start) else ">"
    end = html.find(closing, start + 2)
    return end + len(closing) if end >= 0 else 0


@dataclass(slots=True)
class _Open:
    """A list, an item or a quote that is open; number is that of its next item."""

    tag: str
    number: int = 1


class _Page(HTMLParser):
    """What was read so far."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.images = 0
        self._blocks = Blocks()
        self._runs: list[Run] = []
        self._open: list[_Open] = []
        self._styles: Counter[str] = Counter()
        self._links: list[str] = []
        self._unseen: Counter[str] = Counter()
        self._is_code = False

    def markdown(self) -> str:
        """Return the page."""
        self._end_block()
        return self._blocks.markdown()

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "body":
            self._unseen.clear()  # a head without an end
        if tag in _UNSEEN:
            self._unseen[tag] += 1
        elif not self._unseen.total():
            self._begin(tag, {name: value or "" for name, value in attrs})

    @override
    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _UNSEEN:
            self.handle_starttag(tag, attrs)

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen[tag] = max(self._unseen[tag] - 1, 0)
        elif not self._unseen.total():
            self._end(tag)

    @override
    def handle_data(self, data: str) -> None:
        if self._unseen.total():
            return
        words = data if self._is_code else _BLANKS.sub(" ", data)
        follows_blank = not self._runs or self._runs[-1].text.endswith((" ", "\n"))
        if follows_blank and not self._is_code:
            words = words.lstrip(" ")
        if words:
            self._runs.append(Run(words, self._style()))

    def _begin(self, tag: str, given: Mapping[str, str]) -> None:
        if tag in _STYLES:
            self._styles[_STYLES[tag]] += 1
        elif tag in {*_LISTS, "li", "blockquote"}:
            self._begin_container(tag, given)
        elif tag in _BLOCKS:
            self._end_block()
            self._is_code = self._is_code or tag == "pre"
        elif tag == "a":
            self._links.append(address(given.get("href", "")))
        else:
            self._put(tag, given)

    def _put(self, tag: str, given: Mapping[str, str]) -> None:
        """Show what has no end tag."""
        match tag:
            case "br":
                self._runs.append(Run("\n"))
            case "div" | "center":
                self._end_line()
            case "hr":
                self._end_block()
                self._blocks.rule()
            case "img":
                self.images += 1
                self._runs.append(Run(image_mark(given.get("alt", ""))))
            case "input" if given.get("type") == "checkbox" and not self._runs:
                self._runs.append(Run("[x] " if "checked" in given else "[ ] "))
            case "td" | "th" if self._runs:
                self._runs.append(Run(" | "))

    def _end(self, tag: str) -> None:
        if tag in _STYLES:
            self._styles[_STYLES[tag]] = max(self._styles[_STYLES[tag]] - 1, 0)
        elif tag in {*_LISTS, "li", "blockquote"}:
            self._end_container(tag)
        elif tag in _BLOCKS:
            self._end_block(heading=int(tag[1]) if re.fullmatch("h[1-6]", tag) else 0)
        elif tag == "a" and self._links:
            self._links.pop()
        elif tag in {"div", "center"}:
            self._end_line()

    def _begin_container(self, tag: str, given: Mapping[str, str]) -> None:
        self._end_block()
        if tag == "li" and self._open and self._open[-1].tag == "li":
            self._close_last()
        if len(self._open) >= MOST_NESTED:
            return
        if tag == "li":
            self._blocks.item(self._item_mark())
        elif tag == "blockquote":
            self._blocks.quote()
        start = given.get("start", "")
        number = int(start) if re.fullmatch(r"[0-9]{1,6}", start) else 1
        self._open.append(_Open(tag, number))

    def _item_mark(self) -> str:
        if not self._open or self._open[-1].tag != "ol":
            return "-"
        self._open[-1].number += 1
        return f"{self._open[-1].number - 1}."

    def _end_container(self, tag: str) -> None:
        self._end_block()
        within = _LISTS if tag == "li" else ()
        for depth, each in enumerate(reversed(self._open), start=1):
            if each.tag == tag:
                for _ in range(depth):
                    self._close_last()
                return
            if each.tag in within:
                return

    def _close_last(self) -> None:
        if self._open.pop().tag in {"li", "blockquote"}:
            self._blocks.leave()

    def _end_line(self) -> None:
        if self._runs and not self._runs[-1].text.endswith("\n"):
            self._runs.append(Run("\n"))

    def _end_block(self, *, heading: int = 0) -> None:
        runs, self._runs = self._runs, []
        if self._is_code:
            self._is_code = False
            self._blocks.code("".join(run.text for run in runs))
        elif heading:
            self._blocks.heading(heading, runs)
        else:
            self._blocks.paragraph(runs)

    def _style(self) -> Style:
        return Style(
            link=self._links[-1] if self._links else "",
            bold=self._styles["bold"] > 0,
            italic=self._styles["italic"] > 0,
            struck=self._styles["struck"] > 0,
            code=self._styles["code"] > 0,
        )
