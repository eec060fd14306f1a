"""Expected failures: one family, each told to the person in one sentence."""


class JournalError(Exception):
    """An expected failure, told to the person in one sentence.

    The sentence is the exception's only argument and never quotes the journal.
    """


class InvalidInputError(JournalError):
    """A value that the journal cannot hold, such as a mood outside its range."""


class WrongPasswordError(JournalError):
    """The password or phrase opens no key slot of this journal."""


class DamagedJournalError(JournalError):
    """The key file or the journal file is missing, cut or altered."""


class DamagedBackupError(JournalError):
    """The file is no backup, or not as it was when it was made."""


class NewerJournalError(JournalError):
    """The journal was written by a later version of the program."""


class JournalInUseError(JournalError):
    """Another instance has this journal open."""


class NotSavedError(JournalError):
    """The disk refused a write; what was asked for is not in the journal."""


class NotFoundError(JournalError):
    """Nothing in the journal, or among the guides, has this id or name."""
