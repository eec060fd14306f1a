"""Numbers on an axis around zero, as text."""

from PySide6.QtCore import QLocale

_MINUS = "\N{MINUS SIGN}"


def signed(number: int) -> str:
    """Return a whole number with its sign; zero has none."""
    return f"{_sign(number)}{abs(number)}"


def signed_mean(number: float) -> str:
    """Return a number with one decimal and its sign, the way the locale writes it."""
    rounded = round(number, 1)
    return f"{_sign(rounded)}{QLocale().toString(abs(rounded), 'f', 1)}"


def plain_mean(number: float) -> str:
    """Return a number with one decimal, the way the locale writes it."""
    return QLocale().toString(number, "f", 1)


def _sign(number: float) -> str:
    if number > 0:
        return "+"
    return _MINUS if number < 0 else ""
