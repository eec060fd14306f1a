"""Whether a tired reader gets through: short sentences, paragraphs and minutes."""

import re
from collections.abc import Iterator

from journal.domain.guide import WORDS_A_MINUTE
from journal.domain.prose import word_count
from journal.formats.guide_page import plain_text
from tests.guide_check.fault import Fault
from tests.guide_check.page import Page, Passage

FEWEST_WORDS, MOST_WORDS = 600, 1200
MEAN_SENTENCE, LONGEST_SENTENCE = 20, 35
LONGEST_PARAGRAPH = 80

_SENTENCE_END = re.compile(r"(?<=[.!?:])[»\"]?\s+")


def faults_of_length(page: Page) -> Iterator[Fault]:
    """Give what is wrong with the length of the page and with its minutes."""
    words = word_count(plain_text(page.guide.markdown))
    if not FEWEST_WORDS <= words <= MOST_WORDS:
        yield page.fault(f"it has {words} words", page.body_start)
    minutes = words / WORDS_A_MINUTE
    if abs(page.guide.minutes - minutes) > 1:
        yield page.fault_of_key("minutes", f"reading takes {minutes:.1f} minutes")


def faults_of_plainness(page: Page) -> Iterator[Fault]:
    """Give sentences and paragraphs that are too long."""
    lengths: list[int] = []
    for statement in page.statements():
        for sentence in _sentences(statement):
            lengths.append(word_count(sentence))
            if lengths[-1] > LONGEST_SENTENCE:
                yield page.fault(f"a sentence has {lengths[-1]} words", statement.start)
    if lengths and sum(lengths) / len(lengths) >= MEAN_SENTENCE:
        yield page.fault("its sentences are too long on average", page.body_start)
    for passage in page.paragraphs():
        words = word_count(plain_text(passage.text))
        if not passage.text.startswith("- ") and words > LONGEST_PARAGRAPH:
            yield page.fault(f"a paragraph has {words} words", passage.start)


def _sentences(statement: Passage) -> list[str]:
    if statement.text.startswith("#"):
        return []
    return [
        sentence
        for sentence in _SENTENCE_END.split(plain_text(statement.text))
        if word_count(sentence)
    ]
