"""What is to be translated: sentences from below the window, read off the source.

The window's own texts are found by Qt's lupdate; it does not know said() and errors.
"""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

JOURNAL = Path(__file__).parents[2] / "journal"
LAYERS = ("crypto", "domain", "storage", "formats", "services", "ui")
"""Whose errors a window may have to tell; those of the command line stay English."""

_FIRST_ERRORS = frozenset({"JournalError", "NotAPhraseError"})


@cache
def _trees() -> dict[Path, ast.Module]:
    paths = (path for layer in LAYERS for path in (JOURNAL / layer).rglob("*.py"))
    return {path: ast.parse(path.read_text("utf-8")) for path in sorted(paths)}


@cache
def error_names() -> frozenset[str]:
    """Return JournalError and what is derived from it."""
    names, before = _FIRST_ERRORS, frozenset[str]()
    while names != before:
        before = names
        names = before | {
            node.name
            for tree in _trees().values()
            for node in ast.walk(tree)
            if isinstance(node, ast.ClassDef)
            and any(
                isinstance(base, ast.Name) and base.id in before for base in node.bases
            )
        }
    return names


def sentences() -> tuple[str, ...]:
    """Return the patterns of all sentences, sorted, each once."""
    return tuple(
        sorted({found for tree in _trees().values() for found in sentences_in(tree)})
    )


def sentences_in(tree: ast.Module) -> Iterator[str]:
    """Return what said() and the errors are given literally."""
    for told in _told(tree):
        if isinstance(told, ast.Constant) and isinstance(told.value, str):
            yield told.value


def pieced(tree: ast.Module) -> Iterator[int]:
    """Return the lines of sentences that are put together and cannot be read off."""
    for told in _told(tree):
        if isinstance(told, ast.JoinedStr | ast.BinOp) or _is_formatted(told):
            yield told.lineno


def pieced_anywhere() -> list[str]:
    """Return the places of such sentences."""
    return [
        f"{path.relative_to(JOURNAL)}:{line}"
        for path, tree in _trees().items()
        for line in pieced(tree)
    ]


def _is_formatted(told: ast.expr) -> bool:
    return (
        isinstance(told, ast.Call)
        and isinstance(told.func, ast.Attribute)
        and told.func.attr in {"format", "join"}
    )


def _told(tree: ast.Module) -> Iterator[ast.expr]:
    telling = error_names() | {"said"}
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in telling
            and node.args
        ):
            yield node.args[0]
