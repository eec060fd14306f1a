"""Scores and changes of questionnaires, said in neutral words."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from journal.domain.measure import Answers
from journal.services.measuring import Scored
from journal.ui.languages import day_in_words
from journal.ui.widgets.measure_view import Compared, MeasureView, numbers_of


def day_told(day: date, seen_from: date, language: str = "") -> str:
    """Return a day such as "12 August", with its year where that is another one.

    language is that of the words around it, where they are not the window's own.
    """
    if language == "nb":
        told = day_in_words(day, language)
        return told.removesuffix(f" {seen_from.year}")
    if day.year == seen_from.year:
        pattern = QCoreApplication.translate("MeasureTold", "d MMMM")
    else:
        pattern = QCoreApplication.translate("MeasureTold", "d MMMM yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def total_told(scored: Scored) -> str:
    """Return a total such as "31 of 80", or that there is none."""
    if scored.result.total is None:
        return QCoreApplication.translate("MeasureTold", "No total")
    text = QCoreApplication.translate("MeasureTold", "{0} of {1}")
    return text.format(scored.result.total, scored.answers.measure.highest)


def points_told(compared: Compared, seen_from: date) -> str:
    """Return how far a total lies from an earlier one, as a sentence."""
    points = compared.change.points
    if points == 0:
        text = QCoreApplication.translate("MeasureTold", "The same total as on {1}.")
    elif points == 1:
        text = QCoreApplication.translate("MeasureTold", "1 point higher than on {1}.")
    elif points == -1:
        text = QCoreApplication.translate("MeasureTold", "1 point lower than on {1}.")
    elif points > 0:
        text = QCoreApplication.translate(
            "MeasureTold", "{0} points higher than on {1}."
        )
    else:
        text = QCoreApplication.translate(
            "MeasureTold", "{0} points lower than on {1}."
        )
    return text.format(abs(points), day_told(compared.before.taken.day, seen_from))


def skipped_told(answers: Answers) -> str:
    """Return which questions were skipped, by their numbers, and what that means."""
    measure, missing = answers.measure, answers.missing
    if not missing:
        return ""
    if len(missing) == len(measure.items):
        return QCoreApplication.translate(
            "MeasureTold", "You skipped every question, so there is no total."
        )
    numbers = ", ".join(str(number) for number in numbers_of(measure, missing))
    if len(missing) > measure.most_missing:
        text = QCoreApplication.translate(
            "MeasureTold",
            "You skipped these questions: {0}. With more than {1} skipped there is no "
            "total: it would say too little.",
        )
        return text.format(numbers, measure.most_missing)
    text = QCoreApplication.translate(
        "MeasureTold",
        "You skipped question {0}. The total is the sum of what you answered; nothing "
        "is put in its place.",
    )
    if len(missing) > 1:
        text = QCoreApplication.translate(
            "MeasureTold",
            "You skipped questions {0}. The total is the sum of what you answered; "
            "nothing is put in their place.",
        )
    return text.format(numbers)


def course_told(view: MeasureView, seen_from: date) -> str:
    """Return in a few words what the chart of totals shows."""
    text = QCoreApplication.translate(
        "MeasureTold", "{0}, from {1} to {2}, oldest first."
    )
    told = [
        text.format(view.measure.name, view.measure.lowest, view.measure.highest),
        *(
            QCoreApplication.translate("MeasureTold", "{0}: {1}.").format(
                day_told(each.taken.day, seen_from), total_told(each)
            )
            for each in view.shown
        ),
    ]
    return " ".join(told)


def begun_told(view: MeasureView, seen_from: date) -> str:
    """Return when one was begun and how far it is; "" where none is unfinished."""
    if view.unfinished is None:
        return ""
    said = [value for value in view.unfinished.answers.values() if value is not None]
    text = QCoreApplication.translate(
        "MeasureTold", "You began this on {0}. Answered so far: {1} of {2}."
    )
    day = day_told(view.unfinished.day, seen_from)
    return text.format(day, len(said), len(view.measure.questions))
