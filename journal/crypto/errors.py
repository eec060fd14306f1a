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
    """The words are not a recovery phrase; the argument says what is wrong."""
