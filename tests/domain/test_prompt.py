"""Which set of prompts fits a day, and which prompt comes next."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.help_now import Phrase
from journal.domain.prompt import Occasion, Prompt, cares, next_prompt, occasion_for

SET = tuple(
    Prompt(id=id_, occasion=Occasion.DAILY, words=Phrase(en=id_, nb=id_))
    for id_ in ("d.01", "d.02", "d.03", "d.04")
)
IDS = [prompt.id for prompt in SET]
HISTORIES = st.lists(st.sampled_from([*IDS, "w1.01", "gone.99", ""]), max_size=12)
SETS = st.sampled_from([SET[:size] for size in range(2, len(SET) + 1)])


def asked_in_turn(
    prompts: tuple[Prompt, ...], asked: list[str], times: int
) -> list[str]:
    """Return the ids that come next, each remembered before the one after it."""
    history = list(asked)
    for _ in range(times):
        prompt = next_prompt(prompts, history)
        assert prompt is not None
        history.append(prompt.id)
    return history[len(asked) :]


@pytest.mark.parametrize(
    ("days", "occasion"),
    [
        (0, Occasion.SAME_DAY),
        (1, Occasion.NEXT_DAY),
        (2, Occasion.WEEK_1),
        (10, Occasion.WEEK_1),
        (11, Occasion.WEEK_2),
        (20, Occasion.WEEK_2),
        (21, Occasion.WEEK_4),
        (48, Occasion.WEEK_4),
        (49, Occasion.WEEK_12),
        (119, Occasion.WEEK_12),
        (120, Occasion.DAILY),
        (4000, Occasion.DAILY),
    ],
)
@pytest.mark.parametrize("days_to_session", [None, -1, 8, 400])
def test_the_days_after_a_session_choose_the_set(
    days: int, days_to_session: int | None, occasion: Occasion
) -> None:
    found = occasion_for(days_since_session=days, days_to_session=days_to_session)
    assert found is occasion


@pytest.mark.parametrize(
    ("days_to_session", "undated", "occasion"),
    [
        (None, False, Occasion.DAILY),
        (-1, False, Occasion.DAILY),
        (0, False, Occasion.PREPARATION),
        (8, False, Occasion.PREPARATION),
        (400, False, Occasion.PREPARATION),
        (None, True, Occasion.PREPARATION),
        (-1, True, Occasion.PREPARATION),
    ],
)
def test_before_the_first_session_any_one_ahead_is_prepared(
    days_to_session: int | None, undated: bool, occasion: Occasion
) -> None:
    found = occasion_for(
        days_since_session=None,
        days_to_session=days_to_session,
        undated_session_ahead=undated,
    )
    assert found is occasion


@pytest.mark.parametrize("days_to_session", [0, 1, 7])
@pytest.mark.parametrize(
    ("days", "occasion"),
    [
        (0, Occasion.SAME_DAY),
        (1, Occasion.NEXT_DAY),
        (2, Occasion.PREPARATION),
        (30, Occasion.PREPARATION),
        (4000, Occasion.PREPARATION),
    ],
)
def test_a_session_within_a_week_is_prepared_once_the_last_has_had_two_days(
    days: int, occasion: Occasion, days_to_session: int
) -> None:
    found = occasion_for(days_since_session=days, days_to_session=days_to_session)
    assert found is occasion


def test_after_a_session_one_without_a_date_does_not_cut_the_weeks_short() -> None:
    found = occasion_for(
        days_since_session=5, days_to_session=None, undated_session_ahead=True
    )
    assert found is Occasion.WEEK_1


def test_a_set_that_is_new_is_asked_in_its_order_over_and_over() -> None:
    assert asked_in_turn(SET, [], 9) == [*IDS, *IDS, IDS[0]]


def test_what_was_asked_longest_ago_comes_first() -> None:
    asked = ["d.03", "d.01", "d.04", "d.02", "d.03"]
    assert asked_in_turn(SET, asked, 4) == ["d.01", "d.04", "d.02", "d.03"]


def test_a_set_of_one_is_not_asked_twice_in_a_row() -> None:
    assert next_prompt(SET[:1], [IDS[0]]) is None
    assert next_prompt(SET[:1], [IDS[0], "w1.01"]) == SET[0]


def test_an_empty_set_has_nothing_to_ask() -> None:
    assert next_prompt((), ["d.01"]) is None


@given(SETS, HISTORIES)
def test_no_prompt_is_asked_twice_in_a_row(
    prompts: tuple[Prompt, ...], asked: list[str]
) -> None:
    ids = [*asked[-1:], *asked_in_turn(prompts, asked, 2 * len(prompts) + 1)]
    assert all(one != other for one, other in pairwise(ids))


@given(SETS, HISTORIES)
def test_the_whole_set_is_asked_before_any_of_it_again(
    prompts: tuple[Prompt, ...], asked: list[str]
) -> None:
    ids = asked_in_turn(prompts, asked, 2 * len(prompts))
    first, second = ids[: len(prompts)], ids[len(prompts) :]
    assert sorted(first) == sorted(prompt.id for prompt in prompts)
    assert second == first


@given(HISTORIES)
def test_what_was_never_asked_goes_before_what_was(asked: list[str]) -> None:
    unasked = [id_ for id_ in IDS if id_ not in asked]
    assert asked_in_turn(SET, asked, len(unasked)) == unasked


@given(HISTORIES)
def test_the_same_past_gives_the_same_prompt(asked: list[str]) -> None:
    known = [id_ for id_ in asked if id_ in IDS]
    found = next_prompt(SET, asked)
    assert found == next_prompt(list(SET), tuple(asked))
    assert found == next_prompt(SET, known), "ids of other sets change nothing"


@pytest.mark.parametrize(
    ("prompt_id", "offers"),
    [("s0.07", True), ("s0.06", False), ("s1.07", False), ("", False)],
)
def test_only_the_question_whether_something_was_not_okay_offers_contacts(
    prompt_id: str, offers: bool
) -> None:
    assert cares(prompt_id) is offers
