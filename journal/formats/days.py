"""Calendar days in words, for exports in English."""

from datetime import date

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def in_words(day: date) -> str:
    """Return a day such as "23 November 2026"; strftime would ask the system how."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
