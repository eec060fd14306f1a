"""A journal, or a part of it, as a folder of Markdown files and tables."""

from collections.abc import Iterable, Iterator

from journal.domain.moment import Moment
from journal.domain.sentence import said
from journal.domain.whole import Whole
from journal.domain.wording import ENGLISH, Wording
from journal.formats.entry_markdown import FileNames, entry_markdown
from journal.formats.whole_lists import lists
from journal.formats.whole_results import Total
from journal.formats.whole_tables import tables

File = tuple[str, bytes]
"""A path with / between its parts, at most one folder deep, and what is in it."""


def files(
    whole: Whole,
    totals: Iterable[Total],
    exported: Moment,
    wording: Wording = ENGLISH,
) -> Iterator[File]:
    """Return the files one after the other; what stands above a text is English."""
    yield "README.txt", _readme(exported, wording)
    names = FileNames()
    for written in whole.written:
        entry = written.entry
        stop = whole.stop_of(entry)
        yield names.name(entry), entry_markdown(entry, stop)
    yield from tables(whole, totals)
    beside = "\n\n".join(
        "\n".join((f"# {title}", "", *(f"- {line}" for line in lines)))
        for title, lines in lists(whole, wording)
    )
    if beside:
        yield "course-and-plan.md", f"{beside}\n".encode()


def _readme(exported: Moment, wording: Wording) -> bytes:
    parts = (
        said("This is a journal, written out on {day}.", day=wording.day(exported.day)),
        said(
            "It is not encrypted: anyone who comes across this folder can read it."
            "\nDelete it when you no longer need it, also from the recycle bin."
        ),
        said(
            "Each entry is a text file in the folder of its year. Between the lines of"
            "\n--- stand its day, title and tags; below them is the text, in Markdown."
            "\ncheck-ins.csv and the files of questionnaires open in any spreadsheet."
            "\nEntries in the trash and earlier versions are not here; the JSON export"
            "\nof everything has them."
        ),
    )
    return ("\n\n".join(map(wording.say, parts)) + "\n").encode()
