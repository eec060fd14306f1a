"""question: kept, ticked, taken along again, removed."""

from datetime import timedelta
from uuid import UUID

import pytest

from journal.domain.entry import Draft, Kind
from journal.services.vault import Vault
from tests.cli.conftest import MISSING, Command, Done
from tests.conftest import PASSWORD, SetClock

pytestmark = pytest.mark.usefixtures("kept")

SLEEP = "Is it usual that sleep is worse again?"


def listed(command: Command, *arguments: str) -> list[dict[str, object]]:
    ran = command("question", "list", *arguments, "--json")
    assert (ran.code, ran.err) == (0, "")
    assert ran.document.keys() == {"questions"}
    found: list[dict[str, object]] = ran.document["questions"]
    return found


def test_add_prints_the_id_of_the_question(command: Command, done: Done) -> None:
    question = done("question", "add", f" {SLEEP}\n")
    assert str(UUID(question)) == question
    assert listed(command) == [
        {
            "id": question,
            "text": SLEEP,
            "asked_at": "2026-11-23T12:00:00+01:00",
            "done_at": None,
            "entry": None,
        }
    ]


def test_add_answers_in_json_where_asked(command: Command) -> None:
    document = command("question", "add", SLEEP, "--json").document
    assert document == {"id": listed(command)[0]["id"]}


def test_a_question_knows_the_entry_it_came_up_in(
    command: Command, kept: Vault
) -> None:
    journal = kept.unlock(PASSWORD).journal
    (entry,) = journal.writing.write(Draft(kind=Kind.NOTE, body="Words.")).entries
    journal.questions.ask(SLEEP, entry=entry)
    journal.close()
    assert [each["entry"] for each in listed(command)] == [str(entry)]


def test_what_is_done_is_listed_only_where_all_are(
    command: Command, done: Done, clock: SetClock
) -> None:
    first = done("question", "add", SLEEP)
    clock.wind(timedelta(minutes=1))
    second = done("question", "add", "Two\nlines?")
    assert done("question", "done", first) == ""
    assert [each["id"] for each in listed(command)] == [second]
    ticked, _ = listed(command, "--all")
    assert (ticked["id"], ticked["done_at"]) == (first, "2026-11-23T12:01:00+01:00")
    assert done("question", "list", "--all").splitlines() == [
        f"{first}  2026-11-23  done  {SLEEP}",
        f"{second}  2026-11-23  open  Two lines?",
    ]
    done("question", "reopen", first)
    assert [each["id"] for each in listed(command)] == [first, second]


def test_a_removed_question_is_gone(command: Command, done: Done) -> None:
    question = done("question", "add", SLEEP)
    stays = done("question", "add", "Another?")
    ran = command("question", "remove", question, "--json")
    assert ran.document == {"id": question}
    assert [each["id"] for each in listed(command, "--all")] == [stays]


@pytest.mark.parametrize("text", ["", " \n", "?" * 1001])
def test_what_is_no_question_is_wrong_usage_and_not_kept(
    command: Command, text: str
) -> None:
    ran = command("question", "add", text)
    assert (ran.code, ran.sentence) == (2, "A question has 1 to 1000 characters.")
    assert listed(command, "--all") == []


def test_half_a_character_is_wrong_usage_and_not_kept(command: Command) -> None:
    ran = command("question", "add", "caf\udce9")
    assert ran.code == 2
    assert ran.sentence == "The text contains half a character; remove it first."
    assert listed(command, "--all") == []


@pytest.mark.parametrize("action", ["done", "reopen", "remove"])
def test_a_question_that_is_not_there_is_told(command: Command, action: str) -> None:
    ran = command("question", action, MISSING)
    assert (ran.code, ran.sentence) == (1, "That question is not in the journal.")
    assert command("question", action, "why").code == 2
