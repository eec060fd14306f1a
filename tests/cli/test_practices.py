"""practice: begun, marked on days, let go and taken up again."""

from datetime import timedelta
from uuid import UUID

import pytest

from journal.domain.entry import Draft, Kind
from journal.services.vault import Vault
from tests.cli.conftest import MISSING, Command, Done
from tests.conftest import PASSWORD, SetClock

pytestmark = pytest.mark.usefixtures("kept")

WALK = "A walk before supper"


def listed(command: Command, *arguments: str) -> list[dict[str, object]]:
    ran = command("practice", "list", *arguments, "--json")
    assert (ran.code, ran.err) == (0, "")
    assert ran.document.keys() == {"practices"}
    found: list[dict[str, object]] = ran.document["practices"]
    return found


def days(command: Command) -> object:
    (practice,) = listed(command)
    return practice["days"]


def test_add_prints_the_id_of_the_practice(command: Command, done: Done) -> None:
    practice = done("practice", "add", f" {WALK} ")
    assert str(UUID(practice)) == practice
    assert listed(command) == [
        {
            "id": practice,
            "text": WALK,
            "begun_at": "2026-11-23T12:00:00+01:00",
            "ended": None,
            "days": [],
            "entry": None,
        }
    ]


def test_add_answers_in_json_where_asked(command: Command) -> None:
    document = command("practice", "add", WALK, "--json").document
    assert document == {"id": listed(command)[0]["id"]}


def test_a_practice_knows_the_entry_it_came_from(command: Command, kept: Vault) -> None:
    journal = kept.unlock(PASSWORD).journal
    (entry,) = journal.writing.write(Draft(kind=Kind.NOTE, body="Words.")).entries
    journal.practising.begin(WALK, entry=entry)
    journal.close()
    assert [each["entry"] for each in listed(command)] == [str(entry)]


def test_days_are_marked_and_unmarked_today_where_none_is_told(
    command: Command, done: Done
) -> None:
    practice = done("practice", "add", WALK)
    assert done("practice", "mark", practice) == ""
    done("practice", "mark", practice, "--day", "2026-11-20")
    done("practice", "mark", practice, "--day", "2026-11-20")
    assert days(command) == ["2026-11-20", "2026-11-23"]
    done("practice", "unmark", practice)
    assert days(command) == ["2026-11-20"]
    done("practice", "unmark", practice, "--day", "2026-11-20")
    assert days(command) == []


def test_what_was_let_go_is_listed_only_where_all_are(
    command: Command, done: Done, clock: SetClock
) -> None:
    walk = done("practice", "add", WALK)
    clock.wind(timedelta(minutes=1))
    breathe = done("practice", "add", "Breathe out slowly")
    ran = command("practice", "end", walk, "--json")
    assert ran.document == {"id": walk}
    assert [each["id"] for each in listed(command)] == [breathe]
    assert listed(command, "--all")[0]["ended"] == "2026-11-23"
    assert done("practice", "list", "--all").splitlines() == [
        f"{walk}  ended  {WALK}",
        f"{breathe}  going  Breathe out slowly",
    ]
    done("practice", "resume", walk)
    assert [each["id"] for each in listed(command)] == [walk, breathe]


@pytest.mark.parametrize("text", ["", " ", "two\nlines", "w" * 301])
def test_what_is_no_practice_is_wrong_usage_and_not_kept(
    command: Command, text: str
) -> None:
    ran = command("practice", "add", text)
    assert (ran.code, ran.sentence) == (
        2,
        "A practice is written in one line of at most 300 characters.",
    )
    assert listed(command, "--all") == []


def test_a_day_ahead_is_wrong_usage_and_not_marked(
    command: Command, done: Done
) -> None:
    practice = done("practice", "add", WALK)
    ran = command("practice", "mark", practice, "--day", "2026-11-24")
    assert (ran.code, ran.sentence) == (
        2,
        "A practice is marked today or on a day before.",
    )
    assert days(command) == []


@pytest.mark.parametrize("action", ["mark", "unmark", "end", "resume"])
def test_a_practice_that_is_not_there_is_told(command: Command, action: str) -> None:
    ran = command("practice", action, MISSING)
    assert (ran.code, ran.sentence) == (1, "That practice is not in the journal.")
    assert command("practice", action, "walk").code == 2
