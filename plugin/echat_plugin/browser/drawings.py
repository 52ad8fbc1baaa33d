"""The launcher's icon changes: to a drawing, or to whatever else an icon may be."""
from echat_plugin.browser.elements import add
from echat_plugin.browser.icons import add_icon, draw_icon
from echat_plugin.core.lang import get
from echat_plugin.core.looks.drawings import DRAWINGS


def change_icon(button, name):
    """Another icon in the place of the one that stands there."""
    old = button.querySelector("[part=icon]")
    path = get(DRAWINGS, name)
    if path != None:
        draw_icon(button, path)
    elif name != "chat" and name.find("/") < 0:
        # A word that is no drawing's name is a short text.
        add(button, "span", {"part": "icon"}).textContent = name
    else:
        add_icon(button, name)
    old.replaceWith(button.lastChild)
