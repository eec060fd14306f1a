"""What is shipped: one wheel that carries its resources and starts on its own."""

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

from journal import __version__
from journal.services import resources

ROOT = Path(__file__).parents[1]
UV = shutil.which("uv")
KINDS = (
    "fonts",
    "icons",
    "themes",
    "guides",
    "help",
    "licences",
    "demo",
    "prompts",
)


def run(*command: str | Path) -> str:
    ran = subprocess.run(
        [str(part) for part in command],
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
        cwd=ROOT,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the working copy."""
    to = tmp_path_factory.mktemp("dist")
    if UV is not None:
        run(UV, "build", "--wheel", "--out-dir", to, ROOT)
    elif importlib.util.find_spec("hatchling") is not None:
        run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", to)
    else:
        run(sys.executable, "-m", "pip", "wheel", "--no-deps", "-w", to, ROOT)
    (built,) = to.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Python with this wheel and nothing else; return the folder of its programs."""
    home = tmp_path_factory.mktemp("installed")
    venv.create(home, with_pip=UV is None)
    programs = home / ("Scripts" if os.name == "nt" else "bin")
    python = programs / "python"
    if UV is not None:
        offline = ("--no-deps", "--offline", "--no-config")
        run(UV, "pip", "install", "--python", python, *offline, wheel)
    else:
        run(python, "-m", "pip", "install", "--no-deps", "--no-index", wheel)
    return programs


def test_the_wheel_has_the_version_and_the_licence(wheel: Path) -> None:
    assert wheel.name.startswith(f"session_journal-{__version__}-")
    names = ZipFile(wheel).namelist()
    assert any(name.endswith("/licenses/LICENSE") for name in names)


@pytest.mark.parametrize("kind", KINDS)
def test_the_wheel_carries_every_resource(wheel: Path, kind: str) -> None:
    here = resources.folder()
    names = set(ZipFile(wheel).namelist())
    files = [path for path in (here / kind).rglob("*") if path.is_file()]
    assert files
    for path in files:
        assert f"journal/resources/{path.relative_to(here).as_posix()}" in names


def test_the_wheel_carries_the_words_for_feelings(wheel: Path) -> None:
    assert "journal/resources/feelings.toml" in ZipFile(wheel).namelist()


def test_the_wheel_carries_the_program_and_nothing_else(wheel: Path) -> None:
    names = ZipFile(wheel).namelist()
    folders = {name.split("/")[0] for name in names}
    assert folders == {"journal", f"session_journal-{__version__}.dist-info"}
    modules = {
        path.relative_to(ROOT).as_posix() for path in ROOT.glob("journal/**/*.py")
    }
    assert {name for name in names if name.endswith(".py")} == modules


def test_guides_are_read_where_nothing_else_is_installed(installed: Path) -> None:
    found = json.loads(run(installed / "session-journal", "guides", "--json"))
    slugs = {guide["slug"] for guide in found["guides"]}
    assert slugs == {path.stem for path in ROOT.glob("resources/guides/en/*.md")}
    assert run(installed / "session-journal", "guides", "grounding")


def test_a_missing_library_is_told_in_a_sentence(installed: Path) -> None:
    ran = subprocess.run(
        [installed / "session-journal"],
        env={"PATH": os.environ["PATH"], "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr.count("\n") == 1
    assert "Traceback" not in ran.stderr
