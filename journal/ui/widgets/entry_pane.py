"""The right side of the journal: an entry, the tools for it, how it is doing."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from journal.domain.entry import Draft
from journal.domain.moment import Clock, Moment
from journal.domain.prose import word_count
from journal.ui import announcing
from journal.ui.announcing import QuietWord
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import caption, link_button, rule
from journal.ui.widgets.editor_comfort import EditorComfort
from journal.ui.widgets.elided import ElidedCaption
from journal.ui.widgets.entry_dates import saved_time
from journal.ui.widgets.entry_menu import EntryMenu
from journal.ui.widgets.entry_paper import EntryPaper
from journal.ui.widgets.entry_tools import EntryTools
from journal.ui.widgets.keep_commands import KeepCommands
from journal.ui.widgets.markdown_commands import MarkdownCommands
from journal.ui.widgets.passing_line import PassingLine
from journal.ui.widgets.template_form import TemplateForm

_COUNT_AFTER_MS = 300


class EntryPane(QWidget):
    """One entry to read and write.

    Signals:
        edited: the person changed something that is kept.
        versions_wanted, thread_wanted, focus_wanted, trash_wanted: by a button or the
            menu.
    """

    edited = Signal()
    versions_wanted = Signal()
    thread_wanted = Signal()
    focus_wanted = Signal()
    trash_wanted = Signal()

    def __init__(
        self,
        appearance: Appearance,
        clock: Clock,
        language: str = "en",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self.paper = EntryPaper(appearance, language)
        self.menu = EntryMenu(self.paper.draft, appearance, self)
        self.keeping = KeepCommands(self.paper.editor)
        self.menu.put_first(self.keeping.question, self.keeping.practice)
        self.comfort = EditorComfort(self.paper.editor, appearance, self)
        self.passing = PassingLine()
        self.template_form = TemplateForm()
        commands = MarkdownCommands(self.paper.editor, appearance)
        self._tools = EntryTools(self.paper.editor, commands, self.menu, appearance)
        self._tool_line = rule()
        self._beside = QWidget()
        self._problem = caption("")
        self._problem.setWordWrap(True)
        self._problem.setProperty("look", "problem")
        self._trouble = _bar("notice", self._problem)
        self._aloud = QuietWord(self)
        self._words = ElidedCaption()
        self._sharing = ElidedCaption()
        self._show_all = link_button(self.tr("Show everything (Esc)"))
        self._show_all.hide()
        self._count = QTimer(self, singleShot=True, interval=_COUNT_AFTER_MS)
        self._count.timeout.connect(self._count_words)
        self._lay_out()
        self._connect()

    def show_draft(self, draft: Draft, created: Moment) -> None:
        """Show another entry from its start."""
        self.comfort.forget()
        self.paper.show_draft(draft, created, self._clock().day)
        self.passing.clear()
        self.template_form.clear()
        self._hide_problem()
        self._tools.state.clear()
        self._show_facts()
        self._count_words()

    def show_saving(self) -> None:
        """Tell that a save is on its way; an earlier problem stays in sight."""
        self._aloud.tell("")
        self._tools.state.show_saving()

    def show_saved(self, at: Moment) -> None:
        """Tell since when everything is in the journal."""
        self._hide_problem()
        self._tools.state.show_saved(saved_time(at, self._clock().day))
        if self._aloud.is_waiting:  # something was written: it is not only being read
            self._aloud.tell(self.tr("Saved"))

    def show_refused(self, sentence: str) -> None:
        """Tell why the last words are not in the journal yet."""
        said = self.tr("{problem}. Trying again.").format(problem=sentence)
        self._aloud.hush()
        if said != self._problem.text():
            announcing.warn(self, said)
        self._problem.setText(said)
        self._problem.setAccessibleName(said)
        self._trouble.show()
        self._tools.state.show_refused()

    @property
    def state(self) -> str:
        """What is told about saving."""
        return self._problem.text() or self._tools.state.words

    def put_beside(self, widget: QWidget) -> None:
        """Put a widget at the right of the paper; it is away in focus mode."""
        holder = QVBoxLayout(self._beside)
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addWidget(widget)
        self._page.addWidget(self._beside)

    def show_thread_open(self, on: bool) -> None:  # noqa: FBT001 - a signal's value
        """Tell whether the thread is open beside the paper."""
        self._tools.show_thread_open(on=on)

    def set_focus_mode(self, *, on: bool) -> None:
        """Leave only the text, or bring the tools back."""
        self._tools.setVisible(not on)
        self._tool_line.setVisible(not on)
        self._beside.setVisible(not on)
        self._show_all.setVisible(on)

    def forget(self) -> None:
        """Let go of every word."""
        self._count.stop()
        self._aloud.hush()
        self.comfort.forget()
        self.paper.forget()
        self.passing.clear()
        self.template_form.clear()
        self._hide_problem()
        self._tools.state.clear()
        self._words.clear()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tools)
        column.addWidget(self._tool_line)
        column.addWidget(self._trouble)
        column.addWidget(self.template_form)
        column.addWidget(self.comfort.find_bar)
        self._page = QHBoxLayout()
        self._page.setSpacing(0)
        self._page.addWidget(self.paper, 1)
        column.addLayout(self._page, 1)
        column.addWidget(self.passing)
        column.addWidget(rule())
        column.addWidget(_bar("", self._words, self._show_all, self._sharing))
        self._hide_problem()

    def _connect(self) -> None:
        self.paper.edited.connect(self._note_edit)
        self.menu.changed.connect(self._take_facts)
        self.menu.day_wanted.connect(self.paper.choose_day)
        self.menu.trash_wanted.connect(self.trash_wanted)
        self._tools.versions_wanted.connect(self.versions_wanted)
        self._tools.thread_wanted.connect(self.thread_wanted)
        self._tools.focus_wanted.connect(self.focus_wanted)
        self._show_all.clicked.connect(self.focus_wanted)

    def _note_edit(self) -> None:
        self._count.start()
        self.edited.emit()

    def _take_facts(self, draft: Draft) -> None:
        self.paper.set_facts(draft)
        self._show_facts()

    def _show_facts(self) -> None:
        said = (
            self.tr("Shareable · you choose what goes along")
            if self.paper.draft().shareable
            else self.tr("Private · not in anything you share")
        )
        self._sharing.setText(said)
        self._sharing.setAccessibleName(said)

    def _count_words(self) -> None:
        count = word_count(self.paper.editor.text())
        said = self.tr("1 word") if count == 1 else self.tr("{n} words").format(n=count)
        self._words.setText(said)
        self._words.setAccessibleName(said)

    def _hide_problem(self) -> None:
        self._problem.clear()
        self._trouble.hide()


def _bar(look: str, first: QWidget, *others: QWidget) -> QFrame:
    """Put texts in a row: the first at the left, what comes after at the right."""
    bar = QFrame()
    bar.setProperty("look", look)
    row = QHBoxLayout(bar)
    row.setContentsMargins(28, 10, 28, 12)
    row.setSpacing(28)
    row.addWidget(first, 1)
    for widget in others:
        row.addWidget(widget)
    return bar
