"""A small journal as a value: one of everything that can leave."""

from datetime import date
from typing import Any
from uuid import UUID

from journal.domain.choice import Counts
from journal.domain.course import Appointment, Course, Phase
from journal.domain.course_line import line_of
from journal.domain.entry import Entry, Kind, Version
from journal.domain.grounding import Grounding
from journal.domain.ids import (
    AppointmentId,
    CheckInId,
    CourseId,
    EntryId,
    GroundingId,
    IntentionId,
    OwnEventId,
    PlanStepId,
    PracticeId,
    QuestionId,
    ResultId,
    ShareId,
    TemplateId,
    VersionId,
)
from journal.domain.intention import Intention
from journal.domain.mood import CheckIn, Feeling, OwnEvent, Sleep
from journal.domain.practice import Practice
from journal.domain.question import Question
from journal.domain.safety import Part, PlanStep
from journal.domain.sharing import Share, SharedItem, Way, What
from journal.domain.taken import Taken
from journal.domain.template import Template
from journal.domain.whole import (
    Bookmark,
    GuideRead,
    Setting,
    Tombstone,
    Whole,
    Written,
)
from tests.conftest import NOON

DAY = date(2026, 11, 23)
COURSE = Course(id=CourseId(UUID(int=1)), name="Autumn", edited=NOON, is_current=True)
SESSION = Appointment(
    id=AppointmentId(UUID(int=2)),
    course=COURSE.id,
    phase=Phase.SESSION,
    position=0,
    day=DAY,
    label="the blue room",
    edited=NOON,
)
MARKDOWN = """# A morning

I walked *slowly* to the **sea**, [where](https://example.org/a?b&c) it was <b>grey</b>.

- [ ] ring Ingrid
- ~~worry~~

> What stays?

![a gull](gull.png) <https://example.org> [bad](javascript:alert(1))
"""


def entry(number: int, title: str = "", body: str = "words", **more: Any) -> Entry:
    day = more.pop("day", DAY)
    return Entry(
        id=EntryId(UUID(int=number)),
        kind=more.pop("kind", Kind.NOTE),
        day=day,
        created=NOON,
        edited=NOON,
        title=title,
        body=body,
        **more,
    )


def small() -> Whole:
    """Return a journal with one of each, and what is awkward in files."""
    walk = entry(
        10,
        "Sea: what/stays?",
        MARKDOWN,
        kind=Kind.SESSION,
        tags=("sea", "two words"),
        starred=True,
        shareable=True,
        appointment=SESSION.id,
    )
    night = entry(11, "", "Hard.\n", day=date(2025, 12, 31), folded=True)
    earlier = Version(
        id=VersionId(UUID(int=12)), entry=walk.id, kept=NOON, title="Sea", body="I"
    )
    return Whole(
        is_complete=True,
        counts=Counts(entries=2, check_ins=2, results=1, others=8),
        courses=(COURSE,),
        appointments=(SESSION,),
        stops={stop.id: stop for stop in line_of(COURSE, [SESSION]).stops},
        intentions=(
            Intention(
                id=IntentionId(UUID(int=3)),
                appointment=SESSION.id,
                text="To look towards the door.",
                written=NOON,
            ),
        ),
        written=(Written(entry=night), Written(entry=walk, versions=(earlier,))),
        check_ins=_small_check_ins(),
        **_small_rest(),
    )


def _small_check_ins() -> tuple[CheckIn, ...]:
    sleep = Sleep(hours=6.5, wakings=2, nightmares=True, upset=4)
    feeling = Feeling(
        pleasantness=-3,
        energy=2,
        words=("restless", "=HYPERLINK(1)"),
        distress=6,
        sleep=sleep,
        note='-1 "or" two\nlines',
    )
    full = CheckIn(
        id=CheckInId(UUID(int=20)),
        at=NOON,
        day=DAY,
        feeling=feeling,
        edited=NOON,
        entry=EntryId(UUID(int=10)),
    )
    plain = CheckIn(
        id=CheckInId(UUID(int=21)),
        at=NOON,
        day=DAY,
        feeling=Feeling(pleasantness=0, energy=0),
        edited=NOON,
    )
    return full, plain


def _small_rest() -> dict[str, Any]:
    answers = dict.fromkeys(map(str, range(1, 8)), 1)
    return {
        "own_events": (
            OwnEvent(id=OwnEventId(UUID(int=30)), day=DAY, label="Moved", edited=NOON),
        ),
        "results": (
            Taken(
                id=ResultId(UUID(int=31)),
                measure="gad-7",
                language="en",
                day=DAY,
                begun=NOON,
                edited=NOON,
                finished=NOON,
                answers=answers,
            ),
        ),
        "groundings": (
            Grounding(
                id=GroundingId(UUID(int=32)),
                exercise="senses",
                done=NOON,
                edited=NOON,
                before=7,
                after=4,
            ),
        ),
        "questions": (
            Question(
                id=QuestionId(UUID(int=33)), text="Sleep?", asked=NOON, edited=NOON
            ),
        ),
        "practices": (
            Practice(
                id=PracticeId(UUID(int=34)),
                text="Breathe before bed",
                begun=NOON,
                edited=NOON,
                days=(DAY,),
            ),
        ),
        "plan": (
            PlanStep(
                id=PlanStepId(UUID(int=35)),
                part=Part.PEOPLE,
                position=0,
                text="Ingrid & <Turid>",
                edited=NOON,
            ),
        ),
        "templates": (
            Template(
                id=TemplateId(UUID(int=36)),
                name="Evening",
                body="What stays?",
                with_therapist=False,
                edited=NOON,
            ),
        ),
        "shares": (
            Share(
                id=ShareId(UUID(int=38)),
                at=NOON,
                way=Way.FILE,
                edited=NOON,
                whom="Kari",
                items=(
                    SharedItem(what=What.ENTRY, entry=EntryId(UUID(int=99))),
                    SharedItem(what=What.MOOD, first=DAY, last=DAY),
                ),
            ),
        ),
        "guides_read": (
            GuideRead(slug="sleep", position=0.25, read=True, edited=NOON),
        ),
        "bookmarks": (Bookmark(slug="sleep", heading=2, made=NOON),),
        "settings": (Setting(name="idle_minutes", value=10, edited=NOON),),
        "tombstones": (Tombstone(id=UUID(int=37), of="entry", deleted=NOON),),
    }
