"""What may stand in a card's content: text, and `div` and `span` with a harmless `style` (visitor API, visEvt table).

The markup is not filtered but written anew: whatever is not understood is text, or gone.
"""
from echat_plugin.core.declarations import declarations
from echat_plugin.core.lang import encode, has, join, replace, trim

# Elements whose text is none
SILENT = ["script", "style", "title", "template", "noscript", "iframe", "textarea", "xmp"]
# What a style may not hold: addresses, code, escapes, and what would end the attribute
FORBIDDEN = ["url", "expression", "script", "import", "\\", "/*", "&", "<", ">", '"', "'", "@", "{", "}", "="]
# Properties that reach out of the card
OUTSIDE = ["position", "behavior", "z-index", "content"]
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def safe_content(markup):
    """The content as the vendor allows it; every element is closed."""
    return rewritten(markup, ["div", "span"])


def plain_text(markup):
    """The text alone, for titles and memos. What a site means as text (`5 < 6`) stays."""
    return rewritten(markup, [])


def shortened(text, most):
    """The beginning of a text, never half a character: an emoji is two in JavaScript, and half of one can't be encoded."""
    if len(text) <= most:
        return text
    return (text[:most] if encode(text[:most]) else text[: most - 1]) + "…"


def escaped(text):
    """A text as markup."""
    return replace(replace(replace(text, "&", "&amp;"), "<", "&lt;"), ">", "&gt;")


def rewritten(markup, allowed):
    """The markup with the allowed elements; where none is, it is text and not written as markup."""

    def brackets(text):
        return text if len(allowed) == 0 else replace(replace(text, "<", "&lt;"), ">", "&gt;")

    pieces = markup.split("<")
    out = brackets(pieces[0])
    opened = []
    silent = ""
    for piece in pieces[1:]:
        closing = piece.startswith("/")
        name = name_of(piece[1:] if closing else piece)
        end = piece.find(">")
        rest = piece[end + 1 :] if end >= 0 else ""
        if silent != "":
            if closing and name == silent:
                silent = ""
                out += brackets(rest)
            continue
        if name == "" and not piece.startswith("!") and not piece.startswith("?"):
            # A sign, not a tag. (Nothing may close up behind it: `<<b>script>`.)
            out += brackets("<" + piece) if piece != "" else ""
            continue
        if has(SILENT, name) and not closing:
            silent = name
            continue
        if has(allowed, name):
            if not closing:
                opened.append(name)
                out += "<" + name + styled(piece[len(name) : end if end >= 0 else len(piece)]) + ">"
            elif len(opened) > 0 and opened[len(opened) - 1] == name:
                opened.pop()
                out += "</" + name + ">"
        elif name in ["br", "p", "li", "tr"]:
            out += " "
        out += brackets(rest)
    for at in range(len(opened)):
        out += "</" + opened[len(opened) - 1 - at] + ">"
    return trim(out)


def name_of(piece):
    """The element's name at the start of a tag, in small letters; "" where there is none."""
    small = piece.lower()
    at = 0
    while at < len(small) and LETTERS.find(small[at : at + 1]) >= 0:
        at += 1
    return small[:at]


def styled(attributes):
    """` style="…"` with what is harmless of the tag's own; "" where there is none."""
    small = attributes.lower()
    at = small.find("style", 1)
    while at > 0:
        value = trim(attributes[at + 5 :])
        if has([" ", "\n", "\t", '"', "'", "/"], attributes[at - 1 : at]) and value.startswith("="):
            kept = harmless(quoted(trim(value[1:])))
            return ' style="' + kept + '"' if kept else ""
        at = small.find("style", at + 1)
    return ""


def quoted(text):
    """The value at the start of a text, in quotes or up to the next blank."""
    sign = text[:1]
    return text[1:].split(sign)[0] if sign in ['"', "'"] else text.split(" ")[0]


def harmless(style):
    found = []
    for name, value in declarations(style):
        small = name.lower()
        if name_of(replace(small, "-", "")) == replace(small, "-", "") and not small.startswith("-") and not has(OUTSIDE, small):
            low = value.lower()
            if low != "" and len([sign for sign in FORBIDDEN if low.find(sign) >= 0]) == 0:
                found.append(small + ":" + value)
    return join(found, ";")
