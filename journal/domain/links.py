"""The addresses in a line of Markdown, and which of them may be opened."""

import re
from urllib.parse import urlsplit

_NAMED = re.compile(r"\[[^\]\n]*\]\(([^()\s]*)\)")
_BARE = re.compile(r"(?:https?://|mailto:)[^\s<>\[\]\"'`]+", re.IGNORECASE)
_AFTER = ".,;:!?)*_~"  # ends the sentence, not the address
_SCHEMES = frozenset({"http", "https", "mailto"})
_LONGEST = 2000


def link_at(line: str, place: int) -> str:
    """Return the address that a character of the line belongs to, or "".

    place counts characters, the first being 0. Only addresses that may be opened.
    """
    for found in _NAMED.finditer(line):
        if found.start() <= place <= found.end():
            return opened(found[1])
    for found in _BARE.finditer(line):
        address = found[0].rstrip(_AFTER)
        if found.start() <= place <= found.start() + len(address):
            return opened(address)
    return ""


def opened(address: str) -> str:
    """Return an address as it may be opened, or "": web pages and mail only."""
    if len(address) > _LONGEST or not address.isprintable():
        return ""
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return ""
    if parts.scheme.lower() not in _SCHEMES:
        return ""
    is_mail = parts.scheme.lower() == "mailto"
    return address if (parts.path if is_mail else host) else ""


def is_mail(address: str) -> bool:
    """Whether an address is one to write to, not one of a page."""
    return address.lower().startswith("mailto:")


def host_of(address: str) -> str:
    """Return whose address it is: the name of the computer, or who gets the mail."""
    parts = urlsplit(address)
    return parts.path if is_mail(address) else parts.hostname or ""
