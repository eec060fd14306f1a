"""Items that are set like words, and outlive the layouts that were there before."""

import gc

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from journal.ui.widgets.flow_layout import FlowLayout

MANY = 100
WIDE = 4000


def flow(parent: QWidget, count: int) -> FlowLayout:
    layout = FlowLayout(parent)
    for number in range(count):
        layout.addWidget(QPushButton(str(number)))
    return layout


def delete_now(widget: QWidget) -> None:
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_layout_is_whole_after_an_older_one_is_gone(qapp: object) -> None:
    # Qt puts a new item where a deleted one was: Python must not take it for that.
    ready = [QPushButton(str(number)) for number in range(3 * MANY)]
    older = QWidget()
    column = QVBoxLayout(older)
    within = FlowLayout()
    for number in range(MANY):
        within.addWidget(QPushButton(str(number)))
    column.addLayout(within)
    for button in older.findChildren(QPushButton):
        delete_now(button)
    parent = QWidget()
    layout = FlowLayout(parent)
    for button in ready:
        layout.addWidget(button)
    delete_now(older)
    gc.collect()
    places = [layout.itemAt(number) for number in range(layout.count())]
    assert [isValid(place) for place in places] == [True] * len(ready)
    assert layout.heightForWidth(1) > 0


def test_rows_begin_anew_where_the_width_ends(qapp: object) -> None:
    parent = QWidget()
    layout = flow(parent, 3)
    parent.resize(WIDE, 100)
    parent.show()
    buttons = parent.findChildren(QPushButton)
    assert [each.text() for each in buttons] == ["0", "1", "2"]
    assert len({each.y() for each in buttons}) == 1

    parent.resize(layout.minimumSize().width(), 400)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    layout.activate()
    assert len({each.x() for each in buttons}) == 1
    assert len({each.y() for each in buttons}) == 3


def test_a_widget_that_is_deleted_leaves_no_place(qapp: object) -> None:
    parent = QWidget()
    layout = flow(parent, 3)
    delete_now(parent.findChildren(QPushButton)[1])
    assert layout.count() == 2
    gc.collect()
    assert layout.heightForWidth(WIDE) > 0


def test_a_widget_moves_to_another_layout_and_back(qapp: object) -> None:
    parent = QWidget()
    layout = flow(parent, 2)
    (first, second) = parent.findChildren(QPushButton)
    layout.removeWidget(second)
    assert layout.count() == 1
    layout.addWidget(second)
    gc.collect()
    places = [layout.itemAt(number) for number in range(layout.count())]
    assert [each.widget() for each in places if each is not None] == [first, second]
    assert layout.itemAt(2) is None


def test_a_layout_that_is_filled_before_it_has_a_parent_keeps_its_widgets(
    qapp: object,
) -> None:
    layout = FlowLayout()
    layout.addWidget(QPushButton("kept"))
    gc.collect()
    parent = QWidget()
    parent.setLayout(layout)
    gc.collect()
    assert [each.text() for each in parent.findChildren(QPushButton)] == ["kept"]
