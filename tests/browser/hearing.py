"""What a screen reader has to say: Chromium's own accessibility tree, asked by its tools."""

# What no reader speaks of by itself: boxes without a role, and text in what has been said already.
SILENT = {"none", "generic", "InlineTextBox", "LineBreak"}
# What these hold is part of their name, and not read again.
WHOLE = {"button", "link"}
STATES = {"expanded", "busy", "focused", "live", "disabled"}


class Reader:
    def __init__(self, page):
        self.session = page.context.new_cdp_session(page)
        self.session.send("Accessibility.enable")

    def nodes(self):
        """[role, name, {state: value}, the role and name of what it is in], in the order in which they are read."""
        listed = self.session.send("Accessibility.getFullAXTree")["nodes"]
        by_id = {node["nodeId"]: node for node in listed}
        found = []

        def walk(node, inside):
            role = node.get("role", {}).get("value", "none")
            name = node.get("name", {}).get("value", "")
            if not node.get("ignored") and role not in SILENT:
                states = {each["name"]: each["value"].get("value") for each in node.get("properties", []) if each["name"] in STATES}
                found.append([role, name, states, inside])
                inside = f"{role} {name}".strip()
            for child in node.get("childIds", []) if role not in WHOLE else []:
                if child in by_id:
                    walk(by_id[child], inside)

        walk(listed[0], "")
        return found

    def lines(self):
        """A line for each: `button "Chat with us" collapsed`, `text "Hello" in group Chat with us`."""
        return [line(*node) for node in self.nodes()]

    def focus(self):
        """What is said of what has the focus: the innermost that has it."""
        focused = [node for node in self.nodes() if node[2].get("focused") and node[0] != "RootWebArea"]
        return line(*focused[-1]) if focused else ""


def line(role, name, states, inside):
    words = [{"StaticText": "text"}.get(role, role), f'"{name}"']
    if "expanded" in states:
        words.append("expanded" if states["expanded"] else "collapsed")
    words += [word for word in ("busy", "disabled") if states.get(word)]
    if states.get("live") and states["live"] != "off":
        words.append(states["live"])
    return " ".join(words + ([f"in {inside}"] if role == "StaticText" else []))
