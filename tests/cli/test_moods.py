"""checkin and mood: the pad's numbers in, days and moments out."""

import csv
import io
from uuid import UUID

import pytest

from journal.services.vault import Vault
from tests.cli.conftest import Command

pytestmark = pytest.mark.usefixtures("kept")


def checked_in(command: Command, *arguments: str) -> str:
    ran = command("checkin", *arguments)
    assert (ran.code, ran.err) == (0, "")
    return ran.out.strip()


def test_checkin_prints_the_id_and_nothing_else(command: Command) -> None:
    ran = command("checkin", "2", "-1")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == f"{UUID(ran.out.strip())}\n"


def test_checkin_answers_in_json_where_asked(command: Command) -> None:
    ran = command("checkin", "2", "-1", "--json")
    (check_in,) = command("mood", "--json").document["check_ins"]
    assert ran.document == {"id": check_in["id"]}


def test_everything_that_checkin_is_told_is_kept(command: Command) -> None:
    check_in = checked_in(
        command,
        *("-3", "5", "--word", "tender", "--word", "worn out", "--distress", "0"),
        *("--at", "2026-11-20T23:30-05:00", "--note", "rain, again;\r\n“quiet”"),
    )
    assert command("mood", "--json").document == {
        "days": [
            {"day": "2026-11-20", "pleasantness": -3.0, "energy": 5.0, "count": 1}
        ],
        "check_ins": [
            {
                "id": check_in,
                "at": "2026-11-20T23:30:00-05:00",
                "day": "2026-11-20",
                "pleasantness": -3,
                "energy": 5,
                "distress": 0,
                "words": ["tender", "worn out"],
                "note": "rain, again;\r\n“quiet”",
                "sleep": {
                    "hours": None,
                    "wakings": None,
                    "nightmares": None,
                    "upset": None,
                },
                "entry": None,
            }
        ],
    }


def test_what_is_not_told_stays_open(command: Command) -> None:
    checked_in(command, "0", "0")
    (check_in,) = command("mood", "--json").document["check_ins"]
    assert check_in["at"] == "2026-11-23T12:00:00+01:00"
    assert (check_in["distress"], check_in["words"], check_in["note"]) == (None, [], "")


def written(command: Command, text: str = "A walk.") -> str:
    """Write an entry and return its id."""
    return command("add", "--kind", "note", stdin=text.encode()).out.strip()


def test_the_night_and_the_entry_are_kept(command: Command) -> None:
    entry = written(command)
    checked_in(
        command,
        *("1", "0", "--sleep-hours", "6.5", "--wakings", "3", "--nightmares"),
        *("--nightmare-upset", "7", "--entry", entry),
    )
    (check_in,) = command("mood", "--json").document["check_ins"]
    assert check_in["sleep"] == {
        "hours": 6.5,
        "wakings": 3,
        "nightmares": True,
        "upset": 7,
    }
    assert check_in["entry"] == entry


@pytest.mark.parametrize(
    ("arguments", "nightmares"),
    [((), None), (("--nightmares",), True), (("--no-nightmares",), False)],
)
def test_nightmares_are_there_or_not_or_unsaid(
    command: Command, arguments: tuple[str, ...], nightmares: bool | None
) -> None:
    checked_in(command, "0", "0", *arguments)
    (check_in,) = command("mood", "--json").document["check_ins"]
    assert check_in["sleep"]["nightmares"] is nightmares


@pytest.mark.parametrize("hours", ["0", "24"])
def test_the_ends_of_a_night_are_kept(command: Command, hours: str) -> None:
    checked_in(command, "0", "0", "--sleep-hours", hours, "--wakings", "0")
    (check_in,) = command("mood", "--json").document["check_ins"]
    assert check_in["sleep"]["hours"] == float(hours)
    assert check_in["sleep"]["wakings"] == 0


def test_a_check_in_of_an_entry_that_is_not_there_is_not_kept(
    command: Command,
) -> None:
    unknown = "01890a5d-ac96-774b-bcce-b302099a8057"
    ran = command("checkin", "0", "0", "--entry", unknown)
    assert ran.code == 1
    assert ran.sentence.endswith(".")
    assert command("mood", "--json").document["check_ins"] == []


