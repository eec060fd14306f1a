"""The prompts' own promises: gentle, short, whole in both languages."""

import re

import pytest

from journal.domain.prompt import PROMPTS_THAT_CARE, Occasion, Prompt
from journal.services import prompts
from tests.guide_check.words import FORBIDDEN as FORBIDDEN_IN_GUIDES

ALL = prompts.prompts()
LANGUAGES = ("en", "nb")
LONGEST = 120

# An id is what a journal keeps, so these are here for good.
COUNTS = {
    (Occasion.PREPARATION, "prep"): 10,
    (Occasion.SAME_DAY, "s0"): 8,
    (Occasion.NEXT_DAY, "s1"): 9,
    (Occasion.WEEK_1, "w1"): 8,
    (Occasion.WEEK_2, "w2"): 8,
    (Occasion.WEEK_4, "w4"): 8,
    (Occasion.WEEK_12, "w12"): 8,
    (Occasion.DAILY, "d"): 8,
}
FORBIDDEN = {
    **FORBIDDEN_IN_GUIDES,
    "why": r"\b(why|hvorfor)\b",
    "how much was taken": r"\bhow (much|many)\b|\bhvor (mye|mange)\b",
    "what it was taken of": r"\b(mdma|ecstasy|substance\w*|stoff\w*|rus)\b",
    "what happened": r"\bwhat happened\b|\bhva skjedde\b|\btrauma\w*|\btraume\w*",
    "lost memories": r"\b(try to )?(recall|remember (what|more))\b|\bprøv å huske\b",
    "insight": r"\b(insight|lesson|meaning|innsikt|lærdom|mening)\b|\blær(te|t)\b",
    "a duty": r"\byou (must|should|have to)\b|\bdu (må|bør|skal)\b",
    "praise": r"\b(great|amazing|proud|flott|supert|stolt)\b|!",
}


def test_the_ids_are_the_ones_that_journals_keep() -> None:
    assert [(prompt.occasion, prompt.id) for prompt in ALL] == [
        (occasion, f"{name}.{number:02}")
        for (occasion, name), count in COUNTS.items()
        for number in range(1, count + 1)
    ]


@pytest.mark.parametrize("prompt", ALL, ids=lambda prompt: prompt.id)
def test_both_languages_say_it_in_their_own_words_and_shortly(prompt: Prompt) -> None:
    said = [prompt.words.said_in(language) for language in LANGUAGES]
    assert said[0] != said[1]
    for words in said:
        assert words == words.strip()
        assert 0 < len(words) <= LONGEST
        assert words.endswith(("?", ".", "…"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_prompt_is_there_twice(language: str) -> None:
    said = [prompt.words.said_in(language) for prompt in ALL]
    assert len(set(said)) == len(said)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_prompt_asks_or_says(what: str, language: str) -> None:
    said = [prompt.words.said_in(language) for prompt in ALL]
    pattern = re.compile(FORBIDDEN[what], re.IGNORECASE)
    assert [words for words in said if pattern.search(words)] == []


def test_the_prompt_that_cares_asks_what_it_is_known_for() -> None:
    (prompt_id,) = PROMPTS_THAT_CARE
    words = prompts.prompt(prompt_id).words
    assert words.en.startswith("Was anything not okay for you?")
    assert words.nb.startswith("Var det noe som ikke var greit for deg?")
