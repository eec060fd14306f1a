"""Sharing with someone one trusts: what is ticked, its very pages, a file or paper."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from journal.domain.errors import JournalError
from journal.domain.ids import EntryId
from journal.domain.moment import Clock
from journal.domain.page import Paper
from journal.domain.paper import Part
from journal.domain.sharing import WHOM_LENGTH, Ticked
from journal.services import share_offer
from journal.services.share_offer import Offer
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.gauge import Gauge
from journal.ui.prompts import Prompts
from journal.ui.share_making import ShareMaking
from journal.ui.widgets.controls import (
    caption,
    heading,
    outline_button,
    paragraph,
    primary_button,
    subheading,
)
from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.progress_line import ProgressLine
from journal.ui.widgets.share_also import ShareAlso
from journal.ui.widgets.share_entries import ShareEntries
from journal.ui.widgets.share_preview import SharePreview
from journal.ui.widgets.shared_list import SharedList
from journal.ui.widgets.side_by_side import SideBySide
from journal.ui.widgets.six_words_card import SixWordsCard
from journal.ui.widgets.undo_line import UndoLine

_NAME = "notes.pdf"  # neutral, since others may see it
_PAUSE_MS = 60
_WIDTH, _NARROWEST = 520, 280


class SharePage(QWidget):
    """Choose at the left, see at the right; nothing that is not ticked leaves."""

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        clock: Clock,
        prompts: Prompts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._appearance = appearance
        self._clock = clock
        self._prompts = prompts
        self._folder = Path.home()
        self._paper = Paper(pages=())
        self._more: int | None = None
        self._begun = 0
        self._wanted: tuple[EntryId, ...] = ()
        self._gauge = Gauge()
        self._making = ShareMaking(desk, self)
        self._entries = ShareEntries()
        self._also = ShareAlso(clock().day)
        self._whom = QLineEdit(maxLength=WHOM_LENGTH)
        self._whom.setAccessibleName(self.tr("For whom, if you want to remember"))
        self._whom.setPlaceholderText(self._whom.accessibleName())
        self._words = SixWordsCard(appearance)
        self._save = primary_button(
            self.tr("Save encrypted PDF"), icon=appearance.icon("file-down", "surface")
        )
        self._print = outline_button(
            self.tr("Print"), icon=appearance.icon("printer", "accent")
        )
        self._progress = ProgressLine()
        self._said = UndoLine()
        self._shared = SharedList(desk, appearance)
        self._preview = SharePreview(appearance)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._connect()
        self._show_ready()
        self.begin()

    def begin(self, *entries: EntryId) -> None:
        """Offer what is there, with nothing ticked but these entries."""
        self._wanted = entries
        self._preview.forget()
        self._words.forget()
        self._said.clear()
        today = self._clock().day
        opened = next(iter(entries), None)
        self._begun += 1
        begun = self._begun

        def show(offer: Offer) -> None:
            if begun == self._begun:
                self._show_offer(offer)

        self._desk.ask(
            self, lambda journal: share_offer.offer(journal, today, opened), show
        )
        self._shared.look()

    def stop_work(self) -> None:
        """Let a file that is being made stop, as before a lock."""
        self._gauge.cancel()

    def forget(self) -> None:
        """Drop every word, as before a lock."""
        self._pause.stop()
        self._begun += 1  # what is on its way is not shown any more
        self._making.let_go()
        self._entries.forget()
        self._also.forget()
        self._whom.clear()
        self._preview.forget()
        self._words.forget()
        self._shared.forget()
        self._paper = Paper(pages=())

    def _connect(self) -> None:
        self._entries.changed.connect(self._hear)
        self._entries.more_wanted.connect(self._ask_for_more)
        self._also.changed.connect(self._hear)
        self._preview.changed.connect(self._hear)
        self._pause.timeout.connect(self._make)
        self._making.laid_out.connect(self._show_paper)
        self._making.saved.connect(self._show_saved)
        self._making.noted.connect(self._show_printed)
        self._making.refused.connect(self._refuse)
        self._save.clicked.connect(self._ask_where)
        self._print.clicked.connect(self._ask_printer)

    def _show_offer(self, offer: Offer) -> None:
        self._more = offer.more
        self._entries.show_entries(offer.entries, more=offer.more is not None)
        self._also.show_offer(offer)
        for entry in self._wanted:
            self._entries.tick(entry)
        if self._entries.isAncestorOf(self.focusWidget()):
            self._entries.take_focus()  # the page was there before its rows
        self._hear()

    def _ask_for_more(self) -> None:
        after = self._more

        def show(offer: Offer) -> None:
            self._more = offer.more
            self._entries.add_entries(offer.entries, more=offer.more is not None)

        today = self._clock().day
        self._desk.ask(
            self, lambda journal: share_offer.offer(journal, today, after=after), show
        )

    def _ticked(self) -> Ticked:
        return self._also.ticked(self._entries.ticked)

    def _hear(self) -> None:
        self._words.forget()  # they open a file that was made of other pages
        self._said.clear()
        self._pause.start()

    def _make(self) -> None:
        self._making.lay_out(self._ticked(), self._preview.passages)

    def _show_paper(self, parts: tuple[Part, ...], paper: Paper) -> None:
        self._paper = paper if parts else Paper(pages=())
        self._preview.keep_only([part.key for part in parts])
        self._preview.show_paper(self._paper)
        self._show_ready()

    def _show_ready(self) -> None:
        for button in (self._save, self._print):
            button.setEnabled(bool(self._paper.pages))

    def _ask_where(self) -> None:
        path = self._prompts.path_to_save(self._folder / _NAME, kind=self.tr("PDF"))
        if path is None or not isValid(self):
            return
        self._folder = path.parent
        self._gauge = Gauge()
        self._progress.watch(self._gauge, self.tr("Making the file"))
        self._save.setEnabled(False)
        note = (self._ticked(), self._whom.text())
        self._making.save(self._paper, path, note, self._gauge)

    def _show_saved(self, six_words: str, name: str) -> None:
        self._progress.clear()
        self._show_ready()
        self._words.show_words(six_words)
        self._said.tell(self.tr("Saved as {0}.").format(name))

    def _ask_printer(self) -> None:
        from journal.ui.widgets.paper_paint import (  # noqa: PLC0415 - slow to load
            print_paper,
        )

        printer = self._prompts.printer(self.tr("Notes"))
        if printer is None or not isValid(self) or not self._paper.pages:
            return
        print_paper(printer, self._paper)
        self._making.note_printed(self._ticked(), self._whom.text())

    def _show_printed(self) -> None:
        self._said.tell(self.tr("Printed, and noted below."))

    def _refuse(self, error: Exception) -> None:
        self._progress.clear()
        self._show_ready()
        if not isinstance(error, JournalError):
            raise error
        self._said.refuse(error)

    def _lay_out(self) -> None:
        choosing = QWidget()
        column = QVBoxLayout(choosing)
        column.setContentsMargins(28, 28, 28, 20)
        column.setSpacing(14)
        title = heading(self.tr("Share with someone you trust"))
        title.setWordWrap(True)
        column.addWidget(title)
        quiet = paragraph(self.tr("Only what is ticked leaves this computer."))
        quiet.setProperty("look", "quiet")
        column.addWidget(quiet)
        column.addWidget(subheading(self.tr("Entries")))
        column.addWidget(self._entries)
        column.addWidget(subheading(self.tr("Also")))
        column.addWidget(self._also)
        column.addStretch(1)
        for part in (self._whom, self._words, self._buttons(), self._progress):
            column.addWidget(part)
        column.addWidget(self._said)
        column.addWidget(caption(self.tr("On paper anyone can read it.")))
        column.addWidget(self._shared)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(area.focusPolicy().NoFocus)
        area.setWidget(choosing)
        left = QWidget()
        left.setMaximumWidth(self._appearance.pixels(_WIDTH))
        left.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        whole = QVBoxLayout(left)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        right = QWidget()
        right.setAutoFillBackground(True)
        right.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._preview)
        left.setMinimumWidth(self._appearance.pixels(_NARROWEST))
        both = SideBySide(gap=0)
        both.add(left, 1)
        both.add(right, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(both)

    def _buttons(self) -> QWidget:
        buttons = QWidget()
        row = FlowLayout(buttons, gap=10, row_gap=10)
        row.addWidget(self._save)
        row.addWidget(self._print)
        return buttons
