"""axe-core, as the tests ask it: what it finds on a page as it stands, all of it, the launcher's shadow root included."""
from functools import lru_cache
from pathlib import Path

from browser.waiting import STILL, until

SCRIPT = Path(__file__).resolve().parents[2] / "node_modules/axe-core/axe.min.js"
# Each frame is a document of its own, and asked by itself. What the vendor's SDK puts into a page is the vendor's: elements, and frames of chat and bridge.
RUN = "() => axe.run({exclude: ['[id^=ECHAT_]']}, {resultTypes: ['violations'], iframes: false})"


@lru_cache
def script():
    return SCRIPT.read_text("utf-8")


def violations(page):
    """A line for each element that breaks a rule: none, where all is well."""
    found = []
    for frame in page.frames:
        if "/visitor/" in frame.url or frame.url in ("", "about:blank"):
            continue
        # What is half faded in has half its contrast.
        until(frame, STILL)
        # Evaluated by the browser's tools, so that the page's own policy is left as it is.
        frame.evaluate(script() + ";0")
        for rule in frame.evaluate(RUN)["violations"]:
            found += [f"{rule['id']}: {' '.join(map(str, node['target']))}: {node['failureSummary']}" for node in rule["nodes"]]
    return found
