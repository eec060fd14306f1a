"""Standard Notes: a decrypted backup, as a zip or as the one file that matters."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path, PurePosixPath

from journal.domain.errors import JournalError
from journal.domain.imported import Imported, ImportedEntry
from journal.domain.moment import Moment
from journal.domain.progress import Progress
from journal.domain.sentence import said
from journal.formats.converted import Converted
from journal.formats.html_text import from_html_or_text
from journal.formats.json_values import Record, number, records
from journal.formats.lexical import from_lexical
from journal.formats.loose import mapping, text
from journal.formats.outside import head_of, json_of, members_of, read_bytes
from journal.formats.reader import Reader
from journal.formats.recognising import first_words, has_keys, names_in
from journal.formats.told_times import UTC_ONLY, since_1970, utc_time

ENCRYPTED = said(
    "This backup is encrypted: in Standard Notes open Preferences, Backups, Data"
    " backups, choose Decrypted, download it and bring in that file instead."
)
NO_NOTES = said("There is no backup of Standard Notes in this.")
IN_TRASH = said("notes in the trash")
SECRETS = said("notes with codes for signing in")
SHEETS = said("spreadsheets")
LOCKED = said("encrypted notes")
IMAGES = said("images")
FILES = said("attached files")
NO_TIME = said("notes without a date that can be read")

_BACKUP = "Standard Notes Backup and Import File.txt"
_ZIP_MARK = b"PK"
_SECRET_EDITORS = ("com.standardnotes.token-vault", "org.standardnotes.token-vault")
_TOLD_EVERY = 100
_OWN_DATA = "org.standardnotes.sn"


def recognises(path: Path) -> bool:
    """Whether this is a backup of Standard Notes, encrypted or not."""
    file = path / _BACKUP if path.is_dir() else path
    if has_keys(first_words(file), "items", "content_type"):
        return True
    is_zip = head_of(path).startswith(_ZIP_MARK)
    return is_zip and any(_is_backup(name) for name in names_in(path))


def read(path: Path, _password: str, progress: Progress) -> Imported:
    """Read all notes. Raises JournalError, also for an encrypted backup."""
    items = records(mapping(json_of(_backup(path))).get("items"))
    if not items:
        raise JournalError(NO_NOTES)
    notes = [each for each in items if each.get("content_type") == "Note"]
    progress(0, len(notes))
    if any(_is_locked(each) for each in items) and all(map(_is_locked, notes)):
        raise JournalError(ENCRYPTED)
    reading = _Reading(_tags_of_notes(items))
    reading.dropped[FILES] += sum(
        text(each.get("content_type")).endswith("File") for each in items
    )
    for done, note in enumerate(notes):
        if done % _TOLD_EVERY == 0:
            progress(done, len(notes))
        reading.add(note)
    return Imported(
        entries=tuple(reading.entries), dropped=+reading.dropped, remarks=(UTC_ONLY,)
    )


READER = Reader(
    name="standard-notes",
    told=said("Standard Notes (decrypted backup)"),
    recognises=recognises,
    read=read,
)


@dataclass(slots=True)
class _Reading:
    """What was read so far."""

    tags: Mapping[str, tuple[str, ...]]
    entries: list[ImportedEntry] = field(default_factory=list)
    dropped: Counter[str] = field(default_factory=Counter)

    def add(self, note: Record) -> None:
        """Take one more note, or count why not."""
        content = mapping(note.get("content"))
        written = _time(note, "created_at") or _time(note, "updated_at")
        reason = _left_out(note, content) or ("" if written else NO_TIME)
        if reason or written is None:
            self.dropped[reason] += 1
            return
        edited = _edited(note, content)
        converted = _body(content)
        self.dropped[IMAGES] += converted.images
        uuid = text(note.get("uuid"))
        entry = ImportedEntry(
            written=Moment(utc=written),
            edited=None if edited is None else Moment(utc=edited),
            title=text(content.get("title")).strip(),
            body=converted.markdown,
            tags=self.tags.get(uuid, ()),
            starred=content.get("starred") is True,
            folded=content.get("protected") is True,
            source=uuid,
        )
        self.entries.append(entry)


def _is_backup(name: str) -> bool:
    return PurePosixPath(name).name == _BACKUP


def _backup(path: Path) -> bytes:
    if not head_of(path).startswith(_ZIP_MARK) and not path.is_dir():
        return read_bytes(path)
    with members_of(path) as members:
        found = next((name for name in members if _is_backup(name)), "")
        if not found:
            raise JournalError(NO_NOTES)
        return members[found]


def _is_locked(item: Record) -> bool:
    return isinstance(item.get("content"), str)


def _left_out(note: Record, content: Record) -> str:
    """Return why a note cannot come along, or nothing."""
    kind, editor = content.get("noteType"), content.get("editorIdentifier")
    if _is_locked(note):
        return LOCKED
    if content.get("trashed") is True:
        return IN_TRASH
    if kind == "authentication" or editor in _SECRET_EDITORS:
        return SECRETS
    return SHEETS if kind == "spreadsheet" else ""


def _body(content: Record) -> Converted:
    words = text(content.get("text"))
    match content.get("noteType"):
        case "super":
            return from_lexical(words) or Converted(markdown=words.strip())
        case "rich-text":
            return from_html_or_text(words)
        case "code":
            return Converted(markdown=f"```\n{words.strip()}\n```")
        case _:
            return Converted(markdown=words.strip("\n"))


def _tags_of_notes(items: list[Record]) -> dict[str, tuple[str, ...]]:
    """Return the tags of each note; old backups name them in the note."""
    tags = {text(each.get("uuid")): each for each in items if _is_tag(each)}
    found: dict[str, list[str]] = {}
    for item in items:
        own = text(item.get("uuid"))
        for other in _references(item):
            if own in tags:
                found.setdefault(other, []).append(_title(item))
            elif other in tags:
                found.setdefault(own, []).append(_title(tags[other]))
    return {note: tuple(dict.fromkeys(sorted(names))) for note, names in found.items()}


def _is_tag(item: Record) -> bool:
    return item.get("content_type") == "Tag" and not _is_locked(item)


def _title(item: Record) -> str:
    return text(mapping(item.get("content")).get("title"))


def _references(item: Record) -> Iterator[str]:
    for each in records(mapping(item.get("content")).get("references")):
        yield text(each.get("uuid"))


def _edited(note: Record, content: Record) -> datetime | None:
    own = mapping(mapping(content.get("appData")).get(_OWN_DATA))
    return utc_time(text(own.get("client_updated_at"))) or _time(note, "updated_at")


def _time(item: Record, key: str) -> datetime | None:
    microseconds = number(item.get(f"{key}_timestamp"))
    if microseconds:
        return since_1970(microseconds)
    return utc_time(text(item.get(key)))
