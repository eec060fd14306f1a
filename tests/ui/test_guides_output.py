"""A guide that leaves the program: on paper, as PDF, or by the browser."""

from pathlib import Path
from stat import S_IMODE

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from journal.ui import guide_paper
from journal.ui.appearance import Appearance
from journal.ui.pages.guides import GuidesPage
from journal.ui.reading_room import ReadingRoom
from tests.conftest import SetClock
from tests.ui.guides import GUIDES, part, use_link
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import shown

_OPEN = "Open in the browser"


class Browser:
    """Stands for the browser of the system."""

    def __init__(self) -> None:
        self.opened: list[str] = []
        self.is_there = True

    def __call__(self, address: QUrl) -> bool:
        self.opened.append(address.toString())
        return self.is_there


@pytest.fixture
def prompts(tmp_path: Path) -> ScriptedPrompts:
    return ScriptedPrompts(file=tmp_path / "chosen.pdf")


@pytest.fixture
def browser() -> Browser:
    return Browser()


@pytest.fixture
def page(
    qtbot: QtBot,
    appearance: Appearance,
    clock: SetClock,
    prompts: ScriptedPrompts,
    browser: Browser,
) -> GuidesPage:
    """Show the page as it is in front of a locked journal."""
    page = GuidesPage(
        ReadingRoom(
            guides=GUIDES,
            appearance=appearance,
            clock=clock,
            prompts=prompts,
            language="en",
            browse=browser,
        )
    )
    qtbot.addWidget(page)
    page.resize(1084, 800)
    page.show()
    return page


def save_pdf(qtbot: QtBot, page: GuidesPage, told: str) -> None:
    part(page, QToolButton, "Save as PDF").click()
    qtbot.waitUntil(lambda: told in shown(page))


def test_a_guide_is_saved_as_pdf_for_its_owner_alone(
    qtbot: QtBot, page: GuidesPage, prompts: ScriptedPrompts
) -> None:
    save_pdf(qtbot, page, "Saved as chosen.pdf.")
    assert prompts.asked == ["PDF: guide.pdf"]  # a name that tells nobody anything
    assert prompts.file is not None
    assert prompts.file.read_bytes().startswith(b"%PDF-")
    assert S_IMODE(prompts.file.stat().st_mode) == 0o600


def test_the_pdf_names_neither_program_nor_guide(appearance: Appearance) -> None:
    data = guide_paper.as_pdf("<h1>Grounding skills</h1>", appearance)
    for word in ("Grounding", "Session Journal"):
        assert word.encode() not in data
        assert word.encode("utf-16-be") not in data


def test_a_folder_that_refuses_is_told_of(
    qtbot: QtBot, page: GuidesPage, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    prompts.file = tmp_path / "nowhere" / "chosen.pdf"
    save_pdf(qtbot, page, "Not saved: No such file or directory.")
    assert list(tmp_path.iterdir()) == []


def test_saving_can_be_left(page: GuidesPage, prompts: ScriptedPrompts) -> None:
    prompts.file = None
    part(page, QToolButton, "Save as PDF").click()
    assert "Saved" not in shown(page)


def test_a_guide_is_printed_under_a_neutral_name(
    page: GuidesPage, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    paper = QPrinter()
    paper.setOutputFileName(str(tmp_path / "paper.pdf"))
    prompts.paper = paper
    part(page, QToolButton, "Print (Ctrl+P)").click()
    assert prompts.asked == ["Reading"]
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("language", ["en", "nb"])
def test_paper_has_the_whole_guide_and_its_sources_but_no_link(
    appearance: Appearance, language: str
) -> None:
    guide = GUIDES.guide("grounding", language)
    html = GUIDES.paper(guide)
    assert "<a" not in html
    text = guide_paper.document(html, appearance).toPlainText()
    for heading in (guide.title, *GUIDES.headings(guide)):
        assert heading in text
    for source in guide.sources:
        assert source.title in text


def test_the_browser_opens_only_after_a_line_that_says_so(
    page: GuidesPage, browser: Browser
) -> None:
    use_link(page, "open:1")
    assert browser.opened == []
    said = shown(page)
    assert "Your browser will go online and open https://doi.org/" in said
    part(page, QPushButton, _OPEN).click()
    assert browser.opened == ["https://doi.org/10.1192/bjo.2019.62"]
    assert not part(page, QPushButton, _OPEN).isVisible()


def test_one_can_stay_here(page: GuidesPage, browser: Browser) -> None:
    use_link(page, "open:1")
    part(page, QPushButton, "Stay here").click()
    assert browser.opened == []
    assert not part(page, QPushButton, _OPEN).isVisible()


def test_another_guide_puts_the_line_away(page: GuidesPage) -> None:
    use_link(page, "open:1")
    page.open_guide("grounding")
    assert not part(page, QPushButton, _OPEN).isVisible()


def test_a_browser_that_does_not_answer_is_told_of(
    page: GuidesPage, browser: Browser
) -> None:
    browser.is_there = False
    use_link(page, "open:1")
    part(page, QPushButton, _OPEN).click()
    assert "No browser answered." in shown(page)


@pytest.mark.parametrize("link", ["open:0", "open:999", "open:-1", "open:x", "open:"])
def test_a_source_that_is_not_there_opens_nothing(
    page: GuidesPage, browser: Browser, link: str
) -> None:
    use_link(page, link)
    assert not part(page, QPushButton, _OPEN).isVisible()
    assert browser.opened == []
