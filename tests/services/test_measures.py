"""The questionnaires that ship: found by name, answered as typed, scored by hand."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.errors import InvalidInputError, NotFoundError
from journal.domain.measure import Care, Measure, care, needs_care, score
from journal.domain.measure_change import change
from journal.services import measures

PCL5 = measures.measure("PCL-5")
PHQ9 = measures.measure("PHQ-9")
GAD7 = measures.measure("GAD-7")
ALL = (PCL5, PHQ9, GAD7)


def typed(text: str) -> list[str]:
    return text.split()


def filled(measure: Measure, value: int, **others: str) -> list[str]:
    """Return one answer for all, but for some: q9="-" skips the ninth."""
    texts = [str(value)] * len(measure.items)
    for name, text in others.items():
        texts[int(name.removeprefix("q")) - 1] = text
    return texts


def test_there_are_three_in_their_order() -> None:
    assert measures.measures() == ALL
    assert [measure.name for measure in ALL] == ["PCL-5", "PHQ-9", "GAD-7"]


@pytest.mark.parametrize("name", ["PCL-5", "pcl-5", "pcl5", " PCL 5 ", "Pcl_5"])
def test_a_name_is_known_however_it_is_written(name: str) -> None:
    assert measures.measure(name) == PCL5


@pytest.mark.parametrize("name", ["", "-", "PCL", "PHQ-15", "../pcl-5/x", "*"])
def test_an_unknown_name_is_refused_and_the_known_ones_are_named(name: str) -> None:
    with pytest.raises(NotFoundError, match=r"PCL-5, PHQ-9, GAD-7\.$"):
        measures.measure(name)


def test_pcl_5_scores_as_by_hand() -> None:
    texts = typed("3 2 1 4 0  2 3  1 0 2 4 3 1 2  0 1 4 2 3 4")
    scored = score(measures.parse_answers(PCL5, texts))
    assert scored.total == 10 + 5 + 13 + 14 == 42
    assert scored.subscales == {"B": 10, "C": 5, "D": 13, "E": 14}
    assert scored.missing == ()


def test_phq_9_scores_as_by_hand_without_the_question_on_daily_life() -> None:
    texts = typed("1 2 3 0 1 2 0 1 0")
    for daily_life in ([], ["3"], ["-"]):
        answers = measures.parse_answers(PHQ9, texts + daily_life)
        assert score(answers).total == 10
        assert score(answers).missing == ()
    assert measures.parse_answers(PHQ9, [*texts, "3"]).values["function"] == 3


def test_pcl_5_scores_as_a_published_example() -> None:
    # The example of awell-health/awell-score, pcl_5_test_responses.ts.
    texts = typed("4 3 1 0 3  3 4  1 2 0 3 1 0 0  1 2 4 0 0 3")
    scored = score(measures.parse_answers(PCL5, texts))
    assert scored.total == 35
    assert scored.subscales == {"B": 11, "C": 7, "D": 7, "E": 10}


def test_phq_9_scores_as_a_published_example() -> None:
    # As above, phq_8_test_responses.ts: PHQ-8 is PHQ-9 without its ninth question.
    texts = typed("3 0 1 2 0 0 1 0")
    for ninth in range(4):
        answers = measures.parse_answers(PHQ9, [*texts, str(ninth)])
        assert score(answers).total == 7 + ninth


def test_gad_7_scores_as_by_hand() -> None:
    scored = score(measures.parse_answers(GAD7, typed("3 2 1 0 1 2 3")))
    assert scored.total == 12
    assert scored.subscales == {}


@pytest.mark.parametrize(
    ("measure", "top", "subscales"),
    [
        (PCL5, 80, {"B": 20, "C": 8, "D": 28, "E": 24}),
        (PHQ9, 27, {}),
        (GAD7, 21, {}),
    ],
)
def test_the_ends_of_each_range(
    measure: Measure, top: int, subscales: dict[str, int]
) -> None:
    highest = measure.items[0].values[-1]
    lowest = score(measures.parse_answers(measure, filled(measure, 0)))
    assert lowest.total == 0
    assert lowest.subscales == dict.fromkeys(subscales, 0)
    scored = score(measures.parse_answers(measure, filled(measure, highest)))
    assert scored.total == top
    assert scored.subscales == subscales


def test_two_may_be_skipped_in_pcl_5_and_three_may_not() -> None:
    two = score(measures.parse_answers(PCL5, filled(PCL5, 2, q6="-", q20="-")))
    assert two.total == 36
    assert two.missing == ("6", "20")
    assert two.subscales == {"B": 10, "C": None, "D": 14, "E": None}
    three = score(measures.parse_answers(PCL5, filled(PCL5, 2, q1="-", q6="-", q7="-")))
    assert three.total is None
    assert three.missing == ("1", "6", "7")
    assert three.subscales == {"B": None, "C": None, "D": 14, "E": 12}


@pytest.mark.parametrize("measure", [PHQ9, GAD7], ids=lambda measure: measure.id)
def test_one_may_be_skipped_in_the_others_and_two_may_not(measure: Measure) -> None:
    one = score(measures.parse_answers(measure, filled(measure, 1, q3="-")))
    assert (one.total, one.missing) == (len(measure.items) - 1, ("3",))
    two = score(measures.parse_answers(measure, filled(measure, 1, q3="-", q4="-")))
    assert (two.total, two.missing) == (None, ("3", "4"))


@pytest.mark.parametrize("ninth", ["1", "2", "3"])
def test_the_ninth_question_of_phq_9_brings_the_card(ninth: str) -> None:
    assert needs_care(measures.parse_answers(PHQ9, filled(PHQ9, 0, q9=ninth)))
    assert needs_care(measures.parse_answers(PHQ9, filled(PHQ9, 3, q9=ninth)))
    with_gaps = filled(PHQ9, 0, q1="-", q2="-", q9=ninth)
    assert needs_care(measures.parse_answers(PHQ9, with_gaps))


@pytest.mark.parametrize("rest", [0, 3])
def test_nought_in_the_ninth_is_never_answered(rest: int) -> None:
    assert care(measures.parse_answers(PHQ9, filled(PHQ9, rest, q9="0"))) is None


def test_skipping_the_ninth_leaves_a_neutral_line() -> None:
    answers = measures.parse_answers(PHQ9, filled(PHQ9, 0, q9="-"))
    offered = care(answers)
    assert offered is not None
    assert offered.care is Care.LINE
    assert offered.text.en == "Help is here if you want it."
    assert not needs_care(answers)


@pytest.mark.parametrize(
    ("sixteenth", "offered"),
    [("-", False), ("0", False), ("2", False), ("3", True), ("4", True)],
)
def test_the_sixteenth_question_of_pcl_5_offers_contacts(
    sixteenth: str,
    offered: bool,
) -> None:
    answers = measures.parse_answers(PCL5, filled(PCL5, 4, q16=sixteenth))
    rule = care(answers)
    assert (rule is not None and rule.care is Care.CONTACTS) == offered
    assert not needs_care(answers)


def test_a_high_sum_of_gad_7_offers_contacts_whatever_was_skipped() -> None:
    def offered(text: str) -> bool:
        return care(measures.parse_answers(GAD7, typed(text))) is not None

    assert not offered("2 2 2 2 2 2 2")
    assert offered("3 2 2 2 2 2 2")
    assert offered("3 3 3 3 3 - -")


@pytest.mark.parametrize(
    ("measure", "limits"),
    [
        (PCL5, {0: "ordinary", 9: "ordinary", 10: "possible", 14: "possible"}),
        (PCL5, {15: "larger", 80: "larger"}),
        (PHQ9, {0: "ordinary", 4: "ordinary", 5: "possible", 27: "possible"}),
        (GAD7, {0: "ordinary", 3: "ordinary", 4: "possible", 21: "possible"}),
    ],
)
def test_differences_fall_into_the_bands_of_the_studies(
    measure: Measure, limits: dict[int, str]
) -> None:
    none = score(measures.parse_answers(measure, filled(measure, 0)))
    for points, name in limits.items():
        some = score(measures.parse_answers(measure, spread(measure, points)))
        for before, after in ((none, some), (some, none)):
            changed = change(before, after, measure)
            assert changed is not None
            assert (abs(changed.points), changed.band.id) == (points, name)


def spread(measure: Measure, points: int) -> list[str]:
    """Return answers that add up to so many points."""
    highest = measure.items[0].values[-1]
    full, rest = divmod(points, highest)
    values = [highest] * full + [rest] * (full < len(measure.items))
    return [str(value) for value in values + [0] * (len(measure.items) - len(values))]


@pytest.mark.parametrize(
    ("measure", "counts", "told"),
    [
        (PCL5, (0, 1, 19, 21), "PCL-5 takes 20 answers"),
        (PHQ9, (0, 8, 11), "PHQ-9 takes 9 or 10 answers"),
        (GAD7, (0, 6, 8), "GAD-7 takes 7 answers"),
    ],
)
def test_too_few_or_too_many_answers_are_refused(
    measure: Measure, counts: tuple[int, ...], told: str
) -> None:
    for count in counts:
        with pytest.raises(InvalidInputError, match=told):
            measures.parse_answers(measure, ["0"] * count)


@pytest.mark.parametrize(
    "text", ["4", "-1", "+1", "01", "1.0", "", "x", "--", "٣", "²"]
)
def test_an_answer_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(InvalidInputError, match="one of 0, 1, 2, 3, or -"):
        measures.parse_answers(GAD7, filled(GAD7, 0, q2=text))


@given(text=st.text(max_size=20))
def test_no_answer_ends_in_a_bug(text: str) -> None:
    try:
        answers = measures.parse_answers(GAD7, filled(GAD7, 0, q1=text))
    except InvalidInputError:
        return
    assert answers.values["1"] in (None, 0, 1, 2, 3)


def test_gad_7_is_asked_in_english_only() -> None:
    assert [measure.languages for measure in ALL] == [
        ("en", "nb"),
        ("en", "nb"),
        ("en",),
    ]
    for item in GAD7.items:
        assert item.text.said_in("nb") == item.text.said_in("en")


def test_the_bands_of_each_begin_at_nought_and_go_up() -> None:
    for measure in ALL:
        assert measure.bands[0].least == 0
        assert all(
            one.least < next_one.least for one, next_one in pairwise(measure.bands)
        )
