"""A card (visitor API, visEvt table) from what a site gives: each field is checked by itself, and a bad one costs only itself."""
from echat_plugin.core.card.addresses import absolute, within_site
from echat_plugin.core.card.content import plain_text, safe_content
from echat_plugin.core.card.protocols import protocol, target
from echat_plugin.core.lang import get, has, join, keys, kind, trim
from echat_plugin.core.values import as_text, short

TEXTS = ["eventId", "title", "content", "memo"]
ADDRESSES = ["imageUrl", "url"]
LINKS = ["urlForVisitor", "urlForStaff"]
# Numbers, and what they may be
CHOICES = {"urlEnableForVisitor": ["0", "1"], "visibility": ["1", "2"], "customizeMsgType": ["1", "2"]}
EXPECTED = {
    "imageUrl": "an http(s) address",
    "url": "an http(s) address",
    "urlForVisitor": "an http(s) address, http(address, blank|inner) or xcx(path, navigateTo|redirectTo|switchTab)",
    "urlForStaff": "an http(s) address, http(address, blank|inner) or apiUrl(page, reload|hash)",
    "urlEnableForVisitor": "0 or 1",
    "visibility": "1 or 2",
    "customizeMsgType": "1 or 2",
}
FIELDS = [TEXTS, ADDRESSES, LINKS, keys(CHOICES)]


def make_card(given, page):
    """[the card as the vendor wants it, or None where nothing is left to show; what was wrong, as sentences]."""
    card = {}
    problems = []
    for names in FIELDS:
        for name in names:
            value = get(given, name)
            if value == None or value == "":
                continue
            found = field(name, value, page)
            if found != "":
                card[name] = found
            elif has(TEXTS, name):
                problems.append(name + ": expected a text")
            else:
                problems.append(name + ' "' + short(as_text(value)) + '": expected ' + EXPECTED[name])
    for name in keys(given):
        if not has(TEXTS, name) and get(EXPECTED, name) == None:
            problems.append('"' + short(name) + '" is no field of a card: expected ' + join(TEXTS, ", ") + ", " + join(keys(EXPECTED), ", "))
    shown = [name for name in ["title", "content", "imageUrl", "memo"] if name in card]
    if len(shown) == 0:
        problems.append("nothing to show: expected a title, content, imageUrl or memo")
        return [None, problems]
    understand_old(card)
    if not "eventId" in card:
        card["eventId"] = stable_id(card)
    return [card, problems]


def field(name, value, page):
    """The value as the vendor takes it; "" where it is wrong."""
    if has(LINKS, name):
        return protocol(name, value, page)
    text = trim(as_text(value)) if kind(value) in ["text", "number", "bool"] else ""
    if has(ADDRESSES, name):
        return absolute(text, page)
    if has(TEXTS, name):
        return safe_content(text) if name == "content" else plain_text(text)
    return (1 if text == "1" else 2 if text == "2" else 0) if has(CHOICES[name], text) else ""


def understand_old(card):
    """`url` and `urlEnableForVisitor` are deprecated: a newer build hears the same by the fields that took their place."""
    url = get(card, "url")
    if url:
        link = "http('" + url + "','blank')"
        if not "urlForStaff" in card:
            card["urlForStaff"] = link
        if not "urlForVisitor" in card:
            card["urlForVisitor"] = link
    if get(card, "urlEnableForVisitor") == 0 and "urlForVisitor" in card:
        del card["urlForVisitor"]


def stable_id(card):
    """The same for the same card, on every page and at every load: the page it leads to tells it best, then its title."""
    address = get(card, "url") or target(get(card, "urlForVisitor") or "") or target(get(card, "urlForStaff") or "")
    return "card-" + (within_site(address) if address else get(card, "title") or get(card, "imageUrl") or get(card, "content") or card["memo"])


def for_pushing(card, page):
    """The card as `pushVisitorEvent` takes it. The older build ignores a card without `url` or `imageUrl`, and of the links sends `url`
    alone: it gets the one the visitor may follow, never the agent's own."""
    pushed = {}
    for name in keys(card):
        pushed[name] = card[name]
    url = target(get(card, "urlForVisitor") or "")
    if not "url" in card and (url or not "imageUrl" in card):
        pushed["url"] = url or page
    return pushed
