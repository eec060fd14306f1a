"""Writing a journal, or a chosen part of it, into files that anyone can read."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import TypeVar

from typing_extensions import override

from journal.domain.choice import Choice, Counts, Format
from journal.domain.errors import InvalidInputError
from journal.domain.moment import Clock, Moment
from journal.domain.paper_words import PaperWords
from journal.domain.progress import Progress, unheard
from journal.domain.whole import Whole
from journal.domain.wording import ENGLISH, Wording
from journal.services import plain_files, resources
from journal.services.measures import measures
from journal.services.settings import PROGRAMS_OWN
from journal.storage import whole as storage
from journal.storage.database import Database, Store

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What an export needs beside the journal: the program's own words, and a password.

    words are for a PDF, wording for pages and texts. With a password a PDF is
    encrypted; a thought-up one is weak there.
    """

    words: PaperWords = field(default_factory=PaperWords)
    wording: Wording = ENGLISH
    password: str = ""


PLAIN = Form()


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What one export is written on.

    replace says that the person agreed to lose the file that has this name. progress is
    for what goes on once everything is read.
    """

    path: Path
    exported: Moment
    replace: bool = False
    form: Form = PLAIN
    progress: Progress = unheard


class Exporting:
    """What leaves an open journal."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def count(self, choice: Choice, wanted: Format) -> Counts:
        """Return how much would leave. Raises InvalidInputError as export()."""
        fitting = _fitting(choice, wanted)
        return self._database.read(
            lambda store: _counts(_chosen(store, fitting), wanted)
        )

    def export(
        self,
        path: Path,
        wanted: Format,
        choice: Choice,
        progress: Progress = unheard,
        *,
        replace: bool = False,
        form: Form = PLAIN,
    ) -> Counts:
        """Write what was chosen to a path, whole or not at all.

        Tables are a folder of files; where the name ends in .csv, only the check-ins
        are written, as one file. The view of the journal is one and the same to the
        end. Raises NotSavedError, also where there is something of that name and it
        may not be replaced, InvalidInputError where nothing is chosen, CancelledError.
        """
        paper = Paper(
            path=path,
            exported=self._clock(),
            replace=replace,
            form=form,
            progress=progress,
        )
        choice = _fitting(choice, wanted)

        def write(store: Store) -> Counts:
            whole = _chosen(store, choice)
            counts = _counts(whole, wanted)
            if _is_one_table(path, wanted):
                counts = Counts(check_ins=counts.check_ins)
            if not counts.total and not whole.is_complete:
                raise InvalidInputError(
                    "There is nothing in what was chosen; nothing was written."
                )
            writer = _WRITERS[wanted]
            writer.write(paper, _watched(whole, progress, writer.passes))
            return counts

        return self._database.read(write)


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """How a format is written; passes is how often it goes through the entries."""

    write: Callable[[Paper, Whole], None]
    passes: int = 1


def _json(paper: Paper, whole: Whole) -> None:
    from journal.formats import own_json  # noqa: PLC0415 - rarely needed

    _write_file(paper, own_json.write(whole, paper.exported))


def _html(paper: Paper, whole: Whole) -> None:
    from journal.formats import whole_html  # noqa: PLC0415 - rarely needed
    from journal.formats.whole_results import totals_of  # noqa: PLC0415

    style = (resources.folder() / "export" / "page.css").read_text(encoding="utf-8")
    totals = totals_of(whole.results, measures())
    _write_file(
        paper,
        whole_html.write(whole, totals, paper.exported, style, paper.form.wording),
    )


def _markdown(paper: Paper, whole: Whole) -> None:
    from journal.formats import markdown_folder  # noqa: PLC0415 - rarely needed
    from journal.formats.whole_results import totals_of  # noqa: PLC0415

    totals = totals_of(whole.results, measures())
    wording = paper.form.wording
    _fill_folder(paper, markdown_folder.files(whole, totals, paper.exported, wording))


def _pdf(paper: Paper, whole: Whole) -> None:
    from journal.services import paper as paper_making  # noqa: PLC0415 - slow to load
    from journal.services.whole_parts import parts_of  # noqa: PLC0415 - as above

    parts = parts_of(whole, paper.form.words)
    count = len(parts)
    laid_out = paper_making.laid_out(
        parts,
        contents=paper.form.words.contents,
        progress=lambda done, _: paper.progress(count + done, _PDF_PASSES * count),
    )
    data = paper_making.pdf(
        laid_out,
        paper.form.password,
        lambda done, of: paper.progress(
            2 * count + count * done // of, _PDF_PASSES * count
        ),
    )
    _write_file(paper, (data,))


def _csv(paper: Paper, whole: Whole) -> None:
    from journal.formats.whole_results import totals_of  # noqa: PLC0415
    from journal.formats.whole_tables import tables  # noqa: PLC0415

    found = tables(whole, totals_of(whole.results, measures()))
    if _is_one_table(paper.path, Format.CSV):
        _write_file(paper, (data for _, data in islice(found, 1)))
    else:
        _fill_folder(paper, found)


def _write_file(paper: Paper, pieces: Iterable[bytes]) -> None:
    with plain_files.writing(paper.path, replace=paper.replace) as file:
        for piece in pieces:
            file.write(piece)


def _fill_folder(paper: Paper, files: Iterable[tuple[str, bytes]]) -> None:
    with plain_files.filling(paper.path) as folder:
        for name, data in files:
            plain_files.put(folder, name, data)


_PDF_PASSES = 3  # read, laid out, drawn
_WRITERS = {
    Format.JSON: Writer(write=_json),
    Format.MARKDOWN: Writer(write=_markdown),
    Format.HTML: Writer(write=_html, passes=2),
    Format.CSV: Writer(write=_csv),
    Format.PDF: Writer(write=_pdf, passes=_PDF_PASSES),
}


def _chosen(store: Store, choice: Choice) -> Whole:
    return storage.read(store, choice, without=PROGRAMS_OWN)


def _fitting(choice: Choice, wanted: Format) -> Choice:
    """Return what was chosen, as far as a format can hold it.

    Raises InvalidInputError for tables of what only entries have.
    """
    if wanted is Format.CSV and choice.is_of_entries:
        raise InvalidInputError(
            "Tables hold check-ins and questionnaires, which can be chosen by their"
            " days only."
        )
    return replace(choice, without_trash=wanted is not Format.JSON)


def _is_one_table(path: Path, wanted: Format) -> bool:
    """Whether the name asks for one table, which has room for the check-ins only."""
    return wanted is Format.CSV and path.suffix.lower() == ".csv"


def _counts(whole: Whole, wanted: Format) -> Counts:
    if wanted is Format.CSV:
        return replace(whole.counts, entries=0, others=0)
    return whole.counts


class _Passing(Iterable[T]):
    """Tells how far it is while it is gone through, by whatever comes."""

    def __init__(self, things: Iterable[T], tell: Callable[[], None]) -> None:
        self._things = things
        self._tell = tell

    @override
    def __iter__(self) -> Iterator[T]:
        for thing in self._things:
            self._tell()
            yield thing


def _watched(whole: Whole, progress: Progress, passes: int) -> Whole:
    """Return the same, telling how far it is."""
    of = whole.counts.entries * passes + whole.counts.check_ins
    done = 0

    def tell() -> None:
        nonlocal done
        progress(min(done, of), of)
        done += 1

    return replace(
        whole,
        written=_Passing(whole.written, tell),
        check_ins=_Passing(whole.check_ins, tell),
    )
