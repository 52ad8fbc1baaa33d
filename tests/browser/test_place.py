"""Where the launcher stands: what it makes way for, to which side the visitor moved it, and what hides it for a while."""
import pytest

BAR = "<div id=bar style='position:fixed;left:0;right:0;bottom:0;height:60px;background:#ddd'>Cookies</div>"
LONG = "<h1>Shop</h1><p style='height:4000px'>tea</p>"


def lies(tab, least, most=None):
    """The launcher comes to stand so far above the lower edge (or up to so far)."""
    tab.stays(450)
    for _ in range(100):
        box = tab.button.bounding_box()
        found = round(tab.js("innerHeight") - box["y"] - box["height"])
        if least <= found <= (most or least):
            break
        tab.stays(50)
    assert least <= found <= (most or least)
    return tab


def side(tab):
    box = tab.stays(350).still().button.bounding_box()
    return "left" if box["x"] < 640 else "right"


# Avoid

def test_it_stands_above_a_bar_that_would_cover_it(visit):
    tab = visit('data-launcher-avoid="#bar"', body=BAR)
    lies(tab, 68)
    tab.js("document.querySelector('#bar').remove()")
    tab.stays(150)
    lies(tab, 20)


def test_it_makes_way_when_the_bar_comes_later_and_slides_in(visit):
    css = "<style>#bar { transition: transform .3s; transform: translateY(100%) } #bar.up { transform: none }</style>"
    tab = visit('data-launcher-avoid="#bar"', head=css, body=BAR)
    lies(tab, 20)
    tab.js("document.querySelector('#bar').className = 'up'")
    tab.stays(500)
    lies(tab, 68)
    tab.js("document.querySelector('#bar').className = ''")
    tab.stays(500)
    lies(tab, 20)


def test_it_follows_the_bars_size(visit):
    tab = visit('data-launcher-avoid="#bar"', body=BAR)
    tab.js("document.querySelector('#bar').style.height = '120px'")
    tab.stays(100)
    lies(tab, 128)
    tab.js("document.querySelector('#bar').style.display = 'none'")
    tab.stays(200)
    lies(tab, 20)


@pytest.mark.parametrize("style", [
    "right:auto;width:300px", "bottom:auto;top:0", "height:800px", "height:10px", "visibility:hidden", "display:none",
])
def test_what_does_not_cover_it_moves_nothing(visit, style):
    tab = visit('data-launcher-avoid="#bar"', body=BAR.replace("background:#ddd", style))
    lies(tab, 20)


def test_bars_on_top_of_each_other(visit):
    tab = visit('data-launcher-avoid="#bar, .nav"', body=BAR + "<nav class=nav style='position:fixed;left:0;right:0;bottom:60px;height:50px'>x</nav>")
    lies(tab, 118)


def test_a_footer_that_scrolls_into_view(visit):
    tab = visit('data-launcher-avoid="footer"', body=LONG + "<footer style='height:200px'>About</footer>")
    lies(tab, 20)
    tab.js("scrollTo(0, document.body.scrollHeight)")
    tab.stays(150)
    lies(tab, 200, 239)
    tab.js("scrollTo(0, 0)")
    tab.stays(150)
    lies(tab, 20)


def test_no_bar_named_no_making_way(visit, site):
    tab = visit(body=BAR)
    assert lies(tab, 20) and site.count("echat-place") == 0


def test_the_teaser_comes_along(visit):
    tab = visit('data-launcher-avoid="#bar" data-rule-a="after: 0s; do: teaser; text: Hi"', body=BAR)
    tab.page.locator("echat-launcher [part=teaser-text]").wait_for()
    tab.stays(300).still()
    teaser, button = tab.page.locator("echat-launcher [part=teaser]").bounding_box(), tab.button.bounding_box()
    assert teaser["y"] + teaser["height"] < button["y"] < 740


def test_in_the_middle_it_makes_way_too(visit):
    tab = visit('data-launcher-position="middle-end" data-launcher-avoid="#bar"', body=BAR.replace("60px", "420px"))
    lies(tab, 428)


# Drag

DRAG = "data-launcher-drag"


def drag(tab, to):
    box = tab.still().button.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    tab.page.mouse.move(x, y)
    tab.page.mouse.down()
    for step in range(1, 6):
        tab.page.mouse.move(x + (to - x) * step / 5, y)
    tab.page.mouse.up()


def test_the_visitor_drags_it_to_the_other_side_and_it_stays_there_on_the_next_page(visit):
    tab = visit(DRAG)
    drag(tab, 200)
    assert side(tab) == "left" and not tab.is_open()
    box = tab.button.bounding_box()
    assert abs(box["x"] - 20) < 1 and lies(tab, 20)
    tab = visit(DRAG, path="/next.html", page=tab.page)
    assert side(tab) == "left"
    drag(tab, 1100)
    assert side(tab) == "right"
    assert side(visit(DRAG, page=tab.page)) == "right"


def test_a_drag_that_is_not_far_enough_goes_back_and_opens_nothing(visit):
    tab = visit(DRAG)
    drag(tab, 900)
    assert side(tab) == "right" and not tab.is_open() and tab.js("localStorage.length") == 0


