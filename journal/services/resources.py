"""Where the files that ship with the program are."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import journal


def folder() -> Path:
    """Return the folder with guides, fonts, icons, themes and licences.

    It is inside the package when installed, and beside it in a working copy.
    """
    package = Path(journal.__file__).parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


@cache
def read_toml(page: Path) -> dict[str, Any]:
    """Return what a file that ships with the program says, read once; not to change."""
    return tomllib.loads(page.read_text(encoding="utf-8"))
