"""Draw every page in every theme and size to PNG, with one contact sheet.

uv run python -m tests.pictures FOLDER [--language en] [--themes light dark ...]
    [--sizes 100 200] [--window 1280x800] [--only NAME ...]
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QDialog

from journal.domain.taste import SCHEMES, Taste
from journal.ui.main_window import MainWindow
from journal.ui.platform import hush_offscreen
from tests.pictures import stage
from tests.pictures.sheet import contact_sheet

THEMES = tuple(scheme for scheme in SCHEMES if scheme != "system")


def main() -> None:
    """Draw what was asked for; print the path of each picture."""
    wanted = _arguments()
    application = QApplication(sys.argv[:1])
    hush_offscreen()
    wanted.folder.mkdir(parents=True, exist_ok=True)
    drawn: list[Path] = []
    with tempfile.TemporaryDirectory() as folder:
        places = Path(folder)
        stage.make_sample(places / "Sample.journal")
        stage.make_empty(places / "Empty.journal")
        for theme in wanted.themes:
            for size in wanted.sizes:
                taste = Taste(scheme=theme, text_size=size)
                drawn += draw(wanted, taste, places)
    contact_sheet(sorted(drawn), wanted.folder / "contact-sheet.png")
    application.quit()


def draw(wanted: argparse.Namespace, taste: Taste, places: Path) -> list[Path]:
    """Draw every scene in one taste."""
    size, language = wanted.window, wanted.language
    drawn = []
    sample, empty = places / "Sample.journal", places / "Empty.journal"
    with stage.window_on(sample, taste, size, language) as window:
        for scene in stage.every_scene(window, sample):
            drawn += _picture(window, wanted, taste, scene.name)
    with stage.window_on(empty, taste, size, language) as window:
        for scene in stage.every_empty_scene(window, empty):
            drawn += _picture(window, wanted, taste, scene.name)
    with stage.window_on(places / "None.journal", taste, size, language) as window:
        for scene in stage.every_first_step(window):
            drawn += _picture(window, wanted, taste, scene.name)
    return drawn


def _picture(
    window: MainWindow, wanted: argparse.Namespace, taste: Taste, name: str
) -> list[Path]:
    if wanted.only and name not in wanted.only:
        return []
    stem = f"{name}-{taste.scheme}-{taste.text_size}-{wanted.language}"
    path = wanted.folder / f"{stem}.png"
    picture = window.grab()
    for over in window.findChildren(QDialog):
        if over.isVisible():
            at = over.pos() - window.pos()
            QPainter(picture).drawPixmap(at, over.grab())
    picture.save(str(path))
    sys.stdout.write(f"{path}\n")
    return [path]


def _size(told: str) -> tuple[int, int]:
    width, height = told.split("x")
    return int(width), int(height)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.pictures", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", default="en")
    parser.add_argument("--themes", nargs="+", default=THEMES, choices=THEMES)
    parser.add_argument("--sizes", nargs="+", type=int, default=(100, 200))
    parser.add_argument("--window", type=_size, default=(1280, 800))
    parser.add_argument("--only", nargs="*", default=())
    return parser.parse_args()


main()
