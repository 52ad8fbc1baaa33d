"""Who is measured: what we ship, three peers from npm, and the same three features written by hand."""
import json
import re
import subprocess

from ..build import node, say

HERE = "plugin/echat_plugin/tools/bench"
OURS = "echat-plugin"
VANILLA = "by hand (vanilla.js)"
# name: its starter in tests/bench, whether that is to be bundled with an npm package, and what says that it has started
STARTERS = {
    VANILLA: ("vanilla.js", None, "!!document.querySelector('#chat-launcher')"),
    "crisp-sdk-web": ("peers/crisp.js", "crisp-sdk-web", "!!window.$crisp"),
    "@intercom/messenger-js-sdk": ("peers/intercom.js", "@intercom/messenger-js-sdk", "!!window.Intercom"),
    "@livechat/widget-core": ("peers/livechat.js", "@livechat/widget-core", "!!window.LiveChatWidget"),
}
# The three features, as vanilla.js has them.
ATTRIBUTES = [
    ["data-company-id", "12191"],
    ["data-rule-help", "after: 60s; path: /product/*; limit: 1/session"],
]
# What rules may wait for in the page, on one that has many of them.
MANY = [["data-company-id", "12191"]] + [
    [f"data-rule-r{at}", f"scroll: {at % 100 + 1}%; after: {at + 60}s; path: /product/*; data: cart.total >= {at + 1}; limit: 1/session"] for at in range(200)
]


def everyone(root):
    """[{name, title, code, attributes, started}], ours first."""
    jobs = [{"name": name, "file": f"tests/bench/{file}", "peer": bool(peer)} for name, (file, peer, _) in STARTERS.items()]
    made = json.loads(run(root, "minify.mjs", json.dumps(jobs)))
    found = [{
        "name": OURS,
        "title": f"**{OURS}** {version(root)}",
        "code": (root / "dist" / "echat-plugin.js").read_text(encoding="utf-8"),
        "attributes": ATTRIBUTES,
        "started": "!!window.EchatPlugin.version",
    }]
    for name, (_, peer, started) in STARTERS.items():
        title = f"`{name}` {package(root, peer)}" if peer else name
        found.append({"name": name, "title": title, "code": made[name], "attributes": [], "started": started})
    return found


def run(root, script, text="", arguments=()):
    """The standard output of a Node script beside this file."""
    done = subprocess.run([node.ensure(root), f"{HERE}/{script}", *arguments], input=text, cwd=root, capture_output=True,
                          encoding="utf-8")
    if done.returncode:
        raise say.Problem(f"{script} failed\n{done.stderr.strip()[-1500:]}")
    return done.stdout


def version(root):
    return re.search(r'^version = "(.+)"', (root / "pyproject.toml").read_text(encoding="utf-8"), re.M).group(1)


def package(root, name):
    return json.loads((root / "node_modules" / name / "package.json").read_text(encoding="utf-8"))["version"]
