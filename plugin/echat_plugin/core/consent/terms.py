"""What `data-consent` says: how the page tells of the visitor's consent. Cookies and events are those of the site's consent tool."""
from echat_plugin.core.declarations import declarations
from echat_plugin.core.lang import chain, decode, glob, trim
from echat_plugin.core.values import listing, parted, short

# Words alone: the page tells by JavaScript
BARE = ["required", "on", "true", "off"]


def read_terms(string):
    """cookies [[name, pattern of its value]], gives, takes: names of events; withdrawn: by whom; problems: what is not understood."""
    terms = {"cookies": [], "gives": [], "takes": [], "withdrawn": "", "problems": []}
    for key, value in declarations(string):
        found = listing(value)
        if key == "cookie" and len(found) > 0:
            for item in found:
                name, sign, pattern = parted(item)
                terms["cookies"].append([trim(name), pattern if sign == "=" else "*"])
        elif key == "event" and len(found) > 0:
            terms["gives"] = chain([terms["gives"], found])
        elif key == "withdraw" and len(found) > 0:
            terms["takes"] = chain([terms["takes"], found])
        elif key == "withdrawn":
            # The machine's own note: who told.
            terms["withdrawn"] = value
        elif not (key in BARE and value == ""):
            terms["problems"].append(short(key + (": " + value if value else "")))
    return terms


def said_by(cookies, text):
    """What `document.cookie` says: True or False; None where none of these cookies is there: the visitor has not been asked yet."""
    said = None
    for pair in text.split(";"):
        at = pair.find("=")
        value = pair[at + 1 :]
        for name, pattern in cookies:
            if at >= 0 and trim(pair[:at]) == name:
                # Tools write them encoded, some twice.
                said = said or glob(pattern, value) or glob(pattern, decode(value)) or glob(pattern, decode(decode(value)))
    return said
