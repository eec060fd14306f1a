from journal.services.pasting import markdown_of


def test_words_keep_their_headings_lists_and_links() -> None:
    html = (
        "<h2>Day</h2><p>A <b>good</b> one, <a href='https://example.org'>there</a>.</p>"
        "<ul><li>one<li>two</ul>"
    )
    assert markdown_of(html) == (
        "## Day\n\nA **good** one, [there](https://example.org).\n\n- one\n- two"
    )


def test_a_picture_is_told_and_nothing_is_run_or_fetched() -> None:
    html = (
        "<p>x<img src='https://example.org/t.gif' alt='a tree'></p><script>y</script>"
    )
    pasted = markdown_of(html)
    assert "example.org" not in pasted
    assert "y" not in pasted
    assert "a tree" in pasted
