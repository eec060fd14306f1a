"""Charts as files: pictures and tables that anyone can read, by the person's choice."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator
from shiboken6 import isValid

from journal.services import plain_files
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.prompts import Prompts

_MARGIN, _BETWEEN = 20, 18
_CSS_RESOLUTION = 96  # pixels an inch
_SHARPNESS = 2  # pixels of a PNG for each of the screen


class Format(StrEnum):
    """What a chart can become; the value is the end of the file's name."""

    PNG = "png"
    SVG = "svg"
    CSV = "csv"


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A drawing with what must stand above it to be understood alone.

    size is of the drawing itself. legend has texts with the roles of their colours.
    """

    title: str
    legend: tuple[tuple[str, str], ...]
    size: QSize
    paint: Callable[[QPainter, QRectF], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A chart as it is now. name is of the file: neutral, as others may see it.

    save_table is called with a path, on the desk's thread; it may raise NotSavedError.
    """

    name: str
    picture: Picture
    save_table: Callable[[Path], None]


def as_png(picture: Picture, appearance: Appearance) -> bytes:
    """Return a picture as PNG, twice as sharp as on the screen."""
    size = _whole_size(picture, appearance)
    image = QImage(size * _SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SHARPNESS)
    painter = QPainter(image)
    _paint(painter, picture, appearance)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


def as_svg(picture: Picture, appearance: Appearance) -> bytes:
    """Return a picture as SVG."""
    size = _whole_size(picture, appearance)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(_CSS_RESOLUTION)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(picture.title)
    painter = QPainter(generator)
    _paint(painter, picture, appearance)
    painter.end()
    return bytes(buffer.data().data())


class ChartExport(QObject):
    """Saves charts where the person says, after telling once that anyone can read them.

    Signals:
        saved: a sentence that says so.
        refused: the Exception of a file that could not be written.
    """

    saved = Signal(str)
    refused = Signal(Exception)

    def __init__(
        self, desk: Desk, appearance: Appearance, prompts: Prompts, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._appearance = appearance
        self._prompts = prompts
        self._was_warned = False
        self._folder = Path.home()

    def export(self, source: Source, wanted: Format) -> None:
        """Ask where to, and write the chart there."""
        if not self._is_warned():
            return
        suggested = self._folder / f"{source.name}.{wanted}"
        path = self._prompts.path_to_save(suggested, kind=self._kind(wanted))
        if path is None or not isValid(self):
            return
        self._folder = path.parent
        write = self._writing(source, wanted, path)
        told = self.tr("Saved as {0}.").format(path.name)
        self._desk.ask(
            self,
            lambda _: write(),
            lambda _: self.saved.emit(told),
            otherwise=self._refuse,
        )

    def _is_warned(self) -> bool:
        if not self._was_warned:
            self._was_warned = self._prompts.confirm(
                self.tr(
                    "The file will not be encrypted: anyone who comes across it can "
                    "read it."
                ),
                action=self.tr("Choose where"),
            )
        return self._was_warned and isValid(self)

    def _writing(
        self, source: Source, wanted: Format, path: Path
    ) -> Callable[[], None]:
        if wanted is Format.CSV:
            return lambda: source.save_table(path)
        draw = as_png if wanted is Format.PNG else as_svg
        data = draw(source.picture, self._appearance)
        return lambda: plain_files.save(path, data)

    def _kind(self, wanted: Format) -> str:
        match wanted:
            case Format.PNG:
                return self.tr("Picture")
            case Format.SVG:
                return self.tr("Drawing")
            case Format.CSV:
                return self.tr("Table")

    def _refuse(self, error: Exception) -> None:
        if isValid(self):
            self.refused.emit(error)


def _head(picture: Picture, appearance: Appearance) -> float:
    """Return how much room the title and the legend need above the drawing."""
    title = QFontMetricsF(appearance.font("label")).height()
    line = QFontMetricsF(appearance.font("small")).height()
    return title + _BETWEEN / 2 + (line + _BETWEEN / 2 if picture.legend else 0)


def _whole_size(picture: Picture, appearance: Appearance) -> QSize:
    small = QFontMetricsF(appearance.font("small"))
    legend = sum(small.horizontalAdvance(text) + _BETWEEN for text, _ in picture.legend)
    width = max(picture.size.width(), round(legend))
    height = picture.size.height() + round(_head(picture, appearance))
    return QSize(width, height) + QSize(2 * _MARGIN, 2 * _MARGIN)


def _paint(painter: QPainter, picture: Picture, appearance: Appearance) -> None:
    size = _whole_size(picture, appearance)
    painter.fillRect(
        QRectF(0, 0, size.width(), size.height()), appearance.colour("surface")
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(appearance.font("label"))
    painter.setPen(appearance.colour("ink"))
    title = QRectF(_MARGIN, _MARGIN, size.width() - 2 * _MARGIN, size.height())
    painter.drawText(title, Qt.AlignmentFlag.AlignTop, picture.title)
    top = title.top() + QFontMetricsF(painter.font()).height() + _BETWEEN / 2
    painter.setFont(appearance.font("small"))
    left = float(_MARGIN)
    for text, role in picture.legend:
        painter.setPen(appearance.colour(role))
        place = QRectF(left, top, size.width(), size.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignTop, text)
        left += QFontMetricsF(painter.font()).horizontalAdvance(text) + _BETWEEN
    head = _MARGIN + _head(picture, appearance)
    room = QRectF(_MARGIN, head, picture.size.width(), picture.size.height())
    picture.paint(painter, room)
