"""The vendor's short labels about chat, staff, queue, rating and window, as details of our events (visitor API, section 13)."""
from echat_plugin.core.chat.fields import amount, reader, record_of, words
from echat_plugin.core.lang import get, kind, number

company = reader([[amount, "companyId"], [words, "companyName"]])


def status(label):
    """chatStatus: a word, or `end-<reason>-<evaluate>`."""
    if kind(label) != "text":
        return None
    # The fifth letter of the words is no number.
    return {"status": label.split("-")[0], "reason": number(label[4:5]), "evaluate": label[5:] == "-1"}


def staff(label):
    """staffStatus: 1 online, 2 offline."""
    found = amount(label)
    return None if found == None else {"online": found == 1}


def queue(label):
    found = amount(label)
    return None if found == None else {"position": found}


def evaluated(label):
    """visitorEvaluate: `<1 submitted, 0 not>-<1 chatting, 2 ended>`."""
    if not label in ["1-1", "1-2", "0-1", "0-2"]:
        return None
    return {"submitted": label[:1] == "1", "during": "ended" if label[2:] == "2" else "chatting"}


def page(label):
    """echatPageStatus: 7, the window opened, of which company; 8, it was hidden."""
    found = record_of(label) or {}
    event = words(get(found, "event"))
    if not event in ["7", "8"]:
        return None
    detail = company(get(found, "eventValue")) or company({})
    detail["open"] = event == "7"
    return detail
