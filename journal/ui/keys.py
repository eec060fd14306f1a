"""The keys of the program: one table, which binds them and which people read."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from journal.ui import keys_told


class Where(Enum):
    """Where a key is heard; the groups in which keys are told."""

    ANYWHERE = auto()
    JOURNAL = auto()
    PAGE = auto()
    TEXT = auto()
    GUIDE = auto()
    CONTROLS = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One key: its name in the code, how Qt writes it, where it is heard.

    others are further sequences that do the same. Where is_bound is false, a control
    hears it by itself.
    """

    name: str
    sequence: str
    where: Where
    others: tuple[str, ...] = ()
    is_bound: bool = True

    @property
    def text(self) -> str:
        """What it does, in the language of the window."""
        return keys_told.text(self.name)

    @property
    def shown(self) -> str:
        """The key as it is written on this system."""
        return written(self.sequence)


def _bound(where: Where, **named: str | tuple[str, ...]) -> tuple[Key, ...]:
    keys = []
    for name, given in named.items():
        first, *others = (given,) if isinstance(given, str) else given
        key = Key(name=name, sequence=first, others=tuple(others), where=where)
        keys.append(key)
    return tuple(keys)


def _heard(where: Where, **named: str) -> tuple[Key, ...]:
    return tuple(
        Key(name=name, sequence=sequence, where=where, is_bound=False)
        for name, sequence in named.items()
    )


# Ctrl+K is a link in the text, and Ctrl+P prints a guide: so the palette has the key
# that editors of program text made known. Not all keyboards have a slash of its own.
KEYS: tuple[Key, ...] = (
    *_bound(
        Where.ANYWHERE,
        help="F1",
        palette="Ctrl+Shift+P",
        keys=("Ctrl+/", "Ctrl+F1"),
        lock="Ctrl+L",
        hide="Ctrl+Shift+X",
        quit="Ctrl+Q",
        back="Esc",
    ),
    *_bound(
        Where.JOURNAL,
        today="Ctrl+1",
        journal="Ctrl+2",
        mood="Ctrl+3",
        guides="Ctrl+4",
        plan="Ctrl+5",
        settings="Ctrl+,",
        new="Ctrl+N",
        search="Ctrl+F",
        search_all="Ctrl+Shift+F",
    ),
    *_bound(
        Where.PAGE,
        only_text="F11",
        thread="Ctrl+T",
        thread_back="Alt+PgUp",
        thread_on="Alt+PgDown",
    ),
    *_heard(Where.PAGE, open="Return", trash="Del"),
    *_bound(
        Where.TEXT,
        bold="Ctrl+B",
        italic="Ctrl+I",
        link="Ctrl+K",
        heading="Ctrl+Shift+H",
        bullets="Ctrl+Shift+8",
        numbers="Ctrl+Shift+7",
        boxes="Ctrl+Shift+9",
        quote="Ctrl+Shift+.",
        keep_question="Ctrl+J",
        keep_practice="Ctrl+Shift+J",
        find_on="F3",
        find_back="Shift+F3",
        paste_markdown="Ctrl+Shift+V",
        open_link="Alt+Return",
        typewriter="Shift+F11",
        spelling="F7",
    ),
    *_heard(
        Where.TEXT,
        find="Ctrl+F",
        paste="Ctrl+V",
        tick="Ctrl+Return",
        leave_text="Ctrl+Tab",
    ),
    *_bound(
        Where.GUIDE,
        guide_back="Alt+Left",
        guide_forward="Alt+Right",
        larger=("Ctrl++", "Ctrl+="),
        smaller="Ctrl+-",
        usual_size="Ctrl+0",
        bookmark="Ctrl+D",
        print="Ctrl+P",
    ),
    *_heard(
        Where.CONTROLS,
        next_control="Tab",
        arrows="Up",
        ends="Home",
        closer="+",
        press="Space",
    ),
    *_bound(Where.CONTROLS, reword="F2", delete="Del"),
    *_heard(Where.CONTROLS, move_line="Alt+Up", question_back="Alt+Left"),
)


def where_told(where: Where) -> str:
    """Return how the place is called in which keys are heard."""
    translate = QCoreApplication.translate
    return {
        Where.ANYWHERE: translate("Keys", "Everywhere"),
        Where.JOURNAL: translate("Keys", "In an open journal"),
        Where.PAGE: translate("Keys", "On the journal's page"),
        Where.TEXT: translate("Keys", "In the text of an entry"),
        Where.GUIDE: translate("Keys", "In a guide"),
        Where.CONTROLS: translate("Keys", "In lists, charts and forms"),
    }[where]


def written(sequence: str) -> str:
    """Return a sequence as this system writes it."""
    return QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)


@cache
def key(name: str) -> Key:
    """Return the key of this name. Raises KeyError."""
    return {each.name: each for each in KEYS}[name]


def sequence(name: str) -> str:
    """Return how Qt writes the key of this name. Raises KeyError."""
    return key(name).sequence


def bind(
    name: str,
    action: Callable[[], object],
    holder: QWidget,
    *,
    within: bool = False,
) -> tuple[QShortcut, ...]:
    """Let the key of this name do something while the holder's window is in front.

    within is for a key that is heard in the holder only. Raises KeyError.
    """
    made = []
    for sequence in (key(name).sequence, *key(name).others):
        shortcut = QShortcut(QKeySequence(sequence), holder)
        if within:
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(action)
        made.append(shortcut)
    return tuple(made)


def offer(
    action: QAction, name: str, act: Callable[[], object], hearer: QWidget
) -> QAction:
    """Let one widget hear an action by the key of this name; return the action.

    Raises KeyError.
    """
    action.setShortcut(sequence(name))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(lambda _: act())
    hearer.addAction(action)
    return action
