"""What only rules need of a sandbox page: the counterpart of `browser/senses.py`, method by method."""
from echat_plugin.core.lang import get
from echat_plugin.sandbox.document import note, soon


def wall_of(site):
    return site["wall"] + site["clock"]["now"]()


def create_senses(doc, key):
    """`key` is None where nothing may be stored."""
    site = doc["site"]
    tell = doc["send"]

    def facts(zones):
        wall = wall_of(site)
        return {
            "wall": wall,
            "offsets": [[zone, site["host"]["offset"](zone or site["options"]["zone"], wall)] for zone in zones],
            "local": get(site["local"], key) if key != None else None,
            "tab": doc["tab"]["name"] if key != None else "",
            "input": doc["touched"],
            "referrer": doc["tab"]["referrer"],
        }

    def listen(effect):
        what = effect["what"]
        note(doc, "listen", [what])
        if what == "scroll":
            doc["scrolled"] = tell
        elif what == "exit":
            doc["exited"] = tell
        else:
            doc["input"] = True

    def await_input(effect):
        doc["waiting"] = tell

    def keep(effect):
        note(doc, "keep", [effect["text"]])
        site["local"][key] = effect["text"]

    return {
        "senses": facts,
        "listen": listen,
        "await-input": await_input,
        "exclusive": lambda work: soon(doc, work),
        "keep": keep,
    }
