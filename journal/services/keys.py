"""The password and the recovery phrase of an open journal."""

import secrets
from collections.abc import Callable
from dataclasses import replace

from journal.crypto import recovery
from journal.crypto.argon import Argon2Parameters
from journal.crypto.errors import NotAPhraseError, NotEnoughMemoryError
from journal.crypto.keyfile import (
    DATABASE_SALT_BYTES,
    KeyFile,
    Slot,
    encode,
    password_slot,
)
from journal.crypto.root import ROOT_BYTES, Root
from journal.domain.changes import Changes
from journal.domain.errors import (
    InvalidInputError,
    JournalError,
    WrongPasswordError,
)
from journal.domain.ids import RandomBytes
from journal.domain.sentence import Sentence
from journal.services.passwords import check_new
from journal.storage import backup, new_root
from journal.storage.database import Database
from journal.storage.key_store import WRONG_PASSWORD, KeyStore

Calibrate = Callable[[], Argon2Parameters]


def slot_for(
    password: str, root: Root, calibrate: Calibrate, random_bytes: RandomBytes
) -> Slot:
    """Return a new slot that this password opens.

    Raises JournalError where the memory for the derivation is lacking.
    """
    try:
        return password_slot(password, root, calibrate(), random_bytes)
    except NotEnoughMemoryError:
        raise JournalError(
            "This computer has too little free memory to protect a journal."
        ) from None


class Keys:
    """What opens the journal, and changing it. Slow: derives keys on purpose."""

    def __init__(
        self,
        database: Database,
        store: KeyStore,
        held: tuple[Root, KeyFile],
        *,
        calibrate: Calibrate,
        random_bytes: RandomBytes = secrets.token_bytes,
    ) -> None:
        self._database = database
        self._store = store
        self._root, self._file = held
        self._calibrate = calibrate
        self._random_bytes = random_bytes

    def recovery_phrase(self) -> str:
        """Return the 24 words that open this journal."""
        return recovery.phrase(self._root)

    def file_bytes(self) -> bytes:
        """Return the key file as it should be: what a backup holds of it."""
        return encode(self._file, self._root)

    def check_password(self, password: str) -> None:
        """Raise WrongPasswordError unless this password opens the journal."""
        unlocked = self._store.unlock(password)
        if unlocked.root != self._root:
            raise WrongPasswordError(WRONG_PASSWORD)

    def check_phrase(self, words: str) -> None:
        """Raise unless these words are the recovery phrase of this journal.

        InvalidInputError says which word is none of a phrase, WrongPasswordError that
        they are the phrase of another journal, or an earlier one.
        """
        try:
            root = recovery.root_from(words)
        except NotAPhraseError as error:
            raise InvalidInputError(Sentence(error.pattern, error.values)) from None
        if root != self._root:
            raise WrongPasswordError(
                "These words belong together, but they do not open this journal: they"
                " are those of another one, or were replaced by a new phrase."
            )

    def set_password(self, password: str) -> Changes:
        """Let this password open the journal, and no other.

        Backups made before still open with the password they were made under. Raises
        InvalidInputError for one that is too short, NotSavedError.
        """
        check_new(password)
        slot = slot_for(password, self._root, self._calibrate, self._random_bytes)
        changed = replace(self._file, slots=(slot,))
        self._store.write(changed, self._root)
        self._file = changed
        return Changes(keys=True)

    def new_phrase(self, password: str) -> str:
        """Encrypt the journal anew and return its new phrase; the old one is void.

        A backup is made first; it and earlier ones still open with the old phrase.
        Raises WrongPasswordError, NotSavedError, JournalError; then nothing has
        changed, or the journal is closed and the next opening completes it.
        """
        self.check_password(password)
        backup.make(self._database, self.file_bytes())
        root = Root(self._random_bytes(ROOT_BYTES))
        slot = slot_for(password, root, self._calibrate, self._random_bytes)
        keys = KeyFile(
            vault_id=root.vault_id,
            salt=self._random_bytes(DATABASE_SALT_BYTES),
            slots=(slot,),
        )
        new_root.change(
            self._database, self._store, keys, (self._root, root), self._random_bytes
        )
        self._root, self._file = root, keys
        return recovery.phrase(root)

    def problems(self) -> tuple[str, ...]:
        """Return a sentence for each copy of the key file that is not as it should."""
        return self._store.problems(self._root)
