"""Links lead to guides that exist, under the titles that those guides have."""

import re
from collections.abc import Iterator, Mapping

from tests.guide_check.fault import Fault
from tests.guide_check.page import Page

_LINK = re.compile(r"\[([^\]]*)\]\(([^)\n]*)")
_TO_A_GUIDE = re.compile(r"guide:([a-z0-9-]+)")


def faults_of_links(page: Page, titles: Mapping[str, str | None]) -> Iterator[Fault]:
    """Give links that lead nowhere or are called something else.

    titles are those of this language by slug, None for a page that cannot be read.
    """
    for place, link in page.found(_LINK):
        guide = _TO_A_GUIDE.fullmatch(link[2])
        if guide is None:
            yield page.fault(f"a link leads out of the guides: {link[2]}", place)
        elif guide[1] not in titles:
            yield page.fault(f"a link leads to no guide: {guide[1]}", place)
        elif titles[guide[1]] not in (None, link[1]):
            yield page.fault(f"a link is not called {titles[guide[1]]!r}", place)
    for slug in page.guide.related:
        if slug not in titles or slug == page.guide.slug:
            yield page.fault_of_key("related", f"no other guide is called {slug}")
