"""The program with its window: made, shown, and ended in order."""

import os
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication
from PySide6.QtWidgets import QApplication

from journal.domain.errors import JournalError
from journal.domain.moment import Clock
from journal.services import preferences as preferences_file
from journal.services import resources, window_place
from journal.services.guides import Guides
from journal.services.preferences import Preferences
from journal.ui.appearance import Appearance
from journal.ui.capture import CAN_BE_HIDDEN, Capture
from journal.ui.first_paint import FirstPaint
from journal.ui.handover import taken_over
from journal.ui.main_window import MainWindow
from journal.ui.new_process import replace_this
from journal.ui.platform import NO_DISPLAY, end_guard, guard_against_abort
from journal.ui.prompts import Prompts
from journal.ui.traces import leave_none, never_restart
from journal.ui.translation import reason_of, speak

if TYPE_CHECKING:  # the window is painted before the database is imported
    from journal.services.vault import Vault

Tell = Callable[[str], None]


def sorry() -> str:
    """Return what is told of a bug."""
    return QCoreApplication.translate(
        "Program",
        "Something went wrong in the program. What you wrote is saved as the window"
        " says.",
    )


def make_application(otherwise: Callable[[], None]) -> QApplication:
    """Make the QApplication; call `otherwise` where the display does not answer."""
    leave_none()
    guard_against_abort(otherwise)
    application = QApplication(sys.argv[:1])
    end_guard()
    application.setApplicationName("session-journal")
    application.setApplicationDisplayName("Session Journal")
    speak("en")  # until it is known which language is wanted
    return application


def make_window(
    preferences: Preferences,
    clock: Clock,
    *,
    keep: Callable[[Preferences], None],
    make_vault: "Callable[[Path], Vault] | None" = None,
    prompts: Prompts | None = None,
) -> MainWindow:
    """Make the window in front of the preferred journal."""

    def usual_vault(folder: Path) -> "Vault":
        # Not before a password is there: this imports the database.
        from journal.services.vault import Vault  # noqa: PLC0415

        return Vault(folder, clock)

    window = MainWindow(
        Appearance(preferences.taste),
        clock,
        prompts or Prompts(),
        preferences,
        make_vault or usual_vault,
        Guides(resources.folder() / "guides"),
    )
    window.preferred.connect(keep)
    return window


def keep_in(path: Path, prompts: Prompts) -> Callable[[Preferences], None]:
    """Return what saves preferences to a file, and tells where it cannot."""

    def keep(preferences: Preferences) -> None:
        try:
            preferences_file.save(path, preferences)
        except JournalError as error:
            prompts.tell(reason_of(error))

    return keep


def report_bugs(prompts: Prompts, tell: Tell) -> None:
    """Tell of an unexpected error without a word of the journal.

    Only the places in the code and the kind of error are told: a message could quote
    what was written.
    """
    is_telling = False

    def report(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        nonlocal is_telling
        if isinstance(error, KeyboardInterrupt):
            QApplication.quit()
            return
        if isinstance(error, JournalError):
            prompts.tell(reason_of(error))
            return
        told = places(kind, trace)
        tell(told)
        if not is_telling:  # else one bug at every paint piles up dialogs
            is_telling = True
            prompts.tell(sorry(), details=told)
            is_telling = False

    sys.excepthook = report
    threading.excepthook = lambda bug: tell(places(bug.exc_type, bug.exc_traceback))
    sys.unraisablehook = lambda bug: tell(places(bug.exc_type, bug.exc_traceback))


def places(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return where in the code something failed, and what kind of failure it was.

    No message and no value: either could quote what was written.
    """
    return f"{''.join(traceback.format_tb(trace))}{kind.__qualname__}"


def hide_from_capture(
    application: QApplication, window: MainWindow, preferences: Preferences
) -> None:
    """Keep pictures of the windows from other programs, unless told otherwise."""
    capture = Capture(application, hidden=preferences.hidden_from_capture)
    window.preferred.connect(
        lambda chosen: capture.hide_windows(hidden=chosen.hidden_from_capture)
    )


def heed_the_system(window: MainWindow) -> None:
    """Lock when the system tells that the person has left."""
    # Not before the window is there: the first thing to see is the way in.
    from journal.ui.away.signs import signs_of_leaving  # noqa: PLC0415 - as above

    window.heed(signs_of_leaving(window))


def run(preferences: Preferences, clock: Clock, path: Path, tell: Tell) -> int:
    """Show the window until it is closed; return the exit code.

    tell prints a sentence beside the window, for whoever started it.
    """

    def no_display() -> None:
        tell(NO_DISPLAY)
        os._exit(1)

    before = taken_over()
    if before is not None:
        preferences = replace(preferences, journal=before.journal)
    application = make_application(no_display)
    prompts = Prompts()
    report_bugs(prompts, tell)
    window = make_window(preferences, clock, keep=keep_in(path, prompts))
    if CAN_BE_HIDDEN:
        hide_from_capture(application, window, preferences)
    application.commitDataRequest.connect(never_restart)
    application.commitDataRequest.connect(window.lock)  # the work at it ends
    window.renew_by(replace_this)
    FirstPaint(window).served.connect(lambda: heed_the_system(window))
    place = window_place.beside(path)
    window.restoreGeometry(QByteArray(window_place.read(place)))
    if before is not None:
        window.take_over(before)
    window.show()
    code = application.exec()
    window_place.keep(place, bytes(window.saveGeometry().data()))
    return code
