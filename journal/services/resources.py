"""Where the files that ship with the program are."""

from pathlib import Path

import journal


def folder() -> Path:
    """Return the folder with guides, fonts, icons, themes and licences.

    It is inside the package when installed, and beside it in a working copy.
    """
    package = Path(journal.__file__).parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
