"""Encrypted journals of the program jrnl, versions 2 and 3: reading only.

Version 3 is a mark, the length of a header as two bytes, the header (JSON with a salt
of its own, in base64 except in the first releases), and a Fernet token. Version 2 is
the token alone, under a salt that is the same for everyone.
"""

import base64
import binascii
import json

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

from journal.crypto.errors import CryptoError, WrongKeyError

MARK = b"JRNLv3"
TOKEN_MARK = b"gAAAAA"
_LENGTH_BYTES = 2
_KEY_BYTES = 32
_ROUNDS = 100_000
_SALT_OF_ALL = bytes.fromhex("f2d5710ec18d2ededc8e36748904cef8")


def opened(data: bytes, password: str) -> bytes:
    """Return the text of an encrypted journal.

    Raises WrongKeyError, or CryptoError where the file has not this shape.
    """
    salt, token = _parts(data)
    key = PBKDF2HMAC(
        algorithm=SHA256(), length=_KEY_BYTES, salt=salt, iterations=_ROUNDS
    ).derive(password.encode("utf-8", "ignore"))
    try:
        return Fernet(base64.urlsafe_b64encode(key)).decrypt(token)
    except InvalidToken:
        raise WrongKeyError from None


def _parts(data: bytes) -> tuple[bytes, bytes]:
    if not data.startswith(MARK):
        return _SALT_OF_ALL, data.strip()
    start = len(MARK) + _LENGTH_BYTES
    end = start + int.from_bytes(data[len(MARK) : start])
    header = data[start:end]
    try:
        said = json.loads(header if header[:1] == b"{" else base64.b64decode(header))
        return base64.urlsafe_b64decode(said["salt"]), data[end:].strip()
    except (ValueError, KeyError, TypeError, binascii.Error, RecursionError):
        raise CryptoError from None
