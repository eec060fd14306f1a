"""The day on which the guides are given out."""

import re
from datetime import date

_HEADING = re.compile(r"^## \[(?:Unreleased|.+\] - (\d{4}-\d\d-\d\d))", re.MULTILINE)


def release_day(changelog: str) -> date | None:
    """Return the day of the newest release, or None while the next one is prepared."""
    newest = _HEADING.search(changelog)
    if newest is None or newest[1] is None:
        return None
    return date.fromisoformat(newest[1])
