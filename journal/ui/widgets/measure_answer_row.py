"""One answer to choose: a row with its number key."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QRadioButton,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from journal.ui.appearance import Appearance

_LARGE = 16 / 14  # of the "interface" font
_RADIUS, _KEY_RADIUS = 10, 6
_SIDE, _ABOVE, _BESIDE_KEY = 18, 14, 14
_SMALL_SIDE, _SMALL_ABOVE, _SMALL_BESIDE_KEY = 7, 6, 8
_KEY_PAD = 9
_RING = 2.0


class AnswerRow(QRadioButton):
    """One answer, with the key that chooses it; as wide as it is given.

    small is for many of them in a row. Without a key there is only the text.
    """

    def __init__(
        self,
        text: str,
        appearance: Appearance,
        *,
        key: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._appearance = appearance
        self._key = key
        self._small = small
        self._lit = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name()
        wide = QSizePolicy.Policy.Fixed if small else QSizePolicy.Policy.Expanding
        policy = QSizePolicy(wide, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.changed.connect(self._dress)

    def set_lit(self, *, lit: bool) -> None:
        """Show that the keyboard is on all the answers, and on none of them."""
        self._lit = lit
        self.update()

    def show_answer(self, text: str, key: str) -> None:
        """Become another answer."""
        self._key = key
        self.setText(text)
        self._name()
        self._dress()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Return to the page: on some desktops it would choose this answer."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        left, beside, _ = self._room()
        width = left + metrics.horizontalAdvance(self.text()) + beside + 2
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        left, beside, _ = self._room()
        longest = max(self.text().split() or [""], key=len)
        width = left + QFontMetrics(self._font()).horizontalAdvance(longest) + beside
        return QSize(width + 2, self.sizeHint().height())

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        left, beside, above = self._room()
        room = QRect(0, 0, max(width - left - beside, 1), 1 << 16)
        words = QFontMetrics(self._font()).boundingRect(
            room, Qt.TextFlag.TextWordWrap.value, self.text()
        )
        return max(words.height(), self._key_size().height()) + 2 * above

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.HoverEnter, QEvent.Type.HoverLeave}:
            self.update()
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._outline())
        painter.setBrush(self._fill())
        inset = painter.pen().widthF() / 2
        around = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(around, _RADIUS, _RADIUS)
        if self._key:
            self._paint_key(painter)
        left, beside, above = self._room()
        words = self.rect().adjusted(left, above, -beside, -above)
        painter.setFont(self._font())
        painter.setPen(self._appearance.colour("ink"))
        flags = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(words, flags, self.text())
        painter.end()

    def _paint_key(self, painter: QPainter) -> None:
        colour = self._appearance.colour
        size = self._key_size()
        side, above, _ = self._pads()
        middle = min(self.height(), size.height() + 2 * above) / 2
        box = QRectF(side, middle - size.height() / 2, size.width(), size.height())
        chosen = self.isChecked()
        painter.setPen(QPen(colour("accent" if chosen else "edge"), 1))
        painter.setBrush(colour("accent" if chosen else "surface"))
        inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(inner, _KEY_RADIUS, _KEY_RADIUS)
        painter.setFont(self._appearance.font("small"))
        painter.setPen(colour("surface" if chosen else "mute"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)

    def _outline(self) -> QPen:
        focused = self.hasFocus()
        strong = focused or self._lit or self.isChecked()
        width = _RING if focused else 1.0
        return QPen(self._appearance.colour("accent" if strong else "line"), width)

    def _fill(self) -> QColor:
        if self.isChecked():
            return self._appearance.colour("accentbg")
        return self._appearance.colour("sunk" if self.underMouse() else "surface")

    def _pads(self) -> tuple[int, int, int]:
        """Return the room at the side, above, and between key and text."""
        pads = (
            (_SMALL_SIDE, _SMALL_ABOVE, _SMALL_BESIDE_KEY)
            if self._small
            else (_SIDE, _ABOVE, _BESIDE_KEY)
        )
        side, above, beside = map(self._appearance.pixels, pads)
        return side, above, beside

    def _room(self) -> tuple[int, int, int]:
        """Return where the text begins, the room at its right, and that above it."""
        side, above, beside = self._pads()
        left = side + self._key_size().width() + beside if self._key else side
        return left, side, above

    def _key_size(self) -> QSize:
        metrics = QFontMetrics(self._appearance.font("small"))
        pad = self._appearance.pixels(_KEY_PAD)
        height = metrics.height() + pad - self._appearance.pixels(1)
        # Every digit as wide as the widest: texts stand in line.
        return QSize(metrics.horizontalAdvance("0") + 2 * pad, height)

    def _font(self) -> QFont:
        font = self._appearance.font("interface")
        if not self._small:
            font.setPixelSize(round(font.pixelSize() * _LARGE))
        return font

    def _name(self) -> None:
        keyed = self.tr("{0}, {1}").format(self._key, self.text())
        self.setAccessibleName(keyed if self._key else self.text())

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
