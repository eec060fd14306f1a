"""The course of the demo: appointments, intentions, questions and practices."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from journal.domain.course import Phase
from journal.domain.ids import AppointmentId, EntryId
from journal.domain.moment import Moment
from journal.services.demo_hours import Hour, day_before, document, hour_of, rows
from journal.services.demo_words import Words
from journal.services.journal import Journal

_FILE = "course.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleIntention:
    """An intention of the demo, for the session that it stands with."""

    at: Hour
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleAppointment:
    """An appointment of the demo; days_ago is below nought ahead, None while open."""

    phase: Phase
    days_ago: int | None
    intention: SampleIntention | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleQuestion:
    """A question of the demo; entry is the title of where it came up, or empty."""

    at: Hour
    text: str
    entry: str
    done: Hour | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplePractice:
    """A practice of the demo, and how many days ago it was marked each time."""

    at: Hour
    text: str
    entry: str
    marked: tuple[int, ...]


def appointments() -> tuple[SampleAppointment, ...]:
    """Return the sample appointments in the order of the course."""
    return tuple(_appointment(row) for row in rows(_FILE, "appointments"))


def questions() -> tuple[SampleQuestion, ...]:
    """Return the sample questions, oldest first."""
    return tuple(
        SampleQuestion(
            at=hour_of(row),
            text=row["text"],
            entry=row.get("entry", ""),
            done=hour_of(row["done"]) if "done" in row else None,
        )
        for row in rows(_FILE, "questions")
    )


def practices() -> tuple[SamplePractice, ...]:
    """Return the sample practices, oldest first."""
    return tuple(
        SamplePractice(
            at=hour_of(row),
            text=row["text"],
            entry=row.get("entry", ""),
            marked=tuple(row["marked"]),
        )
        for row in rows(_FILE, "practices")
    )


def begin(journal: Journal, now: Moment, words: Words) -> dict[str, AppointmentId]:
    """Begin the sample course; return its appointments by names like "session 2".

    Raises NotSavedError.
    """
    course = document(_FILE)["course"]
    first_day = day_before(now, course["days_ago"])
    changes = journal.courses.create(words.said(course["name"]), first_day=first_day)
    (course_id,) = changes.courses
    counts: Counter[Phase] = Counter()
    places = {}
    for sample in appointments():
        ago = sample.days_ago
        day = None if ago is None else day_before(now, ago)
        added = journal.appointments.add(course_id, sample.phase, day=day)
        (appointment,) = added.appointments
        if sample.intention is not None:
            at = sample.intention.at.seen_from(now)
            text = words.said(sample.intention.text)
            journal.appointments.intend(appointment, text, at=at)
        counts[sample.phase] += 1
        places[f"{sample.phase} {counts[sample.phase]}"] = appointment
    return places


def accompany(
    journal: Journal, now: Moment, written: Mapping[str, EntryId], words: Words
) -> None:
    """Keep the sample questions and practices; written: entries by English title.

    Raises NotSavedError.
    """
    for asked in questions():
        entry = written[asked.entry] if asked.entry else None
        at = asked.at.seen_from(now)
        text = words.said(asked.text)
        (question,) = journal.questions.ask(text, entry=entry, at=at).questions
        if asked.done is not None:
            journal.questions.tick(question, at=asked.done.seen_from(now))
    for begun in practices():
        entry = written[begun.entry] if begun.entry else None
        at = begun.at.seen_from(now)
        text = words.said(begun.text)
        (practice,) = journal.practising.begin(text, entry=entry, at=at).practices
        for days_ago in begun.marked:
            journal.practising.mark(practice, day_before(now, days_ago))


def _appointment(row: dict[str, Any]) -> SampleAppointment:
    intention = row.get("intention")
    return SampleAppointment(
        phase=Phase(row["phase"]),
        days_ago=row.get("days_ago"),
        intention=None
        if intention is None
        else SampleIntention(at=hour_of(intention), text=intention["text"]),
    )
