"""Everything that reads what somebody else may have written: one line a reader."""

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from journal.crypto import keyfile, recovery
from journal.crypto.errors import CryptoError
from journal.domain import faithful, line_marks, marks, passage, prose, query, spans
from journal.domain.errors import JournalError
from journal.formats import guide_html, guide_page, own_json
from journal.formats.front_matter import FrontMatter
from journal.services import plan_copy, preferences, resources
from journal.storage import backup_file
from tests.faults.files import forget, from_file
from tests.faults.foreign_targets import foreign_targets
from tests.faults.interrupting import scratch_folder
from tests.faults.target import Target

VECTORS = Path(__file__).parents[1] / "data" / "vectors"
EXPORT = Path(__file__).parents[1] / "formats" / "expected" / "whole.json"


def _text(read: Callable[[str], object]) -> Callable[[bytes], object]:
    return lambda data: read(data.decode("utf-8", "replace"))


def _guide(text: str) -> object:
    return guide_html.to_html(guide_page.read_guide(text, language="en"))


def _edits(text: str) -> object:
    """Everything a person can do with a selection in the middle."""
    start, end = len(text) // 3, len(text) * 2 // 3
    every = (
        *(marks.toggle_bold, marks.toggle_italic, marks.toggle_link),
        *(line_marks.toggle_heading, line_marks.toggle_bullets),
        *(line_marks.toggle_numbers, line_marks.toggle_boxes, line_marks.toggle_quote),
    )
    edits = [edit(text, start, end) for edit in every]
    for each in edits:
        assert 0 <= each.start <= each.end <= len(text)
    return edits


def _shown(text: str) -> object:
    """What lists and pages make of a text."""
    for line in text.split("\n"):
        list(spans.flat(spans.spans(line)))
        line_marks.marks_of(line)
    passage.passage_at(text, len(text) // 3, len(text) // 2)
    assert faithful.merge(text, faithful.shown(text), faithful.shown(text)) == text
    return passage.plain(text), prose.excerpt(text, 160), guide_page.plain_text(text)


def _guides(count: int) -> tuple[bytes, ...]:
    pages = sorted((resources.folder() / "guides" / "en").glob("*.md"))
    return tuple(page.read_bytes() for page in pages[:count])


def _fronts(count: int) -> tuple[bytes, ...]:
    return tuple(page.split(b"+++\n")[1] for page in _guides(count))


_PLAN = {
    "format": "session-journal-plan",
    "version": 1,
    "parts": {"signs": ["not sleeping"], "people": ["one", "another"]},
}
_PREFERENCES = {"scheme": "dark", "language": "nb", "region": "NO", "reading_size": 125}
_MARKDOWN = b"""# A day\n\n- [ ] one **bold *both* line**\n  1. two\n> quoted `code`
[link](https://example.org) ~~gone~~ \\* &amp; <b>x</b>\n```\nfence\n```\n"""

_FRONT = ("sources = []", "order = 1", "reviewed = 2026-11-23", "minutes = 0x1f")


def _front(text: str) -> object:
    front = FrontMatter.parsed(text, first_line=2)
    reads = (front.text, front.number, front.day, front.flag, front.texts, front.tables)
    for key in ("title", "order", "reviewed", "related", "sources", "retracted"):
        for read in reads:
            with suppress(JournalError):
                read(key)
    return front


def _own(data: bytes) -> object:
    return list(own_json.Exported(data).things())


def _unpacked(path: Path) -> object:
    folder = path.with_name("unpacked")
    forget(folder)
    backup_file.check(path)
    backup_file.unpack(path, folder)
    return folder


def _backup() -> bytes:
    keys = (VECTORS / "keys.json").read_bytes()
    with scratch_folder() as scratch:
        database = scratch / "journal.db"
        database.write_bytes(bytes(range(256)) * 4)
        path = scratch / "0001.journalbackup"
        backup_file.pack(path, keys, database)
        return path.read_bytes()


TARGETS = (
    Target(
        name="keys",
        read=keyfile.decode,
        refusals=(CryptoError,),
        seeds=((VECTORS / "keys.json").read_bytes(),),
    ),
    Target(
        name="phrase",
        read=_text(recovery.root_from),
        refusals=(CryptoError,),
        seeds=(b"abandon " * 23 + b"art", b"1. Zoo 2. zoo, ZOO\n" * 8),
    ),
    Target(
        name="guide",
        read=_text(_guide),
        refusals=(JournalError,),
        seeds=_guides(3),
    ),
    Target(
        name="preferences",
        read=from_file("preferences.json", preferences.load),
        seeds=(json.dumps(_PREFERENCES).encode(),),
    ),
    Target(
        name="plan",
        read=from_file("plan.json", lambda path: plan_copy.read(path.parent)),
        seeds=(json.dumps(_PLAN).encode(),),
    ),
    Target(
        name="query",
        read=_text(query.parse),
        seeds=(b'calm "by the sea" #harbour -not', b'"" # "x'),
    ),
    Target(name="edits", read=_text(_edits), seeds=(_MARKDOWN,)),
    Target(name="markdown", read=_text(_shown), seeds=(_MARKDOWN,)),
    Target(
        name="front matter",
        read=_text(_front),
        refusals=(JournalError,),
        seeds=("\n".join(_FRONT).encode(), *_fronts(2)),
    ),
    Target(
        name="own export",
        read=_own,
        refusals=(JournalError,),
        seeds=(EXPORT.read_bytes(),),
    ),
    Target(
        name="backup",
        read=from_file("0001.journalbackup", _unpacked),
        refusals=(JournalError,),
        seeds=(_backup(),),
    ),
    *foreign_targets(),
)
