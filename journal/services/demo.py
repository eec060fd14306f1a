"""A journal to look at: four months of a fictional person, ending today."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from journal.domain.entry import Draft, Kind
from journal.domain.ids import AppointmentId, EntryId
from journal.domain.measure import Answers
from journal.domain.moment import Moment
from journal.domain.mood import Feeling, Sleep
from journal.services import demo_course, measures
from journal.services.demo_hours import Hour, day_before, hour_of, rows
from journal.services.demo_words import Words, words_in
from journal.services.journal import Journal


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleEntry:
    """An entry of the demo; earlier is its body before an edit, or None.

    appointment is the one it belongs to, such as "session 2", or empty.
    """

    at: Hour
    draft: Draft
    appointment: str
    earlier: str | None
    trashed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleCheckIn:
    """A check-in of the demo; entry is the title of one it belongs to, or empty."""

    at: Hour
    feeling: Feeling
    entry: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleEvent:
    """An own event of the demo, so many days before the day it is read on."""

    days_ago: int
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleResult:
    """A questionnaire of the demo."""

    at: Hour
    answers: Answers


def entries() -> tuple[SampleEntry, ...]:
    """Return the sample entries, oldest first."""
    return tuple(_entry(row) for row in rows("entries.toml", "entry"))


def check_ins() -> tuple[SampleCheckIn, ...]:
    """Return the sample check-ins, oldest first."""
    return tuple(_check_in(row) for row in rows("check_ins.toml", "check_ins"))


def events() -> tuple[SampleEvent, ...]:
    """Return the sample events, oldest first."""
    return tuple(
        SampleEvent(days_ago=row["days_ago"], label=row["label"])
        for row in rows("check_ins.toml", "events")
    )


def results() -> tuple[SampleResult, ...]:
    """Return the sample questionnaires, oldest first."""
    return tuple(_result(row) for row in rows("measures.toml", "results"))


def fill(journal: Journal, now: Moment, language: str = "en") -> None:
    """Write the sample months into a new journal, as if they had led up to now.

    Nothing but what is planned lies after now. Raises NotSavedError.
    """
    words = words_in(language)
    places = demo_course.begin(journal, now, words)
    written = {
        sample.draft.title: _write(journal, _reworded(sample, words), now, places)
        for sample in entries()
    }
    demo_course.accompany(journal, now, written, words)
    for check_in in check_ins():
        entry = written[check_in.entry] if check_in.entry else None
        at = check_in.at.seen_from(now)
        feeling = replace(check_in.feeling, note=words.said(check_in.feeling.note))
        journal.moods.check_in(feeling, at=at, entry=entry)
    for event in events():
        label = words.said(event.label)
        journal.moods.mark(day_before(now, event.days_ago), label)
    for result in results():
        journal.measuring.take(result.answers, at=result.at.seen_from(now))


def _reworded(sample: SampleEntry, words: Words) -> SampleEntry:
    other, draft = words.of_entry(sample.at), sample.draft
    return replace(
        sample,
        draft=replace(
            draft,
            title=other.get("title", draft.title),
            body=other.get("body", draft.body),
            tags=tuple(map(words.said, draft.tags)),
        ),
        earlier=other.get("earlier", sample.earlier),
    )


def _write(
    journal: Journal,
    sample: SampleEntry,
    now: Moment,
    places: Mapping[str, AppointmentId],
) -> EntryId:
    at = sample.at.seen_from(now)
    place = places[sample.appointment] if sample.appointment else None
    final = replace(sample.draft, day=at.day, appointment=place)
    first = final if sample.earlier is None else replace(final, body=sample.earlier)
    written = journal.writing.write(first, at=at).entries
    (entry,) = written
    if sample.earlier is not None:
        journal.writing.edit(entry, final)
    if sample.trashed:
        journal.writing.trash(written)
    return entry


def _entry(row: dict[str, Any]) -> SampleEntry:
    return SampleEntry(
        at=hour_of(row),
        draft=Draft(
            kind=Kind(row["kind"]),
            title=row.get("title", ""),
            body=row["body"],
            tags=tuple(row.get("tags", ())),
            starred=row.get("starred", False),
            folded=row.get("folded", False),
            shareable=row.get("shareable", False),
            prompt=row.get("prompt", ""),
        ),
        appointment=row.get("appointment", ""),
        earlier=row.get("earlier"),
        trashed=row.get("trashed", False),
    )


def _check_in(row: dict[str, Any]) -> SampleCheckIn:
    feeling = Feeling(
        pleasantness=row["pleasantness"],
        energy=row["energy"],
        words=tuple(row.get("words", ())),
        distress=row.get("distress"),
        sleep=Sleep(**row.get("sleep", {})),
        note=row.get("note", ""),
    )
    return SampleCheckIn(at=hour_of(row), feeling=feeling, entry=row.get("entry", ""))


def _result(row: dict[str, Any]) -> SampleResult:
    measure = measures.measure(row["measure"])
    ids = (question.id for question in measure.questions)
    answers = Answers(
        measure=measure, values=dict(zip(ids, row["answers"], strict=True))
    )
    return SampleResult(at=hour_of(row), answers=answers)
