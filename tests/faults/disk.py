"""A simulated disk: what may be on it after the power failed at some moment.

What a file holds is sure after it was synced; what names a folder holds, after the
folder was. Until then writes may have come through in any part and any order, and
names up to any one of them, as file systems with a journal of their names do.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from tests.faults.recording import Change

SECTORS = (512, 4096)


@dataclass(eq=False)
class File:
    """What is surely on the disk, and the writes since that may be."""

    sure: bytearray = field(default_factory=bytearray)
    pending: list[Change] = field(default_factory=list)


@dataclass(eq=False)
class Folder:
    """The names as the program sees them, and those that are surely on the disk."""

    seen: dict[str, "Node"] = field(default_factory=dict)
    sure: dict[str, "Node"] = field(default_factory=dict)


Node = File | Folder


@dataclass(frozen=True, slots=True)
class Naming:
    """One change of names in a folder: to None where a name went."""

    folder: Folder
    names: tuple[tuple[str, Node | None], ...]

    def apply(self, names: dict[str, Node]) -> None:
        for name, node in self.names:
            if node is None:
                names.pop(name, None)
            else:
                names[name] = node


class Disk:
    """A disk on which a folder lies, all of it sure at first."""

    def __init__(self, folder: Path) -> None:
        self._root = _from_folder(folder)
        self._namings: list[Naming] = []
        self.acknowledged = 0

    def change(self, change: Change) -> None:
        """Let the program do this."""
        if change.what == "done":
            self.acknowledged += 1
        elif change.what in ("write", "truncate"):
            node = self._node(change.path)
            assert isinstance(node, File)
            node.pending.append(change)
        elif change.what == "sync":
            self._sync(self._node(change.path))
        else:
            self._name(change)

    def states(self, chance: random.Random) -> Iterator[tuple[str, dict[str, bytes]]]:
        """Give what may be there if the power fails now: a policy, and the files."""
        every = len(self._namings)
        some = chance.randint(0, every)
        yield "nothing unsynced", self._files(0, _none)
        yield "all", self._files(every, list)
        yield "names only", self._files(every, _none)
        yield "the first writes", self._files(some, _first(chance))
        yield "any writes", self._files(some, _any(chance))
        for size in SECTORS:
            torn = _torn(chance, size)
            yield f"torn at {size}", self._files(chance.randint(0, every), torn)

    def _node(self, path: str) -> Node:
        node: Node = self._root
        for part in PurePosixPath(path).parts:
            assert isinstance(node, Folder)
            node = node.seen[part]
        return node

    def _sync(self, node: Node) -> None:
        if isinstance(node, File):
            for write in node.pending:
                _apply(node.sure, write)
            node.pending = []
            return
        rest = []
        for naming in self._namings:
            if naming.folder is node:
                naming.apply(node.sure)
            else:
                rest.append(naming)
        self._namings = rest

    def _name(self, change: Change) -> None:
        path = PurePosixPath(change.path)
        folder = self._node(str(path.parent))
        assert isinstance(folder, Folder)
        if change.what == "create" and path.name in folder.seen:
            return
        if change.what == "rename":
            self._rename(folder, path, PurePosixPath(change.to))
            return
        made = {"create": File, "mkdir": Folder}.get(change.what)
        self._add(folder, (path.name, None if made is None else made()))

    def _rename(self, folder: Folder, path: PurePosixPath, to: PurePosixPath) -> None:
        target = self._node(str(to.parent))
        assert isinstance(target, Folder)
        node = folder.seen[path.name]
        if target is folder:
            self._add(folder, (path.name, None), (to.name, node))
        else:
            self._add(target, (to.name, node))
            self._add(folder, (path.name, None))

    def _add(self, folder: Folder, *names: tuple[str, Node | None]) -> None:
        naming = Naming(folder, names)
        naming.apply(folder.seen)
        self._namings.append(naming)

    def _files(
        self, names: int, choose: Callable[[list[Change]], list[Change]]
    ) -> dict[str, bytes]:
        """Return the files, with so many of the unsynced names; a folder ends in /."""
        into: dict[Folder, dict[str, Node]] = {}
        for naming in self._namings[:names]:
            there = into.setdefault(naming.folder, dict(naming.folder.sure))
            naming.apply(there)
        found: dict[str, bytes] = {}

        def walk(folder: Folder, at: str) -> None:
            for name, node in into.get(folder, folder.sure).items():
                if isinstance(node, Folder):
                    found[f"{at}{name}/"] = b""
                    walk(node, f"{at}{name}/")
                else:
                    content = bytearray(node.sure)
                    for write in choose(node.pending):
                        _apply(content, write)
                    found[f"{at}{name}"] = bytes(content)

        walk(self._root, "")
        return found


def _from_folder(path: Path) -> Folder:
    names: dict[str, Node] = {
        each.name: _from_folder(each)
        if each.is_dir()
        else File(bytearray(each.read_bytes()))
        for each in sorted(path.iterdir())
    }
    return Folder(names, dict(names))


def _apply(content: bytearray, write: Change) -> None:
    end = write.size if write.what == "truncate" else write.offset + len(write.data)
    if write.what == "truncate":
        del content[end:]
    if len(content) < end:
        content.extend(bytes(end - len(content)))
    if write.what == "write":
        content[write.offset : end] = write.data


def _none(_pending: list[Change]) -> list[Change]:
    return []


def _first(chance: random.Random) -> Callable[[list[Change]], list[Change]]:
    return lambda pending: pending[: chance.randint(0, len(pending))]


def _any(chance: random.Random) -> Callable[[list[Change]], list[Change]]:
    """Some of the writes, the others lost: as if the disk had done later ones first."""
    return lambda pending: [each for each in pending if chance.random() < 0.5]


def _torn(chance: random.Random, size: int) -> Callable[[list[Change]], list[Change]]:
    """Some writes whole, some lost, some in a part of their sectors."""

    def choose(pending: list[Change]) -> list[Change]:
        return [
            piece
            for each in pending
            for piece in (
                _sectors(each, size, chance) if chance.random() < 0.6 else [each]
            )
        ]

    return choose


def _sectors(write: Change, size: int, chance: random.Random) -> Iterator[Change]:
    if write.what == "truncate":
        if chance.random() < 0.5:
            yield write
        return
    start = 0
    while start < len(write.data):
        end = min(len(write.data), start + size - (write.offset + start) % size)
        if chance.random() < 0.5:
            piece = write.data[start:end]
            at = write.offset + start
            yield Change(what="write", path=write.path, offset=at, data=piece)
        start = end
