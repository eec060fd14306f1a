"""Who hears the program and touches it by AT-SPI alone: `atspi_person.py PASSWORD`.

Run by the system's Python, which has the bindings; prints what was done, line by line.
"""

import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - as gi wants it

_LONGEST_S = 20
_DEEPEST = 30
_PRESSED = ("check box", "toggle button", "page tab", "radio button")
_heard: list[str] = []


def main() -> None:
    """Unlock, write, check in, find, lock, and unlock again."""
    listener = Atspi.EventListener.new(_hear)
    listener.register("object:announcement")
    unlock()
    write("Lighthouse", "A light, far out.")
    check_in()
    look_for("lighthouse")
    lock()
    unlock()
    press("Journal")
    find("list item", "Note")  # its kind, its day, then its title
    done("found again")


def unlock() -> None:
    """Give the password."""
    say(find("password text", "Password"), sys.argv[1])
    press("Unlock")
    find("page tab", "Today")
    done("unlocked")


def write(title: str, words: str) -> None:
    """Write an entry and wait until it is saved."""
    press("Journal")
    press("New entry")
    say(find("text", "Title"), title)
    say(find("text", "Text of the entry"), words)
    wait_for(lambda: "Saved" in _heard)
    done("written")


def check_in() -> None:
    """Choose a place on the pad by its arrows, and save."""
    press("Today")
    pad = find("slider", "How you feel")
    Atspi.Component.grab_focus(pad)
    for _ in range(3):
        Atspi.generate_keyboard_event(0xFF53, None, Atspi.KeySynthType.SYM)  # right
        time.sleep(0.2)
    wait_for(lambda: any("Pleasantness" in said for said in _heard))
    press("Save check-in")
    done("checked in")


def look_for(words: str) -> None:
    """Search, and hear how many there are."""
    press("Journal")
    field = find("text", "Search everything")
    Atspi.Component.grab_focus(field)
    say(field, words)
    wait_for(lambda: "1 found" in _heard)
    done("found")


def lock() -> None:
    """Lock, and hear it."""
    press("Lock")
    wait_for(lambda: "Locked" in _heard)
    done("locked")


def press(name: str) -> None:
    """Press a button by its name."""
    Atspi.Action.do_action(find("push button", name, *_PRESSED), 0)


def say(field: Any, words: str) -> None:
    """Put words into a field."""
    Atspi.EditableText.set_text_contents(field, words)


def find(role: str, name: str, *others: str) -> Any:
    """Return what is in sight and has this role and a name that begins so."""
    found: list[Any] = []

    def look() -> bool:
        for each in everything():
            shown = each.get_state_set().contains(Atspi.StateType.SHOWING)
            named = (each.get_name() or "").startswith(name)
            if shown and named and each.get_role_name() in (role, *others):
                found.append(each)
                return True
        return False

    wait_for(look, f"{role} {name}")
    return found[0]


def wait_for(is_so: Callable[[], bool], what: str = "") -> None:
    """Wait until something is so; end with what was heard if it never is."""
    end_s = time.monotonic() + _LONGEST_S
    while time.monotonic() < end_s:
        while GLib.MainContext.default().iteration(may_block=False):
            pass
        if is_so():
            return
        time.sleep(0.1)
    sys.exit(f"never: {what}; heard {_heard}; there {sorted(set(names()))}")


def everything() -> Iterator[Any]:
    """Yield all that is in sight of the program."""
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        yield from _below(desktop.get_child_at_index(at), 0)


def names() -> Iterator[str]:
    """Yield the role and the name of all that is there."""
    for each in everything():
        if each.get_name():
            yield f"{each.get_role_name()} {each.get_name()}"


def _below(one: Any, depth: int) -> Iterator[Any]:
    if one is None or depth > _DEEPEST:
        return
    yield one
    try:
        for at in range(min(one.get_child_count(), 200)):
            child = one.get_child_at_index(at)
            states = child.get_state_set() if child is not None else None
            if states is not None and states.contains(Atspi.StateType.SHOWING):
                yield from _below(child, depth + 1)
    except GLib.Error:
        return  # it went away meanwhile


def _hear(event: Any) -> None:
    _heard.append(str(event.any_data))


def done(what: str) -> None:
    """Tell how far it came."""
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    Atspi.init()
    main()
