"""What a line of moods shows, said in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from journal.domain.mood_line import LinePoint, Overview
from journal.ui.widgets.dates import full_day, full_day_and_year
from journal.ui.widgets.signed import signed_mean


def counted(shown: Overview) -> str:
    """Return how many check-ins there are, on how many of the days."""
    if len(shown.check_ins) == 1:
        one = QCoreApplication.translate("MoodTold", "1 check-in in {0} days")
        return one.format(shown.length)
    text = QCoreApplication.translate("MoodTold", "{0} check-ins on {1} of {2} days")
    return text.format(len(shown.check_ins), len(shown.days), shown.length)


def course_in_words(shown: Overview) -> str:
    """Return in a few sentences what the eye would see in the chart."""
    span = QCoreApplication.translate("MoodTold", "{0} to {1}: {2}.").format(
        full_day_and_year(shown.first), full_day_and_year(shown.last), counted(shown)
    )
    drawn = [point.pleasantness for point in shown.points]
    feeling = [number for number in drawn if number is not None]
    if not feeling:
        return span
    text = QCoreApplication.translate(
        "MoodTold",
        "The 7-day mean of feeling lies between {0} and {1}; at the end it is {2}.",
    )
    told = text.format(*map(signed_mean, (min(feeling), max(feeling), feeling[-1])))
    return f"{span} {told}"


def day_in_words(shown: Overview, day: date) -> str:
    """Return where the lines stand on a day and what was said on it."""
    number = (day - shown.first).days
    point = shown.points[number] if number < len(shown.points) else None
    moods = [mood for mood in shown.days if mood.day == day]
    means = _means(point)
    if not moods:
        text = QCoreApplication.translate("MoodTold", "{0}: no check-in. {1}")
        return text.format(full_day(day), means).rstrip()
    text = QCoreApplication.translate(
        "MoodTold", "{0}: feeling {1}, energy {2}; check-ins: {3}. {4}"
    )
    (mood,) = moods
    numbers = signed_mean(mood.pleasantness), signed_mean(mood.energy), mood.count
    return text.format(full_day(day), *numbers, means)


def _means(point: LinePoint | None) -> str:
    if point is None or point.pleasantness is None or point.energy is None:
        return ""
    text = QCoreApplication.translate(
        "MoodTold", "7-day means: feeling {0}, energy {1}."
    )
    return text.format(signed_mean(point.pleasantness), signed_mean(point.energy))
