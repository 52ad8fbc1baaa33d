"""What a site wrote for a card: `auto`, the selector of a JSON script, JSON, declarations, or (from JavaScript) a record."""
from echat_plugin.core.card.fields import make_card
from echat_plugin.core.card.structured import own_card
from echat_plugin.core.declarations import declarations
from echat_plugin.core.lang import from_json, kind, trim, unquote
from echat_plugin.core.values import short


def source(wish):
    """What of the page must be read for this: "auto", a selector, or "" for nothing."""
    text = trim(wish) if kind(wish) == "text" else ""
    return text if text == "auto" or text[:1] in ["#", ".", "["] or text.startswith("script") else ""


def resolved(wish, found, page):
    """[the card, or None; what was wrong, as sentences]. `found` is what the page had for `source(wish)`."""
    sort = kind(wish)
    if sort == "none" or wish == "":
        return [None, []]
    if sort == "record":
        return make_card(wish, page)
    name = source(wish)
    if name == "auto":
        # A page that shows no product simply has no card.
        own = own_card(found["scripts"], found["metas"], page)
        return [None, []] if own == None else make_card(own, page)
    given = None
    if name:
        given = from_json(found["text"]) if kind(found["text"]) == "text" else None
    elif sort == "text":
        given = written(trim(wish))
    if kind(given) != "record":
        return [None, ['"' + short(wish if sort == "text" else sort) + '": expected title: …; imageUrl: …, or JSON, auto, or the selector of a JSON script']]
    return make_card(given, page)


def written(text):
    """JSON, or declarations; None where it is neither."""
    if text.startswith("{"):
        return from_json(text)
    card = {}
    for name, value in declarations(text):
        if value == "" or name == "__proto__":
            return None
        card[name] = unquote(value)
    return card
