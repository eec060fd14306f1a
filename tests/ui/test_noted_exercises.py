"""Before and after an exercise: noted if one likes, kept at once, shown quietly."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from pytestqt.qtbot import QtBot
from typing_extensions import override

from journal.domain.grounding import Grounding
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.motion import is_motion_reduced
from journal.ui.pages.help_now import HelpNowPage
from journal.ui.widgets.earlier_times import EarlierTimes
from tests.conftest import PASSWORD
from tests.ui.at_desk import asked
from tests.ui.window import name, shown


@pytest.fixture
def desk(vault: Vault, qapp: object) -> Iterator[Desk]:
    desk = Desk(vault.create(PASSWORD).journal)
    yield desk
    desk.close()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, appearance: Appearance) -> HelpNowPage:
    page = HelpNowPage(appearance, "en", desk=desk)
    qtbot.addWidget(page)
    page.resize(1084, 1200)
    page.show()
    return page


def click(page: QWidget, wanted: str) -> None:
    (button,) = [
        each
        for each in page.findChildren(QAbstractButton)
        if each.isVisible() and name(each) == wanted
    ]
    button.click()


def kept(qtbot: QtBot, desk: Desk) -> tuple[Grounding, ...]:
    return asked(qtbot, desk, lambda journal: journal.grounding.all())


def numbers(qtbot: QtBot, desk: Desk) -> list[tuple[int | None, int | None]]:
    return [(each.before, each.after) for each in kept(qtbot, desk)]


def do_exercise(page: HelpNowPage) -> None:
    for _ in range(5):
        click(page, "Next")


def test_an_exercise_without_a_number_is_kept_nowhere(
    qtbot: QtBot, page: HelpNowPage, desk: Desk
) -> None:
    click(page, "5-4-3-2-1")
    do_exercise(page)
    click(page, "Stop here")
    assert kept(qtbot, desk) == ()
    assert "Earlier times" not in shown(page)


def test_two_numbers_stand_beside_each_other_once(
    qtbot: QtBot, page: HelpNowPage, desk: Desk
) -> None:
    click(page, "5-4-3-2-1")
    click(page, "Before: 7")
    assert numbers(qtbot, desk) == [(7, None)]
    assert "Before 7." not in shown(page)
    do_exercise(page)
    click(page, "After: 4")
    assert "Before 7, after 4." in shown(page)
    assert numbers(qtbot, desk) == [(7, 4)]
    (one,) = kept(qtbot, desk)
    assert one.exercise == "five-senses"


def test_numbers_that_are_taken_back_leave_nothing(
    qtbot: QtBot, page: HelpNowPage, desk: Desk
) -> None:
    click(page, "Breathe with me")
    click(page, "Before: 7")
    click(page, "Clear the number before")
    assert numbers(qtbot, desk) == []
    click(page, "Before: 3")
    assert numbers(qtbot, desk) == [(3, None)]


def test_every_exercise_says_when_to_stop(page: HelpNowPage) -> None:
    for exercise in ("Breathe with me", "5-4-3-2-1", "Where and when I am"):
        click(page, exercise)
        assert "Stop if " in shown(page)


def test_one_can_write_about_it_and_come_back_to_that(
    qtbot: QtBot, page: HelpNowPage, desk: Desk
) -> None:
    click(page, "5-4-3-2-1")
    click(page, "Before: 7")
    do_exercise(page)
    with qtbot.waitSignal(page.entry_wanted) as wanted:
        click(page, "Write about it")
    (one,) = kept(qtbot, desk)
    assert wanted.args == [one.entry]
    click(page, "After: 2")
    (one,) = kept(qtbot, desk)
    assert (one.before, one.after) == (7, 2)
    assert wanted.args == [one.entry]
    click(page, "Earlier times")
    qtbot.waitUntil(lambda: "Before 7, after 2." in shown(earlier(page)))
    with qtbot.waitSignal(page.entry_wanted) as again:
        click(page, "Open what you wrote after 5-4-3-2-1, 23 November 2026")
    assert again.args == [one.entry]


def earlier(page: HelpNowPage) -> EarlierTimes:
    (card,) = page.findChildren(EarlierTimes)
    return card


def test_an_earlier_time_is_removed_and_taken_back(
    qtbot: QtBot, page: HelpNowPage, desk: Desk
) -> None:
    click(page, "Breathe with me")
    click(page, "Before: 7")
    qtbot.waitUntil(lambda: "Earlier times" in shown(page))
    assert "Before 7." not in shown(page)
    click(page, "Earlier times")
    assert "Before 7." in shown(page)
    click(page, "Remove Breathe with me, 23 November 2026")
    qtbot.waitUntil(lambda: "Before 7." not in shown(page))
    assert kept(qtbot, desk) == ()
    click(page, "Undo")
    qtbot.waitUntil(lambda: "Before 7." in shown(page))
    assert numbers(qtbot, desk) == [(7, None)]


def test_large_text_needs_no_scrolling_sideways(
    qtbot: QtBot, desk: Desk, appearance: Appearance
) -> None:
    appearance.set_text_scale(2.0)
    page = HelpNowPage(appearance, "nb", desk=desk)
    qtbot.addWidget(page)
    page.resize(880, 800)  # beside the rail
    page.show()
    click(page, "5-4-3-2-1")
    click(page, "Før: 7")
    qtbot.waitUntil(lambda: "Tidligere ganger" in shown(page))
    click(page, "Tidligere ganger")
    qtbot.waitUntil(lambda: page.horizontalScrollBar().maximum() == 0)


def test_a_lock_takes_the_list_and_the_exercise_from_sight(
    qtbot: QtBot, page: HelpNowPage, desk: Desk
) -> None:
    click(page, "Breathe with me")
    click(page, "Before: 7")
    qtbot.waitUntil(lambda: "Earlier times" in shown(page))
    page.forget()
    assert "Earlier times" not in shown(page)
    assert "Stop here" not in shown(page)
    assert not any("Before 7." in text for text in shown(page).splitlines())


def test_a_locked_page_asks_for_no_number(qtbot: QtBot, appearance: Appearance) -> None:
    page = HelpNowPage(appearance, "en")
    qtbot.addWidget(page)
    page.show()
    click(page, "5-4-3-2-1")
    do_exercise(page)
    assert "Distress" not in shown(page)
    assert "Write about it" not in shown(page)


class Still(QProxyStyle):
    """The style of a system on which nothing should move."""

    @override
    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returnData)


def test_motion_is_as_much_as_the_system_wants(
    qtbot: QtBot, appearance: Appearance
) -> None:
    widget, still = QWidget(), Still()
    qtbot.addWidget(widget)
    assert not is_motion_reduced(widget)
    widget.setStyle(still)
    assert is_motion_reduced(widget)
