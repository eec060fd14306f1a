"""What an import would bring: what was read, made fit, without what is here already."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from journal.domain.bringing_in import (
    Mended,
    Preview,
    content_of,
    content_of_check_in,
    fitted,
    fitted_check_in,
)
from journal.domain.entry import Kind
from journal.domain.imported import Imported, ImportedCheckIn, ImportedEntry
from journal.domain.kind_words import kind_by_name
from journal.domain.moment import FURTHEST_AHEAD, Moment
from journal.domain.progress import Progress
from journal.domain.prose import storable
from journal.domain.sentence import said
from journal.formats.reader import Reader
from journal.storage.database import Store

T = TypeVar("T")

BLANK = said("entries without any words")
AHEAD = said("check-ins from days to come")

_TOLD_EVERY = 200
_ID = re.compile(r"[0-9a-f]{32}")


@dataclass(slots=True)
class Sieve:
    """Lets through what is not here yet, each thing once.

    Two with the same words on one day are two, unless they are so at the same moment;
    but what the journal has in the same words on that day is here.
    """

    sources: set[str]
    contents: frozenset[str]
    held_back: int = 0

    def lets_through(self, source: str, content: str) -> bool:
        """Whether it is new; from now on it is not. source tells it within its file."""
        known = content in self.contents or source in self.sources
        self.sources.add(source)
        self.held_back += known
        return not known


@dataclass(frozen=True, slots=True, kw_only=True)
class Sieves:
    """What is here already: entries and check-ins of one source may share their ids."""

    entries: Sieve
    check_ins: Sieve

    @property
    def held_back(self) -> int:
        """How many were here already."""
        return self.entries.held_back + self.check_ins.held_back

    def let_entry(self, entry: ImportedEntry) -> bool:
        """Whether an entry that is fit is new."""
        same = content(entry)
        own = entry.source or f"{same} {entry.written.utc}"
        return self.entries.lets_through(own, same)

    def let_check_in(self, check_in: ImportedCheckIn) -> bool:
        """Whether a check-in that is fit is new."""
        same = content_of_check_in(check_in.at, check_in.note)
        own = check_in.source or f"{same} {check_in.at.utc} {check_in.mood}"
        return self.check_ins.lets_through(own, same)


def content(entry: ImportedEntry) -> str:
    """Return what tells an entry from others of any source."""
    return content_of(entry.written.day, entry.title, entry.body)


@dataclass(slots=True)
class _Fit:
    """What was made fit so far, and what had to be done for it."""

    progress: Progress
    of: int
    done: int = 0
    mended: Counter[Mended] = field(default_factory=Counter)
    dropped: Counter[str] = field(default_factory=Counter)

    def count(self, mended: Iterable[Mended]) -> None:
        self.mended.update(mended)
        self.done += 1
        if self.done % _TOLD_EVERY == 0:
            self.progress(self.done, self.of)


def sieves_in(store: Store, format_: str) -> Sieves:
    """Return what holds back all that the journal has already."""
    texts = {content_of(*each) for each in store.imports.texts()}
    felt = {content_of_check_in(*each) for each in store.imports.felt()}
    entries = store.imports.known(format_, entries=True)
    check_ins = store.imports.known(format_, entries=False)
    return Sieves(
        entries=Sieve(
            sources=set(entries.sources | store.imports.entry_ids()),
            contents=entries.contents | texts,
        ),
        check_ins=Sieve(
            sources=set(check_ins.sources), contents=check_ins.contents | felt
        ),
    )


def preview_of(
    reader: Reader, read: Imported, sieves: Sieves, now: Moment, progress: Progress
) -> Preview:
    """Return what of a source is new. Raises CancelledError."""
    read = replace(read, kinds=_named(read.kinds), moods=_named(read.moods))
    fit = _Fit(progress, len(read.entries) + len(read.check_ins))
    entries = tuple(_new_entries(read, sieves, fit))
    check_ins = tuple(_new_check_ins(read.check_ins, sieves, fit, now))
    labels = {each.label for each in entries if each.kind is None}
    moods = {each.mood for each in check_ins}
    return Preview(
        format=reader.name,
        told=reader.told,
        entries=entries,
        check_ins=check_ins,
        kinds={label: _kind_of(label, read.kinds) for label in sorted(labels)},
        moods={mood: read.moods.get(mood) for mood in _in_order(read.moods, moods)},
        here=sieves.held_back,
        dropped={**read.dropped, **fit.dropped},
        remarks=(*read.remarks, *_remarks(fit.mended)),
    )


def _new_entries(read: Imported, sieves: Sieves, fit: _Fit) -> Iterable[ImportedEntry]:
    for each in read.entries:
        entry, mended = fitted(each)
        fit.count(mended)
        if not (entry.title.strip() or entry.body.strip()):
            fit.dropped[BLANK] += 1
            continue
        entry = replace(entry, source=_plain_id(entry.source))
        if sieves.let_entry(entry):
            yield _labelled(entry, read.kinds)


def _new_check_ins(
    check_ins: Iterable[ImportedCheckIn], sieves: Sieves, fit: _Fit, now: Moment
) -> Iterable[ImportedCheckIn]:
    for each in check_ins:
        check_in, mended = fitted_check_in(each)
        fit.count(mended)
        if check_in.at.utc > now.utc + FURTHEST_AHEAD:
            fit.dropped[AHEAD] += 1
            continue
        if sieves.let_check_in(check_in):
            yield check_in


def _labelled(entry: ImportedEntry, kinds: Mapping[str, Kind | None]) -> ImportedEntry:
    """Return an entry with a tag for its label, where only that names a kind."""
    if entry.kind or kinds.get(entry.label) or kind_by_name(entry.label):
        return entry
    naming = (f"#{tag}" for tag in entry.tags if kind_by_name(tag))
    return replace(entry, label=next(naming, entry.label))


def _kind_of(label: str, kinds: Mapping[str, Kind | None]) -> Kind:
    return kinds.get(label) or kind_by_name(label) or Kind.NOTE


def _named(guesses: Mapping[str, T]) -> dict[str, T]:
    return {storable(name): guess for name, guess in guesses.items()}


def _in_order(first: Iterable[str], found: set[str]) -> list[str]:
    known = [each for each in first if each in found]
    return known + sorted(found - set(known))


def _plain_id(source: str) -> str:
    """Return an id of our own as the journal writes it, and any other as it is."""
    plain = source.replace("-", "").lower()
    return plain if _ID.fullmatch(plain) else source


def _remarks(mended: Counter[Mended]) -> Iterable[str]:
    for each in Mended:
        if mended[each]:
            yield said("{what} (in {count}).", what=each.value, count=mended[each])
