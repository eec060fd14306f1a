"""What another program's document says, taken as what it should be, or nothing."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from journal.domain.errors import InvalidInputError
from journal.domain.moment import Moment

_NOON = 12


def mapping(value: object) -> Mapping[str, object]:
    """Return a mapping, empty where it is none."""
    return value if isinstance(value, dict) else {}


def items(value: object) -> list[object]:
    """Return a list, empty where it is none."""
    return value if isinstance(value, list) else []


def text(value: object) -> str:
    """Return a text, empty where it is none."""
    return value if isinstance(value, str) else ""


def texts(value: object) -> tuple[str, ...]:
    """Return the texts of a list."""
    return tuple(each for each in items(value) if isinstance(each, str))


def instant(value: object) -> datetime | None:
    """Return an aware instant from a date and time in ISO 8601; without a zone UTC."""
    try:
        found = datetime.fromisoformat(text(value).strip())
    except ValueError:
        return None
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found


def on_the_clock(local: datetime) -> Moment | None:
    """Return a time that is known by the writer's clock alone; None out of range."""
    try:
        return Moment.at(local.replace(tzinfo=UTC))
    except InvalidInputError:
        return None


def noon_of(day: datetime) -> Moment | None:
    """Return what stands for a day of which no time is known."""
    start = day.replace(hour=0, minute=0, second=0, microsecond=0)
    return on_the_clock(start + timedelta(hours=_NOON))
