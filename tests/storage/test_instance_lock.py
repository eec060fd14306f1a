"""One program at a time, and a dead one never keeps the next one out."""

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from journal.domain.errors import JournalInUseError, NotSavedError
from journal.storage.instance_lock import InstanceLock

HOLDER = """
import sys, time
from pathlib import Path
from journal.storage.instance_lock import InstanceLock
lock = InstanceLock(Path(sys.argv[1]))
print("held", flush=True)
time.sleep(60)
"""


def test_a_second_program_is_told_which_one_has_it(tmp_path: Path) -> None:
    held = InstanceLock(tmp_path)
    with pytest.raises(JournalInUseError, match=rf"process {os.getpid()}"):
        InstanceLock(tmp_path)
    held.release()
    InstanceLock(tmp_path).release()


def test_letting_go_twice_does_no_harm(tmp_path: Path) -> None:
    held = InstanceLock(tmp_path)
    held.release()
    other = InstanceLock(tmp_path)
    held.release()
    with pytest.raises(JournalInUseError):
        InstanceLock(tmp_path)
    other.release()


def test_it_is_held_for_a_block(tmp_path: Path) -> None:
    with InstanceLock(tmp_path), pytest.raises(JournalInUseError):
        InstanceLock(tmp_path)
    InstanceLock(tmp_path).release()


def test_a_program_that_was_killed_holds_nothing(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)], stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(JournalInUseError, match=rf"process {holder.pid}"):
            InstanceLock(tmp_path)
        holder.send_signal(signal.SIGKILL)
        holder.wait()
    InstanceLock(tmp_path).release()


def test_a_child_process_does_not_inherit_it(tmp_path: Path) -> None:
    held = InstanceLock(tmp_path)
    with subprocess.Popen(
        [sys.executable, "-c", "print('up', flush=True); input()"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        close_fds=False,
    ) as child:
        assert child.stdout is not None
        child.stdout.readline()
        held.release()
        InstanceLock(tmp_path).release()
        child.kill()


def test_the_file_tells_a_number_while_held_and_nothing_after(tmp_path: Path) -> None:
    held = InstanceLock(tmp_path)
    assert (tmp_path / "lock").read_text(encoding="ascii") == str(os.getpid())
    assert (tmp_path / "lock").stat().st_mode & 0o777 == 0o600
    held.release()
    assert (tmp_path / "lock").read_bytes() == b""


def test_what_stands_in_the_file_does_not_matter(tmp_path: Path) -> None:
    (tmp_path / "lock").write_bytes(b"\xff<b>not a number</b>" * 10)
    held = InstanceLock(tmp_path)
    (tmp_path / "lock").write_bytes(b"not a number")
    with pytest.raises(JournalInUseError) as told:
        InstanceLock(tmp_path)
    assert "number" not in str(told.value)
    held.release()


def test_a_full_disk_does_not_keep_anyone_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The number is a courtesy: what is in the journal must still be readable."""

    def full(*_args: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        patch.setattr(os, "ftruncate", full)
        held = InstanceLock(tmp_path)
        with pytest.raises(JournalInUseError):
            InstanceLock(tmp_path)
        held.release()
    InstanceLock(tmp_path).release()


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotSavedError):
        InstanceLock(tmp_path / "gone")


def test_a_file_system_without_locks_is_not_called_another_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl  # noqa: PLC0415 - POSIX only

    def no_locks(*_args: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", no_locks)
    with pytest.raises(NotSavedError, match="No locks available"):
        InstanceLock(tmp_path)
