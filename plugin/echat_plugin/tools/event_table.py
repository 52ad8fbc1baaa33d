"""Every `echat:*` event that tells what the vendor says, with its detail: for people and tools alone. Nothing that ships imports it.

A row: our name, the vendor's eventActions, the section of its documentation, when it comes, and the detail's fields: name, type
(TypeScript), meaning. An event with several shapes has a row for each. `tests/unit/test_event_table.py` holds it against the code.
"""

# How texts are to be shown: as text (`textContent`), except the field `html`, which is safe for `innerHTML`.
TEXT = "string"
NUMBER = "number | null"

EVENTS = [
    ["status", ["chatStatus"], "13.2", "the chat's state changes", [
        ["status", TEXT, "`waiting`, `chatting`, `leaveDisabled`, `leaveToService`, `leaveToUrl` or `end`"],
        ["reason", NUMBER, "why it ended: 0 unknown, 1 the visitor, 2 the agent, 5 the agent left, 6 the system, 8 the visitor was silent"],
        ["evaluate", "boolean", "whether a rating is asked for now"],
    ]],
    ["staff", ["staffStatus"], "13.2", "agents come online or go offline", [
        ["online", "boolean", "whether one is online"],
    ]],
    ["message", ["newMsg"], "13.2", "a message came for the visitor", [
        ["msgType", "'text' | 'file' | 'image'", "what it is; of files and images only that they came"],
        ["text", TEXT, "the message as plain text; an emoji is `[ws]`"],
        ["html", TEXT, "the same as safe HTML, with absolute addresses"],
    ]],
    ["staff-info", ["chatStaffInfo"], "13.2", "an agent takes the chat", [
        ["staffId", TEXT, "number of the agent"],
        ["staffNickName", TEXT, "name shown"],
        ["staffPhone", TEXT, "telephone"],
        ["staffHead", TEXT, "address of the portrait"],
        ["staffInfo", TEXT, "words about the agent, as the vendor has them"],
        ["recordId", TEXT, "number of the chat"],
    ]],
    ["queue", ["queuePostion", "queuePosition"], "13.2", "the visitor moves on in the queue", [
        ["position", "number", "place in the queue"],
    ]],
    ["evaluate", ["visitorEvaluate"], "13.2", "the visitor rated the chat, or did not want to", [
        ["submitted", "boolean", "whether a rating was given"],
        ["during", "'chatting' | 'ended'", "whether the chat was still going on"],
    ]],
    ["hide", ["visitorHide"], "13.2", "the visitor put the window away", []],
    ["platform", ["platformNewMsg"], "13.2", "a message of another account came (platform edition)", [
        ["companyId", TEXT, "number of that account"],
        ["companyName", TEXT, "its name"],
        ["companyLogo", TEXT, "address of its logo"],
        ["msgContent", TEXT, "the message; empty where only the number is told"],
        ["msgId", TEXT, "number of the message"],
        ["chatUrl", TEXT, "address of the chat with it"],
        ["unreadMsgCount", NUMBER, "unread messages of all accounts together"],
    ]],
    ["page", ["echatPageStatus"], "13.2", "the window in the page opened or was hidden", [
        ["open", "boolean", "which of both"],
        ["companyId", NUMBER, "number of the account that opened"],
        ["companyName", TEXT, "its name"],
    ]],
    ["track", ["visitorTrackInfo"], "13.2", "where the visitor comes from; a second time once the keyword is known", [
        ["country", TEXT, "country"],
        ["province", TEXT, "province"],
        ["city", TEXT, "city"],
        ["firstUrl", TEXT, "the visit's first page"],
        ["referrer", TEXT, "the page it came from"],
        ["searcher", TEXT, "the search engine"],
        ["keyword", TEXT, "the words searched for"],
        ["keywordType", NUMBER, "0 not told apart, 1 found (SEO), 2 paid"],
    ]],
    ["send", ["visitorSendMsg"], "13.2", "the visitor sent a text", [
        ["msgType", "'text'", "the shape"],
        ["text", TEXT, "the message as plain text"],
        ["html", TEXT, "the same as safe HTML"],
    ]],
    ["send", ["visitorSendMsg"], "13.2", "the visitor sent a file", [
        ["msgType", "'file'", "the shape"],
        ["fileName", TEXT, "its name"],
        ["fileUrl", TEXT, "its address"],
        ["fileType", NUMBER, "0 a file, 1 speech, 2 a video"],
        ["fileSize", NUMBER, "bytes"],
    ]],
    ["send", ["visitorSendMsg"], "13.2", "the visitor sent an image", [
        ["msgType", "'image'", "the shape"],
        ["smallImg", TEXT, "address of the preview"],
        ["bigImg", TEXT, "address of the large one"],
        ["sourceImg", TEXT, "address of the original"],
    ]],
    ["send", ["visitorSendMsg"], "13.2", "the visitor sent a form", [
        ["msgType", "'formData'", "the shape"],
        ["formName", TEXT, "name of the form"],
        ["formId", NUMBER, "number of the form"],
    ]],
    ["analytics", ["Button Clicked", "Served by Agent", "Chat_Evaluate_", "Chat_Comment_submit"], "13.2", "an event for the site's statistics; opens that no visitor clicked for are left out", [
        ["action", TEXT, "`Button Clicked`, `Served by Agent`, `Chat_Evaluate_<n>`, `Chat_Evaluate_Cancel` or `Chat_Comment_submit`"],
        ["label", TEXT, "the agent's name, or `chating` or `end`"],
        ["value", NUMBER, "the rating"],
    ]],
    ["other", [], "13.2", "anything else the vendor tells, as it came", [
        ["category", "unknown", "eventCategory"],
        ["action", "unknown", "eventAction"],
        ["label", "unknown", "eventLabel; `null` where it speaks of the visitor's identity"],
    ]],
]
