"""A questionnaire on the mood page: where it stands, and what can be done with it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal.domain.measure import Measure
from journal.services.care_words import care_words
from journal.ui.appearance import Appearance
from journal.ui.widgets.chart_export import ChartExport
from journal.ui.widgets.controls import (
    caption,
    link_button,
    outline_button,
    paragraph,
    quiet_button,
    subheading,
)
from journal.ui.widgets.measure_about import MeasureAbout
from journal.ui.widgets.measure_chart import MeasureChart
from journal.ui.widgets.measure_export import MeasureExport
from journal.ui.widgets.measure_table import MeasureTable
from journal.ui.widgets.measure_told import (
    begun_told,
    day_told,
    points_told,
    total_told,
)
from journal.ui.widgets.measure_view import MeasureView
from journal.ui.widgets.side_by_side import SideBySide
from journal.ui.widgets.typeset import Typeset


class MeasureRow(QWidget):
    """The last total beside the first, one neutral sentence, and the way to more.

    Signals:
        wanted: the person wants to take it, or to go on with it.
        result_wanted: the ResultId of a result to see.
        help_wanted: the person wants the help page.
    """

    wanted = Signal()
    result_wanted = Signal(object)
    help_wanted = Signal()

    def __init__(
        self,
        measure: Measure,
        appearance: Appearance,
        language: str,
        export: ChartExport | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._measure = measure
        self._language = language
        self._view: MeasureView | None = None
        self._totals = Typeset("", appearance, "heading")
        self._sentence = paragraph("")
        self._sentence.setProperty("look", "quiet")
        self._begun = caption("")
        self._is_quiet = False
        self._help = link_button(care_words().help_now.said_in(language))
        self._take = outline_button("")
        self._results = quiet_button("")
        self._sources = link_button(self.tr("Sources"))
        self._about = MeasureAbout(appearance)
        self._chart = MeasureChart(appearance)
        self._export = (
            QWidget()
            if export is None
            else MeasureExport(measure, self._chart, appearance, export)
        )
        self._band = caption("")
        for label in (self._begun, self._band):
            label.setWordWrap(True)
        self._table = MeasureTable()
        self._history = QWidget()
        self._sources.setAccessibleName(self.tr("{0}: Sources").format(measure.name))
        self._about.show_measure(measure, language)
        self._lay_out()
        self._connect()
        self.clear()

    def show_view(self, view: MeasureView, today: date) -> None:
        """Show where it stands."""
        self._view = view
        totals, sentence = self._told(view, today)
        begun = begun_told(view, today)
        for label, text in (
            (self._totals, totals),
            (self._sentence, sentence),
            (self._begun, begun),
            (self._band, self._band_told(view)),
        ):
            label.setText(text)
            label.setAccessibleName(text)
            label.setVisible(bool(text))
        self.set_quiet(quiet=self._is_quiet)
        self._help.setVisible(self._is_held(view))
        is_compared = bool(view.finished) and bool(view.compared(view.finished[-1]))
        self._sources.setVisible(is_compared and not self._is_held(view))
        self._name_buttons(view)
        self._chart.show_view(view, today)
        self._chart.setVisible(_count(view) > 1)
        self._band.setVisible(_count(view) > 1)
        self._export.setVisible(_count(view) > 0)
        self._table.show_view(view, today)
        if not view.shown:
            self._history.hide()

    def set_quiet(self, *, quiet: bool) -> None:
        """Invite to nothing new, or again; results can be seen in either case."""
        self._is_quiet = quiet
        self._take.setVisible(not quiet)
        self._begun.setVisible(not quiet and bool(self._begun.text()))

    def clear(self) -> None:
        """Show nothing and know nothing."""
        self._view = None
        for label in (self._totals, self._sentence, self._begun, self._band):
            label.clear()
            label.setAccessibleName("")
        self._chart.clear()
        self._table.clear()
        for part in (self._history, self._help, self._sources, self._about):
            part.hide()

    def _told(self, view: MeasureView, today: date) -> tuple[str, str]:
        """Return the totals in large type, and the sentence beside them."""
        if not view.finished:
            return "", self.tr("Not taken yet. There is no right time for it.")
        last = view.finished[-1]
        day = day_told(last.taken.day, today)
        if view.holds_back(last):
            text = care_words().answers_saved.said_in(self._language)
            return "", text.format(day=day_told(last.taken.day, today, self._language))
        compared = view.compared(last)
        if not compared:
            return total_told(last), self.tr("On {0}.").format(day)
        since_first = compared[-1]
        totals = self.tr("{0} → {1}").format(
            since_first.before.result.total, last.result.total
        )
        sentences = [
            points_told(since_first, today),
            since_first.change.band.sentence.said_in(self._language),
        ]
        if since_first.change.rose:
            sentences.append(view.measure.rise.said_in(self._language))
        return totals, " ".join(sentences)

    def _band_told(self, view: MeasureView) -> str:
        least = view.measure.bands[1].least
        text = self.tr(
            "The shaded band is less than {0} points from the first result: within "
            "ordinary variation."
        )
        return text.format(least)

    def _is_held(self, view: MeasureView) -> bool:
        return bool(view.finished) and view.holds_back(view.finished[-1])

    def _name_buttons(self, view: MeasureView) -> None:
        is_begun = view.unfinished is not None
        take = self.tr("Go on") if is_begun else self.tr("Take it")
        self._take.setText(take)
        self._take.setAccessibleName(
            self.tr("{0}: {1}").format(self._measure.name, take)
        )
        results = self.tr("Results")
        if self._is_held(view):
            results = self.tr("Open")
        elif not self._history.isHidden():
            results = self.tr("Hide results")
        self._results.setText(results)
        self._results.setAccessibleName(
            self.tr("{0}: {1}").format(self._measure.name, results)
        )
        self._results.setVisible(bool(view.finished))

    def _open(self) -> None:
        view = self._view
        if view is None:
            return
        if self._is_held(view):
            self.result_wanted.emit(view.finished[-1].taken.id)
            return
        self._history.setVisible(self._history.isHidden())
        self._name_buttons(view)

    def _connect(self) -> None:
        self._take.clicked.connect(self.wanted)
        self._sources.clicked.connect(self._about.open)
        self._results.clicked.connect(self._open)
        self._table.result_chosen.connect(self.result_wanted)
        self._help.clicked.connect(self.help_wanted)

    def _lay_out(self) -> None:
        buttons = QWidget()
        right = QHBoxLayout(buttons)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self._results)
        right.addWidget(self._take)
        name = QWidget()
        words = QVBoxLayout(name)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(subheading(self._measure.name))
        words.addWidget(caption(self._measure.title))
        top = SideBySide(gap=12)
        top.add(name, 1)
        top.add(buttons)
        told = QHBoxLayout()
        told.setSpacing(12)
        told.addWidget(self._totals)
        told.addWidget(self._sentence, 1)
        told.addWidget(self._sources)
        told.addWidget(self._help)
        history = QVBoxLayout(self._history)
        history.setContentsMargins(0, 0, 0, 0)
        for part in (self._chart, self._band, self._table, self._export):
            history.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(top)
        column.addLayout(told)
        column.addWidget(self._begun)
        column.addWidget(self._about)
        column.addWidget(self._history)


def _count(view: MeasureView) -> int:
    """Return how many totals there are to draw."""
    return sum(each.result.total is not None for each in view.shown)
