"""More of what another program's document says, or nothing: see loose."""

from collections.abc import Mapping

from journal.formats import loose

Record = Mapping[str, object]


def records(value: object) -> list[Record]:
    """Return the mappings in a list."""
    return [each for each in loose.items(value) if isinstance(each, dict)]


def number(value: object) -> int | None:
    """Return a whole number, or None."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def name(value: object) -> str:
    """Return an id, which may be a text or a number."""
    whole = number(value)
    return loose.text(value) if whole is None else str(whole)
