"""What the faults came to, as a table for SECURITY.md."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.faults.interrupting import Found

SECURITY = Path(__file__).parents[2] / "SECURITY.md"
BEGIN, END = "<!-- faults: begin -->", "<!-- faults: end -->"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One kind of fault: what came of it, and how many seconds it took."""

    told: str
    found: Found
    took_s: float

    @property
    def problems(self) -> int:
        return len(self.found.losses) + len(self.found.unexpected)

    @property
    def line(self) -> str:
        cells = (
            self.told,
            f"{self.found.count:,}",
            str(len(self.found.losses)),
            str(len(self.found.unexpected)),
            f"{self.took_s:.0f} s",
        )
        return "| " + " | ".join(cells) + " |"


def table(rows: Sequence[Row], command: str, day: str) -> str:
    """Return the rows under their head, with the command that made them."""
    head = (
        "| fault | times | losses | unexpected exceptions | took |",
        "|---|--:|--:|--:|--:|",
    )
    minutes = sum(row.took_s for row in rows) / 60
    foot = f"Made by `{command}` on {day}, in {minutes:.0f} minutes."
    return "\n".join((*head, *(row.line for row in rows), "", foot, ""))


def write(text: str, page: Path = SECURITY) -> None:
    """Put the table between the two marks of a page. Raises ValueError without them."""
    whole = page.read_text(encoding="utf-8")
    between = re.compile(f"({re.escape(BEGIN)}\n).*?({re.escape(END)})", re.DOTALL)
    changed, places = between.subn(lambda at: f"{at[1]}\n{text}\n{at[2]}", whole)
    if places != 1:
        raise ValueError(f"There is no place for the table in {page}.")
    page.write_text(changed, encoding="utf-8")
