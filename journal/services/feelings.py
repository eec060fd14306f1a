"""The words for feelings that are offered in a check-in."""

from typing import Any

from journal.domain.feelings import FeelingWord, Quadrant
from journal.services.resources import folder, read_toml

_FALLBACK = "en"


def words(language: str) -> tuple[FeelingWord, ...]:
    """Return the words in a language such as "nb"; in English where there are none.

    Reads a file of the program, never one of the journal.
    """
    rows: list[dict[str, Any]] = read_toml(folder() / "feelings.toml")["word"]
    return tuple(_word(row, language) for row in rows)


def _word(row: dict[str, Any], language: str) -> FeelingWord:
    return FeelingWord(
        id=row["id"],
        text=row.get(language, row[_FALLBACK]),
        quadrant=Quadrant(row["quadrant"]),
        pleasantness=row.get("v"),
        energy=row.get("a"),
    )
