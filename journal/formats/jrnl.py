"""The program jrnl: its text, in a file or a folder, encrypted or not, and its JSON."""

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from journal.crypto import jrnl_file
from journal.crypto.errors import CryptoError, WrongKeyError
from journal.domain.errors import JournalError, WrongPasswordError
from journal.domain.imported import Imported, ImportedEntry
from journal.domain.moment import Moment
from journal.domain.progress import Progress
from journal.domain.sentence import said
from journal.formats import loose
from journal.formats.limits import UNREADABLE
from journal.formats.outside import (
    head_of,
    json_of,
    members_of,
    read_bytes,
    text_of,
)
from journal.formats.reader import Reader

NO_ZONE = said("jrnl keeps no time zone: times stand as they were on the clock.")
WRONG = said("This password does not open that journal, or the file is damaged.")
ASKED = said("This journal is encrypted; its password is needed.")
UNDATED = said("entries without a date that can be read")

_HEAD = re.compile(r"^\[([^\]\n]{6,40})\][ \t]*(.*)$", re.MULTILINE)
_TAG = re.compile(r"(?<!\S)@([-+*#/\w]+)")
_DAY_FILE = re.compile(r"(?:^|/)\d{4}/\d{2}/\d{2}\.txt$")
_JSON_MARK = re.compile(rb'"entries"\s*:\s*\[')
_JSON_TIME = re.compile(rb'"time"\s*:\s*"\d\d:\d\d"')
_TIME_FORMATS = (
    "%Y-%m-%d %H:%M",
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%dT%H:%M",
    "%Y-%m-%dT%H:%M:%S",
    "%Y-%m-%d %I:%M %p",
    "%Y-%m-%d %I:%M:%S %p",
    "%Y/%m/%d %H:%M",
    "%d.%m.%Y %H:%M",
    "%Y-%m-%d",
)
_TOLD_EVERY = 200


def _recognises(path: Path) -> bool:
    if path.is_dir():
        return any(_DAY_FILE.search(each) for each in _names(path))
    head = head_of(path)
    if head.startswith((jrnl_file.MARK, jrnl_file.TOKEN_MARK)):
        return True
    if _JSON_MARK.search(head):
        return b'"title"' in head and _JSON_TIME.search(head) is not None
    first = head.removeprefix(b"\xef\xbb\xbf").lstrip().split(b"\n")[0]
    found = _HEAD.match(first.decode("utf-8", "replace").rstrip("\r"))
    return found is not None and _moment(found[1]) is not None


def _names(path: Path) -> list[str]:
    try:
        with members_of(path) as members:
            return list(members)
    except JournalError:
        return []


def _read(path: Path, password: str, progress: Progress) -> Imported:
    if path.is_dir():
        entries = tuple(_of_folder(path, progress))
        return Imported(entries=entries, remarks=(NO_ZONE,))
    data = read_bytes(path)
    if data.startswith((jrnl_file.MARK, jrnl_file.TOKEN_MARK)):
        data = _opened(data, password)
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return _of_json(data, progress)
    return Imported(entries=tuple(_of_text(text_of(data))), remarks=(NO_ZONE,))


def _opened(data: bytes, password: str) -> bytes:
    if not password:
        raise WrongPasswordError(ASKED)
    try:
        return jrnl_file.opened(data, password)
    except WrongKeyError:
        raise WrongPasswordError(WRONG) from None
    except CryptoError:
        raise JournalError(UNREADABLE) from None


def _of_folder(path: Path, progress: Progress) -> Iterator[ImportedEntry]:
    with members_of(path) as members:
        names = sorted(each for each in members if _DAY_FILE.search(each))
        if not names:
            raise JournalError(UNREADABLE)
        for done, name in enumerate(names):
            if done % _TOLD_EVERY == 0:
                progress(done, len(names))
            yield from _of_text(members.text(name))


def _of_text(text: str) -> Iterator[ImportedEntry]:
    """Give the entries; a line in brackets begins one only if it holds a date."""
    heads = [
        (found, moment)
        for found in _HEAD.finditer(text)
        if (moment := _moment(found[1])) is not None
    ]
    if not heads or text[: heads[0][0].start()].strip():
        raise JournalError(UNREADABLE)
    ends = [found.start() for found, _ in heads[1:]] + [len(text)]
    for (found, moment), end in zip(heads, ends, strict=True):
        title, starred = _starred(found[2].strip())
        yield _entry(moment, title, text[found.end() : end], starred=starred)


def _starred(title: str) -> tuple[str, bool]:
    """Return a title without its star; a folder has it at both ends."""
    if title != "*" and not title.endswith(" *"):
        return title, False
    whole = title[:-1].rstrip()
    return (whole[1:] if whole.rfind("*") == 0 else whole), True


def _of_json(data: bytes, progress: Progress) -> Imported:
    whole = loose.mapping(json_of(data))
    if not isinstance(whole.get("entries"), list):
        raise JournalError(UNREADABLE)
    sources = loose.items(whole["entries"])
    progress(0, len(sources))
    entries = []
    for each in map(loose.mapping, sources):
        written = _moment(f"{each.get('date')} {each.get('time') or '12:00'}")
        if written is not None:
            entries.append(
                _entry(
                    written,
                    loose.text(each.get("title")).strip(),
                    loose.text(each.get("body")),
                    starred=each.get("starred") is True,
                    source=loose.text(each.get("uuid")),
                )
            )
    undated = len(sources) - len(entries)
    return Imported(
        entries=tuple(entries),
        dropped={UNDATED: undated} if undated else {},
        remarks=(NO_ZONE,),
    )


def _entry(
    written: Moment, title: str, body: str, *, starred: bool, source: str = ""
) -> ImportedEntry:
    tags = dict.fromkeys(each.lower() for each in _TAG.findall(f"{title}\n{body}"))
    return ImportedEntry(
        written=written,
        title=title.strip(),
        body=body.strip("\n"),
        tags=tuple(tags),
        starred=starred,
        source=source,
    )


def _moment(said: str) -> Moment | None:
    for each in _TIME_FORMATS:
        try:
            found = datetime.strptime(said.strip(), each)  # noqa: DTZ007  # no zone
        except ValueError:
            continue
        return loose.on_the_clock(found) if ":" in each else loose.noon_of(found.date())
    return None


JRNL = Reader(
    name="jrnl",
    told=said("jrnl (text, folder or JSON, encrypted too)"),
    recognises=_recognises,
    read=_read,
    has_password=True,
)
