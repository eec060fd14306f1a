"""Every place in the program, and the keys that lead there."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.bringing_in import Batch, BroughtIn, Format, Preview
from journal.domain.entry import Kind
from journal.domain.ids import ImportId
from journal.domain.imported import ImportedCheckIn, ImportedEntry
from journal.domain.mood import Feeling
from journal.ui.main_window import MainWindow
from journal.ui.widgets.earlier_imports import EarlierImports
from journal.ui.widgets.entry_menu import EntryMenu
from journal.ui.widgets.entry_place import EntryPlace
from journal.ui.widgets.import_preview import ImportPreview
from journal.ui.widgets.import_report import ImportReport
from journal.ui.widgets.import_source import ImportSource
from journal.ui.widgets.ways_menu import WaysMenu
from tests.conftest import NOON
from tests.ui.window import CTRL, create_page, opened, press, shown, tab_to, write

Go = Callable[[QtBot, MainWindow], None]
FORMAT = Format(name="elsewhere", told="Elsewhere", has_password=True)
BATCH = Batch(
    id=ImportId(UUID(int=1)),
    format=FORMAT.name,
    told=FORMAT.told,
    brought=NOON,
    entries=3,
    check_ins=0,
)
PREVIEW = Preview(
    format=FORMAT.name,
    told=FORMAT.told,
    entries=(ImportedEntry(written=NOON, body="A walk.", label="Diary"),),
    check_ins=(ImportedCheckIn(at=NOON, mood="rad"),),
    kinds={"Diary": Kind.NOTE},
    moods={"rad": Feeling(pleasantness=4, energy=2)},
)
PHRASE = " ".join(["anchor", "mellow", "harbor", "thrive"] * 6)
SPACE = Qt.Key.Key_Space


def by_phrase(qtbot: QtBot, window: MainWindow) -> None:
    tab_to("Use recovery phrase")
    press(SPACE)


def with_problem(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_A)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)


def locked_guides(qtbot: QtBot, window: MainWindow) -> None:
    tab_to("Read the guides")
    press(SPACE)


def locked_help(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_F1)


def go_back_to_a_backup(qtbot: QtBot, window: MainWindow) -> None:
    tab_to("Restore a backup…")
    press(SPACE)


def nowhere(qtbot: QtBot, window: MainWindow) -> None:
    pass


def password_step(qtbot: QtBot, window: MainWindow) -> None:
    create_page(window).show_password_step()


def phrase_step(qtbot: QtBot, window: MainWindow) -> None:
    create_page(window).show_phrase(PHRASE)


def check_step(qtbot: QtBot, window: MainWindow) -> None:
    create_page(window).show_phrase(PHRASE)
    press(SPACE)


def page(key: Qt.Key) -> Go:
    def go(qtbot: QtBot, window: MainWindow) -> None:
        press(key, CTRL)
        settle(window)

    return go


def settle(window: MainWindow) -> None:
    """Let the answers arrive that the page waits for."""
    for _ in range(3):
        opened(window).desk.settle()
        QApplication.processEvents()


def newest_entry(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_2, CTRL)
    settle(window)
    press(Qt.Key.Key_Down)
    settle(window)
    press(Qt.Key.Key_Return)


def new_entry(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_N, CTRL)


def trash(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_2, CTRL)
    settle(window)
    tab_to("Trash")
    press(SPACE)
    settle(window)


def look_back(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_2, CTRL)
    settle(window)
    tab_to("Look back")
    press(SPACE)
    settle(window)


def thread(qtbot: QtBot, window: MainWindow) -> None:
    newest_entry(qtbot, window)
    press(Qt.Key.Key_T, CTRL)
    settle(window)


def template_name(qtbot: QtBot, window: MainWindow) -> None:
    newest_entry(qtbot, window)
    opened(window).writing.findChildren(EntryMenu)[0].template_wanted.emit()


def sharing(qtbot: QtBot, window: MainWindow) -> None:
    """The entry one came from is ticked, and its page is there."""
    newest_entry(qtbot, window)
    opened(window).writing.findChildren(EntryMenu)[0].share_wanted.emit()
    settle(window)
    qtbot.waitUntil(lambda: "Page 1 of 1" in shown(window))


def templates(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_2, CTRL)
    opened(window).writing.findChildren(WaysMenu)[0].templates_wanted.emit()
    settle(window)


def place_choice(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_N, CTRL)
    opened(window).writing.findChildren(EntryPlace)[0].button.click()


def versions(qtbot: QtBot, window: MainWindow) -> None:
    newest_entry(qtbot, window)
    tab_to("Earlier versions")
    press(SPACE)
    settle(window)


def only_the_text(qtbot: QtBot, window: MainWindow) -> None:
    newest_entry(qtbot, window)
    press(Qt.Key.Key_F11)


def help_now(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_F1)


def regions(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_F1)
    tab_to("In another country? Change the region · currently Norway")
    press(SPACE)


def my_plan(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_F1)
    settle(window)
    tab_to("Make a plan")
    press(SPACE)
    settle(window)


def with_plan(qtbot: QtBot, window: MainWindow) -> None:
    my_plan(qtbot, window)
    for line in ("walk", "sing"):
        write(line)
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_F1)
    settle(window)


def noted_exercise(qtbot: QtBot, window: MainWindow) -> None:
    """An exercise at its end, with a number before, and the list of earlier ones."""
    press(Qt.Key.Key_F1)
    settle(window)
    tab_to("5-4-3-2-1")
    press(SPACE)
    tab_to("Next")
    for _ in range(5):
        press(SPACE)
    tab_to("After: 0")
    press(SPACE)
    settle(window)
    tab_to("Earlier times")
    press(SPACE)


def licences(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_Comma, CTRL)
    tab_to("Licences of what is inside")
    press(SPACE)


def export(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_Comma, CTRL)
    tab_to("Export the journal")


def import_page(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_Comma, CTRL)
    tab_to("Bring in a journal from another program")
    press(SPACE)
    settle(window)


def export_a_part(qtbot: QtBot, window: MainWindow) -> None:
    export(qtbot, window)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Right)
    press(SPACE)
    settle(window)


def import_preview(qtbot: QtBot, window: MainWindow) -> None:
    """All that can be there at once: labels, moods, a password, earlier imports."""
    import_page(qtbot, window)
    page = opened(window).page("import")
    page.findChildren(ImportPreview)[0].show_preview(PREVIEW)
    page.findChildren(EarlierImports)[0].show_batches((BATCH,))
    source = page.findChildren(ImportSource)[0]
    source.show_source(Path("Journal.zip"), (FORMAT,), FORMAT)
    source.ask_password(wanted=True)
    page.findChildren(ImportReport)[0].show_brought(BroughtIn(batch=BATCH.id))


def privacy(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_Comma, CTRL)
    tab_to("Show privacy and safety of your words")
    press(SPACE)
    settle(window)


def key_cards(qtbot: QtBot, window: MainWindow) -> None:
    privacy(qtbot, window)
    for control in ("Change the password", "Make a new recovery phrase"):
        tab_to(control)
        press(SPACE)


def course_form(qtbot: QtBot, window: MainWindow) -> None:
    press(Qt.Key.Key_5, CTRL)
    settle(window)
    press(SPACE)


def appointment(qtbot: QtBot, window: MainWindow) -> None:
    course_form(qtbot, window)
    write("Autumn")
    press(Qt.Key.Key_Return)
    settle(window)
    press(Qt.Key.Key_Return)
    settle(window)


def appointment_form(qtbot: QtBot, window: MainWindow) -> None:
    appointment(qtbot, window)
    tab_to("Add an appointment")
    press(SPACE)


def with_notice(qtbot: QtBot, window: MainWindow) -> None:
    opened(window).show_notice("The key file was damaged. It has been repaired.")


PAGES = [
    page(Qt.Key.Key_1),
    page(Qt.Key.Key_2),
    page(Qt.Key.Key_3),
    page(Qt.Key.Key_4),
    page(Qt.Key.Key_5),
    page(Qt.Key.Key_Comma),
    privacy,
    newest_entry,
    new_entry,
    trash,
    look_back,
    thread,
    template_name,
    templates,
    sharing,
    place_choice,
    versions,
    only_the_text,
    help_now,
    regions,
    my_plan,
    with_plan,
    noted_exercise,
    licences,
    export,
    export_a_part,
    import_page,
    import_preview,
    key_cards,
    course_form,
    appointment,
    appointment_form,
    with_notice,
]


FRONT = [
    nowhere,
    by_phrase,
    with_problem,
    go_back_to_a_backup,
    locked_guides,
    locked_help,
]
FIRST_RUN = [nowhere, password_step, phrase_step, check_step]
