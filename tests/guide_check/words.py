"""What no page may say, in either language."""

import re
from collections.abc import Iterator

from tests.guide_check.fault import Fault
from tests.guide_check.page import Page

FORBIDDEN = {
    "an amount": r"\b\d+([.,]\d+)?\s?(mg|g|µg|mcg|mikrogram|gram|milligram)\b",
    "a dose": r"\b(dose[sd]?|dosage|dosing|doser\w*|dosen)\b",
    "where to get it": r"where to (get|buy|find) (it|mdma|ecstasy)|\bkjøpe\b|\bbuy\b",
    "that a drug is safe": r"safe drug|trygt (stoff|rusmiddel)|(drug|mdma) is safe",
    "a cure": r"\b(cure[sd]?|curing|kurere\w*|helbrede\w*)\b",
    "a promise": r"\b(guarantee\w*|garanter\w*|miracle|mirakel\w*|you will)\b",
    "a diagnosis": (
        r"(?<!whether )\byou have (complex )?ptsd\b|(?<!om )\bdu har (kompleks )?ptsd\b"
    ),
    "a game": r"\b(streaks?|badges?|well done|bra jobba)\b",
    "raw HTML": r"<[a-z/!]",
    "an address on the web": r"https?:|www\.",
}
_FORBIDDEN = {
    what: re.compile(pattern, re.IGNORECASE) for what, pattern in FORBIDDEN.items()
}
_BREAKTHROUGH = re.compile("breakthrough|gjennombrudd", re.IGNORECASE)
_NOT_APPROVED = re.compile("not approv|ikke godkjen", re.IGNORECASE)


def faults_of_words(page: Page) -> Iterator[Fault]:
    """Give each place that says what no page may say."""
    for start, text in _spoken(page):
        for what, pattern in _FORBIDDEN.items():
            for found in pattern.finditer(text):
                place = start + found.start()
                yield page.fault(f"it says {what}: {found[0]}", place)
    for passage in page.paragraphs():
        if _BREAKTHROUGH.search(passage.text) and not _NOT_APPROVED.search(
            passage.text
        ):
            yield page.fault("breakthrough may be taken for approval", passage.start)


def _spoken(page: Page) -> Iterator[tuple[int, str]]:
    """Give what the page itself says; titles of sources are words of others."""
    guide = page.guide
    for text in (guide.title, guide.summary, guide.prompt):
        yield max(page.text.find(text), 0), text
    yield page.body_start, guide.markdown
