"""HTML that comes from outside, as safe HTML and as plain text.

Nothing of it is let through: the safe HTML is written anew from a short list of elements and the address of a link or an image.
Whatever is not understood to be one of these is text. So what a browser would make of the original does not matter.
"""
from echat_plugin.core.chat.fields import address
from echat_plugin.core.lang import divide, has, replace, trim

# The slash, the name, the first address among the attributes: quoted, as the vendor does, and without any quote or bracket itself.
# A name that is longer is cut, and is none of ours either way.
TAG = "<(/?)([a-zA-Z][a-zA-Z0-9]{0,15})(?:[^<>]*?[ \\n](?:src|href)=[\"']([^\"'<>]*)[\"'])?[^<>]*>"

INLINE = ["b", "strong", "i", "em"]
BLOCKS = ["p", "div", "ul", "ol", "li", "br"]
# Their content is no text to people.
HIDDEN = ["script", "style"]
SIGNS = [["&lt;", "<"], ["&gt;", ">"], ["&quot;", '"'], ["&#39;", "'"]]


def safe(source):
    """{text, html} of a message: the text for `textContent`, the HTML for `innerHTML`."""
    text = ""
    html = ""
    opened = []
    hidden = False
    # Each tag and the text after it; a tag nobody knows stands before the first text.
    pieces = divide("<x>" + source, TAG)
    at = 1
    while at < len(pieces):
        closing = pieces[at] == "/"
        name = pieces[at + 1].lower()
        link = address(pieces[at + 2])
        if has(HIDDEN, name):
            hidden = not closing
        if not hidden:
            if has(BLOCKS, name):
                text += "\n"
            if name == "br":
                html += "<br>"
            elif name == "img":
                if link:
                    # `…/ws.png` is `[ws]` in words.
                    words = "[" + link.split("/").pop().split(".")[0] + "]"
                    text += words
                    html += '<img src="' + link + '" alt="' + words + '">'
            elif closing:
                # What was opened since is closed too: what we write is balanced.
                while has(opened, name):
                    last = opened.pop()
                    html += "</" + last + ">"
                    if last == name:
                        break
            elif link if name == "a" else has(INLINE, name) or has(BLOCKS, name):
                html += "<" + name + (' href="' + link + '"' if name == "a" else "") + ">"
                opened.append(name)
            text += plain(pieces[at + 3])
            html += escaped(pieces[at + 3])
        at += 4
    while len(opened) > 0:
        html += "</" + opened.pop() + ">"
    return {"text": trim(text), "html": html}


def escaped(words):
    """Text between tags. Its entities stay what they are: they make no tag."""
    for entity, sign in SIGNS:
        words = replace(words, sign, entity)
    return words


def plain(words):
    for entity, sign in SIGNS:
        words = replace(words, entity, sign)
    # The ampersand comes last: `&amp;lt;` means `&lt;`.
    return replace(replace(words, "&nbsp;", " "), "&amp;", "&")
