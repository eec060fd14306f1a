"""Whether there is a display, read from the environment alone."""

import pytest

from journal.ui import platform

NAMES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for each in NAMES:
        monkeypatch.delenv(each, raising=False)
    monkeypatch.setattr("sys.platform", "linux")


def test_nothing_named_is_no_display() -> None:
    assert not platform.has_display()


@pytest.mark.parametrize("name", NAMES)
def test_any_of_them_names_one(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, ":0")
    assert platform.has_display()


@pytest.mark.parametrize("name", NAMES)
def test_an_empty_name_is_none(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "")
    assert not platform.has_display()


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_these_systems_always_have_one(
    monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    monkeypatch.setattr("sys.platform", system)
    assert platform.has_display()


def test_the_sentence_says_what_works_without_one() -> None:
    assert "The commands work without one" in platform.NO_DISPLAY
