"""RedNotebook: a folder or a backup of it, with one file of YAML for each month."""

import codecs
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path, PurePosixPath

from journal.domain.errors import JournalError
from journal.domain.imported import Imported, ImportedEntry
from journal.domain.progress import Progress
from journal.domain.sentence import said
from journal.formats.converted import Converted
from journal.formats.loose import noon_of
from journal.formats.markdown_runs import escaped
from journal.formats.outside import head_of, members_of, read_text
from journal.formats.plain_yaml import NOT_PLAIN, plain_yaml
from journal.formats.reader import Reader
from journal.formats.txt2tags import from_txt2tags

NO_MONTHS = said("There is no month of a RedNotebook journal in this.")

IMAGES = said("images")
FILES = said("links to files")
NO_DAYS = said("days that no calendar has")

_MONTH = re.compile(r"(\d{4})-(\d{2})\.txt")
_DAY_KEY = re.compile(rb"(?:'?\d{1,2}'?:|\{\s*\d{1,2}\s*:|\{\}\s*\Z|\Z)")
# As RedNotebook tells a hashtag from a colour and from a line of C.
_HASHTAG = re.compile(
    r"(?:^|(?<=[^\w&#]))[#\uff03](?![0-9A-F]{6}|include)(\w*[^\W\d_]\w*)", re.IGNORECASE
)
_OLD_TAGS = "Tags"
_DATA = "data"


def recognises(path: Path) -> bool:
    """Whether this looks like a folder, a month or a backup of RedNotebook."""
    try:
        if path.is_dir():
            return any(_looks_like_month(each) for each in _month_paths(path))
        if _MONTH.fullmatch(path.name):
            return _looks_like_month(path)
        with members_of(path) as members:
            return bool(_months_in(members))
    except (JournalError, OSError, ValueError):
        return False


def read(path: Path, _password: str, progress: Progress) -> Imported:
    """Read all months. Raises JournalError, CancelledError."""
    entries: list[ImportedEntry] = []
    dropped: Counter[str] = Counter()
    for year, month, text in _texts(path, progress):
        entries += _entries(year, month, plain_yaml(text), dropped)
    return Imported(entries=tuple(entries), dropped=+dropped)


READER = Reader(
    name="rednotebook",
    told=said("RedNotebook (folder, or backup as a zip)"),
    recognises=recognises,
    read=read,
)


def _month_paths(folder: Path) -> Iterator[Path]:
    for place in (folder, folder / _DATA):
        if place.is_dir():
            yield from (each for each in place.iterdir() if _MONTH.fullmatch(each.name))


def _looks_like_month(path: Path) -> bool:
    return _DAY_KEY.match(head_of(path).removeprefix(codecs.BOM_UTF8)) is not None


def _texts(path: Path, progress: Progress) -> Iterator[tuple[int, int, str]]:
    """Yield the months with what their files say; a file alone is one month."""
    if _MONTH.fullmatch(path.name) and not path.is_dir():
        [(_, year, month)] = _months_in([path.name])
        yield year, month, read_text(path)
        return
    with members_of(path) as members:
        months = _months_in(members)
        if not months:
            raise JournalError(NO_MONTHS)
        for done, (name, year, month) in enumerate(months):
            progress(done, len(months))
            yield year, month, members.text(name)


def _months_in(members: Iterable[str]) -> list[tuple[str, int, int]]:
    """Return the months of the topmost folder that holds any, in their order.

    Others are copies that RedNotebook or a person put aside.
    """
    found = [
        (PurePosixPath(name), int(month[1]), int(month[2]))
        for name in members
        if (month := _MONTH.fullmatch(PurePosixPath(name).name))
    ]
    places = {(len(path.parts), str(path.parent)) for path, _, _ in found}
    top = min(places, default=None)
    return sorted(
        (str(path), year, month)
        for path, year, month in found
        if top == (len(path.parts), str(path.parent))
    )


def _entries(
    year: int, month: int, days: object, dropped: Counter[str]
) -> Iterator[ImportedEntry]:
    if not isinstance(days, dict | None):
        raise JournalError(NOT_PLAIN)
    for number, content in (days or {}).items():
        try:
            day = date(year, month, int(str(number)))
        except (ValueError, OverflowError):
            dropped[NO_DAYS] += 1
            continue
        held = content if isinstance(content, dict) else {"text": content}
        yield _entry(day, held, dropped)


def _entry(
    day: date, content: Mapping[object, object], dropped: Counter[str]
) -> ImportedEntry:
    text = _said(content.get("text"))
    converted = from_txt2tags(text)
    _count(converted, dropped)
    parts, tags = [converted.markdown], [*_HASHTAG.findall(text)]
    for category, value in content.items():
        if category == "text":
            continue
        said = _lines_of(value)
        if category == _OLD_TAGS:
            tags += said
        elif said:
            parts.append(_category(_said(category), said, dropped))
        else:
            tags.append(_said(category))
    body = "\n\n".join(part for part in parts if part)
    return ImportedEntry(written=noon_of(day), body=body, tags=tuple(tags))


def _category(name: str, lines: Iterable[str], dropped: Counter[str]) -> str:
    items = []
    for line in lines:
        converted = from_txt2tags(line)
        _count(converted, dropped)
        first, *others = converted.markdown.split("\n")
        items.append("\n".join([f"- {first}", *(f"  {other}" for other in others)]))
    return "\n".join([f"## {escaped(name)}", "", *items])


def _count(converted: Converted, dropped: Counter[str]) -> None:
    dropped[IMAGES] += converted.images
    dropped[FILES] += converted.files


def _lines_of(value: object) -> list[str]:
    """Return what a category holds: the keys of a map, or a list as people write it."""
    held = value if isinstance(value, (dict, list)) else []
    return [said for said in map(_said, held) if said.strip()]


def _said(value: object) -> str:
    """Return a text; YAML took some for a number, a date or a yes."""
    return "" if value is None else str(value)
