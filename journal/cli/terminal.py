"""What a command talks to: the streams, the clock, the password that was handed in."""

import io
import json
import sys
import warnings
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from getpass import GetPassWarning, getpass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TextIO

from journal.domain.errors import InvalidInputError, JournalError
from journal.domain.moment import Clock

if TYPE_CHECKING:  # a guide is printed where no library is installed
    from journal.services.journal import Journal
    from journal.services.vault import Vault

_MOST_SECRET_BYTES = 4096


class UsageError(Exception):
    """The command line asks for something that cannot be; exit code 2."""


def typed(question: str) -> str:
    """Read a secret without showing it. Raises JournalError where nobody can type.

    getpass would take a line of stdin then, where the text of an entry may be.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("error", GetPassWarning)
        try:
            return getpass(question)
        except GetPassWarning:
            raise JournalError(
                "There is no terminal to type the password at; see --password-file."
            ) from None


# A program that was started without a console has no streams at all.
def _standard_input() -> BinaryIO:
    return io.BytesIO() if sys.stdin is None else sys.stdin.buffer


def _standard_output() -> TextIO:
    return io.StringIO() if sys.stdout is None else sys.stdout


def _standard_error() -> TextIO:
    return io.StringIO() if sys.stderr is None else sys.stderr


@dataclass(kw_only=True)
class Terminal:
    """The streams and the clock of one command.

    ask reads a secret without showing it. Standard input is read as bytes, so that
    what is written stays byte for byte.
    """

    clock: Clock
    stdin: BinaryIO = field(default_factory=_standard_input)
    out: TextIO = field(default_factory=_standard_output)
    err: TextIO = field(default_factory=_standard_error)
    ask: Callable[[str], str] = typed
    make_vault: Callable[[Path, Clock], "Vault"] | None = None

    def say(self, text: str) -> None:
        """Print a line of the answer."""
        print(text, file=self.out)

    def tell(self, sentence: str) -> None:
        """Print a message, beside the answer."""
        print(sentence, file=self.err)

    def give(self, document: dict[str, Any]) -> None:
        """Print one JSON document."""
        print(json.dumps(document, ensure_ascii=False), file=self.out)

    def secret(self, source: str | None, question: str) -> str:
        """Return a secret: a file's first line, a line of stdin for '-', or asked.

        Raises JournalError where the file cannot be read.
        """
        if source is None:
            return self.ask(f"{question}: ")
        try:
            if source == "-":
                line = self.stdin.readline(_MOST_SECRET_BYTES)
            else:
                with Path(source).open("rb") as file:
                    line = file.readline(_MOST_SECRET_BYTES)
            secret = line.decode("utf-8-sig").rstrip("\r\n")
        except (OSError, UnicodeDecodeError):
            raise JournalError(f"The file {source} could not be read.") from None
        if len(line) == _MOST_SECRET_BYTES:
            raise JournalError(f"The first line of {source} is too long for a secret.")
        return secret

    def phrase(self, source: str) -> str:
        """Return a recovery phrase: a line of stdin for '-', or the text of a file.

        It is copied from paper, where the words stand in rows. Raises JournalError.
        """
        if source == "-":
            return self.secret(source, "Recovery phrase")
        try:
            with Path(source).open("rb") as file:
                return file.read(_MOST_SECRET_BYTES).decode("utf-8-sig")
        except (OSError, UnicodeDecodeError):
            raise JournalError(f"The file {source} could not be read.") from None

    def vault(self, args: Namespace) -> "Vault":
        """Return the journal's folder that the command line names."""
        return self.vault_in(journal_folder(args))

    def vault_in(self, folder: Path) -> "Vault":
        """Return a journal's folder, whether there is one or not."""
        from journal.services.vault import Vault  # noqa: PLC0415 - see above

        return (self.make_vault or Vault)(folder, self.clock)

    def locked_journal(self, args: Namespace) -> "Vault":
        """Return the folder of a journal that is there. Raises JournalError."""
        vault = self.vault(args)
        if not vault.exists():
            raise JournalError(f"There is no journal in {vault.folder}.")
        return vault

    @contextmanager
    def journal(self, args: Namespace) -> Iterator["Journal"]:
        """Open the journal for the time of a command. Raises JournalError."""
        vault = self.locked_journal(args)
        opened = vault.unlock(self.secret(args.password_file, "Password"))
        for notice in opened.notices:
            self.tell(notice)
        try:
            yield opened.journal
        finally:
            opened.journal.close()


def journal_folder(args: Namespace) -> Path:
    """Return the folder from --journal, or the one the window opened last."""
    if args.journal is not None:
        return Path(args.journal)
    from journal.services import preferences  # noqa: PLC0415 - see above

    return preferences.load(preferences.usual_file()).folder


@contextmanager
def asked_for() -> Iterator[None]:
    """Turn what the journal cannot hold into wrong usage."""
    try:
        yield
    except InvalidInputError as error:
        raise UsageError(str(error)) from None
