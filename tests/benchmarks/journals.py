"""Journals to measure with: real files, the same in every run, made once."""

import hashlib
import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import accumulate, islice, product
from pathlib import Path
from random import Random
from tempfile import gettempdir

from journal.domain.choice import EVERYTHING, Format
from journal.domain.entry import Draft, Entry, Kind
from journal.domain.ids import EntryId, uuid7
from journal.domain.moment import Moment
from journal.services.vault import Vault
from journal.storage import migrations
from journal.storage.database import Database, Store
from journal.storage.key_store import KeyStore
from tests.conftest import CHEAP, NOON, PASSWORD

SIZES = (1_000, 10_000, 100_000)
USUAL_CACHE = Path(gettempdir()) / "session-journal-benchmarks"

RARE = "Leuchtturm"
"""In three entries of any journal; all other words are made of syllables."""

TAGS = ("sleep", "body", "mother", "work", "dream", "music", "breath", "sea")
FAVOURITE_TAG = TAGS[0]

_DAYS = 3650
_SHORTEST, _LONGEST = 150, 400
_AT_ONCE = 500
_SYLLABLES = ("ka", "lo", "mi", "ne", "ru", "sa", "ti", "vo", "be", "da", "fi", "gu")
_WORDS = tuple(
    "".join(syllables)
    for length in (1, 2, 3, 4)
    for syllables in product(_SYLLABLES, repeat=length)
)
_ZIPF = tuple(accumulate(1 / rank for rank in range(1, len(_WORDS) + 1)))

FREQUENT = _WORDS[0]
"""In nearly every entry."""

PREFIX_OF_TWO, PREFIX_OF_THREE = "mi", "mil"


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A journal on the disk, closed, and what opens it without deriving a key."""

    folder: Path
    count: int
    phrase: str
    page_key: bytes
    salt: bytes

    @property
    def database(self) -> Path:
        """Return the encrypted file."""
        return self.folder / "journal.db"

    @property
    def export(self) -> Path:
        """Return the whole of it as JSON."""
        return self.folder.with_suffix(".json")

    def vault(self) -> Vault:
        """Return the folder, which opens by the cheapest key."""
        return Vault(self.folder, lambda: NOON, calibrate=lambda: CHEAP)

    def copied_to(self, folder: Path) -> "Written":
        """Return a copy that may be changed, in a folder that is there."""
        copy = folder / self.folder.name
        shutil.copytree(self.folder, copy)
        return replace(self, folder=copy)

    def with_usual_key(self) -> "Written":
        """Return it with a password whose key takes as long as on this computer."""
        vault = Vault(self.folder, lambda: NOON)
        journal = vault.unlock_by_phrase(self.phrase).journal
        journal.keys.set_password(PASSWORD)
        journal.close()
        return self


class Journals:
    """The journals of all sizes, each made when it is first asked for."""

    def __init__(self, cache: Path) -> None:
        made_by = Path(__file__).read_bytes()
        stamp = hashlib.sha256(made_by).hexdigest()[:8]
        self._folder = cache / f"{migrations.LATEST}-{stamp}"

    def of(self, count: int) -> Written:
        """Return the journal of so many entries; nobody may change it."""
        folder = self._folder / f"{count}.journal"
        note = folder.with_suffix(".written")
        if not note.exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.parent.mkdir(parents=True, exist_ok=True)
            written = write(folder, count)
            note.write_text(_noted(written), encoding="ascii")
        return _read(folder, note)


def prose(words: int, random: Random) -> str:
    """Return so many words in sentences, the frequent ones as in a language."""
    chosen = random.choices(_WORDS, cum_weights=_ZIPF, k=words)
    sentences = (chosen[start : start + 12] for start in range(0, words, 12))
    return " ".join(" ".join(each).capitalize() + "." for each in sentences)


def entries(count: int) -> Iterator[Entry]:
    """Return ten years of entries, 150 to 400 words each, oldest first."""
    random = Random(count)
    rare = {count // 4, count // 2, count * 3 // 4}
    for nth in range(count):
        ago = timedelta(days=_DAYS * (count - nth) / count)
        at = Moment(utc=NOON.utc - ago, offset=NOON.offset)
        body = prose(random.randint(_SHORTEST, _LONGEST), random)
        draft = Draft(
            kind=random.choices(tuple(Kind), weights=(2, 1, 4, 8))[0],
            title=prose(random.randint(2, 6), random),
            body=f"{body} {RARE}." if nth in rare else body,
            tags=tuple(random.sample(TAGS, k=random.randint(0, 3))),
        )
        yield draft.new_entry(EntryId(uuid7(at.utc, random.randbytes)), at)


def write(folder: Path, count: int) -> Written:
    """Write a journal of so many entries, and its export beside it."""
    random = Random(0)
    vault = Vault(
        folder,
        lambda: NOON,
        random_bytes=random.randbytes,
        calibrate=lambda: CHEAP,
    )
    journal = vault.create(PASSWORD).journal
    phrase = journal.keys.recovery_phrase()
    journal.close()
    unlocked = KeyStore(folder).unlock(PASSWORD)
    page_key, salt = unlocked.root.page_key(), unlocked.keys.salt
    written = Written(
        folder=folder,
        count=count,
        phrase=phrase,
        page_key=bytes(page_key),
        salt=salt,
    )
    _fill(Database(written.database, page_key, salt), count)
    journal = vault.unlock(PASSWORD).journal
    journal.exporting.export(written.export, Format.JSON, EVERYTHING, replace=True)
    journal.close()
    return written


def _fill(database: Database, count: int) -> None:
    left = entries(count)

    def add_all(store: Store) -> None:
        with store.entries.in_bulk():
            while some := tuple(islice(left, _AT_ONCE)):
                store.entries.add_many(some)

    database.write(add_all)
    database.close()


def _noted(written: Written) -> str:
    return json.dumps(
        {
            "count": written.count,
            "phrase": written.phrase,
            "page_key": written.page_key.hex(),
            "salt": written.salt.hex(),
        }
    )


def _read(folder: Path, note: Path) -> Written:
    noted = json.loads(note.read_text(encoding="ascii"))
    keys = {name: bytes.fromhex(noted[name]) for name in ("page_key", "salt")}
    return Written(folder=folder, count=noted["count"], phrase=noted["phrase"], **keys)
