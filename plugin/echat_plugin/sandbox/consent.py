"""The visitor's consent on a sandbox page: the counterpart of `browser/consent.py`. The cookies are the site's, the same in all its tabs."""
from echat_plugin.core.lang import join, keys
from echat_plugin.sandbox.document import note, send, soon


def tell_consent(doc, name):
    baked = doc["site"]["cookies"]
    text = join([key + "=" + baked[key] for key in keys(baked) if baked[key] != ""], "; ")
    send(doc, {"type": "consent-news", "name": name, "cookies": text})


def create_consent(doc, key):
    def await_consent(effect):
        doc["consents"] = effect["events"]
        if effect["cookies"]:
            soon(doc, lambda: tell_consent(doc, ""))

    def sweep(effect):
        """The vendor's SDK and its keys."""
        local = doc["site"]["local"]
        note(doc, "sweep", [])
        for name in keys(local):
            del local[name]
        doc["ECHAT"] = None
        doc["fake"] = None
        doc["tagged"] = ""
        doc["queue"] = None

    return {"await-consent": await_consent, "sweep": sweep}
