"""The frame of each page: what it is not, and what helps when it brings up a lot."""

import re
from collections.abc import Iterator

from tests.guide_check.fault import Fault
from tests.guide_check.page import Page

NOT_ADVICE = {
    "en": "Not medical advice; it does not replace your treatment team.",
    "nb": "Dette er ikke medisinske råd, og det erstatter ikke behandlerne dine.",
}
LAST_HEADING = {"en": "If this brings up a lot", "nb": "Hvis dette vekker mye"}
HEADING = re.compile(r"^(#{1,6}) (.+)$", re.MULTILINE)


def faults_of_frame(page: Page) -> Iterator[Fault]:
    """Give what is missing of the frame."""
    language, last = page.guide.language, ""
    if NOT_ADVICE[language] not in page.guide.markdown:
        yield page.fault("it does not say that it is no advice", page.body_start)
    place = page.body_start
    for place, heading in page.found(HEADING):
        last = heading[2]
        if heading[1] != "##":
            yield page.fault("a heading is not of the second level", place)
    if last != LAST_HEADING[language]:
        yield page.fault(f"it does not end with {LAST_HEADING[language]!r}", place)
