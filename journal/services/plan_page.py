"""The safety plan to take along: a text file, or a page to print; neither encrypted."""

from pathlib import Path

from journal.domain.help_now import Region
from journal.domain.safety import Plan
from journal.formats.plan_page import plan_html, plan_text
from journal.services.plain_files import save
from journal.services.plan_words import plan_words


def save_text(path: Path, plan: Plan, region: Region, language: str) -> None:
    """Write the plan for its owner alone to read. Raises NotSavedError."""
    save(path, plan_text(plan, plan_words(), region, language).encode())


def printable(plan: Plan, region: Region, language: str) -> str:
    """Return the plan as HTML."""
    return plan_html(plan, plan_words(), region, language)
