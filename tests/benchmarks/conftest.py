"""Journals to measure with, and one table of all the figures at the end."""

import shutil
from collections.abc import Callable, Iterator
from functools import cache

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from journal.services.journal import Journal
from tests.benchmarks.figures import Figures, Measure, table
from tests.benchmarks.floor import Floor
from tests.benchmarks.journals import Written, write

FIGURES = pytest.StashKey[Figures]()


@pytest.fixture
def figures(request: pytest.FixtureRequest) -> Figures:
    """Give the table, to write into."""
    return request.config.stash.setdefault(FIGURES, {})


@pytest.fixture
def measure(benchmark: BenchmarkFixture, figures: Figures) -> Measure:
    return Measure(benchmark, figures)


@pytest.fixture(scope="session")
def written_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], Written]:
    """Give the journal of so many entries; it is written once."""

    @cache
    def of(count: int) -> Written:
        return write(tmp_path_factory.mktemp("journals") / f"{count}.journal", count)

    return of


@pytest.fixture
def written(written_of: Callable[[int], Written], count: int) -> Written:
    return written_of(count)


@pytest.fixture
def journal(written: Written) -> Iterator[Journal]:
    opened = written.vault().unlock_by_phrase(written.phrase).journal
    yield opened
    opened.close()


@pytest.fixture
def floor(written: Written) -> Iterator[Floor]:
    """Work on a copy: the journal takes its file for itself alone."""
    copy = written.database.with_name("floor.db")
    if not copy.exists():
        shutil.copyfile(written.database, copy)
    with Floor(copy, written.page_key, written.salt) as opened:
        yield opened


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    figures = config.stash.get(FIGURES, {})
    if figures:
        terminalreporter.section("the journal and its floor: medians in ms")
        for line in table(figures):
            terminalreporter.write_line(line)
