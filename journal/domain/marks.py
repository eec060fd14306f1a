"""Markdown marks around words: bold, italic, links."""

import re
from collections.abc import Iterator

from journal.domain.edit import Edit
from journal.domain.line_marks import marks_of

BOLD = 2
"""How many asterisks stand on each side of bold words."""
ITALIC = 1

_WORD = re.compile(r"[\w'\u2019-]+")
_STARS = re.compile(r"\*+")
_LINK = re.compile(r"\[([^\]\n]*)\]\(([^)\n]*)\)")
_ADDRESS = re.compile(r"(?:https?://|mailto:|www\.)\S+")

Place = tuple[int, int]


def toggle_bold(text: str, start: int, end: int) -> Edit:
    """Put the selected words, or the word around the cursor, in bold or out of it."""
    return _toggle(text, start, end, BOLD)


def toggle_italic(text: str, start: int, end: int) -> Edit:
    """Put the selected words, or the word around the cursor, in italics or out."""
    return _toggle(text, start, end, ITALIC)


def step_out(text: str, cursor: int, stars: int) -> Edit | None:
    """Return how to go on after marked words, where the cursor is at their end.

    So that the same key that began bold type ends it. None anywhere else.
    """
    line = text.rfind("\n", 0, cursor) + 1
    closing = _STARS.match(text, cursor)
    if closing is None or len(closing[0]) != stars or cursor == line:
        return None
    opened = text.rfind("*" * stars, line, cursor)
    if opened < 0 or opened + stars == cursor or text[cursor - 1] in " *":
        return None
    after = cursor + stars
    return Edit(start=cursor, end=cursor, text="", anchor=after, cursor=after)


def toggle_link(text: str, start: int, end: int) -> Edit:
    """Make a link of the selection; in a link, select its address instead.

    A link still without an address becomes plain words again.
    """
    for found in _LINK.finditer(text):
        if found.start() < start and end < found.end():
            return _reopen(found)
    chosen = text[start:end].replace("\n", " ")
    if _ADDRESS.fullmatch(chosen):
        at = start + 1
        return Edit(start=start, end=end, text=f"[]({chosen})", anchor=at, cursor=at)
    at = start + len(chosen) + 3
    return Edit(start=start, end=end, text=f"[{chosen}]()", anchor=at, cursor=at)


def _reopen(link: re.Match[str]) -> Edit:
    begin, end = link.span()
    words, address = link.group(1, 2)
    if address:
        return Edit(
            start=begin, end=begin, text="", anchor=link.start(2), cursor=link.end(2)
        )
    after = begin + len(words)
    return Edit(start=begin, end=end, text=words, anchor=begin, cursor=after)


def _toggle(text: str, start: int, end: int, stars: int) -> Edit:
    pieces = list(_pieces(text, *_around(text, start, end))) or [(start, start)]
    unmark = all(_is_marked(text, piece, stars) for piece in pieces)
    first = pieces[0][0] - (stars if unmark else 0)
    last = pieces[-1][1] + (stars if unmark else 0)
    written, at = "", first
    for begin, stop in pieces:
        marked = not unmark and _is_marked(text, (begin, stop), stars)
        if unmark:
            written += text[at : begin - stars] + text[begin:stop]
            at = stop + stars
        else:
            mark = "" if marked else "*" * stars
            written += text[at:begin] + mark + text[begin:stop] + mark
            at = stop
    inner = 0 if unmark or _is_marked(text, pieces[0], stars) else stars
    tail = 0 if unmark or _is_marked(text, pieces[-1], stars) else stars
    return Edit(
        start=first,
        end=last,
        text=written,
        anchor=first + inner,
        cursor=first + len(written) - tail,
    )


def _around(text: str, start: int, end: int) -> Place:
    """Return the selection, or where there is none the word the cursor is inside."""
    if start != end:
        return start, end
    for word in _WORD.finditer(text, text.rfind("\n", 0, start) + 1):
        if word.start() >= start:
            break
        if start < word.end():
            return word.span()
    return start, end


def _pieces(text: str, start: int, end: int) -> Iterator[Place]:
    """Yield the words of each selected line, without the marks and spaces around.

    Emphasis cannot go over the end of a line, nor around a list mark.
    """
    line_start = text.rfind("\n", 0, start) + 1
    while line_start <= end and start < end:
        stop = text.find("\n", line_start)
        stop = len(text) if stop < 0 else stop
        content = line_start + len(marks_of(text[line_start:stop]).text)
        begin, finish = max(start, content), min(end, stop)
        while begin < finish and text[begin] in " \t*":
            begin += 1
        while begin < finish and text[finish - 1] in " \t*":
            finish -= 1
        if begin < finish:
            yield begin, finish
        line_start = stop + 1


def _is_marked(text: str, place: Place, stars: int) -> bool:
    """Tell whether the words stand in bold (2) or italics (1), or both (3)."""
    begin, end = place
    before = len(text[:begin]) - len(text[:begin].rstrip("*"))
    after = _STARS.match(text, end)
    run = min(before, 0 if after is None else len(after[0]))
    return run // stars % 2 == 1
