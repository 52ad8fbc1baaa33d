"""The direct chat link (visitor API, section 2, example 3, and section 7): for links, and where the SDK cannot be had."""
from echat_plugin.core.lang import encode, get, join, keys, kind, to_json


def chat_page(sdk_url, mobile, company):
    """The chat page beside the SDK; "" without a company."""
    return sdk_url[: sdk_url.rfind("/")] + ("/mobile" if mobile else "/pc") + "/chat.html?companyId=" + encode(company) if company else ""


def with_params(page, params):
    """The address with each parameter encoded once, records as JSON; one that it has already (the vendor's own address) is replaced,
    and goes where the new one is empty."""
    pieces = [piece for piece in page.split("&") if get(params, piece.split("=")[0]) == None]
    for key in keys(params):
        value = params[key]
        # The size of the window in the page is nothing to a page of its own.
        if key != "pcMiniWinParam" and value != "":
            pieces.append(key + "=" + encode(value if kind(value) == "text" else to_json(value)))
    return join(pieces, "&") if page else ""
