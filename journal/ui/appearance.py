"""How the window looks: colours by role, fonts by use, icons by name."""

from collections.abc import Mapping
from functools import cached_property
from typing import Final

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from journal.services import resources
from journal.ui import spoken_roles, theme
from journal.ui.icons import LineIcon
from journal.ui.theme import UnknownRoleError

SCHEMES: Final = ("system", "light", "dark")

_INTERFACE = "Inter"
_READING = "Literata"
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
    is one of SCHEMES. text_scale is a factor on every font, 1.0 being 100 %.

    Signals:
        changed: other colours or sizes are in force; widgets that paint repaint.
    """

    changed = Signal()

    def __init__(
        self,
        *,
        scheme: str = "system",
        text_scale: float = 1.0,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = resources.folder()
        self._scheme = scheme
        self._scale = text_scale
        self._theme = self._wanted_theme()
        self._window: QWidget | None = None
        _prepare(_application())
        self._dress()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def application(self) -> QApplication:
        """The application that is dressed."""
        return _application()

    @property
    def is_dark(self) -> bool:
        """Whether the dark theme is in force."""
        return self._theme.is_dark

    @property
    def scheme(self) -> str:
        """What was chosen: "system", "light" or "dark"."""
        return self._scheme

    @property
    def text_scale(self) -> float:
        """The factor on every font."""
        return self._scale

    def set_scheme(self, scheme: str) -> None:
        """Change to "light" or "dark", or follow the "system"."""
        self._scheme = scheme
        self._follow_system()

    def set_text_scale(self, factor: float) -> None:
        """Make every text larger or smaller; 1.0 is the designed size."""
        if factor != self._scale:
            self._scale = factor
            self._dress()
            self.changed.emit()

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
        font = QFont(family)
        font.setPixelSize(round(pixels * self._scale))
        font.setWeight(QFont.Weight(weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def pixels(self, length: int) -> int:
        """Return a designed length, in pixels, at the present size of text."""
        return round(length * self._scale)

    def _follow_system(self) -> None:
        wanted = self._wanted_theme()
        if wanted.name != self._theme.name:
            self._theme = wanted
            self._dress()
            self.changed.emit()

    def _wanted_theme(self) -> theme.Theme:
        system = QGuiApplication.styleHints().colorScheme()
        by_system = "dark" if system == Qt.ColorScheme.Dark else "light"
        name = by_system if self._scheme == "system" else self._scheme
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
        return theme.filled(self._template, values, scale=self._scale)

    def _css_font(self, use: str) -> str:
        font = self.font(use)
        return f'{int(font.weight())} {font.pixelSize()}px "{font.family()}"'


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
