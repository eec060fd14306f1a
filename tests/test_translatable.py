"""Texts are gathered for translation by reading the source: only literals are found."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

JOURNAL = Path(__file__).parents[1] / "journal"
SOURCES = sorted(JOURNAL.joinpath("ui").rglob("*.py"))

# How many of the first arguments must stand in the source as they are.
LITERALS = {"tr": 1, "translate": 2}
TRANSLATORS = {"QCoreApplication", "QGuiApplication", "QApplication"}


def not_literal(source: str) -> Iterator[int]:
    """Yield the line of each text for translation that cannot be read off."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            for text in node.args[: literals_needed(node.func)]:
                if not isinstance(text, ast.Constant):
                    yield text.lineno


def literals_needed(called: ast.Attribute) -> int:
    """A painter has a translate() too, which moves it."""
    owner = called.value.id if isinstance(called.value, ast.Name) else ""
    if called.attr == "translate" and owner not in TRANSLATORS:
        return 0
    return LITERALS.get(called.attr, 0)


@pytest.mark.parametrize(
    "path", SOURCES, ids=lambda path: path.relative_to(JOURNAL).as_posix()
)
def test_every_text_for_translation_is_a_literal(path: Path) -> None:
    lines = list(not_literal(path.read_text(encoding="utf-8")))
    assert not lines, f"{path.name}: lines {lines}"


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ('self.tr("Lock")', []),
        ('self.tr("{} words").format(count)', []),
        ('self.tr(f"{count} words")', [1]),
        ('self.tr("Lock" + name)', [1]),
        ("self.tr(\n    text)", [2]),
        ('QCoreApplication.translate("Badge", name)', [1]),
        ('QCoreApplication.translate(context, "Note")', [1]),
        ('QCoreApplication.translate("Badge", "Note")', []),
        ("painter.translate(left, top)", []),
    ],
)
def test_the_check_itself_sees_what_it_should(source: str, lines: list[int]) -> None:
    assert list(not_literal(source)) == lines
