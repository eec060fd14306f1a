"""Files from elsewhere: what leads out, links, grows or is cut is refused."""

import codecs
import io
import os
import shutil
import stat
import tarfile
import zipfile
from pathlib import Path

import pytest

from journal.domain.errors import JournalError
from journal.formats import limits, outside, packed
from journal.formats.outside import (
    head_of,
    json_of,
    members_of,
    read_bytes,
    read_text,
    text_of,
)


def zipped(path: Path, **members: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def tarred(path: Path, info: tarfile.TarInfo, data: bytes = b"") -> Path:
    info.size = len(data)
    with tarfile.open(path, "w") as archive:
        archive.addfile(info, io.BytesIO(data))
    return path


def refusal(path: Path, member: str | None = None) -> str:
    with pytest.raises(JournalError) as told:
        _open(path, member)
    return str(told.value)


def _open(path: Path, member: str | None) -> None:
    with members_of(path) as members:
        if member is not None:
            members[member]


def test_members_of_a_folder_a_zip_and_a_tar_are_read_alike(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    (folder / "a").mkdir(parents=True)
    (folder / "a/one.md").write_text("hei")
    archive = zipped(tmp_path / "a.zip", **{"a/one.md": b"hei"})
    tape = tarred(tmp_path / "a.jex", tarfile.TarInfo("./a/one.md"), b"hei")
    for each in (folder, archive, tape):
        with members_of(each) as members:
            assert dict(members) == {"a/one.md": b"hei"}
            assert members.text("a/one.md") == "hei"
            assert members.head("a/one.md") == b"hei"
            assert members.head("none") == b""
            assert (members.changed("a/one.md") is None) == (each != folder)


@pytest.mark.parametrize(
    "name", ["../out.md", "a/../../out.md", "/etc/x", "\\out", "..\\out.md", "C:/x", ""]
)
def test_a_path_that_leads_out_of_an_archive_is_refused(
    tmp_path: Path, name: str
) -> None:
    archive = tmp_path / "a.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr(zipfile.ZipInfo(name), b"x")
    assert refusal(archive) == limits.NOT_SAFE
    tape = tarred(tmp_path / "a.tar", tarfile.TarInfo(name or "/"), b"x")
    assert refusal(tape) == limits.NOT_SAFE


@pytest.mark.parametrize(
    "kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE]
)
def test_a_link_or_device_in_a_tar_is_refused(tmp_path: Path, kind: bytes) -> None:
    info = tarfile.TarInfo("a.md")
    info.type, info.linkname = kind, "/etc/passwd"
    assert refusal(tarred(tmp_path / "a.tar", info)) == limits.NOT_SAFE


def test_a_link_in_a_zip_is_refused(tmp_path: Path) -> None:
    info = zipfile.ZipInfo("a.md")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr(info, "/etc/passwd")
    assert refusal(tmp_path / "a.zip") == limits.NOT_SAFE


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_links_and_pipes_in_a_folder_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "one.md").write_text("hei")
    (tmp_path / "two.md").symlink_to("/etc/passwd")
    (tmp_path / "all").symlink_to("/etc")
    os.mkfifo(tmp_path / "pipe.md")
    with members_of(tmp_path) as members:
        assert list(members) == ["one.md"]
        assert members.left_out == 1


def test_what_unpacks_to_far_more_than_it_is_is_refused(tmp_path: Path) -> None:
    bomb = zipped(tmp_path / "a.zip", **{"a.json": bytes(9 << 20)})
    assert refusal(bomb) == limits.TOO_MUCH


def test_a_member_that_is_too_large_is_not_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outside, "MOST_BYTES", 10)
    monkeypatch.setattr(packed, "MOST_BYTES", 10)
    (tmp_path / "f").mkdir()
    (tmp_path / "f/a").write_bytes(bytes(11))
    tape = tarred(tmp_path / "a.tar", tarfile.TarInfo("a"), bytes(11))
    for each in (tmp_path / "f", tape, zipped(tmp_path / "a.zip", a=bytes(11))):
        assert refusal(each, "a") == limits.TOO_LARGE


