"""Check-ins to draw, markers among them, and what a chart told last."""

from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import SignalInstance

from journal.domain.ids import CheckInId, OwnEventId
from journal.domain.moment import Moment
from journal.domain.mood import CheckIn, Feeling, Marker, MarkerKind
from journal.domain.mood_line import Overview, overview
from tests.conftest import NOON

TODAY = NOON.day


def said(days_ago: int, pleasantness: int, energy: int = 0) -> CheckIn:
    at = Moment(utc=NOON.utc - timedelta(days=days_ago), offset=NOON.offset)
    feeling = Feeling(pleasantness=pleasantness, energy=energy)
    return CheckIn(
        id=CheckInId(UUID(int=days_ago)), at=at, day=at.day, feeling=feeling, edited=at
    )


def days_back(length: int, *check_ins: CheckIn) -> Overview:
    return overview(check_ins, TODAY - timedelta(days=length - 1), TODAY)


SHOWN = days_back(30, said(25, -3), said(24, -1, 2), said(2, 1), said(0, 2), said(0, 4))
EMPTY = days_back(30)


class Told:
    """Keeps the last thing that a chart told."""

    def __init__(self, signal: SignalInstance) -> None:
        self.last = ""
        signal.connect(self._keep)

    def _keep(self, told: str) -> None:
        self.last = told


EVENT = Marker(
    day=TODAY - timedelta(days=2),
    kind=MarkerKind.EVENT,
    label="Moved house",
    event=OwnEventId(UUID(int=1)),
)
SESSION = Marker(day=TODAY - timedelta(days=24), kind=MarkerKind.SESSION, label="1")
MARKERS = (SESSION, EVENT)
