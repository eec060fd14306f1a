"""appointment: planned, moved, held, called off; entries that belong to one."""

from uuid import UUID

import pytest

from tests.cli.conftest import MISSING, Command, Done

NOT_THERE = "That appointment is not in the journal."


@pytest.fixture
def course(kept: object, done: Done) -> str:
    """The id of a course that begins in September, without appointments."""
    return done("course", "add", "Autumn", "--start", "2026-09-01")


@pytest.fixture
def planned(course: str, done: Done) -> str:
    """The id of a session that is planned for the first of December."""
    return done("appointment", "add", "--phase", "session", "--day", "2026-12-01")


def listed(command: Command, *arguments: str) -> list[dict[str, object]]:
    ran = command("appointment", "list", *arguments, "--json")
    assert (ran.code, ran.err) == (0, "")
    assert ran.document.keys() == {"appointments"}
    found: list[dict[str, object]] = ran.document["appointments"]
    return found


def now(command: Command) -> tuple[object, object, object]:
    """Return number, day and state of the one appointment."""
    (one,) = listed(command)
    return one["ordinal"], one["day"], one["state"]


def test_everything_that_add_is_told_is_listed(
    command: Command, course: str, done: Done
) -> None:
    appointment = done(
        *("appointment", "add", "--phase", "session"),
        *("--day", "2026-12-01", "--label", "With Marit"),
    )
    assert str(UUID(appointment)) == appointment
    assert listed(command) == [
        {
            "id": appointment,
            "phase": "session",
            "ordinal": 1,
            "day": "2026-12-01",
            "label": "With Marit",
            "state": "planned",
        }
    ]


def test_add_answers_in_json_where_asked(command: Command, course: str) -> None:
    ran = command("appointment", "add", "--phase", "preparation", "--json")
    assert ran.document == {"id": listed(command)[0]["id"]}


def test_appointments_are_listed_in_their_order(course: str, done: Done) -> None:
    add = ("appointment", "add", "--phase")
    later = done(*add, "integration", "--day", "2026-12-02", "--label", "By telephone")
    undated = done(*add, "integration")
    first = done(*add, "preparation", "--day", "2026-10-01")
    done("appointment", "cancel", first)
    assert done("appointment", "list").splitlines() == [
        f"{first}  2026-10-01  preparation     cancelled",
        f"{later}  2026-12-02  integration 1   planned    By telephone",
        f"{undated}  open        integration 2   planned",
    ]


def test_appointments_of_another_course_are_listed_and_added_by_its_id(
    command: Command, course: str, planned: str, done: Done
) -> None:
    done("course", "add", "Spring")
    assert listed(command) == []
    there = done("appointment", "add", "--phase", "session", "--course", course)
    assert listed(command) == []
    ids = [each["id"] for each in listed(command, "--course", course)]
    assert ids == [planned, there]


def test_without_a_course_there_is_nothing_to_list_and_nothing_is_added(
    command: Command, kept: object
) -> None:
    assert listed(command) == []
    ran = command("appointment", "add", "--phase", "session")
    assert (ran.code, ran.sentence) == (
        1,
        "There is no current course; begin one with course add.",
    )


def test_an_appointment_is_moved_and_its_day_left_open(
    command: Command, planned: str, done: Done
) -> None:
    assert done("appointment", "move", planned, "--day", "2026-12-05") == ""
    assert now(command) == (1, "2026-12-05", "planned")
    done("appointment", "move", planned, "--open")
    assert now(command) == (1, None, "planned")


def test_an_appointment_is_held_today_or_on_a_day_that_is_told(
    command: Command, planned: str, done: Done
) -> None:
    done("appointment", "move", planned, "--open")
    done("appointment", "hold", planned)
    assert now(command) == (1, "2026-11-23", "held")
    done("appointment", "hold", planned, "--day", "2026-11-20")
    assert now(command) == (1, "2026-11-20", "held")


def test_an_appointment_is_skipped_cancelled_and_planned_again(
    command: Command, planned: str, done: Done
) -> None:
    done("appointment", "skip", planned)
    assert now(command) == (1, "2026-12-01", "skipped")
    done("appointment", "cancel", planned)
    assert now(command) == (None, "2026-12-01", "cancelled")
    done("appointment", "plan", planned)
    assert now(command) == (1, "2026-12-01", "planned")


