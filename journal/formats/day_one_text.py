"""The text of a Day One entry: its escapes, its links to media, its title."""

import re
from dataclasses import dataclass, field

from journal.domain.fences import fence_after
from journal.domain.sentence import said

PHOTOS = said("photos")
LINKS = said("links between entries")

_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_MEDIA = re.compile(r"!\[[^\]\n]{0,500}\]\(dayone-moment:/+(?:(\w+)/)?([^)\s]*)\)")
_LINK = re.compile(r"\[([^\]\n]{0,500})\]\(dayone2?://[^)\s]*\)")
_HEADING = re.compile(r"#{1,6}[ \t]+(.+?)[ \t]*#*")
_LONGEST_LINE = 1000
_ZERO_WIDTH = "\u200b"

_MEDIA_KINDS = {
    "audio": (said("recordings"), "(A recording was here.)"),
    "video": (said("videos"), "(A video was here.)"),
    "pdfAttachment": (said("PDF files"), "(A PDF file was here.)"),
}
_PHOTO = (PHOTOS, "(A photo was here.)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    """A text as Markdown: media are told by a line; (kind, id) of each, and links."""

    text: str
    media: frozenset[tuple[str, str]] = field(default_factory=frozenset)
    links: int = 0


def plain(source: str) -> Plain:
    """Return the text of an entry without what only Day One knows."""
    media: set[tuple[str, str]] = set()

    def told(found: re.Match[str]) -> str:
        kind, marker = _MEDIA_KINDS.get(found[1] or "", _PHOTO)
        media.add((kind, found[2].lower()))
        return marker

    whole = _MEDIA.sub(told, source.replace(_ZERO_WIDTH, ""))
    whole, links = _LINK.subn(r"\1", whole)
    return Plain(text=_unescaped(whole), media=frozenset(media), links=links)


def titled(text: str) -> tuple[str, str]:
    """Return title and body: a heading in the first line is the title."""
    first, _, rest = text.strip("\n").partition("\n")
    if len(first) <= _LONGEST_LINE and (heading := _HEADING.fullmatch(first.strip())):
        return heading[1], rest.strip("\n")
    return "", text.strip("\n")


def _unescaped(text: str) -> str:
    """Return a text without Markdown's escapes; other backslashes and code stay."""
    lines, fence = [], ""
    for line in text.split("\n"):
        after = fence_after(line, fence)
        lines.append(line if fence or after else _ESCAPED.sub(r"\1", line))
        fence = after
    return "\n".join(lines)
