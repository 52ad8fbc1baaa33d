"""Scenarios in CPython: a trace as text that both languages must give, and as lines one can read."""
import json

from echat_plugin.core.lang import to_json
from echat_plugin.tools.kit.playing import DEFAULTS, play

__all__ = ["DEFAULTS", "canonical", "play", "shown"]


def canonical(trace):
    """The trace as the text that both languages must give."""
    return to_json(whole(trace))


def whole(value):
    """A value with the one number JavaScript has: 1500.0 is 1500."""
    if isinstance(value, float) and value == int(value):
        return int(value)
    if isinstance(value, list):
        return [whole(each) for each in value]
    return {key: whole(each) for key, each in value.items()} if isinstance(value, dict) else value


def shown(record):
    """A record as a line: `30s call customMiniChat {}`; a second tab says so: `30s tab2 call …`."""
    at, tab, *words = record
    time = f"{at // 1000}s" if at % 1000 == 0 else f"{at}ms"
    return " ".join([time, *([f"tab{tab}"] if tab > 1 else []), *map(plain, words)])


def plain(value):
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return "{" + " ".join(f"{key}={plain(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + " ".join(map(plain, value)) + "]"
    return json.dumps(value, ensure_ascii=False)
