"""Ids that sort by the time they were made."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import NewType
from uuid import UUID

EntryId = NewType("EntryId", UUID)
CheckInId = NewType("CheckInId", UUID)
VersionId = NewType("VersionId", UUID)
OwnEventId = NewType("OwnEventId", UUID)
ResultId = NewType("ResultId", UUID)
CourseId = NewType("CourseId", UUID)
AppointmentId = NewType("AppointmentId", UUID)
IntentionId = NewType("IntentionId", UUID)
QuestionId = NewType("QuestionId", UUID)
PracticeId = NewType("PracticeId", UUID)
TemplateId = NewType("TemplateId", UUID)
PlanStepId = NewType("PlanStepId", UUID)
GroundingId = NewType("GroundingId", UUID)
ShareId = NewType("ShareId", UUID)
ImportId = NewType("ImportId", UUID)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)

RandomBytes = Callable[[int], bytes]
"""Gives so many unpredictable bytes; `secrets.token_bytes` outside of tests."""


def uuid7(instant: datetime, random_bytes: RandomBytes) -> UUID:
    """Return a UUID version 7 (RFC 9562, 5.7) for this aware instant.

    48 bits of milliseconds since 1970, then 74 random bits.
    """
    milliseconds = (instant - _EPOCH) // _MILLISECOND & (1 << 48) - 1
    noise = int.from_bytes(random_bytes(10))
    value = milliseconds << 80 | noise
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return UUID(int=value)
