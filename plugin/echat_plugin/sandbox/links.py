"""The address of the chat page, and what it is made of (§3 getChatPageUrl, api 7)."""

from echat_plugin.core.lang import encode, get, join
from echat_plugin.sandbox.parameters import pick

CALL = ["metaData", "myData", "info", "echatTag", "fastQuestion", "lan", "visEvt", "chatWindowParam"]


def origin(url):
    """"https://shop.test" of "https://shop.test/a?b"."""
    start = url.find("//")
    end = url.find("/", start + 2)
    return url if end < 0 else url[0:end]


def data_host(loader):
    """The data host of a loader host: the first label loses its final s (es.cs.test -> e.cs.test), else the same."""
    dot = loader.find(".")
    return loader[0 : dot - 1] + loader[dot : len(loader)] if dot > 0 and loader[0:dot].endswith("s") else loader


def pair(name, value):
    """One "name=value" of a query, encoded."""
    return name + "=" + encode(value)


def call_part(sdk, own):
    """The end of a link: the parameters a call or initParam may set. Two links with equal ends ask for the same chat."""
    parts = []
    for name in CALL:
        value = pick(sdk, own, name)
        if value != None:
            parts.append(pair(name, value))
    return join(parts, "&")


def chat_link(sdk, own, extra):
    """A fresh chat link. `own`: the call's parameters (texts); `extra`: "autoPop=1&autoChat=0", "acceptInvite=1" or ""."""
    first = sdk["page"]
    here = first if sdk["manner"]["frozen_enter"] else sdk["env"]["page"]()
    route = pick(sdk, own, "routeEntranceId")
    frames = get(sdk["params"], "echatIframeDisable")
    parts = [
        pair("companyId", sdk["params"]["companyId"]),
        extra if extra.startswith("autoPop") else "",
        pair("encryptVID", sdk["encrypted"]),
        pair("chatVisitorId", sdk["visitor"]),
        "" if route == None else pair("routeEntranceId", route),
        extra if extra.startswith("acceptInvite") else "",
        pair("enterUrl", here["url"]),
        pair("enterTitle", sdk["title"]["first"] if sdk["manner"]["frozen_enter"] else here["title"]),
        pair("firstUrl", first["url"]),
        pair("firstTitle", sdk["title"]["first"]),
        "" if first["referrer"] == "" else pair("referrer", first["referrer"]),
        "" if frames == None else pair("echatIframeDisable", frames),
        "fromHost=" + origin(first["url"]),
        pair("dataHost", data_host(sdk["host"])),
        call_part(sdk, own),
    ]
    kind = "mobile" if sdk["mobile"] else "pc"
    return sdk["host"] + "/visitor/" + kind + "/chat.html?" + join([part for part in parts if part != ""], "&")


def renew_link(sdk):
    """Builds the cached link anew: at attach, for a new visitor id, for a new card."""
    sdk["link"] = chat_link(sdk, {}, "")
