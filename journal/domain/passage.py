"""The words that someone points at in a text, without their Markdown marks."""

import re

from journal.domain.line_marks import marks_of
from journal.domain.prose import excerpt

_END = re.compile(
    r"[.!?…]+[\"'\u201d\u2019»)\]*_]*"
    r"(?=\s+[^\s\da-zß-öø-ÿ]|\s*$)"  # "f.eks. this" and "24. oktober" go on
)


def passage_at(text: str, start: int, end: int) -> str:
    """Return what is selected or else the sentence at this place, on one line.

    Without a selection, text is a paragraph. Empty where there are no words.
    """
    if start != end:
        return plain(text[start:end])
    begin = len(marks_of(text).text)
    said = ""
    for stop in (*(found.end() for found in _END.finditer(text)), len(text)):
        said = plain(text[begin:stop]) or said
        if said and stop >= start:
            break
        begin = max(begin, stop)
    return said


def plain(text: str) -> str:
    """Return all of a text as plain words on one line."""
    return excerpt(text, max(len(text), 1))
