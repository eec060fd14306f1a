"""The page on which a guide is read, with its sources and a way into an entry."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from journal.domain.entry import Kind
from journal.domain.guide import Guide, ReadingPage
from journal.ui.appearance import Appearance
from journal.ui.languages import day_in_words, month_in_words
from journal.ui.widgets.controls import (
    caption,
    heading,
    link_button,
    outline_button,
    paragraph,
    subheading,
)
from journal.ui.widgets.leaf import Leaf
from journal.ui.widgets.tinted import Tinted
from journal.ui.widgets.typeset import Typeset

_COLUMN = 640
_MARGIN, _TOP = 28, 36
_LINK_BORDER = 2  # of a link button, drawn when it has the focus


class GuideReader(QScrollArea):
    """One guide: a small line, the title, the text, a question, the sources.

    Signals:
        guide_wanted: the slug of another guide, whose link was used.
        source_wanted: the number of the source whose citation was used.
        write_wanted: the Kind and the first words of an entry about this guide.
    """

    guide_wanted = Signal(str)
    source_wanted = Signal(int)
    write_wanted = Signal(Kind, str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._guide: Guide | None = None
        self._locked = False
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Guide"))
        self._small_line = caption("")
        self._title = heading("")
        self._title.setProperty("look", "title")
        self._title.setWordWrap(True)
        self._stale = Tinted(appearance, "sunk")
        self._stale_words = paragraph("")
        self._body = Leaf(appearance)
        self._body.setAccessibleName(self.tr("Text of the guide"))
        self._prompt = paragraph("")
        self._write = outline_button("", icon=appearance.icon("pencil-line", "accent"))
        self._card = self._make_card()
        self._related = QHBoxLayout()
        self._related_label = self._small_heading(self.tr("Read next"))
        self._sources_label = self._small_heading(self.tr("Sources"))
        self._sources = Leaf(appearance, small=True)
        self._sources.setAccessibleName(self.tr("Sources"))
        self._copied = caption(self.tr("Copied"))
        self._around = self._centred(self._make_column())
        self.setWidget(self._around)
        for leaf in (self._body, self._sources):
            leaf.anchorClicked.connect(self._use_link)
            leaf.reached.connect(self._keep_in_sight)
        self._write.clicked.connect(self._ask_to_write)

    def show_guide(
        self,
        guide: Guide,
        page: ReadingPage,
        related: tuple[Guide, ...] = (),
        *,
        stale: bool = False,
    ) -> None:
        """Show a guide from its beginning."""
        self._guide = guide
        self._show_dates(guide)
        self._title.setText(guide.title)
        self._stale.setVisible(stale)
        self._body.show_html(page.body)
        self._prompt.setText(guide.prompt)
        self._name_write_button(guide.prompt_kind)
        self._show_related(related)
        self._sources.show_html(page.sources)
        self._copied.setVisible(False)
        self.verticalScrollBar().setValue(0)

    def _show_dates(self, guide: Guide) -> None:
        self._small_line.setText(
            self.tr("{section} · {minutes} minutes · reviewed {month}").format(
                section=guide.section_name,
                minutes=guide.minutes,
                month=month_in_words(guide.reviewed, guide.language),
            )
        )
        self._stale_words.setText(
            self.tr(
                "This guide was to be read again before {day}. "
                "Some of it may be out of date."
            ).format(day=day_in_words(guide.review_by, guide.language))
        )

    def set_locked(self, locked: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Hide or show the way into an entry: nothing can be written while locked."""
        self._locked = locked
        self._card.setVisible(not locked)

    def show_source(self, number: int) -> None:
        """Scroll to a source."""
        top = self._sources.top_of(f"source-{number}")
        self._scroll_to(self._sources, top)

    def _small_heading(self, text: str) -> QLabel:
        faint = QPalette.ColorRole.PlaceholderText
        return Typeset(text, self._appearance, "chosen", ink=faint)

    def _make_card(self) -> Tinted:
        card = Tinted(self._appearance, "accentbg")
        box = QVBoxLayout(card)
        box.setContentsMargins(21, 20, 21, 19)
        box.setSpacing(8)
        box.addWidget(subheading(self.tr("Write about this")))
        self._prompt.setProperty("look", "quiet")
        box.addWidget(self._prompt)
        box.addWidget(self._write, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _make_column(self) -> QFrame:
        column = QFrame()
        column.setMaximumWidth(self._appearance.pixels(_COLUMN) + 2 * Leaf.ROOM)
        box = QVBoxLayout(column)
        box.setContentsMargins(0, _TOP, 0, _TOP)
        box.setSpacing(0)
        stale = QVBoxLayout(self._stale)
        stale.setContentsMargins(16, 12, 16, 12)
        stale.addWidget(self._stale_words)
        self._related.setSpacing(16)
        self._related.setContentsMargins(0, 0, 0, 16)
        box.addLayout(_in_line(self._small_line, 8))
        box.addLayout(_in_line(self._title, 8))
        box.addLayout(_in_line(self._stale, 16))
        box.addWidget(self._body)
        box.addSpacing(24)
        box.addLayout(_in_line(self._card, 20))
        box.addLayout(_in_line(self._related_label, 4))
        box.addLayout(self._related)
        box.addLayout(_in_line(self._sources_row(), 4))
        box.addWidget(self._sources)
        box.addStretch(1)
        return column

    def _sources_row(self) -> QFrame:
        row = QFrame()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._sources_label)
        box.addStretch(1)
        box.addWidget(self._copied)
        return row

    def _centred(self, column: QFrame) -> QWidget:
        around = QWidget()
        box = QHBoxLayout(around)
        box.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        box.addStretch(1)
        box.addWidget(column, 1000)
        box.addStretch(1)
        return around

    def _name_write_button(self, kind: Kind) -> None:
        names = {
            Kind.PREPARATION: self.tr("Start a preparation entry"),
            Kind.SESSION: self.tr("Start a session entry"),
            Kind.INTEGRATION: self.tr("Start an integration entry"),
            Kind.NOTE: self.tr("Start a note"),
        }
        self._write.setText(names[kind])
        self._write.setAccessibleName(names[kind])

    def _show_related(self, related: tuple[Guide, ...]) -> None:
        while (item := self._related.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._related.addSpacing(Leaf.ROOM - _LINK_BORDER)
        for guide in related:
            self._related.addWidget(self._link_to(guide))
        self._related.addStretch(1)
        self._related_label.setVisible(bool(related))

    def _link_to(self, guide: Guide) -> QPushButton:
        slug = guide.slug
        link = link_button(guide.title)
        link.clicked.connect(lambda: self.guide_wanted.emit(slug))
        return link

    def _use_link(self, link: QUrl) -> None:
        what, _, which = link.toString().partition(":")
        if what == "guide":
            self.guide_wanted.emit(which)
        elif what == "source":
            self.source_wanted.emit(int(which))
        elif what == "copy" and self._guide is not None:
            source = self._guide.sources[int(which) - 1]
            QGuiApplication.clipboard().setText(source.doi or source.address)
            self._copied.setVisible(True)

    def _ask_to_write(self) -> None:
        if self._guide is not None and not self._locked:
            self.write_wanted.emit(self._guide.prompt_kind, self._guide.prompt)

    def _keep_in_sight(self, down: int) -> None:
        leaf = self.sender()
        if isinstance(leaf, Leaf):
            top = leaf.mapTo(self._around, leaf.rect().topLeft()).y()
            self.ensureVisible(0, top + down, 0, _TOP * 2)

    def _scroll_to(self, widget: QWidget, down: int) -> None:
        top = widget.mapTo(self._around, widget.rect().topLeft()).y() + down
        self.verticalScrollBar().setValue(top - _TOP)


def _in_line(widget: QWidget, below: int = 0) -> QLayout:
    """Lay a widget out in line with the text of a leaf, which has room for a ring."""
    box = QHBoxLayout()
    box.setContentsMargins(Leaf.ROOM, 0, Leaf.ROOM, below)
    box.addWidget(widget)
    return box
