"""Started where there is no display: one sentence or pictures, never an abort."""

import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

MAIN = Path(__file__).parents[1] / "main.py"
DEAD = ":97"
SENTENCE = (
    "There is no display here to open a window on. The commands work without one;"
    " see --help.\n"
)
PAGES = (
    "today",
    "journal",
    "journal-thread",
    "mood",
    "guides",
    "plan",
    "help",
    "settings",
    "privacy",
    "export",
    "import",
)
FRONT = ("unlock", "guides-locked", "help-locked")
FIRST_RUN = ("first-run", "first-run-password", "first-run-phrase")

Started = subprocess.CompletedProcess[str]
Start = Callable[..., Started]


def started(home: Path, *arguments: str, **names: str) -> Started:
    """Run main.py with nothing but these names in its environment."""
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "TMPDIR": str(home),
        "XDG_RUNTIME_DIR": str(home),
        **names,
    }
    return subprocess.run(
        [sys.executable, str(MAIN), *arguments],
        env=environment,
        cwd=home,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        preexec_fn=_allow_a_core,  # so that an abort would leave a file
    )


def _allow_a_core() -> None:
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))


@pytest.fixture
def start(tmp_path: Path) -> Start:
    return lambda *arguments, **names: started(tmp_path, *arguments, **names)


@pytest.mark.parametrize(
    "names",
    [
        {},
        {"DISPLAY": "", "QT_QPA_PLATFORM": ""},
        {"DISPLAY": DEAD},
        {"WAYLAND_DISPLAY": "wayland-97"},
        {"QT_QPA_PLATFORM": "no-such-platform"},
    ],
)
def test_without_a_display_it_says_so_and_leaves_nothing(
    start: Start, tmp_path: Path, names: dict[str, str]
) -> None:
    ran = start(**names)
    assert (ran.returncode, ran.stdout, ran.stderr) == (1, "", SENTENCE)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_the_commands_work_all_the_same(start: Start) -> None:
    ran = start("guides", DISPLAY=DEAD)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "grounding" in ran.stdout


def test_a_folder_for_pictures_that_cannot_be_made_is_told(
    start: Start, tmp_path: Path
) -> None:
    file = tmp_path / "file"
    file.touch()
    ran = start("demo", "--screenshots", str(file))
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr == f"The folder {file} cannot be made: File exists.\n"
    assert sorted(tmp_path.glob("session-journal*")) == []


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> tuple[Started, Path]:
    """The demo, on a display that does not answer."""
    home = tmp_path_factory.mktemp("home")
    return started(home, "demo", DISPLAY=DEAD), home


def pictures(drawn: tuple[Started, Path]) -> list[Path]:
    return [Path(line) for line in drawn[0].stdout.splitlines()]


def test_the_demo_is_drawn_where_it_cannot_be_shown(
    drawn: tuple[Started, Path],
) -> None:
    assert (drawn[0].returncode, drawn[0].stderr) == (0, "")
    assert {path.stem for path in pictures(drawn)} == {
        f"{name}{scheme}"
        for name in (*FRONT, *PAGES, *FIRST_RUN)
        for scheme in ("", "-dark")
    }


def test_each_picture_is_a_whole_window_with_something_in_it(
    drawn: tuple[Started, Path],
) -> None:
    for path in pictures(drawn):
        image = QImage(str(path))
        assert (image.width(), image.height()) == (1280, 800), path.name
        places = [(x, y) for x in range(0, 1280, 7) for y in range(0, 800, 7)]
        assert len({image.pixel(x, y) for x, y in places}) > 5, path.name


def test_light_and_dark_are_told_apart(drawn: tuple[Started, Path]) -> None:
    for path in pictures(drawn):
        corner = QImage(str(path)).pixelColor(1270, 790)
        is_dark = path.stem.endswith("-dark")
        assert (corner.lightness() < 128) == is_dark, path.name


def test_nothing_but_the_pictures_is_left(drawn: tuple[Started, Path]) -> None:
    found = pictures(drawn)
    (folder,) = {path.parent for path in found}
    assert set(folder.iterdir()) == set(found)
    left = [path for path in drawn[1].glob("session-journal*") if path != folder]
    assert left == []