@pytest.mark.parametrize("value", ["-5", "5"])
def test_the_ends_of_the_axes_are_kept(command: Command, value: str) -> None:
    checked_in(command, value, value)
    (check_in,) = command("mood", "--json").document["check_ins"]
    assert (check_in["pleasantness"], check_in["energy"]) == (int(value), int(value))


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ("6", "0"),
            "The pleasantness of a check-in is a whole number from -5 to 5.",
        ),
        (("0", "-6"), "The energy of a check-in is a whole number from -5 to 5."),
        (("0", "0", "--distress", "11"), "Distress is a whole number from 0 to 10."),
        (("0", "0", "--distress", "-1"), "Distress is a whole number from 0 to 10."),
        *(
            (
                ("0", "0", "--sleep-hours", hours),
                "Hours asleep are a number from 0 to 24.",
            )
            for hours in ("-0.5", "24.5", "nan", "inf")
        ),
        (
            ("0", "0", "--wakings", "-1"),
            "Wakings are a whole number from 0 to 99.",
        ),
        (
            ("0", "0", "--wakings", "100"),
            "Wakings are a whole number from 0 to 99.",
        ),
        (
            ("0", "0", "--nightmares", "--nightmare-upset", "11"),
            "How upsetting a nightmare was is a whole number from 0 to 10.",
        ),
        (
            ("0", "0", "--no-nightmares", "--nightmare-upset", "3"),
            "Only a nightmare can be upsetting.",
        ),
        (
            ("0", "0", "--nightmare-upset", "3"),
            "Only a nightmare can be upsetting.",
        ),
        (
            ("0", "0", "--at", "2026-11-25T12:00+01:00"),
            "A check-in cannot be in the future.",
        ),
        (
            ("0", "0", "--word", "w" * 65),
            "A tag is one line of at most 64 characters.",
        ),
    ],
)
def test_what_is_out_of_range_is_wrong_usage_and_nothing_is_written(
    command: Command, arguments: tuple[str, ...], sentence: str
) -> None:
    ran = command("checkin", *arguments)
    assert (ran.code, ran.sentence) == (2, sentence)
    assert command("mood", "--json").document == {"days": [], "check_ins": []}


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("1",),
        ("1.5", "0"),
        ("good", "0"),
        ("1", "2", "3"),
        ("1", "2", "--at", "x"),
        ("1", "2", "--sleep-hours", "long"),
        ("1", "2", "--wakings", "1.5"),
        ("1", "2", "--entry", "yesterday's"),
    ],
)
def test_what_makes_no_sense_is_wrong_usage(
    command: Command, arguments: tuple[str, ...]
) -> None:
    ran = command("checkin", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert command("mood", "--json").document["check_ins"] == []


@pytest.fixture
def _two_days(kept: Vault, command: Command) -> None:
    checked_in(command, "2", "1", "--at", "2026-11-20T08:00+01:00")
    checked_in(command, "-1", "2", "--at", "2026-11-20T20:00+01:00")
    checked_in(
        command,
        *("-4", "-2", "--at", "2026-11-21T08:00+01:00", "--distress", "7"),
        *("--word", "heavy", "--word", "tired", "--note", 'he said "no", twice'),
    )


@pytest.mark.usefixtures("_two_days")
def test_a_day_is_the_mean_of_its_check_ins(command: Command) -> None:
    days = command("mood", "--json").document["days"]
    assert days == [
        {"day": "2026-11-20", "pleasantness": 0.5, "energy": 1.5, "count": 2},
        {"day": "2026-11-21", "pleasantness": -4.0, "energy": -2.0, "count": 1},
    ]


@pytest.mark.usefixtures("_two_days")
@pytest.mark.parametrize(
    ("narrowing", "days"),
    [
        (("--from", "2026-11-21"), ["2026-11-21"]),
        (("--to", "2026-11-20"), ["2026-11-20"]),
        (("--from", "2026-11-22"), []),
    ],
)
def test_mood_is_narrowed_to_days(
    command: Command, narrowing: tuple[str, ...], days: list[str]
) -> None:
    found = command("mood", *narrowing, "--json").document
    assert [day["day"] for day in found["days"]] == days
    assert {each["day"] for each in found["check_ins"]} == set(days)


@pytest.mark.usefixtures("_two_days")
def test_mood_prints_a_line_for_each_day(command: Command) -> None:
    assert command("mood").out == (
        "2026-11-20  feeling +0.5  energy +1.5  (2)\n"
        "2026-11-21  feeling -4.0  energy -2.0  (1)\n"
    )


@pytest.mark.usefixtures("_two_days")
def test_mood_prints_the_check_ins_as_csv(command: Command) -> None:
    rows = list(csv.reader(io.StringIO(command("mood", "--csv").out, newline="")))
    assert rows[0] == [
        *("at", "day", "pleasantness", "energy", "distress", "words", "note"),
        *("sleep_hours", "wakings", "nightmares", "nightmare_upset", "entry"),
    ]
    assert rows[1][:5] == ["2026-11-20T08:00:00+01:00", "2026-11-20", "2", "1", ""]
    assert rows[3][4:7] == ["7", "heavy; tired", 'he said "no", twice']
    assert rows[3][7:] == [""] * 5
    assert len(rows) == 4


def test_the_csv_has_the_night_and_the_entry(command: Command) -> None:
    entry = written(command)
    checked_in(command, "1", "0", "--sleep-hours", "6.5", "--no-nightmares")
    checked_in(
        command,
        *("1", "0", "--wakings", "2", "--nightmares", "--nightmare-upset", "4"),
        *("--entry", entry),
    )
    rows = list(csv.reader(io.StringIO(command("mood", "--csv").out, newline="")))
    assert sorted(row[7:] for row in rows[1:]) == [
        ["", "2", "yes", "4", entry],
        ["6.5", "", "no", "", ""],
    ]


def test_a_journal_without_check_ins_has_no_days(command: Command) -> None:
    assert command("mood").out == ""
    assert command("mood", "--csv").out.count("\n") == 1


def test_csv_and_json_at_once_make_no_sense(command: Command) -> None:
    ran = command("mood", "--csv", "--json")
    assert (ran.code, ran.sentence) == (2, "Choose --json or --csv, not both.")
