"""A small journal as a value, and random ones: everything that can leave."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from hypothesis import strategies as st

from journal.domain.choice import Counts
from journal.domain.course import Appointment, Course, Phase, State
from journal.domain.course_line import line_of
from journal.domain.entry import Draft, Entry, Kind, Version
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
    TemplateId,
    VersionId,
)
from journal.domain.intention import Intention
from journal.domain.moment import Moment
from journal.domain.mood import CheckIn, Feeling, OwnEvent, Sleep
from journal.domain.practice import Practice
from journal.domain.question import Question
from journal.domain.safety import Part, PlanStep
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
        "guides_read": (
            GuideRead(slug="sleep", position=0.25, read=True, edited=NOON),
        ),
        "bookmarks": (Bookmark(slug="sleep", heading=2, made=NOON),),
        "settings": (Setting(name="idle_minutes", value=10, edited=NOON),),
        "tombstones": (Tombstone(id=UUID(int=37), of="entry", deleted=NOON),),
    }


TEXTS = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30
)
LINES = TEXTS.map(lambda text: " ".join(text.split())).filter(bool)
DAYS = st.dates(date(2024, 1, 1), date(2024, 1, 4))
MOMENTS = st.builds(
    lambda instant, minutes: Moment(
        utc=instant.replace(tzinfo=UTC), offset=timedelta(minutes=minutes)
    ),
    st.datetimes(datetime(1970, 1, 2), datetime(2100, 1, 1)),  # noqa: DTZ001
    st.integers(-14 * 60, 14 * 60),
)
SCALES = st.none() | st.integers(0, 10)


@st.composite
def wholes(draw: st.DrawFn) -> Whole:
    """Return any journal, but for sorts of things that hold nothing to go wrong."""
    ids = iter(draw(st.lists(st.uuids(), unique=True, min_size=40, max_size=40)))
    courses = _some(draw, Course, ids, name=LINES, first_day=st.none() | DAYS)
    of_course = st.sampled_from([each.id for each in courses] or [None])
    appointments = (
        _some(
            draw,
            Appointment,
            ids,
            course=of_course,
            phase=st.sampled_from(Phase),
            position=st.integers(0, 99),
            day=st.none() | DAYS,
            state=st.sampled_from([State.PLANNED, State.CANCELLED]),
            label=st.just("") | LINES,
        )
        if courses
        else ()
    )
    at = st.sampled_from([None, *(each.id for each in appointments)])
    written = tuple(
        Written(entry=each, versions=_versions(draw, each, ids))
        for each in draw(_entries(ids, at))
    )
    of_entry = st.sampled_from([None, *(each.entry.id for each in written)])
    return Whole(
        is_complete=True,
        counts=Counts(),
        courses=courses,
        appointments=appointments,
        written=written,
        check_ins=_some(
            draw,
            CheckIn,
            ids,
            at=MOMENTS,
            day=DAYS,
            feeling=_feelings(),
            entry=of_entry,
        ),
        results=_some(
            draw,
            Taken,
            ids,
            measure=LINES,
            language=st.sampled_from(["en", "nb"]),
            day=DAYS,
            begun=MOMENTS,
            finished=st.none() | MOMENTS,
            answers=st.dictionaries(TEXTS, st.none() | st.integers(0, 4), max_size=3),
        ),
        questions=_some(draw, Question, ids, text=LINES, asked=MOMENTS, entry=of_entry),
        practices=_some(
            draw,
            Practice,
            ids,
            text=LINES,
            begun=MOMENTS,
            ended=st.none() | DAYS,
            days=st.sets(DAYS).map(sorted).map(tuple),
            entry=of_entry,
        ),
        templates=_some(
            draw, Template, ids, name=LINES, body=TEXTS, with_therapist=st.booleans()
        ),
    )


def _some(draw: st.DrawFn, make: Any, ids: Any, **fields: Any) -> tuple[Any, ...]:
    """Return up to two things of a sort, by their ids."""
    count = draw(st.integers(0, 2))
    made = [
        make(
            id=next(ids),
            edited=draw(MOMENTS),
            **{name: draw(values) for name, values in fields.items()},
        )
        for _ in range(count)
    ]
    return tuple(made)


@st.composite
def _entries(draw: st.DrawFn, ids: Any, at: Any) -> list[Entry]:
    made = []
    for _ in range(draw(st.integers(0, 3))):
        draft = Draft(
            kind=draw(st.sampled_from(Kind)),
            title="".join(draw(TEXTS).splitlines()),
            body=draw(TEXTS),
            day=draw(DAYS),
            tags=tuple(draw(st.lists(LINES, max_size=2))),
            starred=draw(st.booleans()),
            folded=draw(st.booleans()),
            appointment=draw(at),
        )
        new = draft.new_entry(EntryId(next(ids)), draw(MOMENTS))
        made.append(replace(new, trashed=draw(st.none() | MOMENTS)))
    return sorted(made, key=lambda each: each.day)


def _versions(draw: st.DrawFn, of: Entry, ids: Any) -> tuple[Version, ...]:
    count = draw(st.integers(0, 1))
    return tuple(
        Version(
            id=VersionId(next(ids)),
            entry=of.id,
            kept=draw(MOMENTS),
            title="",
            body=draw(TEXTS),
        )
        for _ in range(count)
    )


def _feelings() -> st.SearchStrategy[Feeling]:
    return st.builds(
        Feeling,
        pleasantness=st.integers(-5, 5),
        energy=st.integers(-5, 5),
        words=st.lists(LINES, max_size=2).map(tuple),
        distress=SCALES,
        sleep=st.builds(Sleep, hours=st.none() | st.floats(0, 24)),
        note=TEXTS,
    )
