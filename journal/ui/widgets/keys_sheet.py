"""Every key of the program, by where it is heard."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from journal.ui.appearance import Appearance
from journal.ui.keys import KEYS, Key, Where, where_told, written
from journal.ui.widgets.controls import outline_button, subheading
from journal.ui.widgets.over import Over

_WIDTH, _HEIGHT = 640, 600
_MOST = 0.85  # of the window


class KeysSheet(Over):
    """A list of two columns; arrows walk in it, and a screen reader reads its rows."""

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self.call(self.tr("Keys"))
        self._appearance = appearance
        self._list = self._made_list()
        close = outline_button(self.tr("Close"))
        close.clicked.connect(self.reject)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(subheading(self.tr("Keys")))
        column.addWidget(self._list, 1)
        column.addLayout(below)
        wanted = QSize(appearance.pixels(_WIDTH), appearance.pixels(_HEIGHT))
        self.resize(wanted.boundedTo(window.size() * _MOST))
        self._list.setFocus()

    def _made_list(self) -> QTreeWidget:
        made = QTreeWidget()
        made.setProperty("look", "sheet")
        made.setAccessibleName(self.tr("Keys"))
        made.setColumnCount(2)
        made.setHeaderLabels([self.tr("Key"), self.tr("What it does")])
        made.setHeaderHidden(True)
        made.setRootIsDecorated(False)
        made.setItemsExpandable(False)
        made.setIndentation(0)
        made.setWordWrap(True)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for where in Where:
            group = self._group(where)
            made.addTopLevelItem(group)
            group.setFirstColumnSpanned(True)
        made.expandAll()
        made.setCurrentIndex(made.model().index(0, 0))
        return made

    def _group(self, where: Where) -> QTreeWidgetItem:
        group = QTreeWidgetItem([where_told(where)])
        group.setFont(0, self._appearance.font("label"))
        for key in KEYS:
            if key.where is where:
                group.addChild(QTreeWidgetItem([_written(key), key.text]))
        return group


def _written(key: Key) -> str:
    return ", ".join(written(each) for each in (key.sequence, *key.others))
