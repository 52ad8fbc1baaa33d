"""The direct chat link (visitor API, section 2, example 3): what the launcher opens when the SDK cannot be had."""
from echat_plugin.core.lang import encode, keys, kind, to_json


def chat_link(sdk_url, mobile, company, params):
    """The chat page beside the SDK, with each parameter encoded once and records as JSON; "" without a company."""
    if not company:
        return ""
    link = sdk_url[: sdk_url.rfind("/")] + ("/mobile" if mobile else "/pc") + "/chat.html?companyId=" + encode(company)
    for key in keys(params):
        value = params[key]
        # The size of the window in the page is nothing to a page of its own.
        if key != "pcMiniWinParam":
            link += "&" + key + "=" + encode(value if kind(value) == "text" else to_json(value))
    return link
