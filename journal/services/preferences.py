"""What the program remembers outside any journal: where it is, how it looks.

Nothing here tells what is written, when, or that there is a treatment.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from platformdirs import user_config_path, user_data_path

from journal.domain import taste as tastes
from journal.domain.taste import Taste
from journal.storage.files import make_private_folder, told_as_not_saved, write_durably

_FOLDER = "session-journal"
_MOST_BYTES = 64 * 1024
READING_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""How large the text of a guide can be, in per cent."""

_CHOICES: Mapping[str, tuple[str | int, ...]] = {
    "scheme": tastes.SCHEMES,
    "text_size": tastes.TEXT_SIZES,
    "reading_font": tastes.READING_FONTS,
    "line_height": tastes.LINE_HEIGHTS,
    "reading_width": tastes.READING_WIDTHS,
    "language": ("", "en", "nb"),
    "reading_size": READING_SIZES,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """journal: the folder opened last, or empty for the usual place.

    scheme, text_size, reading_font, line_height and reading_width are those of Taste.
    language: "en", "nb", or empty for the system's. region: two capital letters, for
    the numbers of Help now. reading_size: of the text of a guide, one of READING_SIZES.
    covered: the window is covered while another has the keyboard. plain_name: it does
    not say what it is. hidden_from_capture: other programs cannot take its picture,
    where the system can.
    """

    journal: str = ""
    scheme: str = "system"
    language: str = ""
    region: str = "NO"
    reading_size: int = 100
    covered: bool = False
    plain_name: bool = False
    hidden_from_capture: bool = True
    text_size: int = 100
    reading_font: str = "literata"
    line_height: int = 170
    reading_width: int = 640

    @property
    def taste(self) -> Taste:
        """How the window looks."""
        return Taste(**{each.name: getattr(self, each.name) for each in fields(Taste)})

    def with_taste(self, taste: Taste) -> "Preferences":
        """Return these preferences with another look."""
        return replace(self, **asdict(taste))

    @property
    def folder(self) -> Path:
        """The journal's folder."""
        return Path(self.journal) if self.journal else usual_folder()

    def choosing(self, name: str, *, wanted: bool) -> "Preferences":
        """Return these with one choice of yes or no made anew."""
        chosen: dict[str, Any] = {name: wanted}
        return replace(self, **chosen)


def usual_folder() -> Path:
    """Return where a journal is kept unless another place was chosen."""
    return user_data_path(_FOLDER, appauthor=False) / "Journal.journal"


def usual_file() -> Path:
    """Return where preferences are kept."""
    return user_config_path(_FOLDER, appauthor=False) / "preferences.json"


def load(path: Path) -> Preferences:
    """Return the saved preferences; the default for each that is missing or bad."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            return Preferences()
        saved = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Preferences()
    if not isinstance(saved, dict):
        return Preferences()
    good = {
        field.name: saved[field.name]
        for field in fields(Preferences)
        if _is_good(field.name, saved.get(field.name), type(field.default))
    }
    return Preferences(**good)


def save(path: Path, preferences: Preferences) -> None:
    """Keep the preferences. Raises NotSavedError."""
    with told_as_not_saved():
        make_private_folder(path.parent)
    write_durably(path, json.dumps(asdict(preferences), indent=2).encode("utf-8"))


def _is_good(name: str, value: object, kind: type) -> bool:
    return type(value) is kind and value in _CHOICES.get(name, (value,))
