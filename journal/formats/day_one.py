"""Day One's JSON: a zip with one document a journal and its media, or one alone."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from journal.domain.errors import JournalError
from journal.domain.imported import Imported, ImportedEntry
from journal.domain.progress import Progress
from journal.domain.sentence import said
from journal.formats import loose
from journal.formats.day_one_text import LINKS, PHOTOS, plain, titled
from journal.formats.limits import UNREADABLE
from journal.formats.outside import (
    head_of,
    json_of,
    members_of,
    read_bytes,
)
from journal.formats.reader import Reader
from journal.formats.zones import moment_in

NEWER = said("This was made by a version of Day One whose files are not known here.")
UNDATED = said("entries without a date that can be read")
IN_UTC = said(
    "Some entries name no time zone that is known; their day is that of UTC,"
    " and may be one off."
)

_KNOWN_VERSION = "1"
_TOLD_EVERY = 200
_LISTS = {
    "photos": PHOTOS,
    "audios": said("recordings"),
    "videos": said("videos"),
    "pdfAttachments": said("PDF files"),
}
_MARK = re.compile(rb'"entries"\s*:\s*\[')


@dataclass(slots=True)
class _Found:
    """What was seen on the way through the entries."""

    media: set[tuple[str, str]] = field(default_factory=set)
    dropped: Counter[str] = field(default_factory=Counter)
    in_utc: bool = False


def _recognises(path: Path) -> bool:
    try:
        if path.is_file() and path.suffix.lower() == ".json":
            return _is_ours(head_of(path))
        with members_of(path) as members:
            return any(_is_ours(members.head(each)) for each in _journals(members))
    except (JournalError, OSError):
        return False


def _read(path: Path, _password: str, progress: Progress) -> Imported:
    found = _Found()
    entries: list[ImportedEntry] = []
    for label, document in _documents(path):
        entries.extend(_entries(label, document, found, progress))
    found.dropped.update(kind for kind, _ in found.media)
    return Imported(
        entries=tuple(entries),
        dropped=dict(found.dropped),
        remarks=(IN_UTC,) if found.in_utc else (),
    )


def _documents(path: Path) -> Iterator[tuple[str, object]]:
    if path.is_file() and path.suffix.lower() == ".json":
        yield path.stem, json_of(read_bytes(path))
        return
    with members_of(path) as members:
        journals = _journals(members)
        if not journals:
            raise JournalError(UNREADABLE)
        for each in journals:
            yield PurePosixPath(each).stem, json_of(members[each])


def _journals(members: Mapping[str, bytes]) -> list[str]:
    """Return the documents at the root, or in the one folder that was packed."""
    paths = [PurePosixPath(each) for each in members]
    found = [each for each in paths if each.suffix.lower() == ".json"]
    top = min((len(each.parts) for each in found), default=0)
    return [each.as_posix() for each in found if len(each.parts) == top]


def _is_ours(head: bytes) -> bool:
    return b'"creationDate"' in head and _MARK.search(head) is not None


def _entries(
    label: str, document: object, found: _Found, progress: Progress
) -> Iterator[ImportedEntry]:
    whole = loose.mapping(document)
    version = loose.text(loose.mapping(whole.get("metadata")).get("version"))
    if version and version.split(".")[0] != _KNOWN_VERSION:
        raise JournalError(NEWER)
    if not isinstance(whole.get("entries"), list):
        raise JournalError(UNREADABLE)
    sources = loose.items(whole["entries"])
    for done, source in enumerate(sources):
        if done % _TOLD_EVERY == 0:
            progress(done, len(sources))
        entry = _entry(label, loose.mapping(source), found)
        if entry is not None:
            yield entry


def _entry(
    label: str, source: Mapping[str, object], found: _Found
) -> ImportedEntry | None:
    place = loose.mapping(source.get("location"))
    zones = (loose.text(source.get("timeZone")), loose.text(place.get("timeZoneName")))
    begun = loose.instant(source.get("creationDate"))
    if begun is None:
        found.dropped[UNDATED] += 1
        return None
    written, in_zone = moment_in(begun, zones)
    if written is None:
        found.dropped[UNDATED] += 1
        return None
    found.in_utc |= not in_zone
    text = plain(_text_of(source))
    found.media |= text.media | set(_listed(source))
    found.dropped.update(_unwanted(source, text.links))
    title, body = titled(text.text)
    changed = loose.instant(source.get("modifiedDate"))
    return ImportedEntry(
        written=written,
        edited=None if changed is None else moment_in(changed, zones)[0],
        title=title,
        body=body,
        tags=loose.texts(source.get("tags")),
        starred=source.get("starred") is True,
        source=loose.text(source.get("uuid")),
        label=label,
    )


def _unwanted(source: Mapping[str, object], links: int) -> dict[str, int]:
    counted = {
        said("places"): int(bool(source.get("location"))),
        said("weather notes"): int(bool(source.get("weather"))),
        LINKS: links,
    }
    return {what: count for what, count in counted.items() if count}


def _listed(source: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Give kind and id of each attachment; one may be listed by another entry."""
    for key, kind in _LISTS.items():
        for number, each in enumerate(loose.items(source.get(key))):
            named = loose.text(loose.mapping(each).get("identifier")).lower()
            yield kind, named or f"{source.get('uuid')} {number}"


def _text_of(source: Mapping[str, object]) -> str:
    """Return the text; where there is none, that of the styled form."""
    if loose.text(source.get("text")):
        return loose.text(source["text"])
    try:
        styled = json_of(loose.text(source.get("richText")).encode("utf-8", "ignore"))
    except JournalError:
        return ""
    pieces = loose.items(loose.mapping(styled).get("contents"))
    return "".join(loose.text(loose.mapping(each).get("text")) for each in pieces)


DAY_ONE = Reader(
    name="day-one",
    told=said("Day One (JSON)"),
    recognises=_recognises,
    read=_read,
)
