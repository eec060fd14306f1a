"""A feeling in plain words and numbers, the way the locale writes them."""

from PySide6.QtCore import QCoreApplication, QLocale

from journal.domain.feelings import FeelingWord, shown_as
from journal.domain.mood import CheckIn, Feeling, Sleep
from journal.ui.widgets.dates import clock_time
from journal.ui.widgets.signed import signed

Words = tuple[FeelingWord, ...]

_BETWEEN = " · "


def in_lines(feeling: Feeling, words: Words) -> str:
    """Return all that a check-in says: the feeling, the night before, the note."""
    lines = (_feeling(feeling, words), sleep_told(feeling.sleep), feeling.note)
    return "\n".join(line for line in lines if line)


def in_short(feeling: Feeling, words: Words) -> str:
    """Return a feeling for a chip, such as "+2 · calm, tender"."""
    if feeling.words:
        return _BETWEEN.join((signed(feeling.pleasantness), _chosen(feeling, words)))
    template = QCoreApplication.translate("FeelingTold", "{0} · energy {1}")
    return template.format(signed(feeling.pleasantness), signed(feeling.energy))


def at_time(check_in: CheckIn, words: Words) -> str:
    """Return a check-in for a list of one day: its time before the feeling."""
    return _BETWEEN.join((clock_time(check_in.at), in_short(check_in.feeling, words)))


def sleep_told(sleep: Sleep) -> str:
    """Return what is said of the night, such as "Slept 6.5 h · times awake 2"."""
    parts = []
    if sleep.hours is not None:
        slept = QCoreApplication.translate("FeelingTold", "slept {0} h")
        parts.append(slept.format(QLocale().toString(sleep.hours, "g", 4)))
    if sleep.wakings is not None:
        awake = QCoreApplication.translate("FeelingTold", "times awake {0}")
        parts.append(awake.format(sleep.wakings))
    if sleep.nightmares is not None:
        parts.append(_nightmares(sleep))
    told = _BETWEEN.join(parts)
    return told[:1].upper() + told[1:]


def _nightmares(sleep: Sleep) -> str:
    if not sleep.nightmares:
        return QCoreApplication.translate("FeelingTold", "no nightmares")
    if sleep.upset is None:
        return QCoreApplication.translate("FeelingTold", "nightmares")
    upset = QCoreApplication.translate("FeelingTold", "nightmares, upsetting {0} of 10")
    return upset.format(sleep.upset)


def _feeling(feeling: Feeling, words: Words) -> str:
    told = QCoreApplication.translate("FeelingTold", "Feeling {0}, energy {1}")
    parts = [_chosen(feeling, words)] if feeling.words else []
    parts.append(told.format(signed(feeling.pleasantness), signed(feeling.energy)))
    if feeling.distress is not None:
        distress = QCoreApplication.translate("FeelingTold", "distress {0} of 10")
        parts.append(distress.format(feeling.distress))
    return _BETWEEN.join(parts)


def _chosen(feeling: Feeling, words: Words) -> str:
    return ", ".join(shown_as(word, words) for word in feeling.words)
