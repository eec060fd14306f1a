"""What Qt would leave behind: looked for in a process with a home of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

_ASK = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from journal.ui.program import make_application
from journal.ui.prompts import Prompts
if sys.argv[2] == "ours":
    application = make_application(lambda: None)
else:
    application = QApplication([])
def choose():
    dialog = QApplication.activeModalWidget()
    dialog.accept()
QTimer.singleShot(300, choose)
folder = Path(sys.argv[1])
if sys.argv[2] == "ours":
    print(Prompts().folder_to_open("Where", folder))
else:
    dialog = QFileDialog(None, "Where", str(folder))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    print(dialog.exec())
    del dialog
"""


@pytest.mark.parametrize(("whose", "leaves"), [("qt", True), ("ours", False)])
def test_a_file_dialog_leaves_no_folder_behind(
    tmp_path: Path, whose: str, leaves: bool
) -> None:
    home, visited = tmp_path / "home", tmp_path / "visited-folder"
    home.mkdir()
    visited.mkdir()
    ran = subprocess.run(
        [sys.executable, "-c", _ASK, str(visited), whose],
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.strip()
    files = [path for path in home.rglob("*") if path.is_file()]
    found = [path for path in files if b"visited-folder" in path.read_bytes()]
    assert bool(found) == leaves
    assert bool(files) == leaves
