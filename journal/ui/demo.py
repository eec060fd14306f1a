"""The demo: a throw-away journal, opened in the window or drawn to pictures."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from journal.domain.errors import JournalError
from journal.domain.moment import Clock
from journal.services import demo
from journal.services.preferences import Preferences
from journal.services.vault import Opened, Vault
from journal.ui.appearance import Appearance
from journal.ui.languages import chosen_language
from journal.ui.pages.create import CreatePage
from journal.ui.platform import has_display, hush_offscreen
from journal.ui.program import make_application, make_window, report_bugs
from journal.ui.prompts import Prompts
from journal.ui.screenshots import draw, draw_first_run

PASSWORD = "sample content only"  # noqa: S105 - of a journal that is thrown away
Say = Callable[[str], None]

_SCHEMES = ("light", "dark")
_NAMES = {"en": "Sample.journal", "nb": "Eksempel.journal"}


def run(clock: Clock, pictures: Path | None, say: Say, language: str = "") -> int:
    """Show the demo; draw it where pictures are wanted or there is no display.

    say prints a line; the path of each picture is one. language is "en", "nb", or
    empty for the system's. Raises JournalError.
    """
    if pictures is None and has_display():
        return _show(clock, say, language)
    pictures = pictures or _folder_for_pictures()
    with tempfile.TemporaryDirectory(prefix="session-journal-") as folder:
        return _draw(clock, Path(folder), pictures, say, language)


def make_sample(clock: Clock, folder: Path, language: str = "en") -> Opened:
    """Make a journal with sample content in a folder and leave it open."""
    opened = Vault(folder / _NAMES[language], clock).create(PASSWORD)
    demo.fill(opened.journal, clock(), language)
    return opened


def _folder_for_pictures() -> Path:
    return Path(tempfile.mkdtemp(prefix="session-journal-pictures-"))


def _show(clock: Clock, say: Say, language: str) -> int:
    def draw_instead() -> None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        where = ["--screenshots", str(_folder_for_pictures())]
        arguments = [sys.executable, *sys.orig_argv[1:], *where]
        os.execv(sys.executable, arguments)  # noqa: S606 - this program, once more

    # No folder before this: what takes the place of the program would leave it behind.
    application = make_application(draw_instead)
    report_bugs(Prompts(), say)
    with tempfile.TemporaryDirectory(prefix="session-journal-") as folder:
        _open_window(clock, Path(folder), language)
        return application.exec()


def _open_window(clock: Clock, folder: Path, language: str) -> None:
    spoken = chosen_language(language)
    opened = make_sample(clock, folder, spoken)
    preferences = Preferences(journal=str(folder / _NAMES[spoken]), language=language)
    window = make_window(preferences, clock, keep=lambda _: None)
    window.show()
    window.show_journal(opened)
    if window.open_journal is not None:
        notice = QCoreApplication.translate(
            "Demo",
            "This is sample content, thrown away at the end. Password: {password}",
        )
        window.open_journal.show_notice(notice.format(password=PASSWORD))


def _draw(clock: Clock, folder: Path, pictures: Path, say: Say, language: str) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application(lambda: os._exit(1))
    hush_offscreen()
    try:
        pictures.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        sentence = f"The folder {pictures} cannot be made: {error.strerror}."
        raise JournalError(sentence) from None
    spoken = chosen_language(language)
    opened = make_sample(clock, folder, spoken)
    preferences = Preferences(
        journal=str(folder / _NAMES[spoken]), scheme=_SCHEMES[0], language=language
    )
    window = make_window(preferences, clock, keep=lambda _: None)
    for path in draw(window, opened, pictures, _SCHEMES):
        say(str(path))
    window.close()
    for scheme in _SCHEMES:
        page = CreatePage(Appearance(scheme=scheme), "~/Journal.journal", Prompts())
        for path in draw_first_run(page, pictures, scheme):
            say(str(path))
        page.deleteLater()
    application.quit()
    return 0
