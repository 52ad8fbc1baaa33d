"""What the looks part does to the page: the launcher's shape, icon, label and motion; the wall clock for its hours."""
from echat_plugin.browser.calendar import read_calendar
from echat_plugin.browser.drawings import change_icon
from echat_plugin.browser.host import win
from echat_plugin.browser.shapes import shapes_css
from echat_plugin.browser.zones import offset

# How it calls: frames, how long they last in ms, how often. All end within five seconds: nobody needs a way to stop them.
CALLS = {
    "pulse": [[{"outline": "0 solid currentColor"}], 1200, 3],
    "hop": [[{"transform": y} for y in ["none", "translateY(-14px)", "none", "translateY(-6px)", "none", "none"]], 1000, 3],
    "wave": [[{"rotate": angle} for angle in ["0deg", "-14deg", "12deg", "-8deg", "6deg", "0deg", "0deg", "0deg"]], 1200, 3],
}


def create_wearing(config, signals, send, stage):
    dressed = False

    def wear(effect):
        nonlocal dressed
        launcher = stage()
        button = launcher["button"]
        if not dressed:
            dressed = True
            launcher["dress"](shapes_css(config))
        change_icon(button, effect["icon"])
        button.querySelector("[part=label]").textContent = effect["label"]
        if effect["link"]:
            button.setAttribute("role", "link")
        else:
            button.removeAttribute("role")

    def beckon(effect):
        if win.matchMedia("(prefers-reduced-motion:reduce)").matches:
            return
        button = stage()["button"]
        frames, duration, times = CALLS[effect["how"]]
        if effect["how"] == "pulse":
            # A ring of its own colour goes out from it, over the shadow it has.
            style = win.getComputedStyle(button)
            frames = [{"boxShadow": style.boxShadow + ",0 0 0 0 " + style.backgroundColor}, {"boxShadow": style.boxShadow + ",0 0 0 16px #0000"}]
        button.animate(frames, {"duration": duration, "iterations": times, "easing": "ease-out"})

    def clock(effect):
        wall = win.Date.now()
        send({"type": "clock", "wall": wall, "offsets": [[zone, offset(zone, wall)] for zone in effect["zones"]]})

    def go(effect):
        win.location.href = effect["url"]

    return {"wear": wear, "beckon": beckon, "clock": clock, "go": go, "read-calendar": lambda effect: read_calendar(effect["source"], send)}
