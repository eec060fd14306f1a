"""How the window looks: colours by role, fonts by use, icons by name."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from journal.domain.taste import Taste
from journal.services import resources
from journal.ui import spoken_roles, theme
from journal.ui.icons import LineIcon
from journal.ui.theme import UnknownRoleError

_INTERFACE = "Inter"
_READING = ""  # the font that was chosen to read in
_FAMILIES: Mapping[str, str] = {
    "literata": "Literata",
    "inter": "Inter",
    "atkinson": "Atkinson Hyperlegible Next",
}
_REGULAR, _MEDIUM, _SEMIBOLD = 400, 500, 600
_FONTS: Mapping[str, tuple[str, int, int]] = {
    "interface": (_INTERFACE, 14, _REGULAR),
    "button": (_INTERFACE, 14, _MEDIUM),
    "label": (_INTERFACE, 14, _SEMIBOLD),
    "product": (_INTERFACE, 15, _SEMIBOLD),
    "small": (_INTERFACE, 13, _REGULAR),
    "tiny": (_INTERFACE, 11, _REGULAR),
    "chosen": (_INTERFACE, 13, _SEMIBOLD),
    "badge": (_INTERFACE, 11, _SEMIBOLD),
    "reading": (_READING, 17, _REGULAR),
    "heading": (_READING, 22, _SEMIBOLD),
    "page": (_READING, 26, _SEMIBOLD),
    "title": (_READING, 30, _SEMIBOLD),
}


class Appearance(QObject):
    """The look of the whole application, handed to each widget that paints.

    Making one loads the fonts and dresses the QApplication, which must exist. scheme
    stands for a taste that has nothing else of its own.

    Signals:
        changed: other colours or sizes are in force; widgets that paint repaint.
        chosen: the Taste that a person chose; it is in force and should be kept.
    """

    changed = Signal()
    chosen = Signal(object)

    def __init__(
        self,
        taste: Taste | None = None,
        *,
        scheme: str = "system",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = resources.folder()
        self._taste = taste or Taste(scheme=scheme)
        self._theme = self._wanted_theme()
        self._window: QWidget | None = None
        _prepare(_application())
        self._dress()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    @property
    def taste(self) -> Taste:
        """All that was chosen."""
        return self._taste

    @property
    def application(self) -> QApplication:
        """The application that is dressed."""
        return _application()

    @property
    def is_dark(self) -> bool:
        """Whether a dark theme is in force."""
        return self._theme.is_dark

    @property
    def scheme(self) -> str:
        """The colours that were chosen, one of SCHEMES."""
        return self._taste.scheme

    @property
    def text_scale(self) -> float:
        """The factor on every font; 1.0 is the designed size."""
        return self._taste.text_size / 100

    @property
    def line_height(self) -> float:
        """Of a text to read: how many times as high a line is as its letters."""
        return self._taste.line_height / 100

    @property
    def reading_width(self) -> int:
        """How wide a column to read is, in pixels at the present size of text."""
        return self.pixels(self._taste.reading_width)

    def choose(self, taste: Taste) -> None:
        """Look so from now on, and tell that this is to be kept."""
        self.wear(taste)
        self.chosen.emit(taste)

    def wear(self, taste: Taste) -> None:
        """Look so."""
        before, self._taste = self._taste, taste
        wanted = self._wanted_theme()
        is_as_before = wanted.name == self._theme.name
        if is_as_before and replace(before, scheme=taste.scheme) == taste:
            return
        self._theme = wanted
        self._dress()
        self.changed.emit()

    def set_scheme(self, scheme: str) -> None:
        """Change to the colours of this name, or follow the "system"."""
        self.wear(replace(self._taste, scheme=scheme))

    def set_text_scale(self, factor: float) -> None:
        """Make every text larger or smaller; 1.0 is the designed size."""
        self.wear(replace(self._taste, text_size=round(factor * 100)))

    def dress(self, window: QWidget) -> None:
        """Let this window bear the style sheet, and no longer the whole application.

        With a sheet on the application, each widget is dressed anew whenever one that
        it stands in gets a parent: making a page would take three times as long.
        """
        self._window = window
        _application().setStyleSheet("")
        window.setStyleSheet(self._style_sheet())

    def colour(self, role: str) -> QColor:
        """Return the colour of a role such as "ink". Raises UnknownRoleError."""
        return self._theme.colour(role)

    def icon(self, name: str, role: str = "mute", *, chosen: str = "") -> QIcon:
        """Return the line icon of this name, in the role's colour of the moment.

        It follows the theme by itself. chosen is the role while the icon's button is
        checked, if it is another. Raises UnknownRoleError.
        """
        path = self._folder / "icons" / f"{name}.svg"
        roles = {QIcon.State.Off: role, QIcon.State.On: chosen or role}
        for used in roles.values():
            self.colour(used)
        if not path.is_file():
            raise UnknownRoleError(name)
        svg = path.read_text(encoding="utf-8")
        return QIcon(LineIcon(svg, lambda state: self.colour(roles[state])))

    def font(self, use: str) -> QFont:
        """Return the font for "interface", "reading", "title" and so on.

        Raises UnknownRoleError.
        """
        try:
            family, pixels, weight = _FONTS[use]
        except KeyError:
            raise UnknownRoleError(use) from None
        font = QFont(family or _FAMILIES[self._taste.reading_font])
        font.setPixelSize(round(pixels * self.text_scale))
        font.setWeight(QFont.Weight(weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def pixels(self, length: int) -> int:
        """Return a designed length, in pixels, at the present size of text."""
        return round(length * self.text_scale)

    def _follow_system(self) -> None:
        self.wear(self._taste)

    def _wanted_theme(self) -> theme.Theme:
        scheme = self._taste.scheme
        name = _by_system() if scheme == "system" else scheme
        return theme.load(self._folder / "themes", name)

    @cached_property
    def _template(self) -> str:
        path = self._folder / "themes" / "app.qss"
        return path.read_text(encoding="utf-8")

    def _dress(self) -> None:
        application = _application()
        application.setPalette(theme.palette(self._theme))
        application.setFont(self.font("interface"))
        bearer = self._window
        if bearer is not None and isValid(bearer):
            bearer.setStyleSheet(self._style_sheet())
        else:
            application.setStyleSheet(self._style_sheet())

    def _style_sheet(self) -> str:
        fonts = {f"font-{use}": self._css_font(use) for use in _FONTS}
        values = theme.style_values(self._theme) | fonts
        return theme.filled(self._template, values, scale=self.text_scale)

    def _css_font(self, use: str) -> str:
        font = self.font(use)
        return f'{int(font.weight())} {font.pixelSize()}px "{font.family()}"'


def _by_system() -> str:
    hints = QGuiApplication.styleHints()
    light = "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
    wish = hints.accessibility().contrastPreference()
    return f"contrast-{light}" if wish == Qt.ContrastPreference.HighContrast else light


def _application() -> QApplication:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise TypeError("The window needs a QApplication before its appearance")
    return application


def _prepare(application: QApplication) -> None:
    """Load what stays the same in every theme, once for each application."""
    if application.property("prepared_by") == __name__:
        return
    application.setProperty("prepared_by", __name__)
    folder = resources.folder()
    QDir.setSearchPaths("themes", [str(folder / "themes")])
    for path in sorted((folder / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    application.setStyle("Fusion")
    spoken_roles.install()
