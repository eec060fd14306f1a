"""Journals to measure with: real files, the same words in every run."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import accumulate, product
from pathlib import Path
from random import Random

from journal.domain.entry import Draft, Entry, Kind
from journal.domain.ids import EntryId, uuid7
from journal.domain.moment import Moment
from journal.services.vault import Vault
from journal.storage.database import Database, Store
from journal.storage.key_store import KeyStore
from tests.conftest import CHEAP, NOON, PASSWORD

SIZES = (1_000, 10_000)
RARE = "Leuchtturm"
"""In three entries of any journal; all other words are made of syllables."""

TAGS = ("sleep", "body", "mother", "work", "dream", "music", "breath", "sea")
FAVOURITE_TAG = TAGS[0]

_DAYS = 3650
_SHORTEST, _LONGEST = 150, 400
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
        return self.folder / "journal.db"

    def vault(self) -> Vault:
        return Vault(self.folder, lambda: NOON, calibrate=lambda: CHEAP)


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
    """Write a journal of so many entries."""
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
    return written


def _fill(database: Database, count: int) -> None:
    def add_all(store: Store) -> None:
        for entry in entries(count):
            store.entries.add(entry)

    database.write(add_all)
    database.close()
