"""What is not imported: the window is painted first, and guides need no library."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

HEAVY = {
    "cryptography",
    "hunspell",
    "markdown_it",
    "mnemonic",
    "sqlalchemy",
    "sqlcipher3",
    "zxcvbn",
}

WINDOW = """
import os, sys
from PySide6.QtCore import QEvent, QObject
from journal.app import now
from journal.services.preferences import Preferences
from journal.ui import program

class Look(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(type(window.front).__name__, *sys.modules, flush=True)
            os._exit(0)
        return False

application = program.make_application(lambda: None)
window = program.make_window(Preferences(journal=sys.argv[1]), now, keep=print)
look = Look()
application.installEventFilter(look)
window.show()
application.exec()
"""


def run(*arguments: str, home: Path) -> str:
    """Run Python in the project's folder and return what it printed."""
    surroundings = {
        "HOME": str(home),
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(home),
        "XDG_DATA_HOME": str(home),
    }
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=os.environ | surroundings,
        check=True,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    ).stdout


@pytest.mark.parametrize(
    ("file", "page"), [("keys.json", "UnlockPage"), ("notes.txt", "CreatePage")]
)
def test_the_front_is_painted_before_anything_heavy_is_imported(
    tmp_path: Path, file: str, page: str
) -> None:
    (tmp_path / file).touch()
    painted, *modules = run("-c", WINDOW, str(tmp_path), home=tmp_path).split()
    assert painted == page
    assert not HEAVY & set(modules)


@pytest.mark.parametrize(
    "arguments",
    [
        ["guides"],
        ["guides", "--json"],
        ["guides", "sleep"],
        ["guides", "--search", "sleep"],
        ["help-now"],
        ["help-now", "--region", "UK", "--json"],
    ],
)
def test_guides_and_help_are_printed_where_no_library_is_installed(
    tmp_path: Path, arguments: list[str]
) -> None:
    no_site_packages = "-S"
    assert run(no_site_packages, "main.py", *arguments, home=tmp_path)


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_the_usage_is_told_where_no_library_is_installed(
    tmp_path: Path, option: str
) -> None:
    assert run("-S", "main.py", option, home=tmp_path)
