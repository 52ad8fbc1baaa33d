"""Every event carries the facts of its moment. Here those of the page are taken in."""
from echat_plugin.core.launcher import wanted_here
from echat_plugin.core.location import address


def look(state, event):
    state["at"] = event["at"]
    state["visible"] = event["visible"]
    state["watched"] = event["visible"] and event["focused"]
    state["shown_title"] = event["title"]
    state["embedded"] = event["sdk"]["embedded"]
    # A page with the vendor's own snippet has told the company there.
    state["company"] = state["config"]["company-id"] or event["sdk"]["company"]
    # And where the SDK is: the chat's pages are beside it.
    state["sdk_src"] = event["sdk"]["src"] or state["config"]["sdk"]
    here = address(event["href"])
    if here["page"] != state["here"]["page"] or event["type"] == "restore":
        # Another page of a single-page site, or one the visitor came back to: what belongs to the page starts anew.
        state["here"] = here
        state["page_at"] = state["at"]
        state["opening"] = None
        state["wanted"] = wanted_here(state["config"]["launcher-hide"], here["path"], state["device"])
