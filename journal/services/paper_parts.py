"""What is in a journal, as parts that can go on paper."""

from collections.abc import Sequence
from datetime import date

from journal.domain.entry import Entry
from journal.domain.feelings import shown_as
from journal.domain.measure import Measure, Result
from journal.domain.mood import CheckIn, Marker, MarkerKind
from journal.domain.mood_line import Overview
from journal.domain.paper import Block, Chart, ChartLine, Part, Piece, Style
from journal.domain.paper_words import PaperWords
from journal.domain.question import Question
from journal.formats.paper_blocks import blocks_of
from journal.services import feelings

_SCALE = 5
_CHECK_IN_SHARES = (0.2, 0.11, 0.11, 0.12, 0.46)
_DAY_AND_TOTAL = (0.3, 0.7)


def entry_part(entry: Entry, words: PaperWords) -> Part:
    """Return an entry: its kind and day, its title, its text."""
    title = entry.title or words.untitled
    line = f"{words.kinds[entry.kind]} · {words.day(entry.day)}".upper()
    head = Block(style=Style.EYEBROW, pieces=_plain(line), kind=entry.kind)
    return Part(
        key=f"entry {entry.id.hex}",
        name=title,
        blocks=(head, _title(title), *blocks_of(entry.body)),
    )


def mood_part(shown: Overview, markers: Sequence[Marker], words: PaperWords) -> Part:
    """Return the lines of feeling and energy with the sessions, as a chart."""
    chart = Chart(
        name=words.mood,
        first=shown.first,
        last=shown.last,
        low=-_SCALE,
        high=_SCALE,
        lines=(
            ChartLine(
                name=words.pleasantness,
                points=tuple((each.day, each.pleasantness) for each in shown.points),
            ),
            ChartLine(
                name=words.energy,
                points=tuple((each.day, each.energy) for each in shown.points),
                dashed=True,
            ),
        ),
        marks=tuple(
            (each.day, _named(each, words))
            for each in markers
            if shown.first <= each.day <= shown.last
        ),
        ends=(words.day(shown.first), words.day(shown.last)),
        ticks=(
            (_SCALE, words.pleasant),
            (0, words.middle),
            (-_SCALE, words.unpleasant),
        ),
    )
    return Part(
        key="mood",
        name=words.mood,
        blocks=(
            _title(words.mood),
            _note(_span(shown.first, shown.last, words)),
            chart,
            _note(words.mood_note),
        ),
    )


def check_ins_part(
    check_ins: Sequence[CheckIn], span: tuple[date, date], words: PaperWords
) -> Part:
    """Return check-ins as a table, oldest first."""
    known = feelings.words("en")
    head = (
        words.day_head,
        words.pleasantness,
        words.energy,
        words.distress,
        words.words,
    )
    rows = [
        (
            words.day(each.day),
            _signed(each.feeling.pleasantness),
            _signed(each.feeling.energy),
            "" if each.feeling.distress is None else str(each.feeling.distress),
            " · ".join(
                (
                    *(shown_as(word, known) for word in each.feeling.words),
                    *(line for line in each.feeling.note.splitlines() if line),
                )
            ),
        )
        for each in check_ins
    ]
    return Part(
        key="check_ins",
        name=words.check_ins,
        blocks=(
            _title(words.check_ins),
            _note(_span(*span, words)),
            _row(Style.HEAD, head, _CHECK_IN_SHARES),
            *(_row(Style.ROW, row, _CHECK_IN_SHARES) for row in rows),
        ),
    )


def measure_part(
    measure: Measure, shown: Sequence[tuple[date, Result]], words: PaperWords
) -> Part:
    """Return the totals of a questionnaire, oldest first: a chart and a table."""
    totals = [(day, result.total) for day, result in shown if result.total is not None]
    blocks: list[Block | Chart] = [_title(measure.name)]
    if totals:
        reach = measure.bands[1].least
        first = totals[0][1]
        blocks += [
            Chart(
                name=measure.name,
                first=totals[0][0],
                last=totals[-1][0],
                low=measure.lowest,
                high=measure.highest,
                lines=(ChartLine(name="", points=tuple(totals), dots=True),),
                band=(first - reach, first + reach),
                ends=(words.day(totals[0][0]), words.day(totals[-1][0])),
                ticks=tuple(
                    (level, str(level)) for level in (measure.lowest, measure.highest)
                ),
            ),
            _note(words.band.format(points=reach)),
        ]
    blocks.append(_row(Style.HEAD, (words.day_head, words.total), _DAY_AND_TOTAL))
    blocks += [
        _row(
            Style.ROW,
            (words.day(day), _total(result, words)),
            _DAY_AND_TOTAL,
        )
        for day, result in shown
    ]
    return Part(key=f"measure {measure.id}", name=measure.name, blocks=tuple(blocks))


def questions_part(questions: Sequence[Question], words: PaperWords) -> Part:
    """Return the questions to bring, one below the other."""
    items = (
        Block(
            style=Style.ITEM,
            pieces=_plain(each.text),
            marker=f"{number}.",
        )
        for number, each in enumerate(questions, start=1)
    )
    return Part(
        key="questions",
        name=words.questions,
        blocks=(_title(words.questions), *items),
    )


def _total(result: Result, words: PaperWords) -> str:
    total, missing = result.total, len(result.missing)
    said = "–" if total is None else str(total)  # noqa: RUF001 - a dash for nothing
    return f"{said} · {words.skipped}: {missing}" if missing else said


def _named(marker: Marker, words: PaperWords) -> str:
    if marker.kind is MarkerKind.SESSION:
        return words.session.format(number=marker.label)
    return marker.label


def _span(first: date, last: date, words: PaperWords) -> str:
    return words.span.format(first=words.day(first), last=words.day(last))


def _title(text: str) -> Block:
    return Block(style=Style.TITLE, pieces=_plain(text))


def _note(text: str) -> Block:
    return Block(style=Style.NOTE, pieces=_plain(text))


def _row(style: Style, cells: Sequence[str], shares: tuple[float, ...]) -> Block:
    flat = "\t".join(cell.replace("\t", " ") for cell in cells)
    return Block(style=style, pieces=_plain(flat), shares=shares)


def _plain(text: str) -> tuple[Piece, ...]:
    return (Piece(text=text),)


def _signed(value: int) -> str:
    return f"{value:+d}" if value else "0"