def test_a_click_is_still_a_click(visit):
    tab = visit(DRAG)
    box = tab.still().button.bounding_box()
    tab.page.mouse.move(box["x"] + 20, box["y"] + 20)
    tab.page.mouse.down()
    tab.page.mouse.move(box["x"] + 24, box["y"] + 22)
    tab.page.mouse.up()
    tab.opened()


def press(tab, ms):
    box = tab.stays(400).button.bounding_box()
    tab.page.mouse.move(box["x"] + 20, box["y"] + 20)
    tab.page.mouse.down()
    tab.stays(ms).page.mouse.up()


def test_a_long_press_moves_it_too_for_who_cannot_drag(visit):
    tab = visit(DRAG)
    press(tab, 1200)
    assert side(tab) == "left" and not tab.is_open() and "Moved to the left" in tab.page.get_by_role("status").all_inner_texts()
    press(tab, 1200)
    assert side(tab) == "right" and not tab.is_open()
    tab.stays(300).button.click()
    tab.opened()


def test_a_slow_click_is_still_a_click(visit):
    tab = visit(DRAG)
    press(tab, 300)
    tab.opened()
    assert side(tab) == "right"


def test_who_slides_off_before_letting_go_has_changed_his_mind(visit):
    tab = visit(DRAG)
    box = tab.stays(400).button.bounding_box()
    tab.page.mouse.move(box["x"] + 20, box["y"] + 20)
    tab.page.mouse.down()
    tab.page.mouse.move(box["x"] + 20, box["y"] - 200)
    tab.stays(1200).page.mouse.up()
    assert side(tab) == "right" and not tab.is_open() and tab.js("localStorage.length") == 0


def test_a_drag_that_takes_long_is_no_press(visit):
    tab = visit(DRAG)
    box = tab.stays(400).button.bounding_box()
    tab.page.mouse.move(box["x"] + 20, box["y"] + 20)
    tab.page.mouse.down()
    tab.page.mouse.move(box["x"] - 100, box["y"] + 20)
    tab.stays(1200).page.mouse.move(box["x"], box["y"] + 20)
    tab.page.mouse.up()
    assert side(tab) == "right" and not tab.is_open()


def test_after_a_drag_the_next_click_opens(visit):
    tab = visit(DRAG)
    drag(tab, 200)
    tab.stays(300).button.click()
    tab.opened()


def test_the_arrow_keys_move_it_and_say_so(visit):
    tab = visit(DRAG)
    tab.stays(400).button.focus()
    assert tab.button.evaluate("e => e.getRootNode().getElementById(e.getAttribute('aria-describedby')).textContent") == "Left and right arrow keys move it to that side"
    tab.page.keyboard.press("ArrowLeft")
    assert side(tab) == "left"
    assert tab.js("document.activeElement.localName") == "echat-launcher"
    assert "Moved to the left" in tab.page.get_by_role("status").all_inner_texts()
    tab.page.keyboard.press("ArrowLeft")
    assert side(tab) == "left"
    tab.page.keyboard.press("ArrowRight")
    assert side(tab) == "right" and not tab.is_open()


@pytest.mark.parametrize("key", ["ArrowUp", "ArrowDown", "Control+ArrowLeft", "Alt+ArrowRight"])
def test_other_keys_are_the_browsers(visit, key):
    tab = visit(DRAG)
    tab.stays(400).button.focus()
    tab.page.keyboard.press(key)
    assert side(tab) == "right"


def test_a_finger_drags_it(visit, chromium):
    phone = chromium.new_context(viewport={"width": 400, "height": 700}, has_touch=True, is_mobile=True)
    tab = visit(DRAG, page=phone.new_page()).still()
    box = tab.button.bounding_box()
    x, y = box["x"] + 20, box["y"] + 20
    wire = phone.new_cdp_session(tab.page)
    wire.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
    for to in range(int(x), 60, -40):
        wire.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [{"x": to, "y": y}]})
    wire.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    tab.stays(400).still()
    assert tab.button.bounding_box()["x"] < 100 and not tab.is_open()
    phone.close()


def test_a_finger_presses_long(visit, chromium):
    phone = chromium.new_context(viewport={"width": 400, "height": 700}, has_touch=True, is_mobile=True)
    # What lies beneath must not be clicked when the launcher has gone from under the finger.
    beneath = "<button style='position: fixed; inset: auto 0 0 50%; height: 200px' onclick='window.bought = 1'>Buy</button>"
    tab = visit(DRAG, body=beneath, page=phone.new_page()).stays(400)
    box = tab.button.bounding_box()
    wire = phone.new_cdp_session(tab.page)
    wire.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": box["x"] + 20, "y": box["y"] + 20}]})
    tab.stays(1200)
    wire.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    assert tab.stays(400).still().button.bounding_box()["x"] < 100 and not tab.is_open() and not tab.js("window.bought")
    phone.close()