def test_a_removed_appointment_leaves_its_entry_unattached(
    command: Command, planned: str, done: Done
) -> None:
    entry = done(
        *("add", "--kind", "session", "--appointment", planned), stdin=b"Words."
    )
    ran = command("appointment", "remove", planned, "--json")
    assert ran.document == {"id": planned}
    assert listed(command) == []
    shown = command("show", entry, "--json").document
    assert (shown["body"], shown["appointment"]) == ("Words.", None)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ("add", "--phase", "session", "--day", "2026-08-31"),
            "The course begins on 2026-09-01; choose that day or a later one.",
        ),
        (
            ("add", "--phase", "session", "--day", "2026-12-01"),
            "There is a session on 2026-12-01 already; a day has one at most.",
        ),
        (
            ("add", "--phase", "session", "--label", "two\nlines"),
            "An appointment is named in one line of at most 100 characters.",
        ),
        (
            ("move", "ID", "--day", "2026-08-31"),
            "The course begins on 2026-09-01; choose that day or a later one.",
        ),
        (("hold", "ID"), "An appointment is held today or before."),
        (
            ("hold", "ID", "--day", "2026-11-24"),
            "An appointment is held today or before.",
        ),
    ],
)
def test_a_day_that_cannot_be_is_wrong_usage_and_changes_nothing(
    command: Command, planned: str, arguments: tuple[str, ...], sentence: str
) -> None:
    before = listed(command)
    filled = (planned if each == "ID" else each for each in arguments)
    ran = command("appointment", *filled)
    assert (ran.code, ran.sentence) == (2, sentence)
    assert listed(command) == before


@pytest.mark.parametrize(
    "arguments",
    [
        ("add",),
        ("add", "--phase", "note"),
        ("add", "--phase", "session", "--day", "soon"),
        ("add", "--phase", "session", "--course", "autumn"),
        ("list", "--course", "autumn"),
        ("move", MISSING),
        ("move", MISSING, "--open", "--day", "2026-12-01"),
        ("hold", "the-first-one"),
        ("skip",),
    ],
)
def test_wrong_arguments_plan_nothing(
    command: Command, course: str, arguments: tuple[str, ...]
) -> None:
    ran = command("appointment", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert "Traceback" not in ran.err
    assert listed(command) == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("appointment", "hold", MISSING),
        ("appointment", "move", MISSING, "--open"),
        ("appointment", "skip", MISSING),
        ("appointment", "cancel", MISSING),
        ("appointment", "plan", MISSING),
        ("appointment", "remove", MISSING),
        ("list", "--appointment", MISSING),
        ("search", "words", "--appointment", MISSING),
        ("add", "--kind", "note", "--appointment", MISSING),
    ],
)
def test_an_appointment_that_is_not_there_is_told_and_nothing_is_written(
    command: Command, course: str, arguments: tuple[str, ...]
) -> None:
    ran = command(*arguments, stdin=b"Words.")
    assert (ran.code, ran.sentence) == (1, NOT_THERE)
    assert command("list", "--json").document["total"] == 0


@pytest.mark.parametrize("action", [("list",), ("add", "--phase", "session")])
def test_a_course_that_is_not_there_is_told(
    command: Command, course: str, action: tuple[str, ...]
) -> None:
    ran = command("appointment", *action, "--course", MISSING)
    assert (ran.code, ran.sentence) == (1, "That course is not in the journal.")


def test_entries_are_found_by_the_appointment_they_belong_to(
    command: Command, planned: str, done: Done
) -> None:
    belonging = done(
        *("add", "--kind", "preparation", "--appointment", planned), stdin=b"Words."
    )
    done("add", "--kind", "note", stdin=b"Other words.")
    assert command("show", belonging, "--json").document["appointment"] == planned
    for find in (("list",), ("search", "words")):
        found = command(*find, "--appointment", planned, "--json").document
        assert found["total"] == 1
        assert found["entries"][0]["id"] == belonging
        assert found["entries"][0]["appointment"] == planned


def test_what_is_no_id_of_an_appointment_narrows_no_list(
    command: Command, kept: object
) -> None:
    ran = command("list", "--appointment", "session-2")
    assert (ran.code, ran.out) == (2, "")
