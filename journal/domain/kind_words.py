"""Which kind of entry another program's name for it sounds like."""

import re

from journal.domain.entry import Kind

_BEGINNINGS = (  # the first that fits counts: what is around a session names it too
    (Kind.PREPARATION, ("prep", "forbered")),
    (Kind.INTEGRATION, ("integra", "integre")),
    (Kind.SESSION, ("session", "sesjon", "seanse", "økt")),
)
_WORD = re.compile(r"[^\W_]+")


def kind_by_name(name: str) -> Kind | None:
    """Return the kind that a label or tag names, in English or Norwegian, or None."""
    words = [each.casefold() for each in _WORD.findall(name)]
    for kind, beginnings in _BEGINNINGS:
        if any(word.startswith(beginnings) for word in words):
            return kind
    return None
