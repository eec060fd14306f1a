"""Help now: whom to call, and how to get through the next minute; works locked."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from journal.domain.help_now import HOME, Region
from journal.domain.moment import Clock
from journal.domain.safety import Plan
from journal.services import help_now
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.languages import day_in_words
from journal.ui.motion import is_motion_reduced
from journal.ui.widgets.controls import (
    Chip,
    FlowLayout,
    caption,
    heading,
    link_button,
    paragraph,
)
from journal.ui.widgets.earlier_times import EarlierTimes
from journal.ui.widgets.help_lines import CopyButton, LineRows, NumberCards
from journal.ui.widgets.plan_card import PlanCard
from journal.ui.widgets.steady import Steady
from journal.ui.widgets.tinted import Tinted
from journal.ui.widgets.typeset import Typeset

_COLUMN = 828
_SIDE, _TOP = 36, 28
_GAP = 18
_UNDER_HEADING = 16 / 14  # of the "interface" font


class HelpNowPage(QScrollArea):
    """Numbers of one region, exercises for a minute, and the way to other regions.

    Nothing is dialled and nobody is told. reduced_motion shows words and seconds in
    place of the circle to breathe with; None asks the system. desk is that of an open
    journal, in which exercises can be noted. clock tells whether the numbers are due to
    be checked again; without one nothing is said of that.

    Signals:
        region_chosen: the code of the region that was chosen on the page.
        plan_wanted: the person wants the page of their own plan.
        entry_wanted: the EntryId of what is, or was, written after an exercise.
    """

    region_chosen = Signal(str)
    plan_wanted = Signal()
    entry_wanted = Signal(object)

    def __init__(
        self,
        appearance: Appearance,
        language: str,
        region: str = HOME,
        *,
        clock: Clock | None = None,
        reduced_motion: bool | None = None,
        desk: Desk | None = None,
    ) -> None:
        super().__init__()
        self._clock = clock
        self._appearance = appearance
        self._language = language
        self._regions = help_now.regions()
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Help now"))
        still = is_motion_reduced(self) if reduced_motion is None else reduced_motion
        exercises = help_now.exercises()
        self._steady = Steady(
            exercises, appearance, language, reduced_motion=still, desk=desk
        )
        self._steady.entry_wanted.connect(self.entry_wanted)
        self._earlier: EarlierTimes | None = None
        if desk is not None:
            self._earlier = EarlierTimes(exercises, desk, language)
            self._earlier.entry_wanted.connect(self.entry_wanted)
        self._plan = PlanCard(language)
        self._plan.plan_wanted.connect(self.plan_wanted)
        self._first, self._after = QVBoxLayout(), QVBoxLayout()
        self._stale = Tinted(appearance, "sunk")
        self._stale_words = paragraph("")
        self._numbers = QVBoxLayout()
        self._more = QVBoxLayout()
        self._change = link_button("")
        self._choice = self._make_choice()
        self._checked = caption("")
        self._checked.setWordWrap(True)
        self.setWidget(self._lay_out())
        self.show_region(region)

    def show_region(self, code: str) -> None:
        """Show the numbers of a region; an unknown code shows those of Norway."""
        region = next(
            (one for one in self._regions if one.code == code), self._regions[0]
        )
        _empty(self._numbers)
        _empty(self._more)
        cards = NumberCards(region.big_lines, self._appearance, self._language)
        self._numbers.addWidget(cards)
        cards.show()
        advice = region.advice.said_in(self._language)
        if advice:
            words = paragraph(advice)
            self._numbers.addWidget(words)
            words.show()
        if region.other_lines:
            rows = LineRows(region.other_lines, self._appearance, self._language)
            self._more.addWidget(rows)
            rows.show()
        self._say_region(region)
        self._mark(region)
        self._order_tab()

    def show_locked(self, copy: Plan | None) -> None:
        """Show the copy of the plan for a locked journal, first if there is one."""
        self._plan.show_locked(copy)
        self._place_plan(is_written=copy is not None and not copy.is_empty)

    def show_plan(self, plan: Plan) -> None:
        """Show the plan of the open journal, first if anything is written."""
        self._plan.show_plan(plan)
        self._place_plan(is_written=not plan.is_empty)

    def hide_plan(self) -> None:
        """Show nothing of a plan: there is no journal yet."""
        self._plan.show_locked(None)
        self._plan.hide()

    def forget(self) -> None:
        """Drop what is private, as before a lock."""
        self.show_plan(Plan())
        self._steady.close_exercise()
        if self._earlier is not None:
            self._earlier.forget()

    def _place_plan(self, *, is_written: bool) -> None:
        place = self._first if is_written else self._after
        place.addWidget(self._plan)  # which takes it from the other
        self._plan.show()
        self._order_tab()

    def _say_region(self, region: Region) -> None:
        change = self.tr(
            "In another country? Change the region · currently {region}"
        ).format(region=region.name.said_in(self._language))
        self._change.setText(change)
        self._change.setAccessibleName(change)
        self._checked.setText(
            self.tr("Checked on {day}, to be checked again by {next}").format(
                day=day_in_words(region.checked, self._language),
                next=day_in_words(region.review_by, self._language),
            )
        )
        self._say_age(region)

    def _say_age(self, region: Region) -> None:
        """Say that numbers may have changed, above them, once their day is past."""
        words = self.tr(
            "These numbers were to be checked again by {day}. Most stay the same for"
            " years. If one does not answer, try the next."
        ).format(day=day_in_words(region.review_by, self._language))
        self._stale_words.setText(words)
        self._stale_words.setAccessibleName(words)
        is_due = self._clock is not None and region.is_due(self._clock().day)
        self._stale.setVisible(is_due)

    def _lay_out(self) -> QWidget:
        column = QWidget()
        column.setMaximumWidth(self._appearance.pixels(_COLUMN))
        box = QVBoxLayout(column)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(_GAP)
        box.addWidget(heading(self.tr("Help now")))
        box.addSpacing(-_GAP // 2)
        box.addWidget(self._under_heading())
        self._after.addWidget(self._plan)
        box.addLayout(self._first)
        box.addWidget(self._stale_line())
        box.addLayout(self._numbers)
        box.addWidget(self._steady)
        if self._earlier is not None:
            box.addWidget(self._earlier)
        box.addLayout(self._after)
        box.addLayout(self._more)
        for part in (self._numbers, self._more):
            part.setSpacing(_GAP)
        box.addWidget(self._change, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self._choice)
        box.addWidget(self._checked)
        box.addStretch(1)
        around = QWidget()
        whole = QHBoxLayout(around)
        whole.setContentsMargins(_SIDE, _TOP, _SIDE, _TOP)
        whole.addWidget(column, 1000)
        whole.addStretch(1)
        return around

    def _stale_line(self) -> QWidget:
        inside = QVBoxLayout(self._stale)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.addWidget(self._stale_words)
        return self._stale

    def _under_heading(self) -> QWidget:
        words = self.tr(
            "You do not have to be sure it is serious. These people answer."
        )
        label = Typeset(words, self._appearance, "interface", times=_UNDER_HEADING)
        label.setProperty("look", "quiet")
        label.setWordWrap(True)
        return label

    def _make_choice(self) -> QWidget:
        choice = QWidget()
        choice.setAccessibleName(self.tr("Region"))
        row = FlowLayout(choice, gap=8, row_gap=8)
        group = QButtonGroup(choice)
        for region in self._regions:
            chip = Chip(region.name.said_in(self._language))
            chip.setProperty("region", region.code)
            chip.clicked.connect(lambda _=False, to=region: self._choose(to))
            group.addButton(chip)
            row.addWidget(chip)
        choice.setVisible(False)
        self._change.clicked.connect(self._open_choice)
        return choice

    def _open_choice(self) -> None:
        self._choice.setVisible(self._choice.isHidden())
        inside = self.widget()
        if inside is not None:
            inside.adjustSize()
            self.ensureWidgetVisible(self._checked)

    def _mark(self, region: Region) -> None:
        for chip in self._choice.findChildren(Chip):
            chip.setChecked(chip.property("region") == region.code)

    def _order_tab(self) -> None:
        """Let Tab go down the page, since the numbers were made after the rest."""
        stops: list[QWidget] = [self]
        plan_is_first = bool(self._first.count())
        if plan_is_first:
            stops += self._plan.buttons
        for part in (self._numbers, self._more):
            for place in range(part.count()):
                item = part.itemAt(place)
                widget = None if item is None else item.widget()
                if widget is not None:
                    stops += widget.findChildren(CopyButton)
            if part is self._numbers:
                stops += self._steady.buttons
                stops += () if self._earlier is None else self._earlier.stops
                stops += () if plan_is_first else self._plan.buttons
        stops += [self._change, *self._choice.findChildren(Chip)]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _choose(self, region: Region) -> None:
        self.show_region(region.code)
        self._choice.setVisible(False)
        self._change.setFocus()
        self.region_chosen.emit(region.code)


def _empty(box: QVBoxLayout) -> None:
    while (item := box.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
