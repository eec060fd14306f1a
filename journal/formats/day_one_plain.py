"""Day One's plain text: blocks that begin with a line for the date."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from journal.domain.errors import InvalidInputError, JournalError
from journal.domain.imported import Imported, ImportedEntry
from journal.domain.moment import Moment
from journal.domain.progress import Progress
from journal.domain.sentence import said
from journal.formats.day_one import UNDATED
from journal.formats.day_one_text import PHOTOS
from journal.formats.limits import UNREADABLE
from journal.formats.outside import head_of, read_text
from journal.formats.reader import Reader

_BEGINS = re.compile(r"^\tDate:\t", re.MULTILINE)
_BEGINS_BYTES = re.compile(rb"^(?:\xef\xbb\xbf)?\s*\tDate:\t")
_ABOUT = re.compile(r"\t(\w+):\t(.*)")
_DAY = re.compile(
    r"(?:(?P<day>\d{1,2})\.? (?P<month>[^\W\d]+)"
    r"|(?P<month2>[^\W\d]+) (?P<day2>\d{1,2}),?) (?P<year>\d{4})"
)
_TIME = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AaPp])\.?[Mm])?")
_ZONE = re.compile(r"(?:GMT|UTC)([+-]\d{1,2})(?::?(\d{2}))?")
_MONTHS = {
    beginning: number
    for number, beginnings in enumerate(
        (
            ("jan",),
            ("feb",),
            ("mar",),
            ("apr",),
            ("may", "mai"),
            ("jun",),
            ("jul",),
            ("aug",),
            ("sep",),
            ("oct", "okt"),
            ("nov",),
            ("dec", "des"),
        ),
        start=1,
    )
    for beginning in beginnings
}
_LONGEST_TITLE = 200
_LONGEST_DATE = 100
_HALF_DAY = 12


def _recognises(path: Path) -> bool:
    return _BEGINS_BYTES.match(head_of(path)) is not None


def _read(path: Path, _password: str, progress: Progress) -> Imported:
    before, *blocks = _BEGINS.split(read_text(path))
    if before.strip() or not blocks:
        raise JournalError(UNREADABLE)
    progress(0, len(blocks))
    entries = tuple(_entries(blocks))
    photos = sum(block.count("\n\tPhoto:\t") for block in blocks)
    counted = {UNDATED: len(blocks) - len(entries), PHOTOS: photos}
    return Imported(
        entries=entries,
        dropped={what: count for what, count in counted.items() if count},
    )


def _entries(blocks: list[str]) -> Iterator[ImportedEntry]:
    for block in blocks:
        first, _, rest = block.partition("\n")
        written = _moment(first[:_LONGEST_DATE])
        if written is None:
            continue
        about, text = _about(rest)
        title, body = _titled(text.strip("\n"))
        tags = tuple(tag.strip() for tag in about.get("Tags", "").split(","))
        yield ImportedEntry(written=written, title=title, body=body, tags=tags)


def _about(rest: str) -> tuple[dict[str, str], str]:
    lines = rest.split("\n")
    about: dict[str, str] = {}
    while lines and (found := _ABOUT.fullmatch(lines[0])):
        about[found[1]] = found[2]
        del lines[0]
    return about, "\n".join(lines)


def _titled(text: str) -> tuple[str, str]:
    first, _, rest = text.partition("\n")
    if len(first) > _LONGEST_TITLE:
        return "", text
    return first.lstrip("# ").strip(), rest.strip("\n")


def _moment(said: str) -> Moment | None:
    """Return a date as Day One writes it; a zone without a number is left out."""
    day = _DAY.search(said)
    month = _MONTHS.get(((day["month"] or day["month2"]) if day else "")[:3].casefold())
    if day is None or month is None:
        return None
    hour, minute, second = _time(said[day.end() :])
    zone = _ZONE.search(said)
    try:
        local = datetime(
            int(day["year"]),
            month,
            int(day["day"] or day["day2"]),
            hour,
            minute,
            second,
            tzinfo=_zone(zone),
        )
        return Moment.at(local)
    except (ValueError, InvalidInputError):
        return None


def _zone(found: re.Match[str] | None) -> timezone:
    if found is None:
        return UTC
    hours, minutes = int(found[1]), int(found[2] or 0)
    minutes = -minutes if found[1].startswith("-") else minutes
    return timezone(timedelta(hours=hours, minutes=minutes))


def _time(said: str) -> tuple[int, int, int]:
    found = _TIME.search(said)
    if found is None:
        return _HALF_DAY, 0, 0
    hour = int(found[1])
    if found[4]:
        hour = hour % _HALF_DAY + _HALF_DAY * (found[4] in "Pp")
    return hour, int(found[2]), int(found[3] or 0)


DAY_ONE_PLAIN = Reader(
    name="day-one-text",
    told=said("Day One (plain text)"),
    recognises=_recognises,
    read=_read,
)
