"""What each key of the program does, in words."""

from PySide6.QtCore import QCoreApplication


def text(name: str) -> str:
    """Return what the key of this name does. Raises KeyError."""
    return (_pages() | _writing() | _text_marks() | _reading() | _controls())[name]


def _pages() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "help": translate("Keys", "Help now"),
        "palette": translate("Keys", "Go to a page or do something by a few letters"),
        "keys": translate("Keys", "These keys"),
        "lock": translate("Keys", "Save and lock"),
        "hide": translate("Keys", "Save, lock and leave an empty window"),
        "quit": translate("Keys", "Save, lock and leave"),
        "back": translate("Keys", "Close what was opened"),
        "today": translate("Keys", "Today"),
        "journal": translate("Keys", "Journal"),
        "mood": translate("Keys", "Mood"),
        "guides": translate("Keys", "Guides"),
        "plan": translate("Keys", "Plan"),
        "settings": translate("Keys", "Settings"),
        "new": translate("Keys", "New entry, where the course is"),
        "search": translate("Keys", "Search; in a text, find on the page"),
        "search_all": translate("Keys", "Search the journal, from anywhere"),
    }


def _writing() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "only_text": translate("Keys", "Only the text, and back"),
        "thread": translate("Keys", "The thread of the session beside the page"),
        "thread_back": translate("Keys", "Earlier in the thread"),
        "thread_on": translate("Keys", "Later in the thread"),
        "open": translate("Keys", "Write in the chosen entry"),
        "trash": translate("Keys", "Move the chosen entry to the trash"),
        "keep_question": translate("Keys", "Keep the sentence as a question"),
        "keep_practice": translate("Keys", "Keep the line as a practice"),
        "find": translate("Keys", "Find on the page"),
        "find_on": translate("Keys", "The next place where it stands"),
        "find_back": translate("Keys", "The place before"),
        "paste": translate("Keys", "Paste the words alone"),
        "paste_markdown": translate("Keys", "Paste with headings, lists and links"),
        "open_link": translate("Keys", "Open the link; so do Ctrl and a click"),
        "spelling": translate("Keys", "The next word to look at, where checked"),
        "typewriter": translate("Keys", "Keep the line in the middle, or not"),
        "tick": translate("Keys", "Tick or untick the check box"),
        "leave_text": translate("Keys", "Leave the text; Tab indents a list"),
    }


def _text_marks() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "bold": translate("Keys", "Bold"),
        "italic": translate("Keys", "Italic"),
        "link": translate("Keys", "Link"),
        "heading": translate("Keys", "Heading"),
        "bullets": translate("Keys", "Bulleted list"),
        "numbers": translate("Keys", "Numbered list"),
        "boxes": translate("Keys", "Check boxes"),
        "quote": translate("Keys", "Quote"),
    }


def _reading() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "guide_back": translate("Keys", "Back to where one was"),
        "guide_forward": translate("Keys", "Forward again"),
        "larger": translate("Keys", "Larger text"),
        "smaller": translate("Keys", "Smaller text"),
        "usual_size": translate("Keys", "Text of the usual size"),
        "bookmark": translate("Keys", "Bookmark, or none"),
        "print": translate("Keys", "Print"),
    }


def _controls() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "next_control": translate("Keys", "The next control; with Shift, back"),
        "arrows": translate("Keys", "With the other arrows: move within a control"),
        "ends": translate("Keys", "The first; End goes to the last"),
        "closer": translate("Keys", "Closer in a chart; minus goes further away"),
        "press": translate("Keys", "Press the button, tick the box"),
        "reword": translate("Keys", "Reword the question or practice"),
        "delete": translate("Keys", "Delete the row"),
        "move_line": translate("Keys", "Move a line of the plan; with Down, down"),
        "question_back": translate("Keys", "The question before, in a questionnaire"),
    }
