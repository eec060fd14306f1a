"""Values of a JSON document that may hold anything, as what they should be.

What is something else counts as missing.
"""


def record(value: object) -> dict[str, object]:
    """Return an object, or an empty one."""
    return value if isinstance(value, dict) else {}


def sequence(value: object) -> list[object]:
    """Return an array, or an empty one."""
    return value if isinstance(value, list) else []


def records(value: object) -> list[dict[str, object]]:
    """Return the objects in an array."""
    return [each for each in sequence(value) if isinstance(each, dict)]


def text(value: object) -> str:
    """Return a text, or an empty one."""
    return value if isinstance(value, str) else ""


def texts(value: object) -> tuple[str, ...]:
    """Return the texts in an array, without blank ones."""
    return tuple(each for each in map(text, sequence(value)) if each.strip())


def number(value: object) -> int | None:
    """Return a whole number, or None."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def name(value: object) -> str:
    """Return an id, which may be a text or a number."""
    whole = number(value)
    return text(value) if whole is None else str(whole)
