"""What becomes of the chat by others than the plugin, as far as the step's own effects do not tell who it was: the vendor, the agents, the visitor in its window."""
from echat_plugin.core.lang import has, text
from echat_plugin.core.recorder.record import write

# A played page asks for its SDK when it is idle, so many ms after its load; the script, once there, is ready so many ms later.
IDLE = 200
START = 200
CHATS = ["waiting", "chatting"]


def act(record, page, state, effects):
    time_sdk(record, page, state)
    for effect in effects:
        if effect["do"] == "emit":
            heard(record, page, state, effect["name"], effect["detail"])
    if state["sdk"] == "ready":
        compare(record, page, state)


def time_sdk(record, page, state):
    """How long the SDK took, on the first page where that was seen."""
    if state["sdk"] == "ready" and page["waited"] and not "sdk_load" in record["head"]:
        idle = state["config"]["load"] == "idle"
        asked = state["page_at"] if page["snippet"] else state["page_at"] + IDLE if idle else state["sdk_at"]
        took = max(0, (state["at"] - asked - START) // 1)
        record["head"]["sdk_load"] = took
        record["ready"] = asked - state["page_at"] + took + START
    page["waited"] = state["sdk"] != "ready"


def heard(record, page, state, name, detail):
    if name == "open" and detail["by"] == "vendor":
        tell(record, page, state, "open")
    elif name == "close":
        # By a click on the launcher it was closed by that.
        if detail["by"] == "visitor" and not page["hiding"]:
            tell(record, page, state, "close")
        page["hiding"] = False
    elif name == "status" and detail["status"] == "end":
        page["ended"] = "end-" + text(detail["reason"] or 1) + ("-1" if detail["evaluate"] else "-0")


def compare(record, page, state):
    if state["staff"] != None:
        head = record["head"]
        if not "staff" in head:
            head["staff"] = state["staff"]
        # Of a page's agents a played visit knows what the line says.
        if state["staff"] != (page["staff"] or head["staff"]):
            tell(record, page, state, "staff " + state["staff"])
        page["staff"] = state["staff"]
    if state["unread"] > page["unread"]:
        more = state["unread"] - page["unread"]
        tell(record, page, state, "message" if more == 1 else "message x" + text(more))
    page["unread"] = state["unread"]
    if state["status"] != page["status"] and state["status"] != None:
        page["status"] = state["status"]
        if has(CHATS, page["status"]):
            tell(record, page, state, page["status"])
        else:
            tell(record, page, state, {"full": "too-many", "ended": page["ended"], "none": "chat none"}[page["status"]])


def tell(record, page, state, words):
    """Never before the played SDK is ready: nobody would hear it."""
    write(record, page["origin"] + max(state["at"], state["page_at"] + record["ready"] + 1), words)
