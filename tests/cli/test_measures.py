"""measure: answers in, a total out, and where called for a kind word before it."""

from datetime import date

import pytest

from journal.services import measures
from journal.services.measuring import Scored
from journal.services.vault import Vault
from tests.cli.conftest import Command
from tests.conftest import NOON, PASSWORD

pytestmark = pytest.mark.usefixtures("kept")

GAD = ("1", "2", "3", "0", "1", "2", "3")
CARD = "You answered that thoughts of death or of hurting yourself have been there."


def finished(vault: Vault, name: str) -> tuple[Scored, ...]:
    """Return what the journal holds of a questionnaire."""
    journal = vault.unlock(PASSWORD).journal
    try:
        return journal.measuring.finished(measures.measure(name))
    finally:
        journal.close()


def phq(ninth: str, *others: str) -> list[str]:
    return ["1"] * 8 + [ninth, *others]


@pytest.mark.parametrize("name", ["GAD-7", "gad-7", "gad7"])
def test_the_total_is_printed_and_the_answers_are_kept(
    command: Command, kept: Vault, name: str
) -> None:
    ran = command("measure", name, *GAD)
    assert (ran.code, ran.out, ran.err) == (0, "GAD-7: 12 of 21.\n", "")
    (one,) = finished(kept, "gad-7")
    assert list(one.answers.values.values()) == [int(each) for each in GAD]
    assert (one.taken.day, one.taken.finished) == (NOON.day, NOON)


def test_it_can_be_of_another_day(command: Command, kept: Vault) -> None:
    at = "2026-11-01T09:30+01:00"
    assert command("measure", "GAD-7", *GAD, "--at", at).code == 0
    (one,) = finished(kept, "gad-7")
    assert one.taken.day == date(2026, 11, 1)


def test_json_holds_the_total_the_parts_and_what_was_skipped(command: Command) -> None:
    answers = ["1"] * 5 + ["-", *["1"] * 14]
    ran = command("measure", "PCL-5", *answers, "--json")
    assert ran.document == {
        "instrument": "PCL-5",
        "total": 19,
        "subscales": {"B": 5, "C": None, "D": 7, "E": 6},
        "missing": ["6"],
    }


@pytest.mark.parametrize(
    ("name", "answers", "missing"),
    [
        ("PCL-5", ["-"] * 3 + ["4"] * 17, ["1", "2", "3"]),
        ("PHQ-9", ["-"] * 2 + ["1"] * 6 + ["0"], ["1", "2"]),
        ("GAD-7", ["-"] * 2 + ["1"] * 5, ["1", "2"]),
    ],
)
def test_where_too_much_was_skipped_there_is_no_total(
    command: Command, kept: Vault, name: str, answers: list[str], missing: list[str]
) -> None:
    ran = command("measure", name, *answers)
    sentence = f"{name}: too many answers were skipped for a total.\n"
    assert (ran.code, ran.out) == (0, sentence)
    document = command("measure", name, *answers, "--json").document
    assert (document["total"], document["missing"]) == (None, missing)
    assert len(finished(kept, name)) == 2


@pytest.mark.parametrize("ninth", ["1", "2", "3"])
@pytest.mark.parametrize("form", [(), ("--json",)])
def test_an_answer_about_death_is_met_before_the_score(
    command: Command, ninth: str, form: tuple[str, ...]
) -> None:
    ran = command("measure", "PHQ-9", *phq(ninth), *form)
    assert ran.code == 0
    assert ran.err.startswith(CARD)
    assert str(8 + int(ninth)) in ran.out


@pytest.mark.parametrize("form", [(), ("--json",)])
def test_nought_is_met_with_nothing(command: Command, form: tuple[str, ...]) -> None:
    assert command("measure", "PHQ-9", *phq("0"), *form).err == ""


def test_a_skipped_ninth_question_leaves_a_neutral_line(command: Command) -> None:
    ran = command("measure", "PHQ-9", *phq("-"))
    assert ran.err == "Help is here if you want it.\n"
    assert ran.out == "PHQ-9: 8 of 27.\n"


@pytest.mark.parametrize(
    ("name", "answers", "words"),
    [
        ("PCL-5", ["0"] * 15 + ["3"] + ["0"] * 4, "If you would like to talk"),
        ("PCL-5", ["4"] * 15 + ["2"] + ["4"] * 4, ""),
        ("GAD-7", ["3"] * 5 + ["0"] * 2, "If you would like a quiet minute"),
        ("GAD-7", ["2"] * 7, ""),
    ],
)
def test_contacts_are_offered_where_the_rules_say_so(
    command: Command, name: str, answers: list[str], words: str
) -> None:
    ran = command("measure", name, *answers)
    assert ran.err.startswith(words) if words else ran.err == ""


def test_the_question_on_daily_life_may_be_left_out_and_is_never_counted(
    command: Command, kept: Vault
) -> None:
    assert command("measure", "PHQ-9", *phq("0")).out == "PHQ-9: 8 of 27.\n"
    assert command("measure", "PHQ-9", *phq("0", "3")).out == "PHQ-9: 8 of 27.\n"
    said = [one.answers.values["function"] for one in finished(kept, "phq-9")]
    assert sorted(said, key=str) == [3, None]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ("GAD-7", *GAD[:-1]),
            "GAD-7 takes 7 answers, with - for a skipped one.",
        ),
        (
            ("PHQ-9", *phq("0", "0", "0")),
            "PHQ-9 takes 9 or 10 answers, with - for a skipped one.",
        ),
        (
            ("GAD-7", *GAD[:-1], "4"),
            "An answer is one of 0, 1, 2, 3, or - to skip it.",
        ),
        (
            ("GAD-7", *GAD[:-1], "x"),
            "An answer is one of 0, 1, 2, 3, or - to skip it.",
        ),
        (
            ("BDI", "1"),
            "There is no measure with that name; there are PCL-5, PHQ-9, GAD-7.",
        ),
    ],
)
def test_what_makes_no_sense_is_wrong_usage_and_nothing_is_kept(
    command: Command, kept: Vault, arguments: tuple[str, ...], sentence: str
) -> None:
    ran = command("measure", *arguments)
    assert (ran.code, ran.sentence) == (2, sentence)
    assert finished(kept, "gad-7") == finished(kept, "phq-9") == ()


def test_a_questionnaire_without_answers_is_wrong_usage(command: Command) -> None:
    assert command("measure", "GAD-7").code == 2


def test_one_of_the_future_is_wrong_usage_and_not_kept(
    command: Command, kept: Vault
) -> None:
    ran = command("measure", "GAD-7", *GAD, "--at", "2026-11-24T12:01+01:00")
    assert (ran.code, ran.sentence) == (2, "A questionnaire cannot be of the future.")
    assert finished(kept, "gad-7") == ()
    assert command("measure", "GAD-7", *GAD, "--at", "2026-11-24T12:00+01:00").code == 0
