"""A line is painted where its values lie, nowhere else, at any zoom."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from journal.ui.widgets.mood_scale import STROKES, Scale, Series, Stroke
from journal.ui.widgets.mood_trace import Trace, paint_lone
from journal.ui.widgets.mood_view import View

START = date(2026, 1, 1)
PLOT = QRectF(50, 20, 400, 200)
SOLID = STROKES[Series.FEELING]

every_stroke = st.sampled_from(list(STROKES.values()))


def painted(
    values: Sequence[float | None], view: View, stroke: Stroke = SOLID
) -> QImage:
    image = QImage(500, 240, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    trace = Trace(START.toordinal(), values)
    scale = Scale(view=view, plot=PLOT)
    trace.paint(painter, scale, stroke, QColor("black"))
    painter.end()
    return image


def days(first: int, last: int) -> View:
    return View.of(START + timedelta(days=first), START + timedelta(days=last))


def ink(image: QImage) -> tuple[set[int], set[int]]:
    """Return the columns and the rows that have ink."""
    found = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).lightness() < 128
    ]
    return {x for x, _ in found}, {y for _, y in found}


@settings(max_examples=12, deadline=None)
@given(
    start=st.floats(-50, 900),
    length=st.floats(7, 2000),
    stroke=every_stroke,
)
def test_nothing_is_painted_beside_the_plot(
    start: float, length: float, stroke: Stroke
) -> None:
    values = [(-1.0) ** number * 5 for number in range(900)]
    view = View(start=START.toordinal() + start, length=length)
    columns, _ = ink(painted(values, view, stroke))

    reach = 3
    assert not columns or min(columns) >= PLOT.left() - reach
    assert not columns or max(columns) <= PLOT.right() + reach


@pytest.mark.parametrize("length", [40, 400, 4000])
def test_a_gap_stays_empty(qapp: object, length: int) -> None:
    gap = range(length // 4, length // 2)
    values = [None if number in gap else 1.0 for number in range(length)]
    columns, rows = ink(painted(values, days(0, length - 1)))

    assert not columns & set(range(160, 240))
    assert {100, 140, 260, 440} <= columns
    assert max(rows) - min(rows) <= 4


@pytest.mark.parametrize("length", [40, 400, 4000])
def test_no_peak_and_no_trough_is_lost(qapp: object, length: int) -> None:
    values = [0.0] * length
    values[length // 3], values[length // 2] = 5.0, -5.0
    _, rows = ink(painted(values, days(0, length - 1)))

    assert min(rows) <= PLOT.top() + 3
    assert max(rows) >= PLOT.bottom() - 3


def test_a_day_alone_is_a_dot(qapp: object) -> None:
    columns, rows = ink(painted([1.0], days(0, 39)))

    assert 3 <= len(columns) <= 8
    assert 3 <= len(rows) <= 8
    assert ink(painted([1.0], days(2, 39))) == (set(), set())


def test_a_line_is_told_from_another_by_its_dashes(qapp: object) -> None:
    share = {
        series: len(ink(painted([0.0] * 60, days(0, 59), stroke))[0])
        for series, stroke in STROKES.items()
    }

    assert share[Series.FEELING] > 390
    assert share[Series.SLEEP] < share[Series.FEELING]
    assert share[Series.ENERGY] < share[Series.SLEEP]
    assert share[Series.DISTRESS] < share[Series.ENERGY]


def test_dashes_stay_with_their_days_while_one_moves(qapp: object) -> None:
    stroke = STROKES[Series.ENERGY]
    values = [0.0] * 300
    before, _ = ink(painted(values, days(100, 139), stroke))
    after, _ = ink(painted(values, days(101, 140), stroke))

    moved = {x - 10 for x in before if 70 <= x <= 440}
    assert moved == {x for x in after if 60 <= x <= 430}


@pytest.mark.parametrize("corners", [0, 3, 4, 5])
def test_the_marks_of_days_alone_have_their_shapes(qapp: object, corners: int) -> None:
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    stroke = Stroke(role="ink", width=20, corners=corners)
    paint_lone(painter, stroke, QColor("black"), QPointF(30, 30))
    painter.end()
    columns, rows = ink(image)

    assert 30 in columns
    assert 30 in rows
    assert len(columns) > 20
