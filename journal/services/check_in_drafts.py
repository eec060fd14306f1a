"""Keeping begun check-ins inside the journal, until they are saved or cleared."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from journal.domain.changes import Changes
from journal.domain.check_in_draft import CheckInDraft
from journal.domain.errors import InvalidInputError
from journal.domain.ids import CheckInId, EntryId
from journal.domain.moment import Moment
from journal.domain.mood import Feeling, Sleep

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.journal import Journal

DRAFTS = "check_in_drafts"
"""The setting that holds the drafts as a list in JSON; "" where there are none."""


def keep(journal: "Journal", drafts: Sequence[CheckInDraft]) -> Changes:
    """Keep these drafts in the place of the last ones."""
    text = json.dumps([written(draft) for draft in drafts]) if drafts else ""
    return journal.settings.put(DRAFTS, text)


def kept(journal: "Journal") -> tuple[CheckInDraft, ...]:
    """Return the drafts that are kept, without those that make no sense."""
    try:
        texts = json.loads(journal.settings.get(DRAFTS, "") or "[]")
    except ValueError:
        return ()
    found = (_read_or_none(text) for text in (texts if isinstance(texts, list) else []))
    return tuple(draft for draft in found if draft is not None)


def _read_or_none(text: str) -> CheckInDraft | None:
    try:
        return read(text)
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
            "entry": None if draft.entry is None else str(draft.entry),
        }
    )


def read(text: str) -> CheckInDraft:
    """Return the draft that written() wrote; raises what a bad one makes it raise."""
    page: dict[str, Any] = json.loads(text)
    pleasantness, energy = page["place"] or (0, 0)
    hours, wakings, nightmares, upset = page["sleep"]
    at, changes, entry = page["at"], page["changes"], page["entry"]
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
        entry=None if entry is None else EntryId(UUID(entry)),
    )


def _moment(text: str) -> Moment:
    return Moment.at(datetime.fromisoformat(text))
