"""Going to a page, or doing something, by a few of its letters."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from journal.domain.fuzzy import best
from journal.ui import announcing
from journal.ui.appearance import Appearance
from journal.ui.commands import Command
from journal.ui.widgets.controls import caption, search_field
from journal.ui.widgets.over import Over

_WIDTH, _ROWS = 520, 9
_KEY = Qt.ItemDataRole.UserRole
_SIDE = 12
_WALK = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class Palette(Over):
    """A field and what its letters could mean; the keyboard stays in the field.

    Signals:
        chosen: what to do, to be called once this is gone.
    """

    chosen = Signal(object)

    def __init__(
        self, commands: list[Command], appearance: Appearance, window: QWidget
    ) -> None:
        super().__init__(window)
        self.call(self.tr("Go to, or do"))
        self._commands = commands
        self._found: list[Command] = []
        self._field = search_field(
            appearance.icon("search"), self.tr("Go to a page, or do something")
        )
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._find)
        self._field.returnPressed.connect(self._do)
        self._nothing = caption(self.tr("Nothing has these letters."))
        self._nothing.hide()
        self._list = self._made_list(appearance)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._field)
        column.addWidget(self._nothing)
        column.addWidget(self._list)
        self.resize(appearance.pixels(_WIDTH), 0)
        self._find()
        self._field.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in _WALK:
            self._list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _made_list(self, appearance: Appearance) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(self.tr("What was found"))
        made.setItemDelegate(_Row(appearance, made))
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setUniformItemSizes(True)
        made.setFixedHeight(appearance.pixels(_ROWS * 38))
        made.itemActivated.connect(lambda _: self._do())
        made.itemClicked.connect(lambda _: self._do())
        made.currentItemChanged.connect(self._tell)
        return made

    def _find(self) -> None:
        wanted = self._field.text()
        texts = [command.text for command in self._commands]
        self._found = [self._commands[place] for place in best(wanted, texts)]
        self._list.clear()
        for command in self._found:
            item = QListWidgetItem(command.text)
            item.setData(_KEY, command.key)
            if command.key:
                spoken = f"{command.text}, {command.key}"
                item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._nothing.setVisible(not self._found)
        if not self._found:
            announcing.tell(self, self._nothing.text())

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None and self._field.hasFocus():
            announcing.tell(self._field, item.text())

    def _do(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._found):
            self.accept()
            self.chosen.emit(self._found[row].do)


class _Row(QStyledItemDelegate):
    """A text, and at the right the key that does the same."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        painter.save()
        painter.setFont(self._appearance.font("small"))
        painter.setPen(self._appearance.colour("mute"))
        room = option.rect.adjusted(0, 0, -_SIDE, 0)
        at = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, at, str(index.data(_KEY) or ""))
        painter.restore()
