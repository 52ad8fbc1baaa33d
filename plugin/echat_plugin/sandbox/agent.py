"""What agents, the server and the vendor's chat window do in a timeline: a table of verbs, like `visitor.py`."""
from echat_plugin.core.lang import number
from echat_plugin.sandbox.timeline import times


def message(doc, rest):
    count = times(rest)
    for turn in range(count):
        doc["fake"]["server"]["message"]({"text": "hello"})


# Nothing of this can happen before the vendor's script runs.
AGENT = {
    "message": message,
    "staff": lambda doc, rest: doc["fake"]["server"]["staff"](1 if rest == "online" else 2),
    "chat": lambda doc, rest: doc["fake"]["server"]["chat"]("" if rest == "none" else rest),
    "pop": lambda doc, rest: doc["fake"]["server"]["pop"](),
    "read": lambda doc, rest: doc["fake"]["server"]["read_elsewhere"](),
    "queue": lambda doc, rest: doc["fake"]["server"]["queue"](number(rest)),
    "handshake": lambda doc, rest: doc["fake"]["server"]["handshake"](),
    "open": lambda doc, rest: doc["fake"]["window"]["visitor_opens"](),
    "close": lambda doc, rest: doc["fake"]["window"]["visitor_hides"](),
    "say": lambda doc, rest: doc["fake"]["window"]["visitor_sends"]({"text": rest}),
    "rate": lambda doc, rest: doc["fake"]["window"]["visitor_evaluates"](rest),
}
