"""Times as other programs tell them."""

import re
from datetime import UTC, date, datetime, time, timedelta

from journal.domain.sentence import said
from journal.formats.loose import instant

UTC_ONLY = said(
    "These notes do not say in which time zone they were written: what was written near"
    " midnight may stand on the day before or after."
)

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec"
_ELSEWHERE = {"mai": "may", "okt": "oct", "des": "dec"}

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*(\D*)\Z")
_AFTERNOON = ("p", "下午", "午後", "오후")
_MORNING = ("a", "上午", "午前", "오전")


def time_of_day(text: str) -> time | None:
    """Return a time such as `10:00 pm` or `22:00`, or None."""
    found = _CLOCK.match(_plain(text))
    if found is None:
        return None
    hour, half = int(found[1]), found[4].strip().casefold()
    is_half = half.startswith((*_AFTERNOON, *_MORNING))
    if is_half and not 1 <= hour <= 12:  # noqa: PLR2004 - of a clock's face
        return None
    if is_half:
        hour = hour % 12 + (12 if half.startswith(_AFTERNOON) else 0)
    try:
        return time(hour, int(found[2]), int(found[3] or 0))
    except ValueError:
        return None


def iso_day(text: str) -> date | None:
    """Return a day such as `2024-03-09`, or None."""
    try:
        return date.fromisoformat(text.strip()) if "-" in text else None
    except ValueError:
        return None


def iso_time(text: str) -> datetime | None:
    """Return a date and time of ISO 8601, aware where it has its zone, or None."""
    try:
        return datetime.fromisoformat(text.strip())
    except ValueError:
        return None


def utc_time(text: str) -> datetime | None:
    """Return an instant of ISO 8601 in UTC, which it is also without a zone."""
    found = instant(text)
    try:
        return None if found is None else found.astimezone(UTC)
    except OverflowError:
        return None


def since_1970(microseconds: float) -> datetime | None:
    """Return an instant in UTC, or None where no calendar has it."""
    try:
        return _EPOCH + timedelta(microseconds=microseconds)
    except (OverflowError, ValueError):
        return None


def month_named(text: str) -> int | None:
    """Return the number of a month by its name in English or Norwegian, or None."""
    name = text.casefold()[:3]
    name = _ELSEWHERE.get(name, name)
    return _MONTHS.split().index(name) + 1 if name in _MONTHS.split() else None


def _plain(text: str) -> str:
    """Return a time with plain blanks, and with `pm` behind it where it was before."""
    text = " ".join(text.split())
    before = re.match(r"([^\d\s]+)\s*(\d.*)\Z", text)
    return f"{before[2]} {before[1]}" if before else text