def test_who_may_not_drag_it_does_not(visit):
    tab = visit()
    drag(tab, 200)
    assert side(tab) == "right"
    tab.button.focus()
    tab.page.keyboard.press("ArrowLeft")
    assert side(tab) == "right"


def test_the_side_is_not_kept_where_nothing_may_be_stored(visit):
    tab = visit(DRAG + ' data-storage="off"')
    drag(tab, 200)
    assert side(tab) == "left" and tab.js("localStorage.length") == 0
    assert side(visit(DRAG + ' data-storage="off"', page=tab.page)) == "right"


def test_the_launcher_never_shows_on_the_side_it_was_moved_away_from(visit):
    tab = visit(DRAG)
    drag(tab, 200)
    watch = "new MutationObserver(() => { let l = document.querySelector('echat-launcher'); let b = l && l.shadowRoot.querySelector('[part=button]'); if (b && !window.first) window.first = b.getBoundingClientRect().x }).observe(document, {childList: true, subtree: true})"
    tab = visit(DRAG, page=tab.page, init=watch)
    assert tab.until("window.first != null").js("first") < 640


@pytest.mark.parametrize("position, html", [("bottom-end", 'lang="ar" dir="rtl"'), ("bottom-left", 'lang="en"'), ("middle-start", 'lang="en"')])
def test_from_the_left_it_goes_to_the_right(visit, position, html):
    tab = visit(f'{DRAG} data-launcher-position="{position}"', html=html)
    assert side(tab) == "left"
    drag(tab, 1100)
    assert side(tab) == "right" and abs(1280 - 20 - tab.button.bounding_box()["x"] - tab.button.bounding_box()["width"]) < 1


@pytest.mark.parametrize("position", ["bottom-end", "middle-end", "bottom-right"])
def test_the_teaser_is_on_the_screen_on_either_side(visit, position):
    tab = visit(f'{DRAG} data-launcher-position="{position}" data-rule-a="after: 0s; do: teaser; text: May we help you with the teapot?"')
    tab.page.locator("echat-launcher [part=teaser-text]").wait_for()
    drag(tab, 200)
    assert side(tab) == "left"
    teaser, button = tab.page.locator("echat-launcher [part=teaser]").bounding_box(), tab.button.bounding_box()
    assert teaser["x"] >= 19 and teaser["x"] + teaser["width"] < 640
    assert teaser["x"] >= button["x"] + button["width"] if position == "middle-end" else abs(teaser["x"] - button["x"]) < 2


def test_destroy_leaves_no_listener_of_ours_and_no_launcher(visit):
    tab = visit(DRAG + ' data-launcher-avoid="#bar" data-launcher-hide="scroll, #x"', body=BAR + LONG)
    tab.stays(300).js("EchatPlugin.destroy()")
    assert tab.page.locator("echat-launcher").count() == 0
    tab.js("document.querySelector('#bar').remove()")
    tab.page.mouse.wheel(0, 900)
    tab.stays(300)
    assert tab.errors == [] and tab.page.locator("echat-launcher").count() == 0


# Hide

def test_it_hides_while_an_element_is_there(visit):
    tab = visit('data-launcher-hide="#menu.open"', body="<div id=menu></div>")
    tab.button.wait_for()
    tab.js("document.querySelector('#menu').className = 'open'")
    tab.button.wait_for(state="detached")
    tab.js("document.querySelector('#menu').className = ''")
    tab.button.wait_for()


def test_it_never_shows_where_the_element_was_there_first(visit):
    watch = "window.shown = 0; new MutationObserver(() => { let l = document.querySelector('echat-launcher'); if (l && l.shadowRoot.querySelector('[part=button]')) shown++ }).observe(document, {childList: true, subtree: true})"
    tab = visit('data-launcher-hide="#menu"', body="<div id=menu></div>", init=watch)
    assert tab.stays(300).js("shown") == 0


def test_scrolling_down_takes_it_away_and_up_brings_it_back(visit):
    tab = visit('data-launcher-hide="scroll"', body=LONG).stays(400)
    tab.page.mouse.move(300, 300)
    tab.page.mouse.wheel(0, 600)
    tab.button.wait_for(state="detached")
    tab.page.mouse.wheel(0, -100)
    tab.button.wait_for()


def test_trembling_is_no_scrolling(visit):
    tab = visit('data-launcher-hide="scroll"', body=LONG)
    for at in [5, 0, 6, 2, 9]:
        tab.js("at => scrollTo(0, at)", at)
        tab.stays(40)
    assert tab.button.count() == 1


def test_who_is_on_it_by_keys_keeps_it(visit):
    tab = visit('data-launcher-hide="scroll"', body=LONG).stays(400)
    tab.button.focus()
    tab.js("scrollTo(0, 900)")
    tab.stays(150)
    assert tab.button.count() == 1


def test_a_message_brings_it_back(visit):
    tab = visit('data-launcher-hide="scroll"', body=LONG).stays(400)
    tab.js("scrollTo(0, 900)")
    tab.button.wait_for(state="detached")
    tab.js("vendor.message('hello')")
    tab.button.wait_for()
