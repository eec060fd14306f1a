"""What an export holds: the lists in their order, and the fields of each; EXPORT.md."""

from typing import Any

from typing_extensions import override

from journal.domain.course import Appointment, Course, Phase, State
from journal.domain.entry import Draft, Entry, Kind, Version
from journal.domain.grounding import Grounding
from journal.domain.intention import Intention
from journal.domain.mood import CheckIn, Feeling, OwnEvent, Sleep
from journal.domain.practice import Practice
from journal.domain.question import Question
from journal.domain.safety import Part, PlanStep
from journal.domain.sharing import Share, SharedItem, Way, What
from journal.domain.taken import Taken
from journal.domain.template import Template
from journal.domain.whole import Bookmark, GuideRead, Setting, Tombstone, Written
from journal.formats.own_json_fields import (
    ANYTHING,
    DAY,
    FLAG,
    ID,
    MOMENT,
    NUMBER,
    TEXT,
    WHOLE_NUMBER,
    Record,
    Unknown,
    by_name,
    damaged,
    distinct,
    nested,
    one_of,
    optional,
    several,
)

_ENTRY = Record(
    Entry,
    id=ID,
    kind=one_of(Kind),
    day=DAY,
    created=MOMENT,
    edited=MOMENT,
    trashed=optional(MOMENT),
    title=TEXT,
    body=TEXT,
    tags=several(TEXT),
    starred=FLAG,
    folded=FLAG,
    shareable=FLAG,
    left_out=FLAG,
    appointment=optional(ID),
    prompt=TEXT,
)
_VERSION = Record(Version, id=ID, kept=MOMENT, title=TEXT, body=TEXT)
_SLEEP = Record(
    Sleep,
    hours=optional(NUMBER),
    wakings=optional(WHOLE_NUMBER),
    nightmares=optional(FLAG),
    upset=optional(WHOLE_NUMBER),
)
_FEELING = Record(
    Feeling,
    pleasantness=WHOLE_NUMBER,
    energy=WHOLE_NUMBER,
    words=several(TEXT),
    distress=optional(WHOLE_NUMBER),
    sleep=nested(_SLEEP),
    note=TEXT,
)


_SHARED_ITEM = Record(
    SharedItem,
    what=one_of(What),
    entry=optional(ID),
    measure=TEXT,
    first=optional(DAY),
    last=optional(DAY),
)


class _WrittenRecord(Record[Written]):
    """An entry whose earlier texts stand in it, as one more field."""

    def __init__(self) -> None:
        super().__init__(Written)

    @override
    def write(self, thing: Written) -> dict[str, Any]:
        versions = [_VERSION.write(version) for version in thing.versions]
        return {**_ENTRY.write(thing.entry), "versions": versions}

    @override
    def read(self, found: object, unknown: Unknown, **known: object) -> Written:
        if not isinstance(found, dict):
            raise damaged()
        own = {name: value for name, value in found.items() if name != "versions"}
        entry = _ENTRY.read(own, unknown, **known)
        _check(entry)
        earlier = found.get("versions", [])
        if not isinstance(earlier, list):
            raise damaged()
        return Written(
            entry=entry,
            versions=tuple(
                _VERSION.read(each, unknown, entry=entry.id) for each in earlier
            ),
        )


def _check(entry: Entry) -> None:
    """Refuse an entry that nobody could have written. Raises InvalidInputError."""
    draft = Draft(kind=entry.kind, title=entry.title, tags=entry.tags)
    if draft.tags != entry.tags:
        raise damaged()


RECORDS: dict[str, Record[Any]] = {
    "courses": Record(
        Course,
        id=ID,
        name=TEXT,
        first_day=optional(DAY),
        is_current=FLAG,
        edited=MOMENT,
    ),
    "appointments": Record(
        Appointment,
        id=ID,
        course=ID,
        phase=one_of(Phase),
        position=WHOLE_NUMBER,
        day=optional(DAY),
        state=one_of(State),
        label=TEXT,
        edited=MOMENT,
    ),
    "intentions": Record(Intention, id=ID, appointment=ID, text=TEXT, written=MOMENT),
    "entries": _WrittenRecord(),
    "check_ins": Record(
        CheckIn,
        id=ID,
        at=MOMENT,
        day=DAY,
        feeling=nested(_FEELING),
        entry=optional(ID),
        edited=MOMENT,
    ),
    "own_events": Record(OwnEvent, id=ID, day=DAY, label=TEXT, edited=MOMENT),
    "results": Record(
        Taken,
        id=ID,
        measure=TEXT,
        language=TEXT,
        day=DAY,
        begun=MOMENT,
        finished=optional(MOMENT),
        answers=by_name(optional(WHOLE_NUMBER)),
        edited=MOMENT,
    ),
    "groundings": Record(
        Grounding,
        id=ID,
        exercise=TEXT,
        done=MOMENT,
        before=optional(WHOLE_NUMBER),
        after=optional(WHOLE_NUMBER),
        entry=optional(ID),
        edited=MOMENT,
    ),
    "questions": Record(
        Question,
        id=ID,
        text=TEXT,
        asked=MOMENT,
        done=optional(MOMENT),
        entry=optional(ID),
        edited=MOMENT,
    ),
    "practices": Record(
        Practice,
        id=ID,
        text=TEXT,
        begun=MOMENT,
        ended=optional(DAY),
        days=distinct(DAY),
        entry=optional(ID),
        edited=MOMENT,
    ),
    "plan": Record(
        PlanStep,
        id=ID,
        part=one_of(Part),
        position=WHOLE_NUMBER,
        text=TEXT,
        edited=MOMENT,
    ),
    "templates": Record(
        Template, id=ID, name=TEXT, body=TEXT, with_therapist=FLAG, edited=MOMENT
    ),
    "shares": Record(
        Share,
        id=ID,
        at=MOMENT,
        way=one_of(Way),
        whom=TEXT,
        items=several(nested(_SHARED_ITEM)),
        edited=MOMENT,
    ),
    "guides_read": Record(
        GuideRead, slug=TEXT, position=NUMBER, read=FLAG, edited=MOMENT
    ),
    "bookmarks": Record(Bookmark, slug=TEXT, heading=WHOLE_NUMBER, made=MOMENT),
    "settings": Record(Setting, name=TEXT, value=ANYTHING, edited=MOMENT),
    "tombstones": Record(Tombstone, id=ID, of=TEXT, deleted=MOMENT),
}
"""The lists by their names, in an order in which each can be added after the last."""

ATTRIBUTES = {"entries": "written"}
"""Which part of a Whole a list is, where it is called otherwise."""
