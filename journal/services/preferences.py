"""What the program remembers outside any journal: where it is, how it looks.

Nothing here tells what is written, when, or that there is a treatment.
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from platformdirs import user_config_path, user_data_path

from journal.storage.files import make_private_folder, told_as_not_saved, write_durably

_FOLDER = "session-journal"
_MOST_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """journal: the folder opened last, or empty for the usual place.

    scheme: "system", "light" or "dark". language: "en", "nb", or empty for the
    system's. region: two capital letters, for the numbers of Help now.
    """

    journal: str = ""
    scheme: str = "system"
    language: str = ""
    region: str = "NO"

    def __post_init__(self) -> None:
        if not all(isinstance(value, str) for value in asdict(self).values()):
            message = "Preferences are texts."
            raise TypeError(message)

    @property
    def folder(self) -> Path:
        """The journal's folder."""
        return Path(self.journal) if self.journal else usual_folder()


def usual_folder() -> Path:
    """Return where a journal is kept unless another place was chosen."""
    return user_data_path(_FOLDER, appauthor=False) / "Journal.journal"


def usual_file() -> Path:
    """Return where preferences are kept."""
    return user_config_path(_FOLDER, appauthor=False) / "preferences.json"


def load(path: Path) -> Preferences:
    """Return the saved preferences, or the defaults if there are none or bad ones."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            return Preferences()
        return Preferences(**json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError, RecursionError):
        return Preferences()


def save(path: Path, preferences: Preferences) -> None:
    """Keep the preferences. Raises NotSavedError."""
    with told_as_not_saved():
        make_private_folder(path.parent)
    write_durably(path, json.dumps(asdict(preferences), indent=2).encode("utf-8"))
