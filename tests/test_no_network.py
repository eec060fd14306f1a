"""No part of the program can reach a network."""

import ast
import socket
from pathlib import Path

import pytest

import journal
from tests.faults.journey import refuse_network

PACKAGE = Path(journal.__file__).parent
NETWORK = frozenset(
    {
        *("socket", "ssl", "http", "urllib.request", "urllib.robotparser", "ftplib"),
        *("smtplib", "poplib", "imaplib", "nntplib", "telnetlib", "xmlrpc"),
        *("socketserver", "asyncio", "webbrowser", "wsgiref", "requests", "httpx"),
        *("aiohttp", "urllib3", "PySide6.QtNetwork", "PySide6.QtWebSockets"),
        *("PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets"),
    }
)


def imported(source: str) -> set[str]:
    """Return all modules and names that a module imports."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {each.name for each in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {
                node.module,
                *(f"{node.module}.{each.name}" for each in node.names),
            }
    return found


def of_a_network(source: str) -> set[str]:
    return {
        name
        for name in imported(source)
        if any(name == each or name.startswith(f"{each}.") for each in NETWORK)
    }


def test_no_module_imports_one_of_a_network() -> None:
    modules = sorted(PACKAGE.rglob("*.py"))
    assert len(modules) > 200
    found = {
        str(path.relative_to(PACKAGE)): names
        for path in modules
        if (names := of_a_network(path.read_text(encoding="utf-8")))
    }
    assert found == {}


@pytest.mark.parametrize(
    "source",
    [
        "import socket",
        "import urllib.request as elsewhere",
        "from urllib import request",
        "from PySide6 import QtNetwork",
        "from PySide6.QtNetwork import QTcpSocket",
        "def later():\n    import http.client",
    ],
)
def test_an_import_of_one_is_found(source: str) -> None:
    """The control."""
    assert of_a_network(source)


def test_the_hook_of_the_journeys_refuses_all_but_local_sockets() -> None:
    with (
        socket.socket(socket.AF_UNIX) as local,
        socket.socket(socket.AF_INET) as far,
    ):
        refuse_network("socket.__new__", (local, socket.AF_UNIX, 1, 0))
        refuse_network("socket.connect", (local, "/run/x"))
        refuse_network("open", ("x", "w", 0))
        for event, arguments in (
            ("socket.__new__", (far, socket.AF_INET, 1, 0)),
            ("socket.connect", (far, ("127.0.0.1", 9))),
            ("socket.getaddrinfo", ("example.org", 80, 0, 0, 0)),
        ):
            with pytest.raises(RuntimeError):
                refuse_network(event, arguments)
