"""YAML of plain maps and texts; what only an attack or a mistake would hold is refused.

Refused are references within the document, by which a short one may unfold to any
length, every tag but the two that stand for text, and deep nesting.
"""

import yaml

from journal.domain.errors import JournalError
from journal.domain.sentence import said

NOT_PLAIN = said(
    "A file holds YAML that no journal needs, or that is damaged;"
    " nothing was brought in."
)
DEEPEST = 12

_TEXT = "tag:yaml.org,2002:str"
_OLD_TEXT = "tag:yaml.org,2002:python/unicode"
_ALLOWED = (None, _TEXT, _OLD_TEXT)
_Parser = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml reads ten times as fast, where PyYAML was built with it."""


class _Loader(_Parser):  # type: ignore[misc, valid-type]  # one of two, at run time
    """A SafeLoader that knows how Python 2 wrote text."""


def _old_text(loader: yaml.SafeLoader, node: yaml.Node) -> str:
    if not isinstance(node, yaml.ScalarNode):
        raise yaml.constructor.ConstructorError
    return str(loader.construct_scalar(node))


_Loader.add_constructor(_OLD_TEXT, _old_text)


def plain_yaml(text: str) -> object:
    """Return what a YAML document says. Raises JournalError where it is not plain."""
    try:
        _check(text)
        found: object = yaml.load(text, Loader=_Loader)  # noqa: S506 - a SafeLoader
    except (yaml.YAMLError, ValueError, ArithmeticError, RecursionError):
        raise JournalError(NOT_PLAIN) from None
    return found


def _check(text: str) -> None:
    """Look at a document piece by piece, before any of it is put together."""
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        tag = getattr(event, "tag", None)
        anchor = getattr(event, "anchor", None)
        if depth > DEEPEST or anchor is not None or tag not in _ALLOWED:
            raise JournalError(NOT_PLAIN)
