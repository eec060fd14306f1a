"""Run by jrnl's own Python: `peer_inside.py JOURNAL PASSWORD make FILE | search WORD`.

It makes an encrypted journal of a text, with jrnl's own configuration beside it, or
prints the milliseconds that a search takes without the process and the key derivation.
"""

import sys
import time
from pathlib import Path
from typing import Any

from jrnl.config import get_default_config, save_config
from jrnl.journals.Journal import Journal


def main(path: str, password: str, work: str, what: str) -> None:
    """Do one of the two."""
    config = get_default_config()
    config |= {"encrypt": True, "journals": {"default": {"journal": path}}}
    journal = _journal(config, path, password)
    if work == "make":
        journal.entries = journal._parse(Path(what).read_text(encoding="utf-8"))
        journal.write()
        save_config(config, f"{path}.yaml")
        return
    keyed = journal.encryption_method
    derive, derived_s = keyed._make_key, 0.0

    def noted(*given: Any) -> Any:
        nonlocal derived_s
        begun_s = time.perf_counter()
        key = derive(*given)
        derived_s += time.perf_counter() - begun_s
        return key

    keyed._make_key = noted
    begun_s = time.perf_counter()
    journal.open()
    journal.filter(contains=[what])
    took_ms = (time.perf_counter() - begun_s - derived_s) * 1000
    sys.stdout.write(f"{took_ms}\n")


def _journal(config: dict[str, Any], path: str, password: str) -> Any:
    own = {name: each for name, each in config.items() if name != "journals"}
    journal = Journal("default", **own, journal=path)
    journal._reconfigure_encryption_method()
    journal.encryption_method.password = password
    return journal


if __name__ == "__main__":
    main(*sys.argv[1:])
