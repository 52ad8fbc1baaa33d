"""A Chromium for the browser tests: the one named, the machine's own, Playwright's, or Debian's package."""
import glob
import os
import shutil
import subprocess

from . import say
from .setup import python_of

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PLACES = ("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
          r"C:\Program Files\Google\Chrome\Application\chrome.exe")


def find():
    """The path of a Chromium that is here, or None."""
    named = os.environ.get("ECHAT_CHROMIUM")
    if named:
        if not shutil.which(named):
            raise say.Problem(f"ECHAT_CHROMIUM names {named}, which is no program")
        return named
    found = next(filter(None, map(shutil.which, NAMES)), None) or next(filter(os.path.exists, PLACES), None)
    return found or downloaded()


def downloaded():
    """Playwright's own Chromium, newest first."""
    cache = os.environ.get("PLAYWRIGHT_BROWSERS_PATH") or os.path.expanduser("~/.cache/ms-playwright")
    return next(iter(sorted(glob.glob(f"{cache}/chromium-*/chrome-*/chrome"), reverse=True)), None)


def ensure(root):
    """The path of a Chromium, installed where there is none. The tests read it from ECHAT_CHROMIUM."""
    path = find() or install(root)
    os.environ["ECHAT_CHROMIUM"] = path
    say.line("browser", path)
    return path


def install(root):
    said = []
    for command in installers(root):
        say.line("browser", f"none found: {' '.join(command[-3:])}")
        done = subprocess.run(command, capture_output=True, text=True, env=dict(os.environ, DEBIAN_FRONTEND="noninteractive"))
        said.append((done.stdout + done.stderr).strip()[-300:])
        path = find()
        if path:
            return path
    raise say.Problem("no Chromium for the browser tests: install chromium or Google Chrome, or name one in ECHAT_CHROMIUM\n" +
                      "\n".join(filter(None, said)))


def installers(root):
    yield [str(python_of(root)), "-m", "playwright", "install", "chromium"]
    if shutil.which("apt-get"):
        sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
        yield [*sudo, "apt-get", "update"]
        yield [*sudo, "apt-get", "install", "-y", "--no-install-recommends", "chromium"]
