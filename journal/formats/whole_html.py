"""A journal, or a part of it, as one HTML page to read and print.

It holds no script and loads nothing; a policy in it forbids both.
"""

from base64 import b64encode
from collections.abc import Iterable, Iterator
from hashlib import sha256
from html import escape
from itertools import chain, groupby

from journal.domain.entry import Entry
from journal.domain.moment import Moment
from journal.domain.mood import CheckIn
from journal.domain.sentence import said
from journal.domain.whole import Whole
from journal.domain.wording import ENGLISH, Wording
from journal.formats.entry_html import renderer
from journal.formats.entry_words import KIND_NAMES, stop_name
from journal.formats.whole_lists import lists
from journal.formats.whole_results import Total

_JOURNAL = said("Journal")
_CONTENTS = said("Contents")
_FOLDED = said("Folded, as it is hard to reread. Open it here.")
_OF_CHECK_INS = said("Feeling and energy from −5 to +5, distress from 0 to 10.")  # noqa: RUF001
_OF_TOTALS = said("A total is the sum of the answers; it is no diagnosis.")
_CHECK_IN_COLUMNS = (
    *(said("When"), said("Feeling"), said("Energy")),
    *(said("Distress"), said("Words"), said("Hours asleep")),
)
_TOTAL_COLUMNS = (said("Day"), said("Name"), said("Total"), said("Skipped"))


def write(
    whole: Whole,
    totals: Iterable[Total],
    exported: Moment,
    style: str,
    wording: Wording = ENGLISH,
) -> Iterator[bytes]:
    """Return the page piece by piece, in UTF-8; goes through the entries twice."""
    for piece in _pieces(whole, totals, (exported, style), wording):
        yield piece.encode()


def _pieces(
    whole: Whole,
    totals: Iterable[Total],
    made: tuple[Moment, str],
    wording: Wording,
) -> Iterator[str]:
    exported, style = made
    yield _head(style, wording)
    about = said(
        "Written out on {day}. This file is not encrypted: anyone who has it can read"
        " it.",
        day=wording.day(exported.day),
    )
    yield f"<h1>{_told(_JOURNAL, wording)}</h1>\n"
    yield f"<p class=about>{_told(about, wording)}</p>\n"
    yield from _contents(whole, wording)
    yield from _entries(whole, wording)
    yield from _check_ins(whole, wording)
    yield from _totals(totals, wording)
    for title, lines in lists(whole, wording):
        items = "".join(f"<li>{escape(line)}</li>\n" for line in lines)
        yield f"<article><h2>{escape(title)}</h2>\n<ul>\n{items}</ul></article>\n"
    yield "</body>\n</html>\n"


def _head(style: str, wording: Wording) -> str:
    seal = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{seal}'; form-action 'none'"
    return (
        f'<!DOCTYPE html>\n<html lang="{wording.language}">\n<head>\n'
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{_told(_JOURNAL, wording)}</title>\n<style>{style}</style>\n"
        "</head>\n<body>\n"
    )


def _contents(whole: Whole, wording: Wording) -> Iterator[str]:
    numbered = enumerate((each.entry for each in whole.written), start=1)
    yield f'<nav aria-label="{_told(_CONTENTS, wording)}">\n'
    for year, of_year in groupby(numbered, key=lambda pair: pair[1].day.year):
        yield f"<h2>{year}</h2>\n<ul>\n"
        for number, entry in of_year:
            link = f'<a href="#entry-{number}">{escape(_title(entry, wording))}</a>'
            yield f"<li>{entry.day} &nbsp; {link}</li>\n"
        yield "</ul>\n"
    yield "</nav>\n"


def _entries(whole: Whole, wording: Wording) -> Iterator[str]:
    markdown = renderer()
    for number, written in enumerate(whole.written, start=1):
        entry = written.entry
        body = markdown.render(entry.body)
        if entry.folded:
            about = _told(_FOLDED, wording)
            body = f"<details><summary>{about}</summary>\n{body}</details>\n"
        where = (
            wording.day(entry.day),
            wording.say(KIND_NAMES[entry.kind]),
            stop_name(whole.stop_of(entry), wording),
            " ".join(f"#{tag}" for tag in entry.tags),
        )
        yield (
            f'<article><h2 id="entry-{number}">{escape(_title(entry, wording))}</h2>\n'
            f"<p class=where>{escape(' · '.join(filter(None, where)))}</p>\n"
            f"{body}</article>\n"
        )


def _title(entry: Entry, wording: Wording) -> str:
    return entry.title or wording.say(KIND_NAMES[entry.kind])


def _check_ins(whole: Whole, wording: Wording) -> Iterator[str]:
    rows = (_check_in_row(each) for each in whole.check_ins)
    head = (said("Check-ins"), _CHECK_IN_COLUMNS, _OF_CHECK_INS)
    yield from _table(head, rows, wording)


def _check_in_row(check_in: CheckIn) -> tuple[object, ...]:
    feeling = check_in.feeling
    words = ", ".join(feeling.words)
    return (
        f"{check_in.day} {check_in.at.local:%H:%M}",
        _signed(feeling.pleasantness),
        _signed(feeling.energy),
        feeling.distress,
        ". ".join(filter(None, (words, feeling.note))),
        feeling.sleep.hours,
    )


def _signed(number: int) -> str:
    return f"{number:+d}".replace("-", "−") if number else "0"  # noqa: RUF001 - minus


def _totals(totals: Iterable[Total], wording: Wording) -> Iterator[str]:
    rows = (
        (total.day, total.name, total.result.total, len(total.result.missing) or None)
        for total in totals
    )
    head = (said("Questionnaires"), _TOTAL_COLUMNS, _OF_TOTALS)
    yield from _table(head, rows, wording)


def _table(
    named: tuple[str, Iterable[str], str],
    rows: Iterator[tuple[object, ...]],
    wording: Wording,
) -> Iterator[str]:
    title, columns, about = named
    first = next(rows, None)
    if first is None:
        return
    head = "".join(f"<th>{_told(column, wording)}</th>" for column in columns)
    yield f"<article><h2>{_told(title, wording)}</h2>\n"
    yield f"<p class=about>{_told(about, wording)}</p>\n"
    yield f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n"
    for row in chain((first,), rows):
        cells = "".join(f"<td>{_cell(value)}</td>" for value in row)
        yield f"<tr>{cells}</tr>\n"
    yield "</tbody>\n</table></article>\n"


def _told(sentence: str, wording: Wording) -> str:
    return escape(wording.say(sentence))


def _cell(value: object) -> str:
    return "" if value is None else escape(str(value))
