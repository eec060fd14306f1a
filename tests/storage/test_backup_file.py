"""A backup is taken byte for byte as it was written, or not at all."""

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.errors import DamagedBackupError, JournalError, NotSavedError
from journal.domain.progress import CancelledError
from journal.storage import backup_file

KEYS, DATABASE = b'{"stands":"for keys.json"}\n', bytes(range(256)) * 40


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    copy = tmp_path / "copy.db"
    copy.write_bytes(DATABASE)
    path = tmp_path / "0001.journalbackup"
    backup_file.pack(path, KEYS, copy)
    return path


def refused(path: Path, data: bytes) -> str:
    """Return why this is not unpacked; nothing of it may be written."""
    path.write_bytes(data)
    folder = path.with_name("unpacked")
    with pytest.raises(DamagedBackupError) as told:
        backup_file.unpack(path, folder)
    with pytest.raises(DamagedBackupError):
        backup_file.check(path)
    assert not folder.exists()
    return str(told.value)


def zipped(*members: tuple[str, bytes], compression: int = 0) -> bytes:
    """Return a zip that is sealed as a backup is."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as archive:
        archive.comment = b"0" * backup_file.SEAL_BYTES
        for name, data in members:
            archive.writestr(zipfile.ZipInfo(name), data, compression)
    buffer.seek(0)
    seal = backup_file._seal(buffer)
    return buffer.getvalue()[: -backup_file.SEAL_BYTES] + seal


def test_what_was_packed_is_unpacked(packed: Path, tmp_path: Path) -> None:
    backup_file.check(packed)
    folder = tmp_path / "new" / "folder"
    backup_file.unpack(packed, folder)
    found = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert found == {
        "keys.json": KEYS,
        "keys.json.bak": KEYS,
        "journal.db": DATABASE,
    }
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}
    assert folder.stat().st_mode & 0o777 == 0o700


def test_any_program_that_knows_zips_unpacks_it(packed: Path) -> None:
    with zipfile.ZipFile(packed) as archive:
        assert archive.testzip() is None
        assert archive.read("journal.db") == DATABASE


def test_every_flipped_byte_is_noticed(packed: Path) -> None:
    """In the headers, the names, the dates, the contents, the directory, the seal."""
    whole = packed.read_bytes()
    inside = range(400, len(whole) - 500, 97)
    for place in (*range(400), *inside, *range(len(whole) - 500, len(whole))):
        data = bytearray(whole)
        data[place] ^= 1 << place % 8
        packed.write_bytes(data)
        with pytest.raises(DamagedBackupError):
            backup_file.check(packed)


def test_every_cut_is_noticed(packed: Path) -> None:
    whole = packed.read_bytes()
    for length in (*range(0, len(whole), 131), len(whole) - 1):
        packed.write_bytes(whole[:length])
        with pytest.raises(DamagedBackupError):
            backup_file.check(packed)


def test_something_at_its_end_is_noticed(packed: Path) -> None:
    assert "is damaged" in refused(packed, packed.read_bytes() + b"\0")


@given(st.binary(max_size=300))
def test_any_other_file_is_told_in_a_sentence(data: bytes) -> None:
    for beginning in (b"", zipped(("keys.json", KEYS))[:39]):
        found = io.BytesIO(beginning + data)
        with pytest.raises(DamagedBackupError):
            backup_file._check_seal(found, Path("x"))


@pytest.mark.parametrize(
    "members",
    [
        [("keys.json", KEYS)],
        [("keys.json", KEYS), ("../journal.db", DATABASE)],
        [("keys.json", KEYS), ("/journal.db", DATABASE)],
        [("keys.json", KEYS), ("journal.db", b""), ("extra", b"")],
        [("keys.json", KEYS), ("keys.json/x", KEYS)],
        [("keys.json", KEYS), ("a/", b"")],
    ],
)
def test_other_members_are_refused(
    packed: Path, members: list[tuple[str, bytes]]
) -> None:
    assert "is not a backup of a journal" in refused(packed, zipped(*members))
    outside = {"copy.db", "0001.journalbackup"}
    assert {path.name for path in packed.parent.iterdir()} == outside


def test_a_compressed_member_is_refused(packed: Path) -> None:
    """So that a small file cannot grow beyond any bound."""
    bomb = zipped(
        ("keys.json", KEYS),
        ("journal.db", bytes(1 << 20)),
        compression=zipfile.ZIP_DEFLATED,
    )
    assert "is not a backup of a journal" in refused(packed, bomb)


def test_a_key_file_beyond_its_bound_is_refused(packed: Path) -> None:
    large = zipped(("keys.json", bytes(100_000)), ("journal.db", DATABASE))
    assert "is damaged" in refused(packed, large)


@pytest.mark.parametrize("name", ["missing", "folder"])
def test_what_is_no_file_is_told(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(DamagedBackupError, match="There is no file"):
        backup_file.check(tmp_path / name)


def test_unpacking_stops_when_told(packed: Path, tmp_path: Path) -> None:
    def stop(_done: int, _of: int) -> None:
        raise CancelledError("Stopped.")

    with pytest.raises(CancelledError):
        backup_file.unpack(packed, tmp_path / "new", stop)


def test_it_is_not_unpacked_over_what_is_there(packed: Path, tmp_path: Path) -> None:
    (tmp_path / "keys.json").write_bytes(b"mine")
    with pytest.raises(JournalError):
        backup_file.unpack(packed, tmp_path)
    assert (tmp_path / "keys.json").read_bytes() == b"mine"


def test_a_copy_is_the_same_and_replaces_nothing(packed: Path, tmp_path: Path) -> None:
    target = tmp_path / "away"
    backup_file.copy_checked(packed, target)
    assert target.read_bytes() == packed.read_bytes()
    assert target.stat().st_mode & 0o777 == 0o600
    with pytest.raises(NotSavedError, match="There is something called"):
        backup_file.copy_checked(packed, target)
    assert {path.name for path in tmp_path.iterdir()} == {
        "away",
        "copy.db",
        "0001.journalbackup",
    }


def test_a_copy_of_a_damaged_backup_is_not_kept(packed: Path, tmp_path: Path) -> None:
    data = bytearray(packed.read_bytes())
    data[2000] ^= 1
    packed.write_bytes(data)
    with pytest.raises(DamagedBackupError):
        backup_file.copy_checked(packed, tmp_path / "away")
    assert {path.name for path in tmp_path.iterdir()} == {
        "copy.db",
        "0001.journalbackup",
    }
