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
from journal.domain.whole import Whole
from journal.formats.days import in_words
from journal.formats.entry_html import renderer
from journal.formats.entry_words import KIND_NAMES, stop_name
from journal.formats.whole_lists import lists
from journal.formats.whole_results import Total

_CHECK_IN_COLUMNS = ("When", "Feeling", "Energy", "Distress", "Words", "Hours asleep")


def write(
    whole: Whole, totals: Iterable[Total], exported: Moment, style: str
) -> Iterator[bytes]:
    """Return the page piece by piece, in UTF-8; goes through the entries twice."""
    for piece in _pieces(whole, totals, exported, style):
        yield piece.encode()


def _pieces(
    whole: Whole, totals: Iterable[Total], exported: Moment, style: str
) -> Iterator[str]:
    yield _head(style)
    yield (
        f"<h1>Journal</h1>\n<p class=about>Written out on {in_words(exported.day)}. "
        "This file is not encrypted: anyone who has it can read it.</p>\n"
    )
    yield from _contents(whole)
    yield from _entries(whole)
    yield from _check_ins(whole)
    yield from _totals(totals)
    for title, lines in lists(whole):
        items = "".join(f"<li>{escape(line)}</li>\n" for line in lines)
        yield f"<article><h2>{escape(title)}</h2>\n<ul>\n{items}</ul></article>\n"
    yield "</body>\n</html>\n"


def _head(style: str) -> str:
    seal = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{seal}'; form-action 'none'"
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>Journal</title>\n<style>{style}</style>\n</head>\n<body>\n"
    )


def _contents(whole: Whole) -> Iterator[str]:
    numbered = enumerate((each.entry for each in whole.written), start=1)
    yield '<nav aria-label="Contents">\n'
    for year, of_year in groupby(numbered, key=lambda pair: pair[1].day.year):
        yield f"<h2>{year}</h2>\n<ul>\n"
        for number, entry in of_year:
            link = f'<a href="#entry-{number}">{escape(_title(entry))}</a>'
            yield f"<li>{entry.day} &nbsp; {link}</li>\n"
        yield "</ul>\n"
    yield "</nav>\n"


def _entries(whole: Whole) -> Iterator[str]:
    markdown = renderer()
    for number, written in enumerate(whole.written, start=1):
        entry = written.entry
        body = markdown.render(entry.body)
        if entry.folded:
            about = "Folded, as it is hard to reread. Open it here."
            body = f"<details><summary>{about}</summary>\n{body}</details>\n"
        where = (
            in_words(entry.day),
            KIND_NAMES[entry.kind],
            stop_name(whole.stop_of(entry)),
            " ".join(f"#{tag}" for tag in entry.tags),
        )
        yield (
            f'<article><h2 id="entry-{number}">{escape(_title(entry))}</h2>\n'
            f"<p class=where>{escape(' · '.join(filter(None, where)))}</p>\n"
            f"{body}</article>\n"
        )


def _title(entry: Entry) -> str:
    return entry.title or KIND_NAMES[entry.kind]


def _check_ins(whole: Whole) -> Iterator[str]:
    rows = (_check_in_row(each) for each in whole.check_ins)
    about = "Feeling and energy from −5 to +5, distress from 0 to 10."  # noqa: RUF001
    yield from _table("Check-ins", _CHECK_IN_COLUMNS, rows, about)


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


def _totals(totals: Iterable[Total]) -> Iterator[str]:
    rows = (
        (total.day, total.name, total.result.total, len(total.result.missing) or None)
        for total in totals
    )
    columns = ("Day", "Name", "Total", "Skipped")
    about = "A total is the sum of the answers; it is no diagnosis."
    yield from _table("Questionnaires", columns, rows, about)


def _table(
    title: str,
    columns: Iterable[str],
    rows: Iterator[tuple[object, ...]],
    about: str,
) -> Iterator[str]:
    first = next(rows, None)
    if first is None:
        return
    head = "".join(f"<th>{column}</th>" for column in columns)
    yield f"<article><h2>{title}</h2>\n<p class=about>{about}</p>\n"
    yield f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n"
    for row in chain((first,), rows):
        cells = "".join(f"<td>{_cell(value)}</td>" for value in row)
        yield f"<tr>{cells}</tr>\n"
    yield "</tbody>\n</table></article>\n"


def _cell(value: object) -> str:
    return "" if value is None else escape(str(value))
