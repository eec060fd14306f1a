"""The prompt an entry answers: shown above the text, kept, and cared for."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from journal.domain.entry import Draft, Kind
from journal.services import prompts
from journal.services.vault import Vault
from journal.ui import sheet
from journal.ui.appearance import Appearance
from journal.ui.widgets.answered_prompt import AnsweredPrompt
from tests.conftest import PASSWORD, SetClock
from tests.ui.autumn import at_page
from tests.ui.reader import Reader
from tests.ui.slow_desk import FullDisk

CARING = "s0.07"
PLAIN = "s0.08"


@pytest.fixture
def reader(
    qtbot: QtBot,
    appearance: Appearance,
    clock: SetClock,
    vault: Vault,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Reader]:
    monkeypatch.setattr(sheet, "PAUSE_MS", 20)
    desk = FullDisk(vault.create(PASSWORD).journal)
    with at_page(qtbot, appearance, clock, desk) as reader:
        yield reader
    desk.close()


def shows_prompt(reader: Reader) -> bool:
    return reader.part(AnsweredPrompt).isVisible()


def test_an_entry_shows_and_keeps_the_prompt_it_answers(reader: Reader) -> None:
    reader.page.new_entry(Kind.SESSION, prompt=PLAIN)
    assert reader.seen(AnsweredPrompt).words == prompts.prompt(PLAIN).words.en
    reader.type("A line\nfor tomorrow")
    reader.wait_until_saved()
    (entry,) = reader.stored()
    assert (entry.prompt, entry.body) == (PLAIN, "for tomorrow")


def test_an_entry_without_a_prompt_shows_no_line(reader: Reader) -> None:
    reader.page.new_entry(Kind.NOTE, prompt=PLAIN)
    reader.page.new_entry(Kind.NOTE)
    assert not shows_prompt(reader)


def test_a_prompt_of_another_version_is_kept_and_not_shown(reader: Reader) -> None:
    entry = reader.write(Draft(kind=Kind.NOTE, title="one", prompt="later.01"))
    reader.open(entry)
    assert not shows_prompt(reader)
    reader.type("x")
    reader.wait_until_saved()
    assert reader.read(entry).prompt == "later.01"


def test_a_prompt_that_cares_leads_to_people_and_to_rights(reader: Reader) -> None:
    reader.page.new_entry(Kind.SESSION, prompt=CARING)
    for name, signal in (
        ("Help now", reader.page.help_wanted),
        ("Your rights in treatment", reader.page.rights_wanted),
    ):
        with reader.qtbot.waitSignal(signal):
            reader.button(name).click()


def test_other_prompts_lead_nowhere(reader: Reader) -> None:
    reader.page.new_entry(Kind.SESSION, prompt=PLAIN)
    assert not reader.has_button("Help now")


def test_the_prompt_is_told_in_norwegian(qtbot: QtBot, appearance: Appearance) -> None:
    line = AnsweredPrompt("nb")
    qtbot.addWidget(line)
    line.show_prompt(CARING)
    assert line.words == prompts.prompt(CARING).words.nb
    names = [button.text() for button in line.findChildren(QPushButton)]
    assert names == ["Hjelp nå", "Rettighetene dine i behandling"]
