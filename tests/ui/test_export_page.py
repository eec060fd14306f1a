"""Export: what leaves is chosen, counted, told as readable, and written once."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from journal.domain.choice import EVERYTHING, Format
from journal.domain.entry import Draft, Kind
from journal.domain.moment import Clock
from journal.domain.mood import Feeling
from journal.services.journal import Journal
from journal.services.settings import PROGRAMS_OWN
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.export_output import ExportOutput
from journal.ui.pages.export import ExportPage
from journal.ui.widgets.controls import Chip
from journal.ui.widgets.measure_view import CARE_SHOWN
from tests.conftest import NOON, PASSWORD
from tests.courses import begin_course, write_at
from tests.ui.at_desk import asked, put
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import press, shown, tab_stops, tab_to

SPACE = Qt.Key.Key_Space


def fill(journal: Journal) -> None:
    _, (session,) = begin_course(journal, "0,1,0")
    write_at(journal, session, "in the course", Kind.SESSION)
    journal.writing.write(
        Draft(kind=Kind.NOTE, body="words", tags=("sea",), shareable=True)
    )
    journal.moods.check_in(Feeling(pleasantness=1, energy=2))


@pytest.fixture
def desk(vault: Vault, qapp: QApplication) -> Iterator[Desk]:
    journal = vault.create(PASSWORD).journal
    fill(journal)
    desk = Desk(journal)
    yield desk
    desk.close()


@pytest.fixture
def prompts(tmp_path: Path) -> ScriptedPrompts:
    return ScriptedPrompts(file=tmp_path / "out.json", folder=tmp_path)


@pytest.fixture
def page(
    qtbot: QtBot,
    desk: Desk,
    appearance: Appearance,
    clock: Clock,
    prompts: ScriptedPrompts,
) -> ExportPage:
    page = ExportPage(desk, appearance, prompts, clock)
    qtbot.addWidget(page)
    page.resize(1084, 1000)
    page.show()
    page.activateWindow()
    settle(qtbot, desk)
    chip(page, "To keep (JSON)").setFocus()
    return page


def settle(qtbot: QtBot, desk: Desk) -> None:
    for _ in range(2):
        asked(qtbot, desk, lambda _: None)


def chip(page: ExportPage, text: str) -> Chip:
    (found,) = [each for each in page.findChildren(Chip) if each.text() == text]
    return found


def export(page: ExportPage) -> QPushButton:
    buttons = page.findChildren(QPushButton)
    (found,) = [each for each in buttons if each.text() == "Export…"]
    return found


def box(page: ExportPage, text: str) -> QCheckBox:
    (found,) = [each for each in page.findChildren(QCheckBox) if each.text() == text]
    return found


def choice(page: ExportPage, name: str) -> QComboBox:
    lists = page.findChildren(QComboBox)
    (found,) = [each for each in lists if each.accessibleName() == name]
    return found


def written(qtbot: QtBot, page: ExportPage) -> Path:
    """Press the button and return where it went."""
    (output,) = page.findChildren(ExportOutput)
    with qtbot.waitSignal(output.written) as told:
        export(page).click()
    path = told.args[0] if told.args else None
    assert isinstance(path, Path)
    return path


def test_it_says_how_much_there_is_and_who_can_read_it(page: ExportPage) -> None:
    assert "2 entries, 1 check-in, 1 other thing" in shown(page)
    assert "What you export is not encrypted. Anyone who comes" in shown(page)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("To keep (JSON)", "this program can bring back"),
        ("Text files (Markdown)", "a file for each entry"),
        ("Page to read (HTML)", "in any browser"),
        ("Tables (CSV)", "for a spreadsheet"),
    ],
)
def test_each_format_has_its_sentence(
    page: ExportPage, name: str, sentence: str
) -> None:
    chip(page, name).click()
    assert sentence in shown(page)
    assert sentence in chip(page, name).accessibleDescription()


def test_everything_is_written_and_told_where(
    qtbot: QtBot, page: ExportPage, tmp_path: Path, prompts: ScriptedPrompts
) -> None:
    path = written(qtbot, page)
    assert path == tmp_path / "out.json"
    assert json.loads(path.read_bytes())["complete"] is True
    assert prompts.asked == ["JSON: journal.json"]
    assert f"Written. It is here: {path}" in shown(page)
    assert export(page).hasFocus()


def test_where_it_is_is_told_once(qtbot: QtBot, page: ExportPage) -> None:
    written(qtbot, page)
    page.hide()
    page.show()
    assert "It is here" not in shown(page)


def test_the_next_choice_takes_the_outcome_away(qtbot: QtBot, page: ExportPage) -> None:
    written(qtbot, page)
    chip(page, "Tables (CSV)").click()
    assert "It is here" not in shown(page)


def test_folders_are_made_beside_each_other(
    qtbot: QtBot, page: ExportPage, tmp_path: Path, desk: Desk
) -> None:
    chip(page, "Text files (Markdown)").click()
    settle(qtbot, desk)
    assert written(qtbot, page) == tmp_path / "journal-export"
    assert written(qtbot, page) == tmp_path / "journal-export-2"
    assert (tmp_path / "journal-export-2" / "README.txt").exists()


@pytest.mark.parametrize("name", ["To keep (JSON)", "Tables (CSV)"])
def test_without_a_place_nothing_is_written(
    qtbot: QtBot, page: ExportPage, desk: Desk, prompts: ScriptedPrompts, name: str
) -> None:
    chip(page, name).click()
    settle(qtbot, desk)
    prompts.file = prompts.folder = None
    export(page).click()
    assert export(page).isEnabled()
    assert "It is here" not in shown(page)


def test_a_part_is_chosen_by_what_entries_are(
    qtbot: QtBot, page: ExportPage, desk: Desk
) -> None:
    chip(page, "A part").click()
    chip(page, "Session").click()
    settle(qtbot, desk)
    assert "1 entry, 1 other thing" in shown(page)
    assert "with the appointments they belong to" in shown(page)
    chip(page, "Session").click()
    box(page, "Only what is marked as shareable").click()
    settle(qtbot, desk)
    assert "1 entry\n" in shown(page)
    assert "and nothing else" in shown(page)
    box(page, "Check-ins and questionnaires too").click()
    settle(qtbot, desk)
    assert "1 entry, 1 check-in" in shown(page)
    titles = [each["title"] for each in read(written(qtbot, page))["entries"]]
    assert titles == [""]


def read(path: Path) -> dict[str, list[dict[str, object]]]:
    document: dict[str, list[dict[str, object]]] = json.loads(path.read_bytes())
    return document


@pytest.mark.parametrize(("name", "said"), [("Tag", "sea"), ("Course", "Autumn")])
def test_a_part_is_chosen_by_tag_and_course(
    qtbot: QtBot, page: ExportPage, desk: Desk, name: str, said: str
) -> None:
    chip(page, "A part").click()
    offered = choice(page, name)
    offered.setCurrentIndex(offered.findText(said))
    settle(qtbot, desk)
    assert len(read(written(qtbot, page))["entries"]) == 1


def test_what_is_chosen_stays_where_the_journal_changes(
    qtbot: QtBot, page: ExportPage, desk: Desk
) -> None:
    chip(page, "A part").click()
    offered = choice(page, "Tag")
    offered.setCurrentIndex(offered.findText("sea"))
    draft = Draft(kind=Kind.NOTE, body="x", tags=("aaa", "sea"))
    put(qtbot, desk, lambda journal: journal.writing.write(draft))
    settle(qtbot, desk)
    assert offered.currentText() == "sea"
    assert "2 entries" in shown(page)


def test_nothing_can_be_exported_where_nothing_fits(
    qtbot: QtBot, page: ExportPage, desk: Desk
) -> None:
    chip(page, "A part").click()
    chip(page, "Integration").click()
    settle(qtbot, desk)
    assert "Nothing fits this choice." in shown(page)
    assert not export(page).isEnabled()


def test_days_in_the_wrong_order_are_told(
    qtbot: QtBot, page: ExportPage, desk: Desk
) -> None:
    chip(page, "A part").click()
    for each in (box(page, "From"), box(page, "To")):
        each.click()
    last = page.findChildren(QDateEdit)[1]
    last.setDate(QDate(NOON.day.year, 1, 1))
    settle(qtbot, desk)
    assert "The last day lies before the first." in shown(page)
    assert not export(page).isEnabled()


def test_days_alone_are_told_to_take_check_ins_too(
    qtbot: QtBot, page: ExportPage, desk: Desk
) -> None:
    chip(page, "A part").click()
    assert "Nothing is chosen yet: everything is taken." in shown(page)
    box(page, "From").click()
    settle(qtbot, desk)
    assert "Days alone take entries, check-ins" in shown(page)
    assert "2 entries, 1 check-in" in shown(page)


def test_tables_are_chosen_by_days_alone(
    qtbot: QtBot, page: ExportPage, desk: Desk
) -> None:
    chip(page, "A part").click()
    chip(page, "Session").click()
    chip(page, "Tables (CSV)").click()
    settle(qtbot, desk)
    assert not chip(page, "Session").isVisible()
    assert "1 check-in\n" in shown(page)
    path = written(qtbot, page)
    assert [each.name for each in path.iterdir()] == ["check-ins.csv"]


def test_a_file_that_cannot_be_written_is_told(
    qtbot: QtBot, page: ExportPage, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    prompts.file = tmp_path / "no" / "out.json"
    (output,) = page.findChildren(ExportOutput)
    with qtbot.waitSignal(output.refused):
        export(page).click()
    assert "Not saved" in shown(page)
    assert export(page).isEnabled()


def test_it_can_be_stopped_and_nothing_is_left(
    qtbot: QtBot, page: ExportPage, tmp_path: Path
) -> None:
    (output,) = page.findChildren(ExportOutput)
    before = set(tmp_path.iterdir())
    output.begun.connect(page.stop_work)  # as a lock does
    with qtbot.waitSignal(output.refused):
        export(page).click()
    assert "Stopped. Nothing was written." in shown(page)
    assert set(tmp_path.iterdir()) == before


def test_one_is_written_at_a_time(
    qtbot: QtBot, page: ExportPage, prompts: ScriptedPrompts
) -> None:
    (output,) = page.findChildren(ExportOutput)
    with qtbot.waitSignal(output.written):
        export(page).click()
        chip(page, "A part").click()
        assert not export(page).isEnabled()
        output.export(EVERYTHING, Format.JSON)
    assert len(prompts.asked) == 1


def test_all_of_it_is_reached_by_tab(page: ExportPage) -> None:
    chip(page, "A part").click()
    names = tab_stops()
    wanted = ["From", "To", "Preparation", "Session", "Tag", "Course"]
    wanted += ["Only what is marked as shareable", "Check-ins and questionnaires too"]
    assert [name for name in names if name in wanted] == wanted
    assert names[-1] == "Export…"


def test_it_is_done_by_keyboard(
    qtbot: QtBot, page: ExportPage, desk: Desk, tmp_path: Path
) -> None:
    press(Qt.Key.Key_Right)
    press(SPACE)
    settle(qtbot, desk)
    tab_to("Export…")
    (output,) = page.findChildren(ExportOutput)
    with qtbot.waitSignal(output.written):
        press(SPACE)
    assert (tmp_path / "journal-export").is_dir()


def test_no_names_are_left_after_a_lock(qtbot: QtBot, page: ExportPage) -> None:
    written(qtbot, page)
    page.forget()
    assert choice(page, "Tag").count() == choice(page, "Course").count() == 1
    assert "It is here" not in shown(page)


def test_what_the_window_notes_for_itself_never_leaves() -> None:
    assert CARE_SHOWN in PROGRAMS_OWN
