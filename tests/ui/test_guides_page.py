"""Reading guides in the window: finding, following, going back, writing."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.errors import NotFoundError
from journal.ui.appearance import Appearance
from journal.ui.pages.guides import GuidesPage
from journal.ui.reading_room import ReadingRoom
from journal.ui.widgets.guide_contents import GuideContents
from journal.ui.widgets.guide_reader import GuideReader
from journal.ui.widgets.leaf import Leaf
from tests.conftest import SetClock
from tests.ui.guides import (
    GUIDES,
    down,
    part,
    rows,
    title,
    use_link,
)
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import shown

Make = Callable[[], GuidesPage]


@pytest.fixture
def make(qtbot: QtBot, appearance: Appearance, clock: SetClock) -> Make:
    """Show the page as it is in front of a locked journal."""

    def made() -> GuidesPage:
        prompts = ScriptedPrompts()
        page = GuidesPage(
            ReadingRoom(
                guides=GUIDES,
                appearance=appearance,
                clock=clock,
                prompts=prompts,
                language="en",
            )
        )
        qtbot.addWidget(page)
        page.resize(1084, 800)
        page.show()
        return page

    return made


@pytest.fixture
def page(make: Make) -> GuidesPage:
    return make()


def test_the_first_guide_is_open_and_marked(page: GuidesPage) -> None:
    assert title(page) == "About PTSD and complex PTSD"
    current = part(page, GuideContents).currentItem()
    assert current is not None
    assert current.text() == title(page)


def test_the_contents_stand_under_their_sections(page: GuidesPage) -> None:
    listed = rows(page)
    assert listed.index("Skills") < listed.index("Grounding skills")
    assert listed.index("Grounding skills") < listed.index("Help")


def test_arrow_keys_skip_the_names_of_sections(page: GuidesPage) -> None:
    contents = part(page, GuideContents)
    contents.setFocus()
    QTest.keyClick(contents, Qt.Key.Key_Down)
    assert title(page) != "About PTSD and complex PTSD"
    assert title(page) in rows(page)


def test_a_guide_is_opened_by_its_slug(page: GuidesPage) -> None:
    page.open_guide("grounding")
    assert title(page) == "Grounding skills"
    with pytest.raises(NotFoundError):
        page.open_guide("nothing")


def test_the_small_line_says_section_minutes_and_month(page: GuidesPage) -> None:
    texts = [label.text() for label in page.findChildren(QLabel)]
    assert "Understanding · 6 minutes · reviewed November 2026" in texts


def test_a_link_to_another_guide_is_followed_and_undone(page: GuidesPage) -> None:
    use_link(page, "guide:grounding")
    assert title(page) == "Grounding skills"
    page.go_back()
    assert title(page) == "About PTSD and complex PTSD"
    page.go_forward()
    assert title(page) == "Grounding skills"


def test_alt_and_arrows_go_back_and_forward(page: GuidesPage, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.open_guide("grounding")
    part(page, QLineEdit).setFocus()
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(part(page, QLineEdit), Qt.Key.Key_Left, alt)
    assert title(page) == "About PTSD and complex PTSD"
    QTest.keyClick(part(page, QLineEdit), Qt.Key.Key_Right, alt)
    assert title(page) == "Grounding skills"


def test_going_back_from_a_source_returns_to_the_line(
    page: GuidesPage, qtbot: QtBot
) -> None:
    scroll_bar = part(page, GuideReader).verticalScrollBar()
    qtbot.waitUntil(lambda: scroll_bar.maximum() > 1000)
    scroll_bar.setValue(300)
    use_link(page, "source:2")
    assert down(page) > 1000
    page.go_back()
    assert down(page) == 300


def test_nothing_happens_at_the_ends_of_the_way(page: GuidesPage) -> None:
    page.go_back()
    page.go_forward()
    assert title(page) == "About PTSD and complex PTSD"


def test_a_dead_or_foreign_link_leads_nowhere(page: GuidesPage) -> None:
    for link in ("guide:nothing", "https://example.org", "file:///etc/passwd"):
        use_link(page, link)
        assert title(page) == "About PTSD and complex PTSD"


def test_the_text_loads_nothing(page: GuidesPage) -> None:
    leaf = part(page, Leaf)
    image = QTextDocument.ResourceType.ImageResource.value
    assert leaf.loadResource(image, QUrl("file:///etc/hostname")) is None
    assert not leaf.openLinks()


def test_a_doi_is_copied(page: GuidesPage) -> None:
    use_link(page, "copy:1")
    assert QGuiApplication.clipboard().text() == "10.1192/bjo.2019.62"


def test_a_search_lists_what_it_found(page: GuidesPage) -> None:
    field = part(page, QLineEdit)
    QTest.keyClicks(field, "kettle")
    assert rows(page) == ["Grounding skills"]
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert title(page) == "Grounding skills"
    field.clear()
    assert "Understanding" in rows(page)


def test_a_search_without_result_says_so(page: GuidesPage) -> None:
    QTest.keyClicks(part(page, QLineEdit), "zebra")
    assert rows(page) == []
    shown = [label for label in page.findChildren(QLabel) if label.isVisible()]
    assert "No guide has these words." in [label.text() for label in shown]


def test_while_locked_there_is_no_way_to_write_or_to_keep(page: GuidesPage) -> None:
    for slug in ("grounding", "sleep"):
        page.open_guide(slug)
        texts = shown(page)
        for words in ("Write about this", "Start a", "I have read this"):
            assert words not in texts
    assert not part(page, QToolButton, "Bookmark this place (Ctrl+D)").isVisible()


def test_the_switch_changes_the_language_and_keeps_the_place(
    page: GuidesPage, qtbot: QtBot
) -> None:
    page.open_guide("crisis-help")
    with qtbot.waitSignal(page.language_chosen) as chosen:
        part(page, QPushButton, "Guides in Norwegian").click()
    assert chosen.args == ["nb"]
    assert title(page) == "Hjelp i krise"
    assert "Ferdigheter" in rows(page)


def test_a_guide_past_its_date_says_so(make: Make, clock: SetClock) -> None:
    clock.wind(timedelta(days=800))
    assert "read again before 23 November 2027" in shown(make())


def test_a_fresh_guide_has_no_such_line(page: GuidesPage) -> None:
    texts = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert not any("read again before" in text for text in texts)


def test_the_tab_key_brings_a_link_into_sight(page: GuidesPage) -> None:
    leaf = part(page, Leaf, "Text of the guide")
    leaf.setFocus()
    for _ in range(12):
        QTest.keyClick(leaf, Qt.Key.Key_Tab)
    reader = part(page, GuideReader)
    place = leaf.mapTo(reader, leaf.cursorRect().center()).y()
    assert down(page) > 0
    assert 0 < place < reader.height()


def test_arrow_keys_scroll_while_the_text_has_the_focus(page: GuidesPage) -> None:
    leaf = part(page, Leaf, "Text of the guide")
    leaf.setFocus()
    QTest.keyClick(leaf, Qt.Key.Key_PageDown)
    assert down(page) > 100


def test_the_column_is_no_wider_than_is_good_to_read(
    page: GuidesPage, qtbot: QtBot
) -> None:
    page.resize(1800, 800)
    leaf = part(page, Leaf)
    qtbot.waitUntil(lambda: leaf.viewport().width() == 640)


def test_another_theme_keeps_the_text(page: GuidesPage, appearance: Appearance) -> None:
    leaf = part(page, Leaf)
    before = leaf.toPlainText()
    appearance.set_scheme("dark")
    assert leaf.toPlainText() == before
    appearance.set_scheme("light")


def test_every_stop_of_the_tab_key_has_a_name(page: GuidesPage) -> None:
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            is_inner = widget.objectName().startswith("qt_")
            assert is_inner or widget.accessibleName(), widget
