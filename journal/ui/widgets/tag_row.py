"""The tags of an entry, to take off and to add."""

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget
from typing_extensions import override

from journal.domain.entry import TAG_LENGTH, clean_tags
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import Chip, FlowLayout

_ROUND = 13
_PAD = 11
_CROSS = "\u00d7"
_FIELD_LETTERS = 10


class TagField(QLineEdit):
    """A field the shape of a chip that offers the tags in use.

    Signals:
        given: a tag was typed or chosen.
        erased: Backspace in the empty field.
    """

    given = Signal(str)
    erased = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._known = QStringListModel(self)
        self.setProperty("look", "page")
        self.setAccessibleName(self.tr("Add a tag"))
        self.setPlaceholderText(self.tr("add a tag"))
        self.setMaxLength(TAG_LENGTH)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self.setTextMargins(_PAD, 4, _PAD, 4)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(lambda _: self._give())
        self.setCompleter(completer)
        self.textChanged.connect(self.updateGeometry)
        self.editingFinished.connect(self._give)
        appearance.changed.connect(self._dress)
        self._dress()

    def set_known(self, tags: tuple[str, ...]) -> None:
        """Offer these tags."""
        self._known.setStringList(list(tags))

    @override
    def sizeHint(self) -> QSize:
        letters = max(len(self.text()) + 2, _FIELD_LETTERS)
        metrics = self.fontMetrics()
        asks = metrics.horizontalAdvance(self.placeholderText()) + _PAD
        width = max(metrics.averageCharWidth() * letters, asks)
        return QSize(width + 2 * _PAD, self.fontMetrics().height() + 10)

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if arg__1.text() == ",":
            self._give()
        elif arg__1.key() == Qt.Key.Key_Backspace and not self.text():
            self.erased.emit()
        else:
            super().keyPressEvent(arg__1)

    @override
    def paintEvent(self, arg__1: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = "accent" if self.hasFocus() else "edge"
        painter.setPen(self._appearance.colour(role))
        edge = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, _ROUND, _ROUND)
        painter.end()
        super().paintEvent(arg__1)

    def _give(self) -> None:
        tag = self.text()
        self.clear()
        if tag.strip(" #"):
            self.given.emit(tag)

    def _dress(self) -> None:
        self.setFont(self._appearance.font("small"))
        self.updateGeometry()


class TagRow(QWidget):
    """A chip for each tag, which takes it off, and a field for another.

    Signals:
        edited: the person changed the tags.
    """

    edited = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: tuple[str, ...] = ()
        self._chips: list[Chip] = []
        self.field = TagField(appearance, self)
        self.field.given.connect(self._add)
        self.field.erased.connect(lambda: self._take_off(self._tags[-1:]))
        self._flow = FlowLayout(self, gap=14, row_gap=8)
        self._flow.addWidget(self.field)

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags, in their order."""
        return self._tags

    def set_tags(self, tags: tuple[str, ...]) -> None:
        """Show these tags."""
        self._tags = tags
        self.field.clear()
        self._show()

    def set_known(self, tags: tuple[str, ...]) -> None:
        """Offer these tags while one is typed."""
        self.field.set_known(tags)

    def _add(self, tag: str) -> None:
        tags = clean_tags((*self._tags, tag))
        if tags != self._tags:
            self._change(tags)

    def _take_off(self, tags: tuple[str, ...]) -> None:
        if tags:
            self._change(tuple(tag for tag in self._tags if tag not in tags))
            self.field.setFocus()

    def _change(self, tags: tuple[str, ...]) -> None:
        self._tags = tags
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        for chip in (*self._chips, self.field):
            self._flow.removeWidget(chip)
        for chip in self._chips:
            chip.setParent(None)
            chip.deleteLater()
        self._chips = [self._chip(tag) for tag in self._tags]
        for widget in (*self._chips, self.field):
            self._flow.addWidget(widget)
        before: QWidget = self
        for widget in (*self._chips, self.field):
            self.setTabOrder(before, widget)
            before = widget

    def _chip(self, tag: str) -> Chip:
        shown = tag.replace("&", "&&")  # a single & would become an access key
        chip = Chip(f"#{shown} {_CROSS}", checkable=False, parent=self)
        chip.setAccessibleName(self.tr("Take off the tag {tag}").format(tag=tag))
        chip.setToolTip(self.tr("Take off"))
        chip.clicked.connect(lambda: self._take_off((tag,)))
        return chip
