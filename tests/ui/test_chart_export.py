"""Charts become files only where the person says, and after a plain warning."""

from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from journal.domain.errors import NotSavedError
from journal.services import plain_files
from journal.services.vault import Vault
from journal.ui.appearance import Appearance
from journal.ui.desk import Desk
from journal.ui.widgets.chart_export import (
    ChartExport,
    Format,
    Picture,
    Source,
    as_png,
    as_svg,
)
from tests.conftest import PASSWORD
from tests.ui.prompts import ScriptedPrompts


def paint(painter: QPainter, room: QRectF) -> None:
    painter.fillRect(room, QColor("#123456"))


PICTURE = Picture(
    title="A title", legend=(("One line", "accent"),), size=QSize(200, 100), paint=paint
)
SOURCE = Source(
    name="chart",
    picture=PICTURE,
    save_table=lambda path: plain_files.save(path, b"day\r\n"),
)

Make = Callable[[ScriptedPrompts], ChartExport]


@pytest.fixture
def desk(vault: Vault, qapp: object) -> Iterator[Desk]:
    desk = Desk(vault.create(PASSWORD).journal)
    yield desk
    desk.close()


@pytest.fixture
def make(desk: Desk, appearance: Appearance) -> Make:
    return lambda prompts: ChartExport(desk, appearance, prompts, desk)


def test_a_png_is_twice_as_sharp_and_says_what_it_shows(appearance: Appearance) -> None:
    image = QImage.fromData(as_png(PICTURE, appearance))

    assert image.width() == 2 * (200 + 40)
    assert image.pixelColor(image.width() // 2, image.height() - 80).name() == "#123456"
    assert image.pixelColor(1, 1) == appearance.colour("surface")
    accent = appearance.colour("accent").name()
    legend = {image.pixelColor(x, y).name() for x in range(300) for y in range(120)}
    assert accent in legend


def test_an_svg_is_sound_and_keeps_its_text(appearance: Appearance) -> None:
    root = ET.fromstring(as_svg(PICTURE, appearance))

    texts = "".join(root.itertext())
    assert "A title" in texts
    assert "One line" in texts
    assert root.attrib["viewBox"].startswith("0 0 240 ")


@pytest.mark.parametrize("wanted", list(Format))
def test_a_chart_is_saved_where_the_person_says(
    qtbot: QtBot, make: Make, tmp_path: Path, wanted: Format
) -> None:
    path = tmp_path / f"mine.{wanted}"
    prompts = ScriptedPrompts(file=path)
    export = make(prompts)
    with qtbot.waitSignal(export.saved) as saved:
        export.export(SOURCE, wanted)

    assert saved.args == [f"Saved as mine.{wanted}."]
    starts = {Format.PNG: b"\x89PNG", Format.SVG: b"<?xml", Format.CSV: b"day"}
    assert path.read_bytes().startswith(starts[wanted])
    assert prompts.asked[1].endswith(f": chart.{wanted}")


def test_it_is_told_once_that_anyone_can_read_the_file(
    qtbot: QtBot, make: Make, tmp_path: Path
) -> None:
    prompts = ScriptedPrompts(file=tmp_path / "chart.csv")
    export = make(prompts)
    for _ in range(2):
        with qtbot.waitSignal(export.saved):
            export.export(SOURCE, Format.CSV)

    warned = [each for each in prompts.asked if "anyone" in each]
    assert len(warned) == 1
    assert "not be encrypted" in warned[0]
    assert prompts.asked[0] == warned[0]


def test_without_consent_or_a_place_nothing_is_written(
    make: Make, tmp_path: Path
) -> None:
    refused = ScriptedPrompts(agree=False, file=tmp_path / "chart.csv")
    make(refused).export(SOURCE, Format.CSV)
    assert len(refused.asked) == 1

    make(ScriptedPrompts(file=None)).export(SOURCE, Format.CSV)
    assert not (tmp_path / "chart.csv").exists()


def test_a_file_that_cannot_be_written_is_told(
    qtbot: QtBot, make: Make, tmp_path: Path
) -> None:
    export = make(ScriptedPrompts(file=tmp_path / "nowhere" / "chart.png"))
    with qtbot.waitSignal(export.refused) as refused:
        export.export(SOURCE, Format.PNG)

    assert refused.args is not None
    assert isinstance(refused.args[0], NotSavedError)


def test_a_lock_while_a_question_stands_writes_nothing(
    qtbot: QtBot, make: Make, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "chart.csv"
    export = make(ScriptedPrompts(file=path, meanwhile=desk.close))
    with qtbot.waitSignal(export.refused):
        export.export(SOURCE, Format.CSV)

    assert not path.exists()
