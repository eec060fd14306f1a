"""A questionnaire is taken key by key, left and resumed, and no answer is lost."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from journal.services import measures
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.pages.measure import MeasurePage
from tests.conftest import PASSWORD, SetClock
from tests.ui.at_desk import asked
from tests.ui.measured import (
    begin,
    button,
    finished,
    present,
    rows,
    sees,
    start,
    type_numbers,
    unfinished,
)
from tests.ui.slow_desk import FullDisk
from tests.ui.window import focused, name, press, shown, tab_stops, tab_to

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(vault: Vault, qapp: object) -> Iterator[FullDisk]:
    desk = FullDisk(vault.create(PASSWORD).journal)
    yield desk
    desk.close()


@pytest.fixture
def page(
    qtbot: QtBot, desk: Desk, appearance: Appearance, clock: SetClock
) -> MeasurePage:
    page = MeasurePage(desk, appearance, clock, "en")
    present(qtbot, page)
    return page


@pytest.fixture
def norwegian(
    qtbot: QtBot, desk: Desk, appearance: Appearance, clock: SetClock
) -> MeasurePage:
    page = MeasurePage(desk, appearance, clock, "nb")
    present(qtbot, page)
    return page


def test_gad_7_is_taken_by_keyboard_alone(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    start(qtbot, page, "gad-7")
    type_numbers("0123012")
    assert "Every question has an answer." in shown(page)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "9 of 21" in shown(page))

    (kept,) = finished(qtbot, desk, "gad-7")
    assert list(kept.answers.values.values()) == [0, 1, 2, 3, 0, 1, 2]
    press(Qt.Key.Key_Return)
    assert "9 of 21" not in shown(page)


def test_a_question_stands_below_its_stem_and_says_how_far_one_is(
    qtbot: QtBot, page: MeasurePage
) -> None:
    start(qtbot, page, "pcl-5")
    type_numbers("111111")

    text = shown(page)
    assert "7 of 20 · saved as you go" in text
    stem, item = (
        "In the past month, how much were you bothered by:",
        "Avoiding external reminders of the stressful experience",
    )
    assert text.index(stem) < text.index(item)
    assert [name(row) for row in rows(page)] == [
        "0, Not at all",
        "1, A little bit",
        "2, Moderately",
        "3, Quite a bit",
        "4, Extremely",
    ]


def test_the_instruction_is_read_once_before_the_first_question(
    qtbot: QtBot, page: MeasurePage
) -> None:
    page.begin("pcl-5")
    qtbot.waitUntil(lambda: "PCL-5 · past month" in shown(page))
    assert "Below is a list of problems" in shown(page)
    start(qtbot, page, "pcl-5")
    assert "Below is a list of problems" not in shown(page)


def test_nobody_is_asked_about_the_event(qtbot: QtBot, page: MeasurePage) -> None:
    start(qtbot, page, "pcl-5")
    assert "You do not need to think of the event itself." in shown(page)
    assert "worst" not in shown(page)
    start(qtbot, page, "gad-7")
    assert "event" not in shown(page)


def test_no_answer_looks_chosen_before_one_is(qtbot: QtBot, page: MeasurePage) -> None:
    start(qtbot, page, "gad-7")
    assert not any(row.isChecked() or row.hasFocus() for row in rows(page))
    assert not button(page, "Next").isEnabled()
    press(Qt.Key.Key_Return)
    assert "1 of 7" in shown(page)


def test_arrows_move_among_the_answers_and_return_goes_on(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    start(qtbot, page, "gad-7")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert name(focused()) == "1, Several days"
    assert not any(row.isChecked() for row in rows(page))
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Down)
    assert rows(page)[2].isChecked()
    press(Qt.Key.Key_Return)
    assert "2 of 7" in shown(page)
    assert unfinished(qtbot, desk, "gad-7") == {"1": 2}


def test_up_goes_to_the_last_answer(qtbot: QtBot, page: MeasurePage) -> None:
    start(qtbot, page, "gad-7")
    press(Qt.Key.Key_Up)
    assert name(focused()) == "3, Nearly every day"


def test_a_click_chooses_and_stays(qtbot: QtBot, page: MeasurePage, desk: Desk) -> None:
    start(qtbot, page, "gad-7")
    qtbot.mouseClick(rows(page)[3], Qt.MouseButton.LeftButton)
    assert "1 of 7" in shown(page)
    assert unfinished(qtbot, desk, "gad-7") == {"1": 3}
    qtbot.mouseClick(button(page, "Next"), Qt.MouseButton.LeftButton)
    assert "2 of 7" in shown(page)


@pytest.mark.parametrize("back", ["button", "Backspace", "Alt+Left"])
def test_one_can_go_back_and_change_an_answer(
    qtbot: QtBot, page: MeasurePage, desk: Desk, back: str
) -> None:
    start(qtbot, page, "gad-7")
    type_numbers("12")
    if back == "button":
        button(page, "Back").click()
    elif back == "Backspace":
        press(Qt.Key.Key_Backspace)
    else:
        press(Qt.Key.Key_Left, ALT)

    assert "2 of 7" in shown(page)
    assert rows(page)[2].isChecked()
    type_numbers("0")
    assert unfinished(qtbot, desk, "gad-7") == {"1": 1, "2": 0}


def test_there_is_nothing_before_the_first_question(
    qtbot: QtBot, page: MeasurePage
) -> None:
    start(qtbot, page, "gad-7")
    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_Left, ALT)
    assert "1 of 7" in shown(page)
    assert not button(page, "Back").isEnabled()


def test_a_question_can_be_skipped_even_after_it_was_answered(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    start(qtbot, page, "gad-7")
    button(page, "Skip this one").click()
    type_numbers("2")
    press(Qt.Key.Key_Backspace)
    button(page, "Skip this one").click()
    assert unfinished(qtbot, desk, "gad-7") == {"1": None, "2": None}


def test_a_number_that_is_no_answer_does_nothing(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    start(qtbot, page, "gad-7")
    type_numbers("49")
    assert "1 of 7" in shown(page)
    assert unfinished(qtbot, desk, "gad-7") == {}


def test_a_key_held_down_answers_one_question(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    start(qtbot, page, "gad-7")
    type_numbers("1")
    for _ in range(5):
        held = QKeyEvent(
            QKeyEvent.Type.KeyPress,
            Qt.Key.Key_1.value,
            Qt.KeyboardModifier.NoModifier,
            "1",
            True,
        )
        QApplication.sendEvent(focused(), held)
    assert "2 of 7" in shown(page)


def test_the_end_names_what_has_no_answer_and_leads_back_to_it(
    qtbot: QtBot, page: MeasurePage
) -> None:
    start(qtbot, page, "gad-7")
    type_numbers("1")
    button(page, "Skip this one").click()
    type_numbers("11111")
    assert "These have no answer. That is fine" in shown(page)
    button(page, "Question 2").click()
    assert "2 of 7" in shown(page)


def test_every_question_may_be_skipped(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    start(qtbot, page, "gad-7")
    for _ in range(7):
        button(page, "Skip this one").click()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "You skipped every question" in shown(page))
    (kept,) = finished(qtbot, desk, "gad-7")
    assert kept.result.total is None


def test_all_can_be_answered_on_one_page(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    start(qtbot, page, "gad-7")
    type_numbers("1")
    button(page, "All on one page").click()
    assert len(rows(page)) == 7 * 4
    assert "1 of 7 answered" in shown(page)
    type_numbers("222222")
    assert "7 of 7 answered" in shown(page)
    assert name(focused()) == "Finish"
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "13 of 21" in shown(page))


def test_the_page_of_all_questions_opens_where_one_was_and_follows_the_keys(
    qtbot: QtBot, page: MeasurePage
) -> None:
    def is_in_sight() -> bool:
        place = focused().mapTo(page, focused().rect().center())
        return page.rect().contains(place) and not focused().visibleRegion().isEmpty()

    start(qtbot, page, "pcl-5")
    type_numbers("1111111111")
    button(page, "All on one page").click()
    qtbot.waitUntil(is_in_sight)
    assert measures.measure("pcl-5").items[10].text.en == name(focused())
    for _ in range(9):
        type_numbers("2")
        qtbot.waitUntil(is_in_sight)


def test_on_one_page_an_answer_can_be_cleared(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    start(qtbot, page, "gad-7")
    button(page, "All on one page").click()
    type_numbers("22")
    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_Return)
    button(page, "Clear question 1").click()
    assert unfinished(qtbot, desk, "gad-7") == {"1": None, "2": 2}
    button(page, "One question a page").click()
    assert "of 7 · saved as you go" in shown(page)


def test_finishing_later_keeps_the_answers_and_resumes_where_one_was(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    start(qtbot, page, "pcl-5")
    type_numbers("123")
    with qtbot.waitSignal(page.left):
        button(page, "Finish later").click()
    assert unfinished(qtbot, desk, "pcl-5") == {"1": 1, "2": 2, "3": 3}

    page.begin("pcl-5")
    qtbot.waitUntil(lambda: sees(page, "Go on"))
    told = "You began this on 23 November. Answered so far: 3 of 20."
    assert told in shown(page)
    press(Qt.Key.Key_Return)
    assert "4 of 20" in shown(page)


def test_beginning_anew_keeps_the_older_answers_until_the_new_are_finished(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    begin(qtbot, desk, "gad-7", {"1": 3, "2": 3})
    page.begin("gad-7")
    qtbot.waitUntil(lambda: sees(page, "Begin anew"))
    button(page, "Begin anew").click()
    qtbot.waitUntil(lambda: "1 of 7" in shown(page))
    button(page, "Finish later").click()
    assert unfinished(qtbot, desk, "gad-7") == {"1": 3, "2": 3}

    page.begin("gad-7")
    qtbot.waitUntil(lambda: sees(page, "Begin anew"))
    button(page, "Begin anew").click()
    qtbot.waitUntil(lambda: "1 of 7" in shown(page))
    type_numbers("1111111")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "7 of 21" in shown(page))
    assert unfinished(qtbot, desk, "gad-7") is None


def test_opening_and_leaving_leaves_no_trace(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    start(qtbot, page, "gad-7")
    button(page, "Finish later").click()
    assert unfinished(qtbot, desk, "gad-7") is None
    page.begin("gad-7")
    qtbot.waitUntil(lambda: sees(page, "Not now"))
    with qtbot.waitSignal(page.left):
        button(page, "Not now").click()
    assert finished(qtbot, desk, "gad-7") == ()


def test_pressing_begin_twice_begins_once(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    page.begin("gad-7")
    qtbot.waitUntil(lambda: sees(page, "Begin"))
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "1 of 7" in shown(page))
    button(page, "Finish later").click()
    assert unfinished(qtbot, desk, "gad-7") is None


@pytest.mark.parametrize("where", ["in it", "before it"])
def test_what_was_begun_can_be_deleted_and_put_back(
    qtbot: QtBot, page: MeasurePage, desk: Desk, where: str
) -> None:
    begin(qtbot, desk, "gad-7", {"1": 3, "2": None})
    page.begin("gad-7")
    qtbot.waitUntil(lambda: sees(page, "Go on"))
    if where == "in it":
        press(Qt.Key.Key_Return)
        button(page, "Delete these answers").click()
    else:
        button(page, "Delete what I began").click()
    qtbot.waitUntil(lambda: sees(page, "Undo") and sees(page, "Begin"))
    assert unfinished(qtbot, desk, "gad-7") is None
    button(page, "Undo").click()
    qtbot.waitUntil(lambda: sees(page, "Go on"))
    assert unfinished(qtbot, desk, "gad-7") == {"1": 3, "2": None}


def test_a_lock_in_the_middle_loses_nothing(
    qtbot: QtBot, page: MeasurePage, desk: Desk, vault: Vault
) -> None:
    start(qtbot, page, "pcl-5")
    type_numbers("40123")
    desk.settle()
    page.forget()
    desk.close()

    journal = vault.unlock(PASSWORD).journal
    taken = journal.measuring.unfinished(measures.measure("pcl-5"))
    journal.close()
    assert taken is not None
    assert taken.answers == {"1": 4, "2": 0, "3": 1, "4": 2, "5": 3}


def test_what_the_disk_refuses_is_told_and_saved_with_the_next_answer(
    qtbot: QtBot, page: MeasurePage, desk: FullDisk
) -> None:
    start(qtbot, page, "gad-7")
    type_numbers("1")
    assert unfinished(qtbot, desk, "gad-7") == {"1": 1}
    assert page.pending() is None
    desk.is_full = True
    type_numbers("2")
    qtbot.waitUntil(lambda: "The disk is full." in shown(page))
    button(page, "Finish later").click()
    assert "3 of 7" in shown(page)

    desk.is_full = False
    pending = page.pending()
    assert pending is not None
    desk.settle(pending)
    assert unfinished(qtbot, desk, "gad-7") == {"1": 1, "2": 2}
    type_numbers("3")
    qtbot.waitUntil(lambda: "The disk is full." not in shown(page))
    assert unfinished(qtbot, desk, "gad-7") == {"1": 1, "2": 2, "3": 3}
    assert page.pending() is None


def test_after_a_refused_beginning_one_can_begin_again(
    qtbot: QtBot, page: MeasurePage, desk: FullDisk
) -> None:
    page.begin("gad-7")
    qtbot.waitUntil(lambda: sees(page, "Begin"))
    desk.is_full = True
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "The disk is full." in shown(page))
    desk.is_full = False
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "1 of 7" in shown(page))


def test_phq_9_ends_with_a_question_that_is_not_counted(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    start(qtbot, page, "phq-9")
    type_numbers("111111110")
    text = shown(page)
    assert "This one is not counted." in text
    assert "Over the last 2 weeks" not in text
    assert [row.text() for row in rows(page)] == [
        "Not difficult at all",
        "Somewhat difficult",
        "Very difficult",
        "Extremely difficult",
    ]
    type_numbers("2")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "8 of 27" in shown(page))
    assert "Not counted:" in shown(page)
    assert "Very difficult." in shown(page)


@pytest.mark.parametrize(
    ("measure", "words"),
    [
        (
            "pcl-5",
            (
                "Hvor mye har du vært plaget av dette i løpet av den siste måneden?",
                "Gjentatte, forstyrrende og uønskede minner",
                "Slett ikke",
            ),
        ),
        (
            "phq-9",
            (
                "Hvor ofte har du vært plaget av ett eller flere",
                "Liten interesse for eller glede av å gjøre ting",
                "Ikke i det hele tatt",
            ),
        ),
    ],
)
def test_where_there_is_a_norwegian_wording_it_is_asked_in_norwegian(
    qtbot: QtBot,
    norwegian: MeasurePage,
    desk: Desk,
    measure: str,
    words: tuple[str, ...],
) -> None:
    start(qtbot, norwegian, measure)
    assert all(each in shown(norwegian) for each in words)
    taken = measures.measure(measure)
    begun = asked(qtbot, desk, lambda journal: journal.measuring.unfinished(taken))
    assert begun is not None
    assert begun.language == "nb"


def test_gad_7_is_asked_in_english_and_says_why(
    qtbot: QtBot, norwegian: MeasurePage
) -> None:
    norwegian.begin("gad-7")
    qtbot.waitUntil(lambda: "GAD-7 · siste to uker" in shown(norwegian))
    assert "Derfor står spørsmålene på engelsk." in shown(norwegian)
    start(qtbot, norwegian, "gad-7")
    assert "Feeling nervous, anxious or on edge" in shown(norwegian)
    assert "Not at all" in shown(norwegian)


def test_in_english_there_is_no_note_about_a_translation(
    qtbot: QtBot, page: MeasurePage
) -> None:
    page.begin("gad-7")
    qtbot.waitUntil(lambda: sees(page, "Begin"))
    assert "Norwegian" not in shown(page)


def test_one_begun_in_another_language_goes_on_in_it(
    qtbot: QtBot, norwegian: MeasurePage, desk: Desk
) -> None:
    begin(qtbot, desk, "pcl-5", {"1": 1})
    norwegian.begin("pcl-5")
    qtbot.waitUntil(lambda: sees(norwegian, "Go on"))
    press(Qt.Key.Key_Return)
    assert "Repeated, disturbing dreams" in shown(norwegian)


def test_sources_licence_and_translation_are_a_click_away(
    qtbot: QtBot, page: MeasurePage
) -> None:
    page.begin("pcl-5")
    qtbot.waitUntil(lambda: sees(page, "Begin"))
    assert "public domain" not in shown(page)
    button(page, "About this questionnaire").click()
    text = shown(page)
    assert "public domain" in text
    assert "10.1037/pas0001098" in text
    assert "Trond Heir" in text
    button(page, "Close what is said about this questionnaire").click()
    assert "public domain" not in shown(page)


def test_tab_passes_the_answers_as_one(qtbot: QtBot, page: MeasurePage) -> None:
    start(qtbot, page, "gad-7")
    assert tab_stops() == [
        "Feeling nervous, anxious or on edge",
        "Skip this one",
        "All on one page",
        "Finish later",
        "Delete these answers",
        "About this questionnaire",
    ]
    type_numbers("1")
    press(Qt.Key.Key_Backspace)
    assert tab_stops()[:4] == [
        "1, Several days",
        "Next",
        "Skip this one",
        "All on one page",
    ]


def test_tab_goes_down_the_whole_page(qtbot: QtBot, page: MeasurePage) -> None:
    start(qtbot, page, "gad-7")
    button(page, "All on one page").click()
    assert tab_stops()[:8] == [
        *(item.text.en for item in measures.measure("gad-7").items),
        "Finish",
    ]


def test_return_presses_the_button_it_is_on(qtbot: QtBot, page: MeasurePage) -> None:
    start(qtbot, page, "gad-7")
    tab_to("Skip this one")
    press(Qt.Key.Key_Return)
    assert "2 of 7" in shown(page)


def test_every_control_has_a_name(qtbot: QtBot, page: MeasurePage) -> None:
    start(qtbot, page, "phq-9")
    button(page, "All on one page").click()
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert widget.accessibleName(), widget
    for row in page.findChildren(QRadioButton):
        if row.isVisible():
            assert row.accessibleDescription()


def test_forgetting_leaves_no_answer_on_the_page(
    qtbot: QtBot, page: MeasurePage
) -> None:
    start(qtbot, page, "gad-7")
    type_numbers("33")
    button(page, "All on one page").click()
    page.forget()
    assert not any(row.isChecked() for row in page.findChildren(QRadioButton))
    kept = "\n".join(name(each) for each in page.findChildren(QWidget))
    assert "of 7" not in kept


def test_a_shortcut_of_the_window_is_not_an_answer(
    qtbot: QtBot, page: MeasurePage, desk: Desk
) -> None:
    start(qtbot, page, "gad-7")
    QTest.keyClick(focused(), Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert "1 of 7" in shown(page)
    assert unfinished(qtbot, desk, "gad-7") == {}
