"""The super notes of Standard Notes, JSON of the editor Lexical, as Markdown."""

from journal.domain.errors import JournalError
from journal.formats.converted import Converted, image_mark
from journal.formats.json_values import Record, number, records
from journal.formats.loose import mapping, text
from journal.formats.markdown_blocks import Blocks
from journal.formats.markdown_runs import PLAIN, Run, Style, address
from journal.formats.outside import json_of

DEEPEST = 60
MOST_NUMBER = 1_000_000
"""An item of a list begins with at most so many."""

_BOLD, _ITALIC, _STRUCK, _CODE = 1, 2, 4, 16
_IMAGES = frozenset({"snfile", "image", "unencrypted-image", "inline-file"})
_HEADINGS = {f"h{level}": level for level in range(1, 7)}


def from_lexical(note: str) -> Converted | None:
    """Return a super note as Markdown, or None where it is none."""
    try:
        root = mapping(mapping(json_of(note.encode("utf-8", "replace"))).get("root"))
    except JournalError:
        return None
    if "children" not in root:
        return None
    page = _Page()
    page.show(root, 0)
    return Converted(markdown=page.blocks.markdown(), images=page.images)


class _Page:
    """What was shown so far."""

    def __init__(self) -> None:
        self.blocks = Blocks()
        self.images = 0

    def show(self, node: Record, depth: int) -> None:
        """Show a block and what is in it; what is nested too deep is left out."""
        if depth > DEEPEST:
            return
        match node.get("type"):
            case "list":
                self._list(node, depth)
            case "quote":
                self.blocks.quote()
                self.blocks.paragraph(self._runs(node, PLAIN, depth))
                self.blocks.leave()
            case "code":
                runs = self._runs(node, PLAIN, depth)
                self.blocks.code("".join(run.text for run in runs))
            case "horizontalrule":
                self.blocks.rule()
            case "heading":
                level = _HEADINGS.get(text(node.get("tag")), 1)
                self.blocks.heading(level, self._runs(node, PLAIN, depth))
            case _:
                self._others(node, depth)

    def _others(self, node: Record, depth: int) -> None:
        """Show words as a paragraph, and blocks after each other."""
        words: list[Run] = []
        for child in records(node.get("children")):
            if _is_block(child):
                self.blocks.paragraph(words)
                words = []
                self.show(child, depth + 1)
            else:
                words += self._inline(child, PLAIN, depth + 1)
        self.blocks.paragraph(words)

    def _list(self, node: Record, depth: int) -> None:
        place, is_open = number(node.get("start")) or 1, False
        place = place if 0 < place < MOST_NUMBER else 1
        for item in records(node.get("children")):
            children = records(item.get("children"))
            lists = [child for child in children if _is_list(child)]
            others = [child for child in children if not _is_list(child)]
            if not is_open or others or not children:
                if is_open:
                    self.blocks.leave()
                self.blocks.item(_mark(node, place))
                is_open, place = True, place + 1
                runs = self._runs({"children": others}, PLAIN, depth)
                self.blocks.paragraph([*_box(node, item), *runs])
            for child in lists:
                self.show(child, depth + 1)
        if is_open:
            self.blocks.leave()

    def _runs(self, node: Record, style: Style, depth: int) -> list[Run]:
        runs: list[Run] = []
        for child in records(node.get("children")):
            runs += self._inline(child, style, depth + 1)
        return runs

    def _inline(self, node: Record, style: Style, depth: int) -> list[Run]:
        if depth > DEEPEST:
            return []
        match node.get("type"):
            case "linebreak":
                return [Run("\n")]
            case "tab":
                return [Run(" ")]
            case "link" | "autolink":
                link = address(text(node.get("url")))
                return self._runs(node, Style(link=link), depth)
            case kind if kind in _IMAGES:
                self.images += 1
                return [Run(image_mark(text(node.get("alt"))))]
            case _:
                return self._words(node, style, depth)

    def _words(self, node: Record, style: Style, depth: int) -> list[Run]:
        if "text" not in node:
            runs = self._runs(node, style, depth)
            return [*runs, Run("\n")] if _is_block(node) and runs else runs
        look = number(node.get("format")) or 0
        shown = Style(
            link=style.link,
            bold=bool(look & _BOLD),
            italic=bool(look & _ITALIC),
            struck=bool(look & _STRUCK),
            code=bool(look & _CODE),
        )
        return [Run(text(node.get("text")), shown)]


_BLOCKS = frozenset(
    {"paragraph", "list", "quote", "code", "heading", "horizontalrule", "root"}
    | {"table", "tablerow", "tablecell", "listitem"}
    | {"collapsible-container", "collapsible-title", "collapsible-content"}
)


def _is_list(node: Record) -> bool:
    return node.get("type") == "list"


def _is_block(node: Record) -> bool:
    return node.get("type") in _BLOCKS


def _mark(node: Record, place: int) -> str:
    return f"{place}." if node.get("listType") == "number" else "-"


def _box(node: Record, item: Record) -> list[Run]:
    if node.get("listType") != "check":
        return []
    return [Run("[x] " if item.get("checked") else "[ ] ")]
