"""The pages of journal.db in the clear, with nothing of SQLCipher.

Written from FORMAT.md: what a stranger would write to read the file.
"""

import hashlib
import hmac
from collections.abc import Iterator

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE_BYTES = 4096
RESERVED_BYTES = 80  # an initialisation vector of 16 and an HMAC of 64
SALT_BYTES = 16
SALT_MASK = 0x3A


class AlteredPageError(Exception):
    """The HMAC of a page is not that of its bytes, number and key."""


def decrypted(data: bytes, page_key: bytes) -> bytes:
    """Return the database as SQLite would have written it, without the reserve."""
    return b"".join(pages(data, page_key))


def pages(data: bytes, page_key: bytes) -> Iterator[bytes]:
    """Give each page in the clear; the first begins as every SQLite file does."""
    salt = bytes(byte ^ SALT_MASK for byte in data[:SALT_BYTES])
    mac_key = hashlib.pbkdf2_hmac("sha512", page_key, salt, 2, 32)
    for start in range(0, len(data), PAGE_BYTES):
        number = start // PAGE_BYTES + 1
        page = data[start : start + PAGE_BYTES]
        skipped = SALT_BYTES if number == 1 else 0
        sealed = page[skipped : PAGE_BYTES - 64]
        expected = hmac.digest(
            mac_key, sealed + number.to_bytes(4, "little"), hashlib.sha512
        )
        if not hmac.compare_digest(expected, page[-64:]):
            raise AlteredPageError(number)
        body, vector = sealed[:-16], sealed[-16:]
        cipher = Cipher(algorithms.AES(page_key), modes.CBC(vector)).decryptor()
        clear = cipher.update(body) + cipher.finalize()
        yield b"SQLite format 3\0" + clear if number == 1 else clear
