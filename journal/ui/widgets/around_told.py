"""What the lines around sessions show, said in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from journal.domain.mood_patterns import AFTER, BEFORE, AroundSession
from journal.ui.widgets.dates import full_day_and_year
from journal.ui.widgets.mood_told import session_name
from journal.ui.widgets.signed import signed_mean


def titles() -> tuple[str, str, str]:
    """Return what stands at the beginning of the axis, at the session, at the end."""
    before = QCoreApplication.translate("AroundTold", "{0} days before")
    at = QCoreApplication.translate("AroundTold", "session")
    after = QCoreApplication.translate("AroundTold", "{0} after")
    return before.format(BEFORE), at, after.format(AFTER)


def offset_name(offset: int) -> str:
    """Return how a day lies to the session, in days: negative is before."""
    if offset == 0:
        return QCoreApplication.translate("AroundTold", "The day of the session")
    if offset < 0:
        text = QCoreApplication.translate("AroundTold", "Days before: {0}")
    else:
        text = QCoreApplication.translate("AroundTold", "Days after: {0}")
    return text.format(abs(offset))


def offset_cell(offset: int) -> str:
    """Return how a day lies to the session, as short as a table needs it."""
    if offset == 0:
        return QCoreApplication.translate("AroundTold", "session")
    if offset < 0:
        text = QCoreApplication.translate("AroundTold", "{0} before")
    else:
        text = QCoreApplication.translate("AroundTold", "{0} after")
    return text.format(abs(offset))


def offset_in_words(sessions: Sequence[AroundSession], offset: int) -> str:
    """Return where each line stands on a day before, at or after the session."""
    told = [
        QCoreApplication.translate("AroundTold", "{0}.").format(offset_name(offset))
    ]
    for session in sessions:
        mean = session.means[offset + BEFORE]
        if mean is None:
            text = QCoreApplication.translate("AroundTold", "Session {0}: no check-in.")
            told.append(text.format(session.label))
        else:
            text = QCoreApplication.translate("AroundTold", "Session {0}: feeling {1}.")
            told.append(text.format(session.label, signed_mean(mean)))
    return " ".join(told)


def sessions_in_words(sessions: Sequence[AroundSession]) -> str:
    """Return in a sentence a session what the eye would see."""
    return " ".join(_session(each) for each in sessions)


def _session(session: AroundSession) -> str:
    said = [mean for mean in session.means if mean is not None]
    name, day = session_name(session.label), full_day_and_year(session.day)
    if not said:
        text = QCoreApplication.translate(
            "AroundTold", "{0}, {1}: no check-in in the days around it."
        )
        return text.format(name, day)
    text = QCoreApplication.translate(
        "AroundTold",
        "{0}, {1}: check-ins on {2} of the days around it, "
        "feeling between {3} and {4}.",
    )
    least, most = signed_mean(min(said)), signed_mean(max(said))
    return text.format(name, day, len(said), least, most)
