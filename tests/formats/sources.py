"""Sample files of other programs, and how a test reads one."""

import shutil
from pathlib import Path

from journal.domain.imported import Imported
from journal.domain.progress import unheard
from journal.formats import readers

DATA = Path(__file__).parent.parent / "data" / "imports"


def read(path: Path, name: str, password: str = "") -> Imported:
    """Read what must be recognised as this format."""
    found = readers.recognise(path)
    assert found is not None
    assert found.name == name
    return found.read(path, password, unheard)


def zipped(folder: Path, path: Path) -> Path:
    """Pack a folder; return the zip."""
    return Path(shutil.make_archive(str(path), "zip", folder))
