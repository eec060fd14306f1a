"""What is said in Norwegian, and switching to it with every word kept."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTextEdit,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from journal.domain.changes import Changes
from journal.domain.errors import NotSavedError
from journal.domain.moment import Clock, Moment
from journal.domain.sentence import in_turn, said
from journal.services import demo
from journal.services.journal import Journal
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.commands import by_key
from journal.ui.languages import chosen_language, spoken_language
from journal.ui.main_window import MainWindow
from journal.ui.pages.settings import SettingsPage
from journal.ui.pages.unlock import UnlockPage
from journal.ui.translation import (
    Translation,
    in_words,
    reason_of,
    speak,
    wording,
)
from journal.ui.widgets.dates import full_day, short_day
from journal.ui.widgets.keys_sheet import KeysSheet
from journal.ui.widgets.language_choice import LanguageChoice, LanguageSwitch
from journal.ui.widgets.palette import Palette
from tests.conftest import PASSWORD
from tests.i18n.linguist import NORWEGIAN, messages
from tests.ui.places import settle
from tests.ui.prompts import ScriptedPrompts
from tests.ui.window import make_window, opened, shut, unlock

ALL_PAGES = (
    *("today", "journal", "mood", "guides", "plan", "help", "settings", "privacy"),
    *("measure", "safety", "licences", "share", "export", "import"),
)
ENGLISH_NAMES = {"English", "Session Journal"}


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    yield
    speak("en")


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
    """A window in front of a new journal."""
    vault.create(PASSWORD).journal.close()
    window = make_window(qtbot, appearance, clock, vault.folder, prompts)
    yield window
    shut(window, prompts)


def test_no_page_says_anything_in_english(
    qtbot: QtBot, window: MainWindow, clock: Clock, appearance: Appearance
) -> None:
    assert isinstance(window.front, UnlockPage)
    way = window.front.findChild(LanguageSwitch)
    assert isinstance(way, LanguageSwitch)
    way.chosen.emit("nb")
    QApplication.processEvents()  # what is not made anew is told of the change
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    english = told_in_english()
    assert not english & set(texts(window))
    window.open_help()
    window.open_guides()
    assert not english & set(texts(window.shelf))
    window.shelf.left.emit()
    unlock(qtbot, window)
    opened(window).desk.do(lambda journal: filled(journal, clock()))
    for key in ALL_PAGES:
        opened(window).show_page(key)
        settle(window)
        found = english & set(texts(opened(window)))
        assert not found, (key, found)
    commands = by_key({"lock": window.lock, "help": window.open_help})
    for over in (Palette(commands, appearance, window), KeysSheet(appearance, window)):
        said_over = set(texts(over))
        assert not english & said_over
        assert said_over & {"Lagre og lås"}


def test_switching_keeps_what_is_typed(qtbot: QtBot, window: MainWindow) -> None:
    unlock(qtbot, window)
    before = opened(window)
    before.write()
    editor = editor_of(before)
    editor.insertPlainText("I am in the middle of")
    cursor = editor.textCursor()
    cursor.setPosition(4)
    editor.setTextCursor(cursor)
    before.show_page("settings")
    choose(before.page("settings"), "Norsk bokmål")
    after = opened(window)
    assert after is not before
    settle(window)
    assert spoken_language() == "nb"
    assert isinstance(after.page("settings"), SettingsPage)
    chip = QApplication.focusWidget()
    assert isinstance(chip, QAbstractButton)
    assert chip.text() == "Norsk bokmål"
    after.show_page("journal")
    settle(window)
    editor = editor_of(after)
    assert editor.toPlainText() == "I am in the middle of"
    assert editor.textCursor().position() == 4
    entries = after.desk
    assert entries is before.desk


def test_the_choice_is_kept(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.preferred) as kept:
        window.choose_language("nb")
    assert kept.args is not None
    assert kept.args[0].language == "nb"
    window.choose_language("en")
    assert isinstance(window.front, UnlockPage)
    assert "Unlock" in texts(window.front)


def test_where_the_disk_refuses_nothing_is_switched(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlock(qtbot, window)
    pages = opened(window)

    def refuse() -> None:
        raise NotSavedError("Not saved: the disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(pages, "save", refuse)
        window.choose_language("nb")
    assert opened(window) is pages
    assert spoken_language() == "en"
    assert "Not saved: the disk is full." in texts(pages)


def test_the_chips_say_what_is_wanted(qtbot: QtBot) -> None:
    choice = LanguageChoice("")
    qtbot.addWidget(choice)
    names = [chip.text() for chip in choice.findChildren(QAbstractButton)]
    assert names == ["The system's", "English", "Norsk bokmål"]
    chosen: list[str] = []
    choice.chosen.connect(chosen.append)
    for name in names:
        choose(choice, name)
    assert chosen == ["", "en", "nb"]


def test_the_front_offers_the_other_language(qtbot: QtBot) -> None:
    for language, other in (("en", "Norsk bokmål"), ("nb", "English")):
        speak(language)
        switch = LanguageSwitch()
        qtbot.addWidget(switch)
        (way,) = switch.findChildren(QAbstractButton)
        assert way.text() == other


@pytest.mark.parametrize(
    ("wanted", "of_system", "language"),
    [
        ("nb", ("en-GB",), "nb"),
        ("en", ("nb-NO",), "en"),
        ("", ("nb-NO", "en"), "nb"),
        ("", ("nn_NO",), "nb"),
        ("", ("no",), "nb"),
        ("", ("en-US", "nb-NO"), "en"),
        ("", ("de-DE", "nb-NO", "en"), "nb"),
        ("", ("C",), "en"),
        ("", (), "en"),
        ("sv", ("sv-SE",), "en"),
    ],
)
def test_the_system_is_asked_where_nothing_is_wanted(
    wanted: str, of_system: tuple[str, ...], language: str
) -> None:
    assert chosen_language(wanted, of_system) == language


def test_days_and_numbers_are_norwegian(qapp: QApplication) -> None:
    speak("nb")
    assert full_day(date(2026, 11, 25)) == "onsdag 25. november"
    assert short_day(date(2026, 5, 17)) == "17. mai"
    assert QLocale().toString(7.5, "f", 1) == "7,5"
    speak("en")
    assert full_day(date(2026, 11, 25)) == "Wednesday 25 November"


def test_sentences_from_below_are_said_in_norwegian(qapp: QApplication) -> None:
    speak("nb")
    day = said(
        "There is a session on {day} already; a day has one at most.",
        day=date(2026, 5, 17),
    )
    assert in_words(day) == "Det er en økt 17. mai 2026 fra før. En dag har høyst én."
    refused = said("Not saved: {reason}.", reason="No space left on device")
    assert reason_of(NotSavedError(in_turn(refused, said("Yes")))) == (
        "Ikke lagret: det er ikke mer plass på disken. Yes"
    )
    plain = reason_of(NotSavedError("Not saved: the disk is full."))
    assert plain == "Ikke lagret: Disken er full."
    folder = said("There is no folder {path}.", path=Path("/a"))
    assert in_words(folder) == "Mappa /a finnes ikke."
    speak("en")
    assert in_words(day) == day.replace("2026-05-17", "17 May 2026")
    assert in_words("No such thing.") == "No such thing."


def test_an_export_is_worded_as_the_window_is(qapp: QApplication) -> None:
    speak("nb")
    norwegian = wording()
    speak("en")
    assert norwegian.language == "nb"
    assert norwegian.say(said("Questions for the next appointment")) == (
        "Spørsmål til neste time"
    )
    assert norwegian.day(date(2026, 5, 17)) == "17. mai 2026"
    assert wording().say(said("Practices")) == "Practices"


def test_one_and_many_have_forms_of_their_own(qapp: QApplication) -> None:
    forms = {("Here", "%n days"): ("%n dag", "%n dager")}
    translation = Translation(forms)
    said_so = [translation.translate("Here", "%n days", "", n) for n in (0, 1, 2)]
    assert said_so == ["%n dager", "%n dag", "%n dager"]
    assert translation.translate("There", "%n days", "", 1) is None


def test_the_buttons_of_qt_are_norwegian(qtbot: QtBot) -> None:
    speak("nb")
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    cancel = box.addButton(QDialogButtonBox.StandardButton.Cancel)
    assert cancel.text().replace("&", "") == "Avbryt"
    assert QCoreApplication.translate("QWidgetTextControl", "&Paste") == "&Lim inn"


def filled(journal: Journal, now: Moment) -> Changes:
    demo.fill(journal, now)
    return Changes()


def choose(where: QWidget, name: str) -> None:
    (chip,) = (
        each for each in where.findChildren(QAbstractButton) if each.text() == name
    )
    chip.click()


def editor_of(pages: QWidget) -> QTextEdit:
    (editor,) = (
        each
        for each in pages.findChildren(QTextEdit)
        if each.accessibleName() in {"Text of the entry", "Teksten i innlegget"}
    )
    return editor


def told_in_english() -> set[str]:
    """Return what no page may say: sources that read otherwise in Norwegian."""
    all_of_it = messages(NORWEGIAN)
    norwegian = {each.translation for each in all_of_it}
    return {
        each.source
        for each in all_of_it
        if each.source not in norwegian and len(each.source) > 1
    }


def texts(root: QWidget) -> Iterator[str]:
    """Return everything that the widgets say, to the eye and to a screen reader."""
    for widget in (root, *root.findChildren(QWidget)):
        yield from (widget.accessibleName(), widget.accessibleDescription())
        yield re.sub(r" \([^)]*\+.*\)$", "", widget.toolTip())
        yield from shown(widget)
    for action in root.findChildren(QAction):
        yield from (action.text().replace("&", ""), action.toolTip())


def shown(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text().replace("&", "")
        case QLineEdit():
            yield widget.placeholderText()
        case QPlainTextEdit() | QTextEdit():
            yield widget.placeholderText()
        case QListWidget():
            yield from (widget.item(row).text() for row in range(widget.count()))
        case QTreeWidget():
            flags = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
            for column in range(widget.columnCount()):
                yield from (each.text(column) for each in widget.findItems("", flags))
        case QComboBox():
            yield from (widget.itemText(row) for row in range(widget.count()))
