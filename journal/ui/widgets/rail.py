"""The rail at the left: the pages, and what must always be in reach."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import fit_icon

_WIDTH = 196
_NARROW = 820  # of the window, in pixels at a size of text of 100 %
_MARGINS = (12, 24, 12, 20)
_ICONS_ONLY = (8, 8, 8, 8)
_ICON_SHARE, _ICON_GAP = 1.2, 0.4  # of a line's height, of the icon's
_HINT_GAP = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class RailItem:
    """One button of the rail.

    key names it in signals; icon is a name that Appearance knows; shortcut is as Qt
    writes it ("Ctrl+1") and only shown, never bound, by the rail.
    """

    key: str
    text: str
    icon: str
    shortcut: str = ""


class Rail(QFrame):
    """The product's name, the pages, then Help now, Settings and Lock.

    Choosing does not mark an item: whoever shows the page says so by `show_chosen`.

    Signals:
        chosen: the key of the item that was clicked: of a page, or "help",
            "settings" or "lock".
    """

    chosen = Signal(str)

    def __init__(
        self,
        appearance: Appearance,
        pages: Sequence[RailItem],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "rail")
        self.setAccessibleName(self.tr("Pages"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._appearance = appearance
        self._shown = ""
        self._name = QLabel(self.tr("Session Journal"))
        self._column = QVBoxLayout(self)
        self._buttons = {
            item.key: self._button(item) for item in (*pages, *self._always())
        }
        self._arrange([item.key for item in pages])
        appearance.changed.connect(self.updateGeometry)

    def fit(self, width: int) -> None:
        """Show icons only, in a window so wide, if words would take too much of it."""
        is_narrow = width < self._appearance.pixels(_NARROW)
        if is_narrow == self._name.isHidden():
            return
        self._name.setHidden(is_narrow)
        self._column.setContentsMargins(*(_ICONS_ONLY if is_narrow else _MARGINS))
        for button in self._buttons.values():
            button.show_words(on=not is_narrow)
        self.updateGeometry()

    def show_chosen(self, key: str) -> None:
        """Mark the item whose page is shown; an unknown key marks none."""
        self._shown = key
        for each, button in self._buttons.items():
            button.setChecked(each == key)

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        least = 0 if self._name.isHidden() else self._appearance.pixels(_WIDTH)
        return QSize(max(hint.width(), least), hint.height())

    def _always(self) -> tuple[RailItem, ...]:
        return (
            RailItem(key="help", text=self.tr("Help now"), icon="phone", shortcut="F1"),
            RailItem(
                key="settings",
                text=self.tr("Settings"),
                icon="settings",
                shortcut="Ctrl+,",
            ),
            RailItem(key="lock", text=self.tr("Lock"), icon="lock", shortcut="Ctrl+L"),
        )

    def _button(self, item: RailItem) -> "_RailButton":
        helps = item.key == "help"
        role = "help" if helps else "mute"
        icon = self._appearance.icon(
            item.icon, role, chosen="help" if helps else "accent"
        )
        button = _RailButton(item, icon)
        button.setProperty("look", "railhelp" if helps else "rail")
        button.clicked.connect(lambda: self._choose(item.key))
        return button

    def _choose(self, key: str) -> None:
        self.show_chosen(self._shown)  # a click must not mark what is not shown
        self.chosen.emit(key)

    def _arrange(self, pages: Sequence[str]) -> None:
        column = self._column
        column.setContentsMargins(*_MARGINS)
        column.setSpacing(4)
        self._name.setProperty("look", "product")
        self._name.setContentsMargins(10, 0, 0, 16)
        column.addWidget(self._name)
        for key in pages:
            column.addWidget(self._buttons[key])
        column.addStretch(1)
        for item in self._always():
            column.addWidget(self._buttons[item.key])


class _RailButton(QPushButton):
    """An icon, a text, and at the right the keys that do the same."""

    def __init__(self, item: RailItem, icon: QIcon) -> None:
        super().__init__(icon, item.text)
        self._words = item.text
        self.setCheckable(True)
        self.setAccessibleName(item.text)
        self.setAccessibleDescription(item.shortcut)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._hint = QLabel(item.shortcut.replace("+", " "))
        self._hint.setProperty("look", "shortcut")
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 10, 0)
        row.addStretch(1)
        row.addWidget(self._hint)
        self._fit()

    def show_words(self, *, on: bool) -> None:
        """Show the text and the keys beside the icon, or only as a tooltip."""
        self.setText(self._words if on else "")
        self._hint.setVisible(on)
        keys = self.accessibleDescription()
        self.setToolTip("" if on else f"{self._words} ({keys})")
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self._hint.isHidden():
            return hint
        shortcut = self._hint.sizeHint().width()
        return QSize(hint.width() + _HINT_GAP + shortcut, hint.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _fit(self) -> None:
        fit_icon(self, share=_ICON_SHARE, gap=_ICON_GAP if self.text() else 0)
