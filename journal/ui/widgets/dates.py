"""Days and times the way the person's locale writes them."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from journal.domain.moment import Moment


def at_start(text: str) -> str:
    """Return a text with a capital, to stand first: weekdays have none in Norwegian."""
    return text[:1].upper() + text[1:]


def full_day(day: date) -> str:
    """Return a day with its weekday, such as "Monday 23 November"."""
    return _written(day, QCoreApplication.translate("Dates", "dddd d MMMM"))


def full_day_and_year(day: date) -> str:
    """Return a day with weekday and year, such as "Monday 23 November 2026"."""
    return _written(day, QCoreApplication.translate("Dates", "dddd d MMMM yyyy"))


def day_and_month(day: date) -> str:
    """Return a day without its weekday, such as "23 November"."""
    return _written(day, QCoreApplication.translate("Dates", "d MMMM"))


def day_month_and_year(day: date) -> str:
    """Return a day without its weekday, such as "23 November 2026"."""
    return _written(day, QCoreApplication.translate("Dates", "d MMMM yyyy"))


def short_day(day: date) -> str:
    """Return a day for narrow places, such as "23 Nov"."""
    return _written(day, QCoreApplication.translate("Dates", "d MMM"))


def day_told(day: date, seen_from: date) -> str:
    """Return a day such as "23 November", with its year where that is another one."""
    if day.year == seen_from.year:
        return _written(day, QCoreApplication.translate("Dates", "d MMMM"))
    return _written(day, QCoreApplication.translate("Dates", "d MMMM yyyy"))


def short_month(day: date) -> str:
    """Return the month of a day, such as "Nov"."""
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)


def first_weekday() -> int:
    """Return the day weeks begin with, as date.weekday() counts: 0 is Monday."""
    return QLocale().firstDayOfWeek().value - 1


def clock_time(moment: Moment) -> str:
    """Return hours and minutes on the writer's own clock at that moment."""
    local = moment.local
    time = QTime(local.hour, local.minute)
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)


def moment_told(moment: Moment, now: Moment) -> str:
    """Return a moment such as "today 13:40", "yesterday 20:16", "3 March 20:16"."""
    time = clock_time(moment)
    if moment.day == now.day:
        words = QCoreApplication.translate("Dates", "today {time}")
    elif moment.day == now.day - timedelta(days=1):
        words = QCoreApplication.translate("Dates", "yesterday {time}")
    else:
        return f"{day_told(moment.day, now.day)} {time}"
    return words.format(time=time)


def _written(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
