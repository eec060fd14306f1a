"""The sample content as it is stored: rows, and times told from the day of reading."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from typing import Any

from journal.domain.moment import Moment
from journal.services.resources import folder, read_toml


@dataclass(frozen=True, slots=True, kw_only=True)
class Hour:
    """A time on the writer's clock, so many days before the day it is read on."""

    days_ago: int
    time: time

    def seen_from(self, now: Moment) -> Moment:
        """Return the moment it stands for; one that lies ahead becomes now."""
        day = day_before(now, self.days_ago)
        local = datetime.combine(day, self.time, tzinfo=timezone(now.offset))
        return min(Moment.at(local), now)


def day_before(now: Moment, days_ago: int) -> date:
    """Return the day so many days before now; one below nought lies ahead."""
    return now.day - timedelta(days=days_ago)


def hour_of(row: dict[str, Any]) -> Hour:
    """Return the time that a row tells."""
    return Hour(days_ago=row["days_ago"], time=time.fromisoformat(row["time"]))


def document(name: str) -> dict[str, Any]:
    """Return a file of the sample content."""
    return read_toml(folder() / "demo" / name)


def rows(name: str, table: str) -> list[dict[str, Any]]:
    """Return a table of the sample content, oldest first."""
    found: list[dict[str, Any]] = document(name)[table]
    return found
