"""What answers add up to, and how far that is from before; never a verdict."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from journal.domain.help_now import Region
from journal.domain.measure import Care, Item, care
from journal.services.care_words import care_words
from journal.services.measuring import Scored
from journal.ui.appearance import Appearance
from journal.ui.widgets.controls import (
    Card,
    FlowLayout,
    caption,
    heading,
    paragraph,
    primary_button,
    quiet_button,
    subheading,
)
from journal.ui.widgets.measure_about import MeasureAbout
from journal.ui.widgets.measure_care import MeasureCare
from journal.ui.widgets.measure_column import block, fill, in_order, measure_column
from journal.ui.widgets.measure_told import (
    day_told,
    points_told,
    skipped_told,
    total_told,
)
from journal.ui.widgets.measure_view import Compared, MeasureView
from journal.ui.widgets.replaced import replace_rows


class MeasureResult(QWidget):
    """One result: total, parts, what was skipped, and the change in neutral words.

    Signals:
        help_wanted: the person wants the help page.
        rights_wanted: the person wants to read about their rights.
        delete_wanted: the person wants this result to be deleted.
        left: the person has seen enough.
    """

    help_wanted = Signal()
    rights_wanted = Signal()
    delete_wanted = Signal()
    left = Signal()

    def __init__(
        self,
        appearance: Appearance,
        language: str,
        region: Region,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._name = heading("")
        self._card = Card()
        self._inside = QVBoxLayout(self._card)
        self._inside.setContentsMargins(20, 18, 20, 18)
        self._told = QWidget()
        self._inside.addWidget(self._told)
        self._care = MeasureCare(appearance, language, region)
        self._about = MeasureAbout(appearance)
        self._leave = primary_button(self.tr("Back to mood"))
        self._delete = quiet_button(self.tr("Delete this result"))
        self._column = measure_column(self, appearance)
        self._lay_out(self._column)
        self._care.help_wanted.connect(self.help_wanted)
        self._care.rights_wanted.connect(self.rights_wanted)
        self._leave.clicked.connect(self.left)
        self._delete.clicked.connect(self.delete_wanted)

    def show_scored(self, view: MeasureView, scored: Scored, today: date) -> None:
        """Show a result among those there are of its questionnaire."""
        measure = view.measure
        name = self.tr("{name} · {day}").format(
            name=measure.name, day=day_told(scored.taken.day, today)
        )
        self._name.setText(name)
        self._name.setAccessibleName(name)
        told, column = block()
        self._add_total(column, scored)
        self._add_parts(column, scored)
        self._add_extras(column, scored)
        self._add_changes(column, view, view.compared(scored), scored.taken.day)
        talk = care_words().talk_it_over.said_in(self._language)
        column.addWidget(caption(talk))
        replace_rows(self._inside, self._told, told)
        self._told = told
        self._care.show_answers(scored.answers)
        self._place_care(scored)
        self._about.show_measure(measure, self._language)
        for part in (self._card, self._delete, self._about):
            part.show()
        in_order(*self._care.stops, self._leave, self._delete, *self._about.stops)

    def show_region(self, region: Region) -> None:
        """Show the people of another region."""
        self._care.show_region(region)

    def lead_to_rights(self) -> None:
        """Say that there is a page about a person's rights to lead to."""
        self._care.lead_to_rights()

    def take_focus(self) -> None:
        """Put the keyboard on the way back."""
        self._leave.setFocus()

    def show_gone(self) -> None:
        """Show that it was deleted: nothing but its name and the way back."""
        self._drop()
        self._leave.setFocus()

    def clear(self) -> None:
        """Show nothing and know nothing."""
        self._drop()
        self._name.clear()
        self._name.setAccessibleName("")

    def _drop(self) -> None:
        told = QWidget()
        replace_rows(self._inside, self._told, told)
        self._told = told
        self._care.clear()
        for part in (self._card, self._delete, self._about):
            part.hide()

    def _add_total(self, column: QVBoxLayout, scored: Scored) -> None:
        total = heading(total_told(scored))
        column.addWidget(total)
        skipped = skipped_told(scored.answers)
        if skipped:
            column.addWidget(paragraph(skipped))

    def _add_parts(self, column: QVBoxLayout, scored: Scored) -> None:
        measure = scored.answers.measure
        if not measure.subscales:
            return
        highest = {item.id: item.values[-1] for item in measure.items}
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        for row, part in enumerate(measure.subscales):
            value = scored.result.subscales[part.id]
            name = part.name.said_in(self._language)
            told = self.tr("a question was skipped")
            if value is not None:
                most = sum(highest[item] for item in part.items)
                told = self.tr("{0} of {1}").format(value, most)
            grid.addWidget(paragraph(name), row, 0)
            label = QLabel(told)
            label.setProperty("look", "quiet")
            label.setAccessibleName(self.tr("{0}: {1}").format(name, told))
            grid.addWidget(label, row, 1)
        column.addLayout(grid)

    def _add_extras(self, column: QVBoxLayout, scored: Scored) -> None:
        for item in scored.answers.measure.extras:
            told = self.tr("Not counted: {question} {answer}.").format(
                question=item.text.said_in(scored.taken.language),
                answer=self._answer(item, scored),
            )
            label = caption(told)
            label.setWordWrap(True)
            column.addWidget(label)

    def _answer(self, item: Item, scored: Scored) -> str:
        value = scored.answers.values[item.id]
        for anchor in item.anchors:
            if anchor.value == value:
                return anchor.text.said_in(scored.taken.language)
        return self.tr("Skipped")

    def _add_changes(
        self,
        column: QVBoxLayout,
        view: MeasureView,
        compared: tuple[Compared, ...],
        day: date,
    ) -> None:
        if not compared:
            return
        column.addWidget(subheading(self.tr("Beside earlier ones")))
        for number, each in enumerate(compared):
            pair = QVBoxLayout()
            pair.setSpacing(2)
            pair.addWidget(paragraph(points_told(each, day)))
            later = compared[number + 1 :]
            if all(other.change.band != each.change.band for other in later):
                band = each.change.band.sentence.said_in(self._language)
                pair.addWidget(paragraph(band))
            column.addLayout(pair)
        measure = view.measure
        if any(each.change.partial for each in compared):
            column.addWidget(
                paragraph(
                    self.tr(
                        "A question was skipped one of these times, so that points may "
                        "come from that."
                    )
                )
            )
        if any(each.change.rose for each in compared):
            column.addWidget(paragraph(measure.rise.said_in(self._language)))
        sure = caption(measure.about_change.said_in(self._language))
        sure.setWordWrap(True)
        column.addWidget(sure)

    def _place_care(self, scored: Scored) -> None:
        """Put contacts above the score, where they are seen, and a line below it."""
        rule = care(scored.answers)
        is_above = rule is not None and rule.care is Care.CONTACTS
        self._column.removeWidget(self._care)
        self._column.insertWidget(1 if is_above else 2, self._care)

    def _lay_out(self, column: QVBoxLayout) -> None:
        buttons = FlowLayout(gap=10, row_gap=10)
        buttons.addWidget(self._leave)
        buttons.addWidget(self._delete)
        fill(column, self._name, self._card, self._care)
        column.addLayout(buttons)
        column.addWidget(self._about)
