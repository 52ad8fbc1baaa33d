"""The direct chat link (visitor API, section 2, example 3): what the launcher opens when the SDK cannot be had."""
from echat_plugin.core.lang import encode, get, kind, to_json

# The order in which the vendor's own example appends them.
KEYS = ["echatTag", "lan", "metaData", "myData", "routeEntranceId", "visEvt", "chatWindowParam"]


def chat_link(sdk_url, mobile, params):
    """The chat page beside the SDK, with each parameter encoded once and records as JSON; "" without a company."""
    company = get(params, "companyId")
    if not company:
        return ""
    link = sdk_url[: sdk_url.rfind("/")] + ("/mobile" if mobile else "/pc") + "/chat.html?companyId=" + encode(as_parameter(company))
    for key in KEYS:
        value = get(params, key)
        if value != None and value != "":
            link += "&" + key + "=" + encode(as_parameter(value))
    return link


def as_parameter(value):
    return value if kind(value) == "text" else to_json(value)
