"""A journal's folder: making it, and opening it by password or recovery phrase."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from journal.crypto import argon, recovery
from journal.crypto.errors import NotAPhraseError
from journal.crypto.keyfile import (
    DATABASE_SALT_BYTES,
    KeyFile,
    encode,
)
from journal.crypto.root import ROOT_BYTES, Root
from journal.domain.errors import (
    DamagedJournalError,
    InvalidInputError,
    JournalError,
    NotFoundError,
    WrongPasswordError,
)
from journal.domain.ids import RandomBytes
from journal.domain.moment import Clock
from journal.domain.sentence import Sentence, in_turn, said, sentence_of
from journal.services.folder import holds_journal
from journal.services.journal import Journal
from journal.services.keys import Calibrate, Keys, slot_for
from journal.services.passwords import check_new
from journal.storage import backup, migrations, new_root, replacing
from journal.storage.database import Database
from journal.storage.files import make_private_folder, told_as_not_saved
from journal.storage.folder import DATABASE
from journal.storage.instance_lock import InstanceLock
from journal.storage.key_store import WRONG_PHRASE, KeyStore, Unlocked

PHRASE_CHANGED = said(
    "A change of the recovery phrase had been interrupted and is now completed."
    " The earlier phrase is void: write down the new one."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """An open journal, and what the person should be told about how it opened."""

    journal: Journal
    notices: tuple[str, ...] = ()


class Vault:
    """One journal's folder, closed. Slow: derives keys on purpose."""

    def __init__(
        self,
        folder: Path,
        clock: Clock,
        *,
        random_bytes: RandomBytes = secrets.token_bytes,
        calibrate: Calibrate = argon.calibrate,
    ) -> None:
        self.folder = folder
        self._clock = clock
        self._random_bytes = random_bytes
        self._calibrate = calibrate
        self._store = KeyStore(folder)
        self._path = folder / DATABASE

    def exists(self) -> bool:
        """Whether there is a journal here, whole or damaged."""
        return holds_journal(self.folder)

    def create(self, password: str) -> Opened:
        """Make a journal and open it; its keys give the recovery phrase.

        Raises InvalidInputError for a short password, JournalError where there is a
        journal already, NotSavedError.
        """
        check_new(password)
        with told_as_not_saved():
            make_private_folder(self.folder)
        lock = InstanceLock(self.folder)
        try:
            return self._create(lock, password)
        except BaseException:
            lock.release()
            raise

    def unlock(self, password: str) -> Opened:
        """Open the journal by its password.

        Raises WrongPasswordError, DamagedJournalError, NewerJournalError,
        JournalInUseError, NotFoundError, NotSavedError.
        """
        return self._locked(lambda: self._store.unlock(password))

    def unlock_by_phrase(self, phrase: str) -> Opened:
        """Open the journal by its recovery phrase, even without any key file.

        Then a password must be set with journal.keys.set_password. Raises as
        unlock(), and InvalidInputError for words that are no phrase.
        """
        try:
            root = recovery.root_from(phrase)
        except NotAPhraseError as error:
            raise InvalidInputError(Sentence(error.pattern, error.values)) from None
        return self._locked(lambda: self._by_root(root))

    def _create(self, lock: InstanceLock, password: str) -> Opened:
        if self.exists():
            raise JournalError(
                said("There is a journal in {folder} already.", folder=self.folder)
            )
        root = Root(self._random_bytes(ROOT_BYTES))
        slot = slot_for(password, root, self._calibrate, self._random_bytes)
        keys = KeyFile(
            vault_id=root.vault_id,
            salt=self._random_bytes(DATABASE_SALT_BYTES),
            slots=(slot,),
        )
        new_root.create(self.folder, self._store, keys, root)
        unlocked = Unlocked(root=root, keys=keys, authentic=True, outdated=False)
        return self._open(lock, unlocked)

    def _locked(self, find: Callable[[], Unlocked]) -> Opened:
        if not self.exists():
            raise NotFoundError(
                said("There is no journal in {folder}.", folder=self.folder)
            )
        lock = InstanceLock(self.folder)
        try:
            notices = self._complete_restore()
            opened = self._open(lock, find())
            return replace(opened, notices=(*notices, *opened.notices))
        except BaseException:
            lock.release()
            raise

    def _complete_restore(self) -> tuple[str, ...]:
        if not replacing.is_under_way(self.folder):
            return ()
        kept = replacing.complete(self.folder)
        return () if kept is None else (restored(kept),)

    def _by_root(self, root: Root) -> Unlocked:
        found = self._store.unlock_with(root)
        if found is not None:
            return found
        keys = KeyFile(vault_id=root.vault_id, salt=self._salt_on_disk(), slots=())
        return Unlocked(
            root=root,
            keys=keys,
            authentic=False,
            outdated=False,  # without a slot there is nothing worth writing
            notices=(
                said("The key file is missing or damaged. Choose a password now."),
            ),
        )

    def _open(self, lock: InstanceLock, unlocked: Unlocked) -> Opened:
        under_way = unlocked.keys.previous is not None
        if under_way or not self._path.exists():
            new_root.take_over(self.folder)
        if under_way:
            keys = replace(unlocked.keys, previous=None)
            unlocked = replace(unlocked, keys=keys, outdated=True)
        database, keys = self._open_database(unlocked)
        try:
            notices = self._store.heal(replace(unlocked, keys=keys))
            replacing.discard_prepared(self.folder)
            new_root.discard_copy(self.folder)  # not before the journal has opened
        except BaseException:
            database.close()
            raise
        if under_way:
            notices = (*notices, PHRASE_CHANGED)
        journal = self._journal(database, lock, (unlocked.root, keys))
        try:
            notices = (*notices, *journal.backups.take_told())
        except BaseException:
            database.close()
            raise
        return Opened(journal=journal, notices=notices)

    def _open_database(self, unlocked: Unlocked) -> tuple[Database, KeyFile]:
        """Open the file by the salt of the key file, or else by its own.

        The key file's is right if it is authentic: damage to the first 16 bytes of
        journal.db is harmless then. Otherwise one of the two is, and opening tells.
        """
        salts = [unlocked.keys.salt]
        if not unlocked.authentic:
            salts = list(dict.fromkeys([self._salt_on_disk(), unlocked.keys.salt]))
        for salt in salts[:-1]:
            try:
                return self._opened_with(unlocked, salt)
            except DamagedJournalError:
                continue
        return self._opened_with(unlocked, salts[-1])

    def _opened_with(self, unlocked: Unlocked, salt: bytes) -> tuple[Database, KeyFile]:
        keys = replace(unlocked.keys, salt=salt)
        database = Database(self._path, unlocked.root.page_key(), salt)
        try:
            version = database.open(unlocked.root.vault_id)
            if version < migrations.LATEST:
                backup.make(database, encode(keys, unlocked.root))
                database.migrate()
        except DamagedJournalError as error:
            database.close()
            if not unlocked.keys.slots:
                # Only a phrase, and no key file to say whose: it may be another's.
                raise WrongPasswordError(
                    in_turn(WRONG_PHRASE, said("Or: {told}", told=sentence_of(error)))
                ) from None
            raise
        except BaseException:
            database.close()
            raise
        return database, keys

    def _salt_on_disk(self) -> bytes:
        try:
            with self._path.open("rb") as file:
                salt = file.read(DATABASE_SALT_BYTES)
        except OSError:
            salt = b""
        return salt.ljust(DATABASE_SALT_BYTES, b"\0")

    def _journal(
        self, database: Database, lock: InstanceLock, held: tuple[Root, KeyFile]
    ) -> Journal:
        keys = Keys(
            database,
            self._store,
            held,
            calibrate=self._calibrate,
            random_bytes=self._random_bytes,
        )
        return Journal(
            database,
            keys,
            lock,
            clock=self._clock,
            random_bytes=self._random_bytes,
        )


def restored(kept: Path) -> str:
    """Return what is told where a restore was completed late."""
    return said(
        "A restore had been interrupted and is now completed. The journal as it was"
        " before is kept in {folder}.",
        folder=kept,
    )
