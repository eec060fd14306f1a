"""Keeping a begun check-in inside the journal, until it is saved or cleared."""

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from journal.domain.changes import Changes
from journal.domain.check_in_draft import CheckInDraft
from journal.domain.errors import InvalidInputError
from journal.domain.ids import CheckInId
from journal.domain.moment import Moment
from journal.domain.mood import Feeling, Sleep

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.journal import Journal

DRAFT = "check_in_draft"
"""The setting that holds the draft as JSON; "" where there is none."""


def keep(journal: "Journal", draft: CheckInDraft | None) -> Changes:
    """Keep a draft in the place of the last one, or none."""
    return journal.settings.put(DRAFT, "" if draft is None else written(draft))


def kept(journal: "Journal") -> CheckInDraft | None:
    """Return the draft that is kept; None where there is none that makes sense."""
    text = journal.settings.get(DRAFT, "")
    try:
        return read(text) if text else None
    except (ValueError, KeyError, TypeError, AttributeError, InvalidInputError):
        return None


def written(draft: CheckInDraft) -> str:
    """Return a draft as JSON."""
    feeling, sleep = draft.feeling, draft.feeling.sleep
    place = [feeling.pleasantness, feeling.energy] if draft.has_place else None
    return json.dumps(
        {
            "place": place,
            "words": feeling.words,
            "distress": feeling.distress,
            "sleep": [sleep.hours, sleep.wakings, sleep.nightmares, sleep.upset],
            "note": feeling.note,
            "left": draft.left.local.isoformat(),
            "at": None if draft.at is None else draft.at.local.isoformat(),
            "changes": None if draft.changes is None else str(draft.changes),
        }
    )


def read(text: str) -> CheckInDraft:
    """Return the draft that written() wrote; raises what a bad one makes it raise."""
    page: dict[str, Any] = json.loads(text)
    pleasantness, energy = page["place"] or (0, 0)
    hours, wakings, nightmares, upset = page["sleep"]
    at, changes = page["at"], page["changes"]
    return CheckInDraft(
        feeling=Feeling(
            pleasantness=pleasantness,
            energy=energy,
            words=tuple(page["words"]),
            distress=page["distress"],
            sleep=Sleep(
                hours=hours, wakings=wakings, nightmares=nightmares, upset=upset
            ),
            note=page["note"],
        ),
        has_place=page["place"] is not None,
        left=_moment(page["left"]),
        at=None if at is None else _moment(at),
        changes=None if changes is None else CheckInId(UUID(changes)),
    )


def _moment(text: str) -> Moment:
    return Moment.at(datetime.fromisoformat(text))
