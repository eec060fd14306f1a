"""Everything that reads what somebody else may have written: one line a reader."""

import json
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from journal.crypto import keyfile, recovery
from journal.crypto.errors import CryptoError
from journal.domain import faithful, line_marks, marks, passage, prose, query, spans
from journal.domain.errors import JournalError
from journal.domain.progress import unheard
from journal.formats import guide_html, guide_page
from journal.formats.reader import Reader
from journal.formats.readers import READERS
from journal.services import plan_copy, preferences, resources

CORPUS = Path(__file__).parents[1] / "data" / "corpus"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A reader, its expected refusals, and what to begin from.

    Beside the seeds, files in tests/data/corpus/<name> are begun from.
    """

    name: str
    read: Callable[[bytes], object]
    refusals: tuple[type[Exception], ...] = ()
    seeds: tuple[bytes, ...] = ()

    def corpus(self) -> list[bytes]:
        folder = CORPUS / self.name
        kept = sorted(folder.iterdir()) if folder.is_dir() else []
        return [*self.seeds, *(each.read_bytes() for each in kept)]


def _text(read: Callable[[str], object]) -> Callable[[bytes], object]:
    return lambda data: read(data.decode("utf-8", "replace"))


def _from_file(name: str, read: Callable[[Path], object]) -> Callable[[bytes], object]:
    """Let a reader of files read bytes."""
    folder = Path(tempfile.gettempdir())
    if Path("/dev/shm").is_dir():
        folder = Path("/dev/shm")

    def read_bytes(data: bytes) -> object:
        with tempfile.TemporaryDirectory(dir=folder) as scratch:
            path = Path(scratch) / name
            path.write_bytes(data)
            return read(path)

    return read_bytes


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


_PLAN = {
    "format": "session-journal-plan",
    "version": 1,
    "parts": {"signs": ["not sleeping"], "people": ["one", "another"]},
}
_PREFERENCES = {"scheme": "dark", "language": "nb", "region": "NO", "reading_size": 125}
_MARKDOWN = b"""# A day\n\n- [ ] one **bold *both* line**\n  1. two\n> quoted `code`
[link](https://example.org) ~~gone~~ \\* &amp; <b>x</b>\n```\nfence\n```\n"""

_FOREIGN = (
    b'{"entries": [{"creationDate": "2024-03-01T10:00:00Z", "text": "x", "tags": []}]}',
    (
        b"full_date,date,weekday,time,mood,activities,note_title,note\n"
        b'2024-03-01,March 1,Friday,10:00,good,"a | b",,"x"\n'
    ),
    b"[2024-03-01 10:00] A title\nwords @tag\n",
)


def _read_by(reader: Reader, path: Path) -> object:
    reader.recognises(path)
    return reader.read(path, "", unheard)


TARGETS = (
    Target(
        name="keys",
        read=keyfile.decode,
        refusals=(CryptoError,),
        seeds=((CORPUS.parent / "vectors" / "keys.json").read_bytes(),),
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
        read=_from_file("preferences.json", preferences.load),
        seeds=(json.dumps(_PREFERENCES).encode(),),
    ),
    Target(
        name="plan",
        read=_from_file("plan.json", lambda path: plan_copy.read(path.parent)),
        seeds=(json.dumps(_PLAN).encode(),),
    ),
    Target(
        name="query",
        read=_text(query.parse),
        seeds=(b'calm "by the sea" #harbour -not', b'"" # "x'),
    ),
    Target(name="edits", read=_text(_edits), seeds=(_MARKDOWN,)),
    Target(name="markdown", read=_text(_shown), seeds=(_MARKDOWN,)),
    *(
        Target(
            name=reader.name,
            read=_from_file("data", partial(_read_by, reader)),
            refusals=(JournalError,),
            seeds=_FOREIGN,
        )
        for reader in READERS
    ),
)
