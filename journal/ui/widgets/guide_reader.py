"""The page on which a guide is read, with its sources and a way into an entry."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journal.domain.entry import Kind
from journal.domain.guide import Guide, ReadingPage
from journal.ui.appearance import Appearance
from journal.ui.languages import day_in_words, month_in_words
from journal.ui.widgets.controls import (
    link_button,
    outline_button,
    paragraph,
    subheading,
)
from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.guide_scroll import GuideScroll
from journal.ui.widgets.guide_sources import GuideSources
from journal.ui.widgets.leaf import Leaf
from journal.ui.widgets.tinted import Tinted
from journal.ui.widgets.typeset import Typeset

_MARGIN, _TOP, _BOTTOM = 28, 16, 36
_ABOVE_TARGET = 36
_LINK_BORDER = 2  # of a link button, drawn when it has the focus


class GuideReader(GuideScroll):
    """One guide: a small line, the title, the text, a question, the sources.

    keeps says whether a journal is open, to write in and to remember what is read.

    Signals:
        guide_wanted: the slug of another guide, whose link was used.
        source_wanted: the number of the source whose citation was used.
        write_wanted: the Kind and the first words of an entry about this guide.
        read_marked: whether the person has read this guide.
        address_wanted: the QUrl that the browser of the system should open.
    """

    guide_wanted = Signal(str)
    source_wanted = Signal(int)
    write_wanted = Signal(Kind, str)
    read_marked = Signal(bool)
    address_wanted = Signal(QUrl)

    def __init__(
        self, appearance: Appearance, *, keeps: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._guide: Guide | None = None
        self._headings = 0
        self._times = 1.0
        self.setAccessibleName(self.tr("Guide"))
        self._small_line = Typeset(
            "", appearance, "small", ink=QPalette.ColorRole.PlaceholderText
        )
        self._title = Typeset("", appearance, "title")
        self._title.setObjectName("title")
        for label in (self._small_line, self._title):
            label.setWordWrap(True)
        self._stale = Tinted(appearance, "sunk")
        self._stale_words = paragraph("")
        self._body = Leaf(appearance)
        self._body.setAccessibleName(self.tr("Text of the guide"))
        self._read = QCheckBox(self.tr("I have read this"))
        self._prompt = paragraph("")
        self._write = outline_button("", icon=appearance.icon("pencil-line", "accent"))
        self._card = self._make_card()
        if not keeps:  # shown without a parent, they would be windows of their own
            self._read.hide()
            self._card.hide()
        self._related_label = self._small_heading(self.tr("Read next"))
        self._related = QWidget()
        self._related_row = FlowLayout(self._related, gap=16)
        self._sources = GuideSources(appearance)
        self._column = self._make_column()
        self._around = self._centred(self._column)
        self.setWidget(self._around)
        self._connect()

    def _connect(self) -> None:
        for leaf in (self._body, self._sources.leaf):
            leaf.anchorClicked.connect(self._use_link)
            leaf.reached.connect(self._keep_in_sight)
        self._sources.address_wanted.connect(self.address_wanted)
        self._sources.line_shown.connect(
            lambda: self.ensureWidgetVisible(self._sources.line, 0, _ABOVE_TARGET)
        )
        self._write.clicked.connect(self._ask_to_write)
        self._read.clicked.connect(self.read_marked)
        self._appearance.changed.connect(self._fit_column)

    def show_guide(
        self,
        guide: Guide,
        page: ReadingPage,
        related: tuple[Guide, ...] = (),
        *,
        stale: bool = False,
    ) -> None:
        """Show a guide from its beginning."""
        self.set_position(0)
        self._guide = guide
        self._headings = len(page.headings)
        self._show_dates(guide)
        self._title.setText(guide.title)
        self._stale.setVisible(stale)
        self._body.show_html(page.body)
        self._prompt.setText(guide.prompt)
        self._name_write_button(guide.prompt_kind)
        self._show_related(related)
        self._sources.show_sources(page.sources, guide.sources)
        self.settle()

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

    def set_size(self, percent: int) -> None:
        """Make the text so large, and keep the place."""
        position = self.position
        self._times = percent / 100
        for leaf in (self._body, self._sources.leaf):
            leaf.set_times(self._times)
        self._small_line.set_times(self._times)
        # Half the way: twice as large, a long word would no longer fit.
        self._title.set_times((1 + self._times) / 2)
        self._fit_column()
        self.set_position(position)

    def mark(self, words: str) -> None:
        """Put a ground behind words that were searched for."""
        self._body.mark(words)

    def show_first_mark(self) -> None:
        """Scroll to the first of the words that were searched for."""
        self.aim_at(lambda: self._aim_into(self._body, self._body.first_mark()))

    def show_read(self, *, is_read: bool) -> None:
        """Show whether this guide is read."""
        self._read.setChecked(is_read)

    @property
    def heading(self) -> int:
        """The number of the heading in sight, from 1; 0 above the first."""
        for number in range(self._headings, 0, -1):
            if self._top_of_heading(number) <= self.verticalScrollBar().value():
                return number
        return 0

    def show_heading(self, number: int) -> None:
        """Scroll to a heading; 0 is the top."""
        self.aim_at(lambda: self._top_of_heading(number) if number else 0)

    def show_source(self, number: int) -> None:
        """Scroll to a source."""
        leaf = self._sources.leaf
        self.aim_at(lambda: self._aim_into(leaf, leaf.top_of(f"source-{number}")))

    def tell(self, sentence: str) -> None:
        """Show a few words beside the sources."""
        self._sources.tell(sentence)

    def _top_of_heading(self, number: int) -> int:
        return self._aim_into(self._body, self._body.top_of(f"heading-{number}"))

    def _aim_into(self, leaf: Leaf, down: int | None) -> int:
        if down is None:
            return 0
        top = leaf.mapTo(self._around, leaf.rect().topLeft()).y()
        return max(
            0, min(top + down - _ABOVE_TARGET, self.verticalScrollBar().maximum())
        )

    def _fit_column(self) -> None:
        width = round(self._appearance.reading_width * max(self._times, 1.0))
        self._column.setMaximumWidth(width + 2 * Leaf.ROOM)

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
        column.setMaximumWidth(self._appearance.reading_width + 2 * Leaf.ROOM)
        box = QVBoxLayout(column)
        box.setContentsMargins(0, _TOP, 0, _BOTTOM)
        box.setSpacing(0)
        stale = QVBoxLayout(self._stale)
        stale.setContentsMargins(16, 12, 16, 12)
        stale.addWidget(self._stale_words)
        self._related_row.setContentsMargins(Leaf.ROOM - _LINK_BORDER, 0, 0, 16)
        box.addLayout(_in_line(self._small_line, 8))
        box.addLayout(_in_line(self._title, 8))
        box.addLayout(_in_line(self._stale, 16))
        box.addWidget(self._body)
        box.addSpacing(16)
        box.addLayout(_in_line(self._read, 16))
        box.addLayout(_in_line(self._card, 20))
        box.addLayout(_in_line(self._related_label, 4))
        box.addWidget(self._related)
        box.addWidget(self._sources)
        box.addStretch(1)
        return column

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
        while (item := self._related_row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for guide in related:
            link = self._link_to(guide)
            self._related_row.addWidget(link)
            link.show()  # else Qt does so later, and everything below moves
        self._related_label.setVisible(bool(related))
        self._related.setVisible(bool(related))

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

    def _ask_to_write(self) -> None:
        if self._guide is not None:
            self.write_wanted.emit(self._guide.prompt_kind, self._guide.prompt)

    def _keep_in_sight(self, down: int) -> None:
        leaf = self.sender()
        if isinstance(leaf, Leaf):
            top = leaf.mapTo(self._around, leaf.rect().topLeft()).y()
            self.ensureVisible(0, top + down, 0, _ABOVE_TARGET * 2)


def _in_line(widget: QWidget, below: int = 0) -> QLayout:
    """Lay a widget out in line with the text of a leaf, which has room for a ring."""
    box = QHBoxLayout()
    box.setContentsMargins(Leaf.ROOM, 0, Leaf.ROOM, below)
    box.addWidget(widget)
    return box
