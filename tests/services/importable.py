"""What another program might have had, without a file of it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from journal.domain.imported import Imported, ImportedCheckIn, ImportedEntry
from journal.domain.moment import Moment
from journal.formats.reader import Reader

FIRST = datetime(2024, 3, 3, 9, 30, tzinfo=UTC)


def at(days: int = 0, hours: int = 0) -> Moment:
    return Moment(
        utc=FIRST + timedelta(days=days, hours=hours), offset=timedelta(hours=1)
    )


def entry(
    body: str = "A walk.", *, written: Moment | None = None, **rest: object
) -> ImportedEntry:
    made = ImportedEntry(written=written or at(), body=body)
    for name, value in rest.items():
        object.__setattr__(made, name, value)
    return made


def check_in(mood: str, *, note: str = "", days: int = 0) -> ImportedCheckIn:
    return ImportedCheckIn(at=at(days), mood=mood, note=note)


@dataclass
class Elsewhere:
    """A format of its own whose files hold what a test says."""

    holds: Imported
    name: str = "elsewhere"

    @property
    def reader(self) -> Reader:
        return Reader(
            name=self.name,
            told="Elsewhere (text)",
            recognises=lambda path: path.suffix == ".elsewhere",
            read=lambda *_: self.holds,
        )
