"""Each citation has its source, each source is cited, each claim has a citation."""

import re
from collections.abc import Iterator

from journal.formats.guide_page import CITATION
from tests.guide_check.fault import Fault
from tests.guide_check.page import Page

_LIKE_A_CITATION = re.compile(r"\[\^[^\]\n]*\]?")
_NO_CLAIM = re.compile(r"^#.*|^\d+\. |ICD-11|DSM-5-TR", re.MULTILINE)
_NUMBER = re.compile(r"\d+")
_OUR_OWN_NUMBERS = frozenset({"113"})  # the call for help is no claim
_WHAT_WAS_FOUND = re.compile(
    r"\b(?:stud(?:y|ies)|trials?|surveys?|reviews?|research(?:ers)?)"
    r" (?:have |has )?(?:shows?|shown|finds?|found|suggests?)\b"
    r"|\b(?:studien?|studier|undersøkelsen?|oversikte[nr]|forskning(?:en)?|forskere)"
    r" (?:har )?(?:viste?|viser|vist|finner|fant|funnet|tyder)\b"
    r"|\b(?:percent|on average|prosent|i (?:gjennom)?snitt)\b",
    re.IGNORECASE,
)


def faults_of_citations(page: Page) -> Iterator[Fault]:
    """Give citations and sources that do not belong together."""
    known = [source.id for source in page.guide.sources]
    cited: list[str] = []
    for place, found in page.found(_LIKE_A_CITATION):
        citation = CITATION.fullmatch(found[0])
        if citation is None:
            yield page.fault(f"{found[0]} is no citation", place)
        elif citation[1] not in known:
            yield page.fault(f"{found[0]} has no source", place)
        else:
            cited.append(citation[1])
    for source in dict.fromkeys(known):
        if source not in cited:
            yield page.fault_of_source(source, f"{source} is not cited")
        if known.count(source) > 1:
            yield page.fault_of_source(source, f"{source} is there twice")
    yield from _faults_of_order(page, known, list(dict.fromkeys(cited)))


def _faults_of_order(page: Page, known: list[str], cited: list[str]) -> Iterator[Fault]:
    in_use = [source for source in dict.fromkeys(known) if source in cited]
    for source, expected in zip(in_use, cited, strict=True):
        if source != expected:
            yield page.fault_of_source(source, f"{expected} is cited before {source}")
            return


def faults_of_claims(page: Page) -> Iterator[Fault]:
    """Give statements with a number, or with what was found, that name no source."""
    for statement in page.statements():
        if CITATION.search(statement.text):
            continue
        claim = _NO_CLAIM.sub("", statement.text)
        if set(_NUMBER.findall(claim)) - _OUR_OWN_NUMBERS:
            yield page.fault("a number has no citation", statement.start)
        elif _WHAT_WAS_FOUND.search(claim):
            yield page.fault("what was found has no citation", statement.start)
