"""A line that shows how far long work is, with a button that stops it."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from journal.ui.gauge import Gauge
from journal.ui.widgets.controls import caption, quiet_button

_LOOKS_EVERY_MS = 100
_FULL = 1000


class ProgressLine(QWidget):
    """Takes no room while nothing is under way.

    Work that is done at once never shows: the line waits a moment first.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gauge: Gauge | None = None
        self._what: QLabel = caption("")
        self._bar = QProgressBar(maximum=_FULL, textVisible=False)
        self._stop = quiet_button(self.tr("Stop"))
        self._stop.clicked.connect(self.stop)
        self._looks = QTimer(self, interval=_LOOKS_EVERY_MS)
        self._looks.timeout.connect(self._look)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._what)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        self.hide()

    def watch(self, gauge: Gauge, what: str) -> None:
        """Show how far this work is until clear(); what names it, such as "Reading"."""
        self._gauge = gauge
        self._what.setText(what)
        self._what.setAccessibleName(what)
        self._bar.setAccessibleName(what)
        self._stop.setAccessibleName(self.tr("Stop: {what}").format(what=what))
        self._stop.setEnabled(True)
        self._bar.setRange(0, 0)
        self._looks.start()

    def stop(self) -> None:
        """Ask the work to stop; it ends the next time it tells how far it is."""
        if self._gauge is not None:
            self._stop.setEnabled(False)
            self._gauge.cancel()

    def clear(self) -> None:
        """Show nothing: the work is done, or has failed."""
        self._looks.stop()
        self._gauge = None
        self.hide()

    def _look(self) -> None:
        if self._gauge is None:
            return
        done, of = self._gauge.reached
        if of:
            self._bar.setRange(0, _FULL)
            self._bar.setValue(_FULL * done // of)
        self.show()
