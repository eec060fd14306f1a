"""Daylio's backup: a zip with JSON in base64, and photos."""

import base64
import binascii
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from journal.domain.errors import InvalidInputError, JournalError
from journal.domain.imported import Imported
from journal.domain.moment import Moment
from journal.domain.mood import Feeling
from journal.domain.progress import Progress
from journal.domain.sentence import said
from journal.formats.daylio_days import Day, Days
from journal.formats.json_values import Record, name, number, records
from journal.formats.limits import UNREADABLE
from journal.formats.loose import items, mapping, text
from journal.formats.mood_words import STEPS, by_step
from journal.formats.outside import json_of, members_of
from journal.formats.reader import Reader
from journal.formats.recognising import names_in

NO_DAY = said("entries without a date that can be read")
PHOTOS = said("photos and recordings")

_BACKUP = "backup.daylio"
_PREDEFINED = ("rad", "good", "meh", "bad", "awful")
_WORST = len(STEPS)
_TOLD_EVERY = 200


def recognises(path: Path) -> bool:
    """Whether this is a zip with a backup of Daylio."""
    return _BACKUP in names_in(path)


def read(path: Path, _password: str, progress: Progress) -> Imported:
    """Read all of a backup. Raises JournalError, CancelledError."""
    with members_of(path) as members:
        if _BACKUP not in members:
            raise JournalError(UNREADABLE)
        backup = mapping(json_of(_unwrapped(members[_BACKUP])))
    entries = records(backup.get("dayEntries"))
    moods = {name(each.get("id")): each for each in records(backup.get("customMoods"))}
    activities = {
        name(each.get("id")): text(each.get("name")).strip()
        for each in records(backup.get("tags"))
    }
    days = Days()
    for done, entry in enumerate(entries):
        if done % _TOLD_EVERY == 0:
            progress(done, len(entries))
        _add(days, entry, moods, activities)
    return Imported(
        entries=tuple(days.entries),
        check_ins=tuple(days.check_ins),
        moods=_guesses(moods, {each.mood for each in days.check_ins}),
        dropped=+days.dropped,
    )


READER = Reader(
    name="daylio",
    told=said("Daylio (backup, .daylio)"),
    recognises=recognises,
    read=read,
)

_Moods = Mapping[str, Record]


def _unwrapped(data: bytes) -> bytes:
    try:
        return base64.b64decode(b"".join(data.split()), validate=True)
    except binascii.Error:
        raise JournalError(UNREADABLE) from None


def _add(
    days: Days,
    entry: Record,
    moods: _Moods,
    activities: Mapping[str, str],
) -> None:
    days.dropped[PHOTOS] += len(items(entry.get("assets")))
    at = _moment(entry)
    if at is None:
        days.dropped[NO_DAY] += 1
        return
    named = (activities.get(name(tag), "") for tag in items(entry.get("tags")))
    mood = name(entry.get("mood"))
    day = Day(
        at=at,
        mood=_mood_name(moods.get(mood, {}), mood),
        activities=tuple(each for each in named if each),
        title=text(entry.get("note_title")),
        note=text(entry.get("note")),
        source=name(entry.get("id")),
    )
    days.add(day)


def _moment(entry: Record) -> Moment | None:
    """Return when an entry was, from the writer's clock; its months begin at 0."""
    parts = [number(entry.get(key)) for key in ("year", "month", "day")]
    clock = (number(entry.get("hour")) or 0, number(entry.get("minute")) or 0)
    if None in parts:
        return None
    year, month, day = (part or 0 for part in parts)
    try:
        offset = timedelta(minutes=(number(entry.get("timeZoneOffset")) or 0) // 60_000)
        local = datetime.combine(date(year, month + 1, day), time(*clock), UTC)
        return Moment(utc=local - offset, offset=offset)
    except (ValueError, OverflowError, InvalidInputError):
        return None


def _mood_name(mood: Record, given: str) -> str:
    custom = text(mood.get("custom_name")).strip()
    predefined = number(mood.get("predefined_name_id")) or 0
    if custom or not 0 < predefined <= len(_PREDEFINED):
        return custom or given
    return _PREDEFINED[predefined - 1]


def _group(mood: Record) -> int:
    return number(mood.get("mood_group_id")) or 0


def _guesses(moods: _Moods, found: set[str]) -> dict[str, Feeling | None]:
    """Return guesses from the best to the worst: Daylio's first group is the best."""
    guesses: dict[str, Feeling | None] = {}
    for key in sorted(moods, key=lambda each: _group(moods[each])):
        mood = _mood_name(moods[key], key)
        step = _WORST + 1 - _group(moods[key])
        if mood in found and mood not in guesses:
            guesses[mood] = by_step(step) if 1 <= step <= _WORST else None
    return guesses | dict.fromkeys(sorted(found - guesses.keys()))
