"""Day One Classic: a folder with one property list an entry, or one alone."""

import plistlib
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from xml.parsers.expat import ExpatError

from journal.domain.errors import JournalError
from journal.domain.imported import Imported, ImportedEntry
from journal.domain.progress import Progress
from journal.domain.sentence import said
from journal.formats import loose
from journal.formats.day_one import IN_UTC, UNDATED
from journal.formats.day_one_text import PHOTOS, plain, titled
from journal.formats.limits import UNREADABLE
from journal.formats.outside import members_of, read_bytes
from journal.formats.reader import Reader
from journal.formats.zones import moment_in

_END = ".doentry"
_TOLD_EVERY = 50


def _recognises(path: Path) -> bool:
    try:
        if path.is_file() and path.suffix.lower() == _END:
            return True
        with members_of(path) as members:
            return any(each.lower().endswith(_END) for each in members)
    except (JournalError, OSError):
        return False


def _read(path: Path, _password: str, progress: Progress) -> Imported:
    dropped: Counter[str] = Counter()
    if path.is_file() and path.suffix.lower() == _END:
        return _imported([_properties(read_bytes(path))], dropped)
    with members_of(path) as members:
        names = [each for each in members if each.lower().endswith(_END)]
        if not names:
            raise JournalError(UNREADABLE)
        dropped[PHOTOS] = sum(
            1 for each in members if "photos" in PurePosixPath(each).parts[:-1]
        )
        found = []
        for done, name in enumerate(names):
            if done % _TOLD_EVERY == 0:
                progress(done, len(names))
            found.append(_properties(members[name]))
    return _imported(found, dropped)


def _properties(data: bytes) -> Mapping[str, object]:
    """Return a property list in XML; one that declares entities is refused."""
    try:
        return loose.mapping(plistlib.loads(data, fmt=plistlib.FMT_XML))
    except (
        ValueError,  # also plistlib's own
        ExpatError,
        LookupError,
        TypeError,
        AttributeError,
        OverflowError,
        RecursionError,
    ):
        raise JournalError(UNREADABLE) from None


def _imported(found: list[Mapping[str, object]], dropped: Counter[str]) -> Imported:
    entries, in_utc = [], False
    for source in found:
        begun = source.get("Creation Date")
        zone = loose.text(source.get("Time Zone"))
        written, known = (
            moment_in(begun.replace(tzinfo=UTC), (zone,))
            if isinstance(begun, datetime)
            else (None, False)
        )
        if written is None:
            dropped[UNDATED] += 1
            continue
        in_utc |= not known
        title, body = titled(plain(loose.text(source.get("Entry Text"))).text)
        entries.append(
            ImportedEntry(
                written=written,
                title=title,
                body=body,
                tags=loose.texts(source.get("Tags")),
                starred=source.get("Starred") is True,
                source=loose.text(source.get("UUID")),
            )
        )
    return Imported(
        entries=tuple(entries),
        dropped={what: count for what, count in dropped.items() if count},
        remarks=(IN_UTC,) if in_utc else (),
    )


DAY_ONE_CLASSIC = Reader(
    name="day-one-classic",
    told=said("Day One Classic (folder of entries)"),
    recognises=_recognises,
    read=_read,
)
