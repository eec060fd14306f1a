"""The one way out of the program by an address: asked for, and told what it shows."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QUrl

from journal.domain import links
from journal.ui.prompts import Prompts
from journal.ui.reading_room import open_in_browser


def open_link(
    address: str,
    prompts: Prompts,
    browse: Callable[[QUrl], bool] = open_in_browser,
) -> None:
    """Ask whether to open an address, and do; say where nothing took it."""
    if not links.opened(address):
        return
    if not prompts.confirm(_question(address), action=_action(address)):
        return
    if not browse(QUrl(address)):
        translate = QCoreApplication.translate
        prompts.tell(translate("WayOut", "Nothing here opens such an address."))


def _question(address: str) -> str:
    translate = QCoreApplication.translate
    if links.is_mail(address):
        asked = translate(
            "WayOut",
            "Your mail program opens, to write to {host}. What it keeps is outside this"
            " journal.",
        )
    else:
        asked = translate(
            "WayOut",
            "Your browser opens {host}. It may remember that, and whoever runs the page"
            " sees the visit.",
        )
    return asked.format(host=links.host_of(address))


def _action(address: str) -> str:
    translate = QCoreApplication.translate
    if links.is_mail(address):
        return translate("WayOut", "Open the mail program")
    return translate("WayOut", "Open the browser")
