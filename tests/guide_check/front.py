"""The front matter: whole, dated, and what its page is filed under."""

from collections.abc import Iterator
from datetime import date, timedelta

from tests.guide_check.fault import Fault
from tests.guide_check.page import Page

SUMMARY_LINES = 3
LONGEST_REVIEW = timedelta(days=366)

# What courts, agencies and trials decide grows old sooner than what a body does.
DATED = frozenset({"where-it-stands", "evidence", "legal-options"})
LONGEST_REVIEW_OF_DATED = timedelta(days=184)


def faults_of_front(page: Page) -> Iterator[Fault]:
    """Give what is wrong with the front matter, its days aside."""
    guide = page.guide
    if page.file != f"{guide.language}/{guide.slug}.md":
        yield page.fault_of_key("slug", "the slug is not the name of the file")
    if len(guide.summary.splitlines()) != SUMMARY_LINES:
        yield page.fault_of_key("summary", f"the summary has not {SUMMARY_LINES} lines")
    if not guide.prompt.endswith("?"):
        yield page.fault_of_key("prompt", "the prompt is no question")
    if not guide.sources:
        yield page.fault_of_key("sources", "there are no sources")


def faults_of_days(page: Page, day: date) -> Iterator[Fault]:
    """Give what is wrong with the days of a page that is given out on this day."""
    guide = page.guide
    longest = LONGEST_REVIEW_OF_DATED if guide.slug in DATED else LONGEST_REVIEW
    if guide.reviewed > day:
        yield page.fault_of_key("reviewed", "it is reviewed on a day still to come")
    if guide.review_by <= day:
        yield page.fault_of_key("review_by", "its review date has passed")
    if not guide.reviewed < guide.review_by <= guide.reviewed + longest:
        yield page.fault_of_key(
            "review_by", f"the next review is not within {longest.days} days"
        )
