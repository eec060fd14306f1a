"""A year in squares: readable without colour, by keys and in words."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from journal.domain.mood_patterns import Square
from journal.ui.appearance import Appearance
from journal.ui.widgets.mood_table import MoodTable
from journal.ui.widgets.mood_told import day_in_words
from journal.ui.widgets.year_card import YearCard
from journal.ui.widgets.year_squares import YearDrawing, YearSquares
from tests.ui.moods import TODAY, Told, days_back, said

RECORD = days_back(
    400, said(399, -2), said(40, -5), said(39, -1), said(38, 0), said(37, 1), said(0, 5)
)


@pytest.fixture
def squares(qtbot: QtBot, appearance: Appearance) -> YearSquares:
    squares = YearSquares(appearance)
    qtbot.addWidget(squares)
    squares.resize(630, 114)
    squares.show_year(RECORD, TODAY.year)
    squares.show()
    return squares


@pytest.fixture
def card(qtbot: QtBot, appearance: Appearance) -> YearCard:
    card = YearCard(appearance)
    qtbot.addWidget(card)
    card.resize(670, 240)
    card.hold(RECORD)
    card.show()
    return card


def square_of(squares: YearSquares, day: date) -> Square:
    return next(each for each in squares.drawing.squares if each.day == day)


def middle_of(squares: YearSquares, day: date) -> QPoint:
    room = QRectF(squares.rect()).adjusted(1, 1, -1, -1)
    return squares.drawing.place(room, square_of(squares, day)).center().toPoint()


def test_the_year_is_described_in_words(squares: YearSquares) -> None:
    assert squares.accessibleName()
    assert squares.accessibleDescription() == (
        "327 days, 5 of them with a check-in: 2 pleasant, 2 unpleasant, 1 between."
    )


def test_no_day_is_shown_before_it_comes(squares: YearSquares) -> None:
    days = [square.day for square in squares.drawing.squares]

    assert days[0] == date(TODAY.year, 1, 1)
    assert days[-1] == TODAY


def test_keys_walk_by_days_and_weeks(qtbot: QtBot, squares: YearSquares) -> None:
    told = Told(squares.told)
    qtbot.keyClick(squares, Qt.Key.Key_End)
    assert told.last == day_in_words(RECORD, TODAY)
    for key, days in (
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_Left, 8),
        (Qt.Key.Key_Down, 7),
        (Qt.Key.Key_Right, 0),
        (Qt.Key.Key_Right, 0),
    ):
        qtbot.keyClick(squares, key)
        assert told.last == day_in_words(RECORD, TODAY - timedelta(days=days))
    qtbot.keyClick(squares, Qt.Key.Key_Home)
    assert told.last == day_in_words(RECORD, date(TODAY.year, 1, 1))
    with qtbot.waitSignal(squares.day_chosen) as chosen:
        qtbot.keyClick(squares, Qt.Key.Key_Return)
    assert chosen.args == [date(TODAY.year, 1, 1)]


def test_pointing_tells_a_day_and_a_click_opens_it(
    qtbot: QtBot, squares: YearSquares
) -> None:
    told = Told(squares.told)
    day = TODAY - timedelta(days=40)
    qtbot.mouseMove(squares, middle_of(squares, day))
    qtbot.waitUntil(lambda: told.last == day_in_words(RECORD, day))

    with qtbot.waitSignal(squares.day_chosen) as chosen:
        qtbot.mouseClick(
            squares, Qt.MouseButton.LeftButton, pos=middle_of(squares, day)
        )
    assert chosen.args == [day]


def grey_square(drawing: YearDrawing, day: date) -> list[list[int]]:
    """Return the lightness of a square's pixels, drawn large."""
    image = QImage(2120, 320, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    room = QRectF(0, 0, 2120, 320)
    drawing.paint(painter, room)
    painter.end()
    (square,) = (each for each in drawing.squares if each.day == day)
    place = drawing.place(room, square).toRect()
    return [
        [
            round(image.pixelColor(x, y).lightness())
            for x in range(place.left(), place.right())
        ]
        for y in range(place.top(), place.bottom())
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_squares_are_told_apart_without_their_colour(
    squares: YearSquares, appearance: Appearance, scheme: str
) -> None:
    appearance.set_scheme(scheme)
    appearance.set_text_scale(4)
    drawing = squares.drawing

    def marked_half(days_ago: int) -> str:
        """Say in which half of a square there is a mark, beside its ground."""
        rows = grey_square(drawing, TODAY - timedelta(days=days_ago))
        size = len(rows)
        ground = rows[size // 2][size // 6]
        middle = [row[size // 2] for row in rows][size // 8 : -size // 8]
        differs = [abs(each - ground) > 40 for each in middle]
        half = len(differs) // 2
        top, bottom = sum(differs[: half - 1]), sum(differs[half + 1 :])
        if abs(top - bottom) < size / 10:
            return "middle"
        return "top" if top > bottom else "bottom"

    assert marked_half(40) == "bottom"
    assert marked_half(39) == "bottom"
    assert marked_half(38) == "middle"
    assert marked_half(37) == "top"
    assert marked_half(0) == "top"


def test_a_day_without_check_in_is_an_outline(squares: YearSquares) -> None:
    rows = grey_square(squares.drawing, TODAY - timedelta(days=100))
    size = len(rows)

    assert rows[size // 2][size // 2] == 255
    assert any(each < 255 for each in rows[size // 2])


def test_nothing_is_left_after_clearing(squares: YearSquares) -> None:
    squares.clear()

    assert squares.accessibleDescription() == ""
    assert squares.drawing.squares == ()


def test_the_year_can_be_chosen(card: YearCard) -> None:
    (years,) = card.findChildren(QComboBox)
    assert [years.itemText(n) for n in range(years.count())] == ["2026", "2025"]
    assert card.title == "2026, day by day"
    years.setCurrentIndex(1)

    assert card.title == "2025, day by day"
    assert card.squares()[0].day == date(2025, 1, 1)
    assert card.squares()[-1].day == date(2025, 12, 31)
    card.hold(RECORD)
    assert card.title == "2025, day by day"


def test_with_one_year_there_is_nothing_to_choose(card: YearCard) -> None:
    card.hold(days_back(5, said(1, 1)))

    assert not card.findChildren(QComboBox)[0].isVisible()


def test_the_table_has_the_days_of_the_year(card: YearCard) -> None:
    (table,) = card.findChildren(MoodTable)
    assert table.model().rowCount() == 5
    assert table.model().index(0, 0).data() == "Monday 23 November 2026"

    (years,) = card.findChildren(QComboBox)
    years.setCurrentIndex(1)
    assert table.model().rowCount() == 1
