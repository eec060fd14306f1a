"""All pictures on one sheet, small, each under its name."""

from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

_WIDTH, _GAP, _LABEL, _COLUMNS = 480, 16, 26, 6
_GROUND, _INK = "white", "black"


def contact_sheet(pictures: list[Path], sheet: Path) -> None:
    """Put the pictures on a sheet, row by row, and write it as PNG."""
    small = [_small(path) for path in pictures]
    high = max(each.height for each in small) + _LABEL + _GAP
    rows = -(-len(small) // _COLUMNS)
    across = _GAP + _COLUMNS * (_WIDTH + _GAP)
    page = Image.new("RGB", (across, rows * high + _GAP), _GROUND)
    pen, font = ImageDraw.Draw(page), ImageFont.load_default(14)
    for place, (path, each) in enumerate(zip(pictures, small, strict=True)):
        row, column = divmod(place, _COLUMNS)
        corner = (_GAP + column * (_WIDTH + _GAP), _GAP + row * high)
        pen.text(corner, path.stem, fill=_INK, font=font)
        page.paste(each, (corner[0], corner[1] + _LABEL))
    page.save(sheet)


def _small(path: Path) -> Image.Image:
    picture = Image.open(path).convert("RGB")
    height = round(picture.height * _WIDTH / picture.width)
    return picture.resize((_WIDTH, height), Image.Resampling.LANCZOS)
