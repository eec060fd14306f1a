"""Markdown or plain text with front matter or without: a file, a folder, a zip."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path, PurePosixPath

from journal.domain.entry import Kind
from journal.domain.errors import InvalidInputError, JournalError
from journal.domain.imported import Imported, ImportedEntry
from journal.domain.moment import Moment
from journal.domain.progress import Progress
from journal.domain.sentence import said
from journal.formats import front_yaml, loose
from journal.formats.outside import (
    Members,
    begins_as_text,
    members_of,
    read_bytes,
    text_of,
)
from journal.formats.packed import changed_at
from journal.formats.reader import Reader

BY_CHANGE = said(
    "Some files name no day; they stand on the day on which they were last changed."
)
BAD_FRONT = said("Front matter that could not be read stands in the text.")
UNDATED = said("texts without a day")
PICTURES = said("pictures")
OTHERS = said("other files")
LINKS = said("links to other places")

_ENDS = (".md", ".markdown", ".txt")
_PICTURE_ENDS = (".jpg", ".jpeg", ".png", ".gif", ".heic", ".webp", ".svg", ".tiff")
_TOLD_EVERY = 100
_LONGEST_LINE = 1000
_DAY = re.compile(r"(?<!\d)(\d{4})[-_./ ]?(\d{2})[-_./ ]?(\d{2})(?!\d)")
_AROUND_DAY = re.compile(r"^[\W_]+|[\W_]+$")
_HEADING = re.compile(r"#[ \t]+(.+?)[ \t]*#*")
_DAY_KEYS = ("day", "date")
_MADE_KEYS = ("created", "date created", "creation_date", "date")
_EDITED_KEYS = ("edited", "updated", "modified", "date modified", "lastmod")
_KIND_KEYS = ("kind", "category", "type")


@dataclass(slots=True)
class _Seen:
    """What was seen on the way through the files."""

    dropped: Counter[str] = field(default_factory=Counter)
    remarks: dict[str, None] = field(default_factory=dict)


def _recognises(path: Path) -> bool:
    try:
        if path.is_file() and path.suffix.lower() in _ENDS:
            return begins_as_text(path)
        with members_of(path) as members:
            return any(_is_text(each) for each in members)
    except (JournalError, OSError):
        return False


def _read(path: Path, _password: str, progress: Progress) -> Imported:
    seen = _Seen()
    if path.is_file() and path.suffix.lower() in _ENDS:
        found = [_entry(path.name, text_of(read_bytes(path)), changed_at(path), seen)]
    else:
        with members_of(path) as members:
            found = list(_of_members(members, seen, progress))
    return Imported(
        entries=tuple(each for each in found if each is not None),
        dropped=dict(seen.dropped),
        remarks=tuple(seen.remarks),
    )


def _of_members(
    members: Members, seen: _Seen, progress: Progress
) -> Iterator[ImportedEntry | None]:
    names = [each for each in members if _is_text(each)]
    if not names:
        raise JournalError("There is no Markdown or text file in there.")
    seen.dropped.update(_left(members, set(names)))
    for done, name in enumerate(names):
        if done % _TOLD_EVERY == 0:
            progress(done, len(names))
        data = members[name]
        try:
            text = text_of(data)
        except JournalError:
            if len(names) == 1:
                raise
            seen.dropped[said("files that are not text")] += 1
            continue
        yield _entry(name, text, members.changed(name), seen)


def _left(members: Members, names: set[str]) -> Counter[str]:
    left = Counter[str](
        PICTURES if each.lower().endswith(_PICTURE_ENDS) else OTHERS
        for each in members
        if each not in names and not _is_hidden(each)
    )
    if members.left_out:
        left[LINKS] = members.left_out
    return left


def _is_text(name: str) -> bool:
    return name.lower().endswith(_ENDS) and not _is_hidden(name)


def _is_hidden(name: str) -> bool:
    return any(part.startswith(".") for part in PurePosixPath(name).parts)


def _entry(
    name: str, text: str, changed: datetime | None, seen: _Seen
) -> ImportedEntry | None:
    front, body, was_read = front_yaml.split(text)
    if not was_read:
        seen.remarks[BAD_FRONT] = None
    written = _written(front) or _named_day(name)
    if written is None and changed is not None:
        written = _aware(changed)
        seen.remarks[BY_CHANGE] = None
    if written is None:
        seen.dropped[UNDATED] += 1
        return None
    title, body = _titled(front, name, body.strip("\n"))
    said = _first_text(front, _KIND_KEYS)
    kind = next((each for each in Kind if each.value == said.strip().lower()), None)
    return ImportedEntry(
        written=written,
        edited=_first_moment(front, _EDITED_KEYS),
        title=title,
        body=body,
        tags=_tags(front.get("tags")),
        starred=front.get("starred") is True,
        folded=front.get("folded") is True,
        shareable=front.get("shareable") is True,
        source=loose.text(front.get("id")),
        label=said or _folder(name),
        kind=kind,
    )


def _titled(front: Mapping[str, object], name: str, body: str) -> tuple[str, str]:
    """Return title and body: by front matter, a first heading, or the file's name."""
    said = front.get("title")
    if isinstance(said, str | int | float | date):
        return str(said), body
    first, _, rest = body.partition("\n")
    heading = _HEADING.fullmatch(first[:_LONGEST_LINE])
    if heading and len(first) <= _LONGEST_LINE:
        return heading[1], rest.strip("\n")
    stem = _AROUND_DAY.sub("", _DAY.sub("", PurePosixPath(name).stem, count=1))
    return ("" if "id" in front else stem.replace("_", " ")), body


