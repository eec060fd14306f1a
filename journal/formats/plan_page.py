"""The safety plan on one page: as plain text, and as HTML to print."""

from collections.abc import Iterator
from html import escape

from journal.domain.help_now import Region
from journal.domain.plan_words import PlanWords
from journal.domain.safety import Plan

_Section = tuple[str, tuple[str, ...]]


def plan_text(plan: Plan, words: PlanWords, region: Region, language: str) -> str:
    """Return the plan with the numbers of a region below it, in UTF-8's letters."""
    blocks = [words.my_plan.said_in(language), words.in_order.said_in(language)]
    for name, lines in _sections(plan, words, region, language):
        blocks.append("\n".join((name, *(f"- {line}" for line in lines))))
    return "\n\n".join(blocks) + "\n"


def plan_html(plan: Plan, words: PlanWords, region: Region, language: str) -> str:
    """Return the same for a printer; every word of the person's is escaped."""
    blocks = [
        f"<h1>{escape(words.my_plan.said_in(language))}</h1>",
        f"<p>{escape(words.in_order.said_in(language))}</p>",
    ]
    for name, lines in _sections(plan, words, region, language):
        items = "".join(f"<li>{escape(line)}</li>" for line in lines)
        blocks.append(f"<h2>{escape(name)}</h2><ul>{items}</ul>")
    return "".join(blocks)


def _sections(
    plan: Plan, words: PlanWords, region: Region, language: str
) -> Iterator[_Section]:
    for part in words.parts:
        if plan.of(part.part):
            yield part.name.said_in(language), plan.of(part.part)
    numbers = tuple(
        f"{line.number}  {line.name.said_in(language)}, {line.hours.said_in(language)}"
        for line in region.big_lines
    )
    if numbers:
        yield words.if_danger.said_in(language), numbers
