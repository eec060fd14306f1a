"""The page of the built-in guides: contents at the left, one guide at the right."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journal.domain.entry import Kind
from journal.domain.errors import NotFoundError
from journal.domain.guide import Guide
from journal.domain.moment import Clock
from journal.services.guides import Guides
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import Chip, caption
from journal.ui.widgets.guide_contents import GuideContents
from journal.ui.widgets.guide_reader import GuideReader

_CONTENTS_WIDTH = 300
_MARGIN, _TOP = 16, 20
_LIST_BORDER = 2  # drawn when the list has the focus


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """Where the reader was: in which guide, and how far down, in pixels."""

    slug: str
    down: int


class GuidesPage(QWidget):
    """Guides to read, offline and without a journal.

    Signals:
        write_wanted: the Kind and the first words of an entry about a guide.
        language_chosen: "en" or "nb", by the switch on the page.
    """

    write_wanted = Signal(Kind, str)
    language_chosen = Signal(str)

    def __init__(
        self,
        guides: Guides,
        appearance: Appearance,
        clock: Clock,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._guides = guides
        self._appearance = appearance
        self._clock = clock
        self._language = language
        self._behind: list[_Place] = []
        self._ahead: list[_Place] = []
        self._slug = ""
        self._search = self._make_search()
        self._contents = GuideContents(appearance)
        self._nothing = caption(self.tr("No guide has these words."))
        self._switches = self._make_switches()
        self._reader = GuideReader(appearance)
        self._lay_out()
        self._connect()
        self._fill_contents()
        self.open_guide(guides.contents(language)[0].slug)
        self._behind.clear()

    def open_guide(self, slug: str) -> None:
        """Show a guide and remember the way back. Raises NotFoundError."""
        guide = self._guides.guide(slug, self._language)
        if self._slug:
            self._behind.append(self._here())
            self._ahead.clear()
        self._show(guide)

    def set_locked(self, locked: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Hide or show what needs an open journal."""
        self._reader.set_locked(locked)

    def go_back(self) -> None:
        """Return to where the reader was before."""
        self._go(self._behind, self._ahead)

    def go_forward(self) -> None:
        """Undo going back."""
        self._go(self._ahead, self._behind)

    def _make_search(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(self.tr("Search the guides"))
        field.setAccessibleName(self.tr("Search the guides"))
        field.setClearButtonEnabled(True)
        field.addAction(
            self._appearance.icon("search"), QLineEdit.ActionPosition.LeadingPosition
        )
        return field

    def _make_switches(self) -> dict[str, QPushButton]:
        switches: dict[str, QPushButton] = {"en": Chip("EN"), "nb": Chip("NB")}
        switches["en"].setAccessibleName(self.tr("Guides in English"))
        switches["nb"].setAccessibleName(self.tr("Guides in Norwegian"))
        group = QButtonGroup(self)
        for language, button in switches.items():
            button.setToolTip(button.accessibleName())
            button.setChecked(language == self._language)
            group.addButton(button)
        return switches

    def _lay_out(self) -> None:
        left = QWidget()
        left.setFixedWidth(_CONTENTS_WIDTH - 1)
        box = QVBoxLayout(left)
        beside_list = _MARGIN - _LIST_BORDER
        box.setContentsMargins(beside_list, _TOP, beside_list, _MARGIN)
        box.setSpacing(4)
        for widget in (self._search, self._nothing):
            line = QHBoxLayout()
            line.setContentsMargins(_LIST_BORDER, 0, _LIST_BORDER, 0)
            line.addWidget(widget)
            box.addLayout(line)
        box.addWidget(self._contents, 1)
        row = QHBoxLayout()
        row.setContentsMargins(_LIST_BORDER, 0, _LIST_BORDER, 0)
        row.setSpacing(6)
        for button in self._switches.values():
            row.addWidget(button)
        row.addStretch(1)
        box.addLayout(row)
        self._nothing.setVisible(False)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(left)
        whole.addWidget(_Line(self._appearance))
        whole.addWidget(self._reader, 1)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._fill_contents)
        self._search.returnPressed.connect(self._open_first)
        self._contents.chosen.connect(self.open_guide)
        self._contents.itemActivated.connect(self._read_on)
        self._reader.guide_wanted.connect(self._follow)
        self._reader.source_wanted.connect(self._show_source)
        self._reader.write_wanted.connect(self.write_wanted)
        for language, button in self._switches.items():
            button.clicked.connect(lambda _=False, to=language: self._speak(to))
        for key, act in (("Alt+Left", self.go_back), ("Alt+Right", self.go_forward)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _fill_contents(self) -> None:
        words = self._search.text()
        if words.strip():
            found = self._guides.search(words, self._language)
            self._contents.show_found(found)
            self._nothing.setVisible(not found)
        else:
            self._contents.show_contents(self._guides.contents(self._language))
            self._nothing.setVisible(False)
        self._contents.mark(self._slug)

    def _open_first(self) -> None:
        found = self._guides.search(self._search.text(), self._language)
        if found:
            self.open_guide(found[0].guide.slug)

    def _read_on(self) -> None:
        self._reader.setFocus()

    def _show(self, guide: Guide) -> None:
        self._slug = guide.slug
        related = [self._guides.guide(slug, self._language) for slug in guide.related]
        today = self._clock().day
        self._reader.show_guide(
            guide,
            self._guides.html(guide),
            tuple(related),
            stale=guide.is_stale(today),
        )
        self._contents.mark(guide.slug)

    def _follow(self, slug: str) -> None:
        try:
            self.open_guide(slug)
        except NotFoundError:
            return  # a link to a guide that this version does not have leads nowhere

    def _show_source(self, number: int) -> None:
        self._behind.append(self._here())
        self._ahead.clear()
        self._reader.show_source(number)

    def _speak(self, language: str) -> None:
        if language == self._language:
            return
        self._language = language
        self._fill_contents()
        self._show(self._guides.guide(self._slug, language))
        self.language_chosen.emit(language)

    def _here(self) -> _Place:
        return _Place(slug=self._slug, down=self._reader.verticalScrollBar().value())

    def _go(self, wanted: list[_Place], other: list[_Place]) -> None:
        if not wanted:
            return
        place = wanted.pop()
        other.append(self._here())
        if place.slug != self._slug:
            self._show(self._guides.guide(place.slug, self._language))
        self._reader.verticalScrollBar().setValue(place.down)


class _Line(QWidget):
    """A hairline from top to bottom."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setFixedWidth(1)
        self.setAutoFillBackground(True)
        appearance.changed.connect(self._colour)
        self._colour()

    def _colour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._appearance.colour("line"))
        self.setPalette(palette)
