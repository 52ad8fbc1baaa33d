"""Who the visitor is: the ids the SDK keeps in storage, and how they change (§1, §8, api 5, 8)."""

from echat_plugin.core.lang import number, text
from echat_plugin.sandbox.links import renew_link
from echat_plugin.sandbox.parameters import as_text

FRESH = "70010001"
ANSWER = 50  # ms until the server's frame 923 with the new identity


def place(sdk, name):
    """The storage key of an id: "<loader host>_<company>_<name>"."""
    host = sdk["host"][sdk["host"].find("//") + 2 : len(sdk["host"])]
    return host + "_" + sdk["params"]["companyId"] + "_" + name


def remember(sdk, encrypted, visitor):
    sdk["encrypted"] = encrypted
    sdk["visitor"] = visitor
    sdk["env"]["save"](place(sdk, "encryptVID"), encrypted)
    sdk["env"]["save"](place(sdk, "chatVisitorId"), visitor)


def recall(sdk):
    """Whether both ids were found in storage; they are in force then."""
    encrypted = sdk["env"]["saved"](place(sdk, "encryptVID"))
    visitor = sdk["env"]["saved"](place(sdk, "chatVisitorId"))
    if encrypted == None or visitor == None:
        return False
    remember(sdk, encrypted, visitor)
    return True


def rename(sdk, visitor):
    """Frame 923: a new visitor id; the chat link is built anew."""
    remember(sdk, "vid+" + visitor + "==", visitor)
    renew_link(sdk)


def first_identity(sdk, failed):
    """What the request for ids brought; when it failed, the text "null", which stays in storage."""
    if failed:
        remember(sdk, "null", "null")
    else:
        remember(sdk, "vid+" + FRESH + "==", FRESH)


def refresh(sdk, meta, second, third):
    """`refreshVisitorMetaData`: documented (metaData, myData); the observed build sends only with a first and a third."""
    if meta == None or meta == "" or sdk["manner"]["refresh_needs_third"] and (third == None or third == ""):
        return

    def answered():
        sdk["params"]["metaData"] = as_text(sdk, meta)
        if second != None and second != "":
            sdk["params"]["myData"] = as_text(sdk, second)
        known = number(sdk["visitor"])
        rename(sdk, FRESH if known == None else text(known + 1))

    sdk["sent"].append(["identity", [meta, second, third]])
    sdk["env"]["later"](ANSWER, answered)
