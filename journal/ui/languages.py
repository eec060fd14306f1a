"""Which language is spoken, and days in the words of any of them."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QDate, QLocale

LANGUAGES = ("en", "nb")
"""What the window can speak."""

OWN_NAMES = {"en": "English", "nb": "Norsk bokmål"}
"""What they call themselves: whoever looks for one may read no other."""

_WRITTEN_IN_NORWAY = ("nb", "no", "nn")


def chosen_language(wanted: str, of_system: Iterable[str] | None = None) -> str:
    """Return the language to speak: the one that is wanted, or else the system's.

    wanted is "en", "nb", or empty. Of the languages that the system names in order of
    preference, the first that there is counts; English where there is none. of_system
    stands in for those, such as ("nn-NO", "en").
    """
    if wanted in LANGUAGES:
        return wanted
    names = QLocale.system().uiLanguages() if of_system is None else of_system
    for name in names:
        code = name.replace("_", "-").partition("-")[0]
        if code in _WRITTEN_IN_NORWAY:
            return "nb"
        if code in LANGUAGES:
            return code
    return "en"


def spoken_language() -> str:
    """Return what the window speaks now, "en" or "nb"."""
    is_norwegian = QLocale().language() == QLocale.Language.NorwegianBokmal
    return "nb" if is_norwegian else "en"


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
