"""The consent part: hears of the visitor's consent as `data-consent` says, and clears away when it is withdrawn.

`dist/echat-consent.js` offers it, to pages with `data-consent` and to those on which consent is withdrawn. Until then the machine holds all
(`state["sdk"]` is "held"): the SDK, rules, whatever stores anything.
"""
from echat_plugin.core.consent.terms import read_terms, said_by
from echat_plugin.core.consent.words import WORDS
from echat_plugin.core.effects import emit, warn
from echat_plugin.core.lang import chain, has
from echat_plugin.core.texts import lay


def begin(state, effects):
    lay(state, WORDS)
    terms = state["terms"] = read_terms(state["config"]["consent"])
    # What the cookies said last. After a withdrawal they may lag behind, and where the page has given it before we came it has spoken since:
    # what they say first does not count.
    terms["said"] = None
    terms["lags"] = terms["withdrawn"] != "" or state["sdk"] != "held"
    for problem in terms["problems"]:
        effects.append(warn('data-consent has "' + problem + '": expected required, cookie: name=pattern, event: name or withdraw: name'))
    # Whether the page has been told of it, and who told us
    terms["told"] = False
    terms["by"] = "api"
    # (Where it has been given again before we came, the chat may be on its way already.)
    if terms["withdrawn"] and state["sdk"] == "held":
        refuse(state, terms["withdrawn"], effects)
    if len(terms["cookies"]) > 0 or len(terms["gives"]) > 0 or len(terms["takes"]) > 0:
        effects.append({"do": "await-consent", "events": chain([terms["gives"], terms["takes"]]), "cookies": len(terms["cookies"]) > 0})


def refuse(state, by, effects):
    sweep(state, effects)
    effects.append(emit("consent", {"given": False, "by": by}))


def sweep(state, effects):
    effects.append({"do": "sweep", "company": state["company"]})


def look(state, event, effects):
    if event["type"] == "consent-news":
        hear(state, event, effects)
    if event["type"] == "consent" and not event["given"] and state["sdk"] == "held":
        refuse(state, event["by"], effects)


def hear(state, event, effects):
    """An event of the tool's (its name), or a look at the cookies (name ""). Where there are cookies to go by, an event is when to look at them."""
    terms = state["terms"]
    if has(terms["takes"], event["name"]):
        tell(state, False, "event", effects)
    elif len(terms["cookies"]) == 0:
        tell(state, True, "event", effects)
    else:
        before = terms["said"]
        said = terms["said"] = said_by(terms["cookies"], event["cookies"])
        if terms["lags"]:
            terms["lags"] = False
        elif (said == True) != (before == True) or (said == False and before == None):
            if said != True and state["sdk"] == "held":
                # He has refused, or withdrawn on another page: what an earlier visit has left goes.
                sweep(state, effects)
            else:
                # Where the page had given it, the cookies' word is the later one.
                tell(state, said == True, "cookie", effects)


def tell(state, given, by, effects):
    state["terms"]["by"] = by
    effects.append({"do": "send", "event": {"type": "consent", "given": given, "by": by, "forget": True}})


def act(state, effects):
    terms = state["terms"]
    if state["sdk"] != "held" and not terms["told"]:
        terms["told"] = True
        effects.append(emit("consent", {"given": True, "by": terms["by"]}))
    return None


CONSENT = {"begin": begin, "look": look, "act": act}
