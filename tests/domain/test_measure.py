"""What answers add up to, what they call for, and how far two results lie apart."""

from collections.abc import Mapping
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.errors import InvalidInputError
from journal.domain.help_now import Phrase
from journal.domain.measure import (
    Anchor,
    Answers,
    Band,
    Care,
    CareRule,
    Item,
    Measure,
    Result,
    Subscale,
    Translation,
    care,
    needs_care,
    score,
)
from journal.domain.measure_change import change

WORDS = Phrase(en="words", nb="ord")
FROM_0_TO_3 = tuple(Anchor(value=value, text=WORDS) for value in range(4))
ITEMS = ("1", "2", "3", "4", "5")


def item(name: str) -> Item:
    return Item(id=name, text=WORDS, anchors=FROM_0_TO_3)


def band(name: str, least: int) -> Band:
    return Band(id=name, least=least, sentence=WORDS, sources=())


def rule(what: Care, *, question: str | None, least: int | None) -> CareRule:
    return CareRule(care=what, text=WORDS, item=question, least=least, sources=())


SMALL = Measure(
    id="small",
    name="Small",
    title="A small measure",
    version=WORDS,
    languages=("en",),
    recall=WORDS,
    instruction=WORDS,
    stem=WORDS,
    items=tuple(item(name) for name in ITEMS),
    extras=(item("extra"),),
    subscales=(
        Subscale(id="A", name=WORDS, items=("1", "2")),
        Subscale(id="B", name=WORDS, items=("3", "4", "5")),
    ),
    lowest=0,
    highest=15,
    most_missing=1,
    bands=(band("ordinary", 0), band("possible", 4), band("larger", 8)),
    about_change=WORDS,
    rise=WORDS,
    care=(
        rule(Care.CARD, question="5", least=1),
        rule(Care.CONTACTS, question=None, least=10),
        rule(Care.LINE, question="5", least=None),
    ),
    sources=(),
    licence="free",
    copyright="nobody",
    translation=Translation(by="", source="", note=WORDS),
)


def answers(*values: int | None) -> Answers:
    return Answers(measure=SMALL, values=dict(zip(ITEMS, values, strict=False)))


def result(total: int | None, *missing: str) -> Result:
    return Result(total=total, subscales={}, missing=missing)


def test_answers_are_summed_and_so_is_each_subscale() -> None:
    scored = score(answers(3, 1, 0, 2, 1))
    assert scored.total == 7
    assert scored.subscales == {"A": 4, "B": 3}
    assert scored.missing == ()


@pytest.mark.parametrize(("value", "total"), [(0, 0), (3, 15)])
def test_the_ends_of_the_range_can_be_reached(value: int, total: int) -> None:
    assert score(answers(*[value] * 5)).total == total


def test_one_skipped_question_leaves_a_total_that_says_so() -> None:
    scored = score(answers(3, None, 0, 2, 1))
    assert scored.total == 6
    assert scored.subscales == {"A": None, "B": 3}
    assert scored.missing == ("2",)


def test_two_skipped_questions_leave_no_total() -> None:
    scored = score(answers(3, 3, None, None, 3))
    assert scored.total is None
    assert scored.subscales == {"A": 6, "B": None}
    assert scored.missing == ("3", "4")


def test_nothing_answered_is_no_total_of_nought() -> None:
    scored = score(Answers(measure=SMALL, values={}))
    assert scored.total is None
    assert scored.subscales == {"A": None, "B": None}
    assert scored.missing == ITEMS


def test_a_question_that_is_left_out_is_skipped() -> None:
    assert answers(1, 2, 3, 0) == answers(1, 2, 3, 0, None)
    assert answers(1, 2, 3, 0).missing == ("5",)


def test_what_is_not_counted_changes_no_result() -> None:
    values: dict[str, int | None] = dict.fromkeys(ITEMS, 2)
    scored = score(Answers(measure=SMALL, values={**values, "extra": 3}))
    assert scored == score(Answers(measure=SMALL, values=values))
    assert scored.total == 10


def test_a_question_that_is_not_asked_is_refused() -> None:
    with pytest.raises(InvalidInputError, match="no such question"):
        Answers(measure=SMALL, values={"6": 1})


@given(value=st.integers().filter(lambda value: not 0 <= value <= 3))
def test_an_answer_beyond_the_choices_is_refused(value: int) -> None:
    with pytest.raises(InvalidInputError, match="whole number from 0 to 3"):
        answers(value)


def test_what_only_looks_like_a_whole_number_is_refused() -> None:
    with pytest.raises(InvalidInputError):
        answers(True)
    with pytest.raises(InvalidInputError):
        answers(1.0)  # type: ignore[arg-type]  # the point


def test_answers_do_not_change_with_what_they_were_made_from() -> None:
    values: dict[str, int | None] = {"1": 1}
    made = Answers(measure=SMALL, values=values)
    values["1"] = 3
    assert made.values["1"] == 1
    assert hash(made) == hash(Answers(measure=SMALL, values={"1": 1}))


