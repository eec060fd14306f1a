"""What a person typed into the search field, taken apart without ever complaining."""

import re
from dataclasses import dataclass

LONGEST = 1000
"""Characters; what is pasted beyond them is not looked for. SQLite refuses an
expression a thousand levels deep, and each tag is one."""

_NOT_STORABLE = re.compile("[\0\ud800-\udfff]")  # see domain.prose.check_text
_PIECE = re.compile(
    r'"(?P<phrase>[^"]*)"?'  # a quote left open reaches to the end
    r"|(?P<word>[^\s\"]+)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """Words that must stand together; prefix: the last may go on."""

    text: str
    prefix: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What is looked for: every term, and every tag by its casefolded name."""

    terms: tuple[Term, ...] = ()
    tags: frozenset[str] = frozenset()

    @property
    def is_blank(self) -> bool:
        """Whether nothing is asked for."""
        return not (self.terms or self.tags)


def parse(typed: str) -> Query:
    """Return what was typed as a query.

    Each word matches where a word begins with it, "several words" in quotes match as
    they stand, #tag asks for entries with that tag. Nothing else has a meaning.
    """
    terms: list[Term] = []
    tags: set[str] = set()
    for piece in _PIECE.finditer(_NOT_STORABLE.sub(" ", typed[:LONGEST])):
        phrase, word = piece["phrase"], piece["word"]
        if phrase is not None:
            if phrase.strip():
                terms.append(Term(text=phrase, prefix=False))
        elif word.startswith("#") and word.lstrip("#"):
            tags.add(word.lstrip("#").casefold())
        else:
            terms.append(Term(text=word, prefix=True))
    return Query(terms=tuple(terms), tags=frozenset(tags))
