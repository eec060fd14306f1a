"""What can go wrong with keys; storage turns these into sentences."""


class CryptoError(Exception):
    """A key, a phrase or a file of keys is not what it should be."""


class WrongKeyError(CryptoError):
    """The key does not open this value, or the value was altered."""


class UnusableParametersError(CryptoError):
    """Derivation parameters outside the bounds."""


class NotEnoughMemoryError(CryptoError):
    """The computer cannot spare the memory the derivation asks for."""


class UnreadableKeyFileError(CryptoError):
    """The bytes are not a key file."""


class NewerKeyFileError(CryptoError):
    """The key file has a later format."""


class NotAPhraseError(CryptoError):
    """The words are not a recovery phrase, for a reason told in one sentence.

    pattern has {names} for the values, so that it can be said in another language.
    """

    def __init__(self, pattern: str, /, **values: int) -> None:
        super().__init__(pattern.format(**values))
        self.pattern = pattern
        self.values = values
