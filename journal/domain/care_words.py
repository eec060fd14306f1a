"""The words in which help is offered, in each language we have."""

from dataclasses import dataclass

from journal.domain.help_now import Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class CareWords:
    """One text a field; its name says where it is used, its file in which words."""

    help_now: Phrase
    not_now: Phrase
    copy: Phrase
    copied: Phrase
    copy_number: Phrase
    copied_number: Phrase
    need_life: Phrase
    need_urgent: Phrase
    need_talk: Phrase
    more_numbers: Phrase
    unconfirmed: Phrase
    danger_question: Phrase
    yes: Phrase
    no: Phrase
    unsure: Phrase
    reach_someone: Phrase
    go_to_someone: Phrase
    can_talk: Phrase
    own_plan: Phrase
    open_plan: Phrase
    tell_therapist: Phrase
    ask_next_time: Phrase
    question: Phrase
    is_on_list: Phrase
    if_danger: Phrase
    nobody_notified: Phrase
    show_result: Phrase
    hard_moment: Phrase
    hard_days: Phrase
    what_helps: Phrase
    hide_today: Phrase
    whenever: Phrase
    rights: Phrase
    crisis_guide: Phrase
    answers_saved: Phrase
    talk_it_over: Phrase
    rest_today: Phrase
    moods_vary: Phrase
    before: Phrase
    after: Phrase
    before_number: Phrase
    after_number: Phrase
    clear_before: Phrase
    clear_after: Phrase
    from_to: Phrase
    only_before: Phrase
    only_after: Phrase
    write_about: Phrase
    earlier: Phrase
    earlier_about: Phrase
    open_entry: Phrase
    remove_time: Phrase
    remove_named: Phrase
    open_named: Phrase
    time_removed: Phrase
