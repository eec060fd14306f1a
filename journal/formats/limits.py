"""What is refused of files from elsewhere, and in which words."""

import lzma
import tarfile
import zipfile
import zlib

from journal.domain.sentence import said

MEGABYTE = 1 << 20
MOST_BYTES = 256 * MEGABYTE
"""One text or one member; ten thousand long entries have a tenth of it."""
MOST_IN_ALL = 4 * MOST_BYTES
MOST_MEMBERS = 200_000
MOST_PACKED = 200
"""How many times larger than its packed form: text reaches 20, a bomb 1000."""
HARMLESS_BYTES = 8 * MEGABYTE

UNREADABLE = said("This file is damaged or not complete; nothing was brought in.")
TOO_LARGE = said(
    "This holds a file larger than {most} MB, which is too large to bring in.",
    most=MOST_BYTES // MEGABYTE,
)
TOO_MUCH = said("This holds more than can be brought in at once.")
NOT_TEXT = said("This file is not text in UTF-8 or UTF-16; nothing was brought in.")
NOT_SAFE = said(
    "This archive holds links or paths that lead out of it; nothing was brought in."
)
NOT_A_FILE = said("This is not a file that can be read.")
LOCKED = said("This archive is locked by a password of its own; unpack it first.")

DAMAGED = (
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    ValueError,
    OverflowError,
    NotImplementedError,  # a way of packing that Python does not know
)
