"""What another program's document says, taken as what it should be, or nothing."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time

from journal.domain.moment import Moment

_NOON = time(12)


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


def on_the_clock(local: datetime) -> Moment:
    """Return a time that is known by the writer's clock alone."""
    return Moment(utc=local.replace(tzinfo=UTC))


def noon_of(day: date) -> Moment:
    """Return what stands for a day of which no time is known."""
    return on_the_clock(datetime.combine(day, _NOON))