whole = st.lists(st.integers(0, 3), min_size=5, max_size=5)
with_gaps = st.lists(st.none() | st.integers(0, 3), min_size=5, max_size=5)


@given(values=whole)
def test_the_total_is_the_sum_and_the_subscales_add_up_to_it(values: list[int]) -> None:
    scored = score(answers(*values))
    assert scored.total == sum(values)
    assert sum(part or 0 for part in scored.subscales.values()) == scored.total


@given(values=with_gaps)
def test_there_is_a_total_exactly_where_little_was_skipped(
    values: list[int | None],
) -> None:
    said = [value for value in values if value is not None]
    scored = score(answers(*values))
    assert scored.total == (sum(said) if values.count(None) <= 1 else None)
    assert len(scored.missing) == values.count(None)


@given(values=with_gaps, order=st.permutations(ITEMS))
def test_the_order_of_answering_does_not_matter(
    values: list[int | None], order: list[str]
) -> None:
    by_item = dict(zip(ITEMS, values, strict=True))
    shuffled = {name: by_item[name] for name in order}
    assert score(Answers(measure=SMALL, values=shuffled)) == score(answers(*values))


@given(values=with_gaps.flatmap(lambda values: st.permutations(values).map(list)))
def test_which_question_got_which_answer_does_not_change_the_total(
    values: list[int | None],
) -> None:
    ordered = sorted(values, key=lambda value: -1 if value is None else value)
    assert score(answers(*values)).total == score(answers(*ordered)).total


@given(values=whole, place=st.integers(0, 4))
def test_one_point_more_is_one_point_more(values: list[int], place: int) -> None:
    lower = [*values[:place], min(values[place], 2), *values[place + 1 :]]
    higher = [*lower[:place], lower[place] + 1, *lower[place + 1 :]]
    before, after = score(answers(*lower)), score(answers(*higher))
    assert after.total == (before.total or 0) + 1
    assert raised(before.subscales, after.subscales) == [0, 1]


def raised(
    before: Mapping[str, int | None], after: Mapping[str, int | None]
) -> list[int]:
    return sorted((after[name] or 0) - (before[name] or 0) for name in before)


@pytest.mark.parametrize("value", [1, 2, 3])
def test_any_answer_above_nought_brings_the_card_whatever_the_total(value: int) -> None:
    for rest in product((0, 3), repeat=4):
        assert needs_care(answers(*rest, value))
    assert needs_care(Answers(measure=SMALL, values={"5": value}))


def test_nought_says_nothing_at_all() -> None:
    assert care(answers(0, 0, 0, 0, 0)) is None
    assert not needs_care(answers(0, 0, 0, 0, 0))


def test_a_skipped_question_leaves_a_line_but_no_card() -> None:
    offered = care(answers(0, 0, 0, 0, None))
    assert offered is not None
    assert offered.care is Care.LINE
    assert not needs_care(answers(0, 0, 0, 0, None))


def test_a_high_sum_offers_contacts_even_where_there_is_no_total() -> None:
    scored = answers(3, 3, 3, None, 0)
    assert care(scored) is None
    offered = care(answers(3, 3, 3, 1, 0))
    assert offered is not None
    assert offered.care is Care.CONTACTS
    assert not needs_care(answers(3, 3, 3, 1, 0))


@pytest.mark.parametrize(
    ("after", "points", "name"),
    [
        (20, 0, "ordinary"),
        (23, 3, "ordinary"),
        (24, 4, "possible"),
        (27, 7, "possible"),
        (28, 8, "larger"),
        (17, -3, "ordinary"),
        (16, -4, "possible"),
        (12, -8, "larger"),
        (0, -20, "larger"),
    ],
)
def test_a_difference_has_a_band_the_same_in_both_directions(
    after: int, points: int, name: str
) -> None:
    changed = change(result(20), result(after), SMALL)
    assert changed is not None
    assert (changed.points, changed.band.id) == (points, name)
    assert changed.rose == (points > 0)
    assert not changed.partial


def test_without_a_total_there_is_no_difference() -> None:
    assert change(result(None), result(3), SMALL) is None
    assert change(result(3), result(None), SMALL) is None


def test_a_difference_says_that_a_question_was_skipped() -> None:
    for before, after in ((result(3, "1"), result(3)), (result(3), result(3, "1"))):
        changed = change(before, after, SMALL)
        assert changed is not None
        assert changed.partial


@given(before=st.integers(0, 80), after=st.integers(0, 80))
def test_a_difference_turned_round_is_the_same_difference(
    before: int, after: int
) -> None:
    there = change(result(before), result(after), SMALL)
    back = change(result(after), result(before), SMALL)
    assert there is not None
    assert back is not None
    assert there.points == -back.points
    assert there.band == back.band
