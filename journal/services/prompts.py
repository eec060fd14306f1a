"""The prompts for writing that ship with the program; needs no journal."""

from functools import cache
from typing import Any

from journal.domain.errors import NotFoundError
from journal.domain.help_now import Phrase
from journal.domain.prompt import Occasion, Prompt
from journal.services import resources


@cache
def prompts() -> tuple[Prompt, ...]:
    """Return every prompt, set by set in the order of a course; they are read once."""
    page = resources.folder() / "prompts" / "prompts.toml"
    sets = resources.read_toml(page)["sets"]
    return tuple(
        _prompt(Occasion(each["occasion"]), entry)
        for each in sets
        for entry in each["prompts"]
    )


def prompts_for(occasion: Occasion) -> tuple[Prompt, ...]:
    """Return the prompts of one set, in its order."""
    return tuple(prompt for prompt in prompts() if prompt.occasion is occasion)


def prompt(prompt_id: str) -> Prompt:
    """Return the prompt with this id, such as "prep.01". Raises NotFoundError."""
    for candidate in prompts():
        if candidate.id == prompt_id:
            return candidate
    raise NotFoundError("There is no prompt with that id.")


def _prompt(occasion: Occasion, entry: dict[str, Any]) -> Prompt:
    return Prompt(
        id=entry["id"],
        occasion=occasion,
        words=Phrase(en=entry["en"], nb=entry["nb"]),
    )