def _folder(name: str) -> str:
    """Return the folder that a file lies in, unless it is a year or a month."""
    folders = PurePosixPath(name).parts[:-1]
    return next((each for each in reversed(folders) if not each[:2].isdigit()), "")


def _written(front: Mapping[str, object]) -> Moment | None:
    """Return when it was written, on the day that it is about."""
    made = _first_moment(front, _MADE_KEYS)
    day = _first_moment(front, _DAY_KEYS)
    if made is None or day is None or made.day == day.day:
        return made or day
    local = datetime.combine(day.day, made.local.time(), made.local.tzinfo)
    return _aware(local) or day


def _named_day(name: str) -> Moment | None:
    """Return the day in a file's name or, failing that, in its path."""
    for text in (PurePosixPath(name).stem, str(PurePosixPath(name).with_suffix(""))):
        for found in _DAY.finditer(text):
            try:
                return loose.noon_of(date(int(found[1]), int(found[2]), int(found[3])))
            except ValueError:
                continue
    return None


def _first_moment(front: Mapping[str, object], keys: tuple[str, ...]) -> Moment | None:
    found = (_moment(front[key]) for key in keys if key in front)
    return next((each for each in found if each is not None), None)


def _moment(said: object) -> Moment | None:
    """Return a date, with a time or without, as YAML or a text gives it."""
    if isinstance(said, str):
        said = _dated(said)
    if isinstance(said, datetime):
        return loose.on_the_clock(said) if said.tzinfo is None else _aware(said)
    if isinstance(said, date):
        return loose.noon_of(said)
    return None


def _dated(said: str) -> date | None:
    try:
        found = datetime.fromisoformat(said.strip())
    except ValueError:
        return None
    is_day = found.tzinfo is None and found.time() == time()
    return found.date() if is_day else found


def _aware(said: datetime) -> Moment | None:
    try:
        return Moment.at(said)
    except (InvalidInputError, OverflowError):
        return None


def _first_text(front: Mapping[str, object], keys: tuple[str, ...]) -> str:
    return next((loose.text(front[key]) for key in keys if key in front), "")


def _tags(said: object) -> tuple[str, ...]:
    if isinstance(said, str):
        return tuple(each.strip() for each in re.split(r"[,;]|\s(?=#)", said))
    return tuple(
        str(each) for each in loose.items(said) if isinstance(each, str | int | date)
    )


MARKDOWN = Reader(
    name="markdown",
    told=said("Markdown or text files (folder, zip or one file)"),
    recognises=_recognises,
    read=_read,
)
