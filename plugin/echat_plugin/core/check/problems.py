"""What a warning says about an attribute that is not understood. The check part: fetched by pages with such an attribute."""
from echat_plugin.core.attributes import ATTRIBUTES
from echat_plugin.core.check.nearest import distance, nearest
from echat_plugin.core.kinds import budget, color, comma_list, digits, flag, pixels, record, selector, span, terms, text, url, whole, whole_or_off, word, word_or_selector
from echat_plugin.core.lang import get, glob, join, trim
from echat_plugin.core.lang import text as shown
from echat_plugin.core.values import short

# What other tools put on script tags; no warning about these.
FOREIGN = ["cfasync", "nonce", "turbo-*", "turbolinks-*", "rocket-*", "no-*", "pagespeed-*", "cookieconsent", "cookiecategory", "usercentrics", "gtm-*", "domain", "astro-*", "n-head", "react-helmet", "next-*", "nscript", "vue-*", "hid", "v-*", "optimized-*", "minify", "wp-*", "src", "type", "category", "categories", "consent-*", "cookieblock*"]

# What a warning says was expected, by kind
EXPECTED = [
    [digits, "digits"],
    [whole, "a whole number"],
    [whole_or_off, "off or a whole number"],
    [span, "a time such as 30s or 2m, in ms"],
    [pixels, "one or two lengths in px"],
    [word, "one of"],
    [word_or_selector, "a CSS selector with a class, id or attribute, or one of"],
    [text, "a text"],
    [terms, "required, or cookie: …; event: …; withdraw: …"],
    [url, "an http(s) address"],
    [color, "a CSS colour"],
    [comma_list, "a comma list"],
    [budget, "a comma list of times and"],
    [record, "key: value; key: value, or JSON"],
    [selector, "a CSS selector"],
    [flag, "on or off"],
]
# And by name, where the kind does not say enough
EXPECTED_OF = {
    "offline": "show, hide or label: …; icon: …; link: …",
    "hours": "hours such as mon-fri 09:00-18:00 Asia/Shanghai",
}

# The drawings are the looks part's (`core/looks/drawings.py`). Near `pen` and `bag` lie too many words that mean themselves.
ICONS = "bubbles help mail headset clock bell person heart calendar phone chat message spark question smile robot send moon".split(" ")


def problems(wrong):
    """A sentence for each of the attributes [name without data-, value] that are not understood; the value is
    None where the attribute is missed."""
    found = []
    for name, value in wrong:
        words = problem(name, value)
        if words:
            found.append("data-" + name + words)
    return found


def problem(name, value):
    if value == None:
        return " is missing and the page has no snippet of the vendor's: there is no chat to load"
    if name == "launcher-icon" and trim(value):
        return slip(value)
    for row in ATTRIBUTES:
        if row[0] == name:
            return '="' + short(value) + '": expected ' + (get(EXPECTED_OF, name) or expected(row[1], row[3]))
    for pattern in FOREIGN:
        if glob(pattern, name):
            return ""
    near = nearest(name, [row[0] for row in ATTRIBUTES])
    return " is not known" + (". Did you mean data-" + near + "?" if near else " (see the README)")


def slip(icon):
    """A short text is an icon as well: only a word near the name of a drawing (not more than a third of it is different) is told."""
    near = nearest(icon, ICONS)
    return '="' + icon + '" is a text. Did you mean ' + near + "?" if distance(icon, near) * 3 <= len(icon) else ""


def expected(kind, limits):
    words = ""
    for row in EXPECTED:
        if row[0] == kind:
            words = row[1]
    if kind == word or kind == budget or kind == word_or_selector:
        return words + " " + join(limits, ", ")
    return words if len(limits) == 0 else words + " from " + shown(limits[0]) + " to " + shown(limits[1])
