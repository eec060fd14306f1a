"""The words of the safety plan, in each language we have."""

from dataclasses import dataclass

from journal.domain.help_now import Phrase
from journal.domain.safety import PartWords


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanWords:
    """One text a field; its name says where it is used, its file in which words."""

    parts: tuple[PartWords, ...]
    my_plan: Phrase
    intro: Phrase
    saved: Phrase
    in_order: Phrase
    another: Phrase
    line: Phrase
    new_line: Phrase
    move_up: Phrase
    move_down: Phrase
    remove: Phrase
    removed: Phrase
    not_saved: Phrase
    unexpected: Phrase
    keep_at_hand: Phrase
    print: Phrase
    save_text: Phrase
    save_warning: Phrase
    text_file: Phrase
    file_name: Phrase
    saved_text: Phrase
    printed: Phrase
    readable: Phrase
    readable_about: Phrase
    readable_warning: Phrase
    make_readable: Phrase
    source: Phrase
    your_plan: Phrase
    unlock_to_see: Phrase
    none_yet: Phrase
    make_plan: Phrase
    open_plan: Phrase
    if_danger: Phrase
