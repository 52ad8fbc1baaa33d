"""The measurements in a Chromium: one browser, one page after another, the subjects in turn."""
import json
import statistics
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import sync_playwright

from ..build import browser, say
from .subjects import MANY

PROBE = (Path(__file__).parent / "probe.js").read_text(encoding="utf-8")
PAGE = "http://localhost/product/7"
# A page on its own in its process has a clock of 5 microseconds instead of 100.
ALONE = {"Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp"}
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]
RUNS = {"time": 31, "heap": 7, "latency": 21, "scroll": 60}
MANY_RULES = "many rules"
SETTLE, WATCH = 2000, 5000  # ms
BADGES = {"echat-plugin": "echat-launcher", "by hand (vanilla.js)": "#chat-launcher"}


@contextmanager
def chromium(root):
    """Gives (open, version): `open()` is the next fresh page, with the stand-in SDK, and its protocol session."""
    files = {"/product/7": ("text/html", root / "tests/bench/page.html"), "/echat.js": ("text/javascript", root / "tests/bench/echat.js")}
    # Ours is put in as text: its parts are beside the page then.
    files.update({f"/product/{path.name}": ("text/javascript", path) for path in (root / "dist").glob("*.js")})

    def answer(route):
        # What a subject fetches from its vendor is not measured, and there need not be a network.
        found = files.get(route.request.url.removeprefix("http://localhost"))
        if found:
            route.fulfill(content_type=found[0], path=found[1], headers=ALONE)
        else:
            route.abort()

    with sync_playwright() as playwright:
        program = playwright.chromium.launch(executable_path=browser.ensure(root), args=FLAGS)
        context = program.new_context()
        context.route("**/*", answer)
        page = context.new_page()
        session = context.new_cdp_session(page)
        errors = []
        page.on("pageerror", lambda error: errors.append(str(error)))

        def fresh():
            if errors:
                raise say.Problem(f"a subject threw: {errors[0]}")
            page.goto(PAGE)
            page.add_script_tag(content=f"var probe = {PROBE}")
            return page, session

        yield fresh, program.version
        program.close()


def call(page, name, *arguments):
    return page.evaluate(f"given => probe.{name}(...given)", list(arguments))


def measure(root, subjects):
    """{name: {"1x", "4x" (ms), "idle" (callbacks/s), "heap" (bytes), "globals", "changes", "latency"}} and the version."""
    found = {subject["name"]: {} for subject in subjects}
    with chromium(root) as (fresh, version):
        say.line("bench", f"Chromium {version}: evaluation time")
        times(fresh, subjects, found)
        say.line("bench", "heap, idle callbacks, what is left on the page, badge")
        heaps(fresh, subjects, found)
        for subject in subjects:
            given = {"code": subject["code"], "attributes": subject["attributes"]}
            row = found[subject["name"]]
            row["idle"] = call(fresh()[0], "idle", given, SETTLE, WATCH)
            row.update(call(fresh()[0], "traces", given, SETTLE))
            row["latency"] = latency(fresh, subject, given)
        say.line("bench", f"{len(MANY) - 1} rules: scrolling, and doing nothing")
        many = {"code": subjects[0]["code"], "attributes": MANY}
        found[MANY_RULES] = {"idle": call(fresh()[0], "idle", many, SETTLE, WATCH), **scrolling(fresh, many)}
        fresh()
    return found, version


def scrolling(fresh, subject):
    """{"scroll", "crossing"}: ms of the page's own processor time that scripts take for one scroll event at 4x throttle: where it
    passes no mark of a rule, and where it passes one or two. Other processes do not count."""
    page, session = fresh()
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    call(page, "prepare", subject, SETTLE)
    session.send("Emulation.setCPUThrottlingRate", {"rate": 4})

    def cost(*way):
        before = scripts(session)
        call(page, "scroll", *way, RUNS["scroll"])
        return (scripts(session) - before) * 1000 / RUNS["scroll"]

    cost(0, 60)
    found = {"scroll": cost(60, 120), "crossing": cost(120, 18000)}
    session.send("Emulation.setCPUThrottlingRate", {"rate": 1})
    return found


def scripts(session):
    """Seconds that scripts have taken so far."""
    return next(each["value"] for each in session.send("Performance.getMetrics")["metrics"] if each["name"] == "ScriptDuration")


def times(fresh, subjects, found):
    taken = {(subject["name"], rate): [] for subject in subjects for rate in (1, 4)}
    for _ in range(RUNS["time"]):
        for subject in subjects:
            for rate in (1, 4):
                page, session = fresh()
                session.send("Emulation.setCPUThrottlingRate", {"rate": rate})
                taken[subject["name"], rate].append(call(page, "evaluate", subject))
                session.send("Emulation.setCPUThrottlingRate", {"rate": 1})
                if not page.evaluate(subject["started"]):
                    raise say.Problem(f"{subject['name']} has not started: {json.dumps(subject['started'])}")
    for (name, rate), values in taken.items():
        found[name][f"{rate}x"] = statistics.median(values)
        found[name][f"best {rate}x"] = min(values)


def heaps(fresh, subjects, found):
    nobody = {"name": None, "code": "", "attributes": []}
    used = {subject["name"]: [] for subject in [nobody, *subjects]}
    for _ in range(RUNS["heap"]):
        for subject in [nobody, *subjects]:
            page, session = fresh()
            call(page, "evaluate", subject)
            page.wait_for_timeout(300)
            for _ in range(2):
                session.send("HeapProfiler.collectGarbage")
            used[subject["name"]].append(session.send("Runtime.getHeapUsage")["usedSize"])
    for subject in subjects:
        name = subject["name"]
        found[name]["heap"] = statistics.median(used[name]) - statistics.median(used[None])


def latency(fresh, subject, given):
    """The median from newMsg to the changed badge, and the most frames it ever took; None for what has no badge here."""
    selector = BADGES.get(subject["name"])
    if not selector:
        return None
    page = fresh()[0]
    call(page, "evaluate", given)
    page.wait_for_timeout(500)
    seen = [call(page, "latency", selector, count) for count in range(1, RUNS["latency"] + 1)]
    return {"ms": statistics.median(each["ms"] for each in seen), "frames": max(each["frames"] for each in seen)}
