"""Which known names are most like one that is not known."""

from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher

_LIKE = 0.6  # as in difflib, of 1 for the same
_MOST = 3


def nearest(wanted: str, names: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """Return up to three names that are written much like this, the nearest first.

    names holds each name with what else it is called; capitals do not count. Where
    nothing is like it, there are none.
    """
    likeness = {
        name: max(_likeness(wanted, spelling) for spelling in (name, *others))
        for name, others in names.items()
    }
    ranked = sorted(likeness, key=lambda name: -likeness[name])
    return tuple(name for name in ranked if likeness[name] >= _LIKE)[:_MOST]


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one.casefold(), other.casefold()).ratio()
