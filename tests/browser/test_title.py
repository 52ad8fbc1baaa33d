"""The title: ours, the vendor's and the host's, in one tab."""
import pytest

AWAY = """
    window.watched = true
    document.hasFocus = () => watched
    window.look = on => { watched = on; window.dispatchEvent(new Event(on ? 'focus' : 'blur')) }
"""


def away(visit, attributes="", **options):
    """A page whose visitor has gone to another window."""
    tab = visit(attributes, init=AWAY, **options)
    tab.js("look(false)")
    return tab


def test_the_title_flashes_while_nobody_looks_and_is_restored_when_seen(visit):
    tab = away(visit)
    tab.js("vendor.message('x')")
    tab.until("document.title == 'New messages (1) · Shop'").until("document.title == '(1) Shop'")
    tab.until("document.title == 'New messages (1) · Shop'")
    tab.js("look(true)")
    assert tab.page.title() == "Shop"


def test_the_title_does_not_flash_while_the_visitor_looks(visit):
    tab = visit(init=AWAY)
    tab.js("vendor.message('x')")
    assert tab.stays(100).page.title() == "Shop"
    tab.js("look(false)")
    assert tab.page.title() != "Shop"


def test_the_title_does_not_flash_with_nothing_unread(visit):
    assert away(visit).stays(1200).page.title() == "Shop"


def test_it_stops_when_the_messages_were_read_elsewhere(visit):
    tab = away(visit)
    tab.js("vendor.message('x'); vendor.unread(0)")
    assert tab.stays(50).page.title() == "Shop"


def test_count_puts_the_number_in_front_even_while_watched(visit):
    tab = visit('data-title="count"')
    tab.js("vendor.unread(3)")
    assert tab.page.title() == "(3) Shop"
    tab.js("vendor.unread(0)")
    assert tab.page.title() == "Shop"


def test_sync_and_off_never_write(visit):
    for mode in ["sync", "off"]:
        tab = away(visit, f'data-title="{mode}"')
        tab.js("vendor.message('x')")
        assert tab.stays(1100).page.title() == "Shop"


@pytest.mark.vendor(9)
def test_a_true_change_of_the_title_reaches_the_vendor(visit):
    tab = visit('data-title="sync"')
    tab.js("document.title = 'Cart'")
    tab.stays(50)
    assert tab.calls("setPageTitle") == [["Shop"], ["Cart"]]


def test_off_tells_the_vendor_nothing(visit):
    tab = visit('data-title="off"')
    tab.js("document.title = 'Cart'")
    assert tab.stays(50).calls("setPageTitle") == []


@pytest.mark.vendor(9)
def test_our_own_flashing_is_never_told_to_the_vendor(visit):
    tab = away(visit)
    tab.js("vendor.message('x')")
    tab.stays(2300)
    assert tab.calls("setPageTitle") == [["Shop"]]


@pytest.mark.vendor(9)
def test_the_vendors_stale_title_is_undone(visit):
    tab = visit("", sdk="title=1")
    tab.js("document.title = 'Cart'")
    tab.page.mouse.move(100, 100)
    tab.page.mouse.move(300, 300)
    assert tab.stays(50).page.title() == "Cart"


def test_a_title_that_changes_while_flashing_becomes_the_true_one(visit):
    tab = away(visit)
    tab.js("vendor.message('x')")
    # A title that appears together with a message (within 20 ms) is taken for the vendor's flash.
    tab.stays(60).js("document.title = 'Cart'")
    tab.stays(50)
    assert "Cart" in tab.page.title() and tab.page.title() != "Cart"
    tab.js("look(true)")
    assert tab.page.title() == "Cart"
    assert tab.calls("setPageTitle")[-1] == ["Cart"]


def test_a_replaced_title_element_is_noticed(visit):
    tab = visit('data-title="count"')
    tab.js("vendor.unread(1)")
    tab.stays(60).js("""() => { document.querySelector('title').remove(); var t = document.createElement('title'); t.textContent = 'New'; document.head.appendChild(t) }""")
    tab.stays(50)
    assert tab.page.title() == "(1) New"


def test_a_script_that_keeps_rewriting_the_title_is_no_endless_quarrel(visit):
    head = """<script>
    window.writes = 0
    addEventListener('DOMContentLoaded', () => new MutationObserver(() => {
        if (document.title != 'Mine') { writes++; document.title = 'Mine' }
    }).observe(document.head, {childList: true, subtree: true, characterData: true}))
    </script>"""
    tab = visit('data-title="count"', head=head)
    tab.js("vendor.unread(3)")
    tab.stays(2000)
    first = tab.js("writes")
    assert first < 100
    assert tab.stays(1000).js("writes") - first < 60


def test_destroy_gives_the_title_back(visit):
    tab = away(visit)
    tab.js("vendor.message('x')")
    assert tab.page.title() != "Shop"
    tab.js("EchatPlugin.destroy()")
    assert tab.stays(1500).page.title() == "Shop"


def test_the_sites_own_words_flash(visit):
    tab = away(visit, 'data-title-text="Ding {n}"')
    tab.js("vendor.message('x')")
    tab.until("document.title == 'Ding 1 · Shop'")
