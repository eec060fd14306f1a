"""Any journal as a value, for what must hold of all of them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from journal.domain.choice import Counts
from journal.domain.course import Appointment, Course, Phase, State
from journal.domain.entry import Draft, Entry, Kind, Version
from journal.domain.ids import (
    EntryId,
    VersionId,
)
from journal.domain.moment import Moment
from journal.domain.mood import CheckIn, Feeling, Sleep
from journal.domain.practice import Practice
from journal.domain.question import Question
from journal.domain.taken import Taken
from journal.domain.template import Template
from journal.domain.whole import (
    Whole,
    Written,
)

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
