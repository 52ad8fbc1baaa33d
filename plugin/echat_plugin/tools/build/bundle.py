"""From JavaScript modules to one file each: rollup, our runtime in place of Transcrypt's, terser (all in tools/js/bundle.mjs)."""
import base64
import hashlib
import json
import re
import subprocess
from pathlib import Path

from echat_plugin.core.machine import PARTS

from . import say

# The plugin, and the parts of it that a page fetches when it needs them.
SHIPPED = ("plugin", *PARTS)
# And the languages, each in a file of its own that is only words
LANGUAGES = ("ja", "ko", "de", "fr", "es", "pt", "ru", "ar", "th", "vi", "zh-TW")
# The same for sites with a bundler
MODULE = "dist/echat-plugin.mjs"
SCRIPT = Path(__file__).resolve().parents[1] / "js" / "bundle.mjs"


def version(root):
    return re.search(r'^version = "([^"]+)"', (root / "pyproject.toml").read_text(encoding="utf-8"), re.M).group(1)


def jobs_for(root, scripts, into):
    """What bundle.mjs is to make of the transcribed mains ({"plugin": path, "sandbox": path}): a list of jobs."""
    banner = f"/*! echat-plugin {version(root)} | MIT licence */"
    jobs = []
    for name in SHIPPED:
        if name in scripts:
            entry = {"input": str(scripts[name]), "format": "iife", "banner": banner}
            jobs.append({**entry, "output": f"dist/echat-{name}.js", "shape": "small"})
            # The plugin's has a main of its own: it can record, too.
            own = scripts.get("debug", scripts[name]) if name == "plugin" else scripts[name]
            jobs.append({**entry, "input": str(own), "output": f"dist/echat-{name}.debug.js", "shape": "readable"})
    if "languages" in scripts:
        for code in LANGUAGES:
            # Transcribed together, the mains of all of them lie side by side.
            main = scripts["languages"].with_name(f"echat_plugin.parts.lang.{code.lower().replace('-', '_')}.js")
            for shape, ending in (("small", ".js"), ("readable", ".debug.js")):
                jobs.append({"input": str(main), "format": "iife", "banner": banner, "output": f"dist/echat-lang/{code}{ending}", "shape": shape})
    if "module" in scripts:
        jobs.append({"input": str(scripts["module"]), "output": MODULE, "format": "es", "banner": banner, "shape": "small"})
    if "sandbox" in scripts:
        sandbox = str(scripts["sandbox"])
        jobs.append({"input": sandbox, "output": "build/sandbox.cjs", "format": "cjs", "shape": "plain", "reexport": sandbox})
        sdk = root / "demo" / "sdk" / "main.js"
        if sdk.is_file():
            jobs.append({"input": str(sdk), "output": "demo/visitor/echat.js", "format": "iife", "shape": "readable",
                         "reexport": sandbox, "alias": {"echat-sandbox": sandbox},
                         "banner": "/* The demo's stand-in for the vendor's SDK. Built from demo/sdk and echat_plugin.sandbox. */"})
    for job in jobs:
        job["output"] = str(into / job["output"])
    return jobs


def run(node, jobs, into):
    """Writes the bundles, and the integrity of each script of dist."""
    for folder in ("dist/echat-lang", "build", "demo/visitor"):
        (into / folder).mkdir(parents=True, exist_ok=True)
    done = subprocess.run([node, str(SCRIPT)], input=json.dumps({"jobs": jobs}), capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        raise say.Problem(f"the bundle could not be made\n{done.stderr.strip()}")
    if done.stderr.strip():
        say.line("bundle", done.stderr.strip())
    scripts = sorted((into / "dist").rglob("*.js"))
    if scripts:
        text = json.dumps({path.relative_to(into / "dist").as_posix(): integrity(path) for path in scripts}, indent=2) + "\n"
        (into / "dist" / "integrity.json").write_text(text, encoding="utf-8")


def integrity(path):
    return "sha384-" + base64.b64encode(hashlib.sha384(path.read_bytes()).digest()).decode()
