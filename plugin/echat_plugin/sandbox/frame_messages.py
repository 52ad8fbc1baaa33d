"""Window messages the SDK obeys (§5). Some of them it takes from any origin."""

from echat_plugin.core.lang import get, kind
from echat_plugin.sandbox.chat_window import open_mini
from echat_plugin.sandbox.listeners import tell_event


def posted(sdk, data, origin):
    """A `message` event: its data and its origin ("https://es.cs.test")."""
    if kind(data) != "record" or not sdk["attached"]:
        return
    trusted = origin == sdk["host"]
    if trusted or sdk["manner"]["foreign_frames"]:
        if get(data, "type") == "echatInnerFrameCallback":
            sdk["inner"] = True
        elif get(data, "evt") == "echatjs" and get(data, "type") == "openChat":
            open_mini(sdk, None, "")
    if trusted and get(data, "act") in [100, 200]:
        tell_event(sdk, data["act"], get(data, "eventAction"), get(data, "eventLabel"))
