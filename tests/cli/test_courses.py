"""course: begun, listed, made current, removed without losing what was written."""

from datetime import timedelta
from uuid import UUID

import pytest

from tests.cli.conftest import MISSING, Command, Done
from tests.conftest import SetClock

pytestmark = pytest.mark.usefixtures("kept")


def courses(command: Command) -> list[dict[str, object]]:
    ran = command("course", "list", "--json")
    assert (ran.code, ran.err) == (0, "")
    assert ran.document.keys() == {"courses"}
    found: list[dict[str, object]] = ran.document["courses"]
    return found


def test_a_journal_begins_without_a_course(command: Command, done: Done) -> None:
    assert courses(command) == []
    assert done("course", "list") == ""


def test_add_prints_the_id_of_the_course(command: Command, done: Done) -> None:
    course = done("course", "add", "Autumn", "--start", "2026-09-01")
    assert str(UUID(course)) == course
    assert courses(command) == [
        {"id": course, "name": "Autumn", "first_day": "2026-09-01", "current": True}
    ]


def test_add_answers_in_json_where_asked(command: Command) -> None:
    document = command("course", "add", "Autumn", "--json").document
    assert document == {"id": courses(command)[0]["id"]}


def test_the_newest_course_is_current_until_another_is_made_so(
    command: Command, done: Done, clock: SetClock
) -> None:
    spring = done("course", "add", "Spring", "--start", "2026-03-02")
    clock.wind(timedelta(minutes=1))
    autumn = done("course", "add", "Autumn")
    assert done("course", "list").splitlines() == [
        f"{autumn}  * open        Autumn",
        f"{spring}    2026-03-02  Spring",
    ]
    assert done("course", "current", spring) == ""
    assert [(each["id"], each["current"]) for each in courses(command)] == [
        (spring, True),
        (autumn, False),
    ]


def test_a_course_begins_with_the_appointments_of_its_shape(
    command: Command, done: Done
) -> None:
    done("course", "add", "Autumn", "--start", "2026-12-01", "--shape", "1,1,2")
    found = command("appointment", "list", "--json").document["appointments"]
    assert [(each["phase"], each["ordinal"], each["day"]) for each in found] == [
        ("preparation", 1, "2026-12-01"),
        ("session", 1, None),
        ("integration", 1, None),
        ("integration", 2, None),
    ]


def test_a_removed_course_takes_its_appointments_and_no_entry(
    command: Command, done: Done
) -> None:
    course = done("course", "add", "Autumn")
    appointment = done("appointment", "add", "--phase", "session")
    entry = done(
        *("add", "--kind", "session", "--appointment", appointment), stdin=b"Words."
    )
    assert command("course", "remove", course, "--json").document == {"id": course}
    assert courses(command) == []
    assert command("appointment", "list", "--json").document == {"appointments": []}
    shown = command("show", entry, "--json").document
    assert (shown["body"], shown["appointment"]) == ("Words.", None)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((" ",), "A course is named in one line of at most 100 characters."),
        (("two\nlines",), "A course is named in one line of at most 100 characters."),
        (
            ("Autumn", "--shape", "3,2"),
            "A shape is three whole numbers: preparation, session, integration.",
        ),
        (
            ("Autumn", "--shape=-1,2,9"),
            "A shape is three whole numbers: preparation, session, integration.",
        ),
        (
            ("Autumn", "--shape", f"3,2,{'9' * 5000}"),
            "A shape is three whole numbers: preparation, session, integration.",
        ),
        (
            ("Autumn", "--shape", "3,2,61"),
            "A course has 0 to 60 appointments of each phase.",
        ),
    ],
)
def test_what_cannot_be_a_course_is_wrong_usage_and_none_is_begun(
    command: Command, arguments: tuple[str, ...], sentence: str
) -> None:
    ran = command("course", "add", *arguments)
    assert (ran.code, ran.sentence) == (2, sentence)
    assert courses(command) == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("add",),
        ("add", "Autumn", "--start", "soon"),
        ("add", "Autumn", "more"),
        ("current",),
        ("current", "autumn"),
        ("remove", "autumn"),
    ],
)
def test_wrong_arguments_begin_no_course(
    command: Command, arguments: tuple[str, ...]
) -> None:
    ran = command("course", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert "Traceback" not in ran.err
    assert courses(command) == []


@pytest.mark.parametrize("action", ["current", "remove"])
def test_a_course_that_is_not_there_is_told(command: Command, action: str) -> None:
    ran = command("course", action, MISSING)
    assert (ran.code, ran.sentence) == (1, "That course is not in the journal.")
