"""What agent and visitor write to each other, as details of `echat:message` and `echat:send` (visitor API, section 13)."""
from echat_plugin.core.chat.fields import address, amount, reader, record_of, words
from echat_plugin.core.chat.markup import safe
from echat_plugin.core.lang import get, kind

# visitorSendMsg, by its msgType
SENT = {
    "text": [],
    "file": [[words, "fileName"], [address, "fileUrl"], [amount, "fileType fileSize"]],
    "image": [[address, "smallImg bigImg sourceImg"]],
    "formData": [[words, "formName"], [amount, "formId"]],
}


def received(label):
    """newMsg: a text in HTML, `[file]` or `[image]`."""
    if kind(label) != "text":
        return None
    detail = safe(label)
    detail["msgType"] = label[1 : len(label) - 1] if label in ["[file]", "[image]"] else "text"
    return detail


def sent(label):
    """visitorSendMsg, in one of four shapes."""
    found = record_of(label) or {}
    shape = words(get(found, "msgType"))
    fields = get(SENT, shape)
    if fields == None:
        return None
    detail = safe(words(get(found, "textContent"))) if shape == "text" else reader(fields)(found)
    detail["msgType"] = shape
    return detail
