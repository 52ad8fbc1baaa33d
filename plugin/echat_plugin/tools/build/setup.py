"""The Python the build runs on: a virtual environment in .venv with the pinned packages of pyproject.toml."""
import os
import shutil
import subprocess
import sys

from . import say, stamp

OLDEST, NEWEST = (3, 10), (3, 13)  # Transcrypt 3.9.5 breaks on 3.14; pytest 9 wants 3.10
INSIDE = "ECHAT_BUILD_INSIDE"


def enter(root, script, arguments):
    """Runs the rest in .venv: makes it where it is missing, then replaces this process. Returns when already inside."""
    python = python_of(root)
    if os.environ.get(INSIDE) == str(root) or os.path.realpath(sys.prefix) == os.path.realpath(root / ".venv"):
        return
    if not python.exists():
        create(root)
    environment = dict(os.environ, **{INSIDE: str(root)})
    command = [str(python), str(script), *arguments]
    if os.name == "nt":
        sys.exit(subprocess.call(command, env=environment))
    os.execve(str(python), command, environment)


def python_of(root):
    return root / ".venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def create(root):
    base = find_python()
    say.line("set-up", f"making .venv with {base}")
    made = subprocess.run([base, "-m", "venv", str(root / ".venv")], capture_output=True, text=True)
    if made.returncode:
        shutil.rmtree(root / ".venv", ignore_errors=True)
        raise say.Problem(f"{base} could not make a virtual environment (on Debian: apt-get install python3-venv)\n"
                          f"{(made.stdout + made.stderr).strip()}")


def find_python(running=sys.version_info[:2], which=shutil.which):
    """This Python where it fits, else the newest fitting one on PATH."""
    if OLDEST <= running <= NEWEST:
        return sys.executable
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        found = which(f"python3.{minor}")
        if found:
            return found
    raise say.Problem("the build needs a Python from 3.10 to 3.13 (Transcrypt 3.9.5 knows no newer one); "
                      f"this is {running[0]}.{running[1]}, and there is no python3.10 ... python3.13 on PATH")


def install(root):
    """Installs the package with its tools; nothing to do where pyproject.toml has not changed."""
    mark, wanted = root / ".venv" / "echat-stamp.json", stamp.digest_of(root / "pyproject.toml")
    if stamp.read(mark) != wanted:
        say.line("set-up", "pip install -e .[dev]")
        command = [str(python_of(root)), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-e", ".[dev]"]
        done = subprocess.run(command, cwd=root, capture_output=True, text=True)
        if done.returncode:
            raise say.Problem(f"pip could not install the packages of pyproject.toml\n{(done.stdout + done.stderr).strip()[-1500:]}")
        stamp.write(mark, wanted)
