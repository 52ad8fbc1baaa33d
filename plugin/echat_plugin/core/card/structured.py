"""A card from what the page says of itself for search engines and social networks: schema.org JSON-LD, else Open Graph tags."""
from echat_plugin.core.card.addresses import absolute, within_site
from echat_plugin.core.card.content import escaped, plain_text, shortened
from echat_plugin.core.lang import from_json, get, kind
from echat_plugin.core.location import address
from echat_plugin.core.values import as_text

SIGNS = {"CNY": "¥", "RMB": "¥", "USD": "$", "EUR": "€", "GBP": "£"}
DEEPEST = 6


def own_card(scripts, metas, page):
    """The fields of a card, from the texts of the page's JSON-LD scripts and its pairs [property, content]; None where it shows no product."""
    products = []
    for script in scripts:
        collect(from_json(script), products, 0)
    chosen = None
    for product in products:
        # Of several (related ones beside it), the page's own names its address; else the first is it.
        if chosen == None or (not is_here(chosen, page) and is_here(product, page)):
            chosen = product
    return from_open_graph(metas, page) if chosen == None else from_product(chosen, page)


def collect(node, products, depth):
    """The products among the nodes of a JSON-LD document: lists, graphs, what an offer offers, what a page is about."""
    if depth > DEEPEST:
        return
    if kind(node) == "list":
        for each in node:
            collect(each, products, depth + 1)
    if kind(node) != "record":
        return
    if is_a(node, "Product") and words(node, "name") != "":
        products.append(node)
    elif is_a(node, "Offer") and kind(get(node, "itemOffered")) == "record":
        offered = node["itemOffered"]
        if words(offered, "name") != "":
            whole = {"offers": node, "url": get(node, "url")}
            for name in ["name", "description", "image", "sku", "productID", "mpn", "url", "@id"]:
                if get(offered, name) != None:
                    whole[name] = offered[name]
            products.append(whole)
    else:
        for name in ["@graph", "mainEntity", "mainEntityOfPage"]:
            collect(get(node, name), products, depth + 1)


def is_a(node, wanted):
    """Whether one of the node's types is the wanted one or of its kind: Product, IndividualProduct, http://schema.org/Product, AggregateOffer."""
    types = get(node, "@type")
    for each in types if kind(types) == "list" else [types]:
        if kind(each) == "text" and (each.endswith(wanted) or each.endswith("ProductGroup") and wanted == "Product"):
            return True
    return False


def words(node, name):
    """The first text under a name: written as it is, as a number, in a list, or as {"@value": …}."""
    value = get(node, name)
    if kind(value) == "list" and len(value) > 0:
        value = value[0]
    if kind(value) == "record":
        value = get(value, "@value")
    return plain_text(as_text(value)) if kind(value) in ["text", "number"] else ""


def is_here(product, page):
    for name in ["url", "@id"]:
        if words(product, name) != "" and address(absolute(words(product, name), page))["path"] == address(page)["path"]:
            return True
    return False


def image_of(node):
    """An address, a list of them, an ImageObject."""
    value = get(node, "image")
    if kind(value) == "list":
        value = value[0] if len(value) > 0 else None
    if kind(value) == "record":
        return words(value, "url") or words(value, "contentUrl") or words(value, "@id")
    return value if kind(value) == "text" else ""


def from_product(product, page):
    offer = get(product, "offers")
    if kind(offer) == "list":
        offer = offer[0] if len(offer) > 0 else None
    if kind(offer) != "record":
        offer = {}
    url = absolute(words(product, "url") or words(offer, "url"), page) or page
    number = words(product, "sku") or words(product, "productID") or words(product, "mpn") or words(offer, "sku")
    return card_of(number, words(product, "name"), price_of(offer), words(product, "description"), image_of(product), url, page)


def price_of(offer):
    currency = words(offer, "priceCurrency")
    if words(offer, "price") != "":
        return money(words(offer, "price"), currency)
    detail = get(offer, "priceSpecification")
    if kind(detail) == "list":
        detail = detail[0] if len(detail) > 0 else None
    if kind(detail) == "record":
        return money(words(detail, "price"), words(detail, "priceCurrency") or currency)
    low = money(words(offer, "lowPrice"), currency)
    high = money(words(offer, "highPrice"), currency)
    return low + (" – " if low and high else "") + high if low != high else low


def money(amount, currency):
    if amount == "":
        return ""
    sign = get(SIGNS, currency.upper())
    return sign + amount if sign else (currency + " " if currency else "") + amount


def from_open_graph(metas, page):
    """Only where there is more to it than a site's front page: a price, or a type that is not `website`."""
    tags = {}
    for name, value in metas:
        if get(tags, "$" + name) == None:
            tags["$" + name] = value

    def tag(name):
        return get(tags, "$" + name) or ""

    amount = tag("product:price:amount") or tag("og:price:amount")
    if tag("og:title") == "" or (amount == "" and tag("og:type") == "website"):
        return None
    price = money(amount, tag("product:price:currency") or tag("og:price:currency"))
    url = absolute(tag("og:url"), page) or page
    return card_of(tag("product:retailer_item_id"), tag("og:title"), price, tag("og:description"), tag("og:image:secure_url") or tag("og:image"), url, page)


def card_of(number, title, price, description, image, url, page):
    """The eventId is the shop's own number for the product, as the vendor's examples have it (`prod-123`); else the page's path."""
    card = {"eventId": "prod-" + (number or within_site(url)), "title": title, "urlForVisitor": "http('" + absolute(url, page) + "','blank')"}
    if price:
        card["content"] = escaped(price)
    if description:
        card["memo"] = shortened(description, 100)
    if absolute(image, page):
        card["imageUrl"] = image
    return card
