"""The PDF: it has the words of its pages, and tells nothing else."""

import re
import shutil
import subprocess
import zlib
from pathlib import Path

import pytest

from journal.domain.page import Ink
from journal.domain.paper import Block, Part, Passage, Piece, Spot, Style, left_out
from journal.domain.progress import CancelledError
from journal.formats.paper_faces import Faces
from journal.formats.paper_layout import lay_out
from journal.formats.paper_pdf import pdf_of
from journal.formats.paper_press import Form
from journal.services import paper as paper_making
from journal.services import resources

FACES = Faces(resources.folder() / "fonts")
POPPLER = shutil.which("pdftotext")
SECRET = "blackbird under the stairs"


def pdf(*parts: Part, password: str = "") -> bytes:
    paper = lay_out(parts, FACES, Form(apart=True))
    return pdf_of(paper, FACES, paper_making.colours(), password=password)


def part(text: str, key: str = "a") -> Part:
    blocks = (Block(style=Style.TEXT, pieces=(Piece(text=text),)),)
    return Part(key=key, name="Entry", blocks=blocks)


def streams(data: bytes) -> bytes:
    """Return a file with all its streams unpacked."""
    found = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL)
    unpacked = []
    for stream in found:
        try:
            unpacked.append(zlib.decompress(stream))
        except zlib.error:
            unpacked.append(stream)
    return data + b"".join(unpacked)


def glyphs(data: bytes, text: str) -> bool:
    """Whether fonts in the file have these letters: none has what is not drawn."""
    table = re.findall(rb"<[0-9A-Fa-f]{4}> <([0-9A-Fa-f]{4,})>", streams(data))
    letters = {bytes.fromhex(letter.decode()) for letter in table}
    return all(letter.encode("utf-16-be") in letters for letter in text)


def test_it_opens_as_pdf_and_has_a_neutral_title() -> None:
    data = pdf(part("words"))
    assert data.startswith(b"%PDF-")
    assert b"Notes" in data
    for told in (b"Session", b"Journal", b"fpdf", b"PyFPDF"):
        assert told not in streams(data)


def test_it_does_not_tell_when_it_was_made() -> None:
    dates = set(re.findall(rb"D:(\d{4})", streams(pdf(part("words")))))
    assert dates <= {b"2000"}


def test_the_same_pages_make_the_same_file() -> None:
    assert pdf(part("words")) == pdf(part("words"))


def test_a_letter_that_is_left_out_is_not_even_in_the_font() -> None:
    whole = part("plain words, then Ω")
    passage = Passage(
        key="a", start=Spot(block=0, letter=18), end=Spot(block=0, letter=19)
    )
    assert glyphs(pdf(whole), "Ω")
    assert not glyphs(pdf(left_out(whole, [passage])), "Ω")


def test_it_can_be_stopped() -> None:
    paper = lay_out([part("words")], FACES, Form())

    def stop(done: int, of: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        pdf_of(paper, FACES, paper_making.colours(), progress=stop)


def test_with_a_password_it_is_locked_by_aes_256() -> None:
    data = pdf(part(SECRET), password="six plain words")
    assert b"/AESV3" in data
    assert b"/R 6" in data
    assert not glyphs(data, "b")


def read(
    data: bytes, tmp_path: Path, *options: str
) -> "subprocess.CompletedProcess[str]":
    path = tmp_path / "read.pdf"
    path.write_bytes(data)
    return subprocess.run(
        ["pdftotext", *options, str(path), "-"],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.skipif(POPPLER is None, reason="poppler is not installed")
def test_another_program_opens_it_with_its_words_alone(tmp_path: Path) -> None:
    whole = part(f"before {SECRET} after")
    start = len("before ")
    passage = Passage(
        key="a",
        start=Spot(block=0, letter=start),
        end=Spot(block=0, letter=start + len(SECRET)),
    )
    data = pdf(left_out(whole, [passage]), password="six plain words")
    refused = read(data, tmp_path)
    assert refused.returncode != 0
    assert "Incorrect password" in refused.stderr
    opened = read(data, tmp_path, "-upw", "six plain words")
    assert "before" in opened.stdout
    assert "after" in opened.stdout
    for word in SECRET.split():
        assert word not in opened.stdout
    for ink in Ink:
        assert ink.value not in opened.stdout.split()
