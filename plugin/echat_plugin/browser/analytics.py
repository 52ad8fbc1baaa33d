"""The vendor's analytics events, handed on to the analytics the site has. A site without it gets nothing, and no error."""
from echat_plugin.browser.host import win

# As the vendor itself reports to Google (visitor API, section 13)
CATEGORY = "Echat LiveChat"


def forward(effect):
    detail = effect["detail"]
    if effect["to"] == "datalayer":
        # An absent value is told too: the layer remembers the last one.
        push("dataLayer", {"event": "echat", "eventCategory": CATEGORY, "eventAction": detail["action"], "eventLabel": detail["label"], "eventValue": detail["value"]})
    elif effect["to"] == "hmt":
        push("_hmt", ["_trackEvent", CATEGORY, detail["action"], detail["label"], detail["value"]])
    elif win.gtag:
        win.gtag("event", detail["action"], {"event_category": CATEGORY, "event_label": detail["label"], "value": detail["value"]})


def push(name, entry):
    """Both load later than their queue begins, perhaps only after consent: what waits in it is heard then."""
    win[name] = win[name] or []
    win[name].push(entry)
