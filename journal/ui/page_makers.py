"""How each page of an open journal is made, and what it may ask of the others."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from journal.domain.changes import Changes
from journal.domain.moment import Clock
from journal.domain.safety import Plan
from journal.services.guides import Guides
from journal.services.preferences import Preferences
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.help_at_hand import HelpAtHand
from journal.ui.languages import chosen_language
from journal.ui.own_plan import OwnPlan
from journal.ui.pages.export import ExportPage
from journal.ui.pages.guides import GuidesPage
from journal.ui.pages.help_now import HelpNowPage
from journal.ui.pages.measure import MeasurePage
from journal.ui.pages.mood import MoodPage
from journal.ui.pages.plan import PlanPage
from journal.ui.pages.privacy import PrivacyPage
from journal.ui.pages.safety import SafetyPage
from journal.ui.pages.settings import SettingsPage
from journal.ui.pages.today import TodayPage
from journal.ui.prompts import Prompts
from journal.ui.reading_room import ReadingRoom
from journal.ui.widgets.measures_card import MeasuresCard
from journal.ui.widgets.writing_card import WritingCard

RIGHTS = "choosing-a-provider"
"""The guide that says what a person may expect of a treatment, and refuse."""

RIGHTS_MEANWHILE = "crisis-help"
"""The guide to show where that one is missing."""


@dataclass(frozen=True, kw_only=True)
class Surroundings:
    """What the pages of one open journal share."""

    desk: Desk
    appearance: Appearance
    clock: Clock
    prompts: Prompts
    guides: Guides
    preferences: Preferences
    help: HelpAtHand

    @property
    def language(self) -> str:
        """The language that guides and questionnaires begin in."""
        return chosen_language(self.preferences.language)


class PageMakers(QObject):
    """Makes pages by their key; hands on what they ask for.

    Signals:
        page_wanted: the key of the page to show.
        guide_wanted: the slug of the guide to show.
        write_wanted: the Kind of an entry to begin, None for the one that fits, and a
            question to quote above it.
        answer_wanted: the id of the prompt to write about.
        entry_wanted: the EntryId of the entry to open.
        measure_wanted: the name of the questionnaire to take.
        result_wanted: the ResultId of the result to show.
        region_chosen: the region of Help now, two letters.
        reading_size_chosen: how large the text of a guide is, in per cent.
        language_chosen: "en", "nb", or "" for the system's.
        restore_wanted: the Path of the backup to go back to.
        keys_wanted: the list of all keys.
        privacy_chosen: the name of one of the Preferences, and whether it is wanted.
    """

    page_wanted = Signal(str)
    guide_wanted = Signal(str)
    write_wanted = Signal(object, str)
    answer_wanted = Signal(str)
    entry_wanted = Signal(object)
    measure_wanted = Signal(str)
    result_wanted = Signal(object)
    region_chosen = Signal(str)
    reading_size_chosen = Signal(int)
    language_chosen = Signal(str)
    restore_wanted = Signal(Path)
    keys_wanted = Signal()
    privacy_chosen = Signal(str, bool)

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._makers: dict[str, Callable[[], QWidget]] = {
            "today": self._today,
            "mood": self._mood,
            "guides": self._guides,
            "plan": self._plan,
            "help": self._help,
            "settings": self._settings,
            "privacy": self._privacy,
            "measure": self._measure,
            "safety": self._safety,
            "licences": self._licences,
            "share": self._share,
            "export": self._export,
            "import": self._import,
        }

    def make(self, key: str) -> QWidget:
        """Make the page of a key. Raises KeyError."""
        return self._makers[key]()

    def _today(self) -> TodayPage:
        near = self._around
        page = TodayPage(
            near.desk, near.appearance, near.clock, near.language, near.help
        )
        page.write_wanted.connect(lambda: self.write_wanted.emit(None, ""))
        page.answer_wanted.connect(self.answer_wanted)
        page.plan_wanted.connect(lambda: self.page_wanted.emit("plan"))
        page.entry_wanted.connect(self.entry_wanted)
        page.mood_wanted.connect(lambda: self.page_wanted.emit("mood"))
        page.help_wanted.connect(self._want_help)
        return page

    def _mood(self) -> MoodPage:
        near = self._around
        page = MoodPage(near.desk, near.appearance, near.clock, near.prompts, near.help)
        page.check_in_wanted.connect(lambda: self.page_wanted.emit("today"))
        page.entry_wanted.connect(self.entry_wanted)
        page.help_wanted.connect(self._want_help)
        card = MeasuresCard(
            near.desk, near.appearance, near.clock, near.language, near.prompts
        )
        card.wanted.connect(self.measure_wanted)
        card.result_wanted.connect(self.result_wanted)
        card.help_wanted.connect(self._want_help)
        page.add_card(card)
        return page

    def _measure(self) -> MeasurePage:
        near = self._around
        page = MeasurePage(
            near.desk,
            near.appearance,
            near.clock,
            near.language,
            region=near.help.region.code,
        )
        self.region_chosen.connect(page.show_region)
        page.lead_to(questions=True, rights=near.guides.has(RIGHTS))
        plan = OwnPlan(near.desk, page)
        plan.read.connect(lambda read: self._lead_on(page, read))
        plan.look()
        page.plan_wanted.connect(self._want_plan)
        page.question_wanted.connect(lambda line: self._keep_question(page, line))
        page.left.connect(lambda: self.page_wanted.emit("mood"))
        page.help_wanted.connect(self._want_help)
        page.rights_wanted.connect(self.show_rights)
        return page

    def _guides(self) -> GuidesPage:
        near = self._around
        room = ReadingRoom(
            guides=near.guides,
            appearance=near.appearance,
            clock=near.clock,
            prompts=near.prompts,
            language=near.language,
            size=near.preferences.reading_size,
            desk=near.desk,
        )
        page = GuidesPage(room)
        page.write_wanted.connect(self.write_wanted)
        page.size_chosen.connect(self.reading_size_chosen)
        return page

    def _plan(self) -> PlanPage:
        near = self._around
        page = PlanPage(
            near.desk, near.appearance, near.clock, near.language, near.prompts
        )
        page.entry_wanted.connect(self.entry_wanted)
        page.result_wanted.connect(self.result_wanted)
        return page

    def _help(self) -> HelpNowPage:
        near = self._around
        page = HelpNowPage(
            near.appearance,
            near.language,
            near.help.region.code,
            clock=near.clock,
            desk=near.desk,
        )
        page.entry_wanted.connect(self.entry_wanted)
        page.region_chosen.connect(self.region_chosen)
        page.plan_wanted.connect(self._want_plan)
        page.show_plan(Plan())
        plan = OwnPlan(near.desk, page)
        plan.read.connect(page.show_plan)
        plan.look()
        return page

    def _safety(self) -> SafetyPage:
        near = self._around
        return SafetyPage(near.desk, near.appearance, near.prompts, near.help)

    def _settings(self) -> SettingsPage:
        near = self._around
        page = SettingsPage(near.appearance, near.preferences.language)
        page.add_card(WritingCard(near.desk))
        page.privacy_wanted.connect(lambda: self.page_wanted.emit("privacy"))
        page.language.chosen.connect(self.language_chosen)
        page.keys_wanted.connect(self.keys_wanted)
        page.licences_wanted.connect(lambda: self.page_wanted.emit("licences"))
        page.export_wanted.connect(lambda: self.page_wanted.emit("export"))
        page.import_wanted.connect(lambda: self.page_wanted.emit("import"))
        return page

    def _privacy(self) -> PrivacyPage:
        near = self._around
        page = PrivacyPage(
            near.desk, near.appearance, near.clock, near.prompts, near.preferences
        )
        page.restore_wanted.connect(self.restore_wanted)
        page.chosen.connect(self.privacy_chosen)
        return page

    def _share(self) -> QWidget:
        from journal.ui.pages.sharing import SharePage  # noqa: PLC0415 - rarely

        near = self._around
        return SharePage(near.desk, near.appearance, near.clock, near.prompts)

    def _export(self) -> ExportPage:
        near = self._around
        return ExportPage(near.desk, near.appearance, near.prompts, near.clock)

    def _import(self) -> QWidget:
        from journal.ui.pages.importing import ImportPage  # noqa: PLC0415 - rarely

        near = self._around
        return ImportPage(near.desk, near.appearance, near.prompts)

    def _licences(self) -> QWidget:
        from journal.ui.pages.licences import LicencesPage  # noqa: PLC0415 - rarely

        return LicencesPage()

    def _lead_on(self, page: MeasurePage, plan: Plan) -> None:
        page.lead_to(
            plan=not plan.is_empty,
            questions=True,
            rights=self._around.guides.has(RIGHTS),
        )

    def _keep_question(self, page: MeasurePage, line: str) -> None:
        def kept(_: Changes) -> None:
            if isValid(page):
                page.question_kept()

        self._around.desk.do(lambda journal: journal.questions.ask(line), then=kept)

    def _want_plan(self) -> None:
        self.page_wanted.emit("safety")

    def _want_help(self) -> None:
        self.page_wanted.emit("help")

    def show_rights(self) -> None:
        """Ask for the guide about a person's rights, or the one to show meanwhile."""
        has_rights = self._around.guides.has(RIGHTS)
        self.guide_wanted.emit(RIGHTS if has_rights else RIGHTS_MEANWHILE)
