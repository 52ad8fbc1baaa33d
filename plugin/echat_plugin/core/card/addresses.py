"""Addresses on a card: absolute, http(s) alone, and safe between quotes."""
from echat_plugin.core.lang import join, replace, trim


def absolute(written, page):
    """An address as the page at `page` means it; "" where it is none a card may hold."""
    address = trim(written)
    for sign in ["\n", "\t", "\r", "\\", "<", ">"]:
        if address.find(sign) >= 0:
            return ""
    for sign, code in [[" ", "%20"], ["'", "%27"], ['"', "%22"], ["(", "%28"], [")", "%29"]]:
        address = replace(address, sign, code)
    scheme = address.split("/")[0].split("?")[0].split("#")[0]
    if address == "" or scheme.find(":") >= 0:
        parts = address.split("://")
        return address if parts[0].lower() in ["http", "https"] and parts[1] != "" else ""
    place = page.split("#")[0].split("?")[0]
    origin = join(place.split("/")[:3], "/")
    if address.startswith("//"):
        return page.split("/")[0] + address
    if address.startswith("/"):
        return origin + address
    if address.startswith("#"):
        return page.split("#")[0] + address
    if address.startswith("?"):
        return place + address
    return (origin if len(place) == len(origin) else place[: place.rfind("/")]) + "/" + address


def within_site(address):
    """What follows the host: it tells the pages of one site apart."""
    return "/" + join(address.split("/")[3:], "/")
