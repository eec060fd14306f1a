"""The root secret of a journal, and everything that is derived from it."""

import hashlib
import hmac
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from journal.crypto.errors import WrongKeyError

ROOT_BYTES = 32
VAULT_ID_BYTES = 16
NONCE_BYTES = 12
PAGE_KEY_BYTES = 32


@dataclass(frozen=True, slots=True, repr=False)
class Root:
    """256 random bits; whoever has them has the journal."""

    secret: bytes

    @property
    def vault_id(self) -> bytes:
        """16 bytes that name the journal without telling anything of the root."""
        return self._derived("vault id", VAULT_ID_BYTES)

    def page_key(self) -> bytearray:
        """Return the 32 bytes that encrypt the pages of journal.db; wipe after use."""
        return bytearray(self._derived("sqlcipher page key", PAGE_KEY_BYTES))

    def previous_key(self) -> bytes:
        """Return the 32 bytes that wrap the root before, while it is changed."""
        return self._derived("previous root", 32)

    def mac(self, message: bytes) -> bytes:
        """Return the 64 bytes that authenticate a key file."""
        key = self._derived("key file mac", 64)
        return hmac.digest(key, message, hashlib.sha512)

    def _derived(self, purpose: str, length: int) -> bytes:
        """Expand the root (HKDF-Expand, SHA-512, RFC 5869) for one purpose.

        The root is uniformly random, so HKDF's extract step would add nothing.
        """
        info = b"session-journal 1 " + purpose.encode("ascii")
        return HKDFExpand(hashes.SHA512(), length, info).derive(self.secret)


def wrap(key: bytes, secret: bytes, nonce: bytes, context: bytes) -> bytes:
    """Encrypt a secret with AES-256-GCM, bound to its context. One nonce, one use."""
    return AESGCM(key).encrypt(nonce, secret, context)


def unwrap(key: bytes, wrapped: bytes, nonce: bytes, context: bytes) -> bytes:
    """Return the secret that wrap() was given. Raises WrongKeyError."""
    try:
        return AESGCM(key).decrypt(nonce, wrapped, context)
    except (InvalidTag, ValueError):
        raise WrongKeyError from None
