"""`echat-plugin simulate` comes to the same in CPython and on the JavaScript that ships, visit by visit."""
import json
import random

from echat_plugin.tools.kit.options import options_of
from echat_plugin.tools.kit.pages import Page
from echat_plugin.tools.kit.playing import DEFAULTS
from echat_plugin.tools.simulate.node_engine import NodeEngine
from echat_plugin.tools.simulate.python_engine import PythonEngine
from echat_plugin.tools.simulate.visits import read_visits

RULES = [
    "after: 12s; path: /product/*; limit: 1/session", "scroll: 40%; limit: 1/day; do: teaser; text: Hi", "exit-intent; path: /cart; limit: 1/7d",
    "visits: >= 2; after: 4s; cooldown: 2h", "hours: mon-fri 09:00-18:00 Asia/Shanghai; active: 6s; device: mobile", "staff: offline; after: 3s; do: badge",
    "present: .modal; after: 2s; do: emit", "click: #buy; delay: 2s; sample: 50%",
]  # fmt: skip
STEPS = ["scroll 30%", "scroll 60%", "go /cart", "load /product/2", "exit", "hide", "show", "touch", "click launcher", "click #buy", "close", "message"]


def some_visits(count):
    rolls = random.Random(11)
    for _ in range(count):
        at, steps = 0, [f"0s load {rolls.choice(['/', '/product/1', '/cart'])}"]
        for _ in range(rolls.randint(1, 6)):
            at += rolls.randint(1, 15)
            steps.append(f"{at}s {rolls.choice(STEPS)}")
        yield {"visitor": f"v{rolls.randint(1, count // 3)}", "at": f"2026-03-0{rolls.randint(1, 9)} {rolls.randint(0, 23):02}:15", "device": rolls.choice(["pc", "mobile"]),
               "staff": rolls.choice(["online", "offline"]), "timeline": " | ".join([*steps, f"{at + 20}s"])}  # fmt: skip


def test_both_engines_agree_on_every_visit():
    html = '<script src="echat-plugin.js" data-company-id="1" ' + " ".join(f'data-rule-r{at}="{words}"' for at, words in enumerate(RULES)) + "></script><i class=modal></i>"
    base = DEFAULTS | options_of(Page("p.html", html))
    visitors = read_visits([json.dumps(visit) for visit in some_visits(120)], "visits")
    here = {visits[0]["visitor"]: results for visits, results in PythonEngine(base, 1).run(visitors)}
    there = {visits[0]["visitor"]: results for visits, results in NodeEngine(base, 2).run(visitors)}
    assert here == there
    acted = {name for results in here.values() for result in results for _, name, _ in result["acts"]}
    assert len(acted) >= 6, acted
