"""Two sliders that say the same as the pad, for those who would rather have them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QVBoxLayout, QWidget

from journal.domain.mood import AXIS
from journal.ui.widgets.controls import caption
from journal.ui.widgets.signed import signed

_BETWEEN = 16


class FeelingSliders(QWidget):
    """Pleasantness and energy from -5 to +5, each on a labelled slider.

    Nothing is chosen until one of them is touched, by mouse or by key; the other
    then stands at the middle.

    Signals:
        chosen: pleasantness and energy, whenever a slider was touched.
    """

    chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pleasantness = AxisSlider(
            self.tr("Feeling"), self.tr("unpleasant"), self.tr("pleasant")
        )
        self._energy = AxisSlider(
            self.tr("Energy"), self.tr("calm"), self.tr("activated")
        )
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(_BETWEEN)
        for axis in (self._pleasantness, self._energy):
            rows.addWidget(axis)
            axis.touched.connect(self._tell)
        rows.addStretch()
        self.setFocusProxy(self._pleasantness)

    def show_choice(self, pleasantness: int, energy: int) -> None:
        """Put both sliders where the pad has its dot, without a signal."""
        self._pleasantness.show_number(pleasantness)
        self._energy.show_number(energy)

    def clear(self) -> None:
        """Go back to the middle, with nothing chosen."""
        self._pleasantness.clear()
        self._energy.clear()

    def _tell(self) -> None:
        pleasantness, energy = self._pleasantness.number, self._energy.number
        self.show_choice(pleasantness, energy)
        self.chosen.emit(pleasantness, energy)


class AxisSlider(QWidget):
    """One axis: its name, where it stands, and what its ends mean.

    Signals:
        touched: the person moved it, or pressed it where it stands.
    """

    touched = Signal()

    def __init__(
        self, name: str, low: str, high: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(AXIS[0], AXIS[-1])
        self._slider.setPageStep(2)
        self._slider.setAccessibleName(name)
        self._slider.setAccessibleDescription(self.tr("{0} to {1}").format(low, high))
        self._shown = caption("")
        title = QLabel(name)
        title.setBuddy(self._slider)
        right = Qt.AlignmentFlag.AlignRight
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(title, 0, 0)
        grid.addWidget(self._shown, 0, 1, right)
        grid.addWidget(self._slider, 1, 0, 1, 2)
        grid.addWidget(caption(low), 2, 0)
        grid.addWidget(caption(high), 2, 1, right)
        self.setFocusProxy(self._slider)
        self.clear()
        # A press or a key counts even where it leaves the slider in the middle.
        self._slider.sliderPressed.connect(self.touched)
        self._slider.actionTriggered.connect(self._after_action)
        self._slider.valueChanged.connect(self.touched)

    @property
    def number(self) -> int:
        """Where the slider stands, from -5 to +5."""
        return self._slider.sliderPosition()

    def show_number(self, number: int) -> None:
        """Move the slider without a signal."""
        self._slider.blockSignals(True)
        self._slider.setValue(number)
        self._slider.blockSignals(False)
        self._tell(signed(number))

    def clear(self) -> None:
        """Stand in the middle and say that nothing is chosen."""
        self.show_number(0)
        self._tell(self.tr("not chosen yet"))

    def _after_action(self) -> None:
        if self._slider.sliderPosition() == self._slider.value():
            self.touched.emit()

    def _tell(self, text: str) -> None:
        self._shown.setText(text)
        self._shown.setAccessibleName(text)
