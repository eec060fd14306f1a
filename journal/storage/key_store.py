"""keys.json and its copy: reading them through damage, healing one from the other."""

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from journal.crypto.errors import (
    NewerKeyFileError,
    NotEnoughMemoryError,
    UnreadableKeyFileError,
    WrongKeyError,
)
from journal.crypto.keyfile import KeyFile, ReadKeys, decode, encode
from journal.crypto.root import Root
from journal.domain.errors import (
    DamagedJournalError,
    JournalError,
    NewerJournalError,
    NotSavedError,
    WrongPasswordError,
)
from journal.domain.sentence import in_turn, said
from journal.storage.files import write_durably
from journal.storage.folder import KEYS, KEYS_COPY

WRONG_PASSWORD = said("That password does not open this journal.")
WRONG_PHRASE = said("That recovery phrase does not open this journal.")
MAY_BE_DAMAGED = said(
    "The key file is damaged, so the password may still be right:"
    " the recovery phrase opens the journal in either case."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlocked:
    """The root, and the key file as it should be.

    authentic: the key file was written by someone with the root, so its salt can be
    relied on. outdated: keys.json or its copy is not this, byte for byte. notices: what
    was found damaged; heal() adds what became of it.
    """

    root: Root
    keys: KeyFile
    authentic: bool
    outdated: bool
    notices: tuple[str, ...] = ()


class KeyStore:
    """The two copies of the key file in a journal's folder."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / KEYS
        self.copy = folder / KEYS_COPY

    def write(self, keys: KeyFile, root: Root) -> None:
        """Write both copies, the first one first.

        Raises NotSavedError; then neither has changed. The first one counts: a copy
        that could not be written is renewed at the next opening.
        """
        data = encode(keys, root)
        write_durably(self.path, data)
        with suppress(NotSavedError):
            write_durably(self.copy, data)

    def belongs_to(self, root: Root) -> bool:
        """Whether keys.json on the disk is that of this root."""
        found = self._read(self.path)
        return found is not None and found.authentic(root)

    def unlock(self, password: str) -> Unlocked:
        """Return the root that this password opens.

        Raises WrongPasswordError, which mentions the damage where there is any,
        DamagedJournalError where nothing of the keys can be read, NewerJournalError,
        JournalError where the memory for the derivation is lacking.
        """
        first, second = self._read(self.path), self._read(self.copy)
        candidates = _most_whole_first(first, second)
        if not candidates:
            raise DamagedJournalError(
                said(
                    "The key file {path} is missing or damaged, and its copy too."
                    " The recovery phrase opens the journal without them.",
                    path=self.path,
                )
            )
        for candidate in candidates:
            try:
                root = candidate.keys.unlock(password)
            except WrongKeyError:
                continue
            except NotEnoughMemoryError:
                if not candidate.whole:  # it may ask for more than was written
                    continue
                raise JournalError(
                    "This computer has too little free memory to check the password."
                ) from None
            return self._unlocked(root, candidate, first, second)
        intact = first is not None and first.whole
        raise WrongPasswordError(
            WRONG_PASSWORD if intact else in_turn(WRONG_PASSWORD, MAY_BE_DAMAGED)
        )

    def unlock_with(self, root: Root) -> Unlocked | None:
        """Return the key file for a root from a phrase; None if none is readable.

        Raises WrongPasswordError where an intact key file belongs to another root.
        """
        first, second = self._read(self.path), self._read(self.copy)
        candidates = _most_whole_first(first, second)
        for candidate in candidates:
            if candidate.keys.vault_id == root.vault_id:
                return self._unlocked(root, candidate, first, second)
        if candidates and candidates[0].whole:
            raise WrongPasswordError(WRONG_PHRASE)
        return None

    def heal(self, unlocked: Unlocked) -> tuple[str, ...]:
        """Rewrite what is outdated; return what to tell about it."""
        if not unlocked.outdated:
            return unlocked.notices
        with suppress(NotSavedError):
            self.write(unlocked.keys, unlocked.root)
        healed = self._hold(encode(unlocked.keys, unlocked.root))
        if not (healed or unlocked.notices):
            return (said("The key file could not be renewed yet."),)
        outcome = (
            said("It has been repaired.")
            if healed
            else said("It could not be repaired yet.")
        )
        return tuple(in_turn(notice, outcome) for notice in unlocked.notices)

    def problems(self, root: Root) -> tuple[str, ...]:
        """Return a sentence for each copy that is missing, damaged or not of this root.

        Raises NewerJournalError.
        """
        found = {path: self._read(path) for path in (self.path, self.copy)}
        return tuple(
            said("The key file {path} is missing or damaged.", path=path)
            for path, read in found.items()
            if read is None or not (read.whole and read.authentic(root))
        )

    def _unlocked(
        self,
        root: Root,
        opened: ReadKeys,
        first: ReadKeys | None,
        second: ReadKeys | None,
    ) -> Unlocked:
        keys, authentic = _best(root, opened, first, second)
        data = encode(keys, root)
        notices = []
        if first is None or not (first.whole and first.authentic(root)):
            notices.append(said("The key file was damaged."))
        elif second is None or not (second.whole and second.authentic(root)):
            notices.append(said("The copy of the key file was damaged."))
        return Unlocked(
            root=root,
            keys=keys,
            authentic=authentic,
            outdated=not self._hold(data),
            notices=tuple(notices),
        )

    def _hold(self, data: bytes) -> bool:
        return _bytes(self.path) == data == _bytes(self.copy)

    def _read(self, path: Path) -> ReadKeys | None:
        try:
            return decode(_bytes(path))
        except UnreadableKeyFileError:
            return None
        except NewerKeyFileError:
            raise NewerJournalError(
                "This journal was last used with a newer version of Session Journal."
                " Nothing was changed."
            ) from None


def _most_whole_first(
    first: ReadKeys | None, second: ReadKeys | None
) -> list[ReadKeys]:
    """Return what to try, and nothing but an intact keys.json where there is one.

    Its copy may be older: a password that was changed must not open by it.
    """
    if first is not None and first.whole:
        return [first]
    found = [each for each in (second, first) if each is not None]
    return sorted(found, key=lambda each: not each.whole)


def _best(
    root: Root, opened: ReadKeys, first: ReadKeys | None, second: ReadKeys | None
) -> tuple[KeyFile, bool]:
    """Return the key file to go on with, and whether it is authentic."""
    for each in (opened, first, second):
        if each is not None and each.authentic(root):
            return each.keys, True
    return replace(opened.keys, vault_id=root.vault_id), False


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""
