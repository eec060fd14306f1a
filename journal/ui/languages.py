"""Days in words, in the language of a guide or a helpline rather than the system's."""

from datetime import date

from PySide6.QtCore import QDate, QLocale


def locale_of(language: str) -> QLocale:
    """Return how dates read in "nb", and in English for every other language."""
    if language == "nb":
        return QLocale(QLocale.Language.NorwegianBokmal, QLocale.Country.Norway)
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def day_in_words(day: date, language: str) -> str:
    """Return a day such as "23 November 2026"."""
    pattern = "d. MMMM yyyy" if language == "nb" else "d MMMM yyyy"
    return _said(day, pattern, language)


def month_in_words(day: date, language: str) -> str:
    """Return a month such as "November 2026"."""
    return _said(day, "MMMM yyyy", language)


def _said(day: date, pattern: str, language: str) -> str:
    whole = QDate(day.year, day.month, day.day)
    return locale_of(language).toString(whole, pattern)
