"""A paper that its journal took back is never cited without saying so."""

from collections.abc import Iterator

from tests.guide_check.fault import Fault
from tests.guide_check.page import Page

DOIS = (
    "10.1007/s00213-019-05249-5",
    "10.1007/s00213-020-05548-2",
    "10.1007/s00213-020-05710-w",
)
WORD = {"en": "retracted", "nb": "trukket tilbake"}


def faults_of_retractions(page: Page) -> Iterator[Fault]:
    """Give sources that hide a retraction, and where the text is silent on it."""
    for source in page.guide.sources:
        if source.retracted != (source.doi.casefold() in DOIS):
            yield page.fault_of_source(
                source.id, f"{source.id}: retracted is not told right", "retracted"
            )
    taken_back = [
        source.id for source in page.guide.sources if source.doi.casefold() in DOIS
    ]
    word = WORD[page.guide.language]
    for passage in page.paragraphs():
        cited = any(f"[^{source}]" in passage.text for source in taken_back)
        if cited and word not in passage.text.casefold():
            yield page.fault(f'a source is cited without "{word}"', passage.start)
        if any(doi in passage.text for doi in DOIS):
            yield page.fault(
                "the text gives the DOI of a retracted paper", passage.start
            )
