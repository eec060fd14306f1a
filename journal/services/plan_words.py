"""The words of the safety plan: read from a file, without a journal."""

from functools import cache

from journal.domain.help_now import Phrase
from journal.domain.plan_words import PlanWords
from journal.domain.safety import Part, PartWords
from journal.services import resources


@cache
def plan_words() -> PlanWords:
    """Return the words in every language, read once."""
    page = resources.read_toml(resources.folder() / "help" / "plan.toml")
    words = {name: Phrase(**said) for name, said in page["words"].items()}
    return PlanWords(parts=tuple(_part(entry) for entry in page["parts"]), **words)


def _part(entry: dict[str, dict[str, str]]) -> PartWords:
    return PartWords(
        part=Part(str(entry["part"])),
        name=Phrase(**entry["name"]),
        question=Phrase(**entry["question"]),
        example=Phrase(**entry["example"]),
    )
