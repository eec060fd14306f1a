import pytest
from PySide6.QtWidgets import QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from journal.domain.progress import CancelledError
from journal.ui.gauge import Gauge
from journal.ui.widgets.progress_line import ProgressLine


def test_it_shows_how_far_the_work_is_and_goes_away(qtbot: QtBot) -> None:
    line = ProgressLine()
    qtbot.addWidget(line)
    gauge = Gauge()
    line.watch(gauge, "Reading")
    assert line.isHidden()
    gauge.tell(1, 4)
    qtbot.waitUntil(lambda: not line.isHidden())
    bar = line.findChild(QProgressBar)
    assert bar is not None
    assert bar.accessibleName() == "Reading"
    assert 4 * bar.value() == bar.maximum()
    line.clear()
    assert line.isHidden()


def test_work_is_stopped_the_next_time_it_tells_how_far_it_is(qtbot: QtBot) -> None:
    line = ProgressLine()
    qtbot.addWidget(line)
    gauge = Gauge()
    line.watch(gauge, "Reading")
    gauge.tell(1, 4)
    button = line.findChild(QPushButton)
    assert button is not None
    button.click()
    assert not button.isEnabled()
    with pytest.raises(CancelledError, match="nothing was changed"):
        gauge.tell(2, 4)
