"""The prompts as they are read from what ships."""

import pytest

from journal.domain.errors import NotFoundError
from journal.domain.prompt import Occasion
from journal.services import prompts


def test_the_sets_follow_a_course_of_therapy() -> None:
    met = dict.fromkeys(prompt.occasion for prompt in prompts.prompts())
    assert tuple(met) == tuple(Occasion)


@pytest.mark.parametrize("occasion", Occasion)
def test_a_set_is_its_part_of_the_whole_in_the_same_order(occasion: Occasion) -> None:
    found = prompts.prompts_for(occasion)
    assert found
    assert found == tuple(
        prompt for prompt in prompts.prompts() if prompt.occasion == occasion
    )


def test_a_prompt_is_found_by_its_id_and_says_it_in_both_languages() -> None:
    found = prompts.prompt("s0.01")
    assert found.occasion is Occasion.SAME_DAY
    assert found.words.said_in("en") == "One word for right now."
    assert found.words.said_in("nb") == "Ett ord for akkurat nå."


@pytest.mark.parametrize("unknown", ["", "prep.11", "PREP.01", "prep"])
def test_an_unknown_id_is_told_in_a_sentence(unknown: str) -> None:
    with pytest.raises(NotFoundError, match=r"^There is no prompt with that id\.$"):
        prompts.prompt(unknown)