def test_all_that_is_read_of_an_archive_has_a_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outside, "MOST_IN_ALL", 10)
    archive = zipped(tmp_path / "a.zip", a=bytes(6), b=bytes(6))
    with members_of(archive) as members:
        assert members["a"]
        with pytest.raises(JournalError, match="more than can be"):
            members["b"]


def test_too_many_members_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packed, "MOST_MEMBERS", 1)
    assert refusal(zipped(tmp_path / "a.zip", a=b"", b=b"")) == limits.TOO_MUCH


def test_a_file_of_two_gigabytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large.json"
    with path.open("wb") as file:
        file.truncate(2 << 30)
    with pytest.raises(JournalError, match="larger than 256 MB"):
        read_bytes(path)


def test_a_member_that_grew_or_went_since_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("grown", "gone"):
        (tmp_path / name).write_bytes(bytes(11))
    with members_of(tmp_path) as members:
        (tmp_path / "gone").unlink()
        with pytest.raises(JournalError, match="Not read: No such file"):
            members["gone"]
        monkeypatch.setattr(outside, "MOST_BYTES", 10)
        with pytest.raises(JournalError, match="larger than"):
            members["grown"]
    assert packed.changed_at(tmp_path / "gone") is None


def test_folders_within_archives_are_no_members(tmp_path: Path) -> None:
    (tmp_path / "in" / "a").mkdir(parents=True)
    (tmp_path / "in" / "a" / "one.md").write_text("hei")
    for kind in ("zip", "tar"):
        made = shutil.make_archive(str(tmp_path / "out"), kind, tmp_path / "in")
        with members_of(Path(made)) as members:
            assert list(members) == ["a/one.md"]


def test_half_an_archive_is_told_as_damaged(tmp_path: Path) -> None:
    archive = zipped(tmp_path / "a.zip", a=os.urandom(5000))
    whole = archive.read_bytes()
    archive.write_bytes(whole[: len(whole) // 2])
    assert refusal(archive) == limits.UNREADABLE
    archive.write_bytes(whole[:99] + b"xxxx" + whole[103:])
    assert refusal(archive, "a") == limits.UNREADABLE


def test_an_archive_with_a_password_is_told(tmp_path: Path) -> None:
    archive = zipped(tmp_path / "a.zip", a=b"words")
    data = bytearray(archive.read_bytes())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + at] |= 1
    archive.write_bytes(data)
    assert refusal(archive, "a") == limits.LOCKED


def test_what_only_macos_puts_in_is_not_there(tmp_path: Path) -> None:
    names = {"a.md": b"", "__MACOSX/._a.md": b"", "x/.DS_Store": b""}
    with members_of(zipped(tmp_path / "a.zip", **names)) as members:
        assert list(members) == ["a.md"]


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    for read in (read_bytes, members_of):
        with pytest.raises(JournalError, match="Not read: No such file"):
            read(tmp_path / "none")
    assert head_of(tmp_path / "none") == b""


@pytest.mark.skipif(os.name == "nt", reason="there are no pipes there")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for read in (read_bytes, members_of):
        with pytest.raises(JournalError, match="not a file"):
            read(tmp_path / "pipe")
    assert head_of(tmp_path / "pipe") == b""


@pytest.mark.parametrize(
    "data",
    [
        "é\n".encode(),
        codecs.BOM_UTF8 + "é\r\n".encode(),
        codecs.BOM_UTF16_LE + "é\r".encode("utf-16-le"),
        codecs.BOM_UTF16_BE + "é\n".encode("utf-16-be"),
    ],
)
def test_text_is_read_in_utf_8_and_in_utf_16_with_its_mark(
    tmp_path: Path, data: bytes
) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    assert read_text(tmp_path / "a.txt") == "é\n"


@pytest.mark.parametrize("data", ["é".encode("latin-1"), codecs.BOM_UTF16_LE + b"a"])
def test_other_encodings_are_told(data: bytes) -> None:
    with pytest.raises(JournalError, match="not text in UTF-8"):
        text_of(data)


@pytest.mark.parametrize(
    "data", [b"", b'{"a":', b"[" * 100_000, b"1" * 9999, b'{"a": "b"} {}']
)
def test_what_is_no_json_is_told_as_damaged(data: bytes) -> None:
    with pytest.raises(JournalError, match="damaged or not complete"):
        json_of(data)
