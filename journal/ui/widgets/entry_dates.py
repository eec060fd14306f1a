"""When an entry was written, in as few words as say it."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from journal.domain.moment import Moment
from journal.ui.widgets.dates import (
    clock_time,
    full_day,
    full_day_and_year,
    short_day,
)


def listed_date(day: date, created: Moment, today: date) -> str:
    """Return the date for a list: "Yesterday 20:14", "16 Nov" or "16 Nov 2025".

    The time is told of the last two days, where it is the time of that very day.
    """
    if day in (today, today - timedelta(days=1)):
        near = (
            QCoreApplication.translate("EntryDates", "Today")
            if day == today
            else QCoreApplication.translate("EntryDates", "Yesterday")
        )
        return f"{near} {clock_time(created)}" if created.day == day else near
    if day.year == today.year:
        return short_day(day)
    pattern = QCoreApplication.translate("EntryDates", "d MMM yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def written_date(day: date, created: Moment, today: date) -> str:
    """Return the date above an entry: "Sunday 22 November, 20:14"."""
    said = full_day(day) if day.year == today.year else full_day_and_year(day)
    if created.day != day:
        return said
    pattern = QCoreApplication.translate("EntryDates", "{day}, {time}")
    return pattern.format(day=said, time=clock_time(created))


def saved_time(saved: Moment, today: date) -> str:
    """Return when an entry was last saved: the time, or the day if it is long ago."""
    if today - saved.day <= timedelta(days=1):
        return clock_time(saved)
    return listed_date(saved.day, saved, today)
