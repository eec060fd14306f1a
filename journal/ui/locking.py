"""When an open journal locks by itself; settings of the journal that fail closed."""

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.journal import Journal

IDLE_MINUTES = (1, 2, 5, 10, 15, 30)
USUAL_IDLE = timedelta(minutes=5)
MINUTES_SETTING = "idle_minutes"
SCREEN_SETTING = "lock_with_screen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Locking:
    """after: the time without input. with_screen: also when the screen locks."""

    after: timedelta = USUAL_IDLE
    with_screen: bool = True


def locking(journal: "Journal") -> Locking:
    """Return when the journal locks itself.

    A setting that makes no sense is the usual one: five minutes, and with the screen.
    """
    usual = USUAL_IDLE // timedelta(minutes=1)
    minutes = journal.settings.get(MINUTES_SETTING, usual)
    if minutes not in IDLE_MINUTES:
        minutes = usual
    return Locking(
        after=timedelta(minutes=minutes),
        with_screen=journal.settings.get(SCREEN_SETTING, True),
    )
