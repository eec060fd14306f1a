"""Which file or folder to bring in, what it is, and its password where it has one."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from journal.domain.bringing_in import Format
from journal.ui.appearance import Appearance
from journal.ui.prompts import Prompts
from journal.ui.translation import in_words
from journal.ui.widgets.controls import (
    Card,
    FlowLayout,
    outline_button,
    paragraph,
    subheading,
)
from journal.ui.widgets.forms import add_row
from journal.ui.widgets.secret_field import SecretField


class ImportSource(Card):
    """A file or folder is chosen first; then what was recognised can be changed.

    Signals:
        chosen: the Path of a file or folder.
        format_chosen: the name of its format.
        password_given: the password of the source.
    """

    chosen = Signal(Path)
    format_chosen = Signal(str)
    password_given = Signal(str)

    def __init__(
        self, appearance: Appearance, prompts: Prompts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._prompts = prompts
        self._formats: tuple[Format, ...] = ()
        self._file = outline_button(
            self.tr("Choose a file…"), icon=appearance.icon("file-down", "accent")
        )
        self._folder = outline_button(
            self.tr("Choose a folder…"), icon=appearance.icon("folder-open", "accent")
        )
        self._name = paragraph("")
        self._choice = QComboBox()
        self._choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._choice.setMinimumContentsLength(12)
        self._secret = SecretField(appearance)
        self._open = outline_button(self.tr("Open it"))
        self._format_row = _row(self.tr("What it is"), self._choice)
        self._secret_row = _row(self.tr("Password of that journal"), self._secret)
        self._connect()
        self._lay_out()

    def show_source(
        self, path: Path, formats: tuple[Format, ...], found: Format | None
    ) -> None:
        """Show what was chosen and offer its formats, the recognised one first."""
        self._formats = formats
        self._name.setText(path.name)
        self._name.setAccessibleName(path.name)
        self._choice.clear()
        if found is None:
            self._choice.addItem(self.tr("Choose what it is"), "")
        for each in formats:
            self._choice.addItem(in_words(each.told), each.name)
        if found is not None:
            self._choice.setCurrentIndex(self._choice.findData(found.name))
        for part in (self._name, self._format_row):
            part.show()
        self.ask_password(wanted=False)

    def ask_password(self, *, wanted: bool) -> None:
        """Ask for the password of the source, or no more."""
        self._secret.forget()
        for part in (self._secret_row, self._open):
            part.setVisible(wanted)
        if wanted:
            self._secret.setFocus()

    def focus_format(self) -> None:
        """Put the keyboard on what it is."""
        self._choice.setFocus()

    def focus_first(self) -> None:
        """Put the keyboard where one begins."""
        self._file.setFocus()

    def forget(self) -> None:
        """Let go of the file's name and the password."""
        self._secret.forget()
        self._name.setText("")
        self._name.setAccessibleName("")
        self._choice.clear()
        for part in (self._name, self._format_row, self._secret_row, self._open):
            part.hide()

    def _connect(self) -> None:
        self._file.clicked.connect(self._choose_file)
        self._folder.clicked.connect(self._choose_folder)
        self._choice.activated.connect(self._choose_format)
        self._secret.returnPressed.connect(self._give_password)
        self._open.clicked.connect(self._give_password)

    def _choose_file(self) -> None:
        title = self.tr("Choose a file to bring in")
        self._take(self._prompts.file_to_open(title, Path.home()))

    def _choose_folder(self) -> None:
        title = self.tr("Choose a folder to bring in")
        self._take(self._prompts.folder_to_open(title, Path.home()))

    def _take(self, path: Path | None) -> None:
        if path is not None:
            self.chosen.emit(path)

    def _choose_format(self, index: int) -> None:
        name = self._choice.itemData(index)
        if name:
            self.format_chosen.emit(name)

    def _give_password(self) -> None:
        self.password_given.emit(self._secret.take())

    def _lay_out(self) -> None:
        buttons = FlowLayout(gap=10, row_gap=8)
        buttons.addWidget(self._file)
        buttons.addWidget(self._folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(subheading(self.tr("Where it is")))
        column.addWidget(
            paragraph(
                self.tr(
                    "Day One, jrnl and other programs, or your own Markdown and text"
                    " files. Nothing is added before you have seen what would come."
                )
            )
        )
        column.addLayout(buttons)
        column.addWidget(self._name)
        column.addWidget(self._format_row)
        column.addWidget(self._secret_row)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._name, self._format_row, self._secret_row, self._open):
            part.hide()


def _row(label: str, field: QWidget) -> QWidget:
    around = QWidget()
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    add_row(column, label, field)
    return around
