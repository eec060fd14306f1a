"""Joplin: a JEX archive, or a folder in its RAW format; both hold the same files."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path, PurePosixPath

from journal.domain.errors import JournalError
from journal.domain.imported import Imported, ImportedEntry
from journal.domain.moment import Moment
from journal.domain.progress import Progress
from journal.domain.sentence import said
from journal.formats.converted import file_mark, image_mark
from journal.formats.html_text import from_html
from journal.formats.outside import head_of, members_of
from journal.formats.reader import Reader
from journal.formats.recognising import names_in
from journal.formats.told_times import UTC_ONLY, since_1970, utc_time

NO_NOTES = said("There is no note of Joplin in this.")
FILES = said("attached files")
PLACES = said("places")
NO_TIME = said("notes without a date that can be read")
TO_DOS = said("To-dos came along as notes, without their boxes.")

_LEFT_OUT = (
    ("encryption_applied", said("encrypted notes")),
    ("is_conflict", said("conflicting copies of notes")),
    ("deleted_time", said("notes in the trash")),
)
_ID = r"[0-9a-f]{32}"
_ITEM_NAME = re.compile(rf"{_ID}\.md")
_RESOURCES = "resources"
_PROPERTY = re.compile(r"([a-z_]+): ?(.*)")
_KIND = re.compile(r"(?:\A|\n)type_: \d+\s*\Z")
_LINK = re.compile(rf"(!?)\[([^\[\]\n]{{0,999}})\]\(:/({_ID})[^()\n]{{0,999}}\)")
_IMAGE_TAG = re.compile(rf"<img\b[^<>]{{0,999}}:/{_ID}[^<>]{{0,999}}>", re.IGNORECASE)
_HTML = "2"
_TAR_MARK = slice(257, 262)
_TOLD_EVERY = 100


def recognises(path: Path) -> bool:
    """Whether this is an archive or a folder of Joplin."""
    try:
        if path.is_dir():
            return any(_looks_like_item(each) for each in path.iterdir())
    except OSError:
        return False
    is_tar = head_of(path)[_TAR_MARK] == b"ustar"
    return is_tar and any(_is_item(name) for name in names_in(path))


def read(path: Path, _password: str, progress: Progress) -> Imported:
    """Read all notes. Raises JournalError, CancelledError."""
    shelf = _Shelf()
    with members_of(path) as members:
        names = [name for name in members if _is_item(name)]
        for done, name in enumerate(names):
            if done % _TOLD_EVERY == 0:
                progress(done, len(names))
            shelf.put(_item(members.text(name)))
    if not shelf.has_items:
        raise JournalError(NO_NOTES)
    entries = tuple(shelf.entries())
    return Imported(
        entries=entries,
        kinds=dict.fromkeys(each.label for each in entries if each.label),
        dropped=+shelf.dropped,
        remarks=tuple(shelf.remarks()),
    )


READER = Reader(
    name="joplin",
    told=said("Joplin (JEX, or a RAW folder)"),
    recognises=recognises,
    read=read,
)


@dataclass(frozen=True, slots=True)
class _Item:
    """A note, a notebook, a tag or what ties them together."""

    title: str
    body: str
    properties: Mapping[str, str]

    def get(self, key: str) -> str:
        return self.properties.get(key, "")

    def has(self, key: str) -> bool:
        """Whether a property is there and not zero."""
        return self.get(key).strip("0. ") != ""


@dataclass(slots=True)
class _Shelf:
    """The items that were read so far, by what they are."""

    notes: list[_Item] = field(default_factory=list)
    folders: dict[str, str] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)
    taggings: list[tuple[str, str]] = field(default_factory=list)
    files: set[str] = field(default_factory=set)
    dropped: Counter[str] = field(default_factory=Counter)
    has_items: bool = False

    def put(self, item: _Item) -> None:
        """Take one more item."""
        self.has_items = self.has_items or bool(item.get("type_"))
        match item.get("type_"):
            case "1":  # a note
                self.notes.append(item)
            case "2":  # a notebook
                self.folders[item.get("id")] = item.title.strip()
            case "4":  # a file
                self.files.add(item.get("id"))
            case "5":  # a tag
                self.tags[item.get("id")] = item.title.strip()
            case "6":  # which note has which tag
                self.taggings.append((item.get("note_id"), item.get("tag_id")))
            case _:
                pass

    def entries(self) -> Iterator[ImportedEntry]:
        """Return the notes that can come along, and count what cannot."""
        tags = self._tags_of_notes()
        self.dropped[FILES] += len(self.files)
        for note in self.notes:
            reason = next((said for key, said in _LEFT_OUT if note.has(key)), "")
            written = _time(note, "created_time")
            if reason or written is None:
                self.dropped[reason or NO_TIME] += 1
                continue
            self.dropped[PLACES] += note.has("latitude") or note.has("longitude")
            yield self._entry(note, written, tags.get(note.get("id"), ()))

    def remarks(self) -> Iterator[str]:
        """Say what was read otherwise than it stands there."""
        yield UTC_ONLY
        if any(note.has("is_todo") for note in self.notes):
            yield TO_DOS

    def _tags_of_notes(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for note, tag in self.taggings:
            if tag in self.tags:
                found.setdefault(note, []).append(self.tags[tag])
        return {note: tuple(sorted(names)) for note, names in found.items()}

    def _entry(
        self, note: _Item, written: datetime, tags: tuple[str, ...]
    ) -> ImportedEntry:
        edited = _time(note, "updated_time")
        return ImportedEntry(
            written=Moment(utc=written),
            edited=None if edited is None else Moment(utc=edited),
            title=note.title.strip(),
            body=self._body(note),
            tags=tags,
            source=note.get("id"),
            label=self.folders.get(note.get("parent_id"), ""),
        )

    def _body(self, note: _Item) -> str:
        if note.get("markup_language") == _HTML:
            return from_html(note.body).markdown
        body = _IMAGE_TAG.sub(image_mark(""), note.body)
        return _LINK.sub(self._without_link, body).strip("\n")

    def _without_link(self, found: re.Match[str]) -> str:
        """Return what stands for a link to a file or to another note."""
        is_image, name, target = found.groups()
        if is_image:
            return image_mark(name)
        return file_mark(name) if target in self.files else name


def _is_item(name: str) -> bool:
    path = PurePosixPath(name)
    return bool(_ITEM_NAME.fullmatch(path.name)) and _RESOURCES not in path.parts


def _looks_like_item(path: Path) -> bool:
    if not _ITEM_NAME.fullmatch(path.name):
        return False
    return _KIND.search(head_of(path).decode(errors="replace")) is not None


def _item(text: str) -> _Item:
    """Return an item: its properties stand at the end, after the last blank line."""
    head, _, tail = text.rstrip("\n").rpartition("\n\n")
    properties = dict(_properties(tail.split("\n")))
    title, _, body = head.partition("\n")
    return _Item(title, body.removeprefix("\n"), properties)


def _properties(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        found = _PROPERTY.fullmatch(line)
        if found:
            yield found[1], found[2]


def _time(note: _Item, key: str) -> datetime | None:
    """Return a time that the person set, or else the one that Joplin kept."""
    for told in (note.get(f"user_{key}"), note.get(key)):
        is_count = re.fullmatch(r"[0-9]{1,17}", told)  # of milliseconds
        when = since_1970(int(told) * 1000) if is_count else utc_time(told)
        if when is not None:
            return when
    return None
