"""Diarium's export as JSON: a file, or a zip or folder with it and with media."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from journal.domain.errors import InvalidInputError, JournalError
from journal.domain.imported import Imported, ImportedCheckIn, ImportedEntry
from journal.domain.moment import Moment
from journal.domain.progress import Progress
from journal.domain.sentence import said
from journal.formats.diarium_days import IMAGES, NO_DAY, check_in, guesses
from journal.formats.html_text import from_html_or_text
from journal.formats.json_values import Record, records
from journal.formats.loose import noon_of, on_the_clock, text, texts
from journal.formats.outside import head_of, json_of, members_of, read_bytes
from journal.formats.reader import Reader
from journal.formats.recognising import first_words, has_keys
from journal.formats.told_times import iso_day, iso_time

NO_ENTRIES = said("There is no export of Diarium in this.")
MEDIA = said("photos and other files")
PLACES = said("places")
SKY = said("notes of the sun and the moon")

_ZIP_MARK = b"PK"
_JSON = ".json"
_MOST_LOOKED_AT = 5
_TOLD_EVERY = 100


def recognises(path: Path) -> bool:
    """Whether this is an export of Diarium as JSON."""
    try:
        if path.is_dir():
            found = [each for each in path.iterdir() if each.suffix == _JSON]
            return any(_is_export(first_words(each)) for each in found)
        if not head_of(path).startswith(_ZIP_MARK):
            return _is_export(first_words(path))
        with members_of(path) as members:
            inside = [name for name in members if _is_json(name)][:_MOST_LOOKED_AT]
            heads = (members.head(name).decode(errors="replace") for name in inside)
            return any(map(_is_export, heads))
    except (JournalError, OSError, ValueError):
        return False


def read(path: Path, _password: str, progress: Progress) -> Imported:
    """Read all entries. Raises JournalError, CancelledError."""
    days = _Days()
    if head_of(path).startswith(_ZIP_MARK) or path.is_dir():
        with members_of(path) as members:
            exports = [name for name in members if _is_json(name)]
            days.dropped[MEDIA] += len(members) - len(exports)
            for name in exports:
                days.add_all(json_of(members[name]), progress)
    else:
        days.add_all(json_of(read_bytes(path)), progress)
    if not days.has_any:
        raise JournalError(NO_ENTRIES)
    return Imported(
        entries=tuple(days.entries),
        check_ins=tuple(days.check_ins),
        moods=guesses(days.check_ins),
        dropped=+days.dropped,
    )


READER = Reader(
    name="diarium",
    told=said("Diarium (JSON, or a zip or folder with it)"),
    recognises=recognises,
    read=read,
)


class _Days:
    """What was read so far."""

    def __init__(self) -> None:
        self.entries: list[ImportedEntry] = []
        self.check_ins: list[ImportedCheckIn] = []
        self.dropped: Counter[str] = Counter()
        self.has_any = False

    def add_all(self, export: object, progress: Progress) -> None:
        """Take all that one file says, which may be of something else."""
        found = [each for each in records(export) if "date" in each]
        self.has_any = self.has_any or bool(found) or export == []
        for done, each in enumerate(found):
            if done % _TOLD_EVERY == 0:
                progress(done, len(found))
            self._add(each)

    def _add(self, day: Record) -> None:
        self._count(day, (("location", PLACES), ("sun", SKY), ("lunar", SKY)))
        at = _moment(text(day.get("date")))
        if at is None:
            self.dropped[NO_DAY] += 1
            return
        converted = from_html_or_text(text(day.get("html") or day.get("text")))
        self.dropped[IMAGES] += converted.images
        entry = ImportedEntry(
            written=at,
            title=text(day.get("heading")).strip(),
            body=converted.markdown,
            tags=texts(day.get("tags")),
            source=text(day.get("date")),
        )
        self.entries.append(entry)
        self.check_ins += check_in(entry, day.get("rating"))

    def _count(self, day: Record, keys: Iterable[tuple[str, str]]) -> None:
        for key, what in keys:
            self.dropped[what] += bool(day.get(key))


def _is_json(name: str) -> bool:
    return PurePosixPath(name).suffix == _JSON


def _is_export(words: str) -> bool:
    words = words.lstrip("\ufeff \r\n\t")
    return words.startswith("[") and has_keys(words, "date", "html")


def _moment(told: str) -> Moment | None:
    """Return when an entry was; Diarium tells no time zone."""
    day, when = iso_day(told), iso_time(told)
    if day is not None or when is None:
        return None if day is None else noon_of(day)
    try:
        return on_the_clock(when) if when.tzinfo is None else Moment.at(when)
    except InvalidInputError:
        return None
