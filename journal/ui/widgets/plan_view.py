"""What the page of the course shows, read from the journal at once."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from journal.domain.course import State
from journal.domain.course_line import CourseLine, Stop
from journal.domain.entry import Filter, Summary
from journal.domain.ids import AppointmentId, CourseId, EntryId
from journal.domain.intention import Intention
from journal.domain.mood import CheckIn
from journal.domain.practice import Practice
from journal.domain.question import Question
from journal.domain.thread import Thread
from journal.services import measures
from journal.services.journal import Journal
from journal.services.measuring import Scored

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class StopView:
    """An appointment with what was written for it and felt and measured from it on.

    check_ins are those of its day. results were taken from its day on and before the
    next appointment.
    """

    stop: Stop
    entries: tuple[Summary, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()
    results: tuple[Scored, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanView:
    """Courses and what stands below one of them.

    line is the course that is shown, or None where there is none. chosen is the
    appointment whose details are shown. intentions are all of the thread's session,
    newest first. titles name the entries that practices come from.
    """

    lines: tuple[CourseLine, ...] = ()
    line: CourseLine | None = None
    chosen: StopView | None = None
    thread: Thread | None = None
    intentions: tuple[Intention, ...] = ()
    questions: tuple[Question, ...] = ()
    practices: tuple[Practice, ...] = ()
    titles: Mapping[EntryId, str] = field(default_factory=dict, hash=False)


def look_at(
    journal: Journal,
    today: date,
    course: CourseId | None,
    chosen: AppointmentId | None,
) -> PlanView:
    """Return a course, else the current one, and the details of an appointment."""
    lines = journal.courses.lines()
    wanted = [line for line in lines if line.course.id == course]
    line = next(iter((*wanted, *lines)), None)
    stop = None if line is None else line.stop(chosen)
    thread = journal.threads.of(_thread_of(line, stop, today))
    practices = journal.practising.all()
    return PlanView(
        lines=lines,
        line=line,
        chosen=None if line is None or stop is None else _details(journal, line, stop),
        thread=thread,
        intentions=()
        if thread is None
        else journal.appointments.intentions(thread.stops.session.id),
        questions=journal.questions.all(),
        practices=practices,
        titles=titles_of(journal, practices),
    )


def titles_of(
    journal: Journal, practices: tuple[Practice, ...]
) -> Mapping[EntryId, str]:
    """Return the titles of the entries that practices come from; no trashed ones."""
    return journal.writing.titles(
        {practice.entry for practice in practices if practice.entry is not None}
    )


def _thread_of(
    line: CourseLine | None, stop: Stop | None, today: date
) -> AppointmentId | None:
    """Return whose session the thread is of: the chosen one's, the last, the next."""
    if line is None:
        return None
    shown = stop or line.last_session(today) or line.next_session(today)
    return None if shown is None else shown.id


def _details(journal: Journal, line: CourseLine, stop: Stop) -> StopView:
    narrowed = Filter(appointments=frozenset({stop.id}))
    entries = journal.writing.list(narrowed).entries[::-1]
    if stop.day is None or not stop.appointment.is_on:
        return StopView(stop=stop, entries=entries)
    return StopView(
        stop=stop,
        entries=entries,
        check_ins=journal.moods.check_ins(stop.day, stop.day),
        results=_results(journal, stop.day, _until(line, stop)),
    )


def _until(line: CourseLine, stop: Stop) -> date:
    """Return the day before the next appointment that has a later day."""
    days = [
        other.day
        for other in line.stops
        if other.appointment.state not in {State.SKIPPED, State.CANCELLED}
        and other.day is not None
        and stop.day is not None
        and other.day > stop.day
    ]
    return min(days) - _DAY if days else date.max


def _results(journal: Journal, first: date, last: date) -> tuple[Scored, ...]:
    found = [
        scored
        for measure in measures.measures()
        for scored in journal.measuring.finished(measure)
        if first <= scored.taken.day <= last
    ]
    return tuple(sorted(found, key=lambda scored: scored.taken.begun))
