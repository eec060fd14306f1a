"""What a line of moods shows, said in words."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from journal.domain.mood import Marker, MarkerKind
from journal.domain.mood_line import DayMeans, LinePoint, Overview
from journal.domain.mood_patterns import Band, Square, band_of
from journal.ui.widgets.dates import at_start, full_day, full_day_and_year
from journal.ui.widgets.signed import plain_mean, signed_mean


def session_name(label: str) -> str:
    """Return what a session is called by its number."""
    return QCoreApplication.translate("MoodTold", "Session {0}").format(label)


def counted(shown: Overview) -> str:
    """Return how many check-ins there are, on how many of the days."""
    if len(shown.check_ins) == 1:
        one = QCoreApplication.translate("MoodTold", "1 check-in in {0} days")
        return one.format(shown.length)
    text = QCoreApplication.translate("MoodTold", "{0} check-ins on {1} of {2} days")
    return text.format(len(shown.check_ins), len(shown.days), shown.length)


def span_in_words(shown: Overview) -> str:
    """Return which days are shown, and how many check-ins there are."""
    return QCoreApplication.translate("MoodTold", "{0} to {1}: {2}.").format(
        full_day_and_year(shown.first), full_day_and_year(shown.last), counted(shown)
    )


def course_in_words(shown: Overview) -> str:
    """Return in a few sentences what the eye would see in the chart."""
    span = span_in_words(shown)
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


def year_in_words(squares: Sequence[Square]) -> str:
    """Return how many days of a year there are of each kind."""
    moods = [square.mood.pleasantness for square in squares if square.mood is not None]
    bands = [band_of(mean) for mean in moods]
    text = QCoreApplication.translate(
        "MoodTold",
        "{0} days, {1} of them with a check-in: {2} pleasant, {3} unpleasant, "
        "{4} between.",
    )
    pleasant = sum(band > Band.BETWEEN for band in bands)
    unpleasant = sum(band < Band.BETWEEN for band in bands)
    between = len(bands) - pleasant - unpleasant
    return text.format(len(squares), len(bands), pleasant, unpleasant, between)


def day_in_words(record: Overview, day: date, markers: Iterable[Marker] = ()) -> str:
    """Return where the lines stand on a day and what was said and marked on it."""
    mood = record.means_of(day)
    is_of_another_year = day.year != record.last.year
    name = full_day_and_year(day) if is_of_another_year else full_day(day)
    told = [at_start(_of_day(name, mood))]
    if mood is not None:
        told.extend(_now_and_then(mood))
    told.append(_means(record.point_of(day)))
    told.extend(_marked(marker) for marker in markers if marker.day == day)
    return " ".join(sentence for sentence in told if sentence)


def _of_day(name: str, mood: DayMeans | None) -> str:
    if mood is None:
        text = QCoreApplication.translate("MoodTold", "{0}: no check-in.")
        return text.format(name)
    text = QCoreApplication.translate(
        "MoodTold", "{0}: feeling {1}, energy {2}; check-ins: {3}."
    )
    numbers = signed_mean(mood.pleasantness), signed_mean(mood.energy), mood.count
    return text.format(name, *numbers)


def _now_and_then(mood: DayMeans) -> Iterator[str]:
    if mood.distress is not None:
        text = QCoreApplication.translate("MoodTold", "Distress {0} of 10.")
        yield text.format(plain_mean(mood.distress))
    if mood.hours_asleep is not None:
        text = QCoreApplication.translate("MoodTold", "Hours asleep: {0}.")
        yield text.format(plain_mean(mood.hours_asleep))


def _means(point: LinePoint) -> str:
    if point.pleasantness is None or point.energy is None:
        return ""
    text = QCoreApplication.translate(
        "MoodTold", "7-day means: feeling {0}, energy {1}."
    )
    return text.format(signed_mean(point.pleasantness), signed_mean(point.energy))


def _marked(marker: Marker) -> str:
    if marker.kind is MarkerKind.EVENT:
        text = QCoreApplication.translate("MoodTold", "Event: {0}.")
        return text.format(marker.label)
    return QCoreApplication.translate("MoodTold", "Session {0}.").format(marker.label)
