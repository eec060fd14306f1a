from datetime import date
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QPoint, QRect, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from journal.domain.entry import Kind
from journal.ui.appearance import Appearance
from journal.ui.widgets import controls
from journal.ui.widgets.controls import Card, Chip, FlowLayout
from journal.ui.widgets.kind_badge import KIND_ROLES, KindBadge, kind_name

BUTTONS = [
    controls.primary_button,
    controls.outline_button,
    controls.quiet_button,
    controls.link_button,
    controls.help_button,
]


def background(widget: QWidget) -> str:
    """The colour just inside a widget, at the middle of its left side."""
    image = widget.grab().toImage()
    return image.pixelColor(QPoint(4, image.height() // 2)).name()


@pytest.mark.parametrize("make", BUTTONS)
def test_a_button_has_its_text_as_its_name(
    qtbot: QtBot, appearance: Appearance, make: type[QPushButton]
) -> None:
    button = make("&Write")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Write"
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("make", BUTTONS)
def test_a_button_shows_that_it_has_the_focus(
    qtbot: QtBot, appearance: Appearance, make: type[QPushButton]
) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    button = make("Write")
    column = QVBoxLayout(row)
    column.addWidget(QLineEdit())
    column.addWidget(button)
    row.show()
    row.activateWindow()
    before = button.grab().toImage()
    size = button.sizeHint()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(button.hasFocus)
    assert button.grab().toImage() != before
    assert button.sizeHint() == size


def test_a_primary_button_is_filled_and_a_quiet_one_is_not(
    qtbot: QtBot, appearance: Appearance
) -> None:
    filled = controls.primary_button("Unlock")
    qtbot.addWidget(filled)
    assert background(filled) == appearance.colour("accent").name()
    quiet = controls.quiet_button("Later")
    qtbot.addWidget(quiet)
    assert background(quiet) != appearance.colour("accent").name()


def test_an_icon_on_a_button_grows_with_its_text(
    qtbot: QtBot, appearance: Appearance
) -> None:
    button = controls.primary_button("Write", icon=appearance.icon("pencil-line"))
    tool = controls.icon_button(appearance.icon("bold"), "Bold")
    for widget in (button, tool):
        qtbot.addWidget(widget)
        widget.show()
    before = (button.iconSize().height(), tool.iconSize().height())
    appearance.set_text_scale(2.0)
    assert button.iconSize().height() >= 2 * before[0] - 1
    assert tool.iconSize().height() >= 2 * before[1] - 1


def test_an_icon_button_says_what_it_does(qtbot: QtBot, appearance: Appearance) -> None:
    button = controls.icon_button(appearance.icon("bold"), "Bold")
    qtbot.addWidget(button)
    assert button.accessibleName() == button.toolTip() == "Bold"
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_chosen_chip_takes_no_more_room(qtbot: QtBot, appearance: Appearance) -> None:
    chip = Chip("tender")
    qtbot.addWidget(chip)
    chip.show()
    before = chip.sizeHint()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chip.isChecked()
    assert chip.sizeHint() == before
    assert background(chip) == appearance.colour("accentbg").name()


def test_a_chip_that_only_acts_cannot_be_chosen(
    qtbot: QtBot, appearance: Appearance
) -> None:
    chip = Chip("more…", checkable=False)
    qtbot.addWidget(chip)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert not chip.isChecked()


@pytest.mark.parametrize("kind", Kind)
def test_a_badge_shows_a_kind_in_its_colours(
    qtbot: QtBot, appearance: Appearance, kind: Kind
) -> None:
    badge = KindBadge(kind)
    qtbot.addWidget(badge)
    assert badge.text() == badge.accessibleName() == kind_name(kind)
    assert background(badge) == appearance.colour(KIND_ROLES[kind][1]).name()


def test_a_badge_takes_on_another_kind_or_none(
    qtbot: QtBot, appearance: Appearance
) -> None:
    badge = KindBadge(Kind.SESSION)
    qtbot.addWidget(badge)
    badge.set_kind(Kind.INTEGRATION)
    assert background(badge) == appearance.colour("integbg").name()
    badge.set_kind(None)
    assert badge.isHidden()


def test_a_card_is_a_surface(qtbot: QtBot, appearance: Appearance) -> None:
    card = Card()
    qtbot.addWidget(card)
    card.resize(200, 100)
    assert background(card) == appearance.colour("surface").name()


@pytest.mark.parametrize(
    "make",
    [controls.heading, controls.subheading, controls.caption, controls.paragraph],
)
def test_a_text_is_shown_as_it_is_and_read_out(
    qtbot: QtBot, appearance: Appearance, make: type
) -> None:
    label = make("<b>5 & 6</b>")
    qtbot.addWidget(label)
    assert label.accessibleName() == "<b>5 & 6</b>"
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_search_field_says_what_it_searches(
    qtbot: QtBot, appearance: Appearance
) -> None:
    field = controls.search_field(appearance.icon("search"), "Search everything")
    qtbot.addWidget(field)
    assert field.placeholderText() == field.accessibleName() == "Search everything"


@pytest.mark.parametrize("make", [QLineEdit, QPlainTextEdit])
def test_what_stands_in_an_empty_field_can_be_read(
    qtbot: QtBot, appearance: Appearance, make: type[QWidget]
) -> None:
    field = make()
    qtbot.addWidget(field)
    field.ensurePolished()
    shown = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert shown == appearance.colour("faint")


def test_fields_for_numbers_and_days_hold_them(
    qtbot: QtBot, appearance: Appearance
) -> None:
    number = controls.number_field(1, 60)
    day = controls.date_field(date(2026, 11, 23))
    for field in (number, day):
        qtbot.addWidget(field)
    number.setValue(90)
    assert number.value() == 60
    assert day.date() == QDate(2026, 11, 23)


def test_a_switch_looks_different_when_it_is_on(
    qtbot: QtBot, appearance: Appearance
) -> None:
    switch = controls.switch("Lock when the screen locks")
    qtbot.addWidget(switch)
    off = switch.grab().toImage()
    switch.setChecked(True)
    assert switch.grab().toImage() != off


def flow(widths: list[int], width: int) -> tuple[QWidget, list[QRect]]:
    """Set boxes of these widths into a window of this width."""
    window = QWidget()
    layout = FlowLayout(window)
    boxes = []
    for each in widths:
        box = QWidget()
        box.setFixedSize(each, 20)
        layout.addWidget(box)
        boxes.append(box)
    layout.setGeometry(QRect(0, 0, width, layout.heightForWidth(width)))
    return window, [box.geometry() for box in boxes]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    widths=st.lists(st.integers(10, 120), min_size=1, max_size=12),
    width=st.integers(120, 400),
)
def test_what_flows_stays_in_order_inside_and_apart(
    qtbot: QtBot, widths: list[int], width: int
) -> None:
    window, places = flow(widths, width)
    inside = QRect(0, 0, width, window.heightForWidth(width))
    assert all(inside.contains(place) for place in places)
    assert places == sorted(places, key=lambda place: (place.y(), place.x()))
    for one, other in pairwise(places):
        assert not one.intersects(other)
    window.deleteLater()


def test_a_hidden_item_leaves_no_gap(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = FlowLayout(window, gap=10)
    boxes = [QWidget() for _ in range(3)]
    for box in boxes:
        box.setFixedSize(50, 20)
        layout.addWidget(box)
    boxes[1].hide()
    layout.setGeometry(QRect(0, 0, 500, 20))
    assert boxes[2].x() == 60


def test_a_flow_gives_its_items_back(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = FlowLayout(window)
    layout.addWidget(QWidget())
    assert layout.itemAt(1) is None
    assert layout.takeAt(1) is None
    assert layout.takeAt(0) is not None
    assert layout.count() == 0
