"""An open journal: the rail, the pages, the keys that lead between them."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.changes import Changes
from journal.domain.course import Phase
from journal.domain.entry import Draft, Filter, Kind
from journal.domain.errors import NotFoundError
from journal.domain.ids import ResultId
from journal.domain.moment import Clock
from journal.domain.mood import Feeling
from journal.services import help_now, measures, resources
from journal.services.guides import Guides
from journal.services.journal import Journal
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.idle import IdleTimer
from journal.ui.main_window import MainWindow
from journal.ui.open_journal import OpenJournal
from journal.ui.page_makers import RIGHTS
from journal.ui.pages.guides import GuidesPage
from journal.ui.pages.help_now import HelpNowPage
from journal.ui.pages.journal import JournalPage
from journal.ui.pages.licences import LicencesPage
from journal.ui.pages.mood import MoodPage
from journal.ui.pages.settings import SettingsPage
from journal.ui.pages.today import TodayPage
from journal.ui.widgets.markdown_editor import MarkdownEditor
from journal.ui.widgets.measures_card import MeasuresCard
from journal.ui.widgets.rail import Rail
from tests.conftest import PASSWORD
from tests.ui.at_desk import asked, put
from tests.ui.measured import button, filled
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import (
    CTRL,
    focused,
    make_window,
    name,
    opened,
    press,
    shown,
    shut,
    tab_to,
    unlock,
    write,
)

SPACE = Qt.Key.Key_Space


@pytest.fixture
def prompts() -> ScriptedPrompts:
    return ScriptedPrompts()


@pytest.fixture
def window(
    qtbot: QtBot,
    appearance: Appearance,
    clock: Clock,
    vault: Vault,
    prompts: ScriptedPrompts,
) -> Iterator[MainWindow]:
    vault.create(PASSWORD).journal.close()
    window = make_window(qtbot, appearance, clock, vault.folder, prompts)
    unlock(qtbot, window)
    yield window
    shut(window, prompts)


def in_sight(window: MainWindow) -> list[str]:
    """Return the kind of each page that can be seen."""
    kinds: tuple[type[QWidget], ...] = (
        TodayPage,
        JournalPage,
        MoodPage,
        GuidesPage,
        HelpNowPage,
        SettingsPage,
        LicencesPage,
    )
    return [
        kind.__name__
        for kind in kinds
        for page in window.findChildren(kind)
        if page.isVisible()
    ]


def marked(window: MainWindow) -> list[str]:
    """Return what the rail marks as shown."""
    (rail,) = window.findChildren(Rail)
    return [name(each) for each in rail.findChildren(QPushButton) if each.isChecked()]


def result_of(
    qtbot: QtBot, pages: OpenJournal, measure: str, **others: int
) -> ResultId:
    """Keep a finished questionnaire and return its id."""
    asked_for = measures.measure(measure)
    answers = filled(asked_for, 0, **others)
    changes = put(qtbot, pages.desk, lambda journal: journal.measuring.take(answers))
    return next(iter(changes.results))


def show_result(qtbot: QtBot, window: MainWindow, result: ResultId) -> None:
    """Go to the mood page and open a result from there."""
    press(Qt.Key.Key_3, CTRL)
    settle(opened(window))
    (card,) = window.findChildren(MeasuresCard)
    card.result_wanted.emit(result)
    settle(opened(window))


def settle(pages: OpenJournal) -> None:
    for _ in range(3):
        pages.desk.settle()
        QCoreApplication.processEvents()


@pytest.mark.parametrize(
    ("key", "page", "item"),
    [
        (Qt.Key.Key_1, "TodayPage", "Today"),
        (Qt.Key.Key_2, "JournalPage", "Journal"),
        (Qt.Key.Key_3, "MoodPage", "Mood"),
        (Qt.Key.Key_4, "GuidesPage", "Guides"),
        (Qt.Key.Key_Comma, "SettingsPage", "Settings"),
    ],
)
def test_each_page_has_its_keys_and_its_place_in_the_rail(
    window: MainWindow, key: Qt.Key, page: str, item: str
) -> None:
    press(Qt.Key.Key_F1)
    assert (in_sight(window), marked(window)) == (["HelpNowPage"], ["Help now"])
    press(key, CTRL)
    assert (in_sight(window), marked(window)) == ([page], [item])
    press(Qt.Key.Key_F1)
    tab_to(item)
    press(SPACE)
    assert (in_sight(window), marked(window)) == ([page], [item])


def test_the_keyboard_is_on_the_page_that_is_shown(window: MainWindow) -> None:
    (rail,) = window.findChildren(Rail)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4):
        press(key, CTRL)
        settle(opened(window))
        assert focused().isVisible()
        assert not rail.isAncestorOf(focused())


def test_a_page_is_made_once(window: MainWindow) -> None:
    pages = opened(window)
    first = pages.page("today")
    for key in (Qt.Key.Key_2, Qt.Key.Key_1, Qt.Key.Key_2):
        press(key, CTRL)
    assert pages.page("today") is first
    assert len(window.findChildren(JournalPage)) == 1


def test_a_note_is_begun_from_anywhere(window: MainWindow) -> None:
    press(Qt.Key.Key_3, CTRL)
    press(Qt.Key.Key_N, CTRL)
    assert in_sight(window) == ["JournalPage"]
    assert name(focused()) == "Title"


def test_the_search_is_reached_from_anywhere(window: MainWindow) -> None:
    press(Qt.Key.Key_3, CTRL)
    press(Qt.Key.Key_F, CTRL)
    assert in_sight(window) == ["JournalPage"]
    assert name(focused()) == "Search everything"


def test_among_guides_the_same_keys_search_the_guides(window: MainWindow) -> None:
    press(Qt.Key.Key_4, CTRL)
    press(Qt.Key.Key_F, CTRL)
    assert in_sight(window) == ["GuidesPage"]
    assert name(focused()) == "Search the guides"


def test_a_guide_leads_into_an_entry_that_is_not_kept_while_nothing_is_written(
    qtbot: QtBot, window: MainWindow
) -> None:
    press(Qt.Key.Key_4, CTRL)
    tab_to("Start a note")
    press(SPACE)
    assert in_sight(window) == ["JournalPage"]
    (editor,) = [
        each for each in window.findChildren(MarkdownEditor) if each.isVisible()
    ]
    assert editor.hasFocus()
    begun = editor.text()
    assert begun
    write("Mine.")
    assert editor.text() == f"{begun}Mine."


def test_the_entry_that_was_written_last_is_opened_from_today(
    qtbot: QtBot, window: MainWindow
) -> None:
    pages = opened(window)
    draft = Draft(kind=Kind.NOTE, title="Lighthouse", body="Far out")
    put(qtbot, pages.desk, lambda journal: journal.writing.write(draft))
    settle(pages)
    press(Qt.Key.Key_1, CTRL)
    settle(pages)
    tab_to("Lighthouse, Monday 23 November")
    press(SPACE)
    qtbot.waitUntil(lambda: "Far out" in shown(window))
    assert in_sight(window) == ["JournalPage"]


def test_mood_and_today_lead_to_each_other(qtbot: QtBot, window: MainWindow) -> None:
    settle(opened(window))
    tab_to("Open mood")
    press(SPACE)
    assert in_sight(window) == ["MoodPage"]
    settle(opened(window))
    tab_to("Check in now")
    press(SPACE)
    assert in_sight(window) == ["TodayPage"]


def test_the_licences_are_opened_and_left(window: MainWindow) -> None:
    for _ in range(2):
        press(Qt.Key.Key_Comma, CTRL)
        tab_to("Licences of what is inside")
        press(SPACE)
        assert in_sight(window) == ["LicencesPage"]
        assert marked(window) == []


def test_only_the_text_hides_the_rail_and_escape_brings_it_back(
    window: MainWindow,
) -> None:
    (rail,) = window.findChildren(Rail)
    press(Qt.Key.Key_N, CTRL)
    write("Title\n")
    press(Qt.Key.Key_F11)
    assert not rail.isVisible()
    press(Qt.Key.Key_Escape)
    assert rail.isVisible()


def test_a_refusal_is_told_above_the_page_and_put_away(
    qtbot: QtBot, window: MainWindow
) -> None:
    def refuse(_: Journal) -> Changes:
        raise NotFoundError("That entry is not in the journal.")

    opened(window).desk.do(refuse)
    qtbot.waitUntil(lambda: "That entry is not in the journal." in shown(window))
    tab_to("Put this away")
    press(SPACE)
    assert "That entry is not in the journal." not in shown(window)


def test_two_notices_are_both_told(window: MainWindow) -> None:
    pages = opened(window)
    pages.show_notice("The first.")
    pages.show_notice("The second.")
    assert "The first." in shown(window)
    assert "The second." in shown(window)


def minutes_to_lock(window: MainWindow) -> int:
    (timer,) = opened(window).findChildren(IdleTimer)
    (clock,) = [each for each in timer.findChildren(QTimer) if each.isSingleShot()]
    return clock.interval() // 60_000 if timer.is_watching else 0


def test_it_waits_five_minutes_and_then_as_many_as_are_chosen(
    qtbot: QtBot, window: MainWindow
) -> None:
    qtbot.waitUntil(lambda: minutes_to_lock(window) == 5)
    opened(window).show_page("privacy")
    settle(opened(window))
    (choice,) = (
        each
        for each in window.findChildren(QComboBox)
        if name(each) == "Lock when nobody is here"
    )
    tab_to("Lock when nobody is here")
    press(Qt.Key.Key_Up)
    assert choice.currentText() == "2 minutes"
    qtbot.waitUntil(lambda: minutes_to_lock(window) == 2)
    press(Qt.Key.Key_L, CTRL)
    unlock(qtbot, window)
    qtbot.waitUntil(lambda: minutes_to_lock(window) == 2)


def test_what_was_begun_and_left_blank_is_no_entry(
    qtbot: QtBot, window: MainWindow
) -> None:
    pages = opened(window)
    for _ in range(3):
        press(Qt.Key.Key_N, CTRL)
        press(Qt.Key.Key_1, CTRL)
    settle(pages)
    everything = asked(
        qtbot, pages.desk, lambda journal: journal.writing.list(Filter())
    )
    assert everything.total == 0


def test_a_questionnaire_is_under_mood_in_the_rail(
    qtbot: QtBot, window: MainWindow
) -> None:
    result = result_of(qtbot, opened(window), "gad-7")
    show_result(qtbot, window, result)
    assert "0 of 21" in shown(window)
    assert marked(window) == ["Mood"]


def test_a_high_answer_about_harm_leads_to_a_page_to_read(
    qtbot: QtBot, window: MainWindow
) -> None:
    result = result_of(qtbot, opened(window), "pcl-5", q16=3)
    show_result(qtbot, window, result)
    guides = Guides(resources.folder() / "guides")
    slugs = {guide.slug for guide in guides.contents("en")}
    there = RIGHTS in slugs
    button(window, "Your rights in treatment" if there else "Crisis help").click()
    settle(opened(window))
    assert in_sight(window) == ["GuidesPage"]
    title = guides.guide(RIGHTS if there else "crisis-help", "en").title
    assert title in shown(window)


def test_an_entry_about_what_was_not_okay_leads_to_help_and_to_rights(
    window: MainWindow,
) -> None:
    guides = Guides(resources.folder() / "guides")
    has_rights = any(guide.slug == RIGHTS for guide in guides.contents("en"))
    title = guides.guide(RIGHTS if has_rights else "crisis-help", "en").title
    opened(window).write(prompt="s0.07")
    button(window, "Your rights in treatment").click()
    settle(opened(window))
    assert in_sight(window) == ["GuidesPage"]
    assert title in shown(window)
    press(Qt.Key.Key_2, CTRL)
    (lead,) = (
        each
        for each in opened(window).writing.findChildren(QPushButton)
        if each.isVisible() and each.text() == "Help now"
    )
    lead.click()
    assert in_sight(window) == ["HelpNowPage"]


def test_ctrl_n_begins_an_entry_where_the_course_is(
    qtbot: QtBot, window: MainWindow
) -> None:
    pages = opened(window)
    put(qtbot, pages.desk, lambda journal: journal.courses.create("Autumn"))
    course = asked(qtbot, pages.desk, lambda journal: journal.courses.current())
    assert course is not None
    today = date(2026, 11, 23)
    put(
        qtbot,
        pages.desk,
        lambda j: j.appointments.add(course.course.id, Phase.SESSION, day=today),
    )
    settle(pages)
    press(Qt.Key.Key_N, CTRL)
    write("Evening")
    settle(pages)
    assert "Session 1 · Monday 23 November" in shown(pages.writing)


def test_a_region_chosen_in_help_is_that_of_the_card_before_a_score(
    qtbot: QtBot, window: MainWindow
) -> None:
    result = result_of(qtbot, opened(window), "phq-9", q9=1)
    show_result(qtbot, window, result)
    button(window, "Help now").click()
    page = opened(window).page("help")
    assert isinstance(page, HelpNowPage)
    page.region_chosen.emit("UK")
    show_result(qtbot, window, result)
    button(window, "Yes").click()
    assert help_now.region("UK").big_lines[0].number in shown(window)
    assert "116 117" not in shown(window)


def test_the_mood_page_begins_with_the_check_in_and_never_with_a_questionnaire(
    qtbot: QtBot, window: MainWindow
) -> None:
    press(Qt.Key.Key_3, CTRL)
    settle(opened(window))
    assert name(focused()) == "Check in now"
    assert "Questionnaires" in shown(window)


def test_the_mood_page_begins_with_the_stretch_of_days_where_there_are_any(
    qtbot: QtBot, window: MainWindow
) -> None:
    feeling = Feeling(pleasantness=1, energy=0)
    put(qtbot, opened(window).desk, lambda journal: journal.moods.check_in(feeling))
    press(Qt.Key.Key_3, CTRL)
    settle(opened(window))
    assert name(focused()) == "4 months"
