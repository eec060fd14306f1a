"""Earlier versions of an entry, to read and to bring back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from journal.domain.entry import Version, excerpt_of
from journal.domain.ids import VersionId
from journal.domain.moment import Clock
from journal.ui import keys
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import (
    caption,
    outline_button,
    primary_button,
    rule,
    subheading,
)
from journal.ui.widgets.entry_dates import listed_date
from journal.ui.widgets.markdown_editor import MarkdownEditor

_LIST_WIDTH = 260
_FIRST_WORDS = 60


class VersionsView(QWidget):
    """A list of versions, newest first, and the text of the chosen one.

    Signals:
        restore_wanted: the VersionId the person wants back.
        left: the person goes back to the entry.
    """

    restore_wanted = Signal(object)
    left = Signal()

    def __init__(
        self, appearance: Appearance, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._clock = clock
        self._versions: tuple[Version, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Earlier versions"))
        self.list.currentRowChanged.connect(self._show_version)
        self.preview = MarkdownEditor(appearance)
        self.preview.setReadOnly(True)
        self.preview.setPlaceholderText("")
        self.preview.setAccessibleName(self.tr("Text of the version"))
        self.preview.setAccessibleDescription("")
        self._title = subheading("")
        self._title.setWordWrap(True)
        self._hint = caption("")
        self._hint.setWordWrap(True)
        self._restore = primary_button(self.tr("Restore this version"))
        self._restore.clicked.connect(self._ask_for_chosen)
        self._back = outline_button(
            self.tr("Back"), icon=appearance.icon("arrow-left", "accent")
        )
        self._back.clicked.connect(self.left)
        keys.bind("back", self.left.emit, self, within=True)
        self._lay_out()

    def show_versions(self, versions: tuple[Version, ...]) -> None:
        """Show these versions, the newest chosen."""
        self._versions = versions
        self.list.clear()
        for version in versions:
            self.list.addItem(self._item(version))
        self._hint.setText(
            self.tr("What you restore replaces the present text, which is kept here.")
            if versions
            else self.tr(
                "There is no earlier version yet. One is kept when much is taken out,"
                " and every few minutes while you write."
            )
        )
        self._restore.setEnabled(bool(versions))
        self.list.setVisible(bool(versions))
        self._show_version(0)
        if versions:
            self.list.setCurrentRow(0)

    def focus(self) -> None:
        """Put the keyboard where one would begin."""
        (self.list if self._versions else self._back).setFocus()

    def forget(self) -> None:
        """Let go of every word."""
        self._versions = ()
        self.list.clear()
        self._title.clear()
        self.preview.forget()

    def _item(self, version: Version) -> QListWidgetItem:
        when = listed_date(version.kept.day, version.kept, self._clock().day)
        words = excerpt_of(version.body) or version.title or self.tr("No text")
        said = self.tr("{when}\n{words}").format(when=when, words=words[:_FIRST_WORDS])
        return QListWidgetItem(said)

    def _show_version(self, row: int) -> None:
        version = self._versions[row] if 0 <= row < len(self._versions) else None
        self._title.setText("" if version is None else version.title)
        self.preview.set_text("" if version is None else version.body)

    def _ask_for_chosen(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._versions):
            wanted: VersionId = self._versions[row].id
            self.restore_wanted.emit(wanted)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setContentsMargins(28, 10, 28, 10)
        buttons.setSpacing(8)
        buttons.addWidget(subheading(self.tr("Earlier versions")), 1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._restore)
        self.list.setMaximumWidth(self._appearance.pixels(_LIST_WIDTH))
        self.list.setMinimumWidth(_LIST_WIDTH // 2)
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        reading = QVBoxLayout()
        reading.setSpacing(10)
        reading.addWidget(self._hint)
        reading.addWidget(self._title)
        reading.addWidget(self.preview, 1)
        both = QHBoxLayout()
        both.setContentsMargins(28, 18, 28, 18)
        both.setSpacing(20)
        both.addWidget(self.list, 2)
        both.addLayout(reading, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(buttons)
        column.addWidget(rule())
        column.addLayout(both, 1)
