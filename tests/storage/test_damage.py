"""A damaged journal.db names itself and its backup, and is never a wrong password."""

import shutil
from pathlib import Path

import pytest

from journal.domain.entry import Draft, Filter, Kind
from journal.domain.errors import DamagedJournalError, WrongPasswordError
from journal.domain.ids import EntryId
from journal.services.vault import Vault
from tests.conftest import CHEAP, PASSWORD, SetClock
from tests.storage.test_integrity import PAGE, Damage

# What the person is told.


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a closed journal, to be copied."""
    folder = tmp_path_factory.mktemp("written") / "x.journal"
    vault = Vault(folder, SetClock(), calibrate=lambda: CHEAP)
    journal = vault.create(PASSWORD).journal
    for number in range(30):
        draft = Draft(kind=Kind.NOTE, title=f"{number}", body=f"words {number} " * 90)
        journal.writing.write(draft)
    journal.close()
    return folder


@pytest.fixture
def closed(written: Path, tmp_path: Path, clock: SetClock) -> Vault:
    shutil.copytree(written, tmp_path / "x.journal")
    return Vault(tmp_path / "x.journal", clock)


def with_byte(place: int) -> Damage:
    def flip(data: bytes) -> bytes:
        changed = bytearray(data)
        changed[place] ^= 1
        return bytes(changed)

    return flip


REFUSED: dict[str, Damage | None] = {
    "missing": None,
    "empty": lambda _: b"",
    "one page": lambda data: data[:PAGE],
    "cut to half": lambda data: data[: len(data) // 2],
    "a bit of page 1": with_byte(1000),
    "a bit of the schema": with_byte(PAGE + 1000),
    "page 1 of zeros": lambda data: bytes(PAGE) + data[PAGE:],
    "zeros": lambda data: bytes(len(data)),
    "plain text": lambda data: b"SQLite format 3\0" + data[16:2000] + bytes(9000),
}


@pytest.mark.parametrize("damage", REFUSED.values(), ids=REFUSED.keys())
@pytest.mark.parametrize("backups", [0, 2])
def test_damage_names_the_file_and_the_newest_backup(
    closed: Vault, damage: Damage | None, backups: int
) -> None:
    path = closed.folder / "journal.db"
    folder = closed.folder / "backups"
    folder.mkdir()
    for number in range(1, backups + 1):
        (folder / f"000{number}.journalbackup").touch()
    data = damage(path.read_bytes()) if damage else None
    path.unlink()
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(DamagedJournalError) as told:
        closed.unlock(PASSWORD)
    assert str(path) in str(told.value)
    expected = str(folder / "0002.journalbackup") if backups else "There is no backup"
    assert expected in str(told.value)
    assert (path.read_bytes() if path.exists() else None) == data


@pytest.mark.parametrize("place", range(16))
def test_damage_to_the_salt_is_harmless(closed: Vault, place: int) -> None:
    path = closed.folder / "journal.db"
    whole = path.read_bytes()
    path.write_bytes(with_byte(place)(whole))
    opened = closed.unlock(PASSWORD)
    assert opened.journal.writing.list(Filter()).total == 30
    assert opened.journal.verify() == ()
    opened.journal.close()


def test_damage_to_the_salt_in_the_keys_is_harmless_too(closed: Vault) -> None:
    for name in ("keys.json", "keys.json.bak"):
        path = closed.folder / name
        text = path.read_text(encoding="ascii")
        at = text.rindex('"salt":"') + len('"salt":"')
        at = text.index('"salt":"', text.index('"slots"') - 60) + len('"salt":"')
        path.write_text(text[:at] + "zz" + text[at + 2 :], encoding="ascii")
    opened = closed.unlock(PASSWORD)
    assert opened.journal.writing.list(Filter()).total == 30
    assert opened.notices
    opened.journal.close()
    again = closed.unlock(PASSWORD)
    assert again.notices == ()
    again.journal.close()


def flipped_macs(vault: Vault) -> None:
    for name in ("keys.json", "keys.json.bak"):
        path = vault.folder / name
        text = path.read_text(encoding="ascii")
        path.write_text(text.replace('"mac":"', '"mac":"x', 1), encoding="ascii")


def test_where_nothing_proves_a_salt_the_one_that_opens_is_right(
    closed: Vault,
) -> None:
    flipped_macs(closed)
    path = closed.folder / "journal.db"
    path.write_bytes(with_byte(3)(path.read_bytes()))
    opened = closed.unlock(PASSWORD)
    assert opened.journal.writing.list(Filter()).total == 30
    assert opened.journal.keys.problems() == ()
    opened.journal.close()


def test_where_nothing_proves_a_salt_damage_is_still_damage(closed: Vault) -> None:
    flipped_macs(closed)
    path = closed.folder / "journal.db"
    path.write_bytes(with_byte(1000)(path.read_bytes()))
    with pytest.raises(DamagedJournalError, match=r"journal\.db is damaged"):
        closed.unlock(PASSWORD)


def test_with_neither_keys_nor_journal_a_phrase_opens_nothing(closed: Vault) -> None:
    journal = closed.unlock(PASSWORD).journal
    phrase = journal.keys.recovery_phrase()
    journal.close()
    for name in ("keys.json", "keys.json.bak"):
        (closed.folder / name).write_bytes(b"{}")
    (closed.folder / "journal.db").unlink()
    with pytest.raises(WrongPasswordError, match="is missing"):
        closed.unlock_by_phrase(phrase)


def test_damage_in_one_place_is_told_and_leaves_the_rest_readable(
    closed: Vault,
) -> None:
    journal = closed.unlock(PASSWORD).journal
    shown = journal.writing.list(Filter()).entries
    journal.close()
    path = closed.folder / "journal.db"
    whole = path.read_bytes()
    lost, read = 0, 0
    for start in range(PAGE, len(whole), 3 * PAGE):
        path.write_bytes(with_byte(start + 1000)(whole))
        lost_here, read_here = readable(closed, [each.id for each in shown])
        lost, read = lost + lost_here, read + read_here
    assert lost
    assert read


def readable(vault: Vault, ids: list[EntryId]) -> tuple[int, int]:
    """How many entries are told to be damaged, and how many are read."""
    lost = read = 0
    try:
        journal = vault.unlock(PASSWORD).journal
    except DamagedJournalError:
        return len(ids), 0
    assert journal.verify() != ()
    for each in ids:
        try:
            assert journal.writing.read(each).body.startswith("words")
            read += 1
        except DamagedJournalError:
            lost += 1
    journal.close()
    return lost, read


def left_behind(folder: Path, pages: int) -> Path:
    """Leave a rollback journal that says how many pages there were, and no more."""
    numbers = (0, 7, pages, 512, PAGE)
    head = b"".join(number.to_bytes(4, "big") for number in numbers)
    path = folder / "journal.db-journal"
    path.write_bytes((bytes.fromhex("d9d505f920a163d7") + head).ljust(512, b"\0"))
    return path


def test_a_rollback_journal_cannot_make_the_file_longer(closed: Vault) -> None:
    """SQLite would make it a terabyte where one bit of that number fell over."""
    database = closed.folder / "journal.db"
    before = database.read_bytes()
    path = left_behind(closed.folder, len(before) // PAGE + (1 << 28))
    left = path.read_bytes()
    with pytest.raises(DamagedJournalError) as refused:
        closed.unlock(PASSWORD)
    assert str(database) in str(refused.value)
    assert "Nothing was changed." in str(refused.value)
    assert (database.read_bytes(), path.read_bytes()) == (before, left)


def test_a_rollback_journal_of_the_same_size_is_used_up(closed: Vault) -> None:
    size = (closed.folder / "journal.db").stat().st_size
    path = left_behind(closed.folder, size // PAGE)
    journal = closed.unlock(PASSWORD).journal
    assert not path.read_bytes().startswith(b"\xd9\xd5")
    assert len(journal.writing.list(Filter(), limit=100).entries) == 30
    assert journal.verify() == ()
    journal.close()
