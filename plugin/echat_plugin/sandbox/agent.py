"""What agents, the server and the vendor's chat window do in a timeline: a table of verbs, like `visitor.py`."""
from echat_plugin.core.lang import number
from echat_plugin.sandbox.samples import SENT
from echat_plugin.sandbox.timeline import halves, times


def message(doc, rest):
    count = times(rest)
    for turn in range(count):
        doc["fake"]["server"]["message"]({"text": "hello"})


def tell(doc, rest):
    """`event brandNew {"a":1}`: an event of the chat frame's, word for word."""
    action, label = halves(rest)
    doc["fake"]["server"]["event"](action, label)


# Nothing of this can happen before the vendor's script runs.
AGENT = {
    "message": message,
    "reply": lambda doc, rest: doc["fake"]["server"]["message"]({"text": rest}),
    "staff": lambda doc, rest: doc["fake"]["server"]["staff"](1 if rest == "online" else 2),
    "chat": lambda doc, rest: doc["fake"]["server"]["chat"]("" if rest == "none" else rest),
    "pop": lambda doc, rest: doc["fake"]["server"]["pop"](),
    "read": lambda doc, rest: doc["fake"]["server"]["read_elsewhere"](),
    "queue": lambda doc, rest: doc["fake"]["server"]["queue"](number(rest)),
    "track": lambda doc, rest: doc["fake"]["server"]["track"](rest),
    "platform": lambda doc, rest: doc["fake"]["server"]["platform"](),
    "event": tell,
    "handshake": lambda doc, rest: doc["fake"]["server"]["handshake"](),
    "open": lambda doc, rest: doc["fake"]["window"]["visitor_opens"](),
    "close": lambda doc, rest: doc["fake"]["window"]["visitor_hides"](),
    "say": lambda doc, rest: doc["fake"]["window"]["visitor_sends"]({"msgType": "text", "textContent": rest}),
    "submit": lambda doc, rest: doc["fake"]["window"]["visitor_sends"](SENT[rest]),
    "rate": lambda doc, rest: doc["fake"]["window"]["visitor_evaluates"](rest),
}
